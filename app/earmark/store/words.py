"""The words of a project: the team's own list, and what may be learned from transcripts."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.model.people import LabelerId
from earmark.store.assignments import KEPT
from earmark.store.database import Database
from earmark.store.keys import labeler_number

_LEARNED = 20_000
"""The newest transcripts from which words are learned: enough of a language, read in a moment."""


def replace(db: Database, language: str, words: Sequence[str]) -> None:
    """Make these the project's list of a language; "" is a list for every language."""
    db.run("DELETE FROM word WHERE language = ?", (language,))
    db.run_many("INSERT OR IGNORE INTO word VALUES (?, ?)", [(language, word) for word in words])


def add(db: Database, language: str, word: str) -> None:
    """One more word of the project's list."""
    db.run("INSERT OR IGNORE INTO word VALUES (?, ?)", (language, word))


def listed(db: Database, language: str) -> list[str]:
    """The project's list for a language, with that for every language."""
    return [row[0] for row in db.rows("SELECT word FROM word WHERE language IN ('', ?) ORDER BY word", (language,))]


def known_transcripts(db: Database, labeler: LabelerId, language: str, default: str) -> list[str]:
    """The labeler's own transcripts and the settled ones of clips in a language, the newest first.

    Other labelers' work is never read: a word offered from it would tell what they wrote; nor what was
    settled of a clip that the labeler is to label blind. ``default`` is the language of clips that name none.
    """
    rows = db.rows(
        f"""SELECT t.transcript FROM current l JOIN revision_text t ON t.revision = l.revision
        JOIN clip c ON c.number = l.clip
        WHERE ((l.lane = 'work' AND l.labeler = ?1) OR (l.lane = 'gold' AND NOT {KEPT})) AND t.transcript <> ''
        AND lower(CASE WHEN c.language = '' THEN ?2 ELSE c.language END || '-') GLOB ?3 || '-*'
        ORDER BY l.time_us DESC LIMIT ?4""",
        (labeler_number(db, labeler), default, language, _LEARNED),
    )
    return [row[0] for row in rows]
