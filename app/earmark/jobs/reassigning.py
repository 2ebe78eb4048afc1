"""Giving what a labeler has not done in a round to others."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.jobs.planning import people, require_led_here
from earmark.jobs.rounds import ASSIGNMENTS, require_open
from earmark.jobs.writing import written
from earmark.measure.dealing import deal, with_repeats
from earmark.model.drafting import Drafts
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.revision import AssignmentId
from earmark.model.round import Assignment, AssignmentState, Frame, Round
from earmark.store import rounds
from earmark.store.database import Database
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class Reassigned:
    """``given`` assignments took the place of what one labeler had not done; ``withdrawn`` ones are
    asked of nobody any more.

    ``left`` clips nobody of those named could take: they have them already, or would not hear them blind.
    """

    given: tuple[AssignmentId, ...]
    withdrawn: tuple[AssignmentId, ...]
    left: int


def reassign(project: Project, name: str, labeler: str, to: Sequence[str]) -> Reassigned:
    """Give what a labeler has not done yet, or was withdrawn from them, to others: evenly, and to nobody twice.

    Raises UserError where there is nothing to give, or nobody may take it.
    """
    require_led_here(project)
    one = project.read(lambda db: rounds.named(db, name))
    require_open(one)
    whose, others = people(project, [labeler])[0], people(project, to)
    if not others or whose in others:
        raise UserError("clips are given to somebody else", "Name other labelers than the one who had them.")
    made = project.read(lambda db: _reassigned(db, one, whose, others))
    if made is None:
        raise UserError(f"{labeler} has nothing to give away in the round {one.name}", "Nothing was changed.", labeler)
    given, result = made
    if not given:
        raise UserError("nobody named may take these clips", "They have heard them, or seen a draft of them.")

    def work(db: Database) -> None:
        rounds.withdraw(db, result.withdrawn)
        rounds.add_assignments(db, one.id, given)

    written(project, project.write(work))
    return result


def _reassigned(
    db: Database, one: Round, whose: LabelerId, others: tuple[LabelerId, ...]
) -> tuple[list[Assignment], Reassigned] | None:
    """The assignments that take the place of what ``whose`` has not done; None where there is nothing."""
    everything = rounds.all_assignments(db, one.id)
    waiting = _waiting(everything, whose, others)
    firsts = [each for each in waiting if each.repeat_of is None]
    if not firsts:
        return None
    active = [each for each in everything if each.state is not AssignmentState.WITHDRAWN]
    chance = np.random.default_rng([one.seed, len(everything)])
    loads = np.array([sum(each.labeler == other for each in active) for other in others], dtype=np.float64)
    may = _who_may(db, one, firsts, others, active)
    given = deal(may, np.ones(len(firsts), dtype=np.int64), chance, loads)
    again = {each.repeat_of for each in waiting}
    made: list[Assignment] = []
    for column, other in enumerate(others):
        taken = [firsts[place] for place in chance.permutation(np.flatnonzero(given[:, column])).tolist()]
        last = max((each.position for each in everything if each.labeler == other), default=0)
        made += _queue(taken, other, last, sum(each.id in again for each in taken), chance)
    kept = {firsts[place].id for place in np.flatnonzero(~given.any(axis=1)).tolist()}
    # A repeat tells nothing without its first presentation by the same person, so it goes with it; one of a
    # clip that was done already is given up.
    gone = [each for each in waiting if kept.isdisjoint((each.id, each.repeat_of))]
    result = Reassigned(
        tuple(each.id for each in made),
        tuple(each.id for each in gone if each.state is not AssignmentState.WITHDRAWN),
        len(kept),
    )
    return made, result


def _who_may(
    db: Database, one: Round, firsts: Sequence[Assignment], others: Sequence[LabelerId], active: Sequence[Assignment]
) -> npt.NDArray[np.bool_]:
    """Who may take which clip, bool (clips, others): nobody who has it already, or would not hear it blind."""
    pool = rounds.candidates(db, Frame(), others, [each.clip for each in firsts])
    row = {pool.clips.id(place): place for place in range(len(pool.clips))}
    rows = [row[each.clip] for each in firsts]
    barred = np.zeros((len(firsts), len(others)), dtype=bool)
    if one.drafts is Drafts.BLIND:
        barred |= pool.shown[rows]
    if one.unheard:
        barred |= pool.heard[rows]
    has = {(each.clip, each.labeler) for each in active}
    barred |= np.array([[(each.clip, other) in has for other in others] for each in firsts], dtype=bool).reshape(
        barred.shape
    )
    return ~barred


def _queue(
    taken: Sequence[Assignment], labeler: LabelerId, last: int, repeats: int, chance: np.random.Generator
) -> list[Assignment]:
    """What a labeler is given, behind position ``last``, with as many hidden repeats as fit."""
    order = np.arange(len(taken))
    queue = with_repeats(order, np.ones(len(taken), dtype=bool), repeats, chance)
    made = []
    for position, (place, is_repeat) in enumerate(queue.tolist(), last + 1):
        old = taken[place]
        first = _replacement(old, labeler)
        again = AssignmentId(str(uuid.uuid5(ASSIGNMENTS, f"{first}|again")))
        id_, repeat_of = (again, first) if is_repeat else (first, None)
        made.append(Assignment(id_, old.round, old.clip, labeler, position, AssignmentState.OPEN, repeat_of))
    return made


def _waiting(everything: Sequence[Assignment], whose: LabelerId, others: Sequence[LabelerId]) -> list[Assignment]:
    """What the labeler has not done and nobody else was given in the meantime."""
    known = {one.id for one in everything}
    people = {one.labeler for one in everything} | set(others)
    return [
        one
        for one in everything
        if one.labeler == whose
        and one.state is not AssignmentState.FULFILLED
        and not any(_replacement(one, other) in known for other in people)
    ]


def _replacement(old: Assignment, labeler: LabelerId) -> AssignmentId:
    """The id of what stands in for an assignment with somebody else; so it is known which ones have a stand-in."""
    return AssignmentId(str(uuid.uuid5(ASSIGNMENTS, f"{old.id}|{labeler}")))
