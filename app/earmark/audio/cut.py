"""Taking a clip out as a file of its own: the original bytes where nothing is cut, else exact to the sample."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import soundfile
from numpy.typing import NDArray

from earmark.audio.cache import DiskCache
from earmark.audio.decode import Sound, open_sound, verify
from earmark.audio.header import LOSSLESS
from earmark.audio.resample import Resampler
from earmark.model.errors import UserError
from earmark.model.recording import Recording

BLOCK_FRAMES = 1 << 18
WAV_LIMIT_BYTES = 4_000_000_000
"""A WAV's sizes have 32 bits; longer sound becomes RF64, which readers of WAV know."""
_BYTES = {"PCM_U8": 1, "PCM_S8": 1, "ULAW": 1, "ALAW": 1, "PCM_16": 2, "PCM_24": 3, "PCM_32": 4, "FLOAT": 4}
_KEPT_BITS = {"PCM_S8": "PCM_16", "PCM_U8": "PCM_16", "PCM_32": "PCM_24"}
"""For a container that lacks the original's type: the nearest that loses nothing, or least."""


def is_untouched(
    recording: Recording, first: int, end: int, *, channel: int | None = None, sample_rate: int | None = None
) -> bool:
    """Whether the clip is the whole recording as it is, so that its original bytes can be copied."""
    clock = recording.clock
    return (
        recording.carrier is None
        and (first, end) == (0, clock.frames)
        and (channel is None or recording.channels == 1)
        and sample_rate in (None, clock.sample_rate)
    )


def suffix_for(
    path: Path,
    recording: Recording,
    first: int,
    end: int,
    *,
    channel: int | None = None,
    sample_rate: int | None = None,
) -> str:
    """The ending that a cut clip's file should have: its own if untouched, else .flac from FLAC and .wav."""
    if is_untouched(recording, first, end, channel=channel, sample_rate=sample_rate):
        return path.suffix
    return ".flac" if recording.container == "FLAC" else ".wav"


def cut(
    path: Path,
    recording: Recording,
    first: int,
    end: int,
    destination: Path,
    cache: DiskCache,
    *,
    channel: int | None = None,
    sample_rate: int | None = None,
) -> bool:
    """Write frames ``first`` to ``end`` to ``destination``; True when the original bytes were copied.

    ``channel`` (from 0) takes one channel alone; ``sample_rate`` converts. A destination that ends in
    .flac becomes FLAC, any other WAV; lossless sound keeps its sample type, so every sample is the same.
    The file is written beside its place and renamed, so a half-written one is never seen. Raises UserError
    where the recording cannot be read or the disk refuses.
    """
    verify(path, recording, thoroughly=True)
    if destination.exists() and destination.samefile(path):
        raise UserError("this is the recording itself", "Choose another folder.", str(destination))
    untouched = is_untouched(recording, first, end, channel=channel, sample_rate=sample_rate)
    copied = untouched and destination.suffix.lower() == path.suffix.lower()
    with written_beside(destination) as unfinished:
        if copied:
            shutil.copyfile(path, unfinished)
        else:
            flac = destination.suffix.lower() == ".flac"
            with open_sound(path, recording, cache) as sound:
                write(
                    sound, recording, ((first, end),), unfinished, flac=flac, channel=channel, sample_rate=sample_rate
                )
    return copied


@contextlib.contextmanager
def written_beside(destination: Path) -> Iterator[Path]:
    """A file to write, which becomes the destination once it is whole. Raises UserError where the disk refuses."""
    unfinished = destination.with_name(f".{destination.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
        yield unfinished
        unfinished.replace(destination)
    except OSError as error:
        raise _unwritable(destination, error) from error
    except soundfile.LibsndfileError as error:
        raise _unwritable(destination, OSError(errno.EIO, error.error_string)) from error
    finally:
        with contextlib.suppress(OSError):  # what went wrong is told above
            unfinished.unlink(missing_ok=True)


def write(
    sound: Sound,
    recording: Recording,
    stretches: Sequence[tuple[int, int]],
    destination: Path,
    *,
    flac: bool,
    channel: int | None = None,
    sample_rate: int | None = None,
) -> tuple[str, str]:
    """Write stretches of a recording one after the other; returns the container and codec of the file."""
    rate = sample_rate or sound.sample_rate
    channels = 1 if channel is not None else sound.channels
    container = "FLAC" if flac else "WAV"
    subtype = _subtype(recording, container, resampled=rate != sound.sample_rate)
    frames = sum(end - first for first, end in stretches) * rate // sound.sample_rate
    if container == "WAV" and frames * channels * _BYTES.get(subtype, 8) > WAV_LIMIT_BYTES:
        container = "RF64"
    elif container == "WAV" and recording.container == "WAVEX" and channel is None:
        container = "WAVEX"
    with soundfile.SoundFile(destination, "w", rate, channels, subtype, format=container) as file:
        for first, end in stretches:
            for block in _blocks(sound, first, end, channel, rate):
                file.write(block)
    return container, subtype


def _blocks(sound: Sound, first: int, end: int, channel: int | None, rate: int) -> Iterator[NDArray[Any]]:
    """The samples as they are; float32 where the rate is converted."""
    chosen = slice(None) if channel is None else slice(channel, channel + 1)
    if rate == sound.sample_rate:
        for start in range(first, end, BLOCK_FRAMES):
            yield sound.read_exactly(start, min(start + BLOCK_FRAMES, end))[:, chosen]
        return
    resampler = Resampler(sound.sample_rate, rate, 1 if channel is not None else sound.channels)
    for start in range(first, end, BLOCK_FRAMES):
        stop = min(start + BLOCK_FRAMES, end)
        yield resampler.add(sound.read(start, stop)[:, chosen], last=stop == end)


def _subtype(recording: Recording, container: str, *, resampled: bool) -> str:
    """The original's sample type where the container has it; 16 bits for what was lossy anyway."""
    codec = recording.codec
    if codec.startswith("ALAC_"):
        codec = {"ALAC_16": "PCM_16"}.get(codec, "PCM_24")
    if codec == "ALAC":
        return "PCM_24"
    if codec in ("ULAW", "ALAW") and container == "WAV" and not resampled:
        return codec
    if codec not in LOSSLESS:
        return "PCM_16"
    if container == "WAV":
        return "PCM_U8" if codec == "PCM_S8" else codec
    if codec in ("FLOAT", "DOUBLE"):
        return "PCM_24"
    kept = codec if codec == "PCM_S8" else _KEPT_BITS.get(codec, codec)
    return kept if soundfile.check_format(container, kept) else "PCM_24"


def _unwritable(destination: Path, error: OSError) -> UserError:
    if error.errno == errno.ENOSPC:
        return UserError("the disk is full", "Make room, or choose another disk.", str(destination))
    reason = error.strerror or os.strerror(error.errno or errno.EIO)
    return UserError(f"it cannot be written ({reason})", "Choose a folder where you may write.", str(destination))
