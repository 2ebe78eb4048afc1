"""People and targets: the rules that the window and the command line share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from earmark.jobs.looking import require_text
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.people import Labeler, Role
from earmark.model.tag import TagCode
from earmark.model.target import CellTarget, Target
from earmark.store import guidelines, labelers, targets
from earmark.store.project import Project

MOST = 1_000_000_000
"""Clips or minutes of a target: more than anyone records, and far from what the file cannot hold."""


def add_labeler(project: Project, name: str, role: Role = Role.LABELER) -> Labeler:
    """A new person. Raises UserError where the name is empty or taken."""
    require_text(name, "the labeler's name")
    return written(project, project.write(lambda db: labelers.add(db, name, role)))


def all_labelers(project: Project) -> list[Labeler]:
    """Everybody, by name."""
    return project.read(labelers.all)


def set_target(project: Project, tag: str, *, clips: int | None = None, minutes: float | None = None) -> Target:
    """Set the amounts that are given and leave the other; 0 takes an amount away.

    Raises UserError where the project has no such tag, or the amount is none.
    """
    _require_amounts(clips, minutes)
    axis_of(project, tag)
    code = TagCode(tag)
    wanted = next((one for one in project.read(targets.all) if one.tag == code), Target(code))
    if clips is not None:
        wanted = replace(wanted, clips=clips or None)
    if minutes is not None:
        wanted = replace(wanted, minutes=minutes or None)
    written(project, project.write(lambda db: targets.set(db, wanted)))
    return wanted


def axis_of(project: Project, tag: str) -> str:
    """The axis of the coverage matrix on which a tag lies. Raises UserError where the project has no such tag."""
    known = project.read(guidelines.taxonomy).by_code
    if tag not in known:
        raise UserError(f"the project has no tag '{tag}'", f"Its tags are {', '.join(known)}.")
    return known[TagCode(tag)].axis.value


def set_cell_target(
    project: Project, cell: Sequence[tuple[str, str]], *, clips: int | None = None, minutes: float | None = None
) -> CellTarget:
    """The same of a cell of the coverage matrix: pairs of axis and value.

    Raises UserError where the project has no such axis or value, or the amount is none.
    """
    from earmark.jobs.matrix import coverage_axes

    _require_amounts(clips, minutes)
    held = {axis.known.axis: axis.known.values for axis in coverage_axes(project).axes}
    for axis, value in cell:
        if axis not in held:
            raise UserError(f"coverage cannot be split by '{axis}'", f"It can by {', '.join(held)}.", axis)
        if value not in held[axis]:
            raise UserError(f"no clip can be {axis} '{value}'", f"The values are {', '.join(held[axis])}.", value)
    at = tuple(sorted(cell))
    wanted = next((one for one in project.read(targets.all_cells) if one.cell == at), CellTarget(at))
    if clips is not None:
        wanted = replace(wanted, clips=clips or None)
    if minutes is not None:
        wanted = replace(wanted, minutes=minutes or None)
    written(project, project.write(lambda db: targets.set_cell(db, wanted)))
    return wanted


def _require_amounts(clips: int | None, minutes: float | None) -> None:
    for amount in (clips, minutes):
        if amount is not None and not 0 <= amount <= MOST:
            raise UserError(f"{amount:g} is no amount to aim at", f"Give a number from 0 to {MOST:,}.")
