"""The Rounds place: its list and the planning of a round, with undo for whatever is done here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from earmark.desk.answers import Answers
from earmark.desk.language import tr
from earmark.desk.places import PlaceBench, PlaceView
from earmark.desk.reporting import counted
from earmark.desk.rounds.form import Offered
from earmark.desk.rounds.list_page import RoundsPage
from earmark.desk.rounds.planner import PlannerPage
from earmark.jobs.planning import Earlier, Planning, earlier, picked, work_out
from earmark.jobs.qualification import Qualification, qualification
from earmark.jobs.reassigning import Reassigned, reassign
from earmark.jobs.rounds import RoundStatus, all_status, new_round, return_to_labeler, withdraw
from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.people import Labeler, Role
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId
from earmark.model.round import Choice, LabelerProgress, Plan, Round, RoundKind, RoundState
from earmark.report.round_words import Next
from earmark.store import clips, guidelines, labelers, qualifications, recordings, rounds
from earmark.store.clips import ClipFilter
from earmark.store.database import Database
from earmark.store.project import Project

_AFTER_MS = 200
"""Of typing: a plan is worked out when a number stands, not for each of its digits."""
_SETTLES_MS = 400

T = TypeVar("T")
Step = Callable[[Database], object]


class RoundsView(PlaceView):
    """Lists rounds and plans them; what is done is done at once, and Undo takes it back."""

    def __init__(self, bench: PlaceBench) -> None:
        super().__init__(bench)
        self.setAccessibleName(tr("Rounds"))
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self._steps: list[tuple[str, Step]] = []
        self._before: Earlier | None = None
        self._asked = object()
        self._picked: tuple[object, Sequence[ClipId] | None] | None = None
        self._is_shown = False
        self._is_stale = True
        self.list = RoundsPage()
        self.planner = PlannerPage(bench.open.taxonomy)
        self.pages = QStackedWidget()
        for page in (self.list, self.planner):
            self.pages.addWidget(page)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.pages)
        self._preview = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._preview.timeout.connect(self._work_out)
        self._refresh = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._refresh.timeout.connect(self._read)
        # Keys of the desk are silent here; in a field Ctrl+Z stays the field's own.
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        back.setContext(Qt.ShortcutContext.WindowShortcut)
        back.activated.connect(self.undo)
        self._connect()

    def enter(self) -> None:
        self._is_shown = True
        if self._is_stale:
            self._read()
        if self.pages.currentWidget() is self.list:
            self.list.focus_first()

    def leave(self) -> None:
        self._is_shown = False

    def take_changes(self, changes: Changes) -> None:
        if changes.labels or changes.guideline:
            self._picked = None
            if not self.is_planning:
                self._before = None
        if not (changes.rounds or changes.labels or changes.drafts or changes.labelers):
            return
        self._is_stale = True
        if self._is_shown and not self._refresh.isActive():
            self._refresh.start()

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            "edit.undo": self.undo,
            "round.plan": self.plan,
            "round.plan_disagreed": partial(self.plan, Choice.DISAGREED),
            "round.plan_stale": partial(self.plan, Choice.STALE),
            "round.plan_suspects": partial(self.plan, Choice.SUSPECTS),
            "round.open": self.open_for_review,
            "round.close": self.close_round,
            "round.clips": self.see_clips,
        }

    def can(self) -> bool:
        return self.list.current is not None and not self.is_planning

    @property
    def is_planning(self) -> bool:
        return self.pages.currentWidget() is self.planner

    # Planning

    def plan(self, choice: Choice = Choice.RANDOM, given: Sequence[ClipId] = ()) -> None:
        """Show the form for a new round, of ``given`` clips or of those that the choice takes."""

        def offer(found: Offered) -> None:
            self.planner.form.offer(found)
            self.planner.form.begin(Choice.GIVEN if given else choice, given)
            self.pages.setCurrentWidget(self.planner)
            self.possible_changed.emit()
            self._plan_changed()

        self._answers.wait(self.bench.project.fetch(self._offered), offer)
        if self._before is None:
            self._answers.wait(self.bench.project.fetch(lambda _: earlier(self.bench.project)), self._know_earlier)

    def plan_listed(self, chosen: ClipFilter) -> None:
        """Show the form for a new round of the clips that a list holds."""
        who = self.bench.labeler.id

        def listed(found: list[ClipId]) -> None:
            self.plan(Choice.GIVEN, found)

        self._answers.wait(self.bench.project.fetch(lambda db: clips.ids(db, chosen, labeler=who)), listed)

    def _offered(self, db: Database) -> Offered:
        names = {one.name for one in rounds.all_rounds(db)}
        number = len(names) + 1
        while tr("Round {number}").format(number=number) in names:
            number += 1
        everybody = sorted(labelers.all(db), key=lambda one: (one.role is not Role.LABELER, one.name))
        return Offered(
            people=tuple(one for one in everybody if one.writes_labels),
            axes=tuple(rounds.axes(db)),
            values={field: tuple(clips.values(db, field)) for field in ("language", "batch", "speaker", "split")},
            taxonomy=guidelines.taxonomy(db),
            has_silent=recordings.any_without_sound(db),
            name=tr("Round {number}").format(number=number),
        )

    def _know_earlier(self, found: Earlier) -> None:
        self._before = found
        self._plan_changed()

    def _plan_changed(self) -> None:
        self.planner.show_waiting()
        self._preview.start()

    def _work_out(self) -> None:
        """The newest plan alone is shown; answers to earlier ones come too late."""
        if self._before is None or not self.is_planning:
            return
        asked = self._asked = object()
        project, plan, before = self.bench.project, self.planner.form.plan(), self._before

        def show(planning: Planning) -> None:
            if asked is self._asked:
                self.planner.show_planning(planning)

        def refuse(error: UserError) -> None:
            if asked is self._asked:
                self.planner.show_problem(str(error))

        self._answers.wait(project.fetch(lambda _: self._planning(project, plan, before)), show, refuse)

    def _planning(self, project: Project, plan: Plan, before: Earlier) -> Planning:
        """On a thread of the store's. What has to be measured to pick clips is kept while labels stay as they are."""
        picking = (plan.choice, plan.tag, plan.given)
        kept = self._picked
        if kept is None or kept[0] != picking:
            kept = picking, picked(project, plan)
            self._picked = kept
        return work_out(project, plan, before, kept[1])

    def _start(self, name: str) -> None:
        project, plan, before = self.bench.project, self.planner.form.plan(), self._before
        self.planner.show_waiting()

        def started(made: tuple[Round, Planning]) -> None:
            one, planning = made
            words = tr("{round} has started: {clips}").format(
                round=one.name, clips=counted.clips(planning.clips + planning.anchors)
            )
            self._did(words, lambda db: rounds.forget(db, one.id))
            self._show_list()
            self._read(choose=one.id)

        def refused(error: UserError) -> None:
            self.planner.show_problem(str(error))

        self.bench.runner.start(
            tr("Planning {round}").format(round=name),
            lambda progress: new_round(project, name, plan, before=before, progress=progress),
            started,
            refused,
        )

    # What is done with a round

    def open_for_review(self) -> None:
        one = self.list.current
        if one is not None:
            words = tr("{round} is open for review").format(round=one.round.name)
            self._write(partial(_open, one.round), words, partial(_take_back_opening, one.round))

    def close_round(self) -> None:
        one = self.list.current
        if one is not None:
            words = tr("{round} is closed").format(round=one.round.name)
            self._write(partial(_close, one.round), words, partial(_reopen, one.round))

    def see_clips(self) -> None:
        """Its clips on the desk, as a list by their names: what a labeler said is not among it."""
        one = self.list.current
        if one is None:
            return

        def show(found: list[ClipId]) -> None:
            self.clips_wanted.emit(tuple(found), one.round.name)

        self._answers.wait(
            self.bench.project.fetch(lambda db: [each.clip for each in rounds.clips_of(db, one.round.id)]), show
        )

    def undo(self) -> None:
        if not self._steps:
            self.said.emit(tr("Nothing to undo"))
            return
        words, step = self._steps.pop()
        self._answers.wait(
            self.bench.project.write(step, urgent=True),
            lambda _: self.said.emit(tr("Taken back: {what}").format(what=words)),
        )

    def _reopen_current(self) -> None:
        one = self.list.current
        if one is not None:
            words = tr("{round} asks again").format(round=one.round.name)
            self._write(partial(_reopen, one.round), words, partial(_close, one.round))

    def _take_step(self, step: Next) -> None:
        if step is Next.OPEN_FOR_REVIEW:
            self.open_for_review()
        elif step is Next.REVIEW:
            self.way_on.emit("place.review")
        elif step is Next.SEE_AGREEMENT:
            self.way_on.emit("place.agreement")

    def _reassign(self, labeler: LabelerProgress, to: tuple[str, ...]) -> None:
        one = self.list.current
        if one is None:
            return
        project, round_id = self.bench.project, one.round.id
        if not to:
            self._run(
                tr("Reassigning"),
                lambda: withdraw(project, round_id, labeler.name),
                lambda gone: tr("{name} is asked no more for {clips}").format(
                    name=labeler.name, clips=counted.clips(len(gone))
                ),
                lambda gone, db: rounds.ask_again(db, gone),
            )
            return

        def words(moved: Reassigned) -> str:
            said = tr("{clips} of {name} given to {others}").format(
                clips=counted.clips(len(moved.given)), name=labeler.name, others=counted.listed(to)
            )
            return said + (tr("; %Ln clips nobody of them may take", moved.left) if moved.left else "")

        def back(moved: Reassigned, db: Database) -> None:
            rounds.drop_assignments(db, moved.given)
            rounds.ask_again(db, moved.withdrawn)

        self._run(tr("Reassigning"), lambda: reassign(project, round_id, labeler.name, to), words, back)

    def _return(self, labeler: LabelerProgress) -> None:
        one = self.list.current
        if one is None:
            return
        project, round_id = self.bench.project, one.round.id

        def words(found: list[AssignmentId]) -> str:
            return tr("{name} is asked for {clips} again").format(name=labeler.name, clips=counted.clips(len(found)))

        self._run(
            tr("Returning"),
            lambda: return_to_labeler(project, round_id, labeler.name),
            words,
            lambda found, db: rounds.take_back_return(db, found),
        )

    def _show_to_labelers(self, shown: bool) -> None:
        one = self.list.current
        if one is not None:
            words = tr("Labelers of {round} see their own result") if shown else tr("Results of {round} are kept here")
            self._write(
                partial(qualifications.show, round_id=one.round.id, shown=shown),
                words.format(round=one.round.name),
                partial(qualifications.show, round_id=one.round.id, shown=not shown),
            )

    # Reading and writing

    def _read_qualification(self) -> None:
        """Of a closed qualification alone; the answer counts while its round is still the one that is chosen."""
        one, project, page = self.list.current, self.bench.project, self.list.qualification
        page.hide()
        if one is None or one.round.kind is not RoundKind.QUALIFICATION or one.round.state is not RoundState.CLOSED:
            return
        asked = one.round.id

        def show(found: Qualification) -> None:
            if self.list.current is not None and self.list.current.round.id == asked:
                page.show_results(found, self.bench.open.taxonomy)

        self._answers.wait(project.fetch(lambda _: qualification(project, asked)), show)

    def _connect(self) -> None:
        page = self.list
        page.plan_wanted.connect(lambda: self.plan())
        page.way_on.connect(self.way_on)
        page.step_taken.connect(self._take_step)
        page.open_wanted.connect(self.open_for_review)
        page.close_wanted.connect(self.close_round)
        page.reopen_wanted.connect(self._reopen_current)
        page.clips_wanted.connect(self.see_clips)
        page.reassign_wanted.connect(self._reassign)
        page.return_wanted.connect(self._return)
        page.current_changed.connect(self.possible_changed)
        page.current_changed.connect(self._read_qualification)
        page.qualification.shown_to_labelers.connect(self._show_to_labelers)
        self.planner.form.changed.connect(self._plan_changed)
        self.planner.start_wanted.connect(self._start)
        self.planner.left.connect(self._show_list)

    def _show_list(self) -> None:
        self.pages.setCurrentWidget(self.list)
        self.list.focus_first()
        self.possible_changed.emit()

    def _read(self, choose: str = "") -> None:
        self._is_stale = False
        project, first = self.bench.project, not self.list.model.rowCount()

        def show(found: tuple[list[RoundStatus], list[Labeler]]) -> None:
            status, people = found
            self.list.show_rounds(status, people)
            if choose:
                self.list.choose(choose)
            if first and self._is_shown and not self.is_planning:
                self.list.focus_first()

        self._answers.wait(project.fetch(lambda db: (all_status(project), labelers.all(db))), show)

    def _write(self, step: Step, words: str, back: Step) -> None:
        self._answers.wait(self.bench.project.write(step, urgent=True), lambda _: self._did(words, back))

    def _run(
        self,
        title: str,
        work: Callable[[], T],
        words: Callable[[T], str],
        back: Callable[[T, Database], object],
    ) -> None:
        """A use case in a thread of its own: it reads, and waits for what it writes."""

        def done(result: T) -> None:
            self._did(words(result), partial(back, result))

        self.bench.runner.start(title, lambda _: work(), done)

    def _did(self, words: str, back: Step) -> None:
        self._steps.append((words, back))
        self.done.emit(words)


def _open(one: Round, db: Database) -> None:
    rounds.open_for_review(db, one.id)


def _take_back_opening(one: Round, db: Database) -> None:
    rounds.take_back_opening(db, one.id)


def _close(one: Round, db: Database) -> None:
    rounds.close(db, one.id)


def _reopen(one: Round, db: Database) -> None:
    rounds.reopen(db, one.id)
