"""JSON Lines: one label a line with everything that Earmark knows of it.

Spelled as the label table spells (tags ``babble:2``, a transcript ``(nothing said)``), with lists
where the table has ``;`` and ``attributes`` as an object. Unknown fields become attributes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from earmark.exchange import wording
from earmark.exchange.json_objects import Object, first_object, take_seconds, take_text, write_lines
from earmark.exchange.records import Feature, Format, Reading, Row
from earmark.exchange.row_objects import (
    clip_object,
    label_object,
    left_over,
    place_object,
    read_rows,
    take_attributes,
    take_clip_fields,
    take_label,
    take_place,
)

_FOR_OTHERS = ("clip", "sample_rate")
"""Written for other tools, told anew by the sound on reading."""


def read(path: Path) -> Reading:
    """Open a file of JSON Lines."""
    return read_rows(path, "file", _row)


def write(destination: Path, rows: Iterable[Row]) -> int:
    return write_lines(destination, map(row_object, rows))


def recognizes(path: Path, text: str) -> bool:
    """Whether the first line is an object with a field ``file``."""
    fields = first_object(text)
    # A NeMo manifest may carry a field called file; its recording stands in audio_filepath.
    return fields is not None and isinstance(fields.get("file"), str) and "audio_filepath" not in fields


def row_object(row: Row) -> Object:
    """A row as one object."""
    fields = place_object(row)
    if row.label is not None:
        if row.label.label.transcript is not None:
            fields["transcript"] = wording.write_transcript(row.label.label.transcript)
        fields |= label_object(row.label)
    fields |= clip_object(row.fields)
    if row.fields.attributes:
        fields["attributes"] = dict(sorted(row.fields.attributes.items()))
    return fields


def _row(line: int, fields: Object) -> Row:
    place = take_place(fields)
    label = take_label(fields, wording.read_transcript(take_text(fields, "transcript")))
    attributes = take_attributes(fields)
    given = take_clip_fields(fields, attributes)
    duration_s = take_seconds(fields, "duration")
    for name in _FOR_OTHERS:
        fields.pop(name, None)
    attributes |= left_over(fields)
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
        duration_s=duration_s,
    )


JSONL = Format(
    name="jsonl",
    title="JSON Lines with everything",
    suffix=".jsonl",
    holds=frozenset(Feature),
    read=read,
    write=write,
    recognizes=recognizes,
)
