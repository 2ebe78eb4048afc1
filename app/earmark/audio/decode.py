"""Reading sound at exact places: any recording as float32 on its fixed clock."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from earmark.audio.cache import CacheKey, DiskCache
from earmark.audio.header import DECODER, DECODER_VERSION, LINEAR, open_soundfile
from earmark.audio.original import PIECE_BYTES, unreadable
from earmark.audio.samples import Samples
from earmark.model.errors import UserError
from earmark.model.recording import Carrier, Clock, Recording, RecordingId

BLOCK_FRAMES = 1 << 16
MPEG_LEAD_FRAMES = 10 * 1152
"""MP3 frames lean on the ones before them: decoding starts ten early, and their sound is thrown away."""
CHEAPER_THAN_SEEKING = 1 << 15
VERIFIED_BYTES = 16 * 1024**2
"""Up to here a file is hashed again before it is used; above, its size and header speak for it."""
DECODED_KIND = "decoded"
DECODED_VERSION = 1
DECODE_TIMEOUT_S = 3600.0
FLAC_MAX_CHANNELS = 8
FLAC_MAX_RATE = 655_350

OGG_CODECS = frozenset({"VORBIS", "OPUS"})
"""libsndfile 1.2.2 seeks wrongly in them: differing for up to 500 samples, and by places in the last page."""
INEXACT_SEEKS = OGG_CODECS | {"MPEG_LAYER_I", "MPEG_LAYER_II", "MPEG_LAYER_III"}
HELD_SAMPLES = 1 << 22
"""Up to here (four minutes at 16 kHz, 16 MB) such a recording is decoded whole: exact, and soon done."""

_EXACT_TYPES: dict[str, type[np.generic]] = {
    "DOUBLE": np.float64,
    "FLOAT": np.float32,
    "VORBIS": np.float32,
    "OPUS": np.float32,
    "MPEG_LAYER_I": np.float32,
    "MPEG_LAYER_II": np.float32,
    "MPEG_LAYER_III": np.float32,
}
"""What libsndfile decodes to without rounding; integers for all others."""

_verified: dict[tuple[str, int, int], str] = {}
_verifying = threading.Lock()


class Sound:
    """An open recording. One thread at a time; open another for another thread."""

    def __init__(self, file: soundfile.SoundFile, recording: Recording, path: Path) -> None:
        self._file = file
        self._path = path
        self._position = 0
        self._exact = _EXACT_TYPES.get(file.subtype, np.int32)
        self._lead = MPEG_LEAD_FRAMES if file.subtype.startswith("MPEG") else 0
        self.sample_rate = recording.clock.sample_rate
        self.channels = recording.channels
        self.frames = recording.clock.frames

    def read(self, first: int, end: int) -> Samples:
        """Frames ``first`` to ``end`` (exclusive) as float32 (frames, channels).

        The same wherever reading starts (long MP3s within a step of 22 bits: their synthesis rounds by
        the place it started). Raises UserError where the file yields less than its recording's clock says,
        ValueError where the range lies outside the recording.
        """
        if not 0 <= first <= end <= self.frames:
            raise ValueError(f"frames {first} to {end} of a recording of {self.frames}")
        samples = np.empty((end - first, self.channels), np.float32)
        self._fill(first, end, samples)
        return samples

    def read_exactly(self, first: int, end: int) -> NDArray[Any]:
        """The same with every bit there is: int32 (full scale 2^31) for integer formats, else floats."""
        if not 0 <= first <= end <= self.frames:
            raise ValueError(f"frames {first} to {end} of a recording of {self.frames}")
        samples: NDArray[Any] = np.empty((end - first, self.channels), self._exact)
        self._fill(first, end, samples)
        return samples

    def _fill(self, first: int, end: int, samples: NDArray[Any]) -> None:
        if first == end:
            return
        try:
            self._go_to(first)
            got = len(self._file.read(always_2d=True, out=samples))
        except soundfile.LibsndfileError as error:
            self._position = -1
            raise self._differs() from error
        self._position = first + got
        if got < end - first:
            raise self._differs()

    def blocks(self, first: int = 0, end: int | None = None, block: int = BLOCK_FRAMES) -> Iterator[Samples]:
        """The range in pieces of ``block`` frames, the last one shorter."""
        last = self.frames if end is None else end
        for start in range(first, last, block):
            yield self.read(start, min(start + block, last))

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Sound:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _go_to(self, frame: int) -> None:
        if self._position == frame:
            return
        ahead = frame - self._position
        if not self._lead:
            self._file.seek(frame)
        elif self._position >= 0 and 0 < ahead <= CHEAPER_THAN_SEEKING:
            self._skip(ahead)
        else:
            start = max(0, frame - self._lead)
            self._file.seek(start)
            self._skip(frame - start)

    def _skip(self, frames: int) -> None:
        while frames > 0:
            skipped = len(self._file.read(min(frames, BLOCK_FRAMES), dtype="float32"))
            if not skipped:
                raise self._differs()
            frames -= skipped

    def _differs(self) -> UserError:
        return UserError(
            "the file decodes to less sound than when it was added",
            "It was damaged or changed since; bring the original back.",
            str(self._path),
        )


class _WholeSound(Sound):
    """A short compressed recording: decoded from its start when first read, then held."""

    _samples: Samples | None = None

    def _fill(self, first: int, end: int, samples: NDArray[Any]) -> None:
        if self._samples is None:
            whole = np.empty((self.frames, self.channels), np.float32)
            super()._fill(0, self.frames, whole)
            self._samples = whole
        samples[:] = self._samples[first:end]


class _CarriedSound(Sound):
    """A recording of which another file holds stretches; whatever lies between them is silent."""

    def __init__(self, carried: Sound, recording: Recording, carrier: Carrier) -> None:
        self._carried = carried
        self._pieces = carrier.pieces
        self._exact = carried._exact
        self.sample_rate = recording.clock.sample_rate
        self.channels = recording.channels
        self.frames = recording.clock.frames

    def _fill(self, first: int, end: int, samples: NDArray[Any]) -> None:
        samples[:] = 0
        for piece in self._pieces:
            start, stop = max(first, piece.first), min(end, piece.end)
            if start < stop:
                at = piece.at - piece.first
                self._carried._fill(start + at, stop + at, samples[start - first : stop - first])

    def close(self) -> None:
        self._carried.close()


def open_sound(path: Path, recording: Recording, cache: DiskCache) -> Sound:
    """Open the recording that lies at ``path``, or its carrier as the recording.

    What cannot be sought exactly (Qt's formats, GSM, long Ogg files) is decoded once into the cache.
    Raises UserError where the file is gone, is not the recording any more, or decodes to other frames
    than its clock says.
    """
    verify(path, recording)
    if recording.carrier is not None:
        carried = open_sound(path, _as_recording(recording, recording.carrier), cache)
        return _CarriedSound(carried, recording, recording.carrier)
    file = _open_direct(path, recording) if recording.clock.decoder == DECODER else None
    if file is None:
        return Sound(_open_decoded(path, recording, cache), recording, path)
    if _is_short(recording) and recording.codec in INEXACT_SEEKS:
        return _WholeSound(file, recording, path)
    return Sound(file, recording, path)


def verify(path: Path, recording: Recording, *, thoroughly: bool = False) -> None:
    """Raise UserError unless the file at ``path`` is the recording, or the carrier that stands for it.

    Small files are hashed (once while their time of change stays); large ones by size alone, unless
    ``thoroughly``.
    """
    try:
        status = path.stat()
        if status.st_size != recording.file_bytes:
            raise _changed(path)
        if status.st_size > VERIFIED_BYTES and not thoroughly:
            return
        state = (str(path.absolute()), status.st_size, status.st_mtime_ns)
        if _verified.get(state) == recording.file_sha256:
            return
        if _sha256(path) != recording.file_sha256:
            raise _changed(path)
    except OSError as error:
        raise unreadable(path, error) from error
    _remember(state, recording)


def _as_recording(recording: Recording, carrier: Carrier) -> Recording:
    """The carrier as a recording of its own, on its own clock."""
    return Recording(
        RecordingId(carrier.sha256),
        Clock(DECODER, DECODER_VERSION, recording.clock.sample_rate, carrier.frames),
        recording.channels,
        carrier.size_bytes,
        carrier.container,
        carrier.codec,
    )


def trust_unchanged(path: Path, recording: Recording, mtime_ns: int) -> None:
    """Spare ``open_sound`` the hashing of a file whose size and time are as when its content was read.

    Recordings are recognised by these at import as well. For many files in a row: hashing costs as much as decoding.
    """
    try:
        status = path.stat()
    except OSError:
        return
    if (status.st_size, status.st_mtime_ns) == (recording.file_bytes, mtime_ns):
        _remember((str(path.absolute()), status.st_size, mtime_ns), recording)


def _remember(state: tuple[str, int, int], recording: Recording) -> None:
    with _verifying:
        if len(_verified) > 100_000:
            _verified.clear()
        _verified[state] = recording.file_sha256


def _is_short(recording: Recording) -> bool:
    return recording.clock.frames * recording.channels <= HELD_SAMPLES


def _open_direct(path: Path, recording: Recording) -> soundfile.SoundFile | None:
    """The file itself, where libsndfile opens it, counts as at import and can seek in it."""
    try:
        file = open_soundfile(path)
    except soundfile.LibsndfileError as error:
        raise _changed(path) from error
    if not file.seekable() or (recording.codec in OGG_CODECS and not _is_short(recording)):
        file.close()
        return None
    clock = recording.clock
    same = (file.samplerate, file.channels) == (clock.sample_rate, recording.channels)
    if not same or (file.subtype in LINEAR and file.frames != clock.frames and file.frames < 1 << 40):
        file.close()
        raise _counts_otherwise(path, recording)
    return file


def _open_decoded(path: Path, recording: Recording, cache: DiskCache) -> soundfile.SoundFile:
    key = CacheKey(recording.id, DECODED_KIND, DECODED_VERSION, recording.clock.decoder)
    for attempt in range(2):
        entry = cache.get(key)
        if entry is None:
            try:
                entry = cache.put(key, lambda unfinished: _decode_to(path, recording, unfinished))
            except OSError as error:
                raise UserError(
                    f"its decoded sound cannot be kept ({error.strerror or error})",
                    "Make room in the cache folder's disk.",
                    str(path),
                ) from error
        try:
            file = soundfile.SoundFile(entry)
        except soundfile.LibsndfileError:
            cache.drop(key)
            continue
        if file.frames == recording.clock.frames:
            return file
        file.close()
        cache.drop(key)
        if attempt:
            break
    raise _counts_otherwise(path, recording)


def _decode_to(path: Path, recording: Recording, destination: Path) -> None:
    """Decode everything into one FLAC file (RF64 where FLAC has no room for the channels or the rate)."""
    clock = recording.clock
    fits = recording.channels <= FLAC_MAX_CHANNELS and clock.sample_rate <= FLAC_MAX_RATE
    container = "FLAC" if fits else "RF64"
    with _Writer(destination, container, recording) as writer:
        if clock.decoder == DECODER:
            with open_soundfile(path) as sound:
                while len(block := sound.read(BLOCK_FRAMES, dtype="int32", always_2d=True)):
                    writer.add(block, sound.samplerate)
        else:
            from earmark.audio import qt_decoder

            qt_decoder.decode(path, writer.add, timeout_s=DECODE_TIMEOUT_S)
        if writer.frames != clock.frames:
            raise _counts_otherwise(path, recording)


class _Writer:
    """A file that opens with the first block, whose type says how many bits are worth keeping."""

    def __init__(self, path: Path, container: str, recording: Recording) -> None:
        self._path = path
        self._container = container
        self._recording = recording
        self._file: soundfile.SoundFile | None = None
        self._gathered: list[NDArray[Any]] = []
        self._gathered_frames = 0
        self.frames = 0

    def add(self, block: NDArray[Any], sample_rate: int) -> None:
        recording = self._recording
        if (sample_rate, block.shape[1]) != (recording.clock.sample_rate, recording.channels):
            raise _counts_otherwise(self._path, recording)
        if block.dtype == np.uint8:
            block = (block.astype(np.int16) - 128) << 8
        if self._file is None:
            self._file = soundfile.SoundFile(
                self._path,
                "w",
                sample_rate,
                block.shape[1],
                "PCM_16" if block.dtype == np.int16 else "PCM_24",
                format=self._container,
                compression_level=0.0 if self._container == "FLAC" else None,
            )
        self.frames += len(block)
        # Qt's blocks are as short as the codec's frames: written one by one they cost a fifth more.
        self._gathered.append(block)
        self._gathered_frames += len(block)
        if self._gathered_frames >= BLOCK_FRAMES:
            self._write_gathered()

    def _write_gathered(self) -> None:
        if self._file is not None and self._gathered:
            self._file.write(np.concatenate(self._gathered))
            self._gathered, self._gathered_frames = [], 0

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._file is not None:
            try:
                if kind is None:
                    self._write_gathered()
            finally:
                self._file.close()


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            digest.update(piece)
    return digest.hexdigest()


def _changed(path: Path) -> UserError:
    return UserError(
        "the file is not the recording that was added: its content has changed",
        "Bring the original back, or add the changed file as a recording of its own.",
        str(path),
    )


def _counts_otherwise(path: Path, recording: Recording) -> UserError:
    clock = recording.clock
    return UserError(
        f"it decodes to other frames than when it was added by {clock.decoder} {clock.decoder_version}",
        "Labels would shift, so it is not opened; bring back the original, or use that decoder's version.",
        str(path),
    )
