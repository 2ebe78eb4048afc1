"""Export: the labels that were picked, written beside their place and renamed."""

from __future__ import annotations

import errno
import gc
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from earmark.exchange import registry
from earmark.exchange.records import Format
from earmark.jobs.datasheets import datasheet as made_sheet
from earmark.jobs.datasheets import places_of, tags_of, write_datasheet
from earmark.jobs.export_gate import examined
from earmark.jobs.export_result import ExportResult, LeftOut, NotWritten, Undecided
from earmark.jobs.exporting_clips import write_clips
from earmark.jobs.exporting_rows import Choice, Leavings, leavings, rows_of
from earmark.jobs.import_result import shown
from earmark.jobs.looking import SUFFIX, Kind, kind_at, require_replaceable, require_text
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure.consensus import Pick
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.recording import Split
from earmark.model.snapshot import SnapshotId
from earmark.model.tag import Axis, TagCode
from earmark.store import guidelines, labelers, snapshots
from earmark.store.project import Project

__all__ = ["ExportResult", "LeftOut", "NotWritten", "Pick", "Undecided", "export"]


def export(
    project: Project,
    destination: Path,
    format: str,  # noqa: A002  (the word of the command line)
    *,
    pick: Pick | None = None,
    tags: Sequence[str] = (),
    labelers: Sequence[str] = (),
    split: Split | None = None,
    folders: Axis | None = None,
    snapshot: str | None = None,
    since: str | None = None,
    datasheet: bool | None = None,
    pseudonyms: bool = False,
    dry_run: bool = False,
    before_writing: Callable[[ExportResult], None] | None = None,
    progress: Progress | None = None,
) -> ExportResult:
    """Write labels and, where the format has them, clips; the destination is whole or not there.

    ``pick`` is consensus for formats that feed training, else all. ``folders`` sorts clips by
    their tag on an axis. ``snapshot`` names the one whose labels leave in place of those in force;
    ``since`` names one, and clips leave alone that have a label which it does not hold.
    Where ``datasheet`` (usually for formats that feed training) the project's gates are asked, and a
    sheet is written beside, with ``pseudonyms`` in place of the labelers' names.
    ``before_writing`` is told what will leave and what will not. A file is replaced, a folder must
    be new or empty. Raises UserError where the destination cannot be written, a name is unknown, a
    gate refuses, or nothing leaves.
    """
    progress = progress if progress is not None else Unwatched()
    table = registry.by_name(format)
    if folders is not None and not table.with_sound:
        raise UserError(f"the format '{format}' has no folders", "Use --folders with --as clips.", "--folders")
    _check_destination(project, destination, table)
    chosen = pick if pick is not None else Pick.CONSENSUS if table.feeds_training else Pick.ALL
    choice = Choice(
        chosen,
        _codes(project, tags),
        _people(project, labelers),
        split,
        frozen=_snapshot(project, snapshot),
        since=_snapshot(project, since),
    )
    progress.report(0, None, "choosing labels")
    place = destination / "manifest" if table.with_sound else destination
    with _without_collecting():
        leaving = project.read(lambda db: leavings(db, table, choice, place))
    stop_if_cancelled(progress)
    result = ExportResult(
        written=len(leaving.rows),
        undecided=leaving.undecided,
        left_out=leaving.left_out(),
        destination=shown(destination),
        format=table.name,
        pick=chosen.value,
        dry_run=dry_run,
    )
    sheet = None
    if table.feeds_training if datasheet is None else datasheet:
        progress.report(0, None, "looking at agreement and coverage")
        looked = examined(project, {code for one in leaving.rows for code in tags_of(one)})
        result.concerns = list(looked.concerns)
        frozen = None if snapshot is None else project.read(partial(snapshots.named, name=snapshot))
        for place in places_of(destination.absolute()):
            require_replaceable(place, project.path)
        sheet = made_sheet(project, leaving.rows, result, looked, snapshot=frozen, pseudonyms=pseudonyms)
        stop_if_cancelled(progress)
    if before_writing is not None:
        before_writing(result)
    if not dry_run and leaving.rows:
        _write(table, leaving, destination, folders, result, progress)
        if sheet is not None and result.written:
            result.datasheet = shown(write_datasheet(replace(sheet, labels=result.written), destination.absolute()))
    return result


