"""A folder of sound becomes recordings and clips, whatever else lies in it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from earmark.jobs.importing import ImportResult, import_paths
from earmark.jobs.progress import Cancelled
from earmark.model.recording import Split
from earmark.store import clips, recordings
from earmark.store.project import Project


def _names(project: Project) -> list[str]:
    page = project.read(lambda db: recordings.everywhere(db))[0]
    return [str(place.path) for _, places in page for place in places]


def _import(project: Project, *paths: Path, **options: object) -> ImportResult:
    return import_paths(project, paths, **options)  # type: ignore[arg-type]


def test_every_sound_below_a_folder_is_found_in_the_order_of_its_path(project, record, tmp_path: Path) -> None:
    for name in ("in/b/2.wav", "in/a/1.wav", "in/c.wav", "in/b/10.wav"):
        record(name)
    result = _import(project, tmp_path / "in")
    assert (result.added, result.known, result.refused) == (4, 0, [])
    page = project.read(lambda db: recordings.everywhere(db))[0]
    assert [str(places[0].path) for _, places in page] == ["in/a/1.wav", "in/b/10.wav", "in/b/2.wav", "in/c.wav"]


def test_imported_again_everything_is_known(project, record, tmp_path: Path) -> None:
    record("in/1.wav")
    _import(project, tmp_path / "in")
    again = _import(project, tmp_path / "in")
    assert (again.added, again.known, again.duplicates) == (0, 1, [])


def test_a_touched_file_is_known_by_its_content(project, record, tmp_path: Path) -> None:
    path = record("in/1.wav")
    _import(project, tmp_path / "in")
    os.utime(path, (1, 1))
    assert _import(project, tmp_path / "in").known == 1


def test_the_same_sound_twice_is_one_recording_and_is_reported(project, record, tmp_path: Path) -> None:
    first = record("in/first.wav")
    shutil.copy(first, tmp_path / "in" / "second.wav")
    result = _import(project, tmp_path / "in")
    assert (result.added, result.known) == (1, 1)
    assert [(Path(one.path).name, Path(one.same_as).name) for one in result.duplicates] == [("second.wav", "first.wav")]
    assert _names(project) == ["in/first.wav", "in/second.wav"]


def test_a_copy_that_comes_later_is_reported_too(project, record, tmp_path: Path) -> None:
    first = record("in/first.wav")
    _import(project, tmp_path / "in")
    (tmp_path / "more").mkdir()
    shutil.copy(first, tmp_path / "more" / "copy.wav")
    result = _import(project, tmp_path / "more")
    assert (result.added, result.known, len(result.duplicates)) == (0, 1, 1)


def test_a_moved_folder_is_no_duplicate(project, record, tmp_path: Path) -> None:
    record("in/1.wav")
    _import(project, tmp_path / "in")
    (tmp_path / "in").rename(tmp_path / "moved")
    result = _import(project, tmp_path / "moved")
    assert (result.added, result.known, result.duplicates) == (0, 1, [])


def test_links_in_a_circle_end(project, record, tmp_path: Path) -> None:
    record("in/deep/1.wav")
    (tmp_path / "in" / "deep" / "back").symlink_to(tmp_path / "in", target_is_directory=True)
    result = _import(project, tmp_path / "in")
    assert (result.added, result.refused) == (1, [])


def test_hidden_files_and_junk_are_left_alone(project, record, tmp_path: Path) -> None:
    for name in ("in/._1.wav", "in/.trash/2.wav", "in/__MACOSX/3.wav", "in/4.wav"):
        record(name)
    (tmp_path / "in" / "Thumbs.db").write_bytes(b"\0\1")
    result = _import(project, tmp_path / "in")
    assert (result.added, result.refused) == (1, [])


def test_a_project_in_the_folder_is_passed_over_without_a_word(project, record, tmp_path: Path) -> None:
    record("in/1.wav")
    for ending in ("", "-wal", "-shm", "-journal", ".lock"):
        (tmp_path / "in" / f"speech.earmark{ending}").write_bytes(b"SQLite format 3\0\xff\0")
    result = _import(project, tmp_path / "in")
    assert (result.added, result.refused, result.remarks) == (1, [], [])


def test_what_is_no_sound_is_counted_and_not_refused(project, record, tmp_path: Path) -> None:
    record("in/1.wav")
    (tmp_path / "in" / "LICENSE").write_text("free")
    (tmp_path / "in" / "notes.txt").write_text("hello")
    result = _import(project, tmp_path / "in")
    assert result.refused == []
    assert "2 files that are no sound passed over" in result.remarks[0]


def test_sound_under_a_strange_name_is_found(project, record, tmp_path: Path) -> None:
    record("in/1.wav").rename(tmp_path / "in" / "no_suffix")
    assert _import(project, tmp_path / "in").added == 1


def test_a_bad_file_stops_nothing_and_is_told_in_words(project, record, tmp_path: Path) -> None:
    record("in/good.wav")
    (tmp_path / "in" / "empty.wav").touch()
    (tmp_path / "in" / "gone.wav").symlink_to(tmp_path / "nowhere.wav")
    result = _import(project, tmp_path / "in")
    assert result.added == 1
    assert [Path(one.path).name for one in result.refused] == ["gone.wav", "empty.wav"]
    assert all(one.reason.endswith(".") and " " in one.reason for one in result.refused)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_refused(project, record, tmp_path: Path) -> None:
    good = record("in/good.wav")
    shutil.copy(good, os.fsencode(tmp_path / "in") + b"/caf\xe9.wav")
    result = _import(project, tmp_path / "in")
    assert [one.reason for one in result.refused] == ["the file's name is not valid text. Rename it."]
    assert result.refused[0].path.endswith("caf\\xe9.wav")


def test_names_in_any_script_are_kept_as_they_are_spelled(project, record, tmp_path: Path) -> None:
    record("in/שלום/日本語 é.wav")
    _import(project, tmp_path / "in")
    assert _names(project) == ["in/שלום/日本語 é.wav"]


def test_batch_and_split_are_given_to_the_clips(project, record, tmp_path: Path) -> None:
    record("in/1.wav")
    _import(project, tmp_path / "in", batch="may", split=Split.TEST)
    recording = project.read(lambda db: recordings.everywhere(db))[0][0][0]
    clip = project.read(lambda db: clips.views(db, clips.of_recording(db, recording.id)))[0].clip
    assert (clip.fields.batch, clip.fields.split, clip.fields.language) == ("may", Split.TEST, "en")


def test_a_dry_run_tells_the_same_and_writes_nothing(project, record, tmp_path: Path) -> None:
    record("in/1.wav")
    result = _import(project, tmp_path / "in", dry_run=True)
    assert (result.added, result.known) == (1, 0)
    assert _names(project) == []


class _StopsAt:
    """A progress that asks to stop after so many reports."""

    def __init__(self, count: int) -> None:
        self.count = count

    def report(self, done: int, total: int | None, message: str) -> None:
        self.count -= 1

    @property
    def cancelled(self) -> bool:
        return self.count <= 0


def test_a_stopped_import_goes_on_where_it_was(project, record, tmp_path: Path) -> None:
    for number in range(250):
        record(f"in/{number:03}.wav", seconds=0.01, seed=number + 1)
    with pytest.raises(Cancelled):
        _import(project, tmp_path / "in", progress=_StopsAt(240))
    rest = _import(project, tmp_path / "in")
    assert rest.added + rest.known == 250
    assert rest.refused == []


def test_a_folder_without_sound_says_so(project, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    result = _import(project, tmp_path / "in")
    assert not result.did_something
    assert result.refused[0].reason == "no sound lies in this folder."


def test_every_hostile_file_is_taken_or_refused_in_words(project, shared_data: Path) -> None:
    folder = shared_data / "hostile"
    result = _import(project, folder)
    files = sum(1 for path in folder.rglob("*") if path.is_file() and path.suffix not in (".csv", ".toml", ".x"))
    strange = sum(1 for path in folder.rglob("*.x"))
    told = result.added + result.known + len(result.refused)
    assert files <= told <= files + strange
    for one in result.refused:
        assert Path(one.path).is_relative_to(folder)
        assert one.reason.endswith(".")
        assert len(one.reason.split()) >= 4


def test_a_table_among_the_sound_is_pointed_at(project, record, tmp_path: Path) -> None:
    record("in/1.wav")
    (tmp_path / "in" / "labels.csv").write_text("file,labeler,transcript\n1.wav,Ann,hi\n")
    result = _import(project, tmp_path / "in")
    assert "import it by its name to take its labels" in result.remarks[-1]
