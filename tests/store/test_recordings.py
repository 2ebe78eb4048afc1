"""Recordings by their bytes, their places, and labels whose sound comes later."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import pytest
from small_projects import CAR, Small, location, make_recording, said

from earmark.model.errors import UserError
from earmark.model.label import Span
from earmark.model.recording import ClipFields, Split, stretch_clip, whole_clip
from earmark.model.revision import LabelKey, Revision
from earmark.store import clips, drafts, recordings, revisions, roots
from earmark.store.project import Project
from earmark.store.revisions import Incoming


def add(project: Project, number: int, name: str) -> None:
    project.write(lambda db: recordings.add(db, [(make_recording(number), location(name))])).result()


def test_a_recording_comes_back_as_it_was_probed(project: Project) -> None:
    probed = replace(make_recording(1), lossy=True, pcm_sha256="ab" * 32)
    project.write(lambda db: recordings.add(db, [(probed, location("a.mp3"))])).result()
    assert project.read(lambda db: recordings.get(db, probed.id)) == probed


def test_the_same_content_twice_is_one_recording_in_two_places(project: Project) -> None:
    add(project, 1, "a.wav")
    add(project, 1, "copy/b.wav")
    found = project.read(lambda db: recordings.locate(db, make_recording(1).id))
    assert [str(one.path) for one in found] == ["a.wav", "copy/b.wav"]


def test_known_recordings_are_told_from_new_ones(project: Project) -> None:
    add(project, 1, "a.wav")
    ids = [make_recording(1).id, make_recording(2).id]
    assert project.read(lambda db: recordings.known(db, ids)) == {ids[0]}


def test_an_unchanged_file_is_known_without_reading_it(project: Project) -> None:
    add(project, 1, "a.wav")

    def known(size: int, mtime_ns: int) -> str | None:
        return project.read(lambda db: recordings.known_location(db, "", PurePosixPath("a.wav"), size, mtime_ns))

    assert known(1000, 17) == make_recording(1).id
    assert known(1001, 17) is None
    assert known(1000, 18) is None


def test_names_are_compared_composed(project: Project) -> None:
    add(project, 1, unicodedata.normalize("NFD", "café.wav"))
    composed = PurePosixPath(unicodedata.normalize("NFC", "café.wav"))
    assert project.read(lambda db: recordings.known_location(db, "", composed, 1000, 17)) == make_recording(1).id
    assert project.read(lambda db: recordings.by_name_and_size(db, str(composed), 1000)) == [make_recording(1).id]


def test_a_file_is_found_whichever_way_its_name_is_composed(project: Project) -> None:
    folder = project.path.parent
    (folder / unicodedata.normalize("NFD", "café.wav")).write_bytes(b"x")
    where = location(unicodedata.normalize("NFC", "café.wav"))
    assert project.read(lambda db: roots.resolve(db, where)).exists()


def test_sound_below_the_project_is_relative_to_it(project: Project) -> None:
    file = project.path.parent / "sound" / "a.wav"
    file.parent.mkdir()
    file.write_bytes(b"12345")
    where = project.write(lambda db: recordings.place(db, file)).result()
    assert (where.root, where.path, where.size) == ("", PurePosixPath("sound/a.wav"), 5)
    assert project.read(lambda db: recordings.resolve(db, where)) == file


def test_sound_elsewhere_gets_a_root_named_for_its_folder(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    drive = tmp_path_factory.mktemp("drive") / "corpus"
    (drive / "x").mkdir(parents=True)
    file = drive / "x" / "a.wav"
    file.write_bytes(b"1")
    where = project.write(lambda db: recordings.place(db, file, below=drive)).result()
    assert (where.root, where.path) == ("corpus", PurePosixPath("x/a.wav"))
    assert project.read(lambda db: recordings.resolve(db, where)) == file


def test_a_root_is_found_beside_a_project_that_moved_with_it(
    project: Project, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path_factory.mktemp("there")
    sound = there / "corpus"
    sound.mkdir()
    (sound / "a.wav").write_bytes(b"1")
    where = project.write(lambda db: recordings.place(db, sound / "a.wav")).result()
    project.close()
    elsewhere = tmp_path_factory.mktemp("another") / tmp_path.name
    elsewhere.mkdir()
    project.path.rename(elsewhere / "voices.earmark")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("other user")))
    with Project.open(elsewhere / "voices.earmark") as moved:
        assert moved.read(lambda db: recordings.resolve(db, where)).name == "a.wav"
        moved.write(lambda db: roots.set_folder(db, where.root, sound)).result()
        assert moved.read(lambda db: recordings.resolve(db, where)) == sound / "a.wav"


def test_a_name_that_is_no_text_is_refused(project: Project) -> None:
    with pytest.raises(UserError, match="not valid text"):
        project.write(lambda db: recordings.place(db, project.path.parent / "bad\udcff.wav")).result()


def test_clips_come_back_with_all_their_fields(project: Project) -> None:
    fields = ClipFields("de", "Uwe", "phone", datetime(2026, 5, 1, 12, tzinfo=UTC), "May", Split.DEV, {"room": "7"})
    clip = stretch_clip(make_recording(1), 100, 9000, fields, channel=0)
    add(project, 1, "a.wav")
    project.write(lambda db: clips.add(db, [clip])).result()
    view = project.read(lambda db: clips.get(db, clip.id))
    assert view is not None
    assert (view.clip, view.recording, view.location) == (clip, make_recording(1), location("a.wav"))
    assert view.name == "a.wav 0.01–0.56 s channel 1"


def test_a_known_clip_keeps_its_fields_and_takes_what_it_lacked(project: Project) -> None:
    add(project, 1, "a.wav")
    first = whole_clip(make_recording(1), ClipFields(speaker="Uwe", attributes={"room": "7"}))
    again = whole_clip(make_recording(1), ClipFields(speaker="Ute", batch="May", attributes={"room": "8", "mic": "x"}))
    assert project.write(lambda db: clips.add(db, [first])).result() == 1
    assert project.write(lambda db: clips.add(db, [again])).result() == 0
    fields = project.read(lambda db: clips.get(db, first.id)).clip.fields  # type: ignore[union-attr]
    assert (fields.speaker, fields.batch, fields.attributes) == ("Uwe", "May", {"room": "7", "mic": "x"})


def test_coarse_boundaries_find_the_known_clip(project: Project) -> None:
    add(project, 1, "a.wav")
    clip = stretch_clip(make_recording(1), 1000, 9000)
    project.write(lambda db: clips.add(db, [clip])).result()

    def near(first: int, end: int) -> str | None:
        return project.read(lambda db: clips.near(db, make_recording(1).id, first, end, tolerance=16))

    assert near(1010, 8990) == clip.id
    assert near(1020, 9000) is None


def test_names_sort_by_their_numbers(project: Project) -> None:
    for number, name in enumerate(["b10.wav", "B9.wav", "a100.wav", "a20.wav"]):
        add(project, number, name)
        project.write(lambda db, number=number: clips.add(db, [whole_clip(make_recording(number))])).result()  # type: ignore[misc]
    page = project.read(lambda db: clips.page(db, clips.ClipFilter(), labeler=None))
    assert [row.name for row in page.rows] == ["a20.wav", "a100.wav", "B9.wav", "b10.wav"]


class WithoutSound:
    """Labels of a clip whose sound is not here."""

    def __init__(self, small: Small) -> None:
        self.small = small
        self.where = location("later/x.wav", 0)
        self.recording = small.project.write(lambda db: recordings.without_sound(db, self.where)).result()
        self.clip = stretch_clip(self.recording, 1_000_000, 3_000_000, ClipFields(speaker="Uwe"))
        self.key = LabelKey(self.clip.id, small.ada.id)
        label = said("heard elsewhere", spans=(Span(CAR, 1_500_000, 2_000_000),))
        rows = [Incoming(self.key, label, time_us=1000)]
        small.project.write(lambda db: (clips.add(db, [self.clip]), revisions.append_many(db, rows))).result()

    def sound_comes(self) -> None:
        self.real = make_recording(77, seconds=10)
        where = replace(self.where, size=5)
        self.small.project.write(lambda db: recordings.add(db, [(self.real, where)])).result()
        self.heard = stretch_clip(self.real, 16_000, 48_000)

    def current(self) -> Revision:
        found = self.small.project.read(lambda db: revisions.current(db, LabelKey(self.heard.id, self.small.ada.id)))
        assert found is not None
        return found


@pytest.fixture
def unheard(small: Small) -> WithoutSound:
    return WithoutSound(small)


def test_labels_without_sound_are_known_by_their_path(unheard: WithoutSound) -> None:
    again = unheard.small.project.write(lambda db: recordings.without_sound(db, unheard.where)).result()
    assert again == unheard.recording
    assert not again.has_sound
    assert unheard.small.page().total == 6


def test_labels_join_their_sound_once_it_comes(unheard: WithoutSound) -> None:
    unheard.sound_comes()
    assert unheard.current().label == said("heard elsewhere", spans=(Span(CAR, 24_000, 32_000),))
    page = unheard.small.page()
    assert page.total == 6
    assert [row.id for row in page.rows if row.transcript] == [unheard.heard.id]
    assert unheard.small.project.read(lambda db: clips.get(db, unheard.clip.id)).clip.id == unheard.heard.id  # type: ignore[union-attr]
    assert unheard.small.problems() == []


def test_joined_labels_go_on_as_one_chain(unheard: WithoutSound) -> None:
    unheard.sound_comes()
    before = unheard.current()
    key = LabelKey(unheard.heard.id, unheard.small.ada.id)
    small = unheard.small
    small.project.write(lambda db: drafts.save(db, key, said("new"))).result()
    from earmark.model.label import State

    made = small.project.write(lambda db: revisions.append(db, key, said("new"), State.FINISHED)).result()
    assert made.parent == before.id
    assert len(small.project.read(lambda db: revisions.history(db, unheard.key))) == 2
    assert small.problems() == []


def test_a_label_of_the_sound_and_one_without_meet(unheard: WithoutSound) -> None:
    small = unheard.small
    real = make_recording(77, seconds=10)
    heard = stretch_clip(real, 16_000, 48_000)
    elsewhere = location("other/place.wav")
    small.project.write(lambda db: (recordings.add(db, [(real, elsewhere)]), clips.add(db, [heard]))).result()
    rows = [Incoming(LabelKey(heard.id, small.ada.id), said("heard here"), time_us=500)]
    small.project.write(lambda db: revisions.append_many(db, rows)).result()
    unheard.sound_comes()
    assert unheard.current().label.transcript == "heard elsewhere"
    assert small.problems() == []
