"""How answers are written in files: marks, spans, times, numbers. The label table's spelling.

Every ``read_…`` raises ValueError with a sentence for the user; every ``write_…`` is its inverse.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime

from earmark.exchange.records import TimedSpan
from earmark.model.label import NOTHING_SAID, sorted_marks
from earmark.model.markup import from_foreign_marks
from earmark.model.recording import Split
from earmark.model.tag import CLEAN, NONE, UNSURE, Mark, Severity, TagCode

NOTHING_SAID_WORDS = "(nothing said)"

MAX_MARKS = 100
MAX_SPANS = 10_000
_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")
_YES = frozenset({"yes", "y", "true", "1", "x"})
_NO = frozenset({"", "no", "n", "false", "0"})
_SPLITS = {
    "training": Split.TRAIN,
    "validation": Split.DEV,
    "valid": Split.DEV,
    "val": Split.DEV,
    "eval": Split.TEST,
}


def read_transcript(text: str | None) -> str | None:
    """An empty cell is not answered; ``(nothing said)`` is the answer that nobody speaks."""
    if text is None or not text.strip():
        return None
    return NOTHING_SAID if text.strip().casefold() == NOTHING_SAID_WORDS else text


def read_foreign_transcript(text: str | None) -> str | None:
    """The same, with the marks of other tools and corpora in our own."""
    transcript = read_transcript(text)
    return None if transcript is None else from_foreign_marks(transcript)


def write_transcript(transcript: str | None) -> str:
    if transcript is None:
        return ""
    return NOTHING_SAID_WORDS if transcript == NOTHING_SAID else transcript


def read_marks(entries: list[str], nothing: TagCode) -> tuple[Mark, ...]:
    """Marks of one axis from ``code``, ``code:severity`` and ``?code``.

    ``nothing`` is the axis's answer that excludes the others: ``none`` or ``clean``.
    """
    if len(entries) > MAX_MARKS:
        raise ValueError(f"more than {MAX_MARKS} tags stand in one label.")
    marks = [_read_mark(entry) for entry in entries]
    codes = [mark.code for mark in marks]
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice is not None:
        raise ValueError(f"the tag {twice} stands twice. Write it once.")
    if nothing in codes:
        mark = marks[codes.index(nothing)]
        if len(marks) > 1:
            raise ValueError(f"'{nothing}' stands beside other tags. Write either it or them.")
        if mark.cannot_tell or mark.severity is not None:
            raise ValueError(f"'{nothing}' takes no ? and no severity. Write it alone.")
    if nothing == CLEAN and any(mark.severity is not None for mark in marks):
        raise ValueError("a channel tag has no severity. Leave the number away.")
    return sorted_marks(marks)


def _read_mark(entry: str) -> Mark:
    text = entry.strip()
    cannot_tell = text.startswith("?")
    code, colon, grade = text.removeprefix("?").strip().partition(":")
    code = code.strip()
    if not _CODE.fullmatch(code):
        raise ValueError(f"'{shortened(entry)}' is no tag. Write code, code:severity or ?code.")
    if not colon:
        return Mark(TagCode(code), cannot_tell=cannot_tell)
    if cannot_tell:
        raise ValueError(f"'{shortened(entry)}' has both ? and a severity. Leave one away.")
    if grade.strip() not in ("1", "2", "3"):
        raise ValueError(f"the severity '{shortened(grade)}' is unknown. Use 1, 2 or 3.")
    return Mark(TagCode(code), severity=Severity(int(grade)))


def write_mark(mark: Mark) -> str:
    if mark.cannot_tell:
        return f"?{mark.code}"
    return mark.code if mark.severity is None else f"{mark.code}:{int(mark.severity)}"


def read_sources(entries: list[str]) -> tuple[Mark, ...]:
    return read_marks(entries, NONE)


def read_channels(entries: list[str]) -> tuple[Mark, ...]:
    return read_marks(entries, CLEAN)


def read_environment(text: str) -> TagCode | None:
    code = text.strip()
    if not code:
        return None
    if code != UNSURE and not _CODE.fullmatch(code):
        raise ValueError(f"'{shortened(code)}' is no environment. Write one code, or ? for cannot tell.")
    return TagCode(code)


def read_span(entry: str) -> TimedSpan:
    """``tag@start-end`` in seconds of the recording."""
    code, _, times = entry.strip().partition("@")
    start, _, end = times.partition("-")
    if not _CODE.fullmatch(code.strip()) or not start or not end:
        raise ValueError(f"'{shortened(entry)}' is no span. Write tag@start-end, in seconds.")
    return checked_span(code.strip(), read_seconds(start, "a span's start"), read_seconds(end, "a span's end"))


def checked_span(code: str, start_s: float, end_s: float) -> TimedSpan:
    """Raises ValueError for a span that ends before it starts."""
    if end_s <= start_s:
        raise ValueError(f"the span of {code} ends at {end_s:g} s, not after its start at {start_s:g} s.")
    return TimedSpan(TagCode(code), start_s, end_s)


def write_span(span: TimedSpan) -> str:
    return f"{span.code}@{write_seconds(span.start_s)}-{write_seconds(span.end_s)}"


def read_number(text: str, what: str, *, decimal_comma: bool = False) -> float:
    """A plain decimal number, finite; ``what`` names it in the refusal."""
    plain = text.strip()
    if decimal_comma and plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain) or not math.isfinite(float(plain)):
        raise ValueError(f"{what} '{shortened(text)}' is no number. Write it like 12.5.")
    return float(plain)


def read_seconds(text: str, what: str, *, decimal_comma: bool = False) -> float:
    seconds = read_number(text, what, decimal_comma=decimal_comma)
    if seconds < 0:
        raise ValueError(f"{what} {seconds:g} lies before the start of the recording.")
    return seconds


def write_seconds(seconds: float) -> str:
    """Microseconds, no trailing zeros: exact to the frame up to 500 kHz."""
    return f"{seconds:.6f}".rstrip("0").rstrip(".") or "0"


def read_time(text: str, what: str) -> datetime:
    """ISO 8601, as written."""
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{what} '{shortened(text)}' is no time. Write it like 2026-05-01T14:30:00Z.") from None


def read_moment(text: str, what: str) -> datetime:
    """ISO 8601 in UTC; a time that names no zone is taken as UTC, the same on every machine."""
    moment = read_time(text, what)
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{what} '{shortened(text)}' lies outside the calendar.") from None


def write_time(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def read_split(text: str) -> Split | None:
    """Our own names and those that other tools give to the parts."""
    name = text.strip().casefold()
    if not name:
        return None
    if name in _SPLITS:
        return _SPLITS[name]
    try:
        return Split(name)
    except ValueError:
        raise ValueError(f"the split '{shortened(text)}' is unknown. Use train, dev, test or production.") from None


def read_yes(text: str, what: str) -> bool:
    word = text.strip().casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError(f"{what} '{shortened(text)}' is neither yes nor empty.")


def is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None


def shortened(text: str) -> str:
    """Foreign text for a sentence: one line, at most 40 characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= 40 else f"{flat[:39]}…"
