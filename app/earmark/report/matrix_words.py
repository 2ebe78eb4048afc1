"""The coverage matrix and what stands beside it, in words."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.measure.coverage_matrix import Deficit
from earmark.measure.leaks import Leak
from earmark.measure.shares import TagShare
from earmark.measure.together import Together
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.amounts import amount_in_words
from earmark.report.slice_words import slice_name

_OFTEN = 2
"""One clip is no pattern."""
_NAMED = 3
"""So many speakers of several splits are named; the others are counted."""


def cell_words(clips: int, still_open: int) -> str:
    """What is in a cell, and what may still be.

    >>> cell_words(12, 0), cell_words(0, 1200), cell_words(3, 4)
    ('12', '0 +1,200', '3 +4')
    """
    return words.count(clips) if not still_open else f"{words.count(clips)} +{words.count(still_open)}"


def cell_name(cell: Sequence[tuple[str, str]], taxonomy: Taxonomy) -> str:
    """A cell by the names of its values."""
    return ", ".join(slice_name(axis, value, taxonomy) for axis, value in cell)


def deficit_words(one: Deficit, taxonomy: Taxonomy) -> str:
    """What is missing of one target, and how much nobody has looked at."""
    open_clips = "" if not one.still_open else f"; {words.clips(one.still_open)} nobody has reviewed may be it"
    return f"{cell_name(one.spoken, taxonomy)}: {amount_in_words(one.open_gap)} more{open_clips}"


def leak_sentence(leaks: Sequence[Leak]) -> str:
    """Who is in more than one split; empty where nobody is."""
    if not leaks:
        return ""
    named = "; ".join(
        f"{one.speaker} ({', '.join(f'{split}: {count:,}' for split, count in one.splits)})" for one in leaks[:_NAMED]
    )
    others = "" if len(leaks) <= _NAMED else f" and {len(leaks) - _NAMED:,} others"
    verb = "is" if len(leaks) == 1 else "are"
    return f"Leak: {named}{others} {verb} in more than one split. A test on them says too much."


def beside_sentences(
    together: Sequence[Together], shares: Sequence[TagShare], sampled: str, taxonomy: Taxonomy
) -> list[str]:
    """The tags that come together most, and the true shares by the round ``sampled``."""
    sentences = []
    often = [one for one in together if one.clips >= _OFTEN][:_NAMED]
    if often:
        sentences.append(f"Together: {'; '.join(together_words(one, taxonomy) for one in often)}.")
    known = [one for one in shares if one.share]
    if known:
        most = sorted(known, key=lambda one: -(one.share or 0.0))[: 2 * _NAMED]
        named = "; ".join(f"{taxonomy.name(one.tag)} {share_words(one)}" for one in most)
        sentences.append(f"True shares by round {sampled}: {named}.")
    return sentences


def share_words(one: TagShare) -> str:
    """The true share of a tag with its interval."""
    if one.share is None or one.interval is None:
        return words.percent(one.share)
    return f"{words.percent(one.share)} ({100 * one.interval[0]:.1f} to {100 * one.interval[1]:.1f})"


def together_words(one: Together, taxonomy: Taxonomy) -> str:
    """Two tags that come together more or less often than by chance."""
    names = f"{taxonomy.name(one.tag)} and {taxonomy.name(one.other)}"
    return f"{names}: {words.clips(one.clips)}, {one.expected:,.0f} by chance"
