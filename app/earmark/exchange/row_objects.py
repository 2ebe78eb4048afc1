"""A row as a JSON object and back: the fields that every JSON format of Earmark shares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from earmark.exchange import wording
from earmark.exchange.foreign_text import Encoding, guess_encoding
from earmark.exchange.json_objects import Object, as_text, read_lines, take_list, take_seconds, take_text, take_yes
from earmark.exchange.labels import checked_label, read_edition, read_lane, read_state
from earmark.exchange.records import MILLISECOND_S, Reading, Refusal, Row, RowLabel, TimedSpan
from earmark.model.label import Label
from earmark.model.recording import ClipFields

TakeRow = Callable[[int, Object], Row]
"""(line, fields) → the row; what it takes is gone from the fields. Raises ValueError with a sentence for the user."""


def read_rows(path: Path, file_field: str, take_row: TakeRow) -> Reading:
    """Open a file of one object a line; a refusal names what the object has under ``file_field``."""
    encoding = guess_encoding(path)
    return Reading((encoding.remark,) if encoding.remark else (), _rows(path, encoding, file_field, take_row))


def _rows(path: Path, encoding: Encoding, file_field: str, take_row: TakeRow) -> Iterator[Row | Refusal]:
    for found in read_lines(path, encoding):
        if isinstance(found, Refusal):
            yield found
            continue
        try:
            yield take_row(found.line, dict(found.fields))
        except ValueError as error:
            yield Refusal(found.line, str(found.fields.get(file_field) or ""), str(error))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row's clip lies; what differs most between formats."""

    path: str
    start_s: float | None = None
    end_s: float | None = None
    resolution_s: float = MILLISECOND_S
    audio_channel: int | None = None
    recording: str = ""


def take_place(fields: Object) -> Place:
    """``file``, ``start``, ``end``, ``audio_channel`` (counting from 1) and ``recording``, taken out."""
    path = take_text(fields, "file")
    if not path.strip():
        raise ValueError("the field 'file' is missing. Name the recording.")
    start_s, end_s = take_seconds(fields, "start"), take_seconds(fields, "end")
    if start_s is not None and end_s is not None and end_s <= start_s:
        raise ValueError(f"the end {end_s:g} s does not lie after the start {start_s:g} s.")
    return Place(path, start_s, end_s, audio_channel=take_channel(fields), recording=take_text(fields, "recording"))


def take_channel(fields: Object) -> int | None:
    """``audio_channel``, taken out; files count from 1, rows from 0."""
    given = take_seconds(fields, "audio_channel")
    if given is None:
        return None
    if given != int(given) or not 1 <= given <= 1024:
        raise ValueError(f"audio_channel {given:g} is unknown. Channels count from 1.")
    return int(given) - 1


def take_label(fields: Object, transcript: str | None) -> RowLabel | None:
    """The label's fields, taken out; None where the object answers nothing."""
    label = Label(
        transcript=transcript,
        sources=wording.read_sources(take_list(fields, "tags")),
        channels=wording.read_channels(take_list(fields, "channel")),
        environment=wording.read_environment(take_text(fields, "environment")),
        note=take_text(fields, "note"),
        question=take_text(fields, "question"),
        flag=take_yes(fields, "flag"),
    )
    labeler = take_text(fields, "labeler").strip()
    lane, state = take_text(fields, "lane").strip(), take_text(fields, "state").strip()
    guideline, time = take_text(fields, "guideline"), take_text(fields, "time")
    given = RowLabel(
        label=label,
        spans=_take_spans(fields),
        labeler=labeler,
        lane=read_lane(lane, labeler),
        state=read_state(state),
        reason=take_text(fields, "reason"),
        round=take_text(fields, "round").strip(),
        guideline=read_edition(guideline) if guideline.strip() else None,
        time=wording.read_moment(time, "time") if time.strip() else None,
        seconds_spent=take_seconds(fields, "seconds_spent") or 0.0,
        suggestion_shown=take_yes(fields, "suggestion_shown"),
    )
    return checked_label(given)


