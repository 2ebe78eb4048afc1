"""Where a long recording is cut into clips: at pauses, within limits of length.

Each stretch of speech is in exactly one segment, unless it is longer than the longest allowed. What
is silent for longer than the padding belongs to no segment.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from earmark.model.errors import UserError

Stretch = tuple[int, int]
"""Frames [first, end)."""

Quietest = Callable[[int, int], int]
"""The quietest frame from a first to a last one, both possible: asked only where speech must be cut."""

LONGEST_S = 3600.0


@dataclass(frozen=True, slots=True)
class SegmentLimits:
    """How long segments are, and what counts as a pause; all in seconds.

    ``pause_s``: shorter silences keep speech together. ``padding_s``: silence that a segment keeps
    before and after speech, where there is any.
    """

    shortest_s: float = 1.0
    longest_s: float = 15.0
    pause_s: float = 0.5
    padding_s: float = 0.2

    def require(self) -> SegmentLimits:
        """These limits. Raises UserError where no cutting could keep to them."""
        if not 0.1 <= self.shortest_s <= self.longest_s / 2:
            raise UserError(
                "the shortest clip must be 0.1 s or more, and the longest at least twice as long",
                f"With a shortest clip of {self.shortest_s:g} s, give {max(0.1, self.shortest_s) * 2:g} s or more.",
            )
        if not self.longest_s <= LONGEST_S:
            raise UserError("the longest clip is an hour at most", "Give a smaller number of seconds.")
        if not 0 <= self.padding_s <= self.shortest_s:
            raise UserError("the padding cannot be longer than the shortest clip", "Give less padding.")
        if not 0 <= self.pause_s <= LONGEST_S:
            raise UserError("the least pause must be from 0 s to an hour", "A usual one is 0.5 s.")
        return self


def segments(
    speech: Sequence[Stretch], frames: int, sample_rate: int, limits: SegmentLimits, quietest: Quietest
) -> list[Stretch]:
    """The segments of a recording of ``frames``, in order and apart; none where nobody speaks.

    ``speech``: stretches in order that do not touch. A segment ends in the middle of a pause or a padding
    away from speech. What is longer than the longest is cut in the middle of its longest pause, and only
    where it has none that leaves both parts long enough, at the quietest place within speech. A segment is
    shorter than the shortest only where the recording is.

    >>> limits = SegmentLimits(shortest_s=1, longest_s=4, pause_s=1, padding_s=0.5)
    >>> segments([(20, 40), (70, 80)], 100, 10, limits, lambda first, last: first)
    [(15, 45), (65, 85)]
    """
    longest = max(2, round(limits.longest_s * sample_rate))
    shortest = min(max(1, round(limits.shortest_s * sample_rate)), longest // 2)
    padding = min(round(limits.padding_s * sample_rate), shortest)
    found: list[Stretch] = []
    islands = _joined(_islands(speech, limits.pause_s * sample_rate), frames, shortest)
    for place, (first, end) in enumerate(islands):
        room = _room(islands, place, frames)
        whole = _widened(_padded((first, end), room, padding, longest), room, shortest)
        found += _divided(whole, speech, shortest, longest, quietest)
    return found


def _islands(speech: Sequence[Stretch], pause: float) -> list[Stretch]:
    """Speech with no pause in it."""
    islands: list[Stretch] = []
    for first, end in speech:
        if islands and first - islands[-1][1] < pause:
            islands[-1] = (islands[-1][0], end)
        else:
            islands.append((first, end))
    return islands


def _joined(islands: list[Stretch], frames: int, shortest: int) -> list[Stretch]:
    """Islands with room for a segment around each; those without join the nearer neighbour."""
    joined = list(islands)
    place = 0
    while place < len(joined) and len(joined) > 1:
        low, high = _room(joined, place, frames)
        if high - low >= shortest:
            place += 1
            continue
        before = joined[place][0] - joined[place - 1][1] if place else frames
        after = joined[place + 1][0] - joined[place][1] if place + 1 < len(joined) else frames
        place -= before <= after and place > 0
        joined[place : place + 2] = [(joined[place][0], joined[place + 1][1])]
    return joined


def _room(islands: Sequence[Stretch], place: int, frames: int) -> Stretch:
    """From the middle of the pause before to the middle of the pause after."""
    first, end = islands[place]
    low = (islands[place - 1][1] + first) // 2 if place else 0
    high = (end + islands[place + 1][0]) // 2 if place + 1 < len(islands) else frames
    return low, high


def _padded(island: Stretch, room: Stretch, padding: int, longest: int) -> Stretch:
    """With silence at both ends; with less of it where it alone would make the segment too long."""
    first, end = island
    before, after = min(padding, first - room[0]), min(padding, room[1] - end)
    spare = longest - (end - first)
    if 0 <= spare < before + after:
        before = min(before, max(spare // 2, spare - after))
        after = spare - before
    return first - before, end + after


def _widened(segment: Stretch, room: Stretch, shortest: int) -> Stretch:
    """As long as the shortest, where the room allows."""
    first, end = segment
    lack = max(0, shortest - (end - first))
    before = min(first - room[0], max(lack // 2, lack - (room[1] - end)))
    return first - before, end + min(lack - before, room[1] - end)


def _divided(
    segment: Stretch, speech: Sequence[Stretch], shortest: int, longest: int, quietest: Quietest
) -> list[Stretch]:
    made: list[Stretch] = []
    waiting = [segment]
    while waiting:
        first, end = waiting.pop()
        if end - first <= longest:
            made.append((first, end))
            continue
        low, high = first + shortest, end - shortest
        cut = _longest_pause(speech, low, high)
        if cut is None:
            high = min(high, first + longest)
            cut = max(low, min(quietest(low, high), high))
        waiting += [(cut, end), (first, cut)]
    return made


def _longest_pause(speech: Sequence[Stretch], low: int, high: int) -> int | None:
    """The middle of the longest pause that has a place from ``low`` to ``high``; of equal ones the most central."""
    place = max(0, bisect_left(speech, (low, low)) - 1)
    best: tuple[int, int] | None = None
    found = None
    while place + 1 < len(speech) and speech[place][1] <= high:
        start, stop = speech[place][1], speech[place + 1][0]
        cut = max(low, min((start + stop) // 2, high))
        if start <= cut <= stop:
            worth = (stop - start, -abs(2 * cut - low - high))
            if best is None or worth > best:
                best, found = worth, cut
        place += 1
    return found
