"""The demo project: sound, two labelers' work, a change of guidelines, and what a reviewer settled.

What it is made of lies in ``resources/demo`` and is explained there.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from earmark.jobs.import_result import shown
from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import add_labeler, set_target
from earmark.jobs.looking import SUFFIX, Kind, kind_at, require_text
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.projects import new_project
from earmark.jobs.resources import resource
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.guideline import Definition, Edition
from earmark.model.people import Role
from earmark.store import guidelines
from earmark.store.project import Project

NAME = "demo"
REVIEWER = "Rosa"
REMARK = "Count voices: three or more are Babble, one or two are Competing speech."

_UNFINISHED = ".demo-unfinished"


@dataclass(frozen=True, slots=True)
class DemoResult:
    """Where the demo project lies; ``made`` is False where it lay there before, ``clips`` and ``labels`` are then 0."""

    project: Path
    made: bool
    clips: int = 0
    labels: int = 0


def write_demo(folder: Path, progress: Progress | None = None) -> DemoResult:
    """Write ``demo.earmark`` and its sound into the folder, which may exist.

    A finished demo project is left as it is, with all that was done in it. It is made beside and moved
    into place as the last step, so that a project that exists is a whole one. Raises UserError
    where the folder cannot be written or holds a folder ``sound`` of somebody else.
    """
    progress = progress if progress is not None else Unwatched()
    require_text(str(folder), shown(folder))
    project = folder / f"{NAME}{SUFFIX}"
    if kind_at(project) is not Kind.NOTHING:
        return DemoResult(project, made=False)
    sound = folder / "sound"
    if kind_at(sound) is not Kind.NOTHING:
        raise UserError("there is a folder 'sound' already", "Choose another folder for the demo.", str(folder))
    with _unfinished(folder) as place:
        _copy_sound(place, progress)
        with new_project(place / project.name, language="en", author=REVIEWER) as made:
            result = _fill(made, place, progress)
        (place / sound.name).rename(sound)
        (place / project.name).rename(project)
    return replace(result, project=project)


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """A folder to build in, which is gone afterwards, also one that was left by a kill."""
    place = folder / _UNFINISHED
    try:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
    except OSError as error:
        raise UserError(
            f"the demo cannot be written there ({error.strerror})", "Choose another folder.", str(folder)
        ) from error
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _copy_sound(place: Path, progress: Progress) -> None:
    """The sound goes along, so that the folder can be moved and the program removed."""
    files = sorted(resource("demo", "sound").iterdir())
    (place / "sound").mkdir()
    try:
        for done, file in enumerate(files):
            stop_if_cancelled(progress)
            progress.report(done, len(files), "copying sound")
            shutil.copyfile(file, place / "sound" / file.name)
        for table in ("labels.csv", "gold.csv"):
            shutil.copyfile(resource("demo", table), place / table)
    except OSError as error:
        raise UserError(
            f"the demo's sound cannot be copied ({error.strerror})", "Make room, or choose another folder.", str(place)
        ) from error


def _fill(project: Project, place: Path, progress: Progress) -> DemoResult:
    """The history of the demo in its order: first labels, a sharper guideline, settled disagreements, targets."""
    add_labeler(project, REVIEWER, Role.REVIEWER)
    work = import_paths(project, [place / "labels.csv"], progress=progress)
    publish_second_edition(project)
    gold = import_paths(project, [place / "gold.csv"], progress=progress)
    refused = [*work.refused, *gold.refused]
    if refused:
        # The demo's own files are always readable; if not, the program is broken, not the user's folder.
        raise RuntimeError(f"the demo's {refused[0].path} was refused: {refused[0].reason}")
    for row in _rows("targets.csv"):
        set_target(
            project,
            row["code"],
            clips=int(row["clips"]) if row["clips"] else None,
            minutes=float(row["minutes"]) if row["minutes"] else None,
        )
    return DemoResult(project.path, made=True, clips=work.added, labels=work.labels + gold.labels)


def publish_second_edition(project: Project) -> Edition:
    """The reviewer's sharper boundary between babble and competing speech."""
    sharper = {row["code"]: row for row in _rows("guideline.csv")}
    in_force = project.read(guidelines.current).definitions
    changed: list[Definition] = [
        replace(one, text=sharper[one.subject]["definition"], boundary=sharper[one.subject]["boundary"])
        for one in in_force
        if one.subject in sharper
    ]
    return written(project, project.write(lambda db: guidelines.publish(db, changed, REVIEWER, REMARK)))


def _rows(table: str) -> list[dict[str, str]]:
    with resource("demo", table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
