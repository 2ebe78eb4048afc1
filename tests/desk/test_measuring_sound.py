"""Measuring the sound of the project from the window, beside the work."""

from __future__ import annotations

import pytest

from earmark.store import signals
from hands import Desk


def test_every_clip_is_measured_beside_the_work_and_once(desk: Desk) -> None:
    desk.window.run("project.measure")
    desk.window.run("project.measure")
    assert desk.window.line.words == "The sound is being measured already"
    desk.until(lambda: desk.window.line.words == "5 clips measured", 30_000)
    project = desk.window.project
    assert [clips for _, clips in project.read(signals.methods)] == [5]
    desk.window.run("project.measure")
    desk.until(lambda: desk.window.line.words == "Every clip has been measured", 30_000)


def test_what_cannot_be_measured_is_said_by_name(desk: Desk, sound_folder) -> None:
    (sound_folder / "clip_2.wav").unlink()
    desk.window.run("project.measure")
    desk.until(lambda: "could not be measured" in desk.window.line.words, 30_000)
    assert "its sound is not where it was" in desk.window.line.words


@pytest.mark.parametrize("who", ["Ada", "Ben"])
def test_closing_the_window_ends_the_measuring(opened, who: str) -> None:
    desk = opened(who)
    desk.window.run("project.measure")
    desk.window.close()
    assert not desk.window.runner.is_busy or desk.window.runner.newest.cancelled
