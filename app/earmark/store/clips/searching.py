"""Text search by trigrams: what is in names, and in a labeler's own transcripts, notes and tags."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from earmark.store import fixed_width
from earmark.store.database import Database
from earmark.store.work import CLIP_MASK, work_number

Numbers = NDArray[np.int64]

_SHORT = 3
_TRIGRAMS = 200
"""A short text that begins more trigrams than this is looked for row by row."""


def search(db: Database, text: str, person: int) -> Numbers:
    """The numbers of clips that hold the text, ignoring case. Others' work is never looked at."""
    query = _query(db, text)
    if query is None:
        return _row_by_row(db, text, person)
    if query == "":
        return np.zeros(0, dtype=np.int64)
    names = fixed_width.numbers(db, "rowid", "FROM clip_text WHERE clip_text MATCH ?", (query,))
    own = fixed_width.numbers(
        db,
        f"rowid & {CLIP_MASK}",
        "FROM work_text WHERE work_text MATCH ? AND rowid BETWEEN ? AND ?",
        (query, work_number(person, 0), work_number(person, CLIP_MASK)),
    )
    return np.union1d(names, own)


def _query(db: Database, text: str) -> str | None:
    """The text as a phrase; a shorter one as every trigram that it begins, None where they are too many.

    Texts are stored with two spaces behind them, so that each place begins a trigram.
    """
    if len(text) >= _SHORT:
        return _quoted(text)
    low = text.casefold()
    terms: set[str] = set()
    for table in ("clip_text", "work_text"):
        vocabulary = f"temp.{table}_trigrams"
        if not db.value("SELECT 1 FROM temp.sqlite_master WHERE name = ?", (f"{table}_trigrams",)):
            return None
        found = db.rows(
            f"SELECT term FROM {vocabulary} WHERE term >= ? AND term < ? LIMIT ?",
            (low, low + "\U0010ffff", _TRIGRAMS + 1),
        )
        terms.update(row[0] for row in found)
    if len(terms) > _TRIGRAMS:
        return None
    return " OR ".join(_quoted(term) for term in sorted(terms))


def _row_by_row(db: Database, text: str, person: int) -> Numbers:
    pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    names = fixed_width.numbers(
        db, "rowid", "FROM clip_text WHERE name || speaker || batch LIKE ? ESCAPE '\\'", (pattern,)
    )
    own = fixed_width.numbers(
        db,
        f"rowid & {CLIP_MASK}",
        """FROM work_text WHERE rowid BETWEEN ? AND ?
        AND coalesce(transcript, '') || note || tags LIKE ? ESCAPE '\\'""",
        (work_number(person, 0), work_number(person, CLIP_MASK), pattern),
    )
    return np.union1d(names, own)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
