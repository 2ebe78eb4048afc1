"""Clips as sound files of their own, in a folder that is written beside its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from earmark.audio.cache import DiskCache, default_cache
from earmark.audio.cut import cut, is_untouched, suffix_for
from earmark.exchange.clips import ClipNames, folder_of
from earmark.exchange.records import Row, TimedSpan
from earmark.exchange.wording import write_seconds
from earmark.jobs.export_result import ExportResult, NotWritten
from earmark.jobs.exporting_rows import Leaving
from earmark.jobs.import_result import shown
from earmark.jobs.progress import Progress, stop_if_cancelled
from earmark.model.errors import UserError
from earmark.model.tag import Axis

SOURCE_FILE, SOURCE_START, SOURCE_END = "source_file", "source_start", "source_end"
"""Attributes of a clip that left: the recording it was cut from, and where, in seconds."""


def write_clips(
    leaving: Sequence[Leaving], folder: Path, axis: Axis | None, result: ExportResult, progress: Progress
) -> list[Row]:
    """Cut every clip into the folder; returns the manifest's rows, which name the new files.

    A clip with several labels is written once. One whose recording is gone is told in the result
    and stops nothing; a full disk stops everything.
    """
    cache = default_cache()
    names = ClipNames()
    written: dict[tuple[str, str], str | None] = {}
    rows = []
    for done, one in enumerate(leaving, 1):
        stop_if_cancelled(progress)
        progress.report(done, len(leaving), "writing clips")
        assert one.row.label is not None
        place = folder_of(one.row.label.label, axis) if axis is not None else ""
        key = (one.clip.clip.id, place)
        if key not in written:
            written[key] = _write_clip(one, folder, place, names, cache, result)
        name = written[key]
        if name is not None:
            rows.append(_row(one, name))
    return rows


def _write_clip(
    one: Leaving, folder: Path, place: str, names: ClipNames, cache: DiskCache, result: ExportResult
) -> str | None:
    clip, recording = one.clip.clip, one.clip.recording
    sound = Path(one.sound)
    suffix = suffix_for(sound, recording, clip.first, clip.end, channel=clip.channel)
    name = names.name(sound.name, one.row.start_s, one.row.end_s, suffix, place)
    if not sound.is_file():
        result.refused.append(NotWritten(shown(sound), "the recording is not there. Find it with: earmark relink."))
        return None
    try:
        copied = cut(sound, recording, clip.first, clip.end, folder / name, cache, channel=clip.channel)
    except UserError as error:
        if isinstance(error.__cause__, OSError) and str(error.where).startswith(str(folder)):
            raise error.__cause__ from error
        result.refused.append(NotWritten(shown(sound), error.reason))
        return None
    result.copied += copied
    return name


def _row(one: Leaving, name: str) -> Row:
    """The row of the clip's own file: times count from its start, and its origin stands beside it."""
    clip, row = one.clip.clip, one.row
    attributes = {**row.fields.attributes, SOURCE_FILE: one.sound}
    if not is_untouched(one.clip.recording, clip.first, clip.end, channel=clip.channel):
        attributes |= {
            SOURCE_START: write_seconds(clip.first / clip.sample_rate),
            SOURCE_END: write_seconds(clip.end / clip.sample_rate),
        }
    label = row.label
    if label is not None:
        start_s = clip.first / clip.sample_rate
        spans = tuple(TimedSpan(span.code, span.start_s - start_s, span.end_s - start_s) for span in label.spans)
        label = replace(label, spans=spans)
    return replace(
        row,
        path=name,
        start_s=None,
        end_s=None,
        audio_channel=None,
        fields=replace(row.fields, attributes=attributes),
        label=label,
    )
