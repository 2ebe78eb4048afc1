"""What the player is told is what comes out of the loudspeaker, recorded and matched to the clip."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from recognisable import RATE, MakeSource, Samples, as_heard, unlike_itself

from earmark.desk.clip_source import ClipSource
from earmark.desk.player import Player, PlayerState
from earmark.desk.time_range import TimeRange
from hearing import RATE as HEARD_RATE
from hearing import Heard, SoundServer, holes_s, place_of

pytestmark = pytest.mark.sound

Loaded = Callable[[ClipSource], Player]


def wait_until_ended(player: Player, qtbot: QtBot) -> None:
    with qtbot.waitSignal(player.ended, timeout=20_000):
        pass


def test_the_whole_clip_is_heard_as_it_is(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(1.5)
    player = loaded(make_source(clip))
    with sound_server.recording() as heard:
        player.play()
        wait_until_ended(player, qtbot)
        assert player.state is PlayerState.READY
        assert player.position == len(clip)
    _, alike = place_of(as_heard(clip), heard.samples)
    assert alike > 0.98


def test_pausing_and_going_on_loses_nothing(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(2.0)
    player = loaded(make_source(clip))
    with sound_server.recording() as heard:
        player.play()
        qtbot.wait(700)
        player.pause()
        paused = player.position
        qtbot.wait(300)
        assert player.position == paused
        player.play()
        wait_until_ended(player, qtbot)
    before, after = as_heard(clip[: paused - 400]), as_heard(clip[paused + 400 :])
    first, alike_before = place_of(before, heard.samples)
    second, alike_after = place_of(after, heard.samples)
    assert alike_before > 0.98
    assert alike_after > 0.98
    assert (second - first - len(before)) / HEARD_RATE > 0.3


def test_seeking_while_it_plays_goes_on_from_there(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(3.0)
    player = loaded(make_source(clip))
    with sound_server.recording() as heard:
        player.play()
        qtbot.wait(300)
        player.seek(2 * RATE)
        wait_until_ended(player, qtbot)
    _, alike = place_of(as_heard(clip[2 * RATE :]), heard.samples)
    _, skipped = place_of(as_heard(clip[RATE : round(1.5 * RATE)]), heard.samples)
    assert alike > 0.98
    assert skipped < 0.3


def test_a_range_is_heard_once_and_ends_at_its_end(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(3.0)
    player = loaded(make_source(clip))
    with sound_server.recording() as heard:
        player.play_range(RATE, 2 * RATE)
        wait_until_ended(player, qtbot)
        qtbot.wait(200)
        assert player.position == 2 * RATE
    at, alike = place_of(as_heard(clip[RATE : 2 * RATE]), heard.samples)
    after = heard.samples[at + HEARD_RATE + 200 :]
    assert alike > 0.98
    assert np.abs(after).max(initial=0.0) < 1e-3


def test_a_loop_has_no_seam(loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot) -> None:
    clip = unlike_itself(3.0)
    stretch = TimeRange(RATE, RATE + 8_000)
    player = loaded(make_source(clip))
    player.set_loop(stretch)
    player.seek(stretch.first)
    with sound_server.recording() as heard:
        player.play()
        qtbot.wait(6_500)
        assert player.position in stretch
        player.pause()
    once = as_heard(clip[stretch.first : stretch.end])
    rounds = np.tile(once, 11)
    _, alike = place_of(rounds, heard.samples)
    assert alike > 0.97
    sounding = heard.samples[np.flatnonzero(np.abs(heard.samples) > 1e-4)[0] :][: 6 * HEARD_RATE]
    assert holes_s(sounding) == []


@pytest.mark.parametrize("speed", [0.25, 0.5, 1.5, 3.0])
def test_at_other_speeds_the_pitch_is_kept(
    speed: float, loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    tone = (0.3 * np.sin(2 * np.pi * 440 * np.arange(round(1.2 * RATE)) / RATE)).astype(np.float32)
    player = loaded(make_source(tone))
    player.set_speed(speed)
    with sound_server.recording() as heard:
        player.play()
        wait_until_ended(player, qtbot)
    sounding = np.flatnonzero(np.abs(heard.samples) > 0.01)
    seconds = (sounding[-1] - sounding[0]) / HEARD_RATE
    inside = heard.samples[sounding[0] + 2000 : sounding[-1] - 2000]
    spectrum = np.abs(np.fft.rfft(inside * np.hanning(len(inside)), 1 << 19))
    peak_hz = np.argmax(spectrum) * HEARD_RATE / (1 << 19)
    assert peak_hz == pytest.approx(440, abs=2)
    assert seconds == pytest.approx(1.2 / speed, abs=0.12)


@pytest.mark.parametrize("busy", [False, True], ids=["asleep", "busy"])
def test_a_window_that_hangs_for_400_ms_is_not_heard(
    busy: bool, loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(2.5)
    player = loaded(make_source(clip))
    with sound_server.recording() as heard:
        player.play()
        qtbot.wait(300)
        for _ in range(2):
            until = time.monotonic() + 0.4
            if not busy:
                time.sleep(0.4)
            while time.monotonic() < until:
                sum(range(1000))
            qtbot.wait(200)
        wait_until_ended(player, qtbot)
    _, alike = place_of(as_heard(clip), heard.samples)
    sounding = np.flatnonzero(np.abs(heard.samples) > 1e-4)
    assert holes_s(heard.samples[sounding[0] : sounding[-1]]) == []
    assert alike > 0.98


@pytest.mark.parametrize("speed", [1.0, 0.5])
def test_the_position_is_what_is_heard_within_20_ms(
    speed: float, loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(3.0)
    player = loaded(make_source(clip))
    player.set_speed(speed)
    shown: list[tuple[float, int]] = []
    with sound_server.recording() as heard:
        player.play()
        player.position_changed.connect(lambda frame: shown.append((time.monotonic(), frame)))
        wait_until_ended(player, qtbot)
    differences = position_errors_s(clip, heard, shown[5:-2], speed)
    print(
        f"position against heard at {speed}: median {1000 * np.median(differences):.1f} ms, "
        f"{1000 * differences.min():.1f} to {1000 * differences.max():.1f} ms"
    )
    assert np.abs(differences).max() <= 0.020
    assert all(later >= earlier for (_, earlier), (_, later) in pairwise(shown))


def position_errors_s(
    clip: Samples, heard: Heard, shown: list[tuple[float, int]], speed: float
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Shown minus heard position in seconds of the clip, by where pieces of the clip are found."""
    if speed == 1.0:
        at, alike = place_of(as_heard(clip), heard.samples)
        assert alike > 0.9
    else:
        at = int(np.flatnonzero(np.abs(heard.samples) > 1e-3)[0])
    began_s = heard.time_of(at)
    return np.array([frame / RATE - (when - began_s) * speed for when, frame in shown])


