"""Find and replace over one's own transcripts."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from earmark.jobs import matching
from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import add_labeler
from earmark.jobs.matching import hits_in
from earmark.jobs.progress import Cancelled, Unwatched
from earmark.jobs.projects import new_project
from earmark.jobs.replacing import find, replace_all
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.people import Labeler
from earmark.model.recording import ClipId
from earmark.model.replacing import Replacement
from earmark.model.revision import LabelKey, Lane, RevisionKind
from earmark.model.tag import NONE, Mark
from earmark.store import check, drafts, operations, revisions
from earmark.store.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    for number in range(4):
        noise = np.random.default_rng(number).normal(0, 0.05, 1600).astype(np.float32)
        soundfile.write(tmp_path / f"clip_{number}.wav", noise, 16000)
    with new_project(tmp_path / "try.earmark") as made:
        import_paths(made, [tmp_path])
        yield made


def said(text: str) -> Label:
    return Label(text, (Mark(NONE),))


def finish(project: Project, key: LabelKey, text: str) -> None:
    kind = RevisionKind.GOLD if key.lane is Lane.GOLD else RevisionKind.WORK
    project.write(lambda db: revisions.append(db, key, said(text), State.FINISHED, kind)).result()


def texts(project: Project, keys: list[LabelKey]) -> list[str | None]:
    found = project.read(lambda db: [revisions.current(db, key) for key in keys])
    return [None if one is None else one.label.transcript for one in found]


def test_ones_own_finished_labels_change_as_one_operation_and_nobody_elses(project: Project) -> None:
    ada, ben = add_labeler(project, "Ada"), add_labeler(project, "Ben")
    clips = [ClipId(one[0]) for one in project.read(lambda db: db.rows("SELECT id FROM clip ORDER BY sort_name"))]
    own = [LabelKey(clip, ada.id) for clip in clips[:3]]
    others = [LabelKey(clips[0], ben.id), LabelKey(clips[0], ada.id, lane=Lane.GOLD)]
    for key in (*own, *others):
        finish(project, key, "the colour, the Colour")
    draft = LabelKey(clips[3], ada.id)
    project.write(lambda db: drafts.save(db, draft, said("a colour"))).result()
    wanted = Replacement("colour", "color", match_case=True)
    found = project.read(lambda db: find(db, ada.id, wanted))
    assert [(one.text.is_draft, len(one.hits)) for one in found] == [(False, 1)] * 3 + [(True, 1)]

    chosen = [(one.text, {0}) for one in found if not one.text.is_draft][:2]
    result = replace_all(project, ada.id, wanted, chosen, Unwatched())
    assert (result.labels, result.drafts, result.left) == (2, 0, 0)
    assert texts(project, own) == ["the color, the Colour"] * 2 + ["the colour, the Colour"]
    assert texts(project, others) == ["the colour, the Colour"] * 2

    undone = project.write(lambda db: operations.undo(db, ada.id)).result()
    assert undone is not None
    assert len(undone.revisions) == 2
    assert texts(project, own) == ["the colour, the Colour"] * 3
    assert project.read(check.check) == []


def test_what_was_changed_since_it_was_seen_stays_and_no_label_loses_its_last_word(project: Project) -> None:
    ada: Labeler = add_labeler(project, "Ada")
    clips = [ClipId(one[0]) for one in project.read(lambda db: db.rows("SELECT id FROM clip ORDER BY sort_name"))]
    keys = [LabelKey(clip, ada.id) for clip in clips[:3]]
    for key, text in zip(keys, ("well yes", "well", "well no"), strict=True):
        finish(project, key, text)
    wanted = Replacement("well")
    found = project.read(lambda db: find(db, ada.id, wanted))
    finish(project, keys[2], "well not")
    result = replace_all(project, ada.id, wanted, [(one.text, {0}) for one in found], Unwatched())
    assert (result.labels, result.left) == (1, 2)
    assert texts(project, keys) == [" yes", "well", "well not"]


def test_a_stopped_replacement_is_one_operation_all_the_same(project: Project) -> None:
    class Stopped(Unwatched):
        cancelled = True

    ada = add_labeler(project, "Ada")
    clip = ClipId(project.read(lambda db: db.value("SELECT id FROM clip")))
    finish(project, LabelKey(clip, ada.id), "well")
    found = project.read(lambda db: find(db, ada.id, Replacement("well", "so")))
    result = replace_all(project, ada.id, Replacement("well", "so"), [(found[0].text, {0})], Stopped())
    assert result.stopped
    assert result.labels == 0


def test_words_are_whole_words_in_every_script_and_patterns_have_groups() -> None:
    whole = Replacement("कल", "आज", whole_words=True)
    assert [hit.first for hit in whole.hits("कल कला कल")] == [0, 7]
    assert [hit.first for hit in replace(whole, find="क").hits("कि क")] == [3]
    assert Replacement(r"(\d+) %", r"\1 percent", is_pattern=True).replaced("5 % of 6 %", {0, 1}) == (
        "5 percent of 6 percent"
    )
    for broken in (Replacement("(", is_pattern=True), Replacement("a", r"\1", is_pattern=True)):
        with pytest.raises(UserError, match="cannot be read"):
            broken.hits("a")


def test_a_pattern_without_end_is_given_up_in_a_sentence_and_stalls_nothing_meanwhile(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = add_labeler(project, "Ada")
    clip = ClipId(project.read(lambda db: db.value("SELECT id FROM clip LIMIT 1")))
    finish(project, LabelKey(clip, ada.id), "a" * 40 + " b")
    endless = Replacement("(a+)+$", "x", is_pattern=True)
    hits_in(Replacement("a", is_pattern=True), ["a"])
    monkeypatch.setattr(matching, "LONGEST_S", 1.5)
    looked = project.fetch(lambda db: find(db, ada.id, endless))
    longest, last = 0.0, time.monotonic()
    while not looked.done():
        time.sleep(0.005)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    with pytest.raises(UserError, match="takes too long"):
        looked.result()
    assert longest < 1.0
    monkeypatch.setattr(matching, "LONGEST_S", 600.0)
    wishes: list[int] = []
    looked = project.fetch(lambda db: find(db, ada.id, endless, lambda: bool(wishes)))
    wishes.append(1)
    with pytest.raises(Cancelled):
        looked.result(timeout=30)
    assert len(project.read(lambda db: find(db, ada.id, replace(endless, find="a+")))) == 1


@pytest.mark.parametrize("pattern", ["a{99999999999999999999}", "(" * 3000])
def test_a_pattern_that_no_machine_can_hold_is_refused_like_any_other_broken_one(pattern: str) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        Replacement(pattern, is_pattern=True).hits("a")
