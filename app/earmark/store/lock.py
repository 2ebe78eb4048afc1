"""One window a project: an operating system's lock on a file beside it, with who holds it."""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import socket
import sys
import time
from pathlib import Path
from typing import Any

from earmark.model.errors import OpenElsewhere

_LOCKED_BYTE = 1 << 30
"""Windows locks bytes, and a locked byte cannot be read: this one lies behind the words."""
_TAKEN = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class ProjectLock:
    """Held from opening to closing; the system lets go of it when the process dies."""

    def __init__(self, project: Path) -> None:
        self._place = project.with_name(project.name + ".lock")
        self._file: int | None = None

    def take(self) -> None:
        """Raises OpenElsewhere with who has the project open, and OSError where no lock can be written."""
        while True:
            file = os.open(self._place, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _lock(file)
            except OSError as error:
                if error.errno not in _TAKEN:
                    # This file system has no locks (some network folders): go on without.
                    break
                os.close(file)
                raise OpenElsewhere(
                    f"the project is open already{_told(self._place)}",
                    "Close it there first, or open it for reading only.",
                    str(self._place.with_suffix("")),
                ) from None
            if _is_still(file, self._place):
                break
            # Whoever had it took the file away between opening and locking.
            os.close(file)
        who = {"user": _user(), "machine": socket.gethostname(), "process": os.getpid()}
        # By the system's own clock: datetime refuses the time zones that some machines are set to.
        who["since"] = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        with contextlib.suppress(OSError):
            # On a full disk the lock holds all the same; it only does not say whose it is.
            os.ftruncate(file, 0)
            os.write(file, json.dumps(who).encode())
        self._file = file

    def give_back(self) -> None:
        """Let go of the lock and take its file away."""
        if self._file is None:
            return
        if sys.platform != "win32":
            self._place.unlink(missing_ok=True)
        os.close(self._file)
        self._file = None


def _lock(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(file: int, place: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), place.stat())
    except FileNotFoundError:
        return False


def _told(place: Path) -> str:
    try:
        who: Any = json.loads(place.read_text("utf-8"))
        return f" by {who['user']} on {who['machine']} since {who['since'][11:16]}"
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "someone"
