"""What is stored stays as it was stored, also from a plain connection of another program."""

from __future__ import annotations

import sqlite3

import pytest
from small_projects import Small, said

from earmark.model.label import Span
from earmark.model.tag import TagCode
from earmark.store import snapshots

PROTECTED = (
    "revision",
    "revision_mark",
    "revision_span",
    "revision_text",
    "operation",
    "edition",
    "definition",
    "snapshot",
    "snapshot_label",
    "result",
)


@pytest.fixture
def plain(small: Small) -> sqlite3.Connection:
    small.finish(said(spans=(Span(TagCode("car_interior"), 10, 20),)))
    small.project.write(lambda db: snapshots.make(db, "May")).result()
    small.project.write(lambda db: snapshots.add_result(db, "May", "asr", "wer", 0.1)).result()
    return sqlite3.connect(small.project.path)


@pytest.mark.parametrize("table", PROTECTED)
def test_rows_cannot_be_deleted(plain: sqlite3.Connection, table: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        plain.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize("table", PROTECTED)
def test_rows_cannot_be_updated(plain: sqlite3.Connection, table: str) -> None:
    column = plain.execute(f"SELECT name FROM pragma_table_info('{table}')").fetchone()[0]
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        plain.execute(f"UPDATE {table} SET {column} = {column}")


@pytest.mark.parametrize("table", PROTECTED)
def test_rows_cannot_be_replaced(plain: sqlite3.Connection, table: str) -> None:
    before = plain.execute(f"SELECT * FROM {table}").fetchall()
    with pytest.raises(sqlite3.IntegrityError, match=r"stored already|sealed"):
        plain.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")
    assert plain.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize("table", PROTECTED)
def test_upserts_change_nothing(plain: sqlite3.Connection, table: str) -> None:
    column = plain.execute(f"SELECT name FROM pragma_table_info('{table}')").fetchone()[0]
    with pytest.raises(sqlite3.IntegrityError):
        plain.execute(
            f"INSERT INTO {table} SELECT * FROM {table} WHERE true LIMIT 1 "
            f"ON CONFLICT DO UPDATE SET {column} = excluded.{column}"
        )


def test_a_replacement_cannot_hide_behind_a_known_number(plain: sqlite3.Connection) -> None:
    columns = [row[1] for row in plain.execute("PRAGMA table_info(revision)")]
    others = ", ".join(column if column != "id" else "'another'" for column in columns)
    with pytest.raises(sqlite3.IntegrityError, match="stored already"):
        plain.execute(f"INSERT OR REPLACE INTO revision SELECT {others} FROM revision")


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO revision_mark VALUES (1, 'source', 'babble', 0, 1)",
        "INSERT INTO revision_span VALUES (1, 'car_interior', 30, 40)",
        "INSERT OR REPLACE INTO revision_text VALUES (1, 'other words', '', '')",
    ],
)
def test_a_sealed_revision_takes_no_more_parts(plain: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="sealed"):
        plain.execute(statement)


def test_a_revision_cannot_be_sealed_without_its_parts(plain: sqlite3.Connection) -> None:
    columns = [row[1] for row in plain.execute("PRAGMA table_info(revision)")]
    others = ", ".join({"id": "'another'", "number": "99"}.get(column, column) for column in columns)
    with pytest.raises(sqlite3.IntegrityError, match="lacks parts"):
        plain.execute(f"INSERT INTO revision SELECT {others} FROM revision")


def test_parts_without_a_revision_do_not_commit(small: Small) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        small.project.write(lambda db: db.run("INSERT INTO revision_text VALUES (77, 'stray', '', '')")).result()


def test_parts_left_by_a_plain_connection_are_found(small: Small, plain: sqlite3.Connection) -> None:
    plain.execute("INSERT INTO revision_text VALUES (77, 'stray', '', '')")
    plain.commit()
    assert {problem.kind for problem in small.problems()} == {"file", "label"}


def test_a_forged_label_is_found_by_its_hash(small: Small, plain: sqlite3.Connection) -> None:
    plain.execute("DROP TRIGGER revision_text_no_update")
    plain.execute("UPDATE revision_text SET transcript = 'good evening'")
    plain.commit()
    kinds = {problem.kind for problem in small.problems()}
    assert {"hash", "protection"} <= kinds
