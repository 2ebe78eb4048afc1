"""Columns that the tables of the sections share: a figure with its interval, a count that opens clips."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from earmark.desk.agreement.pictures import Shown
from earmark.desk.reporting import counted
from earmark.desk.reporting.rows import Column
from earmark.measure.agreement.comparisons import ComparedTag
from earmark.measure.agreement.records import Interval
from earmark.report import words
from earmark.report.verdicts import with_interval


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with its interval, or the reason why either is missing."""

    value: float | None
    interval: Interval | None = None
    why: str = ""
    percent: bool = False

    @property
    def short(self) -> str:
        return words.percent(self.value) if self.percent else words.coefficient(self.value)

    @property
    def long(self) -> str:
        if not self.percent or self.value is None:
            return with_interval(self.value, self.interval, self.why or None)
        ends = " to ".join(map(words.percent, self.interval)) if self.interval else self.why
        return f"{self.short} ({ends})" if ends else self.short


NOTHING = Told(None, why="no figure")


def told(given: object, key: str, interval_key: str, *, percent: bool = False) -> Told:
    """The figure under ``key`` of a result record, with its reasons."""
    why: Mapping[str, str] = getattr(given, "why", {})
    reason = why.get(key) or why.get(interval_key) or ""
    return Told(getattr(given, key), getattr(given, interval_key), reason, percent)


def positive(row: ComparedTag) -> Told:
    return told(row, "positive_agreement", "positive_interval")


def shown(row: ComparedTag) -> Shown:
    """Positive agreement on the axis."""
    found = positive(row)
    return Shown(found.value, found.interval, None, found.why)


def figure_column(title: str, of: Callable[[Any], Told], head_tip: str = "") -> Column[Any]:
    """Shown short, with its interval as a tip and for screen readers."""
    return Column(
        title,
        lambda row: of(row).short,
        lambda row: of(row).value,
        number=True,
        tip=lambda row: of(row).long,
        spoken=lambda row: f"{title} {of(row).long}",
        head_tip=head_tip,
    )


def picture_column(title: str, of: Callable[[Any], Told], head_tip: str = "") -> Column[Any]:
    """Painted by ``pictures.IntervalDelegate``; read out in words."""
    return Column(
        title,
        lambda row: of(row).long,
        lambda row: of(row).value,
        tip=lambda row: of(row).long,
        spoken=lambda row: f"{title} {of(row).long}",
        head_tip=head_tip,
    )


def count_column(title: str, of: Callable[[Any], int | None], head_tip: str = "", *, link: bool = True) -> Column[Any]:
    """A number of clips or pairs; a click hears them where it is a ``link``."""
    return Column(
        title,
        lambda row: counted.count(of(row)),
        of,
        number=True,
        link=lambda row: link and bool(of(row)),
        tip=lambda row: counted.hear(of(row) or 0) if link and of(row) else "",
        spoken=lambda row: f"{title}: {counted.count(of(row))}",
        head_tip=head_tip,
    )


def text_column(title: str, of: Callable[[Any], str], tip: Callable[[Any], str] | None = None) -> Column[Any]:
    return Column(title, of, lambda row: of(row).casefold(), tip=tip or (lambda row: ""))
