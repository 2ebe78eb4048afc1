"""The triggers that keep what was stored as it was stored, also from a plain connection.

UPDATE and DELETE are refused. ``INSERT OR REPLACE`` walks past DELETE triggers, so a known key is
refused before it is inserted. Marks, spans and text go in before their revision and never after
it: the revision seals them, and says how many it seals.
"""

from __future__ import annotations

import sqlite3

_KEYS = {
    "revision": "id = NEW.id OR number = NEW.number",
    "operation": "id = NEW.id OR number = NEW.number",
    "edition": "number = NEW.number OR digest = NEW.digest",
    "definition": "subject = NEW.subject AND edition = NEW.edition",
    "alias": "without_sound = NEW.without_sound AND recording = NEW.recording",
    "snapshot": "id = NEW.id OR number = NEW.number OR name = NEW.name",
    "result": "id = NEW.id",
    "settlement": "id = NEW.id OR number = NEW.number",
    "edition_example": "edition = NEW.edition AND tag = NEW.tag AND clip = NEW.clip",
    "mapping": "id = NEW.id",
    "question": "id = NEW.id",
    "reply": "id = NEW.id",
}
_PARTS = {
    "revision_mark": "revision",
    "revision_span": "revision",
    "revision_text": "revision",
    "snapshot_label": "snapshot",
}
"""Tables whose rows go in before the row that seals them, and its table."""


def expected_triggers() -> dict[str, str]:
    """Name and statement of every trigger of a project file."""
    return {name: statement for name, (_, statement) in _triggers().items()}


def _triggers() -> dict[str, tuple[str, str]]:
    """By name: the table and the statement."""
    made = {}
    for table, known in _KEYS.items():
        made[f"{table}_is_new"] = (
            table,
            f"CREATE TRIGGER {table}_is_new BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {known}) "
            f"BEGIN SELECT RAISE(ABORT, 'this {table} is stored already'); END",
        )
    for table, whole in _PARTS.items():
        made[f"{table}_is_unsealed"] = (
            table,
            f"CREATE TRIGGER {table}_is_unsealed BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {whole} WHERE number = NEW.{whole}) "
            f"BEGIN SELECT RAISE(ABORT, 'the {whole} is sealed'); END",
        )
    for table in (*_KEYS, *_PARTS):
        for verb in ("UPDATE", "DELETE"):
            name = f"{table}_no_{verb.lower()}"
            made[name] = (
                table,
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} rows are only ever added'); END",
            )
    made["revision_seals"] = (
        "revision",
        "CREATE TRIGGER revision_seals BEFORE INSERT ON revision "
        "WHEN NEW.marks <> (SELECT count(*) FROM revision_mark WHERE revision = NEW.number) "
        "OR NEW.spans <> (SELECT count(*) FROM revision_span WHERE revision = NEW.number) "
        "OR NOT EXISTS (SELECT 1 FROM revision_text WHERE revision = NEW.number) "
        "BEGIN SELECT RAISE(ABORT, 'the revision lacks parts of its label'); END",
    )
    made["snapshot_seals"] = (
        "snapshot",
        "CREATE TRIGGER snapshot_seals BEFORE INSERT ON snapshot "
        "WHEN NEW.labels <> (SELECT count(*) FROM snapshot_label WHERE snapshot = NEW.number) "
        "BEGIN SELECT RAISE(ABORT, 'the snapshot lacks some of its labels'); END",
    )
    return made


def make_triggers(connection: sqlite3.Connection) -> None:
    """Drop whatever triggers the file has and make the expected ones of the tables that it has."""
    for name in stored_triggers(connection):
        quoted = name.replace('"', '""')
        connection.execute(f'DROP TRIGGER "{quoted}"')
    for statement in _of_its_tables(connection).values():
        connection.execute(statement)


def stored_triggers(connection: sqlite3.Connection) -> dict[str, str]:
    """Name and statement of the triggers that the file has."""
    return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())


def verify_triggers(connection: sqlite3.Connection) -> None:
    """Raises RuntimeError where the triggers are not exactly the expected ones."""
    if stored_triggers(connection) != _of_its_tables(connection):
        raise RuntimeError("the triggers of the project file are not as they should be")


def _of_its_tables(connection: sqlite3.Connection) -> dict[str, str]:
    """On the way to the newest schema some tables are not there yet."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {name: statement for name, (table, statement) in _triggers().items() if table in there}
