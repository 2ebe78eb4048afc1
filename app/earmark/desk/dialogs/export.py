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

from earmark.desk.language import later, tr
from earmark.desk.theme import sized
from earmark.exchange import registry
from earmark.exchange.clips import CLIPS
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
    (None, ""),
    (Pick.CONSENSUS, later("Consensus: what more than half say")),
    (Pick.GOLD, later("Gold: what a reviewer settled on")),
    (Pick.NEWEST, later("Newest: the label that was made last")),
    (Pick.ALL, later("All: every label that counts")),
)
_LEAVES = {
    Pick.CONSENSUS: later("One label a clip leaves: what more than half of its labelers say."),
    Pick.GOLD: later("One label a clip leaves: what a reviewer settled on. Clips without gold stay here."),
    Pick.NEWEST: later("One label a clip leaves: the one that was made last."),
    Pick.ALL: later("Every finished label leaves."),
}
_EVERYTHING_LEAVES = later("Every label leaves, drafts and clips that cannot be labeled too.")
_USUALLY = {
    Pick.CONSENSUS: later("As the form needs it: consensus"),
    Pick.ALL: later("As the form needs it: all"),
}
_FOLDERS = (
    (None, later("One folder")),
    (Axis.SOURCE, later("A folder a noise tag")),
    (Axis.ENVIRONMENT, later("A folder an environment")),
)


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What was chosen in the dialog. ``snapshot`` and ``since`` are names.

    ``blind`` is who takes out their own labels alone, while a round waits for them.
    """

    destination: Path
    format: str
    pick: Pick | None
    tags: tuple[str, ...]
    labelers: tuple[str, ...]
    split: Split | None
    folders: Axis | None
    snapshot: str | None = None
    since: str | None = None
    blind: bool = False


class ExportDialog(QDialog):
    """Asks what leaves. ``wanted`` carries the ExportOrder."""

    wanted = Signal(object)

    def __init__(
        self,
        taxonomy: Taxonomy | None,
        labelers: Sequence[Labeler],
        parent: QWidget | None = None,
        *,
        own: Labeler | None = None,
    ) -> None:
        """``own`` is who may take out no labels but their own: a labeler in a round that is still blind."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(sized(520), self.screen().availableSize().width() - 80))
        self._formats: list[Format] = [one for one in registry.FORMATS if one.write is not None or one.with_sound]
        self.format = QComboBox()
        for one in self._formats:
            self.format.addItem(tr(one.title), one.name)
        self.pick = _choices([(pick, tr(words) if words else "") for pick, words in _PICKS])
        self.tag = _choices(((None, tr("Any")), *((tag.code, tag.name) for tag in (taxonomy.tags if taxonomy else ()))))
        everybody = () if own is not None else ((None, tr("Everybody")),)
        names = [one.name for one in ((own,) if own is not None else labelers)]
        self.labeler = _choices((*everybody, *((name, name) for name in names)))
        self._still_blind = own is not None
        self.split = _choices(((None, tr("All")), *((one, str(one)) for one in Split)))
        self.folders = _choices([(axis, tr(words)) for axis, words in _FOLDERS])
        self.snapshot = _choices(((None, tr("As they are now")),))
        self.since = _choices(((None, tr("All of them")),))
        self.leaves = QLabel()
        self._remark = QLabel()
        for words in (self.leaves, self._remark):
            words.setProperty("muted", True)
            words.setWordWrap(True)
        self.go = QPushButton(tr("Choose where, and export"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(tr("Form"), self.format)
        form.addRow(tr("Label of a clip"), self.pick)
        form.addRow("", self.leaves)
        for title, field in (
            (tr("Tag"), self.tag),
            (tr("Labeler"), self.labeler),
            (tr("Split"), self.split),
            (tr("Folders"), self.folders),
            (tr("Labels"), self.snapshot),
            (tr("New since"), self.since),
        ):
            form.addRow(title, field)
        self._form = form
        self.show_snapshots(())
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
        self.format.setCurrentIndex(self.format.findData(CLIPS.name))
        self.format.currentIndexChanged.connect(self._describe)
        self.pick.currentIndexChanged.connect(self._describe)
        self.go.clicked.connect(self._ask_place)
        cancel.clicked.connect(self.reject)
        self._describe()

    def show_snapshots(self, names: Sequence[str]) -> None:
        """Offer the labels that snapshots froze, and what is new since; without any snapshot nothing is asked."""
        for box in (self.snapshot, self.since):
            while box.count() > 1:
                box.removeItem(1)
            for name in names:
                box.addItem(name, name)
            self._form.setRowVisible(box, bool(names) and not self._still_blind)

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
            self.snapshot.currentData(),
            self.since.currentData(),
            self._still_blind,
        )

    def _describe(self) -> None:
        """Which label leaves, and what the form cannot hold, are said first."""
        chosen = self._formats[self.format.currentIndex()]
        usual = Pick.CONSENSUS if chosen.feeds_training else Pick.ALL
        self.pick.setItemText(0, tr(_USUALLY[usual]))
        pick = Pick(self.pick.currentData()) if self.pick.currentData() else usual
        everything = pick is Pick.ALL and not chosen.feeds_training
        self.leaves.setText(tr(_EVERYTHING_LEAVES) if everything else tr(_LEAVES[pick]))
        self.folders.setEnabled(chosen.with_sound)
        missing = [tr(feature.value) for feature in Feature if feature not in chosen.holds]
        said = (
            tr("This form cannot hold: {parts}.").format(parts=", ".join(missing))
            if missing
            else tr("This form holds everything.")
        )
        if self._still_blind:
            said += " " + tr("While a round waits for you, your own labels leave alone.")
        self._remark.setText(said)

    def _ask_place(self) -> None:
        chosen = self._formats[self.format.currentIndex()]
        if chosen.with_sound:
            path, _ = QFileDialog.getSaveFileName(self, tr("A new folder for the clips"), "clips")
        else:
            path, _ = QFileDialog.getSaveFileName(
                self, tr("Export"), f"labels{chosen.suffix}", f"{tr(chosen.title)} (*{chosen.suffix})"
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
        snapshot=order.snapshot,
        since=order.since,
        # How far others agree is told to nobody who still labels blind.
        datasheet=False if order.blind else None,
        progress=progress,
    )


def export_words(result: ExportResult) -> str:
    """One sentence for the quiet line."""
    parts = [tr("%Ln clips exported", result.written)]
    if result.undecided:
        parts.append(tr("%Ln undecided and left here", len(result.undecided)))
    if result.refused:
        parts.append(tr("%Ln could not be written", len(result.refused)))
    said = ", ".join(parts)
    if not result.left_out:
        return said
    return tr("{said}; left out: {parts}").format(said=said, parts=", ".join(map(str, result.left_out)))


def _choices(pairs: Sequence[tuple[object, str]]) -> QComboBox:
    box = QComboBox()
    for value, words in pairs:
        box.addItem(words, value)
    return box
