"""A clip that can be recognised by ear, and a player that plays it to the tests' own loudspeaker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import soundfile
from pytestqt.qtbot import QtBot
from recognisable import RATE, MakeSource, Samples

from earmark.audio.probe import probe
from earmark.desk.clip_source import ClipSource
from earmark.desk.player import Player, PlayerState
from earmark.model.recording import whole_clip
from hearing import SoundServer, sound_server

__all__ = ["sound_server"]


@pytest.fixture
def make_source(tmp_path: Path) -> MakeSource:
    """Write samples to a file and take it as a clip."""

    def make(samples: Samples, rate: int = RATE, name: str = "clip.wav") -> ClipSource:
        path = tmp_path / name
        soundfile.write(path, samples, rate, subtype="PCM_16")
        recording = probe(path)
        return ClipSource(whole_clip(recording), recording, path)

    return make


@pytest.fixture
def player(qtbot: QtBot, sound_server: SoundServer) -> Iterator[Player]:
    """A player whose output is open."""
    made = Player()
    made.open()
    yield made
    made.close()


@pytest.fixture
def loaded(player: Player, qtbot: QtBot) -> Callable[[ClipSource], Player]:
    """The player with a clip that is ready to be heard."""

    def load(source: ClipSource) -> Player:
        player.load(source)
        qtbot.waitUntil(lambda: player.state is PlayerState.READY, timeout=10_000)
        return player

    return load
