"""Opening text that other tools wrote: encoding guessed and said, size limited."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from earmark.model.errors import UserError

MAX_BYTES = 2 << 30
"""A label table of a million rows has 0.2 GB; ten times that is a mistake."""

_SNIFF = 1 << 16
_BLOCK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file's bytes become text; ``remark`` says it to the user where it was guessed."""

    codec: str
    remark: str = ""


def guess_encoding(path: Path) -> Encoding:
    """By byte order mark, else UTF-8 where the whole file is valid, else Windows-1252 or Latin-1.

    Raises UserError where the file cannot be read, is too large, or is no text.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_SNIFF)
    except OSError as error:
        raise cannot_read(path, error) from error
    if size > MAX_BYTES:
        raise UserError(f"{size / 1e9:.1f} GB are too much for one table", "Split it into smaller files.", str(path))
    for mark, codec, name in _BOMS:
        if head.startswith(mark):
            if not _is_valid(path, codec):
                raise UserError(f"the file begins as {name} but is damaged further on", "Save it anew.", str(path))
            return Encoding(codec, "" if name == "UTF-8" else f"read as {name}, as its first bytes say")
    if b"\0" in head:
        return _without_mark(path, head)
    if _is_valid(path, "utf-8"):
        return Encoding("utf-8")
    if _is_valid(path, "cp1252"):
        return Encoding("cp1252", "read as Windows-1252, since it is not valid UTF-8")
    return Encoding("latin-1", "read as Latin-1, since it is not valid UTF-8")


def open_text(path: Path, encoding: Encoding) -> TextIO:
    """Line ends are left as they are, so that those inside quoted cells stay."""
    try:
        return path.open(encoding=encoding.codec, newline="")
    except OSError as error:
        raise cannot_read(path, error) from error


def first_characters(path: Path) -> str | None:
    """The first 64 KiB as text, to tell the format from; None for what is no text."""
    try:
        with path.open("rb") as file:
            head = file.read(_SNIFF)
    except OSError as error:
        raise cannot_read(path, error) from error
    codec = next((codec for mark, codec, _ in _BOMS if head.startswith(mark)), None)
    if codec is not None:
        return head.decode(codec, errors="ignore")
    wide = _wide_codec(head) if b"\0" in head else None
    if wide is not None:
        return head.decode(wide, errors="ignore")
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return None if _has_control_bytes(head) else head.decode("latin-1")


def cannot_read(path: Path, error: OSError) -> UserError:
    """The world's refusal to open a file, in a sentence."""
    if isinstance(error, FileNotFoundError):
        return UserError("there is no such file", "Check the path.", str(path))
    if isinstance(error, PermissionError):
        return UserError("the file may not be read", "Ask for the right to read it, or copy it.", str(path))
    if isinstance(error, IsADirectoryError):
        return UserError("this is a folder, not a file", "Name the file in it.", str(path))
    return UserError(f"the file cannot be read ({error.strerror or error})", "Check the disk.", str(path))


def _without_mark(path: Path, head: bytes) -> Encoding:
    codec = _wide_codec(head)
    if codec is not None and _is_valid(path, codec):
        return Encoding(codec, "read as UTF-16, as its zero bytes suggest")
    if _is_valid(path, "utf-8"):
        return Encoding("utf-8")
    raise UserError("this is not text", "A table or manifest was expected.", str(path))


def _wide_codec(head: bytes) -> str | None:
    """UTF-16 without a mark: mostly Western text has every other byte zero."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.3 and even < odd / 10:
        return "utf-16-le"
    if even > len(head) * 0.3 and odd < even / 10:
        return "utf-16-be"
    return None


def _has_control_bytes(head: bytes) -> bool:
    return any(byte < 9 or 13 < byte < 32 for byte in head)


def _is_valid(path: Path, codec: str) -> bool:
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
