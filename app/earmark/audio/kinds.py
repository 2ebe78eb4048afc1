"""What a file looks like by its first bytes, and the sentence for one that holds no sound."""

from __future__ import annotations

from earmark.audio.original import Original
from earmark.model.errors import UserError

_SOUND_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"RIFF", "WAV"),
    (b"RIFX", "WAV"),
    (b"RF64", "RF64"),
    (b"riff", "W64"),
    (b"FORM", "AIFF"),
    (b"caff", "CAF"),
    (b".snd", "AU"),
    (b"NIST_1A", "NIST"),
    (b"fLaC", "FLAC"),
    (b"OggS", "OGG"),
    (b"\x1aE\xdf\xa3", "MATROSKA"),
    (b"\x30\x26\xb2\x75", "ASF"),
    (b"ID3", "MP3"),
    (b"\xff\xf1", "ADTS"),
    (b"\xff\xf9", "ADTS"),
)
_OTHER_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"<!DOCTYPE", "a web page"),
    (b"<html", "a web page"),
)
_NAMES = {"MATROSKA": "WebM or Matroska", "ASF": "WMA", "NIST": "NIST SPHERE", "MP4": "MP4 or M4A", "OGG": "Ogg"}


def kind_of(head: bytes) -> str | None:
    """The container that the first bytes name; None if they name none."""
    if head[4:8] == b"ftyp":
        return "MP4"
    return next((name for start, name in _SOUND_STARTS if head.startswith(start)), None)


def unrecognised(original: Original, kind: str | None, libsndfile_says: str) -> UserError:
    """The refusal of a file that no decoder gets sound from."""
    where = str(original.path)
    other = next((name for start, name in _OTHER_STARTS if original.head.startswith(start)), None)
    if other is not None:
        return UserError(f"this is {other}, not sound", "Leave it out, or find the sound it was meant to be.", where)
    if kind == "MP3":
        return UserError("it holds tags but no sound", "Copy it again from where it came from.", where)
    if kind is not None:
        says = libsndfile_says.removeprefix("Error : ").removeprefix("Error in ").strip().rstrip(".")
        reason = f" ({says})" if says and "not recognised" not in says and "does not exist" not in says else ""
        return UserError(
            f"it looks like {_NAMES.get(kind, kind)}, but no sound can be decoded from it{reason}",
            "It is damaged or incomplete; copy it again from where it came from.",
            where,
        )
    if _is_text(original.head):
        return UserError("this is text, not sound", "Leave it out.", where)
    return UserError(
        "it holds no sound in a format that Earmark can recognise",
        "Sound without a header (raw) has to be converted to WAV or FLAC first.",
        where,
    )


def _is_text(head: bytes) -> bool:
    sample = head[:1000]
    return len(sample) > 3 and all(byte in b"\t\n\r\f" or 32 <= byte < 127 for byte in sample)
