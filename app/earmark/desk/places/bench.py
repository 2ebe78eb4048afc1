"""What a place is given to work with."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.desk.open_project import OpenProject
from earmark.desk.runner import Runner
from earmark.desk.session import Remembered
from earmark.model.people import Labeler
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class PlaceBench:
    """The open project, who looks at it, and where long work runs."""

    open: OpenProject
    labeler: Labeler
    runner: Runner
    remembered: Remembered

    @property
    def project(self) -> Project:
        return self.open.project
