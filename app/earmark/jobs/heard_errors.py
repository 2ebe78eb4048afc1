"""One clip as a model and people heard it: word against word, and when what differs is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from earmark.jobs.reviewing import ReviewedClip, reviewed_clip
from earmark.measure.word_alignment import Alignment, align_words
from earmark.measure.word_times import Stretch, TimedWord, heard_at
from earmark.model.prediction import Model
from earmark.model.recording import ClipId
from earmark.store import predictions, reviewing
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class HeardClip:
    """``texts`` are what the model wrote, then each labeler in the order of ``seen.said``, then gold where it is there.

    ``words`` aligns them; ``timed`` are the model's words with their times where it gives any, else another model's.
    ``hidden`` where somebody still labels the clip blind: then there is nothing but the model's text.
    """

    seen: ReviewedClip
    texts: tuple[str, ...]
    words: Alignment
    timed: tuple[TimedWord, ...]
    hidden: bool = False

    def stretches(self, speech: Sequence[Stretch] = ()) -> tuple[Stretch, ...]:
        """From when to when each place that differs is heard, in seconds of the clip."""
        return heard_at(self.words, self.seen.view.clip.duration_s, speech, self.timed, self.seen.language)


def heard_clip(
    db: Database, clip: ClipId, model: Model, compared: Sequence[int], language: str = ""
) -> HeardClip | None:
    """The clip with the labels of these revisions of this file, beside what the model says; None where it is gone."""
    hidden = reviewing.is_blind(db, clip)
    seen = reviewed_clip(db, clip, () if hidden else compared, language)
    told = None if seen is None else predictions.get(db, clip, model)
    if seen is None or told is None or told.transcript is None:
        return None
    texts = [told.transcript, *(seen.labels[place].label.transcript or "" for place in seen.said)]
    if not hidden and seen.gold is not None and seen.gold.label.transcript is not None:
        texts.append(seen.gold.label.transcript)
    start = seen.view.clip.first / seen.view.clip.sample_rate
    own = tuple(TimedWord(one.text, one.start_us / 1e6 - start, one.end_us / 1e6 - start) for one in told.words)
    return HeardClip(seen, tuple(texts), align_words(texts, seen.language), own or seen.timed, hidden)
