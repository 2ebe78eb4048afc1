"""Writing one definition: Markdown on the left, how it reads on the right; everything is kept as it is typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.guidelines.board import Board
from earmark.desk.guidelines.subject_list import change_words
from earmark.desk.language import tr
from earmark.desk.markdown import MarkdownView
from earmark.desk.reporting.cards import text_label
from earmark.desk.theme import SPACE, sized, theme
from earmark.model.guideline import TRANSCRIPT_RULES, DraftDefinition
from earmark.model.tag import NONE, TagCode

SAVED_AFTER_MS = 400
"""From the first unsaved key to the draft's way to the disk."""
_BOUNDARY_LINES = 5.5
_STACKED_BELOW = 440
"""At the ordinary size of text: narrower, the page that labelers read stands below the source."""


class DraftEditor(QWidget):
    """Shows a subject as the next edition has it.

    ``written`` carries the DraftDefinition once typing pauses, and at every commit point (``save_now``);
    ``put_back`` and ``retire_wanted`` carry the subject.
    """

    written = Signal(object)
    put_back = Signal(object)
    retire_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: DraftDefinition | None = None
        self._dirty = False
        self._filling = False
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the tag"))
        self.text = _source(tr("Definition, in Markdown"))
        self.text.setPlaceholderText(tr("What the tag means, so that two people who read it hear the same."))
        self.boundary = _source(tr("Where the border to its neighbours lies"))
        self.boundary.setPlaceholderText(tr("What it is not, and which tag that is instead."))
        self.preview = MarkdownView(SPACE[3])
        self.preview.setAccessibleName(tr("How it reads"))
        self.wording = QCheckBox(tr("Wording only: labels made before stay as they are"))
        self.fate = text_label("", muted=True)
        self.back = QPushButton(tr("Put back what is in force"))
        self.retire = QPushButton()
        for button in (self.back, self.retire):
            button.setProperty("quiet", "link")
        self._timer = QTimer(self, singleShot=True, interval=SAVED_AFTER_MS)
        self._lay_out()
        self._timer.timeout.connect(self.save_now)
        self.name.textEdited.connect(self._typed)
        self.text.textChanged.connect(self._typed)
        self.boundary.textChanged.connect(self._typed)
        self.wording.clicked.connect(self._worded)
        self.back.clicked.connect(self._put_back)
        self.retire.clicked.connect(self._retire)
        theme().changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        sources = QWidget()
        column = QVBoxLayout(sources)
        column.setContentsMargins(0, 0, SPACE[2], 0)
        column.setSpacing(SPACE[1])
        self._boundary_title = text_label(tr("Where the border lies"), muted=True)
        column.addWidget(text_label(tr("Definition"), muted=True))
        column.addWidget(self.text, 1)
        column.addWidget(self._boundary_title)
        column.addWidget(self.boundary)
        shown = QWidget()
        beside = QVBoxLayout(shown)
        beside.setContentsMargins(SPACE[2], 0, 0, 0)
        beside.setSpacing(SPACE[1])
        beside.addWidget(text_label(tr("As labelers read it"), muted=True))
        beside.addWidget(self.preview, 1)
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(sources)
        split.addWidget(shown)
        split.setSizes([500, 500])
        below = QHBoxLayout()
        below.setSpacing(SPACE[3])
        below.addWidget(self.wording)
        below.addStretch(1)
        below.addWidget(self.back)
        below.addWidget(self.retire)
        head = QHBoxLayout()
        head.setSpacing(SPACE[2])
        self._name_title = QLabel(tr("Name"))
        self._name_title.setProperty("muted", True)
        head.addWidget(self._name_title)
        head.addWidget(self.name, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE[2])
        whole.addLayout(head)
        whole.addWidget(self.fate)
        whole.addWidget(split, 1)
        whole.addLayout(below)

    @property
    def subject(self) -> TagCode | None:
        return self._draft.subject if self._draft is not None else None

    def show_subject(self, board: Board, subject: TagCode, *, may_write: bool) -> None:
        """Another subject, or the same one after the store changed; what is being typed stays as it is."""
        if subject != self.subject:
            self.save_now()
        if not self._dirty:
            self._fill(board.draft(subject))
        self._show_fate(board, subject, may_write)

    def _fill(self, draft: DraftDefinition) -> None:
        self._filling = True
        self._draft = draft
        if self.name.text() != draft.name:
            self.name.setText(draft.name)
        for field, text in ((self.text, draft.text), (self.boundary, draft.boundary)):
            # The same text again would take the cursor and the field's own undo with it.
            if field.toPlainText() != text:
                field.setPlainText(text)
        self._filling = False
        self._show_preview()

    def _show_fate(self, board: Board, subject: TagCode, may_write: bool) -> None:
        change, draft = board.change(subject), board.draft(subject)
        into = board.goes_into(subject)
        leaves = draft.retires or bool(into)
        is_tag = subject != TRANSCRIPT_RULES
        self.fate.setText(_fate_words(board, draft, into))
        self.fate.setVisible(bool(self.fate.text()))
        writes = may_write and not leaves
        for field in (self.text, self.boundary):
            field.setReadOnly(not writes)
        self.name.setReadOnly(not writes)
        for part in (self.name, self._name_title):
            part.setVisible(is_tag)
        self._boundary_title.setVisible(is_tag)
        self.boundary.setVisible(is_tag)
        self.wording.setVisible(change is not None and not draft.is_new and not leaves)
        self.wording.setEnabled(may_write)
        self.wording.setChecked(change is not None and not change.stale)
        self.back.setText(tr("Leave it out again") if draft.is_new else tr("Put back what is in force"))
        self.back.setVisible(may_write and board.planned.of(subject) is not None and not draft.retires)
        self.retire.setText(tr("Keep the tag after all") if draft.retires else tr("Retire the tag"))
        self.retire.setVisible(may_write and is_tag and subject != NONE and not draft.is_new and not into)

    def save_now(self) -> None:
        """Send what is typed on its way to the disk: a commit point."""
        self._timer.stop()
        if self._dirty and self._draft is not None:
            self._dirty = False
            self._draft = self._typed_draft(self._draft)
            self.written.emit(self._draft)

    def _typed_draft(self, draft: DraftDefinition) -> DraftDefinition:
        return replace(
            draft,
            name=self.name.text().strip(),
            text=self.text.toPlainText(),
            boundary=self.boundary.toPlainText(),
        )

    def _typed(self) -> None:
        if self._filling:
            return
        self._dirty = True
        self._show_preview()
        if not self._timer.isActive():
            self._timer.start()

    def _worded(self, only: bool) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, wording_only=only)
            self._dirty = True
            self.save_now()

    def _put_back(self) -> None:
        self._dirty = False
        self._timer.stop()
        if self._draft is not None:
            self.put_back.emit(self._draft.subject)

    def _retire(self) -> None:
        self.save_now()
        if self._draft is not None:
            self.retire_wanted.emit(self._draft.subject, not self._draft.retires)

    def _show_preview(self) -> None:
        text, boundary = self.text.toPlainText(), self.boundary.toPlainText()
        self.preview.show_markdown(f"{text}\n\n{boundary}" if boundary.strip() else text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        narrow = self.width() < sized(_STACKED_BELOW)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _fit(self) -> None:
        for field in (self.text, self.boundary):
            field.setFont(_typewriter())
        self.boundary.setFixedHeight(round(self.fontMetrics().height() * _BOUNDARY_LINES) + sized(8))


def _fate_words(board: Board, draft: DraftDefinition, into: tuple[TagCode, ...]) -> str:
    if into:
        return tr("In the next edition it {change}. Its own text stays as it was.").format(
            change=change_words(board, draft.subject)
        )
    if draft.retires:
        return tr("It retires with the next edition. Answers that were given stay stored.")
    if draft.merges:
        names = ", ".join(board.name(code) for code in draft.merges)
        return tr("It takes the place of {tags}. Labels made before are carried over.").format(tags=names)
    if draft.split_from is not None:
        return tr(
            "A part of {tag}. It is missing in labels made before, and the old answer is shown as a hint."
        ).format(tag=board.name(draft.split_from))
    return ""


def _source(name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setFrameShape(QFrame.Shape.NoFrame)
    field.setProperty("field", "true")
    field.setTabChangesFocus(True)
    field.setFont(_typewriter())
    return field


def _typewriter() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(sized(12))
    return font
