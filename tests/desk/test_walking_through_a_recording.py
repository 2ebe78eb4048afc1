"""The segments of a recording are walked through by key and by list; each labeler sees their own work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt

from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.jobs.sound_files import all_recordings
from earmark.model.label import State
from earmark.model.people import Role
from earmark.model.recording import RecordingId, stretch_clip
from earmark.store import clips, labelers
from earmark.store.project import Project
from hands import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
RATE = 8_000
SEGMENTS = 40


def _cut_evenly(project: Project) -> RecordingId:
    [recording] = [one for one, _ in all_recordings(project)]
    length = recording.clock.frames // SEGMENTS
    pieces = [stretch_clip(recording, place * length, (place + 1) * length) for place in range(SEGMENTS)]
    project.write(lambda db: clips.add(db, pieces)).result()
    whole = project.read(lambda db: clips.of_recording(db, recording.id))
    project.write(lambda db: clips.set_aside(db, [one for one in whole if one not in {p.id for p in pieces}])).result()
    return recording.id


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A recording of forty segments, and two labelers."""
    noise = np.random.default_rng(1).normal(0, 0.05, 20 * RATE).astype(np.float32)
    soundfile.write(tmp_path / "talk.wav", noise, RATE)
    with new_project(tmp_path / "try.earmark") as project:
        project.write(lambda db: labelers.add(db, "Ada", Role.LEAD)).result()
        project.write(lambda db: labelers.add(db, "Ben", Role.LABELER)).result()
        import_paths(project, [tmp_path / "talk.wav"])
        _cut_evenly(project)
    return tmp_path / "try.earmark"


def _marked(desk: Desk) -> int:
    return desk.window.desk.segments.view.currentIndex().row()


def _listed(desk: Desk) -> None:
    desk.until(lambda: desk.window.desk.segments.model.rowCount() == SEGMENTS)


def _segment(desk: Desk, place: int) -> str:
    found = desk.window.desk.segments.model.clip_at(place)
    assert found is not None
    return found


def test_segments_are_walked_by_key_and_chosen_in_the_list(desk: Desk) -> None:
    _listed(desk)
    assert desk.window.desk.segments.isVisible()
    assert _marked(desk) == 0
    desk.press(Qt.Key.Key_PageDown, CTRL)
    desk.until(lambda: desk.clip == _segment(desk, 1))
    assert _marked(desk) == 1
    desk.press("t")
    desk.press(Qt.Key.Key_PageDown, CTRL)
    desk.until(lambda: desk.clip == _segment(desk, 2))
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_PageUp, CTRL)
    desk.until(lambda: desk.clip == _segment(desk, 1))
    view = desk.window.desk.segments.view
    view.setCurrentIndex(desk.window.desk.segments.model.index(30))
    desk.until(lambda: desk.clip == _segment(desk, 30))
    assert _marked(desk) == 30


def test_own_words_stand_in_the_list_and_nobody_elses(desk: Desk, opened: Callable[[str], Desk]) -> None:
    _listed(desk)
    done = desk.label_and_finish("over the hill")
    model = desk.window.desk.segments.model
    desk.until(lambda: model.data(model.index(0)).endswith("over the hill"))
    assert done == _segment(desk, 0)
    ben = next(one for one in desk.window.open.labelers if one.name == "Ben")  # type: ignore[union-attr]
    desk.window.switch_labeler(ben)
    desk.until(lambda: desk.window.desk.segments.model.rowCount() == SEGMENTS)
    assert "over the hill" not in model.data(model.index(0))
    rows = desk.project.read(
        lambda db: clips.along(db, next(one for one, _ in all_recordings(desk.project)).id, None, ben.id)
    )
    assert [row.state for row in rows] == [None] * SEGMENTS


def test_the_list_folds_by_key_and_stays_folded(desk: Desk) -> None:
    _listed(desk)
    panel = desk.window.desk.segments
    desk.press(Qt.Key.Key_F6)
    assert not panel.isVisible()
    desk.press(Qt.Key.Key_PageDown, CTRL)
    desk.until(lambda: desk.clip == _segment(desk, 1))
    assert not panel.isVisible()
    desk.press(Qt.Key.Key_F6)
    assert panel.isVisible()


def test_the_ends_are_said(desk: Desk) -> None:
    _listed(desk)
    desk.press(Qt.Key.Key_PageUp, CTRL)
    assert "first segment" in desk.window.line.words
    assert State.DRAFT not in {row.state for row in desk.window.desk.segments.model._rows}
