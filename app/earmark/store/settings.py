"""Settings of the project, such as the limits of a verdict: names with JSON values."""

from __future__ import annotations

import json
from typing import TypeAlias

from earmark.store.database import Database

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


def load(db: Database, name: str, otherwise: Json = None) -> Json:
    """A setting's value; ``otherwise`` where it was never set."""
    found = db.value("SELECT value FROM setting WHERE name = ?", (name,))
    value: Json = otherwise if found is None else json.loads(found)
    return value


def save(db: Database, name: str, value: Json) -> None:
    db.run(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, json.dumps(value, ensure_ascii=False)),
    )