def take_clip_fields(fields: Object, attributes: dict[str, str]) -> ClipFields:
    """What is known of the clip, taken out; ``attributes`` may be filled after it."""
    recorded_at = take_text(fields, "recorded_at")
    return ClipFields(
        language=take_text(fields, "language").strip(),
        speaker=take_text(fields, "speaker").strip(),
        device=take_text(fields, "device").strip(),
        recorded_at=wording.read_time(recorded_at, "recorded_at") if recorded_at.strip() else None,
        batch=take_text(fields, "batch").strip(),
        split=wording.read_split(take_text(fields, "split")),
        attributes=attributes,
    )


def take_attributes(fields: Object) -> dict[str, str]:
    """``attributes``, taken out."""
    value = fields.pop("attributes", None)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ValueError("the field 'attributes' is no object.")
    return {name: as_text(one) for name, one in value.items() if one not in (None, "")}


def left_over(fields: Object) -> dict[str, str]:
    """What nobody took, as attributes."""
    return {name: as_text(value) for name, value in fields.items() if value not in (None, "")}


def label_object(given: RowLabel) -> Object:
    """Every field of the label but the transcript; what is empty is left out."""
    label = given.label
    return _without_empty(
        {
            "labeler": given.labeler,
            "lane": given.lane.value,
            "state": given.state.value,
            "reason": given.reason,
            "tags": [wording.write_mark(mark) for mark in label.sources],
            "channel": [wording.write_mark(mark) for mark in label.channels],
            "environment": label.environment,
            "spans": [
                {"tag": one.code, "start": _rounded(one.start_s), "end": _rounded(one.end_s)} for one in given.spans
            ],
            "flag": label.flag,
            "note": label.note,
            "question": label.question,
            "round": given.round,
            "guideline": given.guideline,
            "time": wording.write_time(given.time) if given.time else None,
            "seconds_spent": _rounded(given.seconds_spent),
            "suggestion_shown": given.suggestion_shown,
        }
    )


def clip_object(fields: ClipFields) -> Object:
    """What is known of the clip but its attributes; what is empty is left out."""
    return _without_empty(
        {
            "speaker": fields.speaker,
            "language": fields.language,
            "device": fields.device,
            "recorded_at": wording.write_time(fields.recorded_at) if fields.recorded_at else None,
            "batch": fields.batch,
            "split": fields.split.value if fields.split else None,
        }
    )


def place_object(row: Row) -> Object:
    """Where the clip lies, as ``take_place`` reads it, and its identity for other tools."""
    return _without_empty(
        {
            "file": row.path,
            "start": None if row.start_s is None else _rounded(row.start_s),
            "end": None if row.end_s is None else _rounded(row.end_s),
            "audio_channel": None if row.audio_channel is None else row.audio_channel + 1,
            "recording": row.recording,
            "clip": row.clip,
            "duration": None if row.duration_s is None else _rounded(row.duration_s),
            "sample_rate": row.sample_rate,
        },
        keep=("start",),
    )


def _without_empty(fields: Object, keep: tuple[str, ...] = ()) -> Object:
    return {name: value for name, value in fields.items() if value or (name in keep and value is not None)}


def _take_spans(fields: Object) -> tuple[TimedSpan, ...]:
    value = fields.pop("spans", None)
    if value is None:
        return ()
    if isinstance(value, str):
        value = [part for part in value.split(";") if part.strip()]
    if not isinstance(value, list):
        raise ValueError("the field 'spans' is no list.")
    if len(value) > wording.MAX_SPANS:
        raise ValueError(f"more than {wording.MAX_SPANS} spans stand in one label.")
    return tuple(sorted(_span(one) for one in value))


def _span(value: Any) -> TimedSpan:
    if isinstance(value, str):
        return wording.read_span(value)
    if not isinstance(value, dict):
        raise ValueError("a span is neither a text nor an object with tag, start and end.")
    fields = dict(value)
    code, start_s, end_s = take_text(fields, "tag"), take_seconds(fields, "start"), take_seconds(fields, "end")
    if not code or start_s is None or end_s is None:
        raise ValueError("a span lacks tag, start or end.")
    return wording.checked_span(code, start_s, end_s)


def _rounded(seconds: float) -> float:
    """Microseconds, as in the label table."""
    return round(seconds, 6)
