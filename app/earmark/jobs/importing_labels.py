"""Rows of a table become clips and labels: paths resolved, times put on the clock, tags checked."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from earmark.exchange.records import Row, RowLabel, TimedSpan
from earmark.model.errors import UserError
from earmark.model.label import Label, Span
from earmark.model.recording import Clip, ClipFields, Recording, Split, stretch_clip, whole_clip
from earmark.model.revision import Lane, RevisionKind
from earmark.model.tag import CLEAN, UNSURE, Axis, TagCode
from earmark.model.taxonomy import Taxonomy

PAST_THE_END_S = 0.01
"""An end so little behind the recording's is taken for its end: tools round."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of everything that is imported; a row's own word goes before it."""

    batch: str = ""
    split: Split | None = None

    def fields(self, own: ClipFields | None = None) -> ClipFields:
        """A row's own fields, with batch and split filled in where it names none."""
        fields = own if own is not None else ClipFields()
        if not (self.batch or self.split):
            return fields
        return replace(fields, batch=fields.batch or self.batch, split=fields.split or self.split)


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row put on its recording's clock. ``presentation``: how many rows of the table before it have its clip,
    labeler and round.
    """

    line: int
    clip: Clip
    label: Label | None
    row: RowLabel | None
    presentation: int = 0


def candidates(table: Path, written: str) -> list[Path]:
    """Where a row's recording may lie: as written, then with Windows' separators and blanks mended."""
    spelled = dict.fromkeys((written, written.strip(), written.replace("\\", "/").strip()))
    return [Path(os.path.normpath(table.absolute().parent / one)) for one in spelled if one and "\0" not in one]


def written_path(table: Path, written: str) -> Path:
    """The place that a path names where no file is: the identity of labels without sound."""
    return Path(os.path.normpath(table.absolute().parent / written.replace("\\", "/").strip().replace("\0", "")))


def place(
    row: Row, recording: Recording, given: Given, near: Callable[[Recording, int, int, int], Clip | None]
) -> PlacedRow:
    """A row as a clip of its recording and a label of it. Raises UserError where it does not fit the recording.

    ``near(recording, first, end, frames)`` finds a known clip with both boundaries within so many frames.
    """
    clip = _clip(row, recording, given.fields(row.fields), near)
    if row.label is None:
        return PlacedRow(row.line, clip, None, None)
    spans = tuple(sorted(_span(one, recording, clip) for one in row.label.spans))
    return PlacedRow(row.line, clip, replace(row.label.label, spans=spans), row.label)


def check_tags(row: Row, taxonomy: Taxonomy) -> None:
    """Raises UserError for a tag that the project does not have on that axis."""
    if row.label is None:
        return
    label = row.label.label
    for axis, marks in ((Axis.SOURCE, label.sources), (Axis.CHANNEL, label.channels)):
        for mark in marks:
            _check(mark.code, axis, taxonomy)
    if label.environment is not None and label.environment != UNSURE:
        _check(label.environment, Axis.ENVIRONMENT, taxonomy)
    for span in row.label.spans:
        if span.code not in taxonomy.by_code:
            raise UserError(f"the tag '{span.code}' of a span is unknown in this project")
        if not any(mark.code == span.code and not mark.cannot_tell for mark in (*label.sources, *label.channels)):
            raise UserError(f"a span marks {span.code}, which is not among the tags of the row")


def time_us(moment: datetime | None) -> int | None:
    """Microseconds since 1970; None stays None."""
    if moment is None:
        return None
    seconds = int(moment.replace(microsecond=0).timestamp())
    return seconds * 1_000_000 + moment.microsecond


def kind_of(lane: Lane) -> RevisionKind:
    """The kind of an imported revision: as its lane is called."""
    return RevisionKind(lane.value)


_AXIS_COLUMN = {Axis.SOURCE: "tags", Axis.CHANNEL: "channel", Axis.ENVIRONMENT: "environment"}


def _check(code: TagCode, axis: Axis, taxonomy: Taxonomy) -> None:
    if axis is Axis.CHANNEL and code == CLEAN:
        return
    tag = taxonomy.by_code.get(code)
    if tag is None:
        raise UserError(f"the tag '{code}' is unknown in this project")
    if tag.axis is not axis:
        raise UserError(f"'{code}' is no answer to '{_AXIS_COLUMN[axis]}'; it belongs into '{_AXIS_COLUMN[tag.axis]}'")


def _clip(
    row: Row, recording: Recording, fields: ClipFields, near: Callable[[Recording, int, int, int], Clip | None]
) -> Clip:
    clock = recording.clock
    if row.audio_channel is not None and recording.has_sound and row.audio_channel >= recording.channels:
        raise UserError(f"channel {row.audio_channel + 1} is asked for; the recording has {recording.channels}")
    if row.start_s is None and row.end_s is None and row.audio_channel is None:
        return whole_clip(recording, fields)
    if row.start_s is None and row.audio_channel is None and not recording.has_sound:
        return whole_clip(recording, fields)
    first = round((row.start_s or 0.0) * clock.sample_rate)
    slack = max(1, round(row.resolution_s * clock.sample_rate))
    if recording.has_sound:
        end = clock.frames if row.end_s is None else round(row.end_s * clock.sample_rate)
        late_s = (end - clock.frames) / clock.sample_rate
        if late_s > max(PAST_THE_END_S, row.resolution_s) or first >= clock.frames:
            at_s = (row.end_s if late_s > 0 else row.start_s) or 0.0
            raise UserError(f"the stretch reaches to {at_s:g} s; the recording has {clock.duration_s:.3f} s")
        end = min(end, clock.frames)
    elif row.end_s is None:
        raise UserError("a stretch of a recording that is not here needs an end")
    else:
        end = round(row.end_s * clock.sample_rate)
    if end <= first:
        raise UserError("the stretch is shorter than one frame of the recording")
    if row.audio_channel is not None:
        return stretch_clip(recording, first, end, fields, row.audio_channel)
    known = near(recording, first, end, slack)
    if known is not None:
        return replace(known, fields=fields)
    if recording.has_sound and first <= slack and clock.frames - end <= slack:
        return whole_clip(recording, fields)
    return stretch_clip(recording, first, end, fields)


def _span(one: TimedSpan, recording: Recording, clip: Clip) -> Span:
    rate = recording.clock.sample_rate
    first, end = round(one.start_s * rate), round(one.end_s * rate)
    slack = round(PAST_THE_END_S * rate)
    if recording.has_sound and (first < clip.first - slack or end > clip.end + slack):
        raise UserError(f"the span of {one.code} from {one.start_s:g} to {one.end_s:g} s lies outside the clip")
    if recording.has_sound:
        first, end = max(first, clip.first), min(end, clip.end)
    if end <= first:
        raise UserError(f"the span of {one.code} is shorter than one frame of the recording")
    return Span(one.code, first, end)
