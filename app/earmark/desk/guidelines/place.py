"""The place Guidelines: the subjects on the left, the text in the middle, what asks for a change on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QVBoxLayout,
)

from earmark.desk.answers import Answers
from earmark.desk.guidelines.board import Board, read_board
from earmark.desk.guidelines.drafts import Drafts
from earmark.desk.guidelines.findings import Findings
from earmark.desk.guidelines.follow_up import Wish
from earmark.desk.guidelines.page import GuidelinesPage
from earmark.desk.guidelines.rounds import Offer, Rounds, what_to_offer
from earmark.desk.guidelines.sounds import Sounds
from earmark.desk.guidelines.structure import Making
from earmark.desk.guidelines.words import change_words
from earmark.desk.language import tr
from earmark.desk.places.bench import PlaceBench
from earmark.desk.places.view import PlaceView
from earmark.desk.reading_marks import ReadingMarks
from earmark.jobs.guidelines import Published, look_ahead, publish_next
from earmark.jobs.progress import Progress
from earmark.model.changes import Changes
from earmark.model.guideline import Definition, Example, ExampleKind
from earmark.model.people import Role
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode
from earmark.store import guidelines


class GuidelinesPlace(PlaceView):
    """Reviewers and leads write here; whoever else sees the place reads."""

    def __init__(self, bench: PlaceBench) -> None:
        super().__init__(bench)
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._board: Board | None = None
        self._shown = False
        self._outdated = True
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self.drafts = Drafts(bench, self)
        self.findings = Findings(bench.project, bench.runner, self)
        self.rounds = Rounds(bench, self)
        self.sounds = Sounds(bench.project, self)
        self.page = GuidelinesPage()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self._connect()

    def _connect(self) -> None:
        self.page.subjects.subject_chosen.connect(self._show_subject)
        self.page.publish.clicked.connect(self._ask_publish)
        self.page.tabs.idClicked.connect(self._show_face)
        self.page.editor.written.connect(self.drafts.keep)
        self.page.editor.put_back.connect(self.drafts.put_back)
        self.page.editor.retire_wanted.connect(self.drafts.retire)
        self.page.publishing.publish_wanted.connect(self._publish)
        self.page.publishing.remark_written.connect(self.drafts.keep_remark)
        self.page.publishing.left.connect(self._back_to_writing)
        self.page.follow_up.left.connect(self._back_to_writing)
        self.page.follow_up.outlook_wanted.connect(self.rounds.look_ahead)
        self.page.follow_up.round_wanted.connect(self._start_round)
        self.page.structure.wanted.connect(self.drafts.add_tags)
        self.page.structure.left.connect(self._back_to_writing)
        self.page.making_wanted.connect(self._ask_structure)
        self.drafts.done.connect(self.done)
        self.drafts.said.connect(self.said)
        self.drafts.refused.connect(self.refused)
        self.drafts.tags_added.connect(self._tags_added)
        self.drafts.tags_refused.connect(self.page.structure.show_refusal)
        self.page.state.repair_wanted.connect(self._offer_repair)
        self.page.disagreements.example_wanted.connect(self._make_example)
        self.page.examples.changed.connect(self.drafts.put_example)
        self.page.examples.removed.connect(self.drafts.take_example_away)
        for card in (self.page.disagreements, self.page.examples):
            card.hear_wanted.connect(self.sounds.toggle)
            card.open_wanted.connect(self._open_clip)
        self.sounds.playing_changed.connect(self.page.disagreements.clips.show_playing)
        self.sounds.playing_changed.connect(self.page.examples.clips.show_playing)
        self.sounds.refused.connect(self.refused)
        self.findings.states_found.connect(self._show_states)
        self.findings.evidence_found.connect(self._evidence_found)
        self.findings.refused.connect(self.refused)
        self.rounds.outlook_found.connect(self.page.follow_up.show_outlook)
        self.rounds.refused.connect(self.refused)
        self.rounds.refused.connect(lambda _words: self.page.follow_up.refused())

    # A place of the window

    def enter(self) -> None:
        self._shown = True
        if self._outdated:
            self._read()
        self.page.subjects.setFocus()

    def leave(self) -> None:
        self._shown = False
        self.page.editor.save_now()
        self.sounds.stop()

    def close_down(self) -> None:
        self.page.editor.save_now()
        self._answers.close()
        for part in (self.drafts, self.findings, self.rounds, self.sounds):
            part.close()

    def take_changes(self, changes: Changes) -> None:
        if changes.labels or changes.recordings:
            self.findings.outdate()
        if changes.guideline or changes.labels or changes.labelers:
            self._outdated = True
            if self._shown:
                self._read()

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"edit.undo": self.drafts.undo}

    @property
    def may_write(self) -> bool:
        """Reviewers and leads, in the project that the guidelines come from."""
        at_home = self._board is not None and self._board.is_home
        return at_home and not self.bench.project.read_only and self.bench.labeler.role in (Role.REVIEWER, Role.LEAD)

    @property
    def subject(self) -> TagCode | None:
        """The one at hand."""
        return self.page.subjects.current

    # Reading

    def _read(self) -> None:
        self._outdated = False
        self._answers.wait(self.bench.project.fetch(read_board), self._show_board)
        self.findings.find()

    def _show_board(self, board: Board) -> None:
        self._board = board
        self.drafts.show_board(board, may_write=self.may_write)
        newest = board.editions[-1]
        by = tr("edition {n}, by {name}") if newest.author else tr("edition {n}")
        self.page.edition.setText(by.format(n=newest.number, name=newest.author))
        self.page.publish.setText(
            tr("Publish %n changes…", len(board.pending)) if board.pending else tr("Nothing to publish")
        )
        self.page.publish.setEnabled(bool(board.pending) and self.may_write)
        self.page.publish.setVisible(self.may_write)
        self.page.make.setVisible(self.may_write)
        self.page.read_only.setText(self._why_read_only(board))
        self.page.read_only.setVisible(bool(self.page.read_only.text()))
        self.page.subjects.show_board(board, self.findings.states)
        if self.subject is not None:
            self._show_subject(self.subject)

    def _why_read_only(self, board: Board) -> str:
        if not board.is_home:
            return tr(
                "These guidelines came with a packet. They are written in the project that the packets come from."
            )
        return "" if self.may_write else tr("Reviewers and leads write the guidelines; you read them here.")

    def _show_subject(self, subject: TagCode) -> None:
        if self._board is None:
            return
        board = self._board
        if self.page.editor.subject != subject:
            self.sounds.stop()
        old = board.old(subject)
        version = tr("version {n}").format(n=old.version) if old is not None else tr("new")
        self.page.title.setText(f"{board.name(subject)}  ·  {version}")
        self.page.editor.show_subject(board, subject, may_write=self.may_write)
        self.page.examples.show_examples(board, subject, may_write=self.may_write)
        self._show_state(subject)
        self.page.disagreements.show_evidence(subject, self.findings.evidence_of(subject), may_write=self.may_write)
        if self.page.faces.currentWidget() is self.page.versions:
            self._show_versions(subject)

    def _show_face(self, place: int) -> None:
        self.page.editor.save_now()
        self.page.faces.setCurrentIndex(place)
        if place == 1 and self.subject is not None:
            self._show_versions(self.subject)

    def _show_versions(self, subject: TagCode) -> None:
        board = self._board
        if board is not None:

            def show(known: list[Definition]) -> None:
                if self.subject == subject:
                    self.page.versions.show_subject(board, subject, known)

            self._answers.wait(self.bench.project.fetch(lambda db: guidelines.history(db, subject)), show)

    def _show_states(self) -> None:
        if self._board is not None:
            self.page.subjects.show_board(self._board, self.findings.states)
        if self.subject is not None:
            self._show_state(self.subject)

    def _show_state(self, subject: TagCode) -> None:
        states = self.findings.states
        is_new = self._board is not None and self._board.old(subject) is None
        self.page.state.setVisible(not is_new)
        found = None if states is None else states.get(subject)
        brought = self.findings.change_of(subject)
        may_plan = self.bench.labeler.role is Role.LEAD or self.may_write
        self.page.state.show_state(found, change_words(*brought) if brought is not None else "", may_plan=may_plan)

    def _evidence_found(self, subject: TagCode) -> None:
        if self.subject == subject:
            found = self.findings.evidence_of(subject)
            self.page.disagreements.show_evidence(subject, found, may_write=self.may_write)

    def _open_clip(self, clip: ClipId) -> None:
        self.sounds.stop()
        self.review_wanted.emit(clip)

    # New tags

    def _ask_structure(self, making: Making) -> None:
        if self._board is not None and self.may_write:
            self.page.editor.save_now()
            self.page.structure.ask(self._board, making, self.subject)
            self.page.pages.setCurrentWidget(self.page.structure)

    def _tags_added(self, first: TagCode) -> None:
        self.page.pages.setCurrentWidget(self.page.writing)

        def show(board: Board) -> None:
            self._show_board(board)
            self.page.subjects.choose(first)

        self._answers.wait(self.bench.project.fetch(read_board), show)

    def _make_example(self, clip: ClipId, kind: ExampleKind) -> None:
        if self.subject is not None:
            self.drafts.put_example(Example(self.subject, clip, kind))

    # Publishing

    def _ask_publish(self) -> None:
        self.page.editor.save_now()
        self._answers.wait(self.bench.project.write(look_ahead, urgent=True), self._show_publishing)

    def _show_publishing(self, ahead: object) -> None:
        if self._board is None:
            return
        self.page.publishing.show_ahead(self._board, ahead)  # type: ignore[arg-type]
        self.page.pages.setCurrentWidget(self.page.publishing)
        self.page.publishing.publish.setFocus()

    def _publish(self, remark: str) -> None:
        project, who = self.bench.project, self.bench.labeler

        def work(progress: Progress) -> Published:
            return publish_next(project, who, remark, progress)

        def refuse(error: Exception) -> None:
            self.refused.emit(str(error))
            self._back_to_writing()

        self.bench.runner.start(tr("Publishing"), work, self._published, refuse)

    def _published(self, made: Published) -> None:
        self.bench.open.take_guidelines()
        # Who published has read it.
        marks = ReadingMarks(self.bench.remembered, self.bench.project.uuid, self.bench.labeler.id)
        self._answers.wait(self.bench.project.fetch(guidelines.current), marks.keep)
        if not self._shown:
            return
        self.drafts.forget()
        self.findings.outdate()
        self.findings.find()
        labels = sum(one.labels for one in made.stale)
        told = tr("{labels} of {clips} are stale now. Labelers see the new text, marked as changed.").format(
            labels=tr("%n labels", labels), clips=tr("%n clips", made.stale_clips)
        )
        if not made.stale_clips:
            told = tr("No label is stale. Labelers see the new text, marked as changed.")
        self._offer(told, {one.subject: made.edition.number for one in made.stale})

    def _offer_repair(self) -> None:
        self._offer("", None)

    def _offer(self, told: str, changes: dict[TagCode, int] | None) -> None:
        def show(found: Offer) -> None:
            self.page.follow_up.offer(found.edition, told, found.stale, found.people, found.last)
            self.page.pages.setCurrentWidget(self.page.follow_up)
            self.page.follow_up.sample.setFocus()

        self._answers.wait(self.bench.project.fetch(lambda db: what_to_offer(db, changes)), show)

    def _start_round(self, wish: Wish) -> None:
        def begun(name: str, words: str) -> None:
            self.page.follow_up.started(name)
            self.said.emit(words)

        self.rounds.start(wish, begun)

    def _back_to_writing(self) -> None:
        self.page.pages.setCurrentWidget(self.page.writing)
        self.page.subjects.setFocus()
