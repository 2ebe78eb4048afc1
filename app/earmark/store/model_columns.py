"""What a model says and what reviewers settled on, as arrays beside ``columns``: for the report of a model's errors."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.prediction import Model
from earmark.model.recording import ClipId, Split
from earmark.model.tag import TagCode
from earmark.store.database import Database

FACTS = ("device", "language", "batch")
"""Facts of clips, beside their free attributes, by which one may slice."""


@dataclass(frozen=True, slots=True)
class TextColumn:
    """One text a clip: ``clips`` are rising clip numbers, ``texts`` object (clips,) of str."""

    clips: NDArray[np.int64]
    texts: NDArray[np.object_]

    def at(self, numbers: NDArray[np.int64]) -> NDArray[np.object_]:
        """The texts of these clips, None where there is none."""
        found = np.full(len(numbers), None, dtype=object)
        place = np.searchsorted(self.clips, numbers)
        place[place == len(self.clips)] = 0
        there = self.clips[place] == numbers if len(self.clips) else np.zeros(len(numbers), bool)
        found[there] = self.texts[place[there]]
        return found


def predicted(db: Database, model: Model) -> TextColumn:
    """The model's transcripts; a clip on which it was not asked for words is left out."""
    return _column(
        db.rows(
            """SELECT p.clip, p.transcript FROM prediction p JOIN model m ON m.number = p.model
            WHERE m.name = ? AND m.version = ? AND p.transcript IS NOT NULL ORDER BY p.clip""",
            (model.name, model.version),
        )
    )


def heard_tags(db: Database) -> dict[ClipId, dict[TagCode, float]]:
    """The tags that any model hears in a clip, each with the highest score; 1 where a model gives none."""
    heard: dict[ClipId, dict[TagCode, float]] = {}
    for clip, text in db.rows(
        "SELECT c.id, p.tags FROM prediction p JOIN clip c ON c.number = p.clip WHERE p.tags <> '[]'"
    ):
        said = heard.setdefault(ClipId(clip), {})
        for _, code, cannot_tell, _, score in json.loads(text):
            if not cannot_tell:
                said[TagCode(code)] = max(said.get(TagCode(code), 0.0), 1.0 if score is None else float(score))
    return heard


def settled(db: Database) -> tuple[TextColumn, NDArray[np.bool_]]:
    """The newest gold transcript of each clip, and whether it was made without the labels in sight.

    That is so where its reviewer saw none, and where it is older than every label of the clip. What was
    accepted in bulk is no gold here: it is what the labelers said.
    """
    rows = db.rows(
        """SELECT l.clip, t.transcript, coalesce(s.blind, 0) OR l.time_us < coalesce(
            (SELECT min(w.time_us) FROM revision w WHERE w.clip = l.clip AND w.lane = 'work'), l.time_us + 1)
        FROM current l JOIN revision r ON r.number = l.revision JOIN revision_text t ON t.revision = l.revision
        LEFT JOIN settlement s ON s.gold = r.id
        WHERE l.lane = 'gold' AND l.counts = 1 AND t.transcript IS NOT NULL AND NOT coalesce(s.in_bulk, 0)
        ORDER BY l.clip, l.time_us, l.revision"""
    )
    newest = {row[0]: row for row in rows}
    blind = np.array([bool(row[2]) for row in newest.values()], dtype=bool)
    return _column([row[:2] for row in newest.values()]), blind


def facts(db: Database, numbers: NDArray[np.int64]) -> dict[str, tuple[NDArray[np.int32], tuple[str, ...]]]:
    """Facts and free attributes of the clips with these rising numbers: codes into names, -1 where unknown."""
    rows = [
        (number, name, value)
        for name in FACTS
        for number, value in db.rows(f"SELECT number, {name} FROM clip WHERE {name} <> '' AND stands_for IS NULL")
    ]
    rows += db.rows(
        """SELECT c.number, a.key, a.value FROM clip c, json_each(c.attributes) a
        WHERE c.attributes <> '' AND c.stands_for IS NULL"""
    )
    by_name: dict[str, list[tuple[int, str]]] = {}
    for number, name, value in rows:
        by_name.setdefault(name, []).append((number, str(value)))
    return {name: _coded(pairs, numbers) for name, pairs in by_name.items()}


def newest_production_batch(db: Database) -> str | None:
    """The production batch that was recorded last; None without production.

    Without times of recording the last batch by name; production clips without a batch are one, "".
    """
    newest = db.one(
        """SELECT batch, max(recorded_at) last FROM clip WHERE split = ? AND stands_for IS NULL
        GROUP BY batch ORDER BY last DESC, batch DESC LIMIT 1""",
        (Split.PRODUCTION,),
    )
    return None if newest is None else str(newest[0])


def newest_production(db: Database, numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of the clips belong to the production batch that was recorded last; bool (clips,)."""
    batch = newest_production_batch(db)
    if batch is None:
        return np.zeros(len(numbers), bool)
    rows = db.rows(
        "SELECT number FROM clip WHERE split = ? AND batch = ? AND stands_for IS NULL", (Split.PRODUCTION, batch)
    )
    return np.isin(numbers, np.array([row[0] for row in rows], np.int64))


def _column(rows: Sequence[Sequence[object]]) -> TextColumn:
    texts = np.empty(len(rows), dtype=object)
    texts[:] = [row[1] for row in rows]
    return TextColumn(np.array([row[0] for row in rows], dtype=np.int64), texts)


def _coded(pairs: Sequence[tuple[int, str]], numbers: NDArray[np.int64]) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    names = sorted({value for _, value in pairs})
    code = {value: place for place, value in enumerate(names)}
    place = {number: row for row, number in enumerate(numbers.tolist())}
    codes = np.full(len(numbers), -1, dtype=np.int32)
    for number, value in pairs:
        row = place.get(number)
        if row is not None:
            codes[row] = code[value]
    return codes, tuple(names)
