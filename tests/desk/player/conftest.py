"""A clip that can be recognised by ear, and a player that plays it to the tests' own loudspeaker."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
import soundfile
from pytestqt.qtbot import QtBot
from recognisable import RATE, MakeSource, Samples

from earmark.audio.probe import probe
from earmark.desk.clip_source import ClipSource
from earmark.desk.player import Player, PlayerState
from earmark.model.recording import whole_clip
from hearing import SoundServer, waited_for_processor_s

STARVED_S = 0.02
"""As long as the server's buffer. On a machine that is free for the tests it is 0.002 to 0.01 s a test."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """A gap in the sound of a machine that had no processor for it is not the program's."""
    server = getattr(item, "funcargs", {}).get("sound_server")
    before_s = waited_for_processor_s(server) if server is not None else 0.0
    try:
        return (yield)
    except AssertionError:
        waited_s = waited_for_processor_s(server) - before_s if server is not None else 0.0
        if waited_s > STARVED_S:
            pytest.skip(f"this machine is too busy: the sound's threads waited {waited_s:.2f} s for a processor")
        raise


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
