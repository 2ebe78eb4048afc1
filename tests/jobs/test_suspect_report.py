"""Labels that look wrong in a real project, and what reviewers make of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from earmark.jobs.importing import import_paths
from earmark.jobs.measuring import measure
from earmark.jobs.suspects import suspect_findings
from earmark.measure.suspects import Detector
from earmark.model.label import NOTHING_SAID, Label, State
from earmark.model.people import Role
from earmark.model.prediction import Model, Prediction
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane
from earmark.model.tag import Mark, TagCode
from earmark.store import labelers, predictions, revisions, suspects
from earmark.store.project import Project

HERE = 48
WRONG = (3, 7)
"""Noisy clips that are labeled clean."""


@pytest.fixture
def labeled(project: Project, tmp_path: Path) -> Project:
    """Every second clip is noisy and labeled so, but for the wrong ones."""
    rows = ["file,labeler,tags,transcript,speaker"]
    for number in range(HERE):
        noisy = number % 2
        chance = np.random.default_rng(number)
        sound = chance.normal(size=16_000) * 10 ** ((-28 if noisy else -55) / 20)
        sound[4000:9000] += chance.normal(size=5000) * 0.1
        soundfile.write(tmp_path / f"{number:02}.wav", sound.astype(np.float32), 16_000, subtype="PCM_16")
        tags = "babble" if noisy and number not in WRONG else "none"
        rows.append(f"{number:02}.wav,Ada,{tags},this is clip {number},s{number // 4}")
    table = tmp_path / "labels.csv"
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    import_paths(project, [table])
    measure(project, processes=1)
    return project


def clip(project: Project, number: int) -> ClipId:
    name = f"{number:02}.wav"
    return project.read(lambda db: ClipId(db.value("SELECT id FROM clip WHERE name = ?", (name,))))


def settle(project: Project, number: int, tag: str, transcript: str | None = None) -> None:
    """A reviewer listens and gives the clip its gold."""
    id_ = clip(project, number)

    def write(db) -> None:
        rosa = labelers.by_name(db, "Rosa") or labelers.add(db, "Rosa", Role.REVIEWER)
        label = Label(transcript, (Mark(TagCode(tag)),))
        revisions.append(db, LabelKey(id_, rosa.id, lane=Lane.GOLD), label, State.FINISHED)

    project.write(write, urgent=True).result()


def test_noisy_clips_that_are_labeled_clean_come_first_and_say_why(labeled: Project) -> None:
    found = suspect_findings(labeled)
    first = {one.clip for one in found.suspects[:2]}
    assert first == {clip(labeled, number) for number in WRONG}
    assert set(found.of(Detector.CLEAN_BUT_NOISY)) == first
    told = next(one for one in found.suspects if one.detector is Detector.CLEAN_BUT_NOISY)
    assert told.tag == "none"
    assert told.reason.startswith("Labeled as free of noise, but its signal-to-noise ratio is ")
    assert (found.clips, found.unmeasured, found.recorded) == (HERE, 0, True)


def test_where_nobody_speaks_no_ratio_is_held_against_the_label(labeled: Project) -> None:
    def nothing_said(db) -> None:
        ada = labelers.by_name(db, "Ada")
        label = Label(NOTHING_SAID, (Mark(TagCode("none")),))
        revisions.append(db, LabelKey(clip(labeled, WRONG[0]), ada.id), label, State.FINISHED)

    labeled.write(nothing_said, urgent=True).result()
    assert suspect_findings(labeled).of(Detector.CLEAN_BUT_NOISY) == (clip(labeled, WRONG[1]),)


def test_what_reviewers_settle_says_how_often_a_detector_was_right(labeled: Project) -> None:
    settle(labeled, 0, "none")
    before = suspect_findings(labeled)
    assert clip(labeled, 0) not in {one.clip for one in before.suspects}, "settled before"
    told = {one.detector: one for one in before.detectors}
    noisy = told[Detector.CLEAN_BUT_NOISY]
    assert (noisy.listed, noisy.decided, noisy.precision) == (2, 0, None)
    settle(labeled, WRONG[0], "babble")
    settle(labeled, WRONG[1], "none")
    after = suspect_findings(labeled)
    noisy = {one.detector: one for one in after.detectors}[Detector.CLEAN_BUT_NOISY]
    assert (noisy.listed, noisy.decided, noisy.right, noisy.precision) == (2, 2, 1, 0.5)
    assert noisy.interval == pytest.approx((0.0126, 0.9874), abs=1e-4)
    assert not {clip(labeled, number) for number in WRONG} & {one.clip for one in after.suspects}


def test_a_transcript_far_from_the_model_is_decided_by_the_gold_transcript(labeled: Project) -> None:
    tiny = Model("tiny", "1")
    says = [
        Prediction(
            clip(labeled, number), tiny, "something else entirely" if number in (5, 6) else f"this is clip {number}"
        )
        for number in range(HERE)
    ]
    labeled.write(lambda db: predictions.put(db, says)).result()
    found = suspect_findings(labeled)
    assert set(found.of(Detector.FAR_FROM_MODELS)) == {clip(labeled, 5), clip(labeled, 6)}
    assert {one.tag for one in found.suspects if one.detector is Detector.FAR_FROM_MODELS} == {None}
    settle(labeled, 5, "babble", "Something else, entirely.")
    settle(labeled, 6, "none", "This is clip 6!")
    far = {one.detector: one for one in suspect_findings(labeled).detectors}[Detector.FAR_FROM_MODELS]
    assert (far.listed, far.decided, far.right) == (2, 2, 1)


def test_listing_again_keeps_the_first_time_and_a_reader_notes_nothing(labeled: Project) -> None:
    from earmark.jobs.projects import open_project

    suspect_findings(labeled)
    first = labeled.read(lambda db: db.rows("SELECT * FROM suspect ORDER BY clip, tag, detector"))
    assert first
    suspect_findings(labeled)
    assert labeled.read(lambda db: db.rows("SELECT * FROM suspect ORDER BY clip, tag, detector")) == first
    with open_project(labeled.path, read_only=True) as beside:
        assert not suspect_findings(beside).recorded
    assert len(labeled.read(suspects.outcomes)) == len(first)


def test_a_project_without_labels_or_signals_has_no_suspects(project: Project) -> None:
    found = suspect_findings(project)
    assert (found.suspects, found.detectors, found.clips) == ((), (), 0)
