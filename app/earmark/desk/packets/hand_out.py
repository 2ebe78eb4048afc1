"""For whom packets are made: a round, its labelers, and how the packets are packed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import number, tr
from earmark.desk.theme import sized
from earmark.jobs.keys import own_key
from earmark.jobs.packets.out import Recipient
from earmark.model.round import Round


@dataclass(frozen=True, slots=True)
class HandOutOrder:
    """What was chosen in the dialog."""

    round: str
    labelers: frozenset[str]
    folder: Path
    flac: bool
    seal: bool
    sign: bool


class HandOutDialog(QDialog):
    """``wanted`` carries the HandOutOrder."""

    wanted = Signal(object)

    def __init__(
        self, running: Sequence[Round], people: Mapping[str, Sequence[Recipient]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Hand out packets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(sized(520), self.screen().availableSize().width() - 80))
        self._people = people
        words = QLabel(
            tr(
                "Each labeler gets one file with their clips and the guidelines, for a computer of their own. "
                "Nobody else's labels are in it."
            )
        )
        words.setWordWrap(True)
        self.round = QComboBox()
        for one in running:
            self.round.addItem(one.name, one.id)
        self.labelers = QListWidget()
        self.labelers.setProperty("rows", True)
        self.labelers.setAccessibleName(tr("Labelers of the round"))
        self.flac = QCheckBox(tr("Pack sound without loss, to save room"))
        self.flac.setChecked(True)
        self.seal = QCheckBox(tr("Seal packets for labelers whose keys are known"))
        self.sign = QCheckBox(tr("Sign with my key"))
        has_key = own_key() is not None
        self.sign.setVisible(has_key)
        self.sign.setChecked(has_key)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(tr("Round"), self.round)
        form.addRow(tr("Labelers"), self.labelers)
        for box in (self.flac, self.seal, self.sign):
            form.addRow("", box)
        self.go = QPushButton(tr("Choose a folder, and hand out"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addLayout(row)
        self.round.currentIndexChanged.connect(self._show_people)
        self.labelers.itemChanged.connect(self._allow)
        self.go.clicked.connect(self._ask_folder)
        cancel.clicked.connect(self.reject)
        self._show_people()

    @property
    def chosen(self) -> frozenset[str]:
        """The names that are ticked."""
        items = [self.labelers.item(row) for row in range(self.labelers.count())]
        return frozenset(
            str(one.data(Qt.ItemDataRole.UserRole)) for one in items if one.checkState() is Qt.CheckState.Checked
        )

    def order(self, folder: Path) -> HandOutOrder:
        """What is chosen, for this folder."""
        return HandOutOrder(
            str(self.round.currentData()),
            self.chosen,
            folder,
            self.flac.isChecked(),
            self.seal.isChecked(),
            self.sign.isChecked(),
        )

    def _show_people(self) -> None:
        people = self._people.get(str(self.round.currentData()), ())
        self.labelers.clear()
        for one in people:
            item = QListWidgetItem(_described(one))
            item.setData(Qt.ItemDataRole.UserRole, one.name)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if one.done < one.clips else Qt.CheckState.Unchecked)
            self.labelers.addItem(item)
        rows = min(8, max(3, len(people)))
        self.labelers.setFixedHeight(rows * self.labelers.sizeHintForRow(0) + sized(8) if people else sized(60))
        known = any(one.has_key for one in people)
        self.seal.setVisible(known)
        self.seal.setChecked(known)
        self._allow()

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.chosen))

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder for the packets"))
        if folder:
            self.wanted.emit(self.order(Path(folder)))
            self.accept()


def _described(one: Recipient) -> str:
    parts = [tr("{done} of {clips} done").format(done=number(one.done), clips=number(one.clips))]
    if one.handed_out_us is not None:
        parts.append(tr("handed out {when}").format(when=_when(one.handed_out_us)))
    if one.came_back_us is not None:
        parts.append(tr("came back {when}").format(when=_when(one.came_back_us)))
    if one.has_key:
        parts.append(tr("key known"))
    return f"{one.name}  ·  {'  ·  '.join(parts)}"


def _when(time_us: int) -> str:
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(time_us // 1000), QLocale.FormatType.ShortFormat)