def test_the_key_is_heard_within_80_ms(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(1.0)
    player = loaded(make_source(clip))
    waited = []
    with sound_server.recording() as heard:
        for _ in range(12):
            player.seek(0)
            qtbot.wait(60)
            pressed = time.monotonic()
            player.play()
            qtbot.wait(250)
            player.pause()
            qtbot.wait(60)
            began = max(0, heard.sample_at(pressed) - HEARD_RATE // 20)
            at, alike = place_of(as_heard(clip[: RATE // 8]), heard.samples[began:])
            assert alike > 0.9
            waited.append(heard.time_of(began + at) - pressed)
    print(f"key to sound: median {1000 * np.median(waited):.0f} ms, longest {1000 * max(waited):.0f} ms")
    assert np.percentile(waited, 95) <= 0.080


def test_a_stretch_of_minutes_is_heard_without_a_gap_from_anywhere(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = unlike_itself(90.0)
    player = loaded(make_source(clip))
    start = 70 * RATE
    with sound_server.recording() as heard:
        player.seek(start)
        player.play()
        qtbot.waitUntil(lambda: player.is_playing, timeout=5000)
        qtbot.wait(3000)
        assert abs(player.position - start - 3 * RATE) < 0.3 * RATE
        player.pause()
        paused = player.position
    _, alike = place_of(as_heard(clip[start : paused - 800]), heard.samples)
    assert alike > 0.98
    assert holes_s(heard.samples[np.flatnonzero(np.abs(heard.samples) > 1e-4)[0] :][: 2 * HEARD_RATE]) == []
