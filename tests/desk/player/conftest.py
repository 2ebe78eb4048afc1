"""A clip that can be recognised by ear, and a player that plays it to the tests' own loudspeaker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hearing import SoundServer, sound_server
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from earmark.audio.probe import probe
from earmark.desk.clip_source import ClipSource
from earmark.desk.player import Player, PlayerState
from earmark.model.recording import whole_clip

__all__ = ["sound_server"]

RATE = 16_000
Samples = NDArray[np.float32]
MakeSource = Callable[..., ClipSource]


def unlike_itself(seconds: float, rate: int = RATE, seed: int = 3) -> Samples:
    """Noise of the band of speech: no stretch of it is like another, so its place can be told."""
    noise = np.random.default_rng(seed).standard_normal(round(seconds * rate))
    spectrum = np.fft.rfft(noise)
    hz = np.fft.rfftfreq(len(noise), 1 / rate)
    spectrum[(hz < 200) | (hz > 3500)] = 0
    shaped = np.fft.irfft(spectrum, len(noise))
    return (0.25 * shaped / np.abs(shaped).max()).astype(np.float32)


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
