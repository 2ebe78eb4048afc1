"""Clips are made ready ahead; what cannot be read says so and leaves the rest alone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from recognisable import RATE, MakeSource, as_heard, unlike_itself

from earmark.desk.clip_source import ClipSource
from earmark.desk.player import Player, PlayerState
from earmark.desk.time_range import TimeRange
from earmark.model.recording import stretch_clip
from hearing import RATE as HEARD_RATE
from hearing import SoundServer, place_of

pytestmark = pytest.mark.sound
Loaded = Callable[[ClipSource], Player]


def test_a_clip_fetched_ahead_is_ready_the_moment_it_is_loaded(
    loaded: Loaded, make_source: MakeSource, qtbot: QtBot
) -> None:
    near = make_source(unlike_itself(1.0, seed=8), name="near.wav")
    player = loaded(make_source(unlike_itself(1.0)))
    player.prefetch([near])
    qtbot.wait(400)
    player.load(near)
    assert player.state is PlayerState.READY


def test_play_before_the_clip_is_ready_begins_when_it_is(player: Player, make_source: MakeSource, qtbot: QtBot) -> None:
    player.load(make_source(unlike_itself(1.0)))
    player.play()
    qtbot.waitUntil(lambda: player.is_playing, timeout=5000)


def test_a_file_that_changed_since_is_refused_in_words(player: Player, make_source: MakeSource, qtbot: QtBot) -> None:
    source = make_source(unlike_itself(1.0))
    source.path.write_bytes(b"not a sound any more")
    with qtbot.waitSignal(player.failed, timeout=5000) as told:
        player.load(source)
    assert player.state is PlayerState.FAILED
    assert "clip.wav" in told.args[0]
    player.load(make_source(unlike_itself(1.0), name="other.wav"))
    qtbot.waitUntil(lambda: player.state is PlayerState.READY, timeout=5000)


def test_a_clip_inside_a_recording_is_heard_from_its_own_first_to_its_own_last_frame(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    samples = unlike_itself(4.0)
    whole = make_source(samples)
    inside = ClipSource(stretch_clip(whole.recording, RATE, 2 * RATE), whole.recording, whole.path)
    player = loaded(inside)
    assert player.position == RATE
    with sound_server.recording() as heard:
        player.play()
        with qtbot.waitSignal(player.ended, timeout=5000):
            pass
    at, alike = place_of(as_heard(samples[RATE : 2 * RATE]), heard.samples)
    assert alike > 0.98
    assert np.abs(heard.samples[at + HEARD_RATE + 200 :]).max(initial=0.0) < 1e-3
    assert player.position == 2 * RATE


def test_a_loop_of_a_long_recording_is_heard_round_and_round(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    samples = unlike_itself(70.0)
    player = loaded(make_source(samples))
    stretch = TimeRange(65 * RATE, 66 * RATE)
    player.set_loop(stretch)
    player.seek(stretch.first)
    with sound_server.recording() as heard:
        player.play()
        qtbot.wait(2600)
        assert player.position in stretch
        player.pause()
    once = as_heard(samples[stretch.first : stretch.end])
    _, alike = place_of(np.tile(once, 2), heard.samples)
    assert alike > 0.97


def test_changing_the_speed_while_it_plays_goes_on_at_the_same_place(
    loaded: Loaded, make_source: MakeSource, qtbot: QtBot
) -> None:
    player = loaded(make_source(unlike_itself(6.0)))
    places: list[int] = []
    player.play()
    qtbot.wait(400)
    player.position_changed.connect(places.append)
    player.faster()
    qtbot.wait(1500)
    player.pause()
    steps = np.diff(places)
    assert player.speed == 1.25
    assert steps.min() > -0.06 * RATE
    assert steps.max() < 0.2 * RATE


def test_the_temporary_file_of_a_long_sound_is_removed(
    loaded: Loaded,
    make_source: MakeSource,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path_factory.mktemp("decoded")
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    player = loaded(make_source(unlike_itself(70.0)))
    player.play()
    qtbot.waitUntil(lambda: player.is_playing, timeout=5000)
    assert list(folder.iterdir())
    player.pause()
    qtbot.waitUntil(lambda: not list(folder.iterdir()), timeout=5000)
