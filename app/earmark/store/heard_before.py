"""Clips of a round that its labelers had heard before: a comparison of before and after leaves them out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from earmark.store.database import Database
from earmark.store.fixed_width import numbers


def heard_before(db: Database, round_id: str) -> NDArray[np.int64]:
    """Numbers of clips, rising, of which a labeler of the round had made another label before the one for it."""
    found = numbers(
        db,
        "n.clip",
        """FROM round r JOIN assignment a ON a.round = r.number JOIN clip c ON c.number = a.clip
        JOIN current n ON n.lane = 'work' AND n.clip = coalesce(c.stands_for, c.number)
            AND n.labeler = a.labeler AND n.assignment = a.id
        WHERE r.id = ? AND a.repeat_of IS NULL AND EXISTS (
            SELECT 1 FROM current o LEFT JOIN assignment b ON b.id = o.assignment
            WHERE o.lane = 'work' AND o.clip = n.clip AND o.labeler = n.labeler AND o.assignment <> n.assignment
            AND o.time_us < n.time_us AND b.round IS NOT r.number)""",
        (round_id,),
    )
    return np.unique(found)
