"""What to do next, in one sentence, chosen from the results."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from earmark.measure.agreement import AgreementReport, TagAgreement, Verdict
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.measure.agreement.confusions import Confusion
from earmark.measure.coverage import CoverageReport, TagCoverage
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.amounts import amount_in_words, open_gap
from earmark.report.verdicts import in_order

Cell = TypeVar("Cell")

SEVERAL = 2
"""One clip is no pattern: two tags count as confused from here on."""


@dataclass(frozen=True, slots=True)
class Step(Generic[Cell]):
    """A sentence, the words of its button (empty: nothing to press), and the clips that it opens."""

    sentence: str
    button: str = ""
    cell: Cell | None = None


def agreement_step(
    report: AgreementReport,
    taxonomy: Taxonomy,
    confusions: Sequence[Confusion],
    disagreed: int,
    redefined: Container[TagCode] = (),
) -> Step[AgreementCell]:
    """The most useful step towards agreement.

    ``disagreed`` counts the clips with any tag in dispute; ``redefined`` are tags whose definition
    has changed since labels of the report were made: what is unclear about them may be mended already.
    """
    if not report.clips:
        return Step(
            "No second labels yet. Let a second labeler label some of the same clips, "
            "without seeing the first labels; then this place says where they agree."
        )
    tags = in_order(report.tags)
    open_ = (Verdict.DISAGREEING, Verdict.UNDECIDED, None)
    unclear = [tag for tag in tags if tag.verdict in open_ and tag.b + tag.c]
    confusion = _confusion_among(unclear, confusions)
    if confusion is not None:
        first, second = taxonomy.name(confusion.tag), taxonomy.name(confusion.other)
        lie = "lies" if confusion.clips == 1 else "lie"
        line = f"{confusion.clips:,} of {disagreed:,} disagreements {lie} on that line"
        sentence = f"Sharpen {first} against {second}. {line}."
        if confusion.tag in redefined or confusion.other in redefined:
            sentence = f"Label new clips twice for {first} and {second}. {line}, from before its definition changed."
        return Step(
            sentence,
            words.hear(confusion.clips),
            AgreementCell(Part.CONFUSED, confusion.tag, confusion.other),
        )
    if unclear:
        worst = unclear[0]
        return _hear_tag(worst, taxonomy.name(worst.tag), redefined=worst.tag in redefined)
    return _without_dispute(tags, taxonomy)


def coverage_step(report: CoverageReport, taxonomy: Taxonomy) -> Step[CoverageCell]:
    """The most useful step towards coverage."""
    unreviewed = report.clips - report.reviewed
    if not report.clips:
        return Step("No clips yet. Drop a folder of sound here, or press Ctrl+Shift+I.")
    look = (
        (
            f"Label the {unreviewed:,} unreviewed clips" if unreviewed > 1 else "Label the unreviewed clip",
            CoverageCell(Holding.UNREVIEWED),
        )
        if unreviewed
        else ("", None)
    )
    if not report.reviewed:
        return Step("Nobody has labeled a clip yet. Coverage grows with the first label.", *look)
    wanted = [tag for tag in report.tags if tag.target is not None]
    if not wanted:
        return Step(
            "Say how much you want of each tag: choose its Target and type a number of clips, or minutes as 12 min.",
            *look,
        )
    short = most_wanted(report)
    if not short:
        return Step(f"All {len(wanted)} targets are met." if len(wanted) > 1 else "The target is met.", *look)
    named = "; ".join(f"{taxonomy.name(tag.tag)}: {amount_in_words(open_gap(tag))}" for tag in short[:3])
    return Step(f"{len(wanted) - len(short)} of {len(wanted)} targets met. Collect first: {named}.", *look)


def most_wanted(report: CoverageReport) -> list[TagCoverage]:
    """Tags short of their target, the widest gap in clips first, then in minutes."""
    short = [tag for tag in report.tags if open_gap(tag) is not None]
    return sorted(short, key=lambda tag: (-(tag.gap.clips or 0), -(tag.gap.minutes or 0.0)) if tag.gap else (0, 0.0))


def _confusion_among(unclear: Sequence[TagAgreement], confusions: Sequence[Confusion]) -> Confusion | None:
    """The most frequent confusion that touches a tag in dispute, that tag named first."""
    place = {tag.tag: rank for rank, tag in enumerate(unclear)}
    last = len(place)
    for found in confusions:
        if found.clips >= SEVERAL and (found.tag in place or found.other in place):
            if place.get(found.other, last) < place.get(found.tag, last):
                return Confusion(found.other, found.tag, found.clips)
            return found
    return None


def _hear_tag(tag: TagAgreement, name: str, *, redefined: bool) -> Step[AgreementCell]:
    differ = f"Labelers differ on {name} {tag.b + tag.c:,} {'time' if tag.b + tag.c == 1 else 'times'}"
    cell = AgreementCell(Part.DISAGREED, tag.tag)
    if tag.verdict is Verdict.DISAGREEING and redefined:
        again = "before its definition changed. Label new clips twice to see whether they agree now."
        return Step(f"{differ}, {again}", "Hear these clips", cell)
    if tag.verdict is Verdict.DISAGREEING:
        return Step(f"{differ}. Hear why, and sharpen its guideline.", "Hear these clips", cell)
    if tag.verdict is None:
        return Step(f"{differ}. No verdict follows: {tag.why.get('verdict', '')}.", "Hear these clips", cell)
    more = f" {tag.more_tagged:,} more double-labeled clips tagged {name} would decide it." if tag.more_tagged else ""
    return Step(f"{differ}, too few times to say whether they agree.{more}", "Hear these clips", cell)


def _without_dispute(tags: Sequence[TagAgreement], taxonomy: Taxonomy) -> Step[AgreementCell]:
    scarce = [tag for tag in tags if tag.verdict is not Verdict.AGREED and tag.tagged and tag.more_tagged]
    if scarce:
        nearest = min(scarce, key=lambda tag: (tag.more_tagged or 0, tag.tag))
        name = taxonomy.name(nearest.tag)
        noun = "clip" if nearest.more_tagged == 1 else "clips"
        sentence = f"Too few clips for a verdict: {nearest.more_tagged:,} more double-labeled {noun} tagged {name}."
        if nearest.b + nearest.c:
            return Step(sentence, "Hear where they differ", AgreementCell(Part.DISAGREED, nearest.tag))
        return Step(sentence, words.hear(nearest.tagged), AgreementCell(Part.TAGGED, nearest.tag))
    agreed = [tag for tag in tags if tag.verdict is Verdict.AGREED]
    if agreed:
        return Step(
            "Every tag with enough clips is agreed. Give a new sample to two labelers when a guideline changes."
        )
    if any(tag.verdict is None and tag.tagged for tag in tags):
        return Step("Labelers differ on no tag here.")
    if not any(tag.clips for tag in tags):
        return Step("No clip has two answers to a tag yet. Let two labelers mark the noise of the same clips.")
    return Step("No tag was heard in the clips with two labels. Choose clips with noise for two labelers.")
