"""NeMo manifests: JSON Lines with audio_filepath, duration, text, offset and any other field.

Paths are relative to the manifest. ``offset`` and ``duration`` cut a stretch; a duration that is
the recording's own, rounded, means the whole. What NeMo has no field for stands in fields of the
label table's names, which NeMo leaves alone; unknown fields are kept as attributes. NeMo writes an
empty text where nothing is known as well as where nobody speaks: it is not answered, unless
``nothing_said`` is true beside it. Label Studio's manifests name the labeler ``annotator``.

Source: NVIDIA NeMo, "Preparing Custom ASR Data".
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from earmark.exchange.json_objects import (
    Object,
    first_object,
    take_seconds,
    take_text,
    take_yes,
    write_lines,
)
from earmark.exchange.records import MILLISECOND_S, Feature, Format, Reading, Row
from earmark.exchange.row_objects import (
    Place,
    clip_object,
    label_object,
    left_over,
    read_rows,
    take_attributes,
    take_channel,
    take_clip_fields,
    take_label,
)
from earmark.model.label import NOTHING_SAID, Question
from earmark.model.markup import from_foreign_marks

COARSEST_S = 0.05
"""Manifests round their times; to one decimal at worst."""

ATTRIBUTE = "attribute:"
"""Before the name of an attribute that is also the name of a field."""

_OWN = frozenset(
    {
        *("audio_filepath", "duration", "offset", "text", "nothing_said", "annotator", "recording", "attributes"),
        *("labeler", "lane", "state", "reason", "tags", "channel", "environment", "spans", "flag", "note"),
        *("question", "round", "guideline", "time", "seconds_spent", "suggestion_shown", "audio_channel"),
        *("speaker", "language", "device", "recorded_at", "batch", "split"),
    }
)


def read(path: Path) -> Reading:
    """Open a manifest."""
    return read_rows(path, "audio_filepath", _row)


def write(destination: Path, rows: Iterable[Row]) -> int:
    return write_lines(destination, map(row_object, rows))


def recognizes(path: Path, text: str) -> bool:
    """Whether the first line is an object with ``audio_filepath``; the file's name may be .json."""
    fields = first_object(text)
    return fields is not None and "audio_filepath" in fields


def row_object(row: Row) -> Object:
    """A row as one line of a manifest. Raises ValueError without a duration, which NeMo needs."""
    if row.duration_s is None:
        raise ValueError("a manifest needs the duration of every clip")
    fields: Object = {"audio_filepath": row.path, "duration": round(row.duration_s, 6)}
    if row.start_s is not None:
        fields["offset"] = round(row.start_s, 6)
    if row.audio_channel is not None:
        fields["audio_channel"] = row.audio_channel + 1
    if row.label is not None:
        if row.label.label.transcript is not None:
            fields["text"] = row.label.label.transcript
        if row.label.label.transcript == NOTHING_SAID:
            fields["nothing_said"] = True
        fields |= label_object(row.label)
    fields |= clip_object(row.fields)
    if row.recording:
        fields["recording"] = row.recording
    for name, value in sorted(row.fields.attributes.items()):
        fields[f"{ATTRIBUTE}{name}" if name in _OWN or name.startswith(ATTRIBUTE) else name] = value
    return fields


def _row(line: int, fields: Object) -> Row:
    place = take_place(fields)
    text = take_text(fields, "text")
    transcript = (
        (NOTHING_SAID if take_yes(fields, "nothing_said") else None) if not text.strip() else from_foreign_marks(text)
    )
    annotator = take_text(fields, "annotator")
    if annotator and not fields.get("labeler"):
        fields["labeler"] = annotator
    label = take_label(fields, transcript)
    attributes = take_attributes(fields)
    given = take_clip_fields(fields, attributes)
    attributes.update({name.removeprefix(ATTRIBUTE): value for name, value in left_over(fields).items()})
    return Row(
        path=place.path,
        line=line,
        start_s=place.start_s,
        end_s=place.end_s,
        resolution_s=place.resolution_s,
        audio_channel=place.audio_channel,
        fields=given,
        label=label,
        recording=place.recording,
    )


def take_place(fields: Object) -> Place:
    """``audio_filepath``, ``offset``, ``duration`` and what finds the sound, taken out."""
    path = fields.pop("audio_filepath", None)
    if isinstance(path, list):
        raise ValueError("audio_filepath lists several files. Name one a line.")
    if not isinstance(path, str) or not path.strip():
        raise ValueError("the field 'audio_filepath' is missing. Name the recording.")
    offset, duration = take_seconds(fields, "offset"), take_seconds(fields, "duration")
    if duration == 0:
        raise ValueError("the duration is 0 s. A clip needs some sound.")
    end_s = None if duration is None else round((offset or 0.0) + duration, 6)
    return Place(
        path,
        offset,
        end_s,
        resolution_s=max(_resolution(offset), _resolution(duration)),
        audio_channel=take_channel(fields),
        recording=take_text(fields, "recording"),
    )


def _resolution(seconds: float | None) -> float:
    """Half a unit of the last decimal that was written, within half a millisecond and ``COARSEST_S``."""
    if seconds is None:
        return MILLISECOND_S
    decimals = len(f"{seconds!r}".partition(".")[2]) if "e" not in f"{seconds!r}" else 6
    return min(COARSEST_S, max(MILLISECOND_S, 0.5 * 0.1**decimals))


NEMO = Format(
    name="nemo",
    title="NeMo manifest (JSON Lines)",
    suffix=".json",
    holds=frozenset(Feature),
    read=read,
    write=write,
    recognizes=recognizes,
    needs=frozenset({Question.TRANSCRIPT}),
    feeds_training=True,
    needs_duration=True,
)
