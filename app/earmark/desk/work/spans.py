"""Time spans: marked at the selection, chosen, taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from earmark.desk.time_range import TimeRange
from earmark.desk.work.part import Bench, Part
from earmark.model import editing
from earmark.model.label import Span
from earmark.model.tag import NONE


class Spans(Part):
    """Where in the clip a tag is heard."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self.on(self.view.listening.span_drawn, self.mark)
        self.on(self.view.listening.span_chosen, self._chosen)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"span.mark": lambda: self.mark(self.view.listening.timeline.selection)}

    def mark(self, stretch: TimeRange | None) -> None:
        """A span of the tag at hand; of the only one that is set where none is at hand."""
        if stretch is None:
            self.line.say("Select a stretch first: drag over the sound, then M marks it", tone="warn")
            return
        label = self.session.label
        heard = [mark.code for mark in label.sources if mark.code != NONE and not mark.cannot_tell]
        current = self.view.tags.current
        code = current if current in heard else heard[0] if len(heard) == 1 else None
        if code is None:
            self.line.say("Which tag? Press its key, then M marks the selection with it", tone="warn")
            return
        self.answer(lambda label: editing.add_span(label, Span(code, stretch.first, stretch.end)))
        self.line.say_done(f"{self.taxonomy.name(code)} marked")

    def _chosen(self, span: Span) -> None:
        self.view.listening.timeline.select(span.first, span.end)
        self.view.tags.look_at(span.code)
        self.line.say(
            f"Span of {self.taxonomy.name(span.code)}",
            action="Take it away",
            do=lambda: self.answer(lambda label: editing.remove_span(label, span)),
        )
