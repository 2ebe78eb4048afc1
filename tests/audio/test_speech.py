"""Where somebody speaks is told from where nobody does, in real voices and real noise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from numpy.typing import NDArray
from tests.audio.made_sound import voice

from earmark.audio import speech
from earmark.audio.cache import DiskCache
from earmark.audio.probe import probe
from earmark.audio.speech import Overtaken, SpeechMethod, speech_in, speech_method, speech_of

RATE = 16_000
DEMO = Path(__file__).parents[2] / "resources" / "demo" / "sound"


def _read(path: Path, sample_rate: int = RATE) -> NDArray[np.float32]:
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return np.asarray(soxr.resample(samples.mean(axis=1), rate, sample_rate), np.float32)


def _scene(sample_rate: int, seconds: float) -> tuple[NDArray[np.float32], list[tuple[float, float]]]:
    """Sentences of the demo in soft noise, one every ten seconds: the sound, and from when to when each lasts."""
    line = np.random.default_rng(1).normal(0, 0.002, round(seconds * sample_rate)).astype(np.float32)
    sentences = [_read(DEMO / f"alice_{number}.ogg", sample_rate) for number in ("06", "10", "13", "14")]
    places = []
    for number, start_s in enumerate(np.arange(4.0, seconds - 8, 10)):
        sentence = sentences[number % len(sentences)]
        start = round(start_s * sample_rate)
        line[start : start + len(sentence)] += sentence
        places.append((float(start_s), float(start_s) + len(sentence) / sample_rate))
    return line, places


def test_sentences_are_found_where_they_are_on_the_clock_of_a_long_file_at_another_rate(
    write: Callable[..., Path], cache: DiskCache
) -> None:
    line, places = _scene(44_100, 150)
    path = write("scene.flac", np.stack((line, 0 * line), axis=1), 44_100)
    recording = probe(path)
    found = speech_of(path, recording, cache, channel=0)
    assert found.dtype == np.int64
    assert (np.diff(found.ravel()) > 0).all()
    found_s = found / 44_100
    for start, end in places:
        within = found_s[(found_s[:, 1] > start) & (found_s[:, 0] < end)]
        assert abs(within[0, 0] - start) < 0.6
        assert abs(within[-1, 1] - end) < 0.6
    assert all(any(first < end and last > start for start, end in places) for first, last in found_s)
    assert not len(speech_of(path, recording, cache, channel=1))
    # Blocks that are read from the file give what the sound in memory gives.
    assert np.array_equal(found, speech_in(line[:, None], 44_100))
    path.unlink()
    assert np.array_equal(found, speech_of(path, recording, cache, channel=0)), "kept, so the file is not needed"


@pytest.mark.parametrize("snr_db", [20, 10, 0])
def test_real_voices_are_told_from_real_noise(shared_data: Path, snr_db: int) -> None:
    noise = np.concatenate([_read(path) for path in sorted((shared_data / "noise").rglob("*.wav"))])
    assert np.diff(speech_in(noise[:, None], RATE)).sum() < 0.01 * len(noise)
    spoken = [_read(path) for path in sorted((shared_data / "speech" / "ljspeech").glob("*.wav"))]
    gap = 3 * RATE
    clean = np.concatenate([np.pad(one / np.sqrt(np.mean(one**2)) * 0.05, (gap, gap)) for one in spoken])
    is_voice = np.concatenate([np.pad(np.ones(len(one), bool), (gap, gap)) for one in spoken])
    under = np.resize(noise, len(clean))
    under = under / np.sqrt(np.mean(under**2)) * 0.05 * 10 ** (-snr_db / 20)
    heard = np.zeros(len(clean), bool)
    for first, end in speech_in((clean + under)[:, None].astype(np.float32), RATE):
        heard[first:end] = True
    assert np.mean(heard[is_voice]) > 0.8
    assert np.mean(heard[~is_voice]) < 0.05


def test_a_recording_that_is_40_db_too_soft_is_heard_like_others() -> None:
    line, _ = _scene(RATE, 40)
    usual, soft = speech_in(line[:, None], RATE), speech_in(line[:, None] * np.float32(0.01), RATE)
    assert np.diff(soft).sum() == pytest.approx(np.diff(usual).sum(), rel=0.05)


@pytest.mark.parametrize("frames", [0, 1, 511, RATE])
def test_silence_and_next_to_nothing_hold_no_speech(frames: int) -> None:
    assert speech_in(np.zeros((frames, 1), np.float32), RATE).shape == (0, 2)


def test_listening_stops_when_it_is_not_wanted_any_more(write: Callable[..., Path], cache: DiskCache) -> None:
    path = write("long.wav", _scene(RATE, 130)[0])
    asked = iter((False, True))
    with pytest.raises(Overtaken):
        speech_of(path, probe(path), cache, overtaken=lambda: next(asked))


def test_without_the_network_levels_decide_and_the_method_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert speech_method().name == "silero"
    monkeypatch.setattr(speech, "speech_method", lambda: SpeechMethod("level", "1"))
    sound = np.concatenate((np.zeros((RATE * 2, 1), np.float32), voice(3), np.zeros((RATE * 2, 1), np.float32)))
    found = speech_in(sound, RATE)
    assert abs(found[0, 0] - 2 * RATE) < 0.3 * RATE
    assert abs(found[-1, 1] - 5 * RATE) < 0.3 * RATE
