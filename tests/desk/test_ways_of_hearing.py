"""What is chosen for hearing holds for every clip and after the next start, and is said while it is so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from earmark.desk.player import PlayerState
from hands import Desk
from hearing import SoundServer

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_same_loudness_is_said_beside_the_sound_and_remembered(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ada")
    listening, actions = desk.window.desk.listening, desk.window.menus.actions
    assert not listening.player.matches_loudness
    assert not listening.transport._matching.isVisible()
    desk.press(Qt.Key.Key_V, CONTROL_SHIFT)
    assert listening.player.matches_loudness
    assert listening.transport._matching.isVisible()
    assert "-23 LUFS" in listening.transport._matching.toolTip()
    assert actions["play.match"].isChecked()
    desk.window.close()
    again = opened("Ada")
    assert again.window.desk.listening.player.matches_loudness
    again.window.desk.listening.transport._matching.click()
    assert not again.window.desk.listening.player.matches_loudness
    assert not again.window.menus.actions["play.match"].isChecked()


def test_space_goes_on_where_it_paused_unless_it_is_to_step_back(desk: Desk) -> None:
    player = desk.window.desk.listening.player
    player.seek(7000)
    desk.press(Qt.Key.Key_Space)
    assert player.position >= 7000
    player.pause()
    desk.window.run("step.space")
    assert desk.window.menus.actions["step.space"].isChecked()
    player.seek(7000)
    desk.press(Qt.Key.Key_Space)
    assert player.position < 7000


@pytest.mark.sound
def test_playing_on_from_the_selection_s_start_goes_past_its_end(sound_server: SoundServer, desk: Desk) -> None:
    listening = desk.window.desk.listening
    player = listening.player
    desk.until(lambda: player.state is PlayerState.READY, timeout=10_000)
    player.seek(6000)
    listening.timeline.select(2000, 3000)
    places: list[int] = []
    player.position_changed.connect(places.append)
    desk.press(Qt.Key.Key_Space, CONTROL_SHIFT)
    desk.until(lambda: bool(places) and places[-1] == 8000)
    assert 2000 <= places[0] < 4000
