"""What the board shows of a clip: its labels side by side, in which order, under which names, and what became of it."""

from __future__ import annotations

from earmark.desk.differences import marked_places
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.desk.review.board import Board
from earmark.desk.review.card import LETTERS
from earmark.desk.review.stretches import spans_of, strip_of
from earmark.desk.review.words import label_words, steps_words
from earmark.jobs.reviewing import ComparedLabel, ReviewedClip, shuffled
from earmark.model.label import Label
from earmark.model.recording import ClipId
from earmark.model.settling import tags_that_differ
from earmark.model.taxonomy import Taxonomy


class Comparison:
    """Writes the cards. ``order`` are places in the clip's labels, as they stand on the board under ``names``."""

    def __init__(self, board: Board, taxonomy: Taxonomy) -> None:
        self._board = board
        self._taxonomy = taxonomy
        self.order: tuple[int, ...] = ()
        self.names: list[str] = []
        self._were_in_sight: set[ClipId] = set()

    def in_sight(self, clip: ClipId) -> bool:
        """Whether the labels of the clip were seen: gold is no longer made blind to them."""
        return clip in self._were_in_sight

    def show(self, seen: ReviewedClip, *, names_hidden: bool, labels_hidden: bool) -> None:
        """The labels of a clip; of a settled one they are seen in any case."""
        labels = [one.label for one in seen.labels]
        self.order = shuffled(seen.clip, len(labels)) if names_hidden else tuple(range(len(labels)))
        self.names = [
            tr("Label {letter}").format(letter=LETTERS[number % len(LETTERS)])
            if names_hidden
            else seen.labels[place].labeler.name
            for number, place in enumerate(self.order)
        ]
        gold = seen.gold.label if seen.gold is not None else None
        own = gold is not None and not any(same_answer(gold, label) for label in labels)
        self._board.make_cards(len(labels) + own)
        differing = tags_that_differ(labels)
        for number, place in enumerate(self.order):
            one = seen.labels[place]
            card = self._board.cards[number]
            card.take.show()
            card.show_label(
                self.names[number],
                one.label,
                self._taxonomy,
                places=marked_places(seen.words, seen.said.index(place)) if place in seen.said else (),
                differing=differing,
                remarks=self._remarks(one),
                language=seen.language,
            )
        if own and gold is not None:
            card = self._board.cards[-1]
            card.take.hide()
            card.show_label(tr("Gold"), gold, self._taxonomy, language=seen.language)
        shown = gold is not None or not labels_hidden
        if shown:
            self._were_in_sight.add(seen.clip)
        self._board.show_cards(shown)
        self._board.both.setVisible(shown)
        self._board.reopen.setVisible(gold is not None)
        self.show_spans(seen, None)
        self._say_notice(seen, shown=shown)

    def show_spans(self, seen: ReviewedClip, written: Label | None) -> None:
        """Those of every label in sight; while gold is ``written``, its own stand over them."""
        strip = strip_of(seen, self._taxonomy, self.order, self.names) if self.in_sight(seen.clip) else []
        if written is not None:
            # A blank comes before every name: gold has the first lanes.
            strip = [*spans_of(written, self._taxonomy, f" {tr('Gold')}"), *strip]
        self._board.listening.timeline.set_spans(strip)

    def _remarks(self, one: ComparedLabel) -> list[str]:
        said = []
        if one.revision.suggestion_shown:
            said.append(tr("A model's draft was in sight"))
        if one.later is not None:
            words = label_words(one.later.label, self._taxonomy)
            said.append(tr("After discussion: {words}").format(words=words))
        for revision in one.elsewhere:
            words = label_words(revision.label, self._taxonomy)
            said.append(tr("Went on separately on another machine: {words}").format(words=words))
        return said

    def _say_notice(self, seen: ReviewedClip, *, shown: bool) -> None:
        if shown:
            self._board.show_notice(steps_words(seen))
            return
        words = tr("The labels are hidden until this clip is settled. {edit} writes what you hear.")
        self._board.show_notice(words.format(edit=in_force().named("review.edit")))


def same_answer(one: Label, other: Label) -> bool:
    """Whether two labels answer the same; questions and flags are no answers."""
    return _answer(one) == _answer(other)


def _answer(label: Label) -> tuple[object, ...]:
    return label.transcript, label.sources, label.channels, label.environment, label.spans, label.note
