"""The place: everything is asked for when it is looked at, anew after something changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from earmark.desk.actions import ACTIONS
from earmark.desk.dialogs.snapshots import SnapshotsDialog
from earmark.desk.frame.top_bar import places_of
from earmark.desk.language import tr
from earmark.desk.overview.view import OverviewView
from earmark.desk.places.bench import PlaceBench
from earmark.desk.places.view import PlaceView
from earmark.jobs.learning import LearningFindings, learning_findings
from earmark.jobs.progress import Progress
from earmark.jobs.scorecard import ScorecardFindings, scorecard
from earmark.jobs.slices import SliceFindings, newest_model, slice_findings
from earmark.jobs.snapshots import add_result, all_snapshots, make_snapshot, snapshot_diff
from earmark.jobs.waiting import Wait, Waiting, waiting
from earmark.model.changes import Changes
from earmark.model.scorecard import Target
from earmark.model.snapshot import Snapshot
from earmark.model.snapshot_diff import SnapshotDiff

_ACTIONS = {
    Target.AGREEMENT: "place.agreement",
    Target.COVERAGE: "place.coverage",
    Target.ROUNDS: "place.rounds",
    Target.MODEL_ERRORS: "place.model_errors",
    Target.IMPORT: "project.import_folder",
}
_WAITS = {
    Wait.DISAGREEMENTS: "place.review",
    Wait.QUESTIONS: "questions.answer",
    Wait.ROUND: "place.rounds",
    Wait.PACKETS: "place.rounds",
}
"""Who has the work better than a list of clips."""


@dataclass(frozen=True, slots=True)
class _Found:
    card: ScorecardFindings
    waits: tuple[Waiting, ...]
    slices: SliceFindings | None
    snapshots: tuple[Snapshot, ...]


class OverviewPlace(PlaceView):
    """The four questions, and what to do next."""

    def __init__(self, bench: PlaceBench) -> None:
        super().__init__(bench)
        self._stale = True
        self._learning: LearningFindings | None = None
        self._snapshots: tuple[Snapshot, ...] = ()
        self.comparison: SnapshotsDialog | None = None
        seen = {place.value for place in places_of(bench.labeler.role)}
        known = {action.id for action in ACTIONS if not action.id.startswith("place.") or action.title in seen}
        self._targets = frozenset(
            [Target.LEARNING, *(target for target, action in _ACTIONS.items() if action in known)]
        )
        self._waits = {kind: action for kind, action in _WAITS.items() if action in known}
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = OverviewView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.hide()
        self.view.taken.connect(self._take)
        self.view.opened.connect(self._open)
        self.view.snapshots.named.connect(self._freeze)
        self.view.snapshots.compare_wanted.connect(self._compare)

    def enter(self) -> None:
        self.view.setFocus()
        if self._stale:
            self._count()

    def take_changes(self, changes: Changes) -> None:
        if not (changes.drafts and changes == Changes(clips=changes.clips, drafts=True)):
            self._stale = True
        if changes.labels:
            self._learning = None

    def _count(self) -> None:
        self._stale = False
        project, reader = self.bench.project, self.bench.labeler.id
        curves = None if self._learning is None else self._learning.tags

        def work(progress: Progress) -> _Found:
            card = scorecard(project, learning=curves, progress=progress)
            waits = waiting(project, reader)
            model = newest_model(project)
            slices = None if model is None else slice_findings(project, model)
            return _Found(card, waits, slices, all_snapshots(project))

        self.bench.runner.start(tr("{place}: counting").format(place=tr("Overview")), work, self._show)

    def _show(self, found: _Found) -> None:
        self.view.show_scorecard(found.card.card, self._targets)
        self.view.show_waiting(found.waits, frozenset(self._waits))
        self.view.show_slices(found.slices)
        self._snapshots = found.snapshots
        self.view.snapshots.show_snapshots(found.snapshots)
        self.view.show()

    def _take(self, target: Target) -> None:
        if target is Target.LEARNING and self._learning is not None:
            self._show_curves(self._learning)
        elif target is Target.LEARNING:
            self._learn()
        elif target in _ACTIONS:
            self.way_on.emit(_ACTIONS[target])

    def _learn(self) -> None:
        """What cleaning is worth: minutes of work, shown in the card when it is done."""
        project = self.bench.project

        def take(found: LearningFindings) -> None:
            self._learning = found
            self._count()

        self.bench.runner.start(
            tr("Measuring what cleaning is worth"), lambda progress: learning_findings(project, progress=progress), take
        )

    def _freeze(self, name: str) -> None:
        project, author = self.bench.project, self.bench.labeler

        def take(made: Snapshot) -> None:
            self._snapshots = (*self._snapshots, made)
            self.view.snapshots.show_snapshots(self._snapshots)
            self.said.emit(tr("{name}: %Ln labels are frozen", made.labels).format(name=made.name))

        self.bench.runner.start(tr("Freezing the labels"), lambda _: make_snapshot(project, name, author), take)

    def _compare(self) -> None:
        project, runner = self.bench.project, self.bench.runner
        dialog = self.comparison = SnapshotsDialog(self.bench.open.taxonomy, self.window())

        def compare(first: str, second: str) -> None:
            def show(found: SnapshotDiff) -> None:
                if dialog is self.comparison:
                    dialog.show_diff(found)

            runner.start(
                tr("Comparing snapshots"), lambda progress: snapshot_diff(project, first, second, progress), show
            )

        def keep(snapshot: str, model: str, metric: str, value: float, train: float | None) -> None:
            runner.start(
                tr("Keeping the result"),
                lambda _: add_result(project, snapshot, model, metric, value, train),
                lambda _: compare(dialog.first.currentText(), dialog.second.currentText()),
            )

        def closed() -> None:
            self.comparison = None

        dialog.wanted.connect(compare)
        dialog.result_given.connect(keep)
        dialog.finished.connect(closed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_snapshots(self._snapshots)
        dialog.open()

    def _show_curves(self, found: LearningFindings) -> None:
        from earmark.desk.learning import LearningDialog

        dialog = LearningDialog(found, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _open(self, one: Waiting, words: str) -> None:
        action = self._waits.get(one.kind)
        if action is not None:
            self.way_on.emit(action)
        elif one.clips:
            self.clips_wanted.emit(one.clips, words)
