"""Disagreements settled into gold: what counts, what is only ever added, and how each step is taken back."""

from __future__ import annotations

import sqlite3

import pytest
from small_projects import BABBLE, CAR, Small, said

from earmark.model.errors import UserError
from earmark.model.label import Label
from earmark.model.people import Labeler, Role
from earmark.model.revision import LabelKey, Lane
from earmark.model.settling import Cause, DisagreementKind, Outcome, Settlement
from earmark.model.tag import Mark
from earmark.store import columns, drafts, labelers, operations, revisions, rounds, settlements
from earmark.store.settlements import Decision

ONE, OTHER = said("good morning"), Label("good mourning", (Mark(BABBLE),))


def settle(small: Small, label: Label = ONE, clip: int = 0, who: Labeler | None = None, **more: object) -> Settlement:
    decision = Decision(small.clips[clip].id, label, **more)  # type: ignore[arg-type]
    return small.project.write(lambda db: settlements.settle(db, (who or small.ben).id, decision)).result()


def gold(small: Small, clip: int = 0) -> list[Label]:
    return [one.label for one in small.project.read(lambda db: settlements.gold_of(db, small.clips[clip].id))]


def steps(small: Small, clip: int = 0) -> list[Outcome]:
    """The steps on a clip, the newest first."""
    return [one.outcome for one in small.project.read(lambda db: settlements.of_clip(db, small.clips[clip].id))]


def undo(small: Small, who: Labeler | None = None) -> operations.Undone:
    done = small.project.write(lambda db: operations.undo(db, (who or small.ben).id)).result()
    assert done is not None
    return done


def redo(small: Small) -> operations.Undone:
    done = small.project.write(lambda db: operations.redo(db, small.ben.id)).result()
    assert done is not None
    return done


def second_reviewer(small: Small) -> Labeler:
    return small.project.write(lambda db: labelers.add(db, "Rosa", Role.LEAD)).result()


def test_a_settled_clip_has_gold_with_its_cause_and_the_reviewers_own_work_stays(small: Small) -> None:
    small.finish(OTHER, labeler=small.ben)
    made = settle(small, cause=Cause.SLIP, kinds=(DisagreementKind.TAG, DisagreementKind.WORDS), remark="heard twice")
    assert gold(small) == [ONE]
    assert small.current(labeler=small.ben).label == OTHER  # type: ignore[union-attr]
    (stored,) = small.project.read(lambda db: settlements.of_clip(db, small.clips[0].id))
    assert stored == made
    assert (stored.cause, stored.remark, stored.in_bulk, stored.blind) == (Cause.SLIP, "heard twice", False, False)
    counted = small.project.read(columns.gold)
    assert len(counted.clips) == 1
    assert small.problems() == []


def test_undoing_and_redoing_a_decision_turns_gold_and_step_together(small: Small) -> None:
    settle(small, cause=Cause.SLIP)
    settle(small, OTHER, cause=Cause.BOTH_DEFENSIBLE)
    done = undo(small)
    assert done.settled == (small.clips[0].id,)
    assert gold(small) == [ONE]
    newest = small.project.read(lambda db: settlements.of_clip(db, small.clips[0].id))[0]
    in_force = small.project.read(lambda db: settlements.gold_of(db, small.clips[0].id))[0]
    assert (newest.cause, newest.gold) == (Cause.SLIP, in_force.id)
    undo(small)
    assert gold(small) == []
    assert steps(small)[0] is Outcome.TAKEN_BACK
    key = LabelKey(small.clips[0].id, small.ben.id, lane=Lane.GOLD)
    assert small.project.read(lambda db: drafts.load(db, key)) == ONE
    redo(small)
    redo(small)
    assert gold(small) == [OTHER]
    assert small.project.read(lambda db: settlements.of_clip(db, small.clips[0].id))[0].cause is Cause.BOTH_DEFENSIBLE
    assert small.problems() == []


