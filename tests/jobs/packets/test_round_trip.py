"""Clips go out, labels come back: the same sound, the same frames, nobody else's work."""

from __future__ import annotations

import sqlite3
import time
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from at_home import Home, handed_in, label, said

from earmark.audio.cache import default_cache
from earmark.audio.decode import open_sound
from earmark.exchange.packets import archive, rows
from earmark.exchange.packets.manifest import Manifest, Named, PacketKind
from earmark.jobs.checking import check_project
from earmark.jobs.guidelines import author_named
from earmark.jobs.packets import back
from earmark.jobs.packets.back import hand_in
from earmark.jobs.packets.laying_out import open_packet
from earmark.jobs.packets.merge import take_back
from earmark.jobs.packets.out import hand_out, hand_out_round
from earmark.jobs.progress import Cancelled
from earmark.jobs.reassigning import reassign
from earmark.jobs.rounds import close_round, new_round, open_for_review, status, withdraw
from earmark.model.errors import UserError
from earmark.model.guideline import DraftDefinition
from earmark.model.label import NOTHING_SAID, Label, Span, State
from earmark.model.people import Role
from earmark.model.revision import LabelKey, revision_digest
from earmark.model.round import AssignmentState, Plan
from earmark.model.tag import CLEAN, NONE, UNSURE, Axis, Mark, Severity, TagCode
from earmark.report.round_words import Next
from earmark.store import (
    assignments,
    check,
    clips,
    examples,
    guidelines,
    labelers,
    mappings,
    next_edition,
    questions,
    recordings,
    revisions,
    rounds,
    settlements,
    words,
)
from earmark.store.database import Database
from earmark.store.packets.facts import issue, passages
from earmark.store.packets.work import standing, work_of
from earmark.store.project import Project


