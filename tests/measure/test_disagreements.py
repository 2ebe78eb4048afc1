"""Every number of the agreement report leads to its clips, and disagreements have kinds."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels

from earmark.measure.agreement import agreement, double_labeled
from earmark.measure.agreement.cells import AgreementCell, Part, any_tag_disagreed, clips_behind
from earmark.measure.agreement.confusions import Confusion, confusions
from earmark.measure.agreement.kinds import disagreements
from earmark.model.settling import DisagreementKind
from earmark.model.tag import Axis, TagCode


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_of_two_labelers_each_count_is_as_many_clips(seed: int) -> None:
    labeled, _ = double_labeled(labels(drawn(seed, 50, 2, 2)))
    report = agreement(labeled)
    assert len(clips_behind(labeled, AgreementCell(Part.DOUBLE))) == report.clips
    for row in report.tags:

        def behind(part: Part, tag: TagCode = row.tag) -> int:
            return len(clips_behind(labeled, AgreementCell(part, tag)))

        counts = (behind(Part.BOTH), behind(Part.EARLIER_ALONE), behind(Part.LATER_ALONE))
        assert counts == (row.a, row.b, row.c)
        assert behind(Part.TAGGED) == row.tagged
        assert behind(Part.DISAGREED) == row.b + row.c


def test_the_kinds_of_disagreement_are_told_apart() -> None:
    answers = np.zeros((7, 2, 3), np.int8)
    answers[0, 0, 0] = 1
    answers[1, :, 0] = 1
    answers[2, 0, 2] = answers[2, 1, 1] = 1
    answers[3, 1, 0] = 2
    severities = np.zeros_like(answers)
    severities[1, :, 0] = 1, 3
    texts = np.array([["a", "a"]] * 4 + [["It's", "it is"], ["it", "is"], [None, "alone"]], object)
    labeled = labels(
        answers,
        severities=severities,
        axes=(Axis.SOURCE, Axis.ENVIRONMENT, Axis.ENVIRONMENT),
        transcripts=texts,
        languages=("en",) * 7,
    )
    found = {kind: clips.tolist() for kind, clips in disagreements(labeled).items()}
    assert found == {
        DisagreementKind.TAG: [0],
        DisagreementKind.ENVIRONMENT: [2],
        DisagreementKind.SEVERITY: [1],
        DisagreementKind.SPANS: [],
        DisagreementKind.WORDS: [5],
        DisagreementKind.CONVENTION: [4],
        DisagreementKind.CANNOT_TELL: [3],
    }


def test_two_tags_that_are_taken_for_each_other_are_counted_together() -> None:
    answers = [[[1, 0, 0], [0, 1, 0]], [[0, 1, 0], [1, 0, 0]], [[1, 0, 0], [0, 0, 1]], [[1, 1, 0], [1, 1, 0]]]
    labeled = labels(answers, tags=("babble", "competing_speech", "none"))
    assert confusions(labeled, any_tag_disagreed(labeled)) == (
        Confusion(TagCode("babble"), TagCode("competing_speech"), 2),
    )
    cell = AgreementCell(Part.CONFUSED, TagCode("babble"), TagCode("competing_speech"))
    assert clips_behind(labeled, cell).tolist() == [0, 1]


def test_without_labels_there_is_nothing_to_disagree_on() -> None:
    found = disagreements(labels(np.zeros((0, 2, 2), np.int8)))
    assert all(len(clips) == 0 for clips in found.values())