def test_reopened_gold_counts_no_more_and_stays_in_the_history(small: Small) -> None:
    rosa = second_reviewer(small)
    settle(small, cause=Cause.SLIP)
    settle(small, OTHER, who=rosa)
    assert gold(small) == [OTHER, ONE]
    small.project.write(lambda db: settlements.reopen(db, rosa.id, small.clips[0].id)).result()
    assert gold(small) == []
    key = LabelKey(small.clips[0].id, small.ben.id, lane=Lane.GOLD)
    assert [one.label for one in small.project.read(lambda db: revisions.history(db, key))] == [Label(), ONE]
    undo(small, rosa)
    assert gold(small) == [OTHER, ONE]
    assert small.project.write(lambda db: settlements.reopen(db, rosa.id, small.clips[1].id)).result() is None


def test_agreements_are_accepted_together_and_marked_so(small: Small) -> None:
    decisions = [Decision(clip.id, ONE) for clip in small.clips]
    made = small.project.write(lambda db: settlements.accept(db, small.ben.id, decisions, title="5 clips")).result()
    assert [one.in_bulk for one in made] == [True] * 5
    done = undo(small)
    assert (len(done.settled), done.title) == (5, "5 clips")
    assert [gold(small, clip) for clip in range(5)] == [[]] * 5
    # What agreed was typed by nobody: it comes back to nobody's desk.
    key = LabelKey(small.clips[0].id, small.ben.id, lane=Lane.GOLD)
    assert small.project.read(lambda db: drafts.load(db, key)) is None


def test_a_clip_that_is_sent_back_waits_for_its_labeler(small: Small) -> None:
    small.finish(said("mumbled"))

    def plan(db: object) -> None:
        run = db.run  # type: ignore[attr-defined]
        run("INSERT INTO round VALUES (1, 'round-1', 'spring', 1, 1, '', '{}', 1, 0, 1, NULL)")
        clip = "(SELECT number FROM clip WHERE id = ?)"
        run(
            f"""INSERT INTO assignment SELECT NULL, 'given', 1, {clip}, number, NULL, 1, 'fulfilled' FROM labeler
            WHERE id = ?""",
            (small.clips[0].id, small.ada.id),
        )

    small.project.write(plan).result()
    state = "SELECT state FROM assignment"
    send = settlements.send_back
    settle(small)
    small.project.write(lambda db: send(db, small.ben.id, small.clips[0].id, [small.ada.id], "Once more?")).result()
    assert gold(small) == []
    assert small.project.read(lambda db: db.value(state)) == rounds.AssignmentState.RETURNED
    (waiting,) = small.project.read(lambda db: settlements.sent_back_to(db, small.ada.id))
    assert (waiting.clip, waiting.remark) == (small.clips[0].id, "Once more?")
    undo(small)
    assert (gold(small), steps(small)[0]) == ([ONE], Outcome.SETTLED)
    assert small.project.read(lambda db: db.value(state)) == rounds.AssignmentState.FULFILLED
    redo(small)
    assert small.project.read(lambda db: db.value(state)) == rounds.AssignmentState.RETURNED
    small.finish(said("clear now"))
    assert small.project.read(lambda db: settlements.sent_back_to(db, small.ada.id)) == ()


def test_only_reviewers_and_leads_settle_and_a_clip_goes_back_with_words(small: Small) -> None:
    with pytest.raises(UserError, match="only a reviewer or a lead"):
        settle(small, who=small.ada)
    with pytest.raises(UserError, match="needs a remark"):
        small.project.write(
            lambda db: settlements.send_back(db, small.ben.id, small.clips[0].id, [small.ada.id], " ")
        ).result()


def test_flags_and_questions_do_not_become_gold(small: Small) -> None:
    settle(small, Label("yes", (Mark(CAR),), question="Is this a car?", flag=True, note="tram"))
    assert gold(small) == [Label("yes", (Mark(CAR),), note="tram")]


def test_steps_are_only_ever_added(small: Small) -> None:
    settle(small)
    plain = sqlite3.connect(small.project.path)
    for statement in ("DELETE FROM settlement", "UPDATE settlement SET cause = 'slip'"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
            plain.execute(statement)
    with pytest.raises(sqlite3.IntegrityError, match="stored already"):
        plain.execute("INSERT OR REPLACE INTO settlement SELECT * FROM settlement")
