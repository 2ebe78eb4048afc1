"""Clips and packets that wait for somebody."""

from __future__ import annotations

from earmark.model.recording import ClipId
from earmark.model.revision import Lane, RevisionKind
from earmark.store.database import Database


def flagged(db: Database) -> tuple[ClipId, ...]:
    """Clips that a label in force flags, by name."""
    rows = db.rows(
        """SELECT DISTINCT c.id, c.sort_name FROM revision r JOIN current l ON l.revision = r.number
        JOIN clip c ON c.number = l.clip WHERE r.flag = 1 AND l.lane = ? AND r.kind <> ? ORDER BY c.sort_name, c.id""",
        (Lane.WORK, RevisionKind.WITHDRAWN),
    )
    return tuple(ClipId(row[0]) for row in rows)


def suspects(db: Database) -> tuple[ClipId, ...]:
    """Clips with a label that a detector doubts and no gold since, the strongest doubt first."""
    rows = db.rows(
        """SELECT c.id, max(s.score) FROM suspect s JOIN clip c ON c.number = s.clip
        WHERE NOT EXISTS (SELECT 1 FROM current l WHERE l.lane = 'gold' AND l.clip = s.clip AND l.counts = 1
            AND l.time_us > s.listed_us)
        GROUP BY c.id ORDER BY max(s.score) DESC, c.id"""
    )
    return tuple(ClipId(row[0]) for row in rows)


def packets_out(db: Database) -> tuple[tuple[str, str, int], ...]:
    """Packets that went out and whose work has not come back since: labeler, round and number of clips."""
    rows = db.rows(
        """SELECT p.name, coalesce(r.name, ''), o.count FROM packet o JOIN labeler p ON p.number = o.labeler
        LEFT JOIN round r ON r.id = o.round
        WHERE o.kind = 'earpack' AND NOT EXISTS (SELECT 1 FROM packet b WHERE b.kind = 'earwork'
            AND b.labeler = o.labeler AND b.round = o.round AND b.time_us >= o.time_us)
        ORDER BY o.time_us"""
    )
    return tuple((row[0], row[1], row[2]) for row in rows)
