"""Work from several laptops: in any order and any repetition it comes to the same."""

from __future__ import annotations

import shutil
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_projects import BABBLE, CAR, Small, fill, make_recording, said

from earmark.jobs.resources import resource
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.mapping import Mapping, MappingId, MappingKind
from earmark.model.people import Labeler, LabelerId
from earmark.model.recording import ClipId, stretch_clip, whole_clip
from earmark.model.revision import (
    AssignmentId,
    LabelKey,
    Lane,
    OperationId,
    Revision,
    RevisionId,
    RevisionKind,
    revision_digest,
)
from earmark.model.tag import Axis, Tag, TagCode
from earmark.model.taxonomy import parse_taxonomy
from earmark.model.travelling import Alias, Merged, Operation, Work
from earmark.store import check, guidelines, mappings, merging, recordings, revisions
from earmark.store.project import Project

YEAR_US = 365 * 24 * 3600 * 1_000_000
LAPTOPS = ("old laptop", "new laptop")


def made_elsewhere(
    key: LabelKey, label: Label, *, name: str, device: str = "laptop", parent: str | None = None, time_us: int = 1
) -> Revision:
    """A revision as another machine would have sealed it."""
    unsealed = Revision(
        id=RevisionId(name),
        key=key,
        label=label,
        state=State.FINISHED,
        kind=RevisionKind.WORK,
        parent=None if parent is None else RevisionId(parent),
        device=device,
        time_us=time_us,
        edition=1,
        operation=OperationId(f"done {name}"),
        salt="00",
    )
    return replace(unsealed, digest=revision_digest(unsealed))


def work_of(labeler: Labeler, *found: Revision) -> Work:
    done = tuple(Operation(one.operation, one.device, "commit", None, "", one.time_us) for one in found)
    return Work(labeler.id, found, done)


def merge(small: Small, *found: Revision, labeler: Labeler | None = None) -> Merged:
    done = work_of(labeler or small.ada, *found)
    return small.project.write(lambda db: merging.merge(db, done)).result()


@cache
def template() -> Path:
    taxonomy = parse_taxonomy(resource("noise-taxonomy.csv").read_text("utf-8"))
    path = Path(tempfile.mkdtemp()) / "template.earmark"
    with Project.create(path, name="P", taxonomy=taxonomy, transcript_rules="") as project:
        fill(project, 2)
    return path


