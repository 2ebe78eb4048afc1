"""Rows of every kind for property tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from earmark.exchange.records import Row, RowLabel, TimedSpan
from earmark.exchange.wording import NOTHING_SAID_WORDS
from earmark.model.label import Label, State, sorted_marks
from earmark.model.recording import ClipFields, Split
from earmark.model.revision import Lane
from earmark.model.tag import CLEAN, NONE, UNSURE, Mark, Severity, TagCode

_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
_NAME = _TEXT.map(str.strip)
_TRANSCRIPT = _TEXT.filter(lambda text: bool(text.strip()) and text.strip().casefold() != NOTHING_SAID_WORDS)
_CODES = st.sampled_from(["babble", "music", "car_interior", "wind_on_mic"]).map(TagCode)
_MICROSECONDS = st.integers(0, 10_000_000_000).map(lambda number: number / 1e6)
_MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1))


def _marks(graded: bool, nothing: TagCode) -> st.SearchStrategy[tuple[Mark, ...]]:
    grades = st.sampled_from([None, *Severity]) if graded else st.none()
    one = st.one_of(
        st.builds(Mark, _CODES, severity=grades),
        st.builds(Mark, _CODES, cannot_tell=st.just(True)),
    )
    several = st.lists(one, max_size=4, unique_by=lambda mark: mark.code).map(sorted_marks)
    return st.one_of(several, st.just((Mark(nothing),)))


@st.composite
def _stretches(draw: st.DrawFn) -> tuple[float | None, float | None]:
    if draw(st.booleans()):
        return None, None
    first, second = sorted(draw(st.lists(_MICROSECONDS, min_size=2, max_size=2, unique=True)))
    return first, second


@st.composite
def _spans(draw: st.DrawFn) -> tuple[TimedSpan, ...]:
    spans = set()
    for _ in range(draw(st.integers(0, 3))):
        first, second = sorted(draw(st.lists(_MICROSECONDS, min_size=2, max_size=2, unique=True)))
        spans.add(TimedSpan(draw(_CODES), first, second))
    return tuple(sorted(spans))


_LABELS = st.builds(
    Label,
    transcript=st.one_of(st.none(), st.just(""), _TRANSCRIPT),
    sources=_marks(True, NONE),
    channels=_marks(False, CLEAN),
    environment=st.one_of(st.none(), st.just(UNSURE), _CODES),
    note=_TEXT,
    question=_TEXT,
    flag=st.booleans(),
)


@st.composite
def _row_labels(draw: st.DrawFn) -> RowLabel | None:
    state = draw(st.sampled_from(State))
    given = RowLabel(
        label=draw(_LABELS),
        spans=draw(_spans()),
        labeler=draw(_NAME),
        lane=draw(st.sampled_from(Lane)),
        state=state,
        reason=draw(_TEXT.filter(str.strip) if state is State.CANNOT_LABEL else _TEXT),
        round=draw(_NAME),
        guideline=draw(st.one_of(st.none(), st.integers(1, 10_000))),
        time=draw(st.one_of(st.none(), _MOMENTS.map(lambda moment: moment.replace(tzinfo=UTC)))),
        seconds_spent=draw(_MICROSECONDS),
        suggestion_shown=draw(st.booleans()),
    )
    answers = not given.label.is_empty or given.spans or given.state is State.CANNOT_LABEL
    return given if answers else None


_ZONES = st.sampled_from([None, UTC, timezone(timedelta(hours=5, minutes=30))])
_FIELDS = st.builds(
    ClipFields,
    language=_NAME,
    speaker=_NAME,
    device=_NAME,
    recorded_at=st.one_of(st.none(), st.builds(lambda moment, zone: moment.replace(tzinfo=zone), _MOMENTS, _ZONES)),
    batch=_NAME,
    split=st.one_of(st.none(), st.sampled_from(Split)),
    attributes=st.dictionaries(_TEXT.filter(bool), _TEXT.filter(bool), max_size=4),
)


@st.composite
def row_lists(draw: st.DrawFn) -> list[Row]:
    """Rows as an export makes them: of clips with a duration, every field possibly set."""
    rows = []
    for _ in range(draw(st.integers(0, 4))):
        start_s, end_s = draw(_stretches())
        rows.append(
            Row(
                path=draw(_TEXT.filter(lambda text: bool(text.strip()))),
                start_s=start_s,
                end_s=end_s,
                audio_channel=draw(st.one_of(st.none(), st.integers(0, 7))),
                fields=draw(_FIELDS),
                label=draw(_row_labels()),
                duration_s=12.25 if end_s is None or start_s is None else end_s - start_s,
            )
        )
    return rows
