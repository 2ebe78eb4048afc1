"""Is the project whole, and is its sound where it was?"""

from __future__ import annotations

from dataclasses import dataclass

from earmark.jobs.import_result import shown
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.sound_files import Standing, all_recordings, standing
from earmark.store import check as store_check
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class Problem:
    """``kind`` is one word; ``what`` a sentence for the user."""

    kind: str
    what: str


@dataclass(frozen=True, slots=True)
class CheckResult:
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
    problems = [Problem(str(one.kind), one.what) for one in project.read(store_check.check)]
    count = 0
    for recording, places in all_recordings(project):
        stop_if_cancelled(progress)
        count += 1
        progress.report(count, None, "checking recordings")
        found = [(file, standing(file, recording, place, progress, thorough=thorough)) for place, file in places]
        if any(one is Standing.SAME for _, one in found):
            continue
        if not found:
            problems.append(Problem(Standing.MISSING, f"{recording.id[:12]}: no place is known for this recording."))
        problems.extend(Problem(one, f"{shown(file)}: {_SENTENCES[one]}") for file, one in found)
    return CheckResult(not problems, problems, count)
