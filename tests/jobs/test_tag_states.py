"""A tag's way from disagreement to agreement is read off its rounds and editions, with the figure that proves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from earmark.jobs.tag_states import Measured, Standing, TagState, standing, tag_states
from earmark.measure.agreement import Verdict
from earmark.model.label import Label
from earmark.model.people import Role
from earmark.model.revision import AssignmentId, LabelKey
from earmark.model.tag import Mark, TagCode
from earmark.store import columns, guidelines, labelers, revisions
from earmark.store.database import Database
from earmark.store.project import Project
from planted_labels import planted_project

BABBLE, NONE = TagCode("babble"), TagCode("none")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with planted_project(tmp_path) as made:
        made.write(lambda db: labelers.add(db, "Rita", Role.REVIEWER)).result()
        yield made


def state(project: Project, tag: TagCode = BABBLE) -> TagState:
    return next(one for one in tag_states(project) if one.subject == tag)


def rewrite(project: Project, text: str = "Count voices.", *, wording: bool = False) -> None:
    one = project.read(guidelines.current).of(BABBLE)
    assert one is not None
    only = {BABBLE} if wording else set()
    changed = [replace(one, text=text)]
    project.write(lambda db: guidelines.publish(db, changed, "Rita", "", wording_only=only)).result()


def label_again(project: Project, *, running: bool = False) -> None:
    """A round of every clip under the edition in force, in which both hear babble on every second."""

    def work(db: Database) -> None:
        edition = guidelines.current_edition(db)
        until = None if running else 1 << 60
        db.run(
            "INSERT INTO round (id, name, edition, probability_sample, asks, plan, seed, planned_us, opened_us)"
            " VALUES ('again', 'again', ?, 1, '', '{}', 1, 0, ?)",
            (edition, until),
        )
        number = db.value("SELECT max(number) FROM round")
        known, rows = columns.clip_columns(db), []
        for row, clip in enumerate(known.numbers.tolist()):
            db.run("INSERT INTO round_clip VALUES (?, ?, 1, '', 0)", (number, clip))
            for name in ("Ana", "Ben"):
                who = labelers.by_name(db, name)
                assert who is not None
                at = db.value("SELECT number FROM labeler WHERE id = ?", (who.id,))
                id_ = AssignmentId(f"{clip}-{name}")
                db.run("INSERT INTO assignment VALUES (NULL, ?, ?, ?, ?, NULL, 1, 'open')", (id_, number, clip, at))
                heard = Label("take", sources=(Mark(BABBLE if row % 2 else NONE),))
                rows.append(revisions.Incoming(LabelKey(known.id(row), who.id, id_), heard))
        revisions.append_many(db, rows)

    project.write(work).result()


def test_a_tag_is_revised_once_its_meaning_changed_and_measured_again_by_a_sample(project: Project) -> None:
    before = state(project)
    assert before.standing is Standing.TOO_FEW
    assert before.proof is not None
    assert (before.proof.round, before.version, before.stale_labels) == (None, 1, 0)
    rewrite(project)
    revised = state(project)
    assert (revised.standing, revised.version) == (Standing.REVISED, 2)
    assert revised.stale_clips > 0
    assert revised.proof is not None
    assert revised.proof.figure == before.proof.figure
    label_again(project)
    again = state(project)
    assert again.proof is not None
    assert (again.proof.round, again.proof.figure, again.proof.outdated) == ("again", 1.0, False)
    assert again.stale_labels == 0


def test_wording_alone_revises_nothing(project: Project) -> None:
    rewrite(project, "Two or more talk.", wording=True)
    assert state(project).standing is Standing.TOO_FEW
    assert state(project).version == 2


def test_a_round_that_is_still_blind_measures_nothing(project: Project) -> None:
    rewrite(project)
    label_again(project, running=True)
    found = state(project)
    assert (found.standing, found.proof) == (Standing.REVISED, None)


def measured(verdict: Verdict | None, *, outdated: bool = False) -> Measured:
    return Measured("r", verdict, 0.5, None, 50, 40, None, outdated)


@pytest.mark.parametrize(
    ("rounds", "expected"),
    [
        ([], Standing.NOT_MEASURED),
        ([measured(Verdict.DISAGREEING)], Standing.DISAGREEING),
        ([measured(Verdict.DISAGREEING, outdated=True)], Standing.REVISED),
        ([measured(Verdict.DISAGREEING, outdated=True), measured(Verdict.UNDECIDED)], Standing.MEASURED_AGAIN),
        ([measured(Verdict.DISAGREEING, outdated=True), measured(Verdict.TOO_FEW)], Standing.MEASURED_AGAIN),
        ([measured(Verdict.DISAGREEING, outdated=True), measured(Verdict.AGREED)], Standing.AGREED),
        ([measured(Verdict.DISAGREEING, outdated=True), measured(Verdict.DISAGREEING)], Standing.DISAGREEING),
        ([measured(Verdict.UNDECIDED)], Standing.UNDECIDED),
        ([measured(None)], Standing.UNDECIDED),
    ],
)
def test_the_last_measurement_decides(rounds: list[Measured], expected: Standing) -> None:
    assert standing(rounds) is expected
