"""Rounds as the window and the command line both use them: plan, follow, reassign, open for review, close."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np

from earmark.jobs.planning import Earlier, Planning, people, require_led_here, work_out
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId
from earmark.model.round import (
    Assignment,
    AssignmentState,
    LabelerProgress,
    Plan,
    Round,
    RoundClip,
    RoundId,
    RoundKind,
    RoundState,
    all_done,
)
from earmark.report.round_words import RoundStep, round_step, step_on_the_laptop
from earmark.store import guidelines, rounds, waiting
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.settings import Json

ASSIGNMENTS = uuid.UUID("5f1f4b0e-7a3c-5d0e-9a51-6d3b3f0c2a77")
"""Never changes: ids of assignments are made from it, so that a piece of writing can be repeated."""


@dataclass(frozen=True, slots=True)
class RoundStatus:
    """A round and how far it is. ``clips`` do not count the ``anchors``; ``repeats`` are among the assignments.

    ``packets_out`` are labelers whose packet has not come back, with its clips. Where the round came with a
    packet (not ``at_home``) there is one labeler, and nothing tells which clips are anchors or repeats.
    """

    round: Round
    clips: int
    anchors: int
    repeats: int
    labelers: tuple[LabelerProgress, ...]
    packets_out: tuple[tuple[str, int], ...] = ()
    at_home: bool = True

    @property
    def done(self) -> bool:
        return bool(self.labelers) and all_done(self.labelers)

    @property
    def todo(self) -> int:
        return sum(one.todo for one in self.labelers)

    @property
    def fulfilled(self) -> int:
        return sum(one.fulfilled for one in self.labelers)

    def next_step(self) -> RoundStep:
        """What to do with the round first."""
        slowest = sorted((one for one in self.labelers if one.todo), key=lambda one: -one.todo)
        names = tuple(one.name for one in slowest)
        if not self.at_home:
            return step_on_the_laptop(self.round.state, self.todo)
        return round_step(self.round.state, self.round.kind, self.todo, self.fulfilled, names)


def new_round(
    project: Project, name: str, plan: Plan, *, before: Earlier | None = None, progress: Progress | None = None
) -> tuple[Round, Planning]:
    """Plan a round and start it. Raises UserError where the name is taken or no clip is left."""
    progress = progress or Unwatched()
    progress.report(0, 2, "drawing clips")
    planning = work_out(project, plan, before)
    stop_if_cancelled(progress)
    progress.report(1, 2, "dealing them out")
    made = Round(
        id=RoundId(str(uuid.uuid4())),
        name=name,
        probability_sample=planning.plan.kind is RoundKind.SAMPLE,
        edition=planning.edition,
        asks=planning.plan.asks,
        seed=planning.plan.seed,
        planned_us=time.time_ns() // 1000,
    )
    clips, assignments, said = round_clips(planning), round_assignments(planning, made.id), written_plan(planning)
    stored = written(project, project.write(lambda db: rounds.plan(db, made, said, clips, assignments)))
    progress.report(2, 2, "done")
    return stored, planning


def round_clips(planning: Planning) -> list[RoundClip]:
    """The clips of a planned round with their probabilities."""
    facts, dealt, strata = planning.pool.clips, planning.dealt, planning.strata
    drawn = [
        RoundClip(facts.id(row), chance, strata.names[strata.codes[row]])
        for row, chance in zip(dealt.rows.tolist(), dealt.inclusion.tolist(), strict=True)
    ]
    return drawn + [RoundClip(facts.id(row), 1.0, "", True) for row in dealt.anchors.tolist()]


def round_assignments(planning: Planning, round_id: RoundId) -> list[Assignment]:
    """Who hears which clip in which place."""
    ids = {row: planning.pool.clips.id(row) for row in np.unique(planning.dealt.assigned[:, 0]).tolist()}
    return [
        _assignment(round_id, ids[row], planning.plan.labelers[labeler], position, repeat=bool(repeat))
        for row, labeler, position, repeat in planning.dealt.assigned.tolist()
    ]


def written_plan(planning: Planning) -> dict[str, Json]:
    """The plan as the round keeps it."""
    plan = planning.plan
    said: dict[str, Json] = {
        "kind": plan.kind.value,
        "choice": plan.choice.value,
        "drafts": plan.drafts.value,
        "pace": plan.pace,
        "unheard": bool(plan.frame.unheard),
        "labelers": list(plan.labelers),
        "size": plan.size,
        "axis": plan.axis,
        "allocation": plan.allocation.value,
        "tag": plan.tag,
        "overlap": plan.overlap,
        "overlap_share": plan.overlap_share,
        "repeats": planning.repeats,
        "anchors": planning.anchors,
        "shuffle": plan.shuffle,
        "frame": {key: value for key, value in asdict(plan.frame).items() if value},
        "left_out": asdict(planning.left_out),
        "expected_half_width": planning.outlook.half_width,
    }
    return said


def all_status(project: Project) -> list[RoundStatus]:
    """Every round with how far it is, the newest first."""
    return project.read(lambda db: [_status(db, one) for one in reversed(rounds.all_rounds(db))])


def status(project: Project, name: str) -> RoundStatus:
    """One round by its name or id. Raises UserError where there is none."""
    return project.read(lambda db: _status(db, rounds.named(db, name)))


def open_for_review(project: Project, name: str) -> Round:
    """Reviewers may see the labels from now on; later changes count as "after discussion"."""
    require_led_here(project)
    one = project.read(lambda db: rounds.named(db, name))
    written(project, project.write(lambda db: rounds.open_for_review(db, one.id)))
    return project.read(lambda db: rounds.named(db, one.id))


def close_round(project: Project, name: str) -> RoundStatus:
    """Ask nothing more in this round. Work that is still out is taken in all the same when it comes."""
    require_led_here(project)
    one = project.read(lambda db: rounds.named(db, name))
    written(project, project.write(lambda db: rounds.close(db, one.id)))
    return status(project, one.id)


def withdraw(project: Project, name: str, labeler: str) -> list[AssignmentId]:
    """Ask a labeler no more for what is not done yet. Raises UserError where there is nothing."""
    one, asked = _asked(project, name, labeler)
    found = [each.id for each in asked if each.state is not AssignmentState.FULFILLED]
    if not found:
        raise UserError(f"{labeler} has nothing left to do in the round {one.name}", "Nothing was changed.", labeler)
    written(project, project.write(lambda db: rounds.withdraw(db, found)))
    return found


def return_to_labeler(
    project: Project, name: str, labeler: str, clips: Sequence[ClipId] | None = None
) -> list[AssignmentId]:
    """Ask a labeler to do finished clips again, all of them or these. Raises UserError where none is finished.

    Hidden repeats stay as they are: they measure a labeler against that same labeler.
    """
    one, asked = _asked(project, name, labeler)
    found = [
        each.id for each in asked if each.state is AssignmentState.FULFILLED and (clips is None or each.clip in clips)
    ]
    if not found:
        raise UserError(f"{labeler} has finished none of these clips in {one.name}", "Nothing was changed.", labeler)
    written(project, project.write(lambda db: rounds.return_to_labeler(db, found)))
    return found


def _asked(project: Project, name: str, labeler: str) -> tuple[Round, list[Assignment]]:
    require_led_here(project)
    one = project.read(lambda db: rounds.named(db, name))
    require_open(one)
    whose = people(project, [labeler])[0]
    return one, project.read(lambda db: rounds.assignments_of(db, whose, round_id=one.id))


def require_open(one: Round) -> None:
    """Raises UserError where nothing is asked in the round any more."""
    if one.state is RoundState.CLOSED:
        raise UserError(f"the round {one.name} is closed", "Nothing is asked in it any more; plan a new one.", one.name)


def _status(db: Database, one: Round) -> RoundStatus:
    progress = rounds.progress(db, one.id)
    if not guidelines.is_home(db):
        asked = len({each.clip for each in rounds.all_assignments(db, one.id)})
        return RoundStatus(one, asked, 0, 0, progress, at_home=False)
    clips, anchors, repeats = rounds.sizes(db, one.id)
    out = tuple((who, count) for who, name, count in waiting.packets_out(db) if name == one.name)
    return RoundStatus(one, clips, anchors, repeats, progress, out)


def _assignment(round_id: RoundId, clip: ClipId, labeler: LabelerId, position: int, *, repeat: bool) -> Assignment:
    first, again = (f"{round_id}|{clip}|{labeler}|{presentation}" for presentation in (1, 2))
    made = AssignmentId(str(uuid.uuid5(ASSIGNMENTS, again if repeat else first)))
    return Assignment(
        made,
        round_id,
        clip,
        labeler,
        position,
        AssignmentState.OPEN,
        AssignmentId(str(uuid.uuid5(ASSIGNMENTS, first))) if repeat else None,
    )
