"""What libsndfile says of a file, checked against what the file holds.

"Plain" sound (PCM, float, companded, FLAC) has a frame count that follows from its header and its size,
so a look is enough. Everything else is counted by decoding all of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from earmark.audio.durations import spoken_duration
from earmark.audio.original import Deadline, Original
from earmark.audio.promise import Promise, promise
from earmark.model.errors import UserError
from earmark.model.recording import Clock, Recording, RecordingId

DECODER = "libsndfile"
DECODER_VERSION = str(soundfile.__libsndfile_version__)

FLOATS = frozenset({"FLOAT", "DOUBLE"})
LINEAR = frozenset({"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32", "ULAW", "ALAW"}) | FLOATS
LOSSLESS = (LINEAR - {"ULAW", "ALAW"}) | {"ALAC_16", "ALAC_20", "ALAC_24", "ALAC_32"}
PLAIN_STARTS = (b"RIFF", b"RIFX", b"RF64", b"riff", b"FORM", b"caff", b".snd", b"NIST_1A", b"fLaC")

MAX_CHANNELS = 64
SAMPLE_RATES = range(1_000, 1_536_001)
MAX_FRAMES = 1 << 40
BLOCK_FRAMES = 1 << 16

CUT_OFF = "It was probably cut off while copying; copy it again."


def open_soundfile(path: Path) -> soundfile.SoundFile:
    """Open with libsndfile by content. Raises LibsndfileError where it cannot."""
    if path.suffix.lower() == ".raw":  # soundfile would ask for rate and channels, whatever is inside
        raise soundfile.LibsndfileError(1)
    return soundfile.SoundFile(path)


def probe_plain(original: Original, deadline: Deadline) -> Recording | None:
    """The recording, if it is plain sound that libsndfile opens; None if it must be decoded to be known.

    Raises UserError where the header and the file contradict each other.
    """
    if not original.head.startswith(PLAIN_STARTS):
        return None
    with original.open() as file:
        promised = promise(file, original.size)
    try:
        sound = open_soundfile(original.path)
    except soundfile.LibsndfileError:
        return None
    with sound:
        refuse_impossible(sound.samplerate, sound.channels, original)
        flac = sound.format == "FLAC"
        if sound.subtype not in LINEAR:
            return None
        if flac:
            if not 0 < sound.frames < MAX_FRAMES:
                return None
            _check_end(sound, original)
        else:
            _check_promise(sound, promised, original)
        if sound.frames == 0:
            raise no_sound(original)
        if sound.subtype in FLOATS:
            _refuse_not_numbers(sound, original, deadline)
        return recording_of(sound, original, sound.frames)


def probe_counting(sound: soundfile.SoundFile, original: Original, deadline: Deadline) -> Recording:
    """The recording of compressed sound, its frames counted by decoding all of it."""
    refuse_impossible(sound.samplerate, sound.channels, original)
    stated = sound.frames
    counted = 0
    not_numbers = NotNumbers()
    try:
        while len(block := sound.read(BLOCK_FRAMES, dtype="float32", always_2d=True)):
            not_numbers.look(block)
            counted += len(block)
            deadline.check()
            if counted > MAX_FRAMES:
                raise UserError("it never ends", where=str(original.path))
    except soundfile.LibsndfileError as error:
        raise _breaks(sound, stated, counted, original) from error
    if 0 < stated < MAX_FRAMES and counted < stated:
        raise lying_header(stated / sound.samplerate, counted / sound.samplerate, original)
    if counted == 0:
        raise no_sound(original)
    not_numbers.refuse(sound.samplerate, original)
    return recording_of(sound, original, counted)


def recording_of(sound: soundfile.SoundFile, original: Original, frames: int) -> Recording:
    """The record of a file that libsndfile opens; ``frames`` as counted or, for plain sound, as stated."""
    return Recording(
        id=RecordingId(original.sha256),
        clock=Clock(DECODER, DECODER_VERSION, sound.samplerate, frames),
        channels=sound.channels,
        size_bytes=original.size,
        container=sound.format,
        codec=sound.subtype,
        lossy=sound.subtype not in LOSSLESS,
    )


class NotNumbers:
    """Counts NaN and infinity, which float formats can hold and no picture or measure survives."""

    def __init__(self) -> None:
        self.count = 0
        self.first = 0
        self._seen = 0

    def look(self, block: NDArray[Any]) -> None:
        """Take the next block (frames, channels) into the count; integers hold none."""
        if block.dtype.kind == "f":
            # The sum of finite float32 in float64 is finite: one pass tells whether to look closer.
            total = np.sum(block, dtype=np.float64)
            if not np.isfinite(total):
                bad = ~np.isfinite(block)
                if not self.count:
                    self.first = self._seen + int(np.flatnonzero(bad.any(axis=1))[0])
                self.count += int(bad.sum())
        self._seen += len(block)

    def refuse(self, sample_rate: int, original: Original) -> None:
        """Raise UserError where a block held any."""
        if self.count:
            samples = "1 sample is not a number" if self.count == 1 else f"{self.count:,} samples are not numbers"
            raise UserError(
                f"{samples} (NaN or infinity), the first at {self.first / sample_rate:.3f} s",
                "Export it again from the program that made it, as 16-bit or 24-bit WAV.",
                str(original.path),
            )


def refuse_impossible(sample_rate: int, channels: int, original: Original) -> None:
    """Raise UserError for a rate or number of channels that no recording has."""
    if sample_rate not in SAMPLE_RATES:
        raise UserError(
            f"the header states a sample rate of {sample_rate:,} Hz", "Correct the header.", str(original.path)
        )
    if not 1 <= channels <= MAX_CHANNELS:
        raise UserError(
            f"it has {channels:,} channels; Earmark takes up to {MAX_CHANNELS}",
            "Split it into files of fewer channels.",
            str(original.path),
        )


def lying_header(stated_s: float, held_s: float, original: Original) -> UserError:
    """The refusal of a file that is shorter than it says."""
    stated, held = spoken_duration(stated_s), spoken_duration(held_s)
    if stated == held:
        stated, held = f"{stated_s:.4f} s", f"{held_s:.4f} s"
    return UserError(
        f"the header promises {stated} of sound, the file holds {held if held_s else 'none'}",
        CUT_OFF,
        str(original.path),
    )


def no_sound(original: Original) -> UserError:
    """The refusal of a file that is nothing but a header."""
    return UserError(
        "it holds a header but no sound", "The recorder was probably stopped before it wrote any.", str(original.path)
    )


def _check_promise(sound: soundfile.SoundFile, promised: Promise | None, original: Original) -> None:
    if promised is None:
        return
    if promised.silent_about_sound:
        raise UserError(
            f"the header promises no sound, but {promised.held:,} bytes follow it",
            "The recorder was probably stopped before it wrote the length; repair the header with an audio editor.",
            str(original.path),
        )
    if promised.broken and promised.declared is not None:
        if not sound.frames:
            raise UserError(
                f"the header promises {promised.declared:,} bytes of sound, the file holds "
                f"{f'{promised.held:,}' if promised.held else 'none'}",
                CUT_OFF,
                str(original.path),
            )
        held_s = sound.frames / sound.samplerate
        raise lying_header(held_s * promised.declared / promised.held, held_s, original)


def _check_end(sound: soundfile.SoundFile, original: Original) -> None:
    """Decode the last frame: a FLAC that was cut off opens, and fails only there."""
    stated = sound.frames
    try:
        sound.seek(stated - 1)
        whole = len(sound.read(1, dtype="int32")) == 1
        sound.seek(0)
    except soundfile.LibsndfileError:
        whole = False
    if not whole:
        raise _breaks(sound, stated, None, original)


def _breaks(sound: soundfile.SoundFile, stated: int, counted: int | None, original: Original) -> UserError:
    """The refusal of a file whose decoding stops in the middle; counts how much comes out where unknown."""
    if counted is None:
        counted = 0
        try:
            with open_soundfile(original.path) as again:
                while read := len(again.read(1024, dtype="int32")):
                    counted += read
        except soundfile.LibsndfileError:
            pass
    return lying_header(stated / sound.samplerate, min(counted, stated) / sound.samplerate, original)


def _refuse_not_numbers(sound: soundfile.SoundFile, original: Original, deadline: Deadline) -> None:
    not_numbers = NotNumbers()
    dtype = "float64" if sound.subtype == "DOUBLE" else "float32"
    while len(block := sound.read(BLOCK_FRAMES, dtype=dtype, always_2d=True)):
        not_numbers.look(block)
        deadline.check()
    not_numbers.refuse(sound.samplerate, original)