@contextmanager
def copied() -> Iterator[Small]:
    """A project of its own with the same clips and people as every other one of these."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(template(), Path(folder) / "p.earmark"))
        with Project.open(path) as project:
            rows = project.read(lambda db: db.rows("SELECT id, name FROM labeler WHERE number > 0 ORDER BY number"))
            ada, ben = (Labeler(LabelerId(id_), name) for id_, name in rows)
            yield Small(project, [whole_clip(make_recording(n, seconds=1 + n)) for n in range(2)], ada, ben)


def what_it_says(small: Small) -> tuple[object, ...]:
    """All that must be the same wherever work came together: revisions, and what is in force."""
    return small.project.read(
        lambda db: (
            db.rows("SELECT id, digest FROM revision ORDER BY id"),
            db.rows(
                """SELECT l.lane, c.id, p.id, l.assignment, r.id, l.counts, l.conflict, l.edition, l.time_us, l.answers
                FROM current l JOIN clip c ON c.number = l.clip JOIN labeler p ON p.number = l.labeler
                JOIN revision r ON r.number = l.revision ORDER BY 1, 2, 3, 4"""
            ),
            db.rows("SELECT id, kind, title, time_us FROM operation ORDER BY id"),
            db.value("SELECT value FROM tally WHERE name = 'newest_time_us'"),
        )
    )


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[int, int, str, int | None, int]]:
    """Revisions as (clip, laptop, text, place of the parent, time): the laptops' clocks are five years apart."""
    found: list[tuple[int, int, str, int | None, int]] = []
    for place in range(draw(st.integers(1, 9))):
        clip, laptop = draw(st.integers(0, 1)), draw(st.integers(0, 1))
        before = [at for at, one in enumerate(found) if one[0] == clip]
        parent = draw(st.none() | st.sampled_from(before)) if before else None
        clock = laptop * 5 * YEAR_US + draw(st.integers(1, 3)) * 1_000_000
        found.append((clip, laptop, draw(st.sampled_from(["yes", "no", ""])), parent, clock + place // 4))
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(histories(), st.data())
def test_any_order_and_any_repetition_comes_to_the_same(
    history: list[tuple[int, int, str, int | None, int]], data: st.DataObject
) -> None:
    with copied() as one, copied() as other:
        rows = [
            made_elsewhere(
                one.key(clip),
                said(text),
                name=f"{place:02}",
                device=LAPTOPS[laptop],
                parent=None if parent is None else f"{parent:02}",
                time_us=clock,
            )
            for place, (clip, laptop, text, parent, clock) in enumerate(history)
        ]
        merge(one, *rows)
        packets = data.draw(st.lists(st.lists(st.sampled_from(rows), max_size=4), max_size=5), label="packets")
        for packet in [*packets, data.draw(st.permutations(rows), label="all of them"), *packets]:
            merge(other, *packet)
        assert what_it_says(one) == what_it_says(other)
        again = merge(other, *rows)
        assert (again.added, again.known) == (0, len(rows))
        assert what_it_says(one) == what_it_says(other)
        assert one.problems() == other.problems() == []


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(histories(), st.data())
def test_labels_of_before_a_merge_of_tags_come_to_the_same_whether_they_came_before_it_or_after(
    history: list[tuple[int, int, str, int | None, int]], data: st.DataObject
) -> None:
    with copied() as one, copied() as other:
        rows = [
            made_elsewhere(
                one.key(clip),
                said(text),
                name=str(uuid.UUID(int=place)),
                device=LAPTOPS[laptop],
                parent=None if parent is None else str(uuid.UUID(int=parent)),
                time_us=clock,
            )
            for place, (clip, laptop, text, parent, clock) in enumerate(history)
        ]
        before = data.draw(st.lists(st.sampled_from(rows), max_size=6), label="before the merge of tags")
        published = Mapping(MappingId(str(uuid.UUID(int=99))), 2, MappingKind.MERGE, (CAR, BABBLE), (TagCode("noise"),))
        whole = Tag(Axis.SOURCE, TagCode("noise"), "Noise")
        for small, early in ((one, []), (other, before)):
            merge(small, *early)
            small.project.write(
                lambda db: guidelines.publish(
                    db, [], "B", "", new_tags=[whole], retired=[CAR, BABBLE], mapped=[published]
                )
            ).result()
            at: mappings.Position | None = mappings.Position()
            while at is not None:
                at = small.project.write(lambda db, at=at: mappings.carry_over(db, at)).result()  # type: ignore[misc]
            merge(small, *data.draw(st.permutations(rows), label="after it"))
            assert small.problems() == []
        assert what_it_says(one)[1] == what_it_says(other)[1]


def test_work_of_one_labeler_on_two_machines_is_kept_and_shown_as_a_conflict(small: Small) -> None:
    old = made_elsewhere(small.key(), said("good day"), name="a", device="old", time_us=10)
    new = made_elsewhere(small.key(), said("good bye"), name="b", device="new", time_us=10 + 5 * YEAR_US)
    assert merge(small, new).conflicts == ()
    (conflict,) = merge(small, old).conflicts
    assert (conflict.key, conflict.labeler_name, conflict.revisions) == (small.key(), "Ada", ("b", "a"))
    assert small.current() == new
    assert small.project.read(revisions.conflicts) == [small.key()]
    assert small.project.read(lambda db: merging.conflict_of(db, small.key())) == (new, old)


def test_finishing_a_label_in_conflict_settles_it_also_elsewhere(small: Small) -> None:
    old = made_elsewhere(small.key(), said("good day"), name="a", device="old", time_us=10)
    new = made_elsewhere(small.key(), said("good bye"), name="b", device="new", time_us=20)
    merge(small, old, new)
    settled = small.finish(said("good bye"))
    assert settled.parent == "b"
    assert small.project.read(revisions.conflicts) == []
    assert merge(small, old, new).conflicts == ()
    told = small.project.read(lambda db: revisions.history(db, small.key()))
    assert {one.id for one in told} >= {"a", "b", settled.id}
    assert small.problems() == []


def test_a_child_may_come_before_its_parent(small: Small) -> None:
    child = made_elsewhere(small.key(), said("mended"), name="child", parent="first", time_us=5)
    merge(small, child)
    assert small.current() == child
    # A clock set back: the parent is younger by its time, and its child still comes after it.
    merge(small, made_elsewhere(small.key(), said("typo"), name="first", time_us=9))
    assert small.current() == child
    assert small.project.read(revisions.conflicts) == []


def test_the_clock_here_follows_and_a_jump_of_years_is_told(small: Small) -> None:
    now = time.time_ns() // 1000
    soon = made_elsewhere(small.key(), said("one"), name="a", time_us=now + 3600 * 1_000_000)
    assert merge(small, soon).clock_ahead_s == 0
    later = made_elsewhere(small.key(1), said("two"), name="b", time_us=now + 5 * YEAR_US)
    assert merge(small, later).clock_ahead_s == pytest.approx(5 * YEAR_US / 1e6, rel=0.01)
    assert small.finish(said("three"), 2).time_us > later.time_us


def test_the_same_id_with_other_content_is_refused_by_name(small: Small) -> None:
    mine = made_elsewhere(small.key(), said("good day"), name="a", time_us=5)
    merge(small, mine)
    with pytest.raises(UserError, match="the label a is stored with other content"):
        merge(
            small,
            made_elsewhere(small.key(1), said("fine"), name="b"),
            made_elsewhere(small.key(), said("altered"), name="a", time_us=5),
        )
    assert small.current(1) is None
    assert small.current() == mine


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (lambda one, small: replace(one, label=said("altered")), "its hash differs"),
        (lambda one, small: _resealed(one, key=small.key(0, small.ben)), "somebody else"),
        (lambda one, small: _resealed(one, key=replace(one.key, lane=Lane.GOLD)), "no labeler's work"),
        (lambda one, small: _resealed(one, key=replace(one.key, clip=ClipId("gone"))), "does not have"),
        (lambda one, small: _resealed(one, edition=7), "version 7 of the guidelines"),
        (lambda one, small: _resealed(one, label=Label("", environment="moon")), "'moon'"),  # type: ignore[arg-type]
    ],
)
def test_work_that_does_not_fit_leaves_the_project_as_it_was(small: Small, made, reason: str) -> None:  # type: ignore[no-untyped-def]
    before = what_it_says(small)
    good = made_elsewhere(small.key(1), said("fine"), name="good")
    bad = made(made_elsewhere(small.key(), said("good day"), name="bad"), small)
    with pytest.raises(UserError, match=reason):
        merge(small, good, bad)
    assert what_it_says(small) == before


