"""The clip at hand: heard, compared, taken or written anew, with the cause that settles it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QSplitter, QWidget

from earmark.desk.clip_source import ClipSource
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.desk.places import PlaceBench
from earmark.desk.review.board import TAKES, Board
from earmark.desk.review.comparison import Comparison, same_answer
from earmark.desk.review.decisions import Decisions
from earmark.desk.review.gold_editor import GoldEditor
from earmark.desk.review.hearing import Hearing
from earmark.desk.review.reading import ClipReader, Read
from earmark.desk.review.words import still_open_words
from earmark.desk.theme import sized
from earmark.jobs.disagreements import DisagreementQueue
from earmark.jobs.reviewing import ReviewedClip
from earmark.model.label import Label
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane
from earmark.model.settling import Cause, both
from earmark.store import drafts
from earmark.store.settlements import Decision

_NAMES, _LABELS = "review_hides_names", "review_hides_labels"
_TOGGLES = {_NAMES: "review.names", _LABELS: "review.blind"}
"""Settings that are remembered for whoever reviews on this machine, and their actions."""
_TAGS_WIDTH = 292


class ReviewTable(QWidget):
    """Says what was decided; the place stores it and opens the next."""

    decided = Signal(object)  # Decision
    sent_back = Signal(object, str)  # ids of labelers, the remark
    said = Signal(str)
    on_its_way = Signal()
    arrived = Signal()
    changed = Signal()
    """What can be done here is another now: a clip came or went, or is edited."""
    in_force = Signal(str, bool)

    def __init__(self, bench: PlaceBench, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._decisions = decisions
        self._taxonomy = bench.open.taxonomy
        self.editor = GoldEditor(self._taxonomy, bench.open.guideline, self)
        self.board = Board(self.editor.transcript)
        self.board.guideline.set_guideline(bench.open.guideline, self._taxonomy)
        self.row: int | None = None
        self.seen: ReviewedClip | None = None
        self._queue: DisagreementQueue | None = None
        self.wanted: int | None = None
        """The row that is shown, or on its way."""
        self._reader = ClipReader(bench.project, bench.labeler, decisions)
        self._decision: Label | None = None
        self._cause: Cause | None = None
        self._remark = ""
        self._unwritten: dict[ClipId, Label] = {}
        self._hidden = dict.fromkeys(_TOGGLES, False)
        self.hearing = Hearing(self.board, bench.remembered, self)
        self.comparison = Comparison(self.board, self._taxonomy)
        self._columns = QSplitter()
        self._columns.addWidget(self.board)
        self._columns.addWidget(self.editor.tags)
        self._columns.setStretchFactor(0, 1)
        self._columns.setStretchFactor(1, 0)
        self._columns.setChildrenCollapsible(False)
        self._columns.setHandleWidth(1)
        self.editor.tags.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        self._connect()

    def _connect(self) -> None:
        board, editor, listening = self.board, self.editor, self.board.listening
        board.taken.connect(self.take)
        board.cause_chosen.connect(self.choose_cause)
        board.both.clicked.connect(self.take_both)
        board.edit.clicked.connect(self.toggle_editing)
        board.send.clicked.connect(self.ask_to_send_back)
        board.settle.clicked.connect(self.settle)
        board.sending.given.connect(self._send_back)
        board.remark.given.connect(self._keep_remark)
        for line in (board.sending, board.remark):
            line.closed.connect(self.take_focus)
        editor.draft_changed.connect(self._keep_draft)
        editor.label_changed.connect(self._edited)
        editor.said.connect(self.said)
        editor.transcript.put_away.connect(self.take_focus)
        listening.span_drawn.connect(lambda stretch: editor.mark_span(stretch) if self.is_editing else None)
        listening.span_resized.connect(lambda span, stretch: editor.resize_span(span, stretch))
        self.hearing.said.connect(self.said)
        self.hearing.in_force.connect(self.in_force)

    # The place comes and goes

    def enter(self) -> None:
        self.hearing.enter()
        for setting, action in _TOGGLES.items():
            # Read once: a look into the settings costs a millisecond, and every clip would take it.
            self._hidden[setting] = self._bench.remembered.text(setting, "off") == "on"
            self.in_force.emit(action, self._hidden[setting])

    def leave(self) -> None:
        self.board.listening.player.pause()
        self.editor.save()

    def close_down(self) -> None:
        self.editor.save()
        self.board.listening.close_down()

    def take_focus(self) -> None:
        self.board.listening.timeline.setFocus()

    @property
    def is_editing(self) -> bool:
        return self.editor.is_open

    @property
    def names_hidden(self) -> bool:
        return self._hidden[_NAMES]

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do with the clip at hand."""
        found: dict[str, Callable[[], object]] = {
            **self.hearing.commands(),
            "text.leave": self.leave_text,
            "review.both": self.take_both,
            "review.edit": self.toggle_editing,
            "review.settle": self.settle,
            "review.send_back": self.ask_to_send_back,
            "review.remark": self._ask_remark,
            "review.names": partial(self._toggle, _NAMES),
            "review.blind": partial(self._toggle, _LABELS),
            **{f"review.take_{number + 1}": partial(self.take, number) for number in range(TAKES)},
            **{
                f"review.cause_{number}": partial(self.choose_cause, cause)
                for number, cause in enumerate(Cause, start=1)
            },
        }
        if self.is_editing:
            found |= self.editor.commands()
            found["clip.finish"] = self.toggle_editing
            found["span.mark"] = lambda: self.editor.mark_span(self.board.listening.timeline.selection)
            found["span.remove"] = self._remove_span
        return found

    # The clip at hand

    def open(self, queue: DisagreementQueue, row: int, after: int | None) -> None:
        """Show a clip of the queue; ``after`` is fetched meanwhile."""
        self._stop_editing()
        self._queue, self.wanted = queue, row
        read = self._reader.held(queue, row)
        if read is None:
            self.on_its_way.emit()
            self._reader.read(queue, row, partial(self._arrived, queue, row, after))
        else:
            self._show(row, read, after)
            self.arrived.emit()

    def forget(self, row: int) -> None:
        """What is known of this clip is no longer so."""
        self._reader.forget(row)

    def show_nothing(self) -> None:
        self._stop_editing()
        self.seen, self.row, self.wanted = None, None, None
        self.arrived.emit()
        self.board.listening.show_nothing(tr("No clip is open"))
        self.changed.emit()

    def _arrived(self, queue: DisagreementQueue, row: int, after: int | None, read: Read) -> None:
        if queue is self._queue and row == self.wanted:
            self._show(row, read, after)
            self.arrived.emit()

    def _show(self, row: int, read: Read, after: int | None) -> None:
        seen, draft = read
        if seen is None:
            self.said.emit(tr("This clip is no longer in the project"))
            return
        self.row, self.seen = row, seen
        self._decision, self._cause, self._remark = None, None, ""
        self.board.close_lines()
        self.hearing.show_clip(seen)
        self._compare()
        self._propose(draft)
        self._fetch(after)
        self._keep_focus()
        self.changed.emit()

    def _keep_focus(self) -> None:
        """The list keeps the focus of whoever goes through it by arrow keys."""
        focused: QWidget | None = self.window().focusWidget()
        if not isinstance(focused, QListView):
            self.take_focus()

    def _compare(self) -> None:
        """The labels side by side, as names and labels are to be seen."""
        assert self.seen is not None
        self.comparison.show(self.seen, names_hidden=self.names_hidden, labels_hidden=self._hidden[_LABELS])

    def _show_spans(self) -> None:
        if self.seen is not None:
            self.comparison.show_spans(self.seen, self.editor.label if self.is_editing else None)

    def _propose(self, draft: Label | None) -> None:
        """What was written here before stands ready to be settled; else what is gold already."""
        seen = self.seen
        assert seen is not None
        draft = self._unwritten.get(seen.clip, draft)
        if draft is not None and not draft.is_empty:
            self._decision = draft
            if self._taken() is None:
                self.said.emit(tr("What you wrote for this clip is not settled yet: a cause settles it"))
        elif seen.gold is not None:
            self._decision = seen.gold.label
        self._show_decision()

    def _fetch(self, after: int | None) -> None:
        """The next clip is read, drawn and decoded while this one is heard."""
        if after is not None and self._queue is not None:
            self._reader.read(self._queue, after, self._make_ready)

    def _make_ready(self, read: Read) -> None:
        following = read[0]
        if following is not None and following.path is not None:
            view = following.view
            self.board.listening.fetch_ahead([ClipSource(view.clip, view.recording, following.path)])

    # Deciding

    def take(self, number: int) -> None:
        """Take one of the labels as it is."""
        seen = self.seen
        if seen is None or number >= len(self.comparison.order) or not self._may_decide():
            return
        if self.board.cards[number].isHidden():
            self.said.emit(tr("The labels are hidden until this clip is settled"))
            return
        self._take(seen.labels[self.comparison.order[number]].label)

    def take_both(self) -> None:
        """All that any of them marks, with the words of the first."""
        seen = self.seen
        if seen is not None and self._may_decide() and not self.board.both.isHidden():
            self._take(both([seen.labels[place].label for place in self.comparison.order]))
            self.said.emit(tr("All that they mark is taken, with the words of the first; a cause settles it"))

    def choose_cause(self, cause: Cause) -> None:
        """Why they differed; once an answer is taken too, that settles the clip."""
        if self.seen is None or not self._may_decide():
            return
        self._cause = cause
        self._show_decision()
        if self._decision is not None and not self.is_editing:
            self.settle()

    def settle(self) -> None:
        """Make what was taken or written gold; say what is still open."""
        seen = self.seen
        if seen is None or not self._may_decide():
            return
        if self.is_editing:
            self._stop_editing()
        keys = in_force()
        if self._decision is None:
            words = tr("Which answer? {first} or {second} takes a label, {edit} writes another")
            names = {"first": "review.take_1", "second": "review.take_2", "edit": "review.edit"}
            self.said.emit(words.format(**{place: keys.named(name) for place, name in names.items()}))
        elif still_open := still_open_words([one.label for one in seen.labels], self._decision):
            self.said.emit(tr("Not settled yet. Still open: {what}").format(what=still_open))
        elif self._cause is None:
            words = tr("Why did they differ? {first} to {last} says so and settles")
            first, last = keys.named("review.cause_1"), keys.named("review.cause_5")
            self.said.emit(words.format(first=first, last=last))
        else:
            assert self._queue is not None
            assert self.row is not None
            kinds = self._queue.disagreement(self.row).kinds
            blind = not self.comparison.in_sight(seen.clip)
            self.decided.emit(Decision(seen.clip, self._decision, self._cause, kinds, self._remark, blind))

    def _take(self, label: Label) -> None:
        if self.is_editing:
            self.editor.put(label)
            return
        self._decision = label
        self._show_decision()
        if self._cause is not None:
            self.settle()

    def _taken(self) -> int | None:
        """The number of the label that was taken as it is."""
        seen = self.seen
        if seen is None or self._decision is None:
            return None
        decision, order = self._decision, self.comparison.order
        found = (n for n, place in enumerate(order) if same_answer(seen.labels[place].label, decision))
        return next(found, None)

    def _may_decide(self) -> bool:
        if not self._decisions.possible:
            self.said.emit(tr("This project is open for reading only: nothing can be settled"))
        return self._decisions.possible

    def _show_decision(self) -> None:
        self.board.show_decision(self._taken(), self._cause)
        keys = in_force()
        if self.is_editing:
            words = tr("{leave} goes back to review with what is written").format(leave=keys.named("text.leave"))
        elif self._decision is None:
            words = tr("{play} plays · {place} plays the next difference").format(
                play=keys.named("play.toggle"), place=keys.named("review.next_place")
            )
        elif self._taken() is None:
            words = tr("Your own answer is taken; a cause settles it")
        else:
            words = tr("{name} is taken; a cause settles it").format(name=self.comparison.names[self._taken() or 0])
        self.board.hint.say(words)

    # Sending back, remarks

    def ask_to_send_back(self) -> None:
        if self.seen is None or not self._may_decide():
            return
        taken = self._taken()
        self.board.close_lines()
        names = self.comparison.names
        self.board.sending.ask(names, [taken is None or number != taken for number in range(len(names))])

    def _send_back(self, to: list[int], remark: str) -> None:
        seen = self.seen
        if seen is not None:
            people: list[LabelerId] = [seen.labels[self.comparison.order[number]].labeler.id for number in to]
            self.sent_back.emit(people, remark)

    def _ask_remark(self) -> None:
        if self.seen is not None:
            self.board.close_lines()
            self.board.remark.ask(self._remark)

    def _keep_remark(self, words: str) -> None:
        self._remark = words
        self.take_focus()
        self.said.emit(tr("The remark is kept with the decision"))

    # Writing gold

    def toggle_editing(self) -> None:
        """Write the answer by hand, beginning with what was taken; again: back to review with what was written."""
        seen = self.seen
        if seen is None or not self._may_decide():
            return
        if self.is_editing:
            self._stop_editing()
            self.take_focus()
            if self._cause is not None:
                self.settle()
            return
        key = LabelKey(seen.clip, self._bench.labeler.id, lane=Lane.GOLD)
        first = Label() if not self.comparison.in_sight(seen.clip) else seen.labels[self.comparison.order[0]].label
        begin = self._decision if self._decision is not None else first
        self.board.close_lines()
        self.editor.open(key, begin, seen.language)
        self._show_editing()
        self.take_focus()
        keys = in_force()
        words = tr("Writing gold: {text} for the words, tags by their keys. {leave} goes back to review")
        self.said.emit(words.format(text=keys.named("text.enter"), leave=keys.named("text.leave")))

    def leave_text(self) -> None:
        """Esc: a line is put away; out of the text; then back to review with what was written."""
        if self.board.close_lines() or self.editor.transcript.editor.hasFocus():
            self.take_focus()
        elif self.is_editing:
            self.toggle_editing()
        else:
            self.board.listening.timeline.clear_selection()
            self.take_focus()

    def _stop_editing(self) -> None:
        if self.is_editing:
            self._decision = self.editor.label
            self.editor.close()
            self._show_editing()

    def _show_editing(self) -> None:
        self.board.show_editing(self.is_editing)
        self.editor.tags.setVisible(self.is_editing)
        if self.is_editing:
            width = min(sized(_TAGS_WIDTH), self.width() * 32 // 100)
            self._columns.setSizes([self.width() - width, width])
        self._show_spans()
        self._show_decision()
        self.changed.emit()

    def _edited(self, label: Label) -> None:
        self._decision = label
        if self.is_editing:
            self.board.show_decision(self._taken(), self._cause)
            self._show_spans()

    def _remove_span(self) -> None:
        """The span of gold under the selection goes."""
        chosen = self.board.listening.timeline.selection
        inside = [
            one for one in self.editor.label.spans if chosen and one.first < chosen.end and chosen.first < one.end
        ]
        if inside:
            self.editor.remove_span(inside[0])
        else:
            self.said.emit(tr("Select where the time span of gold lies first"))

    def _keep_draft(self, key: LabelKey, label: Label) -> None:
        """What is on its way to the disk is newer than what a reader may see there."""
        self._unwritten[key.clip] = label
        row = self.row

        def written(_: object) -> None:
            if self._unwritten.get(key.clip) is label:
                del self._unwritten[key.clip]
            if row is not None:
                self.forget(row)

        self._decisions.write(lambda db: drafts.save(db, key, label), written)

    # Settings

    def _toggle(self, setting: str) -> None:
        on = self._hidden[setting] = not self._hidden[setting]
        self._bench.remembered.keep(setting, "on" if on else "off")
        self.in_force.emit(_TOGGLES[setting], on)
        if self.seen is not None:
            self._compare()
            self._show_decision()
