"""What a clip costs in key presses, as the guide says: counted on the real window over a scripted day."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_working_day import CLIPS, CTRL, KEYS, desk_has_clips, drop, plans, sit_down, sound, window

from earmark.desk.player import PlayerState
from earmark.desk.window import MainWindow
from hands import NONE as NO_KEY_HELD
from hands import Desk

__all__ = ["sound", "window"]

GUIDE = Path(__file__).parents[2] / "resources" / "guide" / "keys.md"


class Hands(Desk):
    """Counts the keys that it presses; Ctrl belongs to the key that it is held for."""

    presses = 0

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NO_KEY_HELD) -> None:
        self.presses += len(key) if isinstance(key, str) else 1
        super().press(key, modifiers)


@pytest.mark.timeout(300)
def test_a_clip_takes_as_many_keys_as_the_guide_says(
    qtbot: QtBot, window: MainWindow, sound: Path, tmp_path: Path
) -> None:
    desk = Hands(window, qtbot)
    window.traffic.make_project(tmp_path / "day.earmark")
    sit_down(desk, "Ada")
    drop(window, sound)
    desk.until(lambda: desk_has_clips(desk), timeout=30_000)
    desk.ready()
    window.run("opening.on")
    desk.presses = 0
    heard = 0
    answers = plans(11)
    for number, plan in enumerate(answers):
        clip = desk.clip
        for _ in range(plan.presses):
            desk.press(KEYS[plan.tag])
        desk.press("e")
        desk.press(str(plan.environment))
        desk.press("t")
        before = desk.presses
        desk.press(plan.text)
        desk.presses = before
        desk.press(Qt.Key.Key_Return, CTRL)
        if number + 1 < len(answers):
            desk.until(lambda clip=clip: desk._work_has_clip() and desk.clip != clip)  # type: ignore[misc]
            player = window.desk.listening.player
            if player.state is not PlayerState.NO_DEVICE:
                desk.until(lambda player=player: player.is_playing or player.position > 0, timeout=10_000)  # type: ignore[misc]
                heard += 1
    desk.saved()
    told = re.search(r"\*\*(\d+\.\d+) key presses\*\* a clip", GUIDE.read_text("utf-8"))
    assert told is not None
    assert desk.presses / CLIPS == pytest.approx(float(told[1]), abs=0.06)
    assert heard in (0, CLIPS - 1), "every clip but the first is heard as it opens, where anything can be heard"
