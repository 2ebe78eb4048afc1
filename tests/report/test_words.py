"""Sentences: verdicts and next steps."""

from __future__ import annotations

import doctest
from dataclasses import replace

import pytest

import planted_results as planted
from earmark.measure.agreement import Verdict
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.measure.agreement.confusions import Confusion
from earmark.measure.coverage import Amount
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.tag import TagCode
from earmark.report import amounts, verdicts, words
from earmark.report.next_steps import agreement_step, coverage_step

TAGS = planted.taxonomy()
BABBLE, SPEECH, CAR = TagCode("babble"), TagCode("competing_speech"), TagCode("car_interior")


@pytest.mark.parametrize("module", [words, amounts, verdicts])
def test_the_examples_in_the_docstrings_are_true(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_the_next_step_names_the_line_on_which_most_disagreements_lie() -> None:
    step = agreement_step(planted.agreement(), TAGS, (Confusion(SPEECH, BABBLE, 14),), 22)
    assert step.sentence == "Sharpen Babble against Competing speech. 14 of 22 disagreements lie on that line."
    assert step.button == "Hear the 14 clips"
    assert step.cell == AgreementCell(Part.CONFUSED, BABBLE, SPEECH)


def test_a_line_that_was_redrawn_since_asks_for_new_labels() -> None:
    step = agreement_step(planted.agreement(), TAGS, (Confusion(SPEECH, BABBLE, 14),), 22, {BABBLE})
    assert step.sentence.startswith("Label new clips twice for Babble and Competing speech. 14 of 22 disagreements")
    assert step.cell == AgreementCell(Part.CONFUSED, BABBLE, SPEECH)
    alone = agreement_step(planted.agreement(), TAGS, (), 22, {BABBLE})
    assert "before its definition changed" in alone.sentence


def test_tags_without_two_answers_are_not_called_unheard() -> None:
    empty = replace(planted.tag_agreement("babble", Verdict.TOO_FEW, tagged=0), clips=0)
    report = planted.agreement(tags=(empty,))
    assert verdicts.unheard_sentence(report, TAGS) == "Tags: no clip has two answers yet."
    heard = planted.tag_agreement("wind_on_mic", Verdict.TOO_FEW, tagged=9)
    said = verdicts.unheard_sentence(planted.agreement(tags=(empty, heard)), TAGS)
    assert said == "No clip has two answers to: Babble."


def test_a_tag_at_its_limit_is_not_given_a_number_that_nobody_can_label() -> None:
    near = planted.tag_agreement("babble", more=74_536, tagged=42)
    assert verdicts.verdict_words(near) == "Undecided: at the limit"
    assert "no reasonable number of clips" in verdicts.verdict_sentence(near, "Babble", planted.agreement())


def test_a_crowd_is_told_by_its_number() -> None:
    crowd = planted.agreement(labelers=tuple(f"worker-{number}" for number in range(546)))
    assert verdicts.labeled_sentence(crowd) == "300 clips labeled by 546 labelers (worker-0, worker-1, worker-2, …)."


def test_a_confusion_of_agreed_tags_is_no_next_step() -> None:
    step = agreement_step(planted.agreement(), TAGS, (Confusion(CAR, TagCode("road_traffic"), 9),), 22)
    assert step.cell == AgreementCell(Part.DISAGREED, BABBLE)
    assert step.sentence.startswith("Labelers differ on Babble 24 times.")


def test_an_undecided_tag_says_how_many_more_clips_would_decide() -> None:
    report = planted.agreement(tags=(planted.tag_agreement("babble", more=25),))
    assert "25 more double-labeled clips tagged Babble would decide it." in agreement_step(report, TAGS, (), 3).sentence


def test_too_few_clips_teach_how_many_more() -> None:
    few = planted.tag_agreement("wind_on_mic", Verdict.TOO_FEW, tagged=9, more=21, b=0, c=0)
    step = agreement_step(planted.agreement(tags=(few,)), TAGS, (), 0)
    assert step.sentence == "Too few clips for a verdict: 21 more double-labeled clips tagged Wind on the microphone."
    assert step.cell == AgreementCell(Part.TAGGED, TagCode("wind_on_mic"))


def test_without_second_labels_the_step_has_nothing_to_press() -> None:
    step = agreement_step(planted.no_agreement(), TAGS, (), 0)
    assert step.sentence.startswith("No second labels yet.")
    assert (step.button, step.cell) == ("", None)


def test_coverage_names_the_widest_gaps_and_offers_the_unreviewed_clips() -> None:
    step = coverage_step(planted.coverage(), TAGS)
    assert step.sentence == (
        "1 of 8 targets met. Collect first: Inside a car: 140 clips; Babble: 102 clips; Public transport: 50 clips."
    )
    assert step.button == "Label the 88 unreviewed clips"
    assert step.cell == CoverageCell(Holding.UNREVIEWED)


def test_coverage_without_targets_says_how_to_set_one() -> None:
    rows = tuple(replace(tag, target=None, gap=None) for tag in planted.coverage().tags)
    step = coverage_step(planted.coverage(tags=rows, reviewed=500), TAGS)
    assert step.sentence.startswith("Say how much you want of each tag")
    assert step.button == ""


def test_met_targets_are_said_to_be_met() -> None:
    rows = (planted.tag_coverage("babble", 48, Amount(clips=40)), planted.tag_coverage("music", 41, Amount(minutes=4)))
    assert coverage_step(planted.coverage(tags=rows), TAGS).sentence == "All 2 targets are met."


def test_too_few_speakers_are_not_called_too_few_clips() -> None:
    tag = planted.tag_agreement(
        "babble", Verdict.TOO_FEW, tagged=44, interval=None, clusters=4, why={"positive_interval": "too few speakers"}
    )
    assert verdicts.verdict_words(tag) == "Too few speakers"
    assert verdicts.verdict_sentence(tag, "Babble", planted.agreement()) == (
        "Too few speakers with this tag for a verdict: 4 of 6."
    )
