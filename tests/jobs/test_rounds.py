"""Rounds from plan to close: who is asked for what, and what follows from their labels."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from earmark.jobs.planning import people, work_out
from earmark.jobs.reassigning import reassign
from earmark.jobs.reports import agreement_findings
from earmark.jobs.rounds import close_round, new_round, open_for_review, return_to_labeler, status, withdraw
from earmark.model.drafting import Drafts
from earmark.model.errors import UserError
from earmark.model.guideline import Definition
from earmark.model.label import Label, State
from earmark.model.people import LabelerId
from earmark.model.prediction import Model
from earmark.model.revision import AssignmentId, LabelKey, Lane, RevisionKind
from earmark.model.round import AssignmentState, Choice, Frame, Plan, RoundState
from earmark.model.tag import Answer, Mark, TagCode
from earmark.store import guidelines, operations, predictions, revisions, rounds, suspects
from earmark.store.project import Project
from earmark.store.suspects import Listed
from planted_labels import add_clips, add_people, fulfil, planted_project

BABBLE = TagCode("babble")


def team(project: Project, count: int = 24) -> Plan:
    add_clips(project, count)
    return Plan(add_people(project, "Ada", "Ben"), size=10)


def asked(project: Project, labeler: LabelerId) -> list[AssignmentId]:
    return [one.id for one in project.read(lambda db: rounds.assignments_of(db, labeler))]


def test_a_round_asks_each_labeler_for_the_same_clips_in_an_order_of_their_own(project: Project) -> None:
    plan = replace(team(project), repeats=4)
    made, planning = new_round(project, "May", plan)
    assert (planning.clips, planning.double, planning.assignments, planning.repeats) == (10, 10, 24, 4)
    queues = [project.read(partial(rounds.assignments_of, labeler=one)) for one in plan.labelers]
    assert {one.clip for one in queues[0]} == {one.clip for one in queues[1]}
    assert [one.clip for one in queues[0]] != [one.clip for one in queues[1]]
    assert [one.position for one in queues[0]] == list(range(1, 13))
    assert made.probability_sample
    kept = project.read(lambda db: rounds.clips_of(db, made.id))
    assert {one.inclusion for one in kept} == {10 / 24}
    seconds = 24 * 3
    assert planning.hours == pytest.approx(seconds * 3 / 3600)


def test_an_assignment_follows_its_label(project: Project) -> None:
    plan = team(project)
    made, _ = new_round(project, "May", plan)
    ada, ben = plan.labelers
    fulfil(project, ada, most=3)
    assert [(one.fulfilled, one.todo) for one in status(project, "May").labelers] == [(3, 7), (0, 10)]
    project.write(lambda db: operations.undo(db, ada)).result()
    assert status(project, "May").labelers[0].fulfilled == 2
    fulfil(project, ada)
    fulfil(project, ben)
    assert status(project, made.id).done
    assert agreement_findings(project, round_name="May").report.clips == 10


def test_the_next_sample_leaves_out_what_its_labelers_have_heard(project: Project) -> None:
    plan = team(project)
    first, _ = new_round(project, "Before", plan)
    fulfil(project, plan.labelers[0])
    second, planning = new_round(project, "After", replace(plan, seed=2))
    assert second.unheard
    assert planning.left_out.heard == 10
    heard, fresh = (
        {one.clip for one in project.read(partial(rounds.clips_of, round_id=each.id))} for each in (first, second)
    )
    assert heard.isdisjoint(fresh)
    # Only four clips are left: a third round has to take heard ones, and says so, unless that is refused.
    third = work_out(project, plan)
    assert (third.plan.frame.unheard, third.left_out.heard, third.clips) == (False, 0, 10)
    strict = work_out(project, replace(plan, frame=Frame(unheard=True)))
    assert strict.clips == 4


def test_who_saw_a_draft_is_not_given_the_clip_blind(project: Project) -> None:
    plan = replace(team(project), size=None)
    ada, ben = plan.labelers
    clip = project.read(lambda db: rounds.candidates(db, Frame(), ())).clips.id(0)
    project.write(lambda db: predictions.note_shown(db, LabelKey(clip, ada), Model("m", "1"))).result()
    blind = work_out(project, plan)
    assert (blind.clips, blind.left_out.shown) == (23, 1)
    assert work_out(project, replace(plan, drafts=Drafts.ALLOWED)).clips == 24
    alone = work_out(project, replace(plan, overlap=1))
    assert (alone.clips, alone.left_out.shown) == (24, 0)
    rows = alone.dealt.assigned
    assert all(plan.labelers[row[1]] == ben for row in rows.tolist() if alone.pool.clips.id(row[0]) == clip)


def test_clips_without_sound_are_planned_only_where_told(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        plan = Plan(people(project, ["Ana", "Ben"]))
        with pytest.raises(UserError, match="24 clips have no sound"):
            work_out(project, plan)
        told = replace(plan, frame=Frame(without_sound=True))
        assert work_out(project, told).clips == 24


def test_what_earlier_labels_show_says_how_narrow_intervals_will_be(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        plan = Plan(people(project, ["Ana", "Ben"]), frame=Frame(without_sound=True))
        found = work_out(project, plan).outlook
        babble = next(one for one in found.tags if one.tag == BABBLE)
        # 16 of the 22 clips that both answered were tagged by one or both.
        assert babble.share == pytest.approx(16 / 22)
        assert babble.too_few
        assert babble.clips_needed == 42
        assert found.half_width is not None


def test_disagreed_clips_are_repaired_and_give_no_verdict(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        frame = Frame(without_sound=True)
        plan = Plan(people(project, ["Ana", "Ben"]), Choice.DISAGREED, tag=BABBLE, frame=frame)
        made, planning = new_round(project, "Repair", plan)
        assert planning.clips == 5
        assert not made.probability_sample
        assert not planning.gives_verdicts


def test_clips_under_an_older_definition_are_taken_again(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        plan = Plan(people(project, ["Ana", "Ben"]), Choice.STALE, frame=Frame(without_sound=True))
        with pytest.raises(UserError, match="No label was made under an older definition"):
            work_out(project, plan)
        rewritten = Definition(BABBLE, "Babble", "Three or more voices.", "")
        project.write(lambda db: guidelines.publish(db, [rewritten], "Rita", "clearer")).result()
        assert work_out(project, plan).clips == 24
        assert work_out(project, plan).edition == 2


def test_suspects_are_taken_the_surest_first(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        plan = Plan(people(project, ["Ana", "Ben"]), Choice.SUSPECTS, size=2, frame=Frame(without_sound=True))
        with pytest.raises(UserError, match="No label is suspected"):
            work_out(project, plan)
        ids = project.read(lambda db: rounds.candidates(db, Frame(), ())).clips
        doubts = [
            Listed(ids.id(row), BABBLE, "probe", Answer.YES, score, "") for row, score in ((3, 0.2), (5, 0.9), (8, 0.6))
        ]
        project.write(lambda db: suspects.list_all(db, doubts)).result()
        made, _ = new_round(project, "Doubts", plan)
        kept = {one.clip for one in project.read(lambda db: rounds.clips_of(db, made.id))}
        assert kept == {ids.id(5), ids.id(8)}


def test_anchors_have_gold_and_everybody_hears_them(project: Project) -> None:
    plan = replace(team(project), choice=Choice.RANDOM, anchors=2)
    with pytest.raises(UserError, match="only 0 clips with gold"):
        work_out(project, plan)
    ids = project.read(lambda db: rounds.candidates(db, Frame(), ())).clips
    rita = add_people(project, "Rita")[0]
    for row in range(24):
        key = LabelKey(ids.id(row), rita, None, Lane.GOLD)
        label = Label("hello", (Mark(BABBLE),))
        project.write(
            partial(revisions.append, key=key, label=label, state=State.FINISHED, kind=RevisionKind.GOLD)
        ).result()
    made, planning = new_round(project, "May", plan)
    assert (planning.clips, planning.anchors, planning.assignments) == (10, 2, 24)
    assert sum(one.anchor for one in project.read(lambda db: rounds.clips_of(db, made.id))) == 2
    test, _ = new_round(project, "Test", Plan(plan.labelers, Choice.GOLD, size=6, overlap=1))
    assert [one.todo for one in status(project, test.id).labelers] == [6, 6]
    assert not test.probability_sample


def test_a_stratified_sample_keeps_each_clips_probability(project: Project) -> None:
    team(project, 24)
    who = people(project, ["Ada", "Ben"])
    # Eight speakers of three clips each; 12 clips are 1.5 of each in the mean.
    made, planning = new_round(project, "May", Plan(who, Choice.STRATIFIED, 12, axis="speaker"))
    kept = project.read(lambda db: rounds.clips_of(db, made.id))
    assert {one.inclusion for one in kept} == {0.5}
    assert {one.drawn for one in planning.shares} == {1, 2}
    with pytest.raises(UserError, match="cannot be stratified by 'mood'"):
        work_out(project, Plan(who, Choice.STRATIFIED, 12, axis="mood"))


def test_strata_of_a_tag_do_not_look_at_the_rounds_own_labelers(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        zoe = add_people(project, "Zoe")[0]
        own = people(project, ["Ana", "Ben"])
        frame = Frame(without_sound=True)
        seen = work_out(project, Plan((zoe,), Choice.STRATIFIED, 6, axis="tag:babble", overlap=1, frame=frame))
        assert {one.name for one in seen.shares} == {"yes", "no", ""}
        unseen = work_out(project, Plan(own, Choice.STRATIFIED, 6, axis="tag:babble", frame=frame))
        assert [one.name for one in unseen.shares] == [""]


def test_what_one_has_not_done_others_take_over_and_nobody_twice(project: Project) -> None:
    plan = replace(team(project), repeats=4)
    made, _ = new_round(project, "May", plan)
    ada, ben = plan.labelers
    cleo, dan = add_people(project, "Cleo", "Dan")
    done = set(fulfil(project, ada, most=4))
    with pytest.raises(UserError, match="nobody named may take these clips"):
        reassign(project, "May", "Ada", ["Ben"])
    moved = reassign(project, "May", "Ada", ["Cleo", "Dan"])
    assert moved.left == 0
    taken = [project.read(partial(rounds.assignments_of, labeler=one)) for one in (cleo, dan)]
    firsts = [[one.clip for one in queue if one.repeat_of is None] for queue in taken]
    assert sorted(map(len, firsts)) == sorted((len(firsts[0]), len(firsts[1])))
    assert abs(len(firsts[0]) - len(firsts[1])) <= 1
    assert set(firsts[0]).isdisjoint(firsts[1])
    assert len(done | set(firsts[0]) | set(firsts[1])) == 10
    states = {one.labeler: one for one in status(project, made.id).labelers}
    assert (states[ada].fulfilled, states[cleo].todo + states[dan].todo >= 6) == (4, True)
    assert states[ben].todo == 12
    with pytest.raises(UserError, match="Ada has nothing to give away"):
        reassign(project, "May", "Ada", ["Cleo"])
    project.write(lambda db: rounds.drop_assignments(db, moved.given)).result()
    project.write(lambda db: rounds.ask_again(db, moved.withdrawn)).result()
    assert len(asked(project, ada)) == 12
    assert asked(project, cleo) == []


def test_what_was_withdrawn_can_still_be_given_to_somebody(project: Project) -> None:
    plan = team(project)
    new_round(project, "May", plan)
    cleo = add_people(project, "Cleo")[0]
    assert len(withdraw(project, "May", "Ada")) == 10
    assert asked(project, plan.labelers[0]) == []
    assert len(reassign(project, "May", "Ada", ["Cleo"]).given) == 10
    assert len(asked(project, cleo)) == 10


def test_labels_changed_after_opening_for_review_do_not_count(project: Project) -> None:
    plan = team(project)
    made, _ = new_round(project, "May", plan)
    ada = plan.labelers[0]
    for one in plan.labelers:
        fulfil(project, one)
    opened = open_for_review(project, "May")
    assert opened.state is RoundState.IN_REVIEW
    with pytest.raises(UserError, match="open for review already"):
        open_for_review(project, "May")
    first = project.read(lambda db: rounds.assignments_of(db, ada))[0]
    key = LabelKey(first.clip, ada, first.id)
    changed = Label("hello", (Mark(TagCode("none")),))
    project.write(partial(revisions.append, key=key, label=changed, state=State.FINISHED)).result()
    row = next(tag for tag in agreement_findings(project, round_name="May").report.tags if tag.tag == BABBLE)
    assert (row.a, row.b + row.c) == (10, 0)
    with pytest.raises(UserError, match="labels were changed since"):
        project.write(lambda db: rounds.take_back_opening(db, made.id)).result()


def test_a_closed_round_asks_for_nothing(project: Project) -> None:
    plan = team(project)
    made, _ = new_round(project, "May", plan)
    fulfil(project, plan.labelers[0], most=2)
    assert close_round(project, "May").round.state is RoundState.CLOSED
    assert asked(project, plan.labelers[0]) == []
    with pytest.raises(UserError, match="the round May is closed"):
        reassign(project, "May", "Ada", ["Ben"])
    project.write(lambda db: rounds.reopen(db, made.id)).result()
    assert len(asked(project, plan.labelers[0])) == 10


def test_a_plan_can_be_taken_back_until_somebody_begins(project: Project) -> None:
    plan = team(project)
    first, _ = new_round(project, "May", plan)
    project.write(lambda db: rounds.forget(db, first.id)).result()
    assert project.read(rounds.all_rounds) == ()
    again, _ = new_round(project, "May", plan)
    fulfil(project, plan.labelers[0], most=1)
    with pytest.raises(UserError, match="somebody has begun"):
        project.write(lambda db: rounds.forget(db, again.id)).result()


def test_what_cannot_be_planned_is_told(project: Project) -> None:
    plan = team(project)
    for wrong, told in (
        (replace(plan, labelers=()), "no labelers"),
        (replace(plan, overlap=3), "cannot be heard by 3 labelers of 2"),
        (replace(plan, size=0), "a round needs clips"),
        (replace(plan, repeats=99), "use 10 at most"),
        (replace(plan, choice=Choice.GOLD), "No clip has gold yet"),
        (replace(plan, frame=Frame(speaker="nobody")), "No clip fits the filter"),
    ):
        with pytest.raises(UserError, match=told):
            work_out(project, wrong)
    with pytest.raises(UserError, match="nobody called Eve"):
        people(project, ["Eve"])
    new_round(project, "May", plan)
    with pytest.raises(UserError, match="a round called May already"):
        new_round(project, "May", plan)


def test_a_fulfilled_assignment_of_a_closed_round_stays(project: Project) -> None:
    plan = team(project)
    made, _ = new_round(project, "May", plan)
    done = fulfil(project, plan.labelers[0], most=1)
    close_round(project, made.id)
    kept = project.read(lambda db: rounds.assignments_of(db, plan.labelers[0], closed=True))
    assert [one.clip for one in kept if one.state is AssignmentState.FULFILLED] == done


def test_finished_clips_are_returned_to_be_done_again(project: Project) -> None:
    plan = team(project)
    new_round(project, "May", plan)
    ada = plan.labelers[0]
    done = fulfil(project, ada, most=3)
    assert len(return_to_labeler(project, "May", "Ada", done[:1])) == 1
    now = status(project, "May").labelers[0]
    assert (now.todo, now.returned, now.fulfilled) == (8, 1, 2)
    with pytest.raises(UserError, match="has finished none"):
        return_to_labeler(project, "May", "Ben")
    back = project.read(lambda db: rounds.assignments_of(db, ada))[0]
    again = Label("hello there", (Mark(BABBLE),))
    key = LabelKey(back.clip, ada, back.id)
    project.write(partial(revisions.append, key=key, label=again, state=State.FINISHED)).result()
    assert status(project, "May").labelers[0].fulfilled == 3
