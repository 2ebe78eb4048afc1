"""Long recordings become clips at their pauses, and nobody's work is lost or hidden by it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from earmark.jobs.checking import check_project
from earmark.jobs.importing import import_paths
from earmark.jobs.progress import Cancelled
from earmark.jobs.segmenting import SEGMENTED, longer_than, recording_at, segment, take_back
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.people import Labeler
from earmark.model.recording import RecordingId, whole_clip
from earmark.model.revision import LabelKey
from earmark.model.segmenting import SegmentLimits
from earmark.model.tag import NONE, Mark, TagCode
from earmark.store import clips, drafts, labelers, recordings, revisions
from earmark.store.clips import ClipFilter, ClipView
from earmark.store.project import Project
from sounds import write_sound

RATE = 16_000
DEMO = Path(__file__).parents[2] / "resources" / "demo" / "sound"
LIMITS = SegmentLimits(shortest_s=1, longest_s=8, pause_s=0.5, padding_s=0.2)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """A minute in which five sentences are said, ten seconds apart."""
    line = np.random.default_rng(1).normal(0, 0.002, 60 * RATE)
    for number, name in enumerate(("06", "10", "13", "14", "16")):
        sentence, rate = soundfile.read(DEMO / f"alice_{name}.ogg")
        assert rate == RATE
        start = (4 + 10 * number) * RATE
        line[start : start + len(sentence)] += sentence
    path = tmp_path / "sound" / "talk.wav"
    path.parent.mkdir()
    soundfile.write(path, line, RATE)
    return path


@pytest.fixture
def recording(project: Project, talk: Path) -> RecordingId:
    import_paths(project, [talk.parent])
    return recording_at(project, talk)


def _listed(project: Project) -> list[ClipView]:
    """The clips that the queue and the reports have."""
    rows = project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows
    return project.read(lambda db: clips.views(db, [row.id for row in rows]))


def _ada(project: Project) -> Labeler:
    return project.write(lambda db: labelers.add(db, "Ada")).result()


def _finished() -> Label:
    return Label(transcript="hello", sources=(Mark(TagCode(NONE)),))


def test_a_talk_becomes_a_clip_for_each_sentence_and_a_second_run_adds_nothing(
    project: Project, recording: RecordingId
) -> None:
    [whole] = _listed(project)
    result = segment(project, [recording], LIMITS)
    assert (result.recordings, result.added, result.known, result.set_aside) == (1, 5, 0, [whole.clip.id])
    found = sorted(_listed(project), key=lambda one: one.clip.first)
    assert [one.clip.id for one in found] == result.made
    for number, one in enumerate(found):
        said = (4 + 10 * number) * RATE
        assert said - RATE < one.clip.first < said + RATE < one.clip.end < said + 6 * RATE
        assert one.clip.fields.attributes[SEGMENTED].startswith("silero ")
    again = segment(project, [recording], LIMITS)
    assert (again.added, again.known, again.set_aside) == (0, 5, [])
    assert project.read(lambda db: clips.counts(db, None)).total == 5
    assert check_project(project).ok


def test_other_limits_take_the_place_of_earlier_ones_but_not_of_labels(
    project: Project, recording: RecordingId
) -> None:
    first = segment(project, [recording], LIMITS)
    ada = _ada(project)
    labeled = LabelKey(first.made[1], ada.id)
    project.write(lambda db: revisions.append(db, labeled, _finished(), State.FINISHED)).result()
    second = segment(project, [recording], SegmentLimits(1, 8, 0.5, 0.4))
    assert (second.added, second.left_out, len(second.set_aside)) == (4, 1, 4)
    found = sorted(_listed(project), key=lambda one: one.clip.first)
    assert [one.clip.id for one in found][1] == first.made[1]
    assert len(found) == 5
    assert check_project(project).ok


def test_a_whole_recording_with_work_stays_in_the_queue(project: Project, recording: RecordingId) -> None:
    [whole] = _listed(project)
    ada = _ada(project)
    project.write(lambda db: drafts.save(db, LabelKey(whole.clip.id, ada.id), Label(transcript="begun"))).result()
    assert segment(project, [recording], LIMITS).set_aside == []
    assert whole in _listed(project)


def test_a_clip_that_is_set_aside_comes_back_with_its_first_label(project: Project, recording: RecordingId) -> None:
    [whole] = _listed(project)
    segment(project, [recording], LIMITS)
    key = LabelKey(whole.clip.id, _ada(project).id)
    project.write(lambda db: revisions.append(db, key, _finished(), State.FINISHED)).result()
    assert whole in _listed(project)
    counts = project.read(lambda db: clips.counts(db, key.labeler))
    assert (counts.total, counts.done) == (6, 1)
    assert check_project(project).ok


def test_cutting_is_undone_but_for_what_was_labeled_since(project: Project, recording: RecordingId) -> None:
    before = _listed(project)
    result = segment(project, [recording], LIMITS)
    take_back(project, result)
    assert _listed(project) == before
    assert segment(project, [recording], LIMITS).made == result.made, "and can be done again"
    key = LabelKey(result.made[2], _ada(project).id)
    project.write(lambda db: revisions.append(db, key, _finished(), State.FINISHED)).result()
    take_back(project, result)
    assert {one.clip.id for one in _listed(project)} == {before[0].clip.id, result.made[2]}
    assert check_project(project).ok


def test_where_nobody_speaks_nothing_is_cut(project: Project, tmp_path: Path) -> None:
    noise = write_sound(tmp_path / "sound" / "noise.wav", seconds=40)
    import_paths(project, [noise])
    result = segment(project, longer_than(project, 30), LIMITS)
    assert (result.recordings, result.added, result.silent) == (1, 0, [str(noise)])
    assert len(_listed(project)) == 1


def test_a_dry_run_and_a_stopped_run_change_nothing(project: Project, recording: RecordingId) -> None:
    before = _listed(project)
    assert segment(project, [recording], LIMITS, dry_run=True).added == 5
    assert _listed(project) == before

    class Stopped:
        cancelled = True

        def report(self, done: int, total: int | None, message: str) -> None:
            return

    with pytest.raises(Cancelled):
        segment(project, [recording], LIMITS, progress=Stopped())
    assert _listed(project) == before


def test_a_recording_that_is_gone_is_named_and_limits_are_looked_at(
    project: Project, recording: RecordingId, talk: Path
) -> None:
    stored = project.read(lambda db: recordings.get(db, recording))
    assert stored is not None
    assert whole_clip(stored).id == _listed(project)[0].clip.id
    talk.unlink()
    result = segment(project, [recording], LIMITS)
    assert (result.recordings, len(result.refused)) == (0, 1)
    with pytest.raises(UserError, match="at least twice as long"):
        segment(project, [recording], SegmentLimits(shortest_s=5, longest_s=6))
