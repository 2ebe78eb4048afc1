"""Labels: committing, drafts, chains and times."""

from __future__ import annotations

import time

import pytest
from small_projects import BABBLE, CAR, Small, make_recording, said

from earmark.model.errors import UserError
from earmark.model.label import Label, Span, State
from earmark.model.people import Role
from earmark.model.revision import AssignmentId, LabelKey, Lane, RevisionKind, revision_digest
from earmark.model.tag import Mark, TagCode
from earmark.store import drafts, labelers, revisions
from earmark.store.revisions import Incoming

FULL = Label(
    transcript="مرحبا 你好 zoë",
    sources=(Mark(BABBLE, cannot_tell=True), Mark(CAR)),
    channels=(Mark(TagCode("clean")),),
    environment=TagCode("?"),
    spans=(Span(CAR, 5, 9), Span(CAR, 12, 40)),
    note="a note",
    question="is this a car?",
    flag=True,
)


def test_a_label_comes_back_as_it_was_committed(small: Small) -> None:
    made = small.finish(FULL, seconds_spent=12.5, suggestion_shown=True)
    found = small.current()
    assert found == made
    assert found is not None
    assert found.label == FULL
    assert found.digest == revision_digest(found)


def test_a_second_commit_follows_the_first(small: Small) -> None:
    first = small.finish(said("good"))
    second = small.finish(said("good day"))
    assert second.parent == first.id
    assert second.time_us > first.time_us
    assert small.project.read(lambda db: revisions.history(db, small.key())) == [second, first]


def test_the_same_answer_again_adds_nothing(small: Small) -> None:
    first = small.finish(said())
    assert small.finish(said()) == first


def test_marks_in_any_order_are_one_answer(small: Small) -> None:
    first = small.finish(Label("x", sources=(Mark(BABBLE), Mark(CAR))))
    assert small.finish(Label("x", sources=(Mark(CAR), Mark(BABBLE), Mark(CAR)))) == first


def test_nothing_said_is_not_unanswered(small: Small) -> None:
    small.finish(said(""))
    small.finish(said(None), clip=1)
    assert small.current(0).label.transcript == ""  # type: ignore[union-attr]
    assert small.current(1).label.transcript is None  # type: ignore[union-attr]


def test_committing_ends_the_draft(small: Small) -> None:
    small.project.write(lambda db: drafts.save(db, small.key(), said("goo"))).result()
    assert small.project.read(lambda db: drafts.load(db, small.key())) == said("goo")
    small.finish(said())
    assert small.project.read(lambda db: drafts.load(db, small.key())) is None


def test_a_draft_is_replaced_and_keeps_that_a_suggestion_was_shown(small: Small) -> None:
    small.project.write(lambda db: drafts.save(db, small.key(), FULL, suggestion_shown=True))
    small.project.write(lambda db: drafts.save(db, small.key(), said("b"), seconds_spent=3)).result()
    kept = small.project.read(lambda db: drafts.draft(db, small.key()))
    assert kept is not None
    assert (kept.label, kept.seconds_spent, kept.suggestion_shown) == (said("b"), 3, True)


def test_lanes_and_assignments_are_labels_of_their_own(small: Small) -> None:
    own = small.finish(said("own"))
    gold = LabelKey(small.clips[0].id, small.ada.id, lane=Lane.GOLD)
    repeat = LabelKey(small.clips[0].id, small.ada.id, AssignmentId("again"))
    small.project.write(lambda db: revisions.append(db, gold, said("gold"), State.FINISHED, RevisionKind.GOLD))
    small.project.write(lambda db: revisions.append(db, repeat, said("again"), State.FINISHED)).result()
    assert small.current() == own
    assert small.project.read(lambda db: revisions.current(db, gold)).label == said("gold")  # type: ignore[union-attr]
    assert small.project.read(lambda db: revisions.current(db, repeat)).label == said("again")  # type: ignore[union-attr]


def test_a_clip_that_cannot_be_labeled_needs_a_reason(small: Small) -> None:
    key = small.key()
    with pytest.raises(UserError, match="needs a reason"):
        small.project.write(lambda db: revisions.append(db, key, Label(), State.CANNOT_LABEL)).result()
    made = small.project.write(
        lambda db: revisions.append(db, key, Label(), State.CANNOT_LABEL, reason="only silence")
    ).result()
    assert (made.state, made.reason, made.counts) == (State.CANNOT_LABEL, "only silence", False)


def test_an_engineer_writes_no_labels(small: Small) -> None:
    eve = small.project.write(lambda db: labelers.add(db, "Eve", Role.ENGINEER)).result()
    with pytest.raises(UserError, match="engineer"):
        small.finish(said(), labeler=eve)


def test_time_never_runs_backwards(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    first = small.finish(said("a"))
    five_years_us = 5 * 365 * 24 * 3600 * 1_000_000
    behind = time.time_ns() - five_years_us * 1000
    monkeypatch.setattr("earmark.store.revisions.appending.time.time_ns", lambda: behind)
    assert small.finish(said("b")).time_us == first.time_us + 1


def test_imported_labels_keep_their_times_and_the_newest_is_in_force(small: Small) -> None:
    key = small.key()
    rows = [Incoming(key, said("late"), time_us=2_000), Incoming(key, said("early"), time_us=1_000)]
    result = small.project.write(lambda db: revisions.append_many(db, rows)).result()
    assert (result.added, result.known) == (2, 0)
    assert small.current().label == said("late")  # type: ignore[union-attr]


def test_of_imported_labels_without_times_the_later_row_is_in_force(small: Small) -> None:
    rows = [Incoming(small.key(), said("one")), Incoming(small.key(), said("two"))]
    small.project.write(lambda db: revisions.append_many(db, rows)).result()
    assert small.current().label == said("two")  # type: ignore[union-attr]


def test_an_older_import_displaces_nothing_and_is_no_conflict(small: Small) -> None:
    made = small.finish(said("mine"))
    rows = [Incoming(small.key(), said("old"), time_us=1_000)]
    small.project.write(lambda db: revisions.append_many(db, rows)).result()
    assert small.current() == made
    assert small.project.read(revisions.conflicts) == []
    assert len(small.project.read(lambda db: revisions.history(db, small.key()))) == 2


def test_importing_again_adds_nothing(small: Small) -> None:
    rows = [Incoming(small.key(), said("one"), time_us=5), Incoming(small.key(1), said("two"))]
    small.project.write(lambda db: revisions.append_many(db, rows)).result()
    again = small.project.write(lambda db: revisions.append_many(db, rows)).result()
    assert (again.added, again.known) == (0, 2)


def test_an_unknown_clip_is_a_sentence(small: Small) -> None:
    from earmark.model.recording import whole_clip

    key = LabelKey(whole_clip(make_recording(99)).id, small.ada.id)
    with pytest.raises(UserError, match="no such clip"):
        small.project.write(lambda db: revisions.append(db, key, said(), State.FINISHED)).result()


def test_a_failed_commit_leaves_no_trace(small: Small) -> None:
    def work(db):  # type: ignore[no-untyped-def]
        revisions.append(db, small.key(), said(), State.FINISHED)
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        small.project.write(work).result()
    assert small.current() is None
    assert small.problems() == []
