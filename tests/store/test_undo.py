"""Undo and redo of committed work."""

from __future__ import annotations

from small_projects import Small, said

from earmark.model.label import Label, State
from earmark.model.revision import RevisionKind
from earmark.store import clips, drafts, operations, revisions
from earmark.store.operations import OperationKind, Undone
from earmark.store.project import Project


def undo(small: Small) -> Undone | None:
    return small.project.write(lambda db: operations.undo(db, small.ada.id)).result()


def redo(small: Small) -> Undone | None:
    return small.project.write(lambda db: operations.redo(db, small.ada.id)).result()


def test_undoing_brings_back_what_stood_before(small: Small) -> None:
    small.finish(said("one"))
    small.finish(said("two"))
    done = undo(small)
    assert done is not None
    assert done.clips == (small.clips[0].id,)
    found = small.current()
    assert found is not None
    assert (found.label, found.kind) == (said("one"), RevisionKind.UNDO)


def test_a_first_label_undone_is_withdrawn_and_a_draft_again(small: Small) -> None:
    small.finish(said("one"))
    undo(small)
    found = small.current()
    assert found is not None
    assert (found.kind, found.label, found.counts) == (RevisionKind.WITHDRAWN, Label(), False)
    assert small.project.read(lambda db: drafts.load(db, small.key())) == said("one")
    assert small.project.read(lambda db: clips.counts(db, small.ada.id)).done == 0


def test_redo_does_it_again(small: Small) -> None:
    small.finish(said("one"))
    undo(small)
    redo(small)
    assert small.current().label == said("one")  # type: ignore[union-attr]
    assert small.project.read(lambda db: drafts.load(db, small.key())) is None
    assert redo(small) is None


def test_undo_walks_back_and_forth_over_clips(small: Small) -> None:
    for clip, text in enumerate(["a", "b", "c"]):
        small.finish(said(text), clip=clip)
    for _ in range(3):
        assert undo(small) is not None
    assert undo(small) is None
    for _ in range(3):
        assert redo(small) is not None
    assert redo(small) is None
    assert [small.current(clip).label for clip in range(3)] == [said("a"), said("b"), said("c")]  # type: ignore[union-attr]
    assert undo(small).clips == (small.clips[2].id,)  # type: ignore[union-attr]


def test_new_work_ends_redo(small: Small) -> None:
    small.finish(said("one"))
    undo(small)
    small.finish(said("other"), clip=1)
    assert not small.project.read(lambda db: operations.can_redo(db, small.ada.id))


def test_undo_survives_a_restart(small: Small) -> None:
    small.finish(said("one"))
    small.finish(said("two"))
    small.project.close()
    with Project.open(small.project.path) as small.project:
        undo(small)
        assert small.current().label == said("one")  # type: ignore[union-attr]


def test_a_bulk_edit_is_one_undo(small: Small) -> None:
    def bulk(db):  # type: ignore[no-untyped-def]
        operation = operations.begin(db, small.ada.id, OperationKind.BULK, "Marked as car")
        for clip in range(4):
            revisions.append(db, small.key(clip), said("x"), State.FINISHED, operation=operation)

    small.project.write(bulk).result()
    done = undo(small)
    assert done is not None
    assert (len(done.revisions), done.title) == (4, "Marked as car")
    assert undo(small) is None


def test_nobody_undoes_the_work_of_others(small: Small) -> None:
    small.finish(said("ben's"), labeler=small.ben)
    assert undo(small) is None


def test_nobody_undoes_an_import(small: Small) -> None:
    rows = [revisions.Incoming(small.key(), said("old"))]
    small.project.write(lambda db: revisions.append_many(db, rows)).result()
    assert not small.project.read(lambda db: operations.can_undo(db, small.ada.id))


def test_what_was_being_typed_is_handed_back(small: Small) -> None:
    small.finish(said("one"))
    small.finish(said("two"))
    small.project.write(lambda db: drafts.save(db, small.key(), said("three"))).result()
    done = undo(small)
    assert done is not None
    assert done.drafts == ((small.key(), said("three")),)
    assert small.current().label == said("one")  # type: ignore[union-attr]


def test_a_label_changed_on_another_device_since_is_left_alone(small: Small, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    small.finish(said("here"))
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr("earmark.store.revisions.appending.device_id", lambda: "laptop")
        elsewhere.setattr("earmark.store.revisions.operation.device_id", lambda: "laptop")
        small.finish(said("there"))
    done = undo(small)
    assert done is not None
    assert done.skipped == (small.key(),)
    assert small.current().label == said("there")  # type: ignore[union-attr]
