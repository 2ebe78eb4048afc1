"""This machine's own id, kept in the user's data folder and never in a project."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from platformdirs import user_data_path


def device_id() -> str:
    """The id under which this machine writes revisions; made on first use.

    Where the user's data folder cannot be written, an id for this process alone.
    """
    place = user_data_path("earmark", appauthor=False) / "device"
    known = _known.get(place)
    if known is None:
        known = _known[place] = _read(place) or _make(place)
    return known


_known: dict[Path, str] = {}


def _read(place: Path) -> str | None:
    try:
        return str(uuid.UUID(place.read_text("ascii").strip()))
    except (OSError, ValueError):
        return None


def _make(place: Path) -> str:
    made = str(uuid.uuid4())
    beside = place.with_name(f"device.{os.getpid()}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(made + "\n", "ascii")
        beside.replace(place)
    except OSError:
        return made
    return made
