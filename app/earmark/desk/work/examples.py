"""Examples of a tag: heard beside the clip at hand, and chosen by whoever owns the guidelines."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from earmark.desk.clip_source import ClipSource
from earmark.desk.language import tr
from earmark.desk.tag_names import tag_name
from earmark.desk.tags.guideline_card import EXAMPLE_WORDS
from earmark.desk.work.part import Bench, Part
from earmark.model.changes import Changes
from earmark.model.guideline import Example, ExampleKind
from earmark.store import examples


class Examples(Part):
    """Keeps the examples of the project beside the guideline card, and plays them."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._playing: Example | None = None
        self._known: list[Example] = []
        self.on(self.view.tags.card.example_wanted, self.hear)
        self.on(self.view.listening.aside_ended, self._ended)
        self.on(self.session.store_changed, self._store_changed)
        self.ask_again()

    def commands(self) -> dict[str, Callable[[], object]]:
        choosing = {f"example.{kind}": partial(self.choose, kind) for kind in ExampleKind}
        return {"example.compare": self.compare, **choosing}

    def compare(self) -> None:
        """Hear the next example of the tag at hand; after the last one, back to the clip."""
        own = self.view.tags.card.examples
        if not own:
            self.line.say(tr("The tag at hand has no example yet: a reviewer chooses them in the Tag menu"))
            return
        at = own.index(self._playing) + 1 if self._playing in own else 0
        if at < len(own):
            self.hear(own[at])
        else:
            self.view.listening.end_aside()

    def hear(self, example: Example) -> None:
        """Play an example while the clip stays on screen; the same again ends it."""
        if example == self._playing:
            self.view.listening.end_aside()
            return

        def found(sources: list[ClipSource]) -> None:
            if not sources:
                self.line.say(tr("The sound of this example is not on this computer"), tone="warn")
                return
            self._playing = example
            self.view.tags.card.show_playing(example)
            self.view.listening.play_aside(sources[0])
            words = tr("Example of {tag}, {kind}").format(
                tag=tag_name(self.taxonomy, example.tag), kind=tr(EXAMPLE_WORDS[example.kind])
            )
            self.line.say(f"{words}: {example.remark}" if example.remark else words)

        self.session.sources((example.clip,), found)

    def choose(self, kind: ExampleKind) -> None:
        """Make the clip at hand an example of the tag at hand; the same kind again takes it away."""
        here, who, tag = self.session.clip, self.session.labeler, self.view.tags.current
        if here is None or who is None:
            return
        if tag is None:
            self.line.say(tr("An example of which tag? Press its key first"))
            return
        example = Example(tag, here.key.clip, kind, self.session.label.note)
        before = next((one for one in self._known if (one.tag, one.clip) == (tag, example.clip)), None)
        if before is not None and before.kind is kind:
            self.session.write(lambda db: examples.take_away(db, tag, example.clip), lambda _done: self._gone(example))
        else:
            self.session.write(lambda db: examples.put(db, example, who.id), lambda _done: self._chosen(example))

    def _chosen(self, example: Example) -> None:
        words = tr("Example of {tag}, {kind}").format(
            tag=tag_name(self.taxonomy, example.tag), kind=tr(EXAMPLE_WORDS[example.kind])
        )
        self.line.say(words, action=tr("Take it away"), do=partial(self.choose, example.kind))

    def _gone(self, example: Example) -> None:
        self.line.say(tr("No example of {tag} any more").format(tag=tag_name(self.taxonomy, example.tag)))

    def _ended(self) -> None:
        self._playing = None
        self.view.tags.card.show_playing(None)

    def _store_changed(self, changes: Changes) -> None:
        if changes.guideline:
            self.ask_again()

    def ask_again(self) -> None:
        """Read which examples this labeler may hear."""
        who = self.session.labeler
        self.session.ask(lambda db: examples.shown_to(db, who.id if who is not None else None), self._show)

    def _show(self, known: list[Example]) -> None:
        self._known = known
        self.view.tags.card.set_examples(known)