def _resealed(one: Revision, **changed: object) -> Revision:
    unsealed = replace(one, **changed)  # type: ignore[arg-type]
    return replace(unsealed, digest=revision_digest(unsealed))


def test_rows_that_replace_each_other_in_a_circle_harm_nothing(small: Small) -> None:
    merge(
        small,
        made_elsewhere(small.key(), said("a"), name="a", parent="b", time_us=1),
        made_elsewhere(small.key(), said("b"), name="b", parent="a", time_us=2),
    )
    assert small.current().id == "b"  # type: ignore[union-attr]
    assert small.problems() == []


def test_a_stretch_that_was_cut_on_the_laptop_comes_along_with_its_labels(small: Small) -> None:
    cut = stretch_clip(make_recording(1, seconds=2), 100, 9000)
    label = made_elsewhere(LabelKey(cut.id, small.ada.id), said(), name="a")
    done = replace(work_of(small.ada, label), clips=(cut,))
    assert small.project.write(lambda db: merging.merge(db, done)).result().added == 1
    outside = replace(cut, end=cut.end + 1)
    with pytest.raises(UserError, match="not the stretch of sound"):
        small.project.write(
            lambda db: merging.merge(db, Work(small.ada.id, clips=(replace(outside, id=ClipId("other")),)))
        ).result()
    assert small.problems() == []


def test_what_was_asked_of_somebody_else_is_not_answered(small: Small) -> None:
    def plan(db) -> None:  # type: ignore[no-untyped-def]
        db.run("INSERT INTO round VALUES (1, 'r', 'R', 1, 1, '', '{}', 0, 1, 1, NULL)")
        db.run("INSERT INTO assignment VALUES (1, 'asked', 1, 1, 2, NULL, 0, 'open')")

    small.project.write(plan).result()
    key = replace(small.key(), assignment=AssignmentId("asked"))
    with pytest.raises(UserError, match="asked of somebody else"):
        merge(small, made_elsewhere(key, said(), name="a"))
    own = made_elsewhere(replace(key, labeler=small.ben.id), said(), name="b")
    assert merge(small, own, labeler=small.ben).added == 1


def test_labels_that_came_without_sound_are_joined_as_elsewhere(small: Small) -> None:
    from small_projects import location

    from earmark.store import clips

    waiting = small.project.write(lambda db: recordings.without_sound(db, location("lost.wav"))).result()
    silent = whole_clip(waiting)
    small.project.write(lambda db: clips.add(db, [silent])).result()
    label = made_elsewhere(LabelKey(silent.id, small.ada.id), said(), name="a")
    joined = Alias(waiting.id, make_recording(3).id, "laptop", 5)
    done = replace(work_of(small.ada, label), aliases=(joined,))
    for _ in range(2):
        small.project.write(lambda db: merging.merge(db, done)).result()
    assert small.current(3).label == said()  # type: ignore[union-attr]
    assert small.project.read(check.check) == []
