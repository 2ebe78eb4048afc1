"""The output chosen in Play, Output is the one that is heard, also after it was unplugged for a while."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from earmark.desk.actions import OUTPUT
from hands import Desk
from hearing import SoundServer

pytestmark = pytest.mark.sound


@pytest.fixture
def sound_folder(tmp_path: Path) -> Path:
    """A clip long enough to unplug something while it plays."""
    folder = tmp_path / "sound"
    folder.mkdir()
    noise = np.random.default_rng(1).normal(0, 0.05, 30 * 16000).astype(np.float32)
    soundfile.write(folder / "long.wav", noise, 16000)
    return folder


@pytest.fixture
def headphones(sound_server: SoundServer) -> Iterator[Callable[[bool], None]]:
    """Plugs headphones in and out, beside the system's loudspeaker."""
    modules: list[str] = []

    def plug(in_it: bool) -> None:
        if in_it:
            modules.append(sound_server.plug_in("headphones"))
            sound_server.control("set-default-sink", "null")
        else:
            sound_server.unplug(modules.pop())

    yield plug
    while modules:
        sound_server.unplug(modules.pop())


def titles(desk: Desk) -> list[str]:
    desk.window.menus.fold(OUTPUT).aboutToShow.emit()
    return [entry.text() for entry in desk.window.menus.fold(OUTPUT).actions()]


def choose(desk: Desk, title: str) -> None:
    assert title in titles(desk)
    next(entry for entry in desk.window.menus.fold(OUTPUT).actions() if entry.text() == title).trigger()


def ticked(desk: Desk) -> list[str]:
    return [entry.text() for entry in desk.window.menus.fold(OUTPUT).actions() if entry.isChecked()]


def said(desk: Desk) -> str:
    return desk.window.line.words


def is_heard(server: SoundServer, sink: str, qtbot: QtBot) -> bool:
    with server.recording(sink) as heard:
        qtbot.wait(400)
    return bool(np.abs(heard.samples).max(initial=0.0) > 0.01)


def test_the_chosen_output_is_heard_goes_and_comes_back(
    sound_server: SoundServer,
    headphones: Callable[[bool], None],
    opened: Callable[[str], Desk],
    qtbot: QtBot,
) -> None:
    headphones(True)
    desk = opened("Ada")
    player = desk.window.desk.listening.player
    qtbot.waitUntil(lambda: "headphones" in titles(desk), timeout=10_000)
    assert ticked(desk) == ["As the system"]
    player.play()
    qtbot.waitUntil(lambda: player.is_playing, timeout=10_000)
    assert is_heard(sound_server, "null", qtbot)

    choose(desk, "headphones")
    qtbot.waitUntil(lambda: player.outputs.in_use is not None and player.outputs.in_use.name == "headphones")
    assert is_heard(sound_server, "headphones", qtbot)
    assert not is_heard(sound_server, "null", qtbot)
    assert ticked(desk) == ["headphones"]

    where = player.position
    headphones(False)
    assert is_heard(sound_server, "null", qtbot)
    assert player.is_playing
    assert player.position > where
    # The sound server says nothing: that the headphones are gone is found when playing begins anew.
    player.seek_by(-1)
    qtbot.waitUntil(lambda: "headphones is not connected" in said(desk), timeout=5000)
    qtbot.waitUntil(lambda: player.is_playing, timeout=5000)
    assert is_heard(sound_server, "null", qtbot)
    assert ticked(desk) == ["headphones (not connected)"]

    headphones(True)
    qtbot.waitUntil(lambda: "headphones is connected again" in said(desk), timeout=5000)
    assert is_heard(sound_server, "headphones", qtbot)
    assert player.is_playing


def test_the_chosen_output_is_chosen_at_the_next_start(
    sound_server: SoundServer,
    headphones: Callable[[bool], None],
    opened: Callable[[str], Desk],
    qtbot: QtBot,
) -> None:
    headphones(True)
    desk = opened("Ada")
    qtbot.waitUntil(lambda: "headphones" in titles(desk), timeout=10_000)
    choose(desk, "headphones")
    desk.window.close()
    again = opened("Ada")
    assert ticked(again) == ["headphones"]
    player = again.window.desk.listening.player
    qtbot.waitUntil(lambda: player.outputs.in_use is not None and player.outputs.in_use.name == "headphones")
    assert ticked(again) == ["headphones"]
    again.window.run("output.system")
    qtbot.waitUntil(lambda: player.outputs.in_use is not None and player.outputs.in_use.name != "headphones")
    assert ticked(again) == ["As the system"]
