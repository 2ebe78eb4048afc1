"""When the places in which transcripts differ are heard: by the times of a model's words, else by an estimate.

The estimate takes speech to run evenly: a place lies as far into the stretches of speech as its letters
lie into the transcript. It is there to be listened at, so it is generous at both ends.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from earmark.measure.transcripts import words as split_words
from earmark.measure.word_alignment import Alignment, Place
from earmark.model.normalizing import normalize

Stretch = tuple[float, float]
"""Seconds, or any other unit, from and to."""

PADDING_S = 0.3
"""Heard before and after a place, so that its words stand among others."""

SHORTEST_S = 1.0
"""A word alone is too short to be understood."""


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word of a model, and when it is said, in seconds of the clip."""

    text: str
    start_s: float
    end_s: float


def heard_at(
    alignment: Alignment,
    duration_s: float,
    speech: Sequence[Stretch] = (),
    timed: Sequence[TimedWord] = (),
    language: str = "",
) -> tuple[Stretch, ...]:
    """From when to when each place is heard, in seconds of a clip of ``duration_s``.

    ``speech`` are the stretches in which somebody speaks, rising; without any it is the whole clip.
    ``timed`` are the words of a model: a place between words that it heard too lies between their times.
    """
    spoken = [(start, end) for start, end in speech if end > start] or [(0.0, duration_s)]
    known = _known_times(alignment.words, timed, language) if timed else {}
    return tuple(_padded(_place(place, known, spoken), duration_s) for place in alignment.places)


def _place(place: Place, known: dict[int, Stretch], spoken: Sequence[Stretch]) -> Stretch:
    first, end = place.words
    if known:
        # The nearest known words at both sides hem the place in; known words of its own are surest.
        own = [known[word] for word in range(first, end) if word in known]
        before = max((word for word in known if word < first), default=None)
        after = min((word for word in known if word >= end), default=None)
        start = own[0][0] if own and first in known else None if before is None else known[before][1]
        stop = own[-1][1] if own and end - 1 in known else None if after is None else known[after][0]
        if start is not None or stop is not None:
            start = spoken[0][0] if start is None else start
            stop = spoken[-1][1] if stop is None else stop
            return start, max(start, stop)
    return _into_speech(place.start, spoken), _into_speech(place.end, spoken)


def _known_times(words: Sequence[str], timed: Sequence[TimedWord], language: str) -> dict[int, Stretch]:
    """The times of those words that the model heard too, by their place."""
    from rapidfuzz.distance import Levenshtein

    said: list[str] = []
    times: list[Stretch] = []
    for word in timed:
        for part in split_words(normalize(word.text, language)):
            said.append(part)
            times.append((word.start_s, word.end_s))
    found: dict[int, Stretch] = {}
    for step in Levenshtein.opcodes(list(words), said):
        if step.tag == "equal":
            for k in range(step.src_end - step.src_start):
                found[step.src_start + k] = times[step.dest_start + k]
    return found


def _into_speech(share: float, spoken: Sequence[Stretch]) -> float:
    """The time at which this share of all speech is over.

    >>> _into_speech(0.5, [(0.0, 1.0), (4.0, 7.0)])
    5.0
    """
    lengths = [end - start for start, end in spoken]
    sums = list(accumulate(lengths))
    wanted = share * sums[-1]
    at = min(bisect_right(sums, wanted), len(spoken) - 1)
    before = sums[at] - lengths[at]
    return min(spoken[at][1], spoken[at][0] + wanted - before)


def _padded(stretch: Stretch, duration_s: float) -> Stretch:
    start, end = stretch
    lack = max(0.0, SHORTEST_S - (end - start) - 2 * PADDING_S) / 2
    return max(0.0, start - PADDING_S - lack), min(duration_s, end + PADDING_S + lack)
