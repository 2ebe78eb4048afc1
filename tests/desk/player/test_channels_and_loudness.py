"""One channel is heard alone, and clips are brought to the same loudness where that is wanted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from recognisable import RATE, MakeSource, as_heard, unlike_itself

from earmark.audio.integrated_loudness import TARGET_LUFS, LevelMeter
from earmark.audio.samples import MIX
from earmark.desk.clip_source import ClipSource
from earmark.desk.player import Player, PlayerState
from hearing import RATE as HEARD_RATE
from hearing import Heard, SoundServer, holes_s, place_of

pytestmark = pytest.mark.sound

Loaded = Callable[[ClipSource], Player]


def loudness_of(heard: Heard) -> float:
    sounding = np.flatnonzero(np.abs(heard.samples) > 1e-4)
    meter = LevelMeter(HEARD_RATE)
    meter.add(heard.samples[sounding[0] : sounding[-1], None])
    loudness = meter.level().loudness
    assert loudness is not None
    return loudness


def heard_whole(player: Player, server: SoundServer, qtbot: QtBot) -> Heard:
    qtbot.waitUntil(lambda: player.state is PlayerState.READY, timeout=10_000)
    with server.recording() as heard:
        player.play_from(0)
        with qtbot.waitSignal(player.ended, timeout=20_000):
            pass
    return heard


def test_another_channel_is_heard_from_where_the_one_before_was_left(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    left, right = unlike_itself(4.0), unlike_itself(4.0, seed=9)
    player = loaded(make_source(np.stack([left, right], axis=1)))
    player.set_channel(0)
    qtbot.wait(300)
    player.set_channel(1)
    qtbot.wait(300)
    player.set_channel(0)
    with sound_server.recording() as heard:
        player.play()
        qtbot.wait(1000)
        changed = player.position
        player.set_channel(1)
        with qtbot.waitSignal(player.ended, timeout=20_000):
            pass
    before, after = as_heard(left[: changed - 1600]), as_heard(right[changed + 1600 :])
    first, alike_before = place_of(before, heard.samples)
    second, alike_after = place_of(after, heard.samples)
    assert alike_before > 0.98
    assert alike_after > 0.98
    # The recording's clock goes on over the change: what is missing or doubled is less than 80 ms.
    passed = (second - first) / HEARD_RATE
    assert passed == pytest.approx((changed + 1600) / RATE, abs=0.08)
    sounding = np.flatnonzero(np.abs(heard.samples) > 1e-4)
    assert holes_s(heard.samples[sounding[0] : sounding[-1]], longest_silence_s=0.12) == []


def test_the_mix_is_the_mean_of_all_channels(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    left, right = unlike_itself(1.5), unlike_itself(1.5, seed=9)
    player = loaded(make_source(np.stack([left, right], axis=1)))
    player.set_channel(MIX)
    heard = heard_whole(player, sound_server, qtbot)
    _, alike = place_of(as_heard((left + right) / 2), heard.samples)
    assert alike > 0.98


@pytest.mark.parametrize("seconds", [3.0, 62.0], ids=["in memory", "long"])
def test_a_faint_clip_is_heard_at_the_target_and_again_as_it_is(
    seconds: float, loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    faint = 0.1 * unlike_itself(seconds)
    player = loaded(make_source(faint))
    player.match_loudness(True)
    qtbot.waitUntil(lambda: player.state is PlayerState.READY, timeout=10_000)
    with sound_server.recording() as matched:
        player.play_range(RATE // 2, 5 * RATE // 2)
        with qtbot.waitSignal(player.ended, timeout=20_000):
            pass
    assert loudness_of(matched) == pytest.approx(TARGET_LUFS, abs=0.5)
    player.match_loudness(False)
    with sound_server.recording() as own:
        player.play_range(RATE // 2, 5 * RATE // 2)
        with qtbot.waitSignal(player.ended, timeout=20_000):
            pass
    assert loudness_of(own) < TARGET_LUFS - 10


def test_a_clip_with_a_peak_is_made_no_louder_than_full_scale(
    loaded: Loaded, make_source: MakeSource, sound_server: SoundServer, qtbot: QtBot
) -> None:
    clip = 0.02 * unlike_itself(2.0)
    clip[RATE : RATE + 40] = 0.7 * np.hanning(40)
    player = loaded(make_source(clip.astype(np.float32)))
    player.match_loudness(True)
    heard = heard_whole(player, sound_server, qtbot)
    _, alike = place_of(as_heard(clip), heard.samples)
    assert alike > 0.98
    assert 0.8 < np.abs(heard.samples).max() <= 0.9
