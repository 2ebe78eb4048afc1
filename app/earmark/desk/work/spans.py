"""Time spans: marked at the selection, chosen, moved end by end, taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from earmark.desk.keys.in_force import in_force
from earmark.desk.language import number, tr
from earmark.desk.session import Typed
from earmark.desk.time_range import TimeRange
from earmark.desk.work.part import Bench, Part
from earmark.model import editing
from earmark.model.label import Label, Span
from earmark.model.recording import ClipId
from earmark.model.snapping import snapped
from earmark.model.tag import NONE

STEP_S = 0.01
"""How far one press moves an end."""

SNAP_S = 0.5
"""How far an end goes to meet an edge of speech."""


class Spans(Part):
    """Where in the clip a tag is heard. The chosen span is the selection too: what moves one moves the other."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._chosen: Span | None = None
        self._selecting = False
        self._snaps: TimeRange | None = None
        listening, shown = self.view.listening, self.view.tags.spans
        self.on(self.session.label_changed, self._show)
        self.on(listening.span_drawn, self.mark)
        self.on(listening.span_chosen, self.choose)
        self.on(listening.span_resized, self._resized)
        self.on(listening.timeline.selection_changed, self._selection_changed)
        self.on(listening.speech.found, self._speech_found)
        self.on(shown.chosen, self.choose)
        self.on(shown.play_wanted, self._play)
        self.on(shown.removal_wanted, self._take_away)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            "span.mark": lambda: self.mark(self.view.listening.timeline.selection),
            "span.next": partial(self.step, 1),
            "span.previous": partial(self.step, -1),
            "span.start_earlier": partial(self.nudge, -STEP_S, 0),
            "span.start_later": partial(self.nudge, STEP_S, 0),
            "span.end_earlier": partial(self.nudge, 0, -STEP_S),
            "span.end_later": partial(self.nudge, 0, STEP_S),
            "span.snap": self.snap,
            "span.remove": self.remove,
        }

    def mark(self, stretch: TimeRange | None) -> None:
        """A span of the tag at hand; of the only one that is set where none is at hand."""
        if stretch is None:
            words = tr("Select a stretch first: drag over the sound, then {mark} marks it")
            self.line.say(words.format(mark=in_force().named("span.mark")), tone="warn")
            return
        label = self.session.label
        heard = [mark.code for mark in label.sources if mark.code != NONE and not mark.cannot_tell]
        current = self.view.tags.current
        code = current if current in heard else heard[0] if len(heard) == 1 else None
        if code is None:
            words = tr("Which tag? Press its key, then {mark} marks the selection with it")
            self.line.say(words.format(mark=in_force().named("span.mark")), tone="warn")
            return
        after = editing.add_span(label, Span(code, stretch.first, stretch.end))
        self.answer(lambda label: editing.add_span(label, Span(code, stretch.first, stretch.end)))
        # What was marked is in hand: the keys that move ends move its own, merged or not.
        self._chosen = next(one for one in after.spans if one.code == code and one.first <= stretch.first < one.end)
        self._select(self._chosen)
        self._show(self.session.label)
        self.line.say_done(tr("{tag} marked").format(tag=self.taxonomy.name(code)))

    def choose(self, span: Span | None) -> None:
        """Take a span in hand: it is selected, and its tag is the one at hand."""
        self.session.close_step()
        self._chosen = span
        if span is not None:
            self._select(span)
            self.view.tags.look_at(span.code)
            self.line.say(
                tr("Time span of {tag}: {seconds} s").format(
                    tag=self.taxonomy.name(span.code), seconds=number(self._seconds(span.end - span.first), 2)
                ),
                action=tr("Take it away"),
                do=self.remove,
            )
        self._show(self.session.label)

    def step(self, by: int) -> None:
        """To the next or previous span in time; at the ends it stays."""
        spans = self.session.label.spans
        if not spans:
            words = tr("This label has no time spans. Select a stretch, then {mark} marks it")
            self.line.say(words.format(mark=in_force().named("span.mark")))
            return
        inorder = sorted(spans, key=lambda span: (span.first, span.end, span.code))
        if self._chosen in inorder:
            at = inorder.index(self._chosen) + by
        else:
            here = self.view.listening.timeline.playhead
            at = sum(span.first < here for span in inorder) - (1 if by < 0 else 0)
        self.choose(inorder[max(0, min(at, len(inorder) - 1))])

    def nudge(self, start_s: float, end_s: float) -> None:
        """Move the ends of the selection, and with it those of the chosen span."""
        selection, here = self.view.listening.timeline.selection, self.session.clip
        if here is None or selection is None:
            self.line.say(tr("Select a stretch or a time span first: Alt+↓ takes the next span"))
            return
        clip = here.view.clip
        first = selection.first + round(start_s * clip.sample_rate)
        end = selection.end + round(end_s * clip.sample_rate)
        least = round(STEP_S * clip.sample_rate)
        first, end = max(first, clip.first), min(end, clip.end)
        if end - first >= least:
            self.put_ends(TimeRange(first, end))

    def put_ends(self, stretch: TimeRange) -> None:
        """Give the selection, and the chosen span where there is one, these ends."""
        span = self._chosen
        if span is None or not self.session.can_label:
            self.view.listening.timeline.select(stretch.first, stretch.end)
            return
        self._change(span, stretch, Typed.SPAN_ENDS)

    def snap(self) -> None:
        """Bring both ends to where speech begins or ends near them; it may have to be found first."""
        self._snaps = self.view.listening.timeline.selection
        if self._snaps is None:
            self.line.say(tr("Select a stretch or a time span first: Alt+↓ takes the next span"))
        elif not self.view.listening.want_speech():
            self._snaps = None

    def _speech_found(self, clip: ClipId, speech: tuple[TimeRange, ...]) -> None:
        wanted, self._snaps = self._snaps, None
        here = self.session.clip
        if here is None or here.key.clip != clip or wanted is None:
            return
        if wanted != self.view.listening.timeline.selection:
            return
        edges = [frame for stretch in speech for frame in (stretch.first, stretch.end)]
        first, end = snapped(wanted.first, wanted.end, edges, round(SNAP_S * here.view.clip.sample_rate))
        if (first, end) == (wanted.first, wanted.end):
            self.line.say(tr("Speech neither begins nor ends near here"))
        else:
            self.put_ends(TimeRange(first, end))

    def remove(self) -> None:
        """Take the chosen span away."""
        if self._chosen is None:
            self.line.say(tr("Choose a time span first: Alt+↓ takes the next one"))
            return
        self._take_away(self._chosen)

    def _take_away(self, span: Span) -> None:
        self._chosen = None
        self.answer(lambda label: editing.remove_span(label, span))
        self.line.say_done(tr("Time span of {tag} taken away").format(tag=self.taxonomy.name(span.code)))

    def _resized(self, span: Span, stretch: TimeRange) -> None:
        if not self.session.can_label:
            return
        self.session.close_step()
        self._change(span, stretch, None)

    def _change(self, span: Span, stretch: TimeRange, typed: Typed | None) -> None:
        """Other ends; the span in hand afterwards is the changed one, merged or not."""
        after = editing.change_span(self.session.label, span, stretch.first, stretch.end)
        self._chosen = next(
            one for one in after.spans if one.code == span.code and one.first <= stretch.first < one.end
        )
        self.view.transcript.editor.forget_history()
        self.session.edit(lambda label: editing.change_span(label, span, stretch.first, stretch.end), typed)
        self._select(self._chosen)

    def _play(self, span: Span) -> None:
        self.choose(span)
        self.view.listening.player.play_range(span.first, span.end)

    def _select(self, span: Span) -> None:
        """The selection without giving the span up, and in sight."""
        timeline = self.view.listening.timeline
        self._selecting = True
        timeline.select(span.first, span.end)
        self._selecting = False
        if not timeline.view.shows(span.first) and not timeline.view.shows(span.end):
            timeline.set_view(timeline.view.with_first(span.first - 0.1 * timeline.view.frames_shown))

    def _selection_changed(self, selection: TimeRange | None) -> None:
        chosen = self._chosen
        if chosen is None or self._selecting or selection == TimeRange(chosen.first, chosen.end):
            return
        self._chosen = None
        self._show(self.session.label)

    def _show(self, label: Label) -> None:
        if self._chosen not in label.spans:
            self._chosen = None
        self.view.listening.show_spans(label, self.taxonomy, self._chosen)
        here = self.session.clip
        clip = here.view.clip if here is not None else None
        self.view.tags.spans.show_spans(label, self.taxonomy, clip, self._chosen)

    def _seconds(self, frames: int) -> float:
        here = self.session.clip
        return frames / here.view.clip.sample_rate if here is not None else 0.0
