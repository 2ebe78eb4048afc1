"""A long recording is cut in the window: seen first, made by one press, and taken back by another."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt

from earmark.store import clips
from earmark.store.clips import ClipFilter
from hands import Desk

RATE = 16_000
DEMO = Path(__file__).parents[2] / "resources" / "demo" / "sound"


@pytest.fixture
def sound_folder(tmp_path: Path) -> Path:
    """A minute in which five sentences are said, ten seconds apart."""
    line = np.random.default_rng(1).normal(0, 0.002, 60 * RATE)
    for number, name in enumerate(("06", "10", "13", "14", "16")):
        sentence, _ = soundfile.read(DEMO / f"alice_{name}.ogg")
        start = (4 + 10 * number) * RATE
        line[start : start + len(sentence)] += sentence
    folder = tmp_path / "sound"
    folder.mkdir()
    soundfile.write(folder / "talk.wav", line, RATE)
    return folder


def _count(desk: Desk) -> int:
    return desk.project.read(lambda db: clips.counts(db, None)).total


def _previewed(desk: Desk, title: str) -> None:
    desk.until(lambda: desk.window.desk.segmenting.make.text() == title, timeout=20_000)


def test_a_recording_is_cut_and_put_together_again(desk: Desk) -> None:
    whole = desk.clip
    panel, line = desk.window.desk.segmenting, desk.window.line
    desk.window.run("clip.segment")
    assert panel.isVisible()
    _previewed(desk, "Make 5 clips")
    assert len(desk.window.desk.listening.timeline.cuts) == 5
    assert _count(desk) == 1, "nothing is written by looking"
    panel.make.click()
    desk.until(lambda: _count(desk) == 5)
    desk.until(lambda: desk.clip != whole)
    assert not panel.isVisible()
    desk.until(lambda: desk.window.desk.queue.model.rowCount() == 5)
    assert line.words.startswith("5 clips made")
    line._action.click()
    desk.until(lambda: _count(desk) == 1)
    desk.until(lambda: desk.clip == whole)


def test_other_limits_change_the_preview_and_impossible_ones_say_why(desk: Desk) -> None:
    panel = desk.window.desk.segmenting
    desk.window.run("clip.segment")
    _previewed(desk, "Make 5 clips")
    panel.shortest.setValue(10)
    desk.until(lambda: "at least twice as long" in panel.says.text())
    assert not panel.make.isEnabled()
    panel.longest.setValue(40)
    desk.until(lambda: panel.make.isEnabled())
    assert max(one.frames for one in desk.window.desk.listening.timeline.cuts) >= 10 * RATE
    desk.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert desk.window.desk.listening.timeline.cuts == ()
    assert _count(desk) == 1


def test_digits_typed_as_limits_set_no_tags_and_the_clip_stays_at_hand(desk: Desk) -> None:
    desk.window.run("clip.segment")
    desk.window.desk.segmenting.longest.selectAll()
    desk.press("20")
    assert desk.window.desk.segmenting.longest.value() == 20
    assert desk.label.sources == ()


def test_long_recordings_of_the_project_are_cut_together(desk: Desk) -> None:
    panel = desk.window.desk.segmenting
    desk.window.run("project.segment")
    panel.longer.setValue(120)
    desk.until(lambda: panel.says.text() == "No recording is that long.")
    panel.longer.setValue(30)
    _previewed(desk, "Make 5 clips")
    panel.make.click()
    desk.until(lambda: _count(desk) == 5)
    rows = desk.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows
    assert len(rows) == 5
