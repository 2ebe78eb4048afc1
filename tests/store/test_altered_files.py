"""Projects that another program altered, and files that were never finished."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from small_projects import Small, said

from earmark.model.errors import UserError
from earmark.model.taxonomy import Taxonomy
from earmark.store import guidelines
from earmark.store.check import check
from earmark.store.project import Project


def altered(small: Small, *statements: str) -> Path:
    """The project, closed, after a plain connection without scruples."""
    path = small.project.path
    small.project.close()
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA foreign_keys=OFF")
    for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        plain.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        plain.execute(statement)
    plain.close()
    return path


def kinds(path: Path) -> set[str]:
    with Project.open(path, read_only=True) as project:
        return {problem.kind for problem in project.read(check)}


@pytest.mark.parametrize("table", ["project", "clip", "revision", "revision_text", "work_text", "setting"])
@pytest.mark.parametrize("read_only", [True, False])
def test_a_project_that_lost_a_table_is_refused_in_a_sentence(small: Small, table: str, read_only: bool) -> None:
    path = altered(small, f"DROP TABLE {table}")
    with pytest.raises(UserError, match=f"the table {table} is not there"):
        Project.open(path, read_only=read_only)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_project_without_its_name_is_refused_in_a_sentence(small: Small, read_only: bool) -> None:
    path = altered(small, "DELETE FROM project WHERE name = 'uuid'")
    with pytest.raises(UserError, match="lost its name"):
        Project.open(path, read_only=read_only)


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ('UPDATE clip SET "end" = "end" + 1', "clip"),
        ("UPDATE clip SET first = 7 WHERE number = 1", "clip"),
        ("UPDATE clip SET duration_s = 99", "clip"),
        ("UPDATE clip SET channel = 1", "clip"),
        ("UPDATE recording SET id = 'x' WHERE number = 1", "clip"),
        ("UPDATE definition SET text = 'another meaning' WHERE subject = 'babble'", "guideline"),
        ("UPDATE edition SET digest = 'x'", "guideline"),
        ("UPDATE tag SET code = 'bubble' WHERE code = 'babble'", "guideline"),
        ("UPDATE labeler SET role = 'queen' WHERE number > 0", "labeler"),
        ("UPDATE clip SET number = -1 WHERE number = 1", "file"),
        ("UPDATE clip SET number = 4611686018427387904 WHERE number = 1", "file"),
    ],
)
def test_check_tells_what_a_plain_connection_altered(small: Small, statement: str, kind: str) -> None:
    small.finish(said())
    assert {"protection", kind} <= kinds(altered(small, statement))


def test_a_project_that_could_not_be_made_leaves_nothing(
    tmp_path: Path, taxonomy: Taxonomy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(guidelines, "start", full)
    with pytest.raises(UserError, match="could not be made") as caught:
        Project.create(tmp_path / "new.earmark", name="New", taxonomy=taxonomy, transcript_rules="")
    assert "tried again" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_cannot_be_written_is_told_in_a_sentence(small: Small) -> None:
    path = altered(small)
    path.with_name(f"{path.name}.lock").mkdir()
    with pytest.raises(UserError, match=r"its lock, voices\.earmark\.lock, cannot be written"):
        Project.open(path)


def test_a_disk_too_full_to_open_a_project_is_not_taken_for_damage(
    small: Small, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = altered(small)

    def refuse(*_: object, **__: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
        raise error

    monkeypatch.setattr("earmark.store.opening.connect", refuse)
    open_it: Callable[[], Project]
    for open_it in (lambda: Project.open(path), lambda: Project.open(path, read_only=True)):
        with pytest.raises(UserError, match="Make room on its disk"):
            open_it()


def test_a_folder_of_settings_that_cannot_be_written_keeps_no_sound_away(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from earmark.store import roots

    (tmp_path / "no-folder").write_text("", "utf-8")
    monkeypatch.setattr(roots, "user_data_path", lambda *_, **__: tmp_path / "no-folder")
    name = project.write(lambda db: roots.add(db, tmp_path / "sound")).result()
    assert project.read(roots.located)[name] == tmp_path / "sound"
