"""Opening, locking and closing the project file."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from small_projects import Small, fill, said

from earmark.model.errors import UserError
from earmark.model.taxonomy import Taxonomy
from earmark.store import clips, labelers, migrations, places
from earmark.store.project import Project


def test_a_new_project_says_what_it_is(project: Project) -> None:
    assert (project.name, project.language, len(project.uuid)) == ("Voices", "", 36)
    plain = sqlite3.connect(project.path)
    assert plain.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
    assert plain.execute("PRAGMA user_version").fetchone()[0] == migrations.VERSION
    assert plain.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_closed_project_is_one_file(small: Small) -> None:
    small.finish(said())
    small.project.close()
    assert [one.name for one in small.project.path.parent.iterdir()] == ["voices.earmark"]


def test_a_project_opens_as_it_was_closed(small: Small) -> None:
    made = small.finish(said())
    small.project.close()
    with Project.open(small.project.path) as again:
        assert again.uuid == small.project.uuid
        small.project = again
        assert small.current() == made


def test_a_second_window_is_told_who_has_the_project(project: Project) -> None:
    with pytest.raises(UserError, match=r"open already by .+ since"):
        Project.open(project.path)


def test_a_project_can_be_read_beside_a_running_window(small: Small) -> None:
    with Project.open(small.project.path, read_only=True) as beside:
        small.finish(said())
        assert beside.read(lambda db: clips.counts(db, small.ada.id)).done == 1
        with pytest.raises(UserError, match="reading only"):
            beside.write(lambda db: None)


def test_the_lock_of_a_dead_process_is_free(tmp_path: Path, taxonomy: Taxonomy) -> None:
    path = tmp_path / "a.earmark"
    Project.create(path, name="A", taxonomy=taxonomy, transcript_rules="").close()
    script = (
        "import os, pathlib; from earmark.store.project import Project; "
        f"Project.open(pathlib.Path({str(path)!r})); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 9
    with Project.open(path) as project:
        assert project.name == "A"


def test_creating_never_overwrites(project: Project, taxonomy: Taxonomy) -> None:
    with pytest.raises(UserError, match="a file of that name"):
        Project.create(project.path, name="B", taxonomy=taxonomy, transcript_rules="")


def test_a_missing_project_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such project"):
        Project.open(tmp_path / "none.earmark")


@pytest.mark.parametrize("content", [b"", b"hello" * 1000, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_foreign_file_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.earmark"
    path.write_bytes(content)
    with pytest.raises(UserError):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.earmark"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE photo (id)")
    plain.close()
    with pytest.raises(UserError, match="not an Earmark project"):
        Project.open(path)


def test_a_newer_project_is_refused_with_its_version(project: Project) -> None:
    project.close()
    plain = sqlite3.connect(project.path)
    plain.execute(f"PRAGMA user_version={migrations.VERSION + 1}")
    plain.close()
    with pytest.raises(UserError, match="newer Earmark"):
        Project.open(project.path)
    with pytest.raises(UserError, match="newer Earmark"):
        Project.open(project.path, read_only=True)


def test_opening_mends_changed_triggers(small: Small) -> None:
    small.project.close()
    plain = sqlite3.connect(small.project.path)
    plain.execute("DROP TRIGGER revision_no_delete")
    plain.execute("CREATE TRIGGER spy AFTER INSERT ON draft BEGIN DELETE FROM draft; END")
    plain.commit()
    plain.close()
    with Project.open(small.project.path) as again:
        names = again.read(
            lambda db: {row[0] for row in db.rows("SELECT name FROM sqlite_master WHERE type='trigger'")}
        )
    assert "revision_no_delete" in names
    assert "spy" not in names


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root may write everywhere")
def test_a_read_only_folder_is_read_from_a_copy(small: Small) -> None:
    _assert_opens_from_a_copy(small)


def test_a_folder_that_cannot_be_written_is_read_from_a_copy(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("earmark.store.opening.can_write", lambda path: False)
    _assert_opens_from_a_copy(small)


def _assert_opens_from_a_copy(small: Small) -> None:
    small.finish(said())
    small.project.close()
    folder = small.project.path.parent
    folder.chmod(0o555)
    try:
        with Project.open(small.project.path) as copy:
            assert copy.read_only
            assert "read-only" in copy.notices[0]
            assert copy.read(lambda db: clips.counts(db, small.ada.id)).done == 1
            assert copy.path == small.project.path
        assert [one.name for one in folder.iterdir()] == ["voices.earmark"]
    finally:
        folder.chmod(0o755)


def test_a_network_folder_has_no_log_and_says_so(
    tmp_path: Path, taxonomy: Taxonomy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_on_network", lambda folder: True)
    with Project.create(tmp_path / "n.earmark", name="N", taxonomy=taxonomy, transcript_rules="") as project:
        small = fill(project)
        small.finish(said())
        assert "network folder" in project.notices[0]
        assert not (tmp_path / "n.earmark-wal").exists()
        assert small.page(clips.ClipFilter(text="mor")).total == 1
        assert project.fetch(lambda db: clips.counts(db, small.ada.id)).result().done == 1


@pytest.mark.parametrize("folder", ["Dropbox/team", "OneDrive - Firm/x", "home/Nextcloud"])
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str) -> None:
    assert places.kind(tmp_path / folder / "a.earmark") == "a synced folder"


def test_the_log_is_folded_when_the_writer_is_idle(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    small.finish(said())
    log = small.project.path.with_name("voices.earmark-wal")
    limit = time.monotonic() + 10
    while log.stat().st_size and time.monotonic() < limit:
        time.sleep(0.05)
    assert log.stat().st_size == 0


def test_reading_cannot_write(project: Project) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        project.read(lambda db: labelers.add(db, "Eve"))
