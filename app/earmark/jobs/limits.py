"""The limits that a project sets: of verdicts, and of what counts as timely."""

from __future__ import annotations

from dataclasses import dataclass, replace

from earmark.jobs.agreement_reading import LIMITS_SETTING as AGREEMENT
from earmark.jobs.agreement_reading import project_limits
from earmark.jobs.scorecard import LIMITS_SETTING as TIMELY
from earmark.jobs.scorecard import timely_limits
from earmark.store import settings
from earmark.store.database import Database
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class ProjectLimits:
    """``positive`` and ``alpha`` for the verdict agreed; ``days`` from recording to label and ``production_days``,
    the age of the newest labeled production, for timely.
    """

    positive: float
    alpha: float
    days: float
    production_days: float


def project_limits_of(project: Project) -> ProjectLimits:
    """The limits in force: the project's own, else the usual ones."""
    agreement, timely = project_limits(project), timely_limits(project)
    return ProjectLimits(agreement.positive, agreement.alpha, *timely)


def set_limits(project: Project, **wanted: float) -> ProjectLimits:
    """Set those that are named, and return what is in force then."""
    made = replace(project_limits_of(project), **wanted)

    def write(db: Database) -> None:
        settings.save(db, AGREEMENT, {"positive": made.positive, "alpha": made.alpha})
        settings.save(db, TIMELY, {"days": made.days, "production_days": made.production_days})

    project.write(write).result()
    return made
