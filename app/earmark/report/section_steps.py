"""What to do next in each section of agreement, in one sentence, chosen from the results."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.measure.agreement import SpanAgreement
from earmark.measure.agreement.cells import AgreementCell, ComparedCell, Part, RoundCell, Table
from earmark.measure.agreement.change import Change, Outcome, TagChange
from earmark.measure.agreement.comparisons import Side
from earmark.measure.agreement.kinds import KindCount, cell_of
from earmark.measure.agreement.over_rounds import RoundFigures
from earmark.measure.agreement.pairs import PeopleAgreement
from earmark.measure.agreement.self_consistency import SelfConsistency
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.next_steps import Step
from earmark.report.people_words import KIND_NAMES, REMEDIES

SectionStep = Step[AgreementCell] | Step[ComparedCell] | Step[RoundCell]
HEAR = "Hear these clips"


def labelers_step(people: PeopleAgreement, repeats: Sequence[SelfConsistency]) -> Step[ComparedCell]:
    """The labeler to look at first: who differs from themselves more than from the others, else who agrees least."""
    with_others = {one.labeler: one.agreement.pooled.positive_agreement for one in people.labelers}
    for place, one in enumerate(repeats):
        highest = (one.agreement.pooled.positive_interval or (0.0, 1.0))[1]
        others = with_others.get(one.labeler)
        if others is not None and highest < others:
            return Step(
                f"{one.labeler} agrees less with themselves than with the others. Hear where, before the guideline is "
                "blamed.",
                HEAR,
                ComparedCell(Table.REPEATS, place, Side.DIFFER),
            )
    rows = [
        (one.agreement.pooled.positive_agreement, place, one)
        for place, one in enumerate(people.labelers)
        if one.agreement.pooled.positive_agreement is not None
    ]
    if not rows:
        return Step("No two labelers have marked a tag on the same clips yet.")
    value, place, least = min(rows, key=lambda row: row[:2])
    pooled = least.agreement.pooled
    if not pooled.b + pooled.c:
        return Step("The labelers differ on no tag.")
    if len(people.labelers) == 2:
        first, second = people.labelers[0].labeler, people.labelers[1].labeler
        alone = people.labelers[0].agreement.pooled
        sentence = f"{first} alone said yes {alone.b:,} times, {second} alone {alone.c:,} times."
        return Step(f"{sentence} Hear where.", HEAR, ComparedCell(Table.LABELERS, 0, Side.DIFFER))
    sentence = (
        f"{least.labeler} agrees least with the others ({words.coefficient(value)}): yes alone {pooled.b:,} times, "
        f"others alone {pooled.c:,} times."
    )
    return Step(f"{sentence} Hear where.", HEAR, ComparedCell(Table.LABELERS, place, Side.DIFFER))


def pairs_step(people: PeopleAgreement) -> Step[ComparedCell]:
    """The pair that agrees least."""
    rows = [
        (one.agreement.pooled.positive_agreement, place, one)
        for place, one in enumerate(people.pairs)
        if one.agreement.pooled.positive_agreement is not None
    ]
    if not rows:
        return Step("No two labelers have marked a tag on the same clips yet.")
    value, place, least = min(rows, key=lambda row: row[:2])
    differ = least.agreement.pooled.b + least.agreement.pooled.c
    if not differ:
        return Step("No pair of labelers differs on a tag.")
    times = f"{differ:,} {'time' if differ == 1 else 'times'}"
    return Step(
        f"{words.listed(least.labelers)} agree least ({words.coefficient(value)}) and differ {times}. Hear why.",
        HEAR,
        ComparedCell(Table.PAIRS, place, Side.DIFFER),
    )


def rounds_step(
    rounds: Sequence[RoundFigures], changes: Sequence[tuple[str, str, Change]], taxonomy: Taxonomy
) -> Step[RoundCell]:
    """What the newest guideline change asks for: listening where it failed, another sample where it cannot be told."""
    trend = [one for one in rounds if one.in_trend]
    if not trend:
        return Step(
            "Plan a round drawn by chance and let two labelers hear it: agreement is followed from round to round."
        )
    if not changes:
        return Step(
            "No guideline changed between two rounds drawn by chance. Sharpen what labelers differ on, then plan a new "
            "sample that they have not heard."
        )
    before, after, change = changes[-1]
    newest = next((one for one in reversed(rounds) if one.name == after), trend[-1])
    for outcome in (Outcome.FALLEN, Outcome.CANNOT_TELL):
        for row in change.revised:
            if row.outcome is outcome:
                return _of_change(row, taxonomy.name(row.tag), before, after, newest)
    if not change.revised:
        return Step(f"Only the transcript rules changed from {before} to {after}: see whether fewer words differ.")
    names = words.listed([taxonomy.name(row.tag) for row in change.revised])
    verb = "has" if len(change.revised) == 1 else "have"
    return Step(f"{names} {verb} risen from {before} to {after}. Sharpen the next tag that labelers differ on.")


def _of_change(row: TagChange, name: str, before: str, after: str, newest: RoundFigures) -> Step[RoundCell]:
    cell = RoundCell(newest.id, AgreementCell(Part.DISAGREED, row.tag))
    if row.outcome is Outcome.FALLEN:
        return Step(f"{name} fell from {before} to {after}. Hear what its new guideline leaves open.", HEAR, cell)
    why = row.why.get("interval") or row.why.get("difference") or "the interval holds no change too"
    return Step(
        f"Whether the new guideline helped {name} cannot be told yet: {why}. Plan another sample by chance, or hear "
        f"where labelers still differ in {after}.",
        HEAR,
        cell,
    )


def spans_step(found: SpanAgreement, taxonomy: Taxonomy) -> Step[AgreementCell]:
    """The tag whose time spans fit least."""
    rows = [row for row in found.tags if row.tag is not None and row.f1 is not None and row.spans > 2 * row.matched]
    if not rows:
        if found.pooled.spans:
            return Step("All time spans of two labelers fit.")
        return Step("Let labelers mark when a noise is heard; then this place compares the times.")
    worst = min(rows, key=lambda row: (row.f1 if row.f1 is not None else 1.0, row.tag or ""))
    assert worst.tag is not None
    return Step(
        f"{taxonomy.name(worst.tag)}: {worst.spans - 2 * worst.matched:,} of {worst.spans:,} time spans have no match. "
        "Hear where it begins and ends, and write down the rule.",
        HEAR,
        AgreementCell(Part.UNMATCHED, worst.tag),
    )


def kinds_step(kinds: Sequence[KindCount]) -> Step[AgreementCell]:
    """The most frequent kind, with what mends it."""
    found = [kind for kind in kinds if kind.clips]
    if not found:
        return Step("Labelers differ on nothing.")
    most = max(found, key=lambda kind: kind.clips)
    sentence = f"{KIND_NAMES[most.kind]}: {words.clips(most.clips)}. What mends it: {REMEDIES[most.kind]}."
    return Step(sentence, words.hear(most.clips), cell_of(most.kind))