def test_the_laptop_has_the_labelers_clips_and_guidelines_and_nobody_elses_work(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        assert laptop.read(check.check) == []
        assert check_project(laptop).problems == []
        assert [one.name for one in laptop.read(labelers.all)] == ["Ada"]
        here = laptop.read(guidelines.current)
        assert here == home.project.read(guidelines.current)
        assert laptop.read(lambda db: words.listed(db, "en")) == ["Quedlinburg"]
        assert [one.clip for one in laptop.read(examples.all)] == [home.example.id]
        rows = laptop.read(lambda db: clips.page(db, clips.ClipFilter(), clips.ClipSort.NAME, labeler=home.ada.id)).rows
        # The example is heard, but it is not asked for; the round keeps its clips to itself.
        assert rows == ()
        asked = laptop.read(lambda db: rounds.assignments_of(db, home.ada.id))
        assert [one.clip for one in asked] == [one.id for one in (*home.asked, home.asked[0])]
        assert laptop.read(lambda db: assignments.own_rounds(db, home.ada.id))[0].total == 4
        assert laptop.read(lambda db: db.value("SELECT count(*) FROM assignment WHERE repeat_of IS NOT NULL")) == 1
        # Whoever is told that the lead sees their pace is told on the laptop too.
        assert laptop.read(lambda db: assignments.own_rounds(db, home.ada.id))[0].shows_pace
        content = laptop.path.read_bytes()
    for word in (b"nobody may see this", b"Ben", b"Cyd", b"Lena Lead", b"somebody"):
        assert word not in content


@pytest.mark.parametrize("flac", [False, True])
def test_sound_on_the_laptop_is_at_the_frames_of_the_lead(home: Home, flac: bool) -> None:
    packet = home.packet(home.ada, flac=flac)
    with Project.open(open_packet(packet, home.folder / "laptop").path) as laptop:
        for clip in (*home.asked, home.example):
            view = laptop.read(lambda db, clip=clip: clips.get(db, clip.id))
            known = home.project.read(lambda db, clip=clip: clips.get(db, clip.id))
            assert view.clip.recording == known.clip.recording
            assert (view.clip.first, view.clip.end, view.name) == (known.clip.first, known.clip.end, known.name)
            there = laptop.read(lambda db, view=view: recordings.find(db, view.recording.id))
            here = home.project.read(lambda db, known=known: recordings.find(db, known.recording.id))
            with (
                open_sound(there, view.recording, default_cache()) as carried,
                open_sound(here, known.recording, default_cache()) as original,
            ):
                heard = carried.read_exactly(clip.first, clip.end)
                assert np.array_equal(heard, original.read_exactly(clip.first, clip.end))
    with zipfile.ZipFile(packet) as archive:
        names = archive.namelist()
    assert names[0] == "manifest.json"
    assert len([one for one in names if one.endswith(".flac")]) == (3 if flac else 0)


def test_labels_come_back_as_they_were_made(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        made = [label(laptop, "good morning", 0), label(laptop, "good night", 1), label(laptop, "again", 3)]
        back = handed_in(laptop, "work")
    result = take_back(home.project, [back])
    assert (result.added, result.known, result.conflicts, result.refused, result.remarks) == (3, 0, [], [], [])
    stored = home.project.read(
        lambda db: {row[0] for row in db.rows("SELECT id FROM revision WHERE labeler = ?", (1,))}
    )
    assert stored == set(made)
    # The hidden repeat stays a label of its own.
    key = LabelKey(home.asked[0].id, home.ada.id)
    assert home.project.read(lambda db: revisions.current(db, key)) is None
    again = take_back(home.project, [back])
    assert (again.added, again.known) == (0, 3)
    assert home.project.read(check.check) == []
    kinds = [(one.kind, one.count) for one in home.project.read(passages)]
    assert kinds == [("earwork", 3), ("earpack", 4)]


EVERY_ANSWER = (
    Label(),
    Label(NOTHING_SAID, (Mark(NONE),), (Mark(CLEAN),), TagCode("small_room")),
    Label(
        "a word",
        (Mark(TagCode("babble"), severity=Severity.WORDS_LOST),),
        (Mark(TagCode("clipping_distortion")),),
        UNSURE,
    ),
    Label("a word", (Mark(TagCode("wind_on_mic"), cannot_tell=True),), (Mark(UNSURE),), UNSURE, note="a note"),
    Label("a word", (Mark(TagCode("music")),), spans=(Span(TagCode("music"), 100, 900),), flag=True),
)
"""One label of each kind that the desk can make: what is no tag of the taxonomy (clean, ?) too."""


@pytest.mark.parametrize("made", EVERY_ANSWER, ids=lambda one: one.transcript or "empty")
@pytest.mark.parametrize("state", [State.FINISHED, State.CANNOT_LABEL])
def test_every_answer_that_can_be_given_comes_home(home: Home, made: Label, state: State) -> None:
    with home.laptop(home.ada) as laptop:
        here = laptop.read(issue)
        assert here is not None
        one = laptop.read(lambda db: rounds.assignments_of(db, here.labeler))[0]
        key = LabelKey(one.clip, here.labeler, one.id)
        reason = "noise alone" if state is State.CANNOT_LABEL else ""
        laptop.write(lambda db: revisions.append(db, key, made, state, reason=reason)).result()
        work = handed_in(laptop, "work")
    result = take_back(home.project, [work])
    assert result.refused == []
    came = home.project.read(lambda db: revisions.current(db, key))
    assert came is not None
    assert (came.label, came.state, came.reason) == (made, state, reason)


def test_work_comes_home_after_its_round_was_closed(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        label(laptop, "late")
        work = handed_in(laptop, "late")
    closed = close_round(home.project, "Round 1")
    assert [who for who, _ in closed.packets_out] == ["Ada"]
    assert take_back(home.project, [work]).refused == []
    assert status(home.project, "Round 1").fulfilled == 1
    assert status(home.project, "Round 1").packets_out == ()


def test_a_round_is_led_at_home_and_only_followed_on_the_laptop(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        here = laptop.read(issue)
        assert here is not None
        plan = Plan(labelers=(here.labeler,), overlap=1)
        for lead in (
            lambda: new_round(laptop, "Mine", plan),
            lambda: open_for_review(laptop, "Round 1"),
            lambda: close_round(laptop, "Round 1"),
            lambda: withdraw(laptop, "Round 1", "Ada"),
            lambda: reassign(laptop, "Round 1", "Ada", []),
        ):
            with pytest.raises(UserError, match="came with a packet"):
                lead()
        with pytest.raises(UserError, match="come with its packets"):
            author_named(laptop, None)
        found = status(laptop, "Round 1")
        # Of the hidden repeat nothing is told: four presentations of three clips are four to do.
        assert (found.clips, found.anchors, found.repeats, found.todo) == (3, 0, 0, 4)
        assert found.next_step().does is Next.NOTHING
        for place in range(4):
            label(laptop, "done", place)
        assert "Hand in your work" in status(laptop, "Round 1").next_step().sentence


def test_work_is_handed_in_as_often_as_one_likes(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        label(laptop, "monday", 0)
        monday = handed_in(laptop, "monday")
        label(laptop, "tuesday", 0)
        tuesday = handed_in(laptop, "tuesday")
        told = hand_in(laptop, laptop.path.parent / "again.earwork")
    assert (told.labels, told.to_do) == (1, 3)
    for order in ([monday, tuesday], [tuesday, monday]):
        take_back(home.project, order)
    row = home.project.read(
        lambda db: db.one(
            """SELECT t.transcript, l.conflict FROM current l JOIN revision_text t ON t.revision = l.revision
            WHERE l.assignment <> ''"""
        )
    )
    assert row == ("tuesday", 0)


def test_the_same_labeler_on_two_laptops_is_kept_and_shown(home: Home) -> None:
    packet = home.packet(home.ada)
    backs = []
    for name in ("old", "new"):
        with Project.open(open_packet(packet, home.folder / name).path) as laptop:
            label(laptop, f"heard on the {name} one", 1)
            backs.append(_from_device(laptop, name))
    results = [take_back(home.project, [back]) for back in backs]
    assert [len(one.conflicts) for one in results] == [0, 1]
    (conflict,) = results[1].conflicts
    assert (conflict.labeler_name, len(conflict.revisions)) == ("Ada", 2)
    told = home.project.read(lambda db: revisions.history(db, conflict.key))
    assert {one.label.transcript for one in told} == {"heard on the old one", "heard on the new one"}
    settled = home.project.write(
        lambda db: revisions.append(db, conflict.key, said("heard once more"), State.FINISHED)
    ).result()
    assert settled.label.transcript == "heard once more"
    assert home.project.read(revisions.conflicts) == []


def _from_device(laptop: Project, name: str) -> Path:
    here = laptop.read(issue)
    assert here is not None
    done = laptop.read(lambda db: work_of(db, here.labeler))
    moved = [replace(one, device=name) for one in done.revisions]
    work = replace(done, operations=(), revisions=tuple(replace(one, digest=revision_digest(one)) for one in moved))
    now = laptop.read(standing)
    manifest = Manifest(
        PacketKind.BACK,
        here.packet,
        Named(laptop.uuid, laptop.name),
        Named(here.labeler, here.labeler_name),
        Named(here.round, here.round_name),
        now.edition,
        now.edition_digest,
        datetime.now(UTC),
        now.newest_time_us,
    )
    file = laptop.path.parent / "work.earwork"
    archive.write(file, manifest, rows.write_work(laptop.path.parent, work), lambda content: None)
    return file


def test_any_order_of_packets_comes_to_the_same(home: Home) -> None:
    backs = []
    for person in (home.ada, home.ben):
        with home.laptop(person) as laptop:
            for place in (0, 1, 2):
                label(laptop, f"{person.name} hears {place}", place)
                backs.append(handed_in(laptop, f"{person.name} {place}"))
    said_by = []
    for number, order in enumerate([backs, backs[::-1], backs[::2] + backs[1::2]]):
        copy = home.folder / f"copy {number}.earmark"
        home.project.copy_to(copy)
        with Project.open(copy) as project:
            for one in order:
                take_back(project, [one])
            said_by.append(
                project.read(
                    lambda db: db.rows(
                        """SELECT l.assignment, r.id, r.digest, l.conflict, l.time_us FROM current l
                        JOIN revision r ON r.number = l.revision ORDER BY 1, 2"""
                    )
                )
            )
            assert project.read(check.check) == []
    assert said_by[0] == said_by[1] == said_by[2]
    assert len(said_by[0]) == 7


def test_one_bad_file_does_not_stop_the_others(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        label(laptop, "good morning")
        good = handed_in(laptop, "good")
    half = home.folder / "half.earwork"
    half.write_bytes(good.read_bytes()[:-200])
    result = take_back(home.project, [half, home.packet(home.ben), home.folder / "gone.earwork", good])
    assert result.added == 1
    assert [Path(one.path).name for one in result.refused] == ["half.earwork", "Ben.earpack", "gone.earwork"]
    assert "only a part" in result.refused[0].reason
    assert "hands clips out" in result.refused[1].reason


def test_everybody_of_a_round_is_handed_a_packet(home: Home) -> None:
    folder = home.folder / "out"
    folder.mkdir()
    made = hand_out_round(home.project, folder, round_name="Round 1")
    assert [(one.labeler, one.clips) for one in made] == [("Ada", 4), ("Ben", 3)]
    assert sorted(one.name for one in folder.iterdir()) == ["Round 1 - Ada.earpack", "Round 1 - Ben.earpack"]


def test_a_clip_whose_sound_is_gone_stays_behind_and_is_named(home: Home) -> None:
    (home.sound / "take 1.wav").unlink()
    result = hand_out(home.project, home.folder / "a.earpack", round_name="Round 1", labeler_name="Ada")
    assert [one.clip for one in result.refused] == ["take 1.wav"]
    assert result.clips == 2
    with Project.open(open_packet(home.folder / "a.earpack", home.folder / "laptop").path) as laptop:
        assert laptop.read(check.check) == []


class Stopped:
    """The user presses Stop once so much is done."""

    def __init__(self, after: int) -> None:
        self._left = after

    def report(self, done: int, total: int | None, message: str) -> None:
        self._left -= 1

    @property
    def cancelled(self) -> bool:
        return self._left < 0


@pytest.mark.parametrize("after", [0, 1, 2])
def test_what_is_stopped_leaves_nothing_behind(home: Home, after: int) -> None:
    before = {one.name for one in home.folder.iterdir()}
    with pytest.raises(Cancelled):
        hand_out(
            home.project, home.folder / "a.earpack", round_name="Round 1", labeler_name="Ada", progress=Stopped(after)
        )
    assert {one.name for one in home.folder.iterdir()} == before
    packet = home.packet(home.ada)
    with pytest.raises(Cancelled):
        open_packet(packet, home.folder / "laptop", progress=Stopped(after))
    assert list((home.folder / "laptop").iterdir()) == []


def test_taking_back_is_stopped_between_two_files(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        label(laptop, "good morning")
        back = handed_in(laptop, "work")
    with pytest.raises(Cancelled):
        take_back(home.project, [back, back], progress=Stopped(0))
    assert take_back(home.project, [back]).known == 1


def test_a_packet_opened_twice_is_the_same_project_with_its_work(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        label(laptop, "good morning")
        path = laptop.path
    again = open_packet(home.folder / "Ada.earpack", path.parent)
    assert (again.path, again.known, again.clips) == (path, True, 4)
    other = home.folder / "other" / "Ada.earpack"
    other.parent.mkdir()
    home.packet(home.ben).rename(other)
    with pytest.raises(UserError, match="another project of that name"):
        open_packet(other, path.parent)


def test_work_under_another_text_of_the_same_edition_is_refused(home: Home) -> None:
    copy = home.folder / "copy.earmark"
    home.project.copy_to(copy)
    with Project.open(copy) as other:
        for project, remark in ((home.project, "here"), (other, "there")):
            definition = project.read(guidelines.current).definitions[3]
            changed = replace(definition, text=f"{definition.text} As agreed {remark}.")
            project.write(lambda db, changed=changed: guidelines.publish(db, [changed], "Lena", "")).result()
        with home.laptop(home.ada) as laptop:
            label(laptop, "good morning")
            back = handed_in(laptop, "back")
        result = take_back(other, [back])
        assert "another text there than here" in result.refused[0].reason
    assert take_back(home.project, [back]).added == 1


def test_work_under_an_older_edition_is_taken_as_such(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        label(laptop, "good morning")
        back = handed_in(laptop, "back")
    definition = home.project.read(guidelines.current).definitions[3]
    changed = replace(definition, text="Anything that hums.")
    home.project.write(lambda db: guidelines.publish(db, [changed], "Lena", "")).result()
    assert take_back(home.project, [back]).added == 1
    assert home.project.read(lambda db: db.value("SELECT edition FROM current WHERE assignment <> ''")) == 1


def test_what_was_begun_elsewhere_is_gone_on_with_and_is_no_conflict(home: Home) -> None:
    with home.laptop(home.ada, "first") as laptop:
        first = label(laptop, "good morning")
        take_back(home.project, [handed_in(laptop, "first")])
    (asked, *_) = home.project.read(lambda db: rounds.assignments_of(db, home.ada.id))
    assert asked.state is AssignmentState.FULFILLED
    home.project.write(lambda db: rounds.return_to_labeler(db, [asked.id])).result()
    with home.laptop(home.ada, "second") as laptop:
        (there, *_) = laptop.read(lambda db: rounds.assignments_of(db, home.ada.id))
        assert there.state is AssignmentState.RETURNED
        second = label(laptop, "good evening")
        back = handed_in(laptop, "second")
    # The old work once more does not answer what was returned.
    take_back(home.project, [home.folder / "first" / "first.earwork"])
    assert home.project.read(lambda db: rounds.assignment(db, asked.id)).state is AssignmentState.RETURNED
    result = take_back(home.project, [back])
    assert (result.added, result.known, result.conflicts) == (1, 1, [])
    now = home.project.read(lambda db: revisions.current(db, LabelKey(asked.clip, home.ada.id, asked.id)))
    assert (now.id, now.parent) == (second, first)
    assert home.project.read(lambda db: rounds.assignment(db, asked.id)).state is AssignmentState.FULFILLED


def test_questions_come_home_and_answers_go_out_without_a_name(home: Home) -> None:
    with home.laptop(home.ada, "first") as laptop:
        label(laptop, "good morning", question="Is this music?")
        label(laptop, "good night", 1, question="And this?")
        label(laptop, "good night", 1)
        back = handed_in(laptop, "first")
    for _ in range(2):
        assert take_back(home.project, [back]).refused == []
    (asked,) = home.project.read(questions.open)
    assert (asked.asked.text, asked.labeler_name) == ("Is this music?", "Ada")
    lead = next(one for one in home.project.read(labelers.all) if one.role is Role.LEAD)
    home.project.write(lambda db: questions.answer(db, asked.asked.id, lead.id, "It is a radio.")).result()
    with home.laptop(home.ada, "second") as laptop:
        (exchange,) = laptop.read(lambda db: questions.of_label(db, asked.asked.key))
        assert [(name, one.text) for name, one in exchange.answers] == [("", "It is a radio.")]
        assert b"Lena" not in laptop.path.read_bytes()
        again = handed_in(laptop, "second")
    assert take_back(home.project, [again]).refused == []
    (exchange,) = home.project.read(lambda db: questions.of_label(db, asked.asked.key))
    assert [name for name, _ in exchange.answers] == ["Lena Lead"]


def test_what_was_sent_back_tells_why_on_the_laptop_and_not_by_whom(home: Home) -> None:
    with home.laptop(home.ada, "first") as laptop:
        label(laptop, "good morning")
        take_back(home.project, [handed_in(laptop, "first")])
    lead = next(one for one in home.project.read(labelers.all) if one.role is Role.LEAD)
    clip = home.asked[0].id
    home.project.write(
        lambda db: settlements.send_back(db, lead.id, clip, [home.ada.id], "Listen for the radio.", "round Round 1")
    ).result()
    with home.laptop(home.ada, "second") as laptop:
        assert laptop.read(check.check) == []
        (told,) = laptop.read(lambda db: settlements.sent_back_to(db, home.ada.id))
        assert (told.clip, told.remark) == (clip, "Listen for the radio.")
        label(laptop, "good morning, with a radio")
        assert laptop.read(lambda db: settlements.sent_back_to(db, home.ada.id)) == ()


@pytest.mark.parametrize(("years", "told"), [(5, "5 years ahead"), (-5, "5 years behind")])
def test_a_laptop_whose_clock_is_years_off_is_taken_and_told(
    home: Home, monkeypatch: pytest.MonkeyPatch, years: int, told: str
) -> None:
    off_us = years * 365 * 24 * 3600 * 1_000_000
    real = time.time_ns
    with home.laptop(home.ada) as laptop, monkeypatch.context() as patch:
        patch.setattr(time, "time_ns", lambda: real() + off_us * 1000)
        patch.setattr(
            back, "datetime", SimpleNamespace(now=lambda zone: datetime.now(zone) + timedelta(microseconds=off_us))
        )
        label(laptop, "good morning")
        came = handed_in(laptop, "work")
    result = take_back(home.project, [came])
    assert result.added == 1
    assert told in result.remarks[0]
    # Later work here is later in time, whatever that clock said.
    newest = home.project.read(lambda db: db.value("SELECT max(time_us) FROM revision"))
    again = home.project.write(
        lambda db: revisions.append(db, LabelKey(home.asked[0].id, home.cyd.id), said("new"), State.FINISHED)
    ).result()
    assert again.time_us > newest


def test_guidelines_are_only_read_on_the_laptop(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        changed = replace(laptop.read(guidelines.current).definitions[3], text="Anything.")
        with pytest.raises(UserError, match="come with its packets"):
            laptop.write(lambda db: guidelines.publish(db, [changed], "Ada", "")).result()


def test_labels_of_before_a_merge_of_tags_come_back_in_the_new_code(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        label(laptop, "with music")
        back = handed_in(laptop, "back")
    both = TagCode("music_or_tv")
    lead = next(one for one in home.project.read(labelers.all) if one.role is Role.LEAD)

    def publish(db: Database) -> None:
        whole = DraftDefinition(
            both, "Music or TV", "", axis=Axis.SOURCE, merges=(TagCode("music"), TagCode("tv_radio"))
        )
        next_edition.save(db, [whole], lead.id)
        next_edition.publish(db, lead.id)

    home.project.write(publish).result()
    assert take_back(home.project, [back]).added == 1
    (asked, *_) = home.project.read(lambda db: rounds.assignments_of(db, home.ada.id))
    now = home.project.read(lambda db: revisions.current(db, LabelKey(asked.clip, home.ada.id, asked.id)))
    assert [mark.code for mark in now.label.sources] == [both]
    assert home.project.read(check.check) == []
    # What goes out afterwards has the new guidelines, and what became of the old tags.
    with home.laptop(home.ben) as laptop:
        assert laptop.read(check.check) == []
        assert laptop.read(mappings.all) == home.project.read(mappings.all)
        assert not laptop.read(mappings.unfinished)


def test_a_laptop_takes_no_work_in_and_home_hands_none_in(home: Home) -> None:
    with home.laptop(home.ada) as laptop, pytest.raises(UserError, match="takes no work in"):
        take_back(laptop, [])
    with pytest.raises(UserError, match="was not laid out from a packet"):
        hand_in(home.project, home.folder / "x.earwork")


def test_a_laptops_file_is_an_ordinary_project(home: Home) -> None:
    with home.laptop(home.ada) as laptop:
        path = laptop.path
    plain = sqlite3.connect(path)
    assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    plain.close()
    assert sorted(one.name for one in path.parent.iterdir() if not one.name.endswith(".lock")) == [
        "Ada sound",
        "Ada.earmark",
    ]
