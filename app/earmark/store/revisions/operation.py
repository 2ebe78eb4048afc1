"""Operations: what was done together and is undone together, also after a restart."""

from __future__ import annotations

import time
from enum import StrEnum

from earmark.model.people import LabelerId
from earmark.model.revision import OperationId, uuid7
from earmark.store.database import Database
from earmark.store.device import device_id
from earmark.store.keys import labeler_number


class OperationKind(StrEnum):
    """Commits and bulk edits can be undone; imports and mappings cannot."""

    COMMIT = "commit"
    BULK = "bulk"
    IMPORT = "import"
    MAPPING = "mapping"
    UNDO = "undo"
    REDO = "redo"


def begin(
    db: Database,
    labeler: LabelerId,
    kind: OperationKind = OperationKind.BULK,
    title: str = "",
    *,
    undoes: OperationId | None = None,
) -> OperationId:
    """A new operation, to be given to the revisions that belong to it."""
    operation = OperationId(uuid7())
    db.run(
        "INSERT INTO operation (id, labeler, device, kind, undoes, title, time_us) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (operation, labeler_number(db, labeler), device_id(), kind, undoes, title, time.time_ns() // 1000),
    )
    return operation
