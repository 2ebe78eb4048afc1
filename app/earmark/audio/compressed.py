"""Compressed sound: known only by decoding all of it.

Headers of compressed formats estimate, round and lie. libsndfile is asked first (its clocks need no cache);
Qt's decoder takes what libsndfile cannot open or would shorten.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from mmap import mmap

import soundfile

from earmark.audio import mpeg, ogg
from earmark.audio.header import (
    CUT_OFF,
    NotNumbers,
    lying_header,
    no_sound,
    open_soundfile,
    probe_counting,
    refuse_impossible,
)
from earmark.audio.kinds import kind_of, unrecognised
from earmark.audio.original import Deadline, Original
from earmark.model.errors import UserError
from earmark.model.recording import Clock, Recording, RecordingId

QT_DECODER = "qt"
INDEX_SLACK_FRAMES = 4
"""Encoder delay and padding of an MP3: what its index counts and no decoder plays."""
DURATION_SLACK_S = 0.5
"""Containers round their duration, and decoders drop the last incomplete frame."""
_MP4_CODECS = ((b"alac", "ALAC"), (b"\x00ALS\x00", "ALS"), (b"mp4a", "AAC"))
_MATROSKA_CODECS = ((b"A_OPUS", "OPUS"), (b"A_VORBIS", "VORBIS"), (b"A_AAC", "AAC"), (b"A_FLAC", "FLAC"))


def probe_decoding(original: Original, deadline: Deadline) -> Recording:
    """The recording, its frames counted by decoding; UserError says why not."""
    kind = kind_of(original.head)
    with _content(original) as content:
        pages = ogg.survey(content) if kind == "OGG" else None
        if pages is not None and pages.cut_off:
            raise UserError("the file ends in the middle of a piece of sound", CUT_OFF, str(original.path))
        try:
            sound = open_soundfile(original.path)
        except soundfile.LibsndfileError as error:
            return _probe_with_qt(original, kind, deadline, str(error.error_string))
        with sound:
            if sound.subtype.startswith("MPEG"):
                return _probe_mpeg(sound, content, original, deadline)
            if pages is not None and pages.chained:
                return _probe_with_qt(original, kind, deadline)
            return probe_counting(sound, original, deadline)


def _probe_mpeg(sound: soundfile.SoundFile, content: bytes | mmap, original: Original, deadline: Deadline) -> Recording:
    """MP3 and its elders: libsndfile guesses the length of a file without an index, and loses sound."""
    frames = mpeg.survey(content)
    if frames is None or not frames.indexed:
        return _probe_with_qt(original, "MP3", deadline, codec=sound.subtype)
    slack = INDEX_SLACK_FRAMES * frames.samples
    if frames.promised is not None and frames.promised > frames.frames + 1:
        rate = frames.sample_rate
        raise lying_header(frames.promised * frames.samples / rate, frames.sample_frames / rate, original)
    recording = probe_counting(sound, original, deadline)
    if recording.clock.frames + slack < frames.sample_frames:
        return _probe_with_qt(original, "MP3", deadline, codec=sound.subtype)
    return recording


def _probe_with_qt(
    original: Original, kind: str | None, deadline: Deadline, libsndfile_says: str = "", codec: str = ""
) -> Recording:
    """Everything that libsndfile cannot open or cannot count."""
    from earmark.audio import qt_decoder

    not_numbers = NotNumbers()
    try:
        sound = qt_decoder.decode(
            original.path, lambda block, rate: not_numbers.look(block), timeout_s=deadline.remaining_s
        )
    except qt_decoder.NoSound as error:
        if error.promised_s is not None:
            raise lying_header(error.promised_s, 0.0, original) from error
        raise unrecognised(original, kind, libsndfile_says) from error
    except UserError as error:
        raise UserError(error.sentence, error.hint, str(original.path)) from error
    refuse_impossible(sound.sample_rate, sound.channels, original)
    held_s = sound.frames / sound.sample_rate
    if not sound.frames:
        raise no_sound(original)
    # Without a container the "duration" is FFmpeg's guess from the bit rate.
    if sound.promised_s is not None and kind in ("MP4", "MATROSKA", "ASF", "OGG"):
        missing = sound.promised_s - held_s
        if missing > max(DURATION_SLACK_S, 0.01 * sound.promised_s):
            raise lying_header(sound.promised_s, held_s, original)
    not_numbers.refuse(sound.sample_rate, original)
    codec = codec or _codec(original, kind)
    return Recording(
        id=RecordingId(original.sha256),
        clock=Clock(QT_DECODER, qt_decoder.decoder_version(), sound.sample_rate, sound.frames),
        channels=sound.channels,
        size_bytes=original.size,
        container=kind or original.path.suffix.removeprefix(".").upper(),
        codec=codec,
        lossy=codec not in ("ALAC", "ALS"),
    )


def _codec(original: Original, kind: str | None) -> str:
    """The codec as far as it shows from outside: Qt does not tell."""
    if kind == "MP3":
        return "MPEG_LAYER_III"
    if kind == "ADTS":
        return "AAC"
    if kind == "OGG":
        return ogg.survey(original.head).codec
    with _content(original) as content:
        if kind == "MP4":
            return next((name for mark, name in _MP4_CODECS if content.find(mark) >= 0), "")
        if kind == "MATROSKA":
            return next((name for mark, name in _MATROSKA_CODECS if original.head.find(mark) >= 0), "")
    return "WMA" if kind == "ASF" else ""


@contextmanager
def _content(original: Original) -> Iterator[bytes | mmap]:
    content = original.content()
    try:
        yield content
    finally:
        if isinstance(content, mmap):
            content.close()
