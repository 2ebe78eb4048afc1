"""What the window remembers between two days: looks, projects, and where each labeler left off."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId

_RECENT = 8


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Where a labeler was: the clip, in a round its assignment, what was in view (frames), and the text cursor."""

    clip: ClipId
    first: float | None = None
    end: float | None = None
    cursor: int = 0
    in_text: bool = False
    assignment: AssignmentId | None = None


class Remembered:
    """The user's settings file, ``desk.ini`` in the user's own configuration folder."""

    def __init__(self, path: Path | None = None) -> None:
        place = path or user_config_path("earmark", appauthor=False) / "desk.ini"
        self._settings = QSettings(str(place), QSettings.Format.IniFormat)

    def text(self, name: str, otherwise: str = "") -> str:
        value = self._settings.value(name)
        return value if isinstance(value, str) else otherwise

    def number(self, name: str, otherwise: float) -> float:
        try:
            return float(self.text(name, str(otherwise)))
        except ValueError:
            return otherwise

    def keep(self, name: str, value: str | float) -> None:
        self._settings.setValue(name, str(value))

    def shape(self, name: str) -> QByteArray | None:
        """The geometry of a window or splitter."""
        value = self._settings.value(f"shape/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_shape(self, name: str, value: QByteArray) -> None:
        self._settings.setValue(f"shape/{name}", value)

    def recent_projects(self) -> list[Path]:
        """Projects opened lately that are still there, the newest first."""
        known = (Path(line) for line in self.text("recent").split("\n") if line)
        return [path for path in known if path.is_file()]

    def keep_project(self, path: Path) -> None:
        others = [known for known in self.recent_projects() if known != path]
        self.keep("recent", "\n".join(str(known) for known in [path, *others][:_RECENT]))

    def last_labeler(self, project: str) -> LabelerId | None:
        return LabelerId(found) if (found := self.text(f"projects/{project}/labeler")) else None

    def keep_labeler(self, project: str, labeler: LabelerId) -> None:
        self.keep(f"projects/{project}/labeler", labeler)

    def last_place(self, project: str, labeler: LabelerId) -> LastPlace | None:
        parts = self.text(f"projects/{project}/{labeler}/place").split("|")
        if len(parts) not in (5, 6) or not parts[0]:
            return None
        try:
            return LastPlace(
                ClipId(parts[0]),
                float(parts[1]) if parts[1] else None,
                float(parts[2]) if parts[2] else None,
                int(parts[3]),
                parts[4] == "text",
                AssignmentId(parts[5]) if parts[5:] and parts[5] else None,
            )
        except ValueError:
            return None

    def keep_place(self, project: str, labeler: LabelerId, place: LastPlace) -> None:
        parts = (
            place.clip,
            "" if place.first is None else str(place.first),
            "" if place.end is None else str(place.end),
            str(place.cursor),
            "text" if place.in_text else "",
            place.assignment or "",
        )
        self.keep(f"projects/{project}/{labeler}/place", "|".join(parts))

    def write_now(self) -> None:
        """Put it on the disk: a crash must not take yesterday's place along."""
        self._settings.sync()
