"""What was measured of clips: kept by method and version, and read as columns and SNR bands."""

from __future__ import annotations

import numpy as np
import pytest
from small_projects import Small, location, make_recording

from earmark.model.recording import ClipId, stretch_clip
from earmark.model.signal import SNR_BANDS, Signal, SignalMethod
from earmark.store import clips, recordings, signal_columns, signals

SOUND = SignalMethod("sound", "1", (Signal.WADA_SNR, Signal.GAP_SNR))
CLIPPED = SignalMethod("sound", "3", (Signal.WADA_SNR, Signal.GAP_SNR, Signal.CLIPPING))
LATER = SignalMethod("sound", "2", (Signal.GAP_SNR, Signal.WADA_SNR, Signal.PEAK))


def put(small: Small, method: SignalMethod, *rows: tuple[int, dict[str, float | None]]) -> int:
    told = [(small.clips[clip].id, readings) for clip, readings in rows]
    return small.project.write(lambda db: signals.put(db, method, told)).result()


def lacking(small: Small, method: SignalMethod, **more: int) -> tuple[list[list[ClipId]], int | None]:
    found, after = small.project.read(lambda db: signals.unmeasured(db, method, **more))
    return [[one.clip for one in each.clips] for each in found], after


def test_what_was_measured_comes_back_by_method_and_version(small: Small) -> None:
    assert put(small, SOUND, (0, {Signal.WADA_SNR: 12.5, Signal.GAP_SNR: None})) == 1
    put(small, SOUND, (0, {Signal.WADA_SNR: 13.5}))
    put(small, LATER, (0, {Signal.PEAK: -3.0}))
    found = small.project.read(lambda db: signals.of_clip(db, small.clips[0].id))
    assert found == (
        (SOUND, {Signal.WADA_SNR: 13.5, Signal.GAP_SNR: None}),
        (LATER, {Signal.GAP_SNR: None, Signal.WADA_SNR: None, Signal.PEAK: -3.0}),
    )
    assert small.project.read(signals.methods) == ((SOUND, 1), (LATER, 1))
    with pytest.raises(ValueError, match="something else"):
        put(small, SignalMethod("sound", "1", (Signal.PEAK,)), (0, {}))


def test_only_what_lacks_the_method_is_asked_for_and_clips_of_a_recording_come_together(small: Small) -> None:
    long = make_recording(77, seconds=60)
    parts = [stretch_clip(long, first, first + 16_000) for first in (0, 16_000, 32_000)]
    small.project.write(lambda db: recordings.add(db, [(long, location("day/long.wav"))])).result()
    small.project.write(lambda db: clips.add(db, parts)).result()
    put(small, SOUND, (0, {}), (3, {}))
    ids = [one.id for one in small.clips]
    assert lacking(small, SOUND) == ([[ids[1]], [ids[2]], [ids[4]], [one.id for one in parts]], None)
    first, after = lacking(small, SOUND, size=2)
    assert first == [[ids[1]], [ids[2]]]
    assert after is not None
    assert lacking(small, SOUND, after=after, size=2)[0] == [[ids[4]], [parts[0].id]]
    assert len(lacking(small, LATER)[0]) == 6
    assert small.project.read(signals.measurable) == 8
    assert small.project.read(lambda db: signals.known(db, SOUND)) == 2


def test_clips_without_their_sound_are_not_asked_for(small: Small) -> None:
    def without(db):
        recording = recordings.without_sound(db, location("day/only labels.wav"))
        clips.add(db, [stretch_clip(recording, 0, 10)])

    small.project.write(without).result()
    assert len(lacking(small, SOUND)[0]) == 5


def test_columns_hold_the_newest_sound_method_and_bands_follow_the_gaps_before_wada(small: Small) -> None:
    put(
        small,
        SOUND,
        (0, {Signal.WADA_SNR: 25.0, Signal.GAP_SNR: 10.0}),
        (1, {Signal.WADA_SNR: 25.0}),
        (3, {Signal.WADA_SNR: 35.0, Signal.GAP_SNR: -0.5}),
    )
    put(small, SignalMethod("dnsmos", "1", (Signal.GAP_SNR,)), (2, {Signal.GAP_SNR: 99.0}))
    numbers = small.project.read(lambda db: np.array([row[0] for row in db.rows("SELECT number FROM clip")]))
    assert small.project.read(lambda db: signal_columns.snr_bands(db, numbers)).tolist() == [2, 3, -1, 0, -1]
    put(small, LATER, (1, {Signal.GAP_SNR: 5.0}))
    assert small.project.read(lambda db: signal_columns.snr_bands(db, numbers[1:])).tolist() == [1, -1, 0, -1]
    wanted = (Signal.PEAK, Signal.WADA_SNR)
    only = small.project.read(lambda db: signal_columns.signals(db, numbers, wanted, SOUND))
    np.testing.assert_array_equal(only.of(Signal.WADA_SNR), [25, 25, np.nan, 35, np.nan])
    assert np.isnan(only.of(Signal.PEAK)).all()
    assert only.measured.tolist() == [True, True, False, True, False]
    empty = np.zeros(0, np.int64)
    assert len(small.project.read(lambda db: signal_columns.snr_bands(db, empty))) == 0


def test_readings_that_were_cut_off_are_told_by_check(small: Small) -> None:
    put(small, SOUND, (0, {Signal.WADA_SNR: 1.0}), (1, {}))
    assert small.problems() == []
    small.project.write(lambda db: db.run("UPDATE signal SET readings = x'00' WHERE clip = 1")).result()
    assert [(one.kind, one.what) for one in small.problems()] == [
        ("signal", "What sound 1 measured of 1 clips cannot be read.")
    ]


def test_a_band_holds_its_lower_edge_and_wada_does_not_count_where_it_is_misled(small: Small) -> None:
    ratios = (-0.1, 0.0, 29.9, 30.0, 12.0)
    rows = [(clip, {Signal.WADA_SNR: ratio, Signal.CLIPPING: 0.0}) for clip, ratio in enumerate(ratios)]
    rows[4] = (4, {Signal.WADA_SNR: 12.0, Signal.CLIPPING: 0.01})
    put(small, CLIPPED, *rows)
    numbers = small.project.read(lambda db: np.array([row[0] for row in db.rows("SELECT number FROM clip")]))
    bands = small.project.read(lambda db: signal_columns.snr_bands(db, numbers))
    assert [SNR_BANDS[band] for band in bands[:4]] == ["below_0", "0_to_10", "20_to_30", "from_30"]
    assert bands[4] == -1, "clipped"
    found = small.project.read(lambda db: signal_columns.signals(db, numbers, signal_columns.SNR_SIGNALS))
    misled = np.array([True, False, False, False, False])
    assert np.isnan(signal_columns.reliable_wada(found, misled)).tolist() == [True, False, False, False, True]
