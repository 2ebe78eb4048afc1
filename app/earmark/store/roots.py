"""Where sound lies: named roots, which each machine locates for itself.

A recording's path is relative to a root. The root without a name is the project's own folder.
Any other is a folder that sound was imported from; its place on this machine stands in the user's
settings, and beside it in the project as a hint relative to the project file.
"""

from __future__ import annotations

import contextlib
import json
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from platformdirs import user_data_path

from earmark.model.errors import UserError
from earmark.store.database import Database

HERE = ""
"""The root that is the project's own folder."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a recording lies: POSIX path below a root, in its original spelling, and what it was when read."""

    root: str
    path: PurePosixPath
    size: int = 0
    mtime_ns: int = 0


def place(db: Database, file: Path, *, below: Path | None = None) -> Location:
    """The location of a file on this machine; a root is named for its folder where none holds it.

    ``below`` is the folder that is being imported, which becomes the root; else the file's own
    folder. Raises UserError where the name is not valid text. Writes only where a root is new.
    """
    file = _absolute(file)
    require_text(file)
    size, mtime_ns = _stat(file)
    for name, folder in located(db).items():
        inside = _inside(file, folder)
        if inside is not None:
            return Location(name, inside, size, mtime_ns)
    folder = _absolute(below) if below is not None else file.parent
    inside = _inside(file, folder)
    if inside is None:
        folder, inside = file.parent, PurePosixPath(file.name)
    return Location(add(db, folder), inside, size, mtime_ns)


def add(db: Database, folder: Path) -> str:
    """Name a folder of sound after itself, and remember where it lies here."""
    wanted = unicodedata.normalize("NFC", folder.name) or "sound"
    taken = {row[0] for row in db.rows("SELECT name FROM root")}
    name, count = wanted, 1
    while name in taken:
        count += 1
        name = f"{wanted} {count}"
    db.run("INSERT INTO root VALUES (?, ?)", (name, _beside(folder, db.path.parent)))
    set_folder(db, name, folder)
    return name


def set_folder(db: Database, name: str, folder: Path) -> None:
    """Say where a root lies on this machine.

    Where the user's data folder cannot be written, the way from the project to it, which the
    project keeps, has to do. Raises UserError where there is none, as between two drives.
    """
    kept = _settings()
    kept.setdefault(_project(db), {})[name] = str(folder)
    file = _file()
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(kept, indent=1), "ascii")
        beside.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        if not _beside(folder, db.path.parent):
            raise UserError(
                f"where the sound lies cannot be remembered ({error.strerror})",
                "Make room, or mend the permissions of this folder.",
                str(file.parent),
            ) from None


def located(db: Database) -> dict[str, Path]:
    """Each root and its folder on this machine; the deepest folder first."""
    here = _settings().get(_project(db), {})
    found = {HERE: db.path.parent}
    for name, beside in db.rows("SELECT name, beside FROM root"):
        known = here.get(name)
        if isinstance(known, str):
            found[name] = Path(known)
        elif beside:
            found[name] = Path(os.path.normpath(db.path.parent / beside))
    return dict(sorted(found.items(), key=lambda one: -len(one[1].parts)))


def resolve(db: Database, location: Location) -> Path:
    """The file on this machine, whichever way its name is composed there; it need not exist."""
    return resolve_in(located(db), location)


def resolve_in(folders: dict[str, Path], location: Location) -> Path:
    """``resolve`` with the folders looked up once, for many files."""
    folder = folders.get(location.root)
    if folder is None:
        return Path(location.root) / location.path
    file = folder / location.path
    if file.exists():
        return file
    for form in ("NFC", "NFD"):
        other = folder / unicodedata.normalize(form, str(location.path))
        if other.exists():
            return other
    return file


def nfc(path: PurePosixPath | str) -> str:
    """The form in which paths are compared."""
    return unicodedata.normalize("NFC", str(path))


def require_text(file: Path) -> None:
    """Raises UserError where a file's name is not valid text."""
    try:
        str(file).encode("utf-8")
    except UnicodeEncodeError:
        shown = str(file).encode("utf-8", "backslashreplace").decode()
        raise UserError("the name of this file is not valid text", "Rename it.", shown) from None


def _project(db: Database) -> str:
    return str(db.value("SELECT value FROM project WHERE name = 'uuid'"))


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100  (links stay as the user named them)


def _inside(file: Path, folder: Path) -> PurePosixPath | None:
    try:
        return PurePosixPath(file.relative_to(folder).as_posix())
    except ValueError:
        return None


def _beside(folder: Path, project: Path) -> str:
    try:
        return Path(os.path.relpath(folder, project)).as_posix()
    except ValueError:
        return ""


def _stat(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


def _file() -> Path:
    return user_data_path("earmark", appauthor=False) / "roots.json"


def _settings() -> dict[str, dict[str, Any]]:
    try:
        kept = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in kept.items() if isinstance(value, dict)} if isinstance(kept, dict) else {}