_BESIDE = 40
"""Characters of a destination's name in the name beside it, which must not become too long either."""


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Rows hold no cycles, and going through them again and again took a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _check_destination(project: Project, destination: Path, table: Format) -> None:
    where = shown(destination)
    kind = kind_at(destination)
    if kind_at(destination.absolute().parent) is not Kind.FOLDER:
        raise UserError("the folder for it does not exist", "Make the folder first.", where)
    if table.with_sound:
        if kind not in (Kind.NOTHING, Kind.FOLDER):
            raise UserError("this is a file; clips need a folder", "Name a new folder.", where)
        if destination.suffix == SUFFIX:
            raise UserError("a folder of that name would be taken for a project", "Name another folder.", where)
        if kind is Kind.FOLDER and any(destination.iterdir()):
            raise UserError("the folder is not empty", "Name a new folder, or empty this one.", where)
    elif kind is Kind.FOLDER:
        raise UserError("this is a folder", f"Name the file, such as labels{table.suffix}.", where)
    else:
        require_replaceable(destination, project.path)


def _codes(project: Project, tags: Sequence[str]) -> frozenset[TagCode]:
    known = project.read(guidelines.taxonomy).by_code if tags else {}
    for tag in tags:
        if tag not in known:
            raise UserError(f"the project has no tag '{tag}'", f"Its tags are {', '.join(known)}.", "--tag")
    return frozenset(TagCode(tag) for tag in tags)


def _snapshot(project: Project, name: str | None) -> SnapshotId | None:
    return None if name is None else project.read(partial(snapshots.named, name=name)).id


def _people(project: Project, names: Sequence[str]) -> frozenset[LabelerId] | None:
    if not names:
        return None
    found = set()
    for name in names:
        require_text(name, "--labeler")
        labeler = project.read(partial(labelers.by_name, name=name))
        if labeler is None:
            known = ", ".join(one.name for one in project.read(labelers.all)[:20]) or "nobody yet"
            raise UserError(f"the project has no labeler '{name}'", f"It has {known}.", "--labeler")
        found.add(labeler.id)
    return frozenset(found)


def _write(
    table: Format,
    leaving: Leavings,
    destination: Path,
    folders: Axis | None,
    result: ExportResult,
    progress: Progress,
) -> None:
    """Beside the destination first; nothing half-written is ever seen under its name."""
    assert table.write is not None
    destination = destination.absolute()
    beside = destination.with_name(f".{destination.name[:_BESIDE]}.{uuid.uuid4().hex[:8]}.part")
    try:
        if table.with_sound:
            beside.mkdir()
            rows = write_clips(leaving.rows, beside, folders, result, progress)
            result.written = table.write(beside, rows)
            if not rows:
                return
        else:
            progress.report(0, len(leaving.rows), "writing labels")
            with _without_collecting():
                result.written = table.write(beside, rows_of(leaving.rows))
            _to_disk(beside)
        stop_if_cancelled(progress)
        if table.with_sound and destination.is_dir():
            destination.rmdir()
        beside.replace(destination)
    except OSError as error:
        raise _unwritable(destination, error) from error
    finally:
        _remove(beside)


def _to_disk(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _remove(beside: Path) -> None:
    if beside.is_dir():
        shutil.rmtree(beside, ignore_errors=True)
    else:
        beside.unlink(missing_ok=True)


def _unwritable(destination: Path, error: OSError) -> UserError:
    if error.errno == errno.ENOSPC:
        return UserError(
            "the disk is full; nothing was written", "Make room, or choose another disk.", shown(destination)
        )
    reason = error.strerror or str(error)
    return UserError(f"it cannot be written ({reason})", "Choose a folder where you may write.", shown(destination))
