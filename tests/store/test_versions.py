"""Projects of every released schema open, whole and with all they hold."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from kept_projects import VERSIONS, unpacked
from sqlite_utils import Database as PlainDatabase
from sqlite_utils import Migrations

from earmark.model.errors import UserError
from earmark.model.guideline import ExampleKind
from earmark.model.people import Role
from earmark.store import check, clips, examples, guidelines, labelers, migrations, opening, predictions, targets
from earmark.store.migrations import steps as migration_steps
from earmark.store.migrations import triggers
from earmark.store.project import Project

KEPT = sorted(VERSIONS.glob("version-*.earmark.gz"))


def test_every_schema_version_has_a_kept_project() -> None:
    assert [one.name for one in KEPT] == [f"version-{number}.earmark.gz" for number in range(1, migrations.VERSION + 1)]


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name)
def test_a_kept_project_opens_and_is_whole(kept: Path, tmp_path: Path) -> None:
    with Project.open(unpacked(kept, tmp_path / "kept.earmark")) as project:
        assert project.read(check.check) == []
        assert (project.name, project.language) == ("Kept", "en")
        ada, ben = project.read(labelers.all)
        counts = project.read(lambda db: clips.counts(db, ada.id))
        assert (counts.done, counts.draft, counts.flagged, counts.total) == (3, 2, 1, 5)
        page = project.read(lambda db: clips.page(db, clips.ClipFilter(text="mended"), labeler=ada.id))
        assert [row.transcript for row in page.rows] == ["one, mended"]
        assert project.read(lambda db: clips.counts(db, ben.id)).done == 1
        assert project.read(guidelines.current).edition == 1
        assert project.read(targets.all)[0].clips == 50


def test_what_a_model_says_is_kept_and_an_older_project_has_room_for_it(tmp_path: Path) -> None:
    with Project.open(unpacked(KEPT[1], tmp_path / "kept.earmark")) as project:
        told = project.read(predictions.models)
        assert [(one.model.title, one.clips) for one in told] == [("small (2)", 1)]
        says = next(iter(project.read(lambda db: list(predictions.of_model(db, told[0].model)))))
        assert (says.transcript, says.tags[0].score, says.words[0].end_us) == ("half a sentence", 0.75, 400_000)
    with Project.open(unpacked(KEPT[0], tmp_path / "older.earmark")) as project:
        project.write(lambda db: predictions.put(db, [says])).result()
        assert project.read(lambda db: predictions.of_clip(db, says.clip))[0].says_the_same(says)
    assert [one for one in tmp_path.iterdir() if one.name.startswith("older (version 1")]


def test_examples_of_a_tag_are_kept_and_an_older_project_has_room_for_them(tmp_path: Path) -> None:
    with Project.open(unpacked(KEPT[3], tmp_path / "kept.earmark")) as project:
        (shown,) = project.read(examples.all)
        assert (shown.tag, shown.kind, shown.remark) == ("babble", ExampleKind.BORDERLINE, "two voices at times")
        cyd = project.write(lambda db: labelers.add(db, "Cyd", Role.LABELER)).result().id
        with pytest.raises(UserError, match="reviewer"):
            project.write(lambda db: examples.put(db, shown, cyd)).result()
    with Project.open(unpacked(KEPT[0], tmp_path / "older.earmark")) as project:
        rosa = project.write(lambda db: labelers.add(db, "Rosa", Role.REVIEWER)).result().id
        project.write(lambda db: examples.put(db, replace(shown, kind=ExampleKind.YES), rosa)).result()
        project.write(lambda db: examples.put(db, shown, rosa)).result()
        assert project.read(examples.all) == [shown]
        project.write(lambda db: examples.take_away(db, shown.tag, shown.clip)).result()
        assert project.read(examples.all) == []


@pytest.fixture
def newer_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program whose schema is one step ahead of today's."""
    steps = Migrations("earmark")
    for step in migration_steps.steps._migrations:
        steps(name=step.name)(step.fn)

    @steps()
    def next_version(db: PlainDatabase) -> None:
        db["operation"].transform(rename={"title": "heading"})
        migrations.finish(db.conn, migrations.VERSION)

    monkeypatch.setattr(migration_steps, "steps", steps)
    for module in (migrations, opening):
        monkeypatch.setattr(module, "VERSION", migrations.VERSION + 1)


def test_an_older_project_is_backed_up_beside_itself_before_its_schema_changes(
    tmp_path: Path, newer_schema: None
) -> None:
    path = unpacked(KEPT[-1], tmp_path / "kept.earmark")
    with sqlite3.connect(path) as plain:
        operations = plain.execute("SELECT count(title) FROM operation").fetchone()[0]
    plain.close()
    with Project.open(path) as project:
        assert project.read(lambda db: db.value("SELECT count(heading) FROM operation")) == operations
        assert project.read(lambda db: db.value("PRAGMA user_version")) == migrations.VERSION
        assert triggers.stored_triggers(project._writing.conn) == triggers.expected_triggers()  # type: ignore[union-attr]
    backup = next(one for one in tmp_path.iterdir() if one.name.startswith(f"kept (version {migrations.VERSION - 1}"))
    old = sqlite3.connect(backup)
    assert old.execute("PRAGMA user_version").fetchone()[0] == migrations.VERSION - 1
    assert old.execute("SELECT count(title) FROM operation").fetchone()[0] == operations


def test_an_older_project_is_not_changed_by_reading(tmp_path: Path, newer_schema: None) -> None:
    path = unpacked(KEPT[-1], tmp_path / "kept.earmark")
    before = path.read_bytes()
    with pytest.raises(UserError, match="older Earmark"):
        Project.open(path, read_only=True)
    assert path.read_bytes() == before


def test_a_migration_that_cannot_be_backed_up_does_not_run(
    tmp_path: Path, newer_schema: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpacked(KEPT[-1], tmp_path / "kept.earmark")
    copy = shutil.copy(path, tmp_path / "copy")

    def no_room(*args: object) -> None:
        raise UserError("the project cannot be backed up", "Make room.")

    monkeypatch.setattr(opening, "_back_up_beside", no_room)
    with pytest.raises(UserError, match="backed up"):
        Project.open(path)
    assert path.read_bytes() == Path(copy).read_bytes()
