"""Sound outputs come and go; labeling goes on without them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from recognisable import MakeSource, as_heard, unlike_itself

from earmark.desk.clip_source import ClipSource
from earmark.desk.player import LOST_DEVICE, Player, PlayerState
from hearing import SoundServer, place_of

_WITHOUT_OUTPUT = """
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from earmark.audio.probe import probe
from earmark.desk.clip_source import ClipSource
from earmark.desk.player import Player
from earmark.model.recording import whole_clip

def until(reached):
    while not reached():
        application.processEvents()

path = Path({path!r})
recording = probe(path)
application = QCoreApplication([])
player = Player()
player.failed.connect(lambda sentence: print("told:", sentence))
player.load(ClipSource(whole_clip(recording), recording, path))
until(lambda: player.state == "no_device")
player.toggle()
player.seek(1000)
print("position:", player.position, "state:", player.state)
player.close()
"""


@pytest.mark.sound
def test_an_output_that_is_unplugged_pauses_and_comes_back(
    loaded: Callable[[ClipSource], Player], make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(5.0)
    player = loaded(make_source(clip))
    told: list[str] = []
    player.failed.connect(told.append)
    player.play()
    qtbot.wait(500)
    sound_server.unplug()
    try:
        qtbot.waitUntil(lambda: not player.is_playing, timeout=5000)
        assert told == [LOST_DEVICE]
        where = player.position
        assert 3_000 < where < 16_000
    finally:
        sound_server.plug_in()
    qtbot.waitUntil(lambda: player.state is PlayerState.READY, timeout=5000)
    qtbot.wait(300)
    with sound_server.recording() as heard:
        player.play()
        qtbot.waitUntil(lambda: player.position > where + 16_000, timeout=5000)
        player.pause()
    assert heard.seconds > 0
    _, alike = place_of(as_heard(clip[where : where + 12_000]), heard.samples)
    assert alike > 0.98


def test_without_any_output_the_player_says_so_and_the_position_still_moves(make_source: MakeSource) -> None:
    source = make_source(unlike_itself(0.5))
    nowhere = {**os.environ, "PULSE_SERVER": "unix:/nowhere", "QT_QPA_PLATFORM": "offscreen"}
    script = _WITHOUT_OUTPUT.format(path=str(source.path))
    done = subprocess.run(
        [sys.executable, "-c", script], env=nowhere, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr[-800:]
    assert "told: No sound output was found." in done.stdout
    assert "position: 1000 state: no_device" in done.stdout
