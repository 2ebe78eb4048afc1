"""The next step of each section follows from its results and opens the clips it speaks of."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

import planted_results as planted
from earmark.measure.agreement import AgreementInput
from earmark.measure.agreement.cells import AgreementCell, ComparedCell, Part, RoundCell, Table
from earmark.measure.agreement.change import Outcome
from earmark.measure.agreement.comparisons import Side
from earmark.measure.agreement.kinds import KindCount
from earmark.measure.agreement.pairs import people_agreement
from earmark.measure.agreement.self_consistency import self_consistency
from earmark.model.settling import DisagreementKind
from earmark.model.tag import Axis, TagCode
from earmark.report.section_steps import kinds_step, labelers_step, pairs_step, rounds_step, spans_step

TAGS = planted.taxonomy()
BABBLE = TagCode("babble")


def given(answers: list[list[int]], names: tuple[str, ...], people: np.ndarray | None = None) -> AgreementInput:
    table = np.array(answers, np.int8)[:, :, np.newaxis]
    clusters = np.arange(len(table)) % 12
    return AgreementInput(names, (BABBLE,), (Axis.SOURCE,), table, np.zeros_like(table), clusters, people=people)


def test_of_three_labelers_the_one_who_agrees_least_is_heard() -> None:
    people = people_agreement(given([[1, 1, 0], [1, 1, 0], [0, 0, 0], [1, 1, 1]] * 12, ("Ana", "Ben", "Cem")))
    step = labelers_step(people, ())
    assert step.sentence.startswith("Cem agrees least with the others (.50): yes alone 0 times, others alone 48 times.")
    assert step.cell == ComparedCell(Table.LABELERS, 2, Side.DIFFER)
    assert pairs_step(people).sentence == "Ana and Cem agree least (.50) and differ 24 times. Hear why."
    assert pairs_step(people).cell == ComparedCell(Table.PAIRS, 1, Side.DIFFER)


def test_a_labeler_who_contradicts_themselves_comes_first() -> None:
    people = people_agreement(given([[1, 1], [0, 0]] * 24, ("Ana", "Ben")))
    twice = given([[1, 0], [0, 1], [1, 1]] * 24, ("Ana", "Ben"), np.ones((72, 2), int))
    repeats, _ = self_consistency(twice)
    step = labelers_step(people, repeats)
    assert step.sentence.startswith("Ben agrees less with themselves than with the others.")
    assert step.cell == ComparedCell(Table.REPEATS, 0, Side.DIFFER)
    assert labelers_step(people, ()).sentence == "The labelers differ on no tag."


def test_the_newest_change_says_what_comes_next() -> None:
    change = planted.a_change()
    rounds = planted.two_rounds()
    risen = rounds_step(rounds, [("May", "June", change)], TAGS)
    assert risen.sentence == "Babble has risen from May to June. Sharpen the next tag that labelers differ on."
    fallen = replace(change, tags=(replace(change.tags[0], outcome=Outcome.FALLEN), change.tags[1]))
    step = rounds_step(rounds, [("May", "June", fallen)], TAGS)
    assert step.sentence == "Babble fell from May to June. Hear what its new guideline leaves open."
    assert step.cell == RoundCell("id-June", AgreementCell(Part.DISAGREED, BABBLE))
    open_ = replace(change, tags=(replace(change.tags[0], outcome=Outcome.CANNOT_TELL), change.tags[1]))
    assert "cannot be told yet" in rounds_step(rounds, [("May", "June", open_)], TAGS).sentence
    assert rounds_step((), (), TAGS).sentence.startswith("Plan a round drawn by chance")
    assert "Sharpen what labelers differ on" in rounds_step(rounds, (), TAGS).sentence


def test_the_tag_whose_spans_fit_least_is_heard() -> None:
    step = spans_step(planted.agreement().spans, TAGS)
    assert step.sentence.startswith("Babble: 44 of 104 time spans have no match.")
    assert step.cell == AgreementCell(Part.UNMATCHED, BABBLE)
    assert spans_step(planted.no_agreement().spans, TAGS).cell is None


def test_the_most_frequent_kind_is_heard() -> None:
    step = kinds_step([KindCount(DisagreementKind.WORDS, 3, 1), KindCount(DisagreementKind.CONVENTION, 9, 7)])
    assert step.sentence == "Transcript: convention only: 9 clips. What mends it: the transcript rules."
    assert (step.button, step.cell) == ("Hear the 9 clips", AgreementCell(Part.CONVENTION))
    assert kinds_step([]).sentence == "Labelers differ on nothing."
