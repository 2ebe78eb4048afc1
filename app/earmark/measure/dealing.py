"""Dealing a round's clips out: who hears which, in which order, and what comes back hidden.

All chance comes from the plan's seed, with a stream of its own for each decision: the clips that
are drawn do not depend on how many labelers there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations
from math import comb

import numpy as np
import numpy.typing as npt

from earmark.measure.sampling import Array, Ints, draw
from earmark.model.round import Plan

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Clips that may be drawn, in an order that is the same everywhere, such as by their ids.

    ``strata`` int (rows,) numbered from 0, all 0 where nothing is stratified. ``may`` bool (rows,
    labelers): who may be given the clip, labelers as in the plan. ``ranks`` int (rows,): the order of
    queues that are not shuffled. ``framed`` bool (rows,): which the sample is drawn from;
    ``gold`` bool (rows,): which may be anchors.
    """

    strata: Ints
    may: Bools
    ranks: Ints
    framed: Bools
    gold: Bools


@dataclass(frozen=True, slots=True)
class Dealt:
    """A planned round in rows of its candidates.

    ``rows`` are its clips and ``inclusion`` their probabilities; ``anchors`` are rows too, and not
    among them. ``assigned`` has a row (candidate, labeler, position from 1, repeat 0 or 1) for each
    assignment, by labeler and position.
    """

    rows: Ints
    inclusion: Array
    anchors: Ints
    assigned: Ints


class _Stream(IntEnum):
    """Streams of chance; a labeler's own come after the last."""

    SAMPLE = 0
    ANCHORS = 1
    OVERLAP = 2
    DEALING = 3
    REPEATS = 4
    QUEUES = 5


def plan_round(candidates: Candidates, plan: Plan) -> Dealt:
    """Draw the clips and deal them out. Every candidate in the frame may be given to ``plan.overlap`` labelers."""
    framed = np.flatnonzero(candidates.framed)
    size = len(framed) if plan.size is None else plan.size
    drawn, chances = draw(candidates.strata[framed], size, plan.allocation, _chance(plan, _Stream.SAMPLE))
    rows = framed[drawn]
    free = candidates.gold & candidates.may.all(axis=1)
    free[rows] = False
    pool = np.flatnonzero(free)
    anchors = np.sort(_chance(plan, _Stream.ANCHORS).permutation(pool)[: plan.anchors])
    given = np.zeros_like(candidates.may)
    given[rows] = deal(candidates.may[rows], labelers_each(len(rows), plan), _chance(plan, _Stream.DEALING))
    repeats = _shared_out(plan.repeats, len(plan.labelers), _chance(plan, _Stream.REPEATS))
    queues = []
    for labeler, again in enumerate(repeats):
        chance = _chance(plan, _Stream.QUEUES + labeler)
        own = np.flatnonzero(given[:, labeler])
        firsts = np.concatenate((own, anchors))
        order = firsts[np.argsort(candidates.ranks[firsts], kind="stable")]
        if plan.shuffle:
            order = chance.permutation(order)
        queue = with_repeats(order, ~np.isin(order, anchors), again, chance)
        places = np.arange(1, len(queue) + 1)
        queues.append(np.column_stack((queue[:, 0], np.full(len(queue), labeler), places, queue[:, 1])))
    return Dealt(rows, chances[drawn], anchors, np.concatenate(queues).astype(np.int64))


def labelers_each(clips: int, plan: Plan) -> Ints:
    """How many labelers hear each clip: ``overlap``, or one for those outside of the overlap's share."""
    each = np.full(clips, plan.overlap, dtype=np.int64)
    double = round(plan.overlap_share * clips)
    each[_chance(plan, _Stream.OVERLAP).permutation(clips)[double:]] = 1
    return each


def deal(may: Bools, each: Ints, chance: np.random.Generator, loads: Array | None = None) -> Bools:
    """Who hears which clip, bool (clips, labelers): loads alike, and each pair of labelers in turn.

    As far as the clips go round, every group of labelers comes equally often. Of what is left, and where
    not everybody may hear every clip, the next labeler is one with the fewest clips so far, among those
    one who has shared the fewest with the clip's other labelers. Clips of several labelers are dealt
    first; the others even the loads out. ``loads`` is what each has already; nothing where None.
    """
    clips, labelers = may.shape
    given = np.zeros_like(may)
    loads = np.zeros(labelers) if loads is None else loads.copy()
    shared = np.zeros((labelers, labelers))
    order = chance.permutation(clips)
    anybody = bool(may.all())
    for size in sorted(set(each.tolist()), reverse=True):
        of_size = order[each[order] == size]
        turns = comb(labelers, size)
        even = anybody and 0 < size <= labelers and np.ptp(loads) <= 1
        whole = len(of_size) // turns * turns if even else 0
        if whole:
            given[of_size[:whole]] = _in_turns(labelers, size, whole // turns, chance)
            loads += whole * size / labelers
        for clip in of_size[whole:]:
            chosen = _next(may[clip], size, loads, shared, chance)
            given[clip, chosen] = True
            loads[chosen] += 1
            shared[np.ix_(chosen, chosen)] += 1
    return given


def _in_turns(labelers: int, size: int, rounds: int, chance: np.random.Generator) -> Bools:
    """Every group of ``size`` labelers equally often, in chance order, bool (clips, labelers): nobody has more."""
    groups = np.zeros((comb(labelers, size), labelers), dtype=bool)
    for row, group in enumerate(combinations(range(labelers), size)):
        groups[row, list(group)] = True
    dealt: Bools = chance.permutation(np.tile(groups, (rounds, 1)))
    return dealt


def _next(may: Bools, size: int, loads: Array, shared: Array, chance: np.random.Generator) -> list[int]:
    """Whose turn it is for a clip of ``size`` labelers; fewer where not so many may."""
    toss: Array = chance.random(size=(len(may),))
    chosen: list[int] = []
    open_to = may.copy()
    for _ in range(min(size, int(may.sum()))):
        together: Array = shared[chosen].sum(axis=0)
        one = int(np.lexsort((toss, together, loads, ~open_to))[0])
        open_to[one] = False
        chosen.append(one)
    return chosen


def most_repeats(firsts: int) -> int:
    """How many hidden repeats a queue of so many first presentations can have: each of its first half."""
    return firsts // 2


def with_repeats(order: Ints, repeatable: Bools, repeats: int, chance: np.random.Generator) -> Ints:
    """The queue with hidden repeats, int (presentations, 2): the clip, and 1 where it is a repeat.

    Clips of the first half come back, each at least half the queue of first presentations later.
    """
    half = most_repeats(len(order))
    early = np.flatnonzero(repeatable[:half])
    again = np.sort(chance.permutation(early)[:repeats])
    # A repeat with so many first presentations before it.
    behind = np.array([chance.integers(place + half, len(order), endpoint=True) for place in again], dtype=np.int64)
    places = np.concatenate((np.arange(len(order)), behind - 0.5))
    clips = np.concatenate((order, order[again]))
    back = np.concatenate((np.zeros(len(order), np.int64), np.ones(len(again), np.int64)))
    queue = np.lexsort((chance.random(len(places)), places))
    return np.column_stack((clips[queue], back[queue]))


def _shared_out(repeats: int, labelers: int, chance: np.random.Generator) -> list[int]:
    each, rest = divmod(repeats, labelers)
    lucky = set(chance.permutation(labelers)[:rest].tolist())
    return [each + (labeler in lucky) for labeler in range(labelers)]


def _chance(plan: Plan, stream: int) -> np.random.Generator:
    return np.random.default_rng([plan.seed, stream])
