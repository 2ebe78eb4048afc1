"""Planning: what is drawn, with which probability, who hears it, and in which order."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark.measure.dealing import Candidates, Dealt, deal, labelers_each, most_repeats, plan_round
from earmark.measure.half_width import planned_half_width
from earmark.measure.sampling import draw, shares
from earmark.model.people import LabelerId
from earmark.model.round import Allocation, Choice, Plan

NAMES = tuple(LabelerId(name) for name in "abcdef")


@st.composite
def plans(draw_one: st.DrawFn) -> Plan:
    people = draw_one(st.integers(1, 6))
    return Plan(
        NAMES[:people],
        Choice.STRATIFIED,
        draw_one(st.none() | st.integers(1, 80)),
        axis="speaker",
        allocation=draw_one(st.sampled_from(Allocation)),
        overlap=draw_one(st.integers(1, people)),
        overlap_share=draw_one(st.sampled_from((1.0, 0.2, 0.5))),
        repeats=draw_one(st.integers(0, 6)),
        anchors=draw_one(st.integers(0, 3)),
        seed=draw_one(st.integers(0, 2**31)),
    )


def clips(count: int, people: int, *, strata: int = 3, seed: int = 0) -> Candidates:
    """``count`` clips in the frame, the first of them with gold, and three more with gold outside of it."""
    chance = np.random.default_rng(seed)
    all_ = count + 3
    framed = np.arange(all_) < count
    return Candidates(
        strata=np.minimum(chance.geometric(0.6, all_) - 1, strata - 1),
        may=np.ones((all_, people), dtype=bool),
        ranks=np.arange(all_),
        framed=framed,
        gold=~framed | (np.arange(all_) == 0),
    )


def queue_of(dealt: Dealt, labeler: int) -> list[tuple[int, bool]]:
    rows = dealt.assigned[dealt.assigned[:, 1] == labeler]
    return [(int(row[0]), bool(row[3])) for row in rows[np.argsort(rows[:, 2])]]


@settings(max_examples=60, deadline=None)
@given(plans(), st.integers(4, 60))
def test_a_plan_keeps_its_promises(plan: Plan, count: int) -> None:
    people = len(plan.labelers)
    dealt = plan_round(clips(count, people), plan)
    size = count if plan.size is None else min(plan.size, count)
    assert len(dealt.rows) == size
    assert (dealt.rows < count).all()
    assert not np.isin(dealt.anchors, dealt.rows).any()
    firsts = dealt.assigned[dealt.assigned[:, 3] == 0]
    hearers = np.bincount(firsts[:, 0], minlength=count + 3)
    double = round(plan.overlap_share * size)
    assert sorted(hearers[dealt.rows].tolist()) == sorted([plan.overlap] * double + [1] * (size - double))
    assert (hearers[dealt.anchors] == people).all()
    loads = np.bincount(firsts[:, 1], minlength=people)
    assert np.ptp(loads) <= 1
    for labeler in range(people):
        queue = queue_of(dealt, labeler)
        heard = [row for row, repeat in queue if not repeat]
        assert len(set(heard)) == len(heard)
        assert [row[2] for row in dealt.assigned[dealt.assigned[:, 1] == labeler].tolist()] == list(
            range(1, len(queue) + 1)
        )
        for place, (row, repeat) in enumerate(queue):
            if repeat:
                assert place - queue.index((row, False)) >= most_repeats(len(heard))
                assert row not in dealt.anchors
        back = [row for row, repeat in queue if repeat]
        assert len(set(back)) == len(back)


@given(plans(), st.integers(4, 40))
@settings(max_examples=20, deadline=None)
def test_the_same_seed_gives_the_same_round_and_another_one_another(plan: Plan, count: int) -> None:
    found = clips(count, len(plan.labelers))
    one, two = plan_round(found, plan), plan_round(found, plan)
    assert np.array_equal(one.assigned, two.assigned)
    assert np.array_equal(one.inclusion, two.inclusion)


def test_who_takes_part_does_not_change_what_is_drawn() -> None:
    few = plan_round(clips(50, 2), Plan(NAMES[:2], size=20, seed=5))
    many = plan_round(clips(50, 4), Plan(NAMES[:4], size=20, seed=5))
    assert np.array_equal(few.rows, many.rows)
    assert not np.array_equal(few.rows, plan_round(clips(50, 2), Plan(NAMES[:2], size=20, seed=6)).rows)


def test_labelers_hear_the_same_clips_in_orders_of_their_own() -> None:
    dealt = plan_round(clips(30, 3), Plan(NAMES[:3], size=20, overlap=3))
    orders = [tuple(row for row, _ in queue_of(dealt, labeler)) for labeler in range(3)]
    assert len({frozenset(order) for order in orders}) == 1
    assert len(set(orders)) == 3
    plain = plan_round(clips(30, 3), Plan(NAMES[:3], size=20, overlap=3, shuffle=False))
    assert all(queue_of(plain, labeler) == sorted(queue_of(plain, labeler)) for labeler in range(3))


@given(st.integers(2, 6), st.integers(2, 6), st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_every_pair_of_labelers_shares_clips(people: int, overlap: int, seed: int) -> None:
    overlap = min(overlap, people)
    pairs = list(combinations(range(people), 2))
    count = 3 * len(pairs)
    given_ = deal(np.ones((count, people), dtype=bool), np.full(count, overlap), np.random.default_rng(seed))
    together = [int((given_[:, one] & given_[:, other]).sum()) for one, other in pairs]
    assert min(together) >= 1
    assert (given_.sum(axis=1) == overlap).all()


def test_nobody_gets_a_clip_that_is_not_for_them() -> None:
    may = np.random.default_rng(1).random((60, 4)) < 0.7
    each = np.minimum(may.sum(axis=1), 2)
    found = deal(may, each, np.random.default_rng(2))
    assert not (found & ~may).any()
    assert (found.sum(axis=1) == each).all()


@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=9),
    st.integers(1, 200),
    st.sampled_from(Allocation),
    st.integers(0, 99),
)
def test_probabilities_sum_to_the_size_of_the_sample(
    held: list[int], size: int, allocation: Allocation, seed: int
) -> None:
    strata = np.repeat(np.arange(len(held)), held)
    rows, inclusion = draw(strata, size, allocation, np.random.default_rng(seed))
    size = min(size, len(strata))
    assert len(rows) == size
    assert inclusion.sum() == pytest.approx(size)
    assert ((inclusion > 0) & (inclusion <= 1)).all()
    wanted = shares(np.array(held), size, allocation)
    taken = np.bincount(strata[rows], minlength=len(held))
    assert (np.abs(taken - wanted) < 1 + 1e-6).all()


@pytest.mark.parametrize(
    ("held", "size", "allocation"),
    [
        ([50], 12, Allocation.EQUAL),
        ([40, 7, 3], 12, Allocation.EQUAL),
        ([40, 7, 3], 11, Allocation.PROPORTIONAL),
        ([5, 5, 9, 1, 2, 8], 4, Allocation.EQUAL),
    ],
)
def test_clips_are_drawn_as_often_as_their_probability_says(held: list[int], size: int, allocation: Allocation) -> None:
    strata = np.repeat(np.arange(len(held)), held)
    seeds = 3000
    times = np.zeros(len(strata))
    for seed in range(seeds):
        rows, inclusion = draw(strata, size, allocation, np.random.default_rng([seed, 0]))
        times[rows] += 1
    error = np.sqrt(inclusion * (1 - inclusion) / seeds)
    assert (np.abs(times / seeds - inclusion) <= 4.5 * error + 1e-9).all()


def test_small_strata_are_taken_whole_and_leave_their_share_to_the_others() -> None:
    assert shares(np.array([2, 100, 50]), 42, Allocation.EQUAL).tolist() == [2, 20, 20]
    assert shares(np.array([10, 30]), 4, Allocation.PROPORTIONAL).tolist() == [1, 3]
    assert shares(np.array([2, 3]), 5, Allocation.EQUAL).tolist() == [2, 3]


def test_which_clips_several_hear_is_drawn_by_chance() -> None:
    plan = Plan(NAMES[:3], overlap=3, overlap_share=0.2)
    assert sorted(labelers_each(50, plan).tolist()) == [1] * 40 + [3] * 10


def test_the_planned_half_width_is_that_of_the_agreed_formula() -> None:
    # 1.96 · 2 · √(.538 · .462 / 64) / 1.538², by hand
    assert planned_half_width(64) == pytest.approx(0.10326, abs=5e-5)
    assert planned_half_width(64, 4.0) == pytest.approx(2 * 0.10326, abs=1e-4)
    assert planned_half_width(0) is None
