"""Coverage in words: what is there, what is missing to the target, what nobody answered."""

from __future__ import annotations

from collections.abc import Iterable

from earmark.measure.coverage import Amount, CoverageReport, TagCoverage
from earmark.model.tag import NONE, Axis
from earmark.report import words


def coverage_order(tags: Iterable[TagCoverage]) -> list[TagCoverage]:
    """Most clips first; the order of the taxonomy among equals."""
    return sorted(tags, key=lambda tag: -tag.clips)


def amount_words(amount: Amount | None) -> str:
    """Clips and minutes asked for.

    >>> amount_words(Amount(clips=40)), amount_words(Amount(minutes=2.5)), amount_words(Amount(40, 2.5))
    ('40', '2.5 min', '40, 2.5 min')
    """
    if amount is None or (amount.clips is None and amount.minutes is None):
        return words.NOT_KNOWN
    parts = [] if amount.clips is None else [words.count(amount.clips)]
    if amount.minutes is not None:
        parts.append(f"{words.minutes(amount.minutes)} min")
    return ", ".join(parts)


def amount_in_words(amount: Amount | None) -> str:
    """The same within a sentence.

    >>> amount_in_words(Amount(1)), amount_in_words(Amount(40, 2.5))
    ('1 clip', '40 clips and 2.5 min')
    """
    if amount is None:
        return "nothing"
    parts = [] if amount.clips is None else [words.clips(amount.clips)]
    return words.listed(parts if amount.minutes is None else [*parts, f"{words.minutes(amount.minutes)} min"])


def gap_words(tag: TagCoverage) -> str:
    """What is missing to the target; a dash where there is none or it is reached."""
    return amount_words(open_gap(tag))


def open_gap(tag: TagCoverage) -> Amount | None:
    """The gap without what has been reached; None where nothing is missing."""
    if tag.gap is None:
        return None
    left = Amount(tag.gap.clips or None, tag.gap.minutes or None)
    return None if left == Amount() else left


def unreviewed_sentence(report: CoverageReport) -> str:
    """What clips without a label mean for the counts."""
    left = report.clips - report.reviewed
    if not left:
        return "Every clip has been reviewed."
    verb = "counts" if left == 1 else "count"
    return f"{words.clips(left)} nobody has reviewed {verb} as unknown, never as absent."


def graded(tags: Iterable[TagCoverage]) -> list[TagCoverage]:
    """Sources of which somebody heard one, most clips first: what severities are asked of."""
    return [tag for tag in coverage_order(tags) if tag.axis is Axis.SOURCE and tag.tag != NONE and tag.clips]


def longest_bar(tags: Iterable[TagCoverage]) -> float:
    """The length of the longest bar or target in clips, at least 1: the scale of a picture of them."""
    ends = [1.0]
    for tag in tags:
        ends.append(tag.clips + (tag.expected or 0))
        if tag.target is not None and tag.target.clips is not None:
            ends.append(tag.target.clips)
    return max(ends)
