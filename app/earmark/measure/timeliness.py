"""How long it takes from recording to label, and how old the newest production is that somebody has labeled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median

DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class LabeledClip:
    """``recorded`` None where it is not known."""

    labeled: datetime
    recorded: datetime | None
    production: bool


@dataclass(frozen=True, slots=True)
class Month:
    """The clips that were first labeled in a month (YYYY-MM); ``days`` None where no time of recording is known."""

    month: str
    clips: int
    days: float | None


@dataclass(frozen=True, slots=True)
class Timeliness:
    """``days`` is the median from recording to first label over the ``clips`` whose both times are known.

    Clips labeled before they were recorded have a wrong clock and are left out. ``production_days`` is the age
    of the newest production recording that has a label; None where there is none. ``months`` rise.
    """

    clips: int
    days: float | None
    production_days: float | None
    months: tuple[Month, ...]


def timeliness(labeled: Iterable[LabeledClip], now: datetime) -> Timeliness:
    """The figures at the moment ``now``; all times with their zones."""
    held = list(labeled)
    by_month: dict[str, list[LabeledClip]] = {}
    for one in held:
        by_month.setdefault(f"{one.labeled.astimezone(UTC):%Y-%m}", []).append(one)
    newest = [one.recorded for one in held if one.production and one.recorded is not None]
    delays = _delays(held)
    return Timeliness(
        clips=len(delays),
        days=median(delays) if delays else None,
        production_days=max(0.0, (now - max(newest)).total_seconds() / DAY_S) if newest else None,
        months=tuple(
            Month(month, len(clips), median(_delays(clips)) if _delays(clips) else None)
            for month, clips in sorted(by_month.items())
        ),
    )


def _delays(clips: Sequence[LabeledClip]) -> list[float]:
    """Days from recording to label."""
    found = [(one.labeled - one.recorded).total_seconds() / DAY_S for one in clips if one.recorded is not None]
    return [days for days in found if days >= 0]
