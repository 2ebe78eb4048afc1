"""Find and replace across one's own transcripts: every hit as it is and as it would be, each to be ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.clip_names import numbered
from earmark.desk.language import tr
from earmark.desk.session import Session
from earmark.desk.theme import sized
from earmark.jobs.progress import Cancelled
from earmark.jobs.replacing import Found, find
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.replacing import Hit, Replacement
from earmark.model.writing_direction import in_its_direction
from earmark.store.database import Database
from earmark.store.own_texts import OwnText

_PAUSE_MS = 250
_MOST = 1000
"""Rows shown, and so replaced, at once: more cannot be looked through."""
_CONTEXT = 24
_PLACE = Qt.ItemDataRole.UserRole


class ReplacingDialog(QDialog):
    """Stays open beside the work. ``wanted`` carries what is replaced, and the hits ticked in each transcript."""

    wanted = Signal(object, object)  # Replacement, list[tuple[OwnText, set[int]]]

    def __init__(self, session: Session, find_first: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._shown: Replacement | None = None
        self._found: list[Found] = []
        self.setWindowTitle(tr("Find and replace in your transcripts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.find_field, self.put_field = QLineEdit(find_first), QLineEdit()
        self.case = QCheckBox(tr("Match capitals"))
        self.words = QCheckBox(tr("Whole words"))
        self.pattern = QCheckBox(tr("Regular expression"))
        self.rows = QTreeWidget()
        self.rows.setHeaderLabels([tr("Clip"), tr("As it is"), tr("As it would be")])
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.rows.setAccessibleName(tr("Hits in your transcripts"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("muted", True)
        self.hear = QPushButton(tr("Hear it"))
        self.replace = QPushButton(tr("Replace"))
        self.replace.setProperty("primary", True)
        for button in (self.hear, self.replace):
            # Enter in a field never changes finished transcripts: half of what is meant may stand there.
            button.setAutoDefault(False)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        for field in (self.find_field, self.put_field):
            field.textChanged.connect(self._timer.start)
        for box in (self.case, self.words, self.pattern):
            box.toggled.connect(self._timer.start)
        self.find_field.returnPressed.connect(self.put_field.setFocus)
        self.put_field.returnPressed.connect(self.rows.setFocus)
        self.rows.itemChanged.connect(self._count)
        self.rows.currentItemChanged.connect(self._count)
        self.rows.itemActivated.connect(self._hear)
        self.hear.clicked.connect(self._hear)
        self.replace.clicked.connect(self._replace)
        self._count()
        self._ask()

    def done(self, result: int) -> None:
        self._asked += 1  # Nobody waits for a pattern any more.
        super().done(result)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        for row, (words, field) in enumerate(((tr("Find"), self.find_field), (tr("Replace by"), self.put_field))):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        boxes = QHBoxLayout()
        for box in (self.case, self.words, self.pattern):
            boxes.addWidget(box)
        boxes.addStretch()
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.hear)
        below.addWidget(self.replace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(fields)
        layout.addLayout(boxes)
        layout.addWidget(self.rows, 1)
        layout.addLayout(below)
        room = self.screen().availableSize()
        self.resize(min(sized(760), room.width() - 80), min(sized(520), room.height() - 80))

    def _ask(self) -> None:
        wanted = Replacement(
            self.find_field.text(),
            self.put_field.text(),
            self.words.isChecked(),
            self.case.isChecked(),
            self.pattern.isChecked(),
        )
        who = self._session.labeler
        self._asked += 1
        if not wanted.find or who is None:
            self._show(self._asked, wanted, [])
            return
        asked = self._asked
        query = partial(_asked, labeler=who.id, wanted=wanted, overtaken=lambda: asked != self._asked)
        self._session.ask(query, partial(self._show, self._asked, wanted))

    def _show(self, asked: int, wanted: Replacement, found: list[Found] | UserError) -> None:
        if asked != self._asked:
            return
        self._shown = wanted
        self._found = [] if isinstance(found, UserError) else found
        self.rows.blockSignals(True)
        self.rows.clear()
        for place, one in enumerate(self._found):
            for number, hit in enumerate(one.hits):
                if self.rows.topLevelItemCount() < _MOST:
                    self.rows.addTopLevelItem(_row(one.text, hit, place, number))
        self.rows.blockSignals(False)
        self._count()
        if isinstance(found, UserError):
            self.said.setText(str(found))

    def _ticked(self) -> dict[int, set[int]]:
        """The hits that are ticked, by the place of their transcript."""
        ticked: dict[int, set[int]] = {}
        for index in range(self.rows.topLevelItemCount()):
            item = self.rows.topLevelItem(index)
            if item is not None and item.checkState(0) == Qt.CheckState.Checked:
                place, number = item.data(0, _PLACE)
                ticked.setdefault(place, set()).add(number)
        return ticked

    def _count(self, *_: object) -> None:
        ticked = self._ticked()
        hits = sum(len(one.hits) for one in self._found)
        chosen = sum(map(len, ticked.values()))
        if not chosen:
            self.replace.setText(tr("Replace"))
        elif self._shown is not None and not self._shown.put:
            self.replace.setText(tr("Take away %Ln", chosen))
        else:
            self.replace.setText(tr("Replace %Ln", chosen))
        self.replace.setEnabled(bool(chosen))
        self.hear.setEnabled(self.rows.currentItem() is not None)
        words = [tr("%Ln hits in your own transcripts", hits)] if self.find_field.text() else []
        if hits > _MOST:
            words.append(tr("The first %Ln are shown: replace these, then look again", _MOST))
        if any(one.text.is_draft for one in self._found):
            words.append(tr("Drafts change only where you tick them, and Undo does not bring them back"))
        self.said.setText(". ".join(words))

    def _hear(self, *_: object) -> None:
        item = self.rows.currentItem()
        if item is not None:
            self._session.open_label(self._found[item.data(0, _PLACE)[0]].text.key)

    def _replace(self) -> None:
        ticked = self._ticked()
        if self._shown is not None and ticked:
            chosen = [(self._found[place].text, numbers) for place, numbers in ticked.items()]
            self.wanted.emit(self._shown, chosen)
            self.close()


def _asked(
    db: Database, *, labeler: LabelerId, wanted: Replacement, overtaken: Callable[[], bool]
) -> list[Found] | UserError:
    try:
        return find(db, labeler, wanted, overtaken)
    except Cancelled:
        return []
    except UserError as error:
        return error


def _row(text: OwnText, hit: Hit, place: int, number: int) -> QTreeWidgetItem:
    name = text.clip_name or numbered(text.place)
    if text.is_draft:
        name = tr("{clip} (draft)").format(clip=name)
    before = text.transcript[max(0, hit.first - _CONTEXT) : hit.first]
    after = text.transcript[hit.end : hit.end + _CONTEXT]
    parts: Sequence[str] = (before, text.transcript[hit.first : hit.end], after)
    lead, trail = "…" if hit.first > _CONTEXT else "", "…" if hit.end + _CONTEXT < len(text.transcript) else ""
    shown = (f"{lead}{''.join(parts)}{trail}", f"{lead}{before}{hit.put}{after}{trail}")
    item = QTreeWidgetItem([name, *map(in_its_direction, shown)])
    item.setData(0, _PLACE, (place, number))
    item.setCheckState(0, Qt.CheckState.Unchecked if text.is_draft else Qt.CheckState.Checked)
    for column in range(3):
        item.setToolTip(column, text.transcript)
    return item
