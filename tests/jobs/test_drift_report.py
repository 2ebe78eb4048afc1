"""The drift report of a real project: what differs in its sound and tags, and which clips make it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import soundfile

from earmark.jobs.drift import drift_findings
from earmark.jobs.importing import import_paths
from earmark.jobs.measuring import measure
from earmark.measure.drift import Statistic
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.people import Role
from earmark.model.revision import LabelKey, Lane
from earmark.model.signal import Signal
from earmark.model.tag import Mark, TagCode
from earmark.store import clips, guidelines, labelers, revisions
from earmark.store.project import Project
from planted_labels import add_clips, play_round

HERE = 36


@pytest.fixture
def batches(project: Project, tmp_path: Path) -> Project:
    """Clips of 18 speakers in ``train``, and of 18 others in the batch ``april``: noisier, with more babble."""
    rows = ["file,labeler,tags,speaker,batch,split"]
    for number in range(2 * HERE):
        april = number >= HERE
        chance = np.random.default_rng(number)
        sound = chance.normal(size=16_000) * (10 ** ((-30 if april else -45 + number % 5) / 20))
        sound[4000:7000] += chance.normal(size=3000) * 0.1
        soundfile.write(tmp_path / f"{number:02}.wav", sound.astype(np.float32), 16_000, subtype="PCM_16")
        tags = "babble" if april and number % 2 else "none"
        batch = "april," if april else "march,train"
        rows.append(f"{number:02}.wav,Ada,{tags},s{number // 2},{batch}")
    table = tmp_path / "labels.csv"
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    import_paths(project, [table])
    return project


def test_what_differs_beyond_chance_is_an_alarm_with_its_clips(batches: Project) -> None:
    before = drift_findings(batches, "april")
    assert (before.method, before.unmeasured) == (None, 2 * HERE)
    measure(batches, processes=1)
    found = drift_findings(batches, "april")
    assert (found.unmeasured, str(found.method)) == (0, "sound 1")
    assert (found.report.reference_clips, found.report.batch_clips, found.report.batch_clusters) == (HERE, HERE, 18)
    alarms = {(one.feature, one.statistic) for one in found.report.alarms}
    assert {(Signal.NOISE_FLOOR, Statistic.PSI), (Signal.GAP_SNR, Statistic.PSI)} <= alarms
    assert ("babble", Statistic.SHARE) in alarms
    assert ("duration_s", Statistic.PSI) not in alarms
    babble = next(one for one in found.report.features if one.feature == "babble")
    assert (babble.reference, babble.batch) == (0, 0.5)
    behind = batches.read(lambda db: clips.views(db, list(found.clips(babble))))
    assert len(behind) == HERE // 2
    assert {one.clip.fields.batch for one in behind} == {"april"}
    floor = next(one for one in found.report.features if one.feature == Signal.NOISE_FLOOR)
    assert floor.difference > 8
    assert len(found.clips(floor)) == HERE


def test_a_batch_is_compared_with_another_and_names_that_are_not_there_are_told(batches: Project) -> None:
    assert drift_findings(batches, "april", against="march").report.reference_clips == HERE
    with pytest.raises(UserError, match="no batch 'may'") as told:
        drift_findings(batches, "may")
    assert "april, march" in told.value.hint
    with pytest.raises(UserError, match="no split or batch"):
        drift_findings(batches, "april", against="june")
    with pytest.raises(UserError, match="no clips in 'test'"):
        drift_findings(batches, "april", against="test")
    with pytest.raises(UserError, match="no clips in 'train'"):
        drift_findings(batches, "march"), "the reference is what is not in the batch itself"


def test_labels_under_an_older_definition_are_not_compared(batches: Project) -> None:
    def redefine(db) -> None:
        before = guidelines.guideline(db, guidelines.current_edition(db)).of(TagCode("babble"))
        guidelines.publish(db, [replace(before, text="at least two voices")], "Rosa", "")

    assert "babble" in {one.feature for one in drift_findings(batches, "april").report.features}
    batches.write(redefine).result()
    assert "babble" not in {one.feature for one in drift_findings(batches, "april").report.features}


def test_labelers_own_drift_is_read_off_the_anchors_round_by_round(project: Project) -> None:
    made = add_clips(project, 60)
    project.write(
        lambda db: db.run("UPDATE clip SET batch = CASE WHEN number <= 30 THEN 'old' ELSE 'new' END")
    ).result()
    for name, first, ben in (("May", 0, "YYn"), ("June", 20, "Ynn")):
        play_round(
            project, name, {"Ana": "Yn" * 5, "Ben": "Yn" * 5}, first_clip=first, anchors={"Ana": "YYn", "Ben": ben}
        )
        rosa = project.write(
            lambda db: labelers.by_name(db, "Rosa") or labelers.add(db, "Rosa", Role.REVIEWER)
        ).result()
        for place, tag in enumerate(("babble", "babble", "none")):
            key = LabelKey(made[first + 10 + place], rosa.id, lane=Lane.GOLD)
            label = Label("x", (Mark(TagCode(tag)),))
            project.write(partial(revisions.append, key=key, label=label, state=State.FINISHED), urgent=True).result()
    found = drift_findings(project, "new", against="old")
    told = {
        one.round: {each.labeler: each.agreement.pooled.positive_agreement for each in one.labelers}
        for one in found.labelers
    }
    assert told == {"May": {"Ana": 1, "Ben": 1}, "June": {"Ana": 1, "Ben": pytest.approx(2 / 3)}}
    assert [one.name for one in found.rounds] == ["May", "June"]
