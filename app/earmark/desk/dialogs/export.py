"""What leaves the project, in which form, and which of several labels of a clip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.theme import sized
from earmark.exchange import registry
from earmark.exchange.records import Feature, Format
from earmark.jobs.export_result import ExportResult
from earmark.jobs.exporting import Pick, export
from earmark.jobs.progress import Progress
from earmark.model.people import Labeler
from earmark.model.recording import Split
from earmark.model.tag import Axis
from earmark.model.taxonomy import Taxonomy
from earmark.store.project import Project

_PICKS = (
    (None, "As the format needs it"),
    (Pick.CONSENSUS, "Consensus: what more than half say"),
    (Pick.GOLD, "Gold: what a reviewer settled on"),
    (Pick.NEWEST, "Newest: the label that was made last"),
    (Pick.ALL, "All: every label that counts"),
)
_FOLDERS = ((None, "One folder"), (Axis.SOURCE, "A folder a noise tag"), (Axis.ENVIRONMENT, "A folder an environment"))


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What was chosen in the dialog."""

    destination: Path
    format: str
    pick: Pick | None
    tags: tuple[str, ...]
    labelers: tuple[str, ...]
    split: Split | None
    folders: Axis | None


class ExportDialog(QDialog):
    """Asks what leaves. ``wanted`` carries the ExportOrder."""

    wanted = Signal(object)

    def __init__(self, taxonomy: Taxonomy | None, labelers: Sequence[Labeler], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(sized(520), self.screen().availableSize().width() - 80))
        self._formats: list[Format] = [one for one in registry.FORMATS if one.write is not None or one.with_sound]
        self.format = QComboBox()
        for one in self._formats:
            self.format.addItem(one.title, one.name)
        self.pick = _choices(_PICKS)
        self.tag = _choices(((None, "Any"), *((tag.code, tag.name) for tag in (taxonomy.tags if taxonomy else ()))))
        self.labeler = _choices(((None, "Everybody"), *((one.name, one.name) for one in labelers)))
        self.split = _choices(((None, "All"), *((one, str(one)) for one in Split)))
        self.folders = _choices(_FOLDERS)
        self._remark = QLabel()
        self._remark.setProperty("muted", True)
        self._remark.setWordWrap(True)
        self.go = QPushButton("Choose where, and export")
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        cancel = QPushButton("Cancel")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for words, field in (
            ("Form", self.format),
            ("Label of a clip", self.pick),
            ("Tag", self.tag),
            ("Labeler", self.labeler),
            ("Split", self.split),
            ("Folders", self.folders),
        ):
            form.addRow(words, field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._remark)
        layout.addLayout(row)
        self.format.currentIndexChanged.connect(self._describe)
        self.go.clicked.connect(self._ask_place)
        cancel.clicked.connect(self.reject)
        self._describe()

    def order(self, destination: Path) -> ExportOrder:
        """What is chosen, for this destination."""
        tag, labeler = self.tag.currentData(), self.labeler.currentData()
        return ExportOrder(
            destination,
            str(self.format.currentData()),
            Pick(self.pick.currentData()) if self.pick.currentData() else None,
            (tag,) if tag else (),
            (labeler,) if labeler else (),
            Split(self.split.currentData()) if self.split.currentData() else None,
            Axis(self.folders.currentData()) if self.folders.currentData() and self.folders.isEnabled() else None,
        )

    def _describe(self) -> None:
        """What the form cannot hold is said first."""
        chosen = self._formats[self.format.currentIndex()]
        self.folders.setEnabled(chosen.with_sound)
        missing = [feature.value for feature in Feature if feature not in chosen.holds]
        self._remark.setText(
            f"This form cannot hold: {', '.join(missing)}." if missing else "This form holds everything."
        )

    def _ask_place(self) -> None:
        chosen = self._formats[self.format.currentIndex()]
        if chosen.with_sound:
            path, _ = QFileDialog.getSaveFileName(self, "A new folder for the clips", "clips")
        else:
            path, _ = QFileDialog.getSaveFileName(
                self, "Export", f"labels{chosen.suffix}", f"{chosen.title} (*{chosen.suffix})"
            )
        if path:
            self.wanted.emit(self.order(Path(path)))
            self.accept()


def run_export(project: Project, order: ExportOrder, progress: Progress) -> ExportResult:
    """The job behind the dialog."""
    return export(
        project,
        order.destination,
        order.format,
        pick=order.pick,
        tags=order.tags,
        labelers=order.labelers,
        split=order.split,
        folders=order.folders,
        progress=progress,
    )


def export_words(result: ExportResult) -> str:
    """One sentence for the quiet line."""
    parts = [f"{result.written:,} {'clip' if result.written == 1 else 'clips'} exported"]
    if result.undecided:
        parts.append(f"{len(result.undecided):,} undecided and left here")
    if result.refused:
        parts.append(f"{len(result.refused):,} could not be written")
    parts += [f"without {one.count:,} {one.what}" for one in result.left_out]
    return ", ".join(parts)


def _choices(pairs: Sequence[tuple[object, str]]) -> QComboBox:
    box = QComboBox()
    for value, words in pairs:
        box.addItem(words, value)
    return box
