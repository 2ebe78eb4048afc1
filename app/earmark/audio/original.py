"""The original bytes of a sound file: read once, hashed, and at hand for whoever looks at the header."""

from __future__ import annotations

import hashlib
import io
import mmap
import os
import stat
import time
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from earmark.model.errors import UserError

SMALL_BYTES = 8 * 1024**2
"""Up to here the whole file is held while it is looked at; above it is read in pieces."""
PIECE_BYTES = 1024**2
HEAD_BYTES = 64 * 1024


class Deadline:
    """A time-out that a loop can ask for; a hang inside a decoder is stopped by ending its process."""

    def __init__(self, seconds: float, path: Path) -> None:
        self.seconds = seconds
        self._path = path
        self._end = time.monotonic() + seconds

    @property
    def remaining_s(self) -> float:
        return max(0.0, self._end - time.monotonic())

    def check(self) -> None:
        """Raise UserError when time is up."""
        if time.monotonic() > self._end:
            raise too_slow(self._path, self.seconds)


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it lies on disk. ``small`` holds all its bytes where they are few."""

    path: Path
    size: int
    sha256: str
    head: bytes
    small: bytes | None

    def open(self) -> BinaryIO:
        """The bytes as a file: from memory where they are few."""
        return io.BytesIO(self.small) if self.small is not None else self.path.open("rb")

    def content(self) -> bytes | mmap.mmap:
        """All bytes, mapped from the disk where they are many."""
        if self.small is not None:
            return self.small
        with self.path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def read_original(path: Path, deadline: Deadline) -> Original:
    """Read the file once for its SHA-256 and its head.

    Raises UserError where it is absent, empty, no file, not readable, or its name is no text.
    """
    _refuse_broken_name(path)
    try:
        with path.open("rb") as file:
            size = stat_regular(path, file)
            if size <= SMALL_BYTES:
                content = file.read()
                return Original(path, len(content), hashlib.sha256(content).hexdigest(), content[:HEAD_BYTES], content)
            digest = hashlib.sha256()
            head = b""
            while piece := file.read(PIECE_BYTES):
                head = head or piece[:HEAD_BYTES]
                digest.update(piece)
                deadline.check()
            return Original(path, size, digest.hexdigest(), head, None)
    except OSError as error:
        raise unreadable(path, error) from error


def stat_regular(path: Path, file: BinaryIO) -> int:
    """The size of a regular, not empty file."""
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        raise UserError("this is a device or a pipe, not a file", where=str(path))
    if status.st_size == 0:
        raise UserError("the file is empty (0 bytes)", "It was probably never copied; copy it again.", str(path))
    return status.st_size


def unreadable(path: Path, error: OSError) -> UserError:
    """What the system says of a file that it does not let us read."""
    if isinstance(error, FileNotFoundError):
        return UserError("the file is not there", "Put it back, or relink the project to where it is now.", str(path))
    if isinstance(error, IsADirectoryError):
        return UserError("this is a folder, not a sound file", where=str(path))
    if isinstance(error, PermissionError):
        return UserError("the file may not be read", "Ask its owner for the right to read it.", str(path))
    reason = error.strerror or str(error)
    return UserError(f"the file cannot be read ({reason})", "Check the disk, then try again.", str(path))


def too_slow(path: Path, seconds: float) -> UserError:
    """The refusal of a file whose time is up."""
    return UserError(
        f"reading it took longer than {seconds:.0f} s and was stopped",
        "Convert it to WAV or FLAC with another program and add that.",
        str(path),
    )


def _refuse_broken_name(path: Path) -> None:
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError as error:
        shown = str(path).encode("utf-8", "backslashreplace").decode()
        raise UserError("the file's name is not valid text", "Rename the file.", shown) from error
