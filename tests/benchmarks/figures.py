"""One measured figure beside what it must reach, and the table of them all."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure.

    ``value`` and ``limit`` are in ``unit``; ``limit`` is None where nothing is promised.
    ``beside`` is the yardstick measured in the same run, in the same unit, and ``yardstick`` names it.
    """

    work: str
    value: float
    unit: str
    limit: float | None = None
    beside: float | None = None
    yardstick: str = ""
    remark: str = ""

    @property
    def reached(self) -> bool | None:
        return None if self.limit is None else self.value <= self.limit

    @property
    def ratio(self) -> float | None:
        return self.value / self.beside if self.beside else None

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "ratio": self.ratio, "reached": self.reached}


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` of the values lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values: Sequence[float]) -> float:
    return float(statistics.median(values))


def table(figures: Sequence[Figure]) -> str:
    """The figures in aligned columns."""
    heads = ("work", "measured", "must reach", "beside", "ratio", "")
    rows = [
        (
            figure.work,
            _number(figure.value, figure.unit),
            "" if figure.limit is None else f"<= {_number(figure.limit, figure.unit)}",
            "" if figure.beside is None else f"{_number(figure.beside, figure.unit)} {figure.yardstick}",
            "" if figure.ratio is None else f"{figure.ratio:.2f}",
            {True: "reached", False: "MISSED", None: ""}[figure.reached] + (f"  {figure.remark}" * bool(figure.remark)),
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in [heads, *rows]
    )


def _number(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 3
    return f"{value:,.{digits}f} {unit}"
