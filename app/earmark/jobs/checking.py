"""Is the project whole, and is its sound where it was?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from earmark.jobs.import_result import shown
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.sound_files import Standing, all_recordings, standing
from earmark.model.errors import UserError
from earmark.store import check as store_check
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class Problem:
    """``kind`` is one word; ``what`` a sentence for the user."""

    kind: str
    what: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """``ok`` where there is no problem; ``recordings`` counts those that were looked at."""

    ok: bool
    problems: list[Problem]
    recordings: int


_SENTENCES = {
    Standing.MISSING: "the file is gone. Find it again with: earmark relink PROJECT FOLDER",
    Standing.CHANGED: "the file has other content than when it was imported. Bring the original back.",
    Standing.UNREADABLE: "the file cannot be read. Check its permissions and the disk.",
}


def check_project(project: Project, *, thorough: bool = False, progress: Progress | None = None) -> CheckResult:
    """The file's own integrity, then every recording's file.

    A recording is well where any of its places still holds it. Files whose size and time are as
    they were are believed; ``thorough`` reads all of them.
    """
    progress = progress if progress is not None else Unwatched()
    progress.report(0, None, "checking the project file")

    def step(done: int, total: int) -> None:
        stop_if_cancelled(progress)
        progress.report(done, total, "checking labels")

    problems = [Problem(one.kind, one.what) for one in project.read(lambda db: store_check.check(db, step))]
    count = 0
    try:
        for problem in _sound_problems(project, progress, thorough):
            count += 1
            problems.extend(problem)
    except UserError as error:
        # A damaged file may be told of already; then it only hides the rest.
        if not problems:
            problems.append(Problem("file", error.reason))
    return CheckResult(not problems, problems, count)


def _sound_problems(project: Project, progress: Progress, thorough: bool) -> Iterator[list[Problem]]:
    """For every recording, what is wrong with its files: nothing where one of them still holds it."""
    for number, (recording, places) in enumerate(all_recordings(project), 1):
        stop_if_cancelled(progress)
        progress.report(number, None, "checking recordings")
        found = [(file, standing(file, recording, place, progress, thorough=thorough)) for place, file in places]
        if any(one is Standing.SAME for _, one in found):
            yield []
        elif not found:
            yield [Problem(Standing.MISSING, f"{recording.id[:12]}: no place is known for this recording.")]
        else:
            yield [Problem(one, f"{shown(file)}: {_SENTENCES[one]}") for file, one in found]
