"""Labels under assignments: a round's clips are labeled in it, each presentation on its own."""

from __future__ import annotations

import pytest
from small_projects import Small, said

from earmark.model.errors import UserError
from earmark.model.label import State
from earmark.model.revision import AssignmentId, LabelKey, Presented
from earmark.store import assignments, clips, drafts, operations, revisions
from earmark.store.clips import ClipFilter, QueueState
from planted_labels import end_round, plant_round

ROUND = "round May"


@pytest.fixture
def given(small: Small) -> list[AssignmentId]:
    """Ada has clips 3, 1, 3 again and 0, in this order."""
    order = [small.clips[number].id for number in (3, 1, 3, 0)]
    return plant_round(small.project, {small.ada.id: order, small.ben.id: order[:2]})[small.ada.id]


def finish(small: Small, clip: int, assignment: AssignmentId, text: str, **more: object) -> LabelKey:
    key = LabelKey(small.clips[clip].id, small.ada.id, assignment)
    small.project.write(lambda db: revisions.append(db, key, said(text, **more), State.FINISHED), urgent=True).result()
    return key


def in_round(small: Small, **more: object) -> list[clips.ClipRow]:
    return list(small.page(ClipFilter(round=ROUND, **more)).rows)  # type: ignore[arg-type]


def test_a_round_lists_the_assignments_in_their_order_and_a_repeat_is_empty(
    small: Small, given: list[AssignmentId]
) -> None:
    finish(small, 3, given[0], "first time")
    rows = in_round(small)
    assert [row.assignment for row in rows] == given
    assert [row.place for row in rows] == [1, 2, 3, 4]
    assert [(row.state, row.transcript) for row in rows] == [(State.FINISHED, "first time"), *[(None, None)] * 3]
    assert {row.name for row in rows} == {""}, "equal names would tell which clip comes twice"
    assert [row.place for row in in_round(small, state=QueueState.TODO)] == [2, 3, 4]
    assert [row.place for row in in_round(small, state=QueueState.DONE)] == [1]


def test_finishing_fulfils_and_undoing_opens_again(small: Small, given: list[AssignmentId]) -> None:
    def progress() -> tuple[int, int]:
        (own,) = small.project.read(lambda db: assignments.own_rounds(db, small.ada.id))
        return own.done, own.total

    assert progress() == (0, 4)
    finish(small, 3, given[0], "yes")
    assert progress() == (1, 4)
    small.project.write(lambda db: operations.undo(db, small.ada.id)).result()
    assert progress() == (0, 4)
    small.project.write(lambda db: operations.redo(db, small.ada.id)).result()
    key = LabelKey(small.clips[1].id, small.ada.id, given[1])
    small.project.write(lambda db: revisions.append(db, key, said(), State.CANNOT_LABEL, reason="silent")).result()
    assert progress() == (2, 4)


def test_the_clips_of_a_round_are_in_no_other_list_until_it_is_closed(small: Small, given: list[AssignmentId]) -> None:
    finish(small, 3, given[0], "unusual words")
    small.finish(said("outside"), clip=2)

    def outside(**more: object) -> list[str]:
        return [row.name for row in small.page(ClipFilter(**more)).rows]  # type: ignore[arg-type]

    assert outside() == ["clip 2.wav", "clip 4.wav"]
    assert outside(text="unusual") == []
    counted = small.project.read(lambda db: clips.counts(db, small.ada.id))
    assert (counted.done, counted.todo, counted.total) == (1, 1, 2)
    with pytest.raises(UserError, match="round May"):
        small.project.read(lambda db: assignments.key_of(db, small.clips[3].id, small.ada.id))
    end_round(small.project)
    assert len(outside()) == 5
    assert outside(text="unusual") == ["clip 3.wav"]
    key = small.project.read(lambda db: assignments.key_of(db, small.clips[3].id, small.ada.id))
    assert key.assignment == given[0], "the label that the queue shows is the one that opens"


def test_each_assignment_counts_drafts_and_flags_of_its_own(small: Small, given: list[AssignmentId]) -> None:
    finish(small, 3, given[0], "yes", flag=True)
    key = LabelKey(small.clips[3].id, small.ada.id, given[2])
    small.project.write(lambda db: drafts.save(db, key, said("half")), urgent=True).result()
    counted = small.project.read(lambda db: clips.counts(db, small.ada.id, ROUND))
    assert (counted.done, counted.draft, counted.flagged, counted.total) == (1, 1, 1, 4)
    assert [row.place for row in in_round(small, state=QueueState.FLAGGED)] == [1]
    assert [row.place for row in in_round(small, state=QueueState.DRAFT)] == [3]
    assert [row.place for row in in_round(small, text="half")] == [3]
    assert in_round(small, text="clip 3") == [], "a name would find both"
    place = small.project.read(
        lambda db: clips.position(
            db, ClipFilter(round=ROUND), clips.ClipSort.NAME, Presented(key.clip, given[2]), labeler=small.ada.id
        )
    )
    assert place == 2


def test_an_assignment_of_somebody_else_is_not_opened(small: Small, given: list[AssignmentId]) -> None:
    with pytest.raises(UserError, match="no longer yours"):
        small.project.read(lambda db: assignments.key_of(db, small.clips[3].id, small.ben.id, given[0]))
