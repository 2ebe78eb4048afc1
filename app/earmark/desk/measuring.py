"""Measuring the sound of every clip beside the work, from the Project menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from earmark.desk.language import tr
from earmark.jobs.progress import Progress
from earmark.store.project import Project

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow
    from earmark.jobs.measuring import MeasureResult


def measure_sound(window: MainWindow) -> None:
    """Measure what has not been measured; the window goes on, and Stop keeps what there is."""
    project = window.project
    if project is None:
        return
    title = tr("Measuring sound")
    if any(job.title == title for job in window.runner.running):
        window.line.say(tr("The sound is being measured already"))
        return
    window.runner.start(title, lambda progress: _measured(project, progress), lambda result: _say(window, result))


def _say(window: MainWindow, result: MeasureResult) -> None:
    if result.refused:
        first = result.refused[0]
        told = tr("%Ln recordings could not be measured, the first of them {path}: {reason}", len(result.refused))
        window.line.say(told.format(path=first.path, reason=first.reason), tone="warn")
    elif not result.measured:
        window.line.say(tr("Every clip has been measured"))
    else:
        window.line.say(tr("%Ln clips measured", result.measured))


def _measured(project: Project, progress: Progress) -> MeasureResult:
    """All cores but one, which the window paints with."""
    from earmark.jobs.measuring import default_processes, measure

    return measure(project, processes=max(1, default_processes() - 1), progress=progress)
