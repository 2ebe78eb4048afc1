"""What lies at a path: a device, a pipe or a name that no system takes must not surprise a job."""

from __future__ import annotations

import errno
import stat
from enum import Enum, auto
from pathlib import Path

from earmark.jobs.import_result import shown
from earmark.model.errors import UserError

SUFFIX = ".earmark"

_SNIFF = 2048
_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP})


class Kind(Enum):
    """``SPECIAL`` is a device, a pipe or a socket: reading it may never end, and replacing it harms the system."""

    NOTHING = auto()
    FILE = auto()
    FOLDER = auto()
    SPECIAL = auto()


def kind_at(path: Path) -> Kind:
    """What the path leads to. Raises UserError where the system does not even let one look."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        if error.errno in _NOT_THERE:
            return Kind.NOTHING
        raise UserError(
            f"the system does not let this path be looked at ({error.strerror})",
            "Check the name and the permissions of its folders.",
            shown(path),
        ) from None
    except ValueError:
        # A zero byte, which no file's name has.
        return Kind.NOTHING
    if stat.S_ISDIR(mode):
        return Kind.FOLDER
    return Kind.FILE if stat.S_ISREG(mode) else Kind.SPECIAL


def require_replaceable(path: Path, project: Path) -> None:
    """Raises UserError where what a job writes must not take the place of what is there.

    Renaming a file over a device takes the device away from the whole system, and over a project
    or a recording somebody's work.
    """
    # A window that only opens a project needs nothing of sound yet.
    from earmark.audio.probe import SOUND_SUFFIXES

    where = shown(path)
    kind = kind_at(path)
    if kind is Kind.SPECIAL:
        raise UserError("this is a device or a pipe, no ordinary file", "Name a file.", where)
    if path.suffix == SUFFIX or _belongs_to(path, project):
        raise UserError("a project is not replaced", "Name another file.", where)
    if path.suffix.lower() in SOUND_SUFFIXES or (kind is Kind.FILE and _holds_sound(path)):
        raise UserError("a recording is not replaced", "Name another file.", where)


def _belongs_to(path: Path, project: Path) -> bool:
    """The project file under any name, or its log or lock, whether there is one now or not."""
    try:
        if kind_at(path) is Kind.FILE and path.samefile(project):
            return True
        return path.name.startswith(project.name) and path.parent.samefile(project.parent)
    except OSError:
        return False


def _holds_sound(path: Path) -> bool:
    from earmark.audio.kinds import kind_of

    try:
        with path.open("rb") as file:
            return kind_of(file.read(_SNIFF)) is not None
    except OSError:
        # What may not be read can still be written over; the system decides.
        return False


def require_text(text: str, where: str) -> None:
    """Raises UserError for bytes of a command line that are no valid text; nothing can store them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UserError("this is not valid text", "Write it in UTF-8.", where) from None
