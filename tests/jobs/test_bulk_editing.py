"""Many labels are changed as one operation: own ones alone, undone at once, nothing half done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from earmark.jobs.bulk_editing import change_labels, put_drafts
from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import add_labeler
from earmark.model import editing
from earmark.model.label import Label, State
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Presented
from earmark.model.tag import NONE, Mark, TagCode
from earmark.store import drafts, operations, revisions
from earmark.store.clips import ClipFilter, page
from earmark.store.project import Project

IN_CAR = TagCode("in_vehicle")
FINISHED = Label(transcript="yes", sources=(Mark(NONE),))


def in_a_car(_clip: ClipId, label: Label) -> Label:
    return replace(label, environment=IN_CAR)


@pytest.fixture
def clips(project: Project, record: Callable[..., Path]) -> list[ClipId]:
    import_paths(project, [record(f"clip{number}.wav") for number in range(30)])
    return [row.id for row in project.read(lambda db: page(db, ClipFilter(), labeler=None)).rows]


@pytest.fixture
def ada(project: Project) -> LabelerId:
    return add_labeler(project, "Ada").id


def listed(clips: list[ClipId]) -> list[Presented]:
    return [Presented(clip) for clip in clips]


def in_force(project: Project, clip: ClipId, who: LabelerId) -> Label | None:
    found = project.read(lambda db: revisions.current(db, LabelKey(clip, who)))
    return None if found is None else found.label


def test_finished_labels_get_revisions_that_one_undo_takes_back(
    project: Project, clips: list[ClipId], ada: LabelerId
) -> None:
    ben = add_labeler(project, "Ben").id
    for clip in clips:
        for who in (ada, ben):
            project.write(
                lambda db, clip=clip, who=who: revisions.append(db, LabelKey(clip, who), FINISHED, State.FINISHED)
            ).result()
    result = change_labels(project, ada, listed(clips), in_a_car, "In a car")
    assert (result.finished, result.drafts, result.left) == (30, (), ())
    assert all(in_force(project, clip, ada) == replace(FINISHED, environment=IN_CAR) for clip in clips)
    assert all(in_force(project, clip, ben) == FINISHED for clip in clips)
    undone = project.write(lambda db: operations.undo(db, ada)).result()
    assert undone is not None
    assert (undone.title, len(undone.revisions)) == ("In a car", 30)
    assert all(in_force(project, clip, ada) == FINISHED for clip in clips)


def test_drafts_and_clips_without_a_label_become_drafts_and_go_back(
    project: Project, clips: list[ClipId], ada: LabelerId
) -> None:
    begun, fresh, changed = LabelKey(clips[0], ada), LabelKey(clips[1], ada), LabelKey(clips[2], ada)
    project.write(lambda db: drafts.save(db, begun, Label(transcript="half a"))).result()
    result = change_labels(project, ada, listed(clips[:3]), in_a_car, "In a car")
    assert result.finished == 0
    assert project.read(lambda db: drafts.load(db, begun)) == Label(transcript="half a", environment=IN_CAR)
    project.write(lambda db: drafts.save(db, changed, Label(transcript="typed since"))).result()
    project.write(lambda db: put_drafts(db, result.drafts, back=True)).result()
    assert project.read(lambda db: drafts.load(db, begun)) == Label(transcript="half a")
    assert project.read(lambda db: drafts.load(db, fresh)) is None
    assert project.read(lambda db: drafts.load(db, changed)) == Label(transcript="typed since")


def test_a_finished_label_is_never_left_without_an_answer_it_needs(
    project: Project, clips: list[ClipId], ada: LabelerId
) -> None:
    key = LabelKey(clips[0], ada)
    project.write(lambda db: revisions.append(db, key, FINISHED, State.FINISHED)).result()
    result = change_labels(
        project, ada, listed(clips[:1]), lambda _clip, label: editing.no_noise(label), "No noise off"
    )
    assert result.left == (clips[0],)
    assert in_force(project, clips[0], ada) == FINISHED


def test_stopped_in_the_middle_what_was_changed_stays_and_is_undone_as_one(
    project: Project, clips: list[ClipId], ada: LabelerId
) -> None:
    for clip in clips:
        project.write(
            lambda db, clip=clip: revisions.append(db, LabelKey(clip, ada), FINISHED, State.FINISHED)
        ).result()

    class StopsSoon:
        cancelled = False

        def report(self, done: int, total: int | None, message: str) -> None:
            self.cancelled = True

    result = change_labels(project, ada, listed(clips), in_a_car, "In a car", progress=StopsSoon())
    assert result.stopped
    said = [in_force(project, clip, ada) for clip in clips]
    assert 0 < sum(label == replace(FINISHED, environment=IN_CAR) for label in said) < 30
    project.write(lambda db: operations.undo(db, ada)).result()
    assert all(in_force(project, clip, ada) == FINISHED for clip in clips)


def test_drafts_of_a_change_that_was_stopped_go_back_too(project: Project, clips: list[ClipId], ada: LabelerId) -> None:
    class StopsSoon:
        cancelled = False

        def report(self, done: int, total: int | None, message: str) -> None:
            self.cancelled = True

    result = change_labels(project, ada, listed(clips), in_a_car, "In a car", progress=StopsSoon())
    assert result.stopped
    assert 0 < len(result.drafts) < 30
    project.write(lambda db: put_drafts(db, result.drafts, back=True)).result()
    assert [project.read(lambda db, clip=clip: drafts.load(db, LabelKey(clip, ada))) for clip in clips] == [None] * 30
