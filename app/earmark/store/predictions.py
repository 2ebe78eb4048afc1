"""What models say of clips, and to whom it was shown.

Of each model (name and version) a clip has one prediction. What comes later takes the place of
what was there, as a whole; what says the same leaves it as it is. Labels are never touched.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.prediction import Model, PredictedTag, PredictedWord, Prediction
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey
from earmark.model.tag import Axis, Mark, Severity, TagCode
from earmark.store.database import Database
from earmark.store.keys import Numbers, numbers

_COLUMNS = "c.id, m.name, m.version, p.transcript, p.tags, p.score, p.words, p.taken_us, p.source"
_NAMED_CLIPS = 10_000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Put:
    """What became of predictions: ``added`` were new or said something new, ``unchanged`` the same."""

    added: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class ModelCount:
    """A model, how many clips it has said something of, and of how many of them in words."""

    model: Model
    clips: int
    transcripts: int


def put(db: Database, predictions: Iterable[Prediction]) -> Put:
    """Store predictions; each takes the place of what its model said of its clip before.

    Raises UserError where a clip is unknown, ValueError for a prediction that says nothing.
    """
    models: dict[Model, int] = {}
    touched: list[ClipId] = []
    unchanged = 0
    for one in predictions:
        if one.is_empty:
            raise ValueError("a prediction says something")
        clip = _clip_number(db, one.clip)
        if one.model not in models:
            models[one.model] = _model_number(db, one.model)
        before = db.one(f"SELECT {_COLUMNS} {_FROM} WHERE p.model = ? AND p.clip = ?", (models[one.model], clip))
        if before is not None and _prediction(before).says_the_same(one):
            unchanged += 1
            continue
        db.run(
            "INSERT OR REPLACE INTO prediction VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                models[one.model],
                clip,
                one.transcript,
                _tags_text(one.tags),
                one.score,
                _words_text(one.words),
                one.taken_us or time.time_ns() // 1000,
                one.source,
            ),
        )
        touched.append(one.clip)
    if touched:
        many = len(touched) > _NAMED_CLIPS
        db.note(Changes(frozenset() if many else frozenset(touched), all_clips=many, predictions=True))
    return Put(len(touched), unchanged)


def models(db: Database) -> tuple[ModelCount, ...]:
    """Every model by name and version, with the number of its clips."""
    rows = db.rows(
        """SELECT m.name, m.version, count(*), count(p.transcript) FROM model m JOIN prediction p ON p.model = m.number
        GROUP BY m.number ORDER BY m.name, m.version"""
    )
    return tuple(ModelCount(Model(name, version), clips, words) for name, version, clips, words in rows)


def newest_with_words(db: Database) -> Model | None:
    """The model whose transcripts came in last."""
    row = db.one(
        """SELECT m.name, m.version FROM prediction p JOIN model m ON m.number = p.model
        WHERE p.transcript IS NOT NULL GROUP BY m.number ORDER BY max(p.taken_us) DESC, m.number DESC LIMIT 1"""
    )
    return None if row is None else Model(*row)


def of_clip(db: Database, clip: ClipId) -> tuple[Prediction, ...]:
    """What every model says of a clip, models by name and version."""
    rows = db.rows(f"SELECT {_COLUMNS} {_FROM} WHERE p.clip = ? ORDER BY m.name, m.version", (_clip_number(db, clip),))
    return tuple(map(_prediction, rows))


def of_model(db: Database, model: Model) -> Iterator[Prediction]:
    """Everything a model says, in the order of the clips. Read it to its end inside one ``read``."""
    for row in db.conn.execute(
        f"SELECT {_COLUMNS} {_FROM} WHERE m.name = ? AND m.version = ? ORDER BY p.clip", (model.name, model.version)
    ):
        yield _prediction(row)


def get(db: Database, clip: ClipId, model: Model) -> Prediction | None:
    """What one model says of a clip."""
    return next((one for one in of_clip(db, clip) if one.model == model), None)


def known(db: Database, model: Model, clips: Sequence[ClipId]) -> set[ClipId]:
    """Of which of these clips the model has said something."""
    found: set[ClipId] = set()
    for start in range(0, len(clips), _AT_ONCE):
        part = clips[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = db.rows(
            f"""SELECT asked.id FROM clip asked
            JOIN prediction p ON p.clip = coalesce(asked.stands_for, asked.number)
            JOIN model m ON m.number = p.model
            WHERE m.name = ? AND m.version = ? AND asked.id IN ({marks})""",
            (model.name, model.version, *part),
        )
        found.update(ClipId(row[0]) for row in rows)
    return found


def move(db: Database, old: int, new: int) -> None:
    """A clip without sound turned out to be another one: what was said of it goes there.

    What was said of the real clip is the better knowledge, and stays.
    """
    db.run("UPDATE OR IGNORE prediction SET clip = ? WHERE clip = ?", (new, old))
    db.run("DELETE FROM prediction WHERE clip = ?", (old,))
    db.run("UPDATE OR IGNORE prediction_shown SET clip = ? WHERE clip = ?", (new, old))
    db.run("DELETE FROM prediction_shown WHERE clip = ?", (old,))


def take_away(db: Database, model: Model, clips: Sequence[ClipId]) -> None:
    """The model says nothing of these clips any more. To whom it was shown stays on record."""
    there = known(db, model, clips)
    for clip in there:
        db.run(
            """DELETE FROM prediction WHERE clip = ?
            AND model = (SELECT number FROM model WHERE name = ? AND version = ?)""",
            (_clip_number(db, clip), model.name, model.version),
        )
    if there:
        db.note(Changes(frozenset(there), predictions=True))


def note_shown(db: Database, key: LabelKey, model: Model) -> None:
    """A draft or suggestion of this model comes into the sight of whoever writes this label.

    Once said it stays said: every draft and revision under this key is marked from here on, however
    it comes about. A draft that is stored already is marked too.
    """
    at = numbers(db, key)
    db.run(
        "INSERT OR IGNORE INTO prediction_shown VALUES (?, ?, ?, ?, ?, ?)",
        (*at, model.title, time.time_ns() // 1000),
    )
    db.run("UPDATE draft SET suggestion_shown = 1 WHERE clip = ? AND labeler = ? AND assignment = ? AND lane = ?", at)


def was_shown(db: Database, at: Numbers) -> bool:
    """Whether a draft or suggestion was ever in sight of this label's labeler.

    A revision that came from another laptop or a table says so too, where it was never noted here. A
    label in a round is not blind either where its labeler saw one of the clip elsewhere.
    """
    return bool(
        db.value(
            """SELECT 1 FROM prediction_shown WHERE clip = ?1 AND labeler = ?2 AND ?3 IN (assignment, ?5) AND lane = ?4
            UNION ALL SELECT 1 FROM revision WHERE clip = ?1 AND labeler = ?2 AND ?3 IN (assignment, ?5) AND lane = ?4
            AND suggestion_shown LIMIT 1""",
            (*at, at.assignment or None),
        )
    )


def misfits(db: Database) -> Iterator[str]:
    """Predictions that do not read as what they should be, in sentences."""
    codes = {row[0] for row in db.rows("SELECT code FROM tag")}
    for row in db.conn.execute(f"SELECT {_COLUMNS}, c.name {_FROM} ORDER BY p.model, p.clip"):
        try:
            one = _prediction(row[:-1])
        except (LookupError, TypeError, ValueError):
            yield f"What {row[1]} says of the clip {row[-1]} cannot be read."
            continue
        unknown = sorted({tag.mark.code for tag in one.tags} - codes - {"none", "clean", "?"})
        if unknown:
            yield f"{one.model.title} names the tag {unknown[0]} for {row[-1]}, which the project does not have."
        if one.is_empty or any(word.end_us < word.start_us for word in one.words):
            yield f"What {one.model.title} says of {row[-1]} is no prediction: it is empty or runs backwards."


_FROM = "FROM prediction p JOIN model m ON m.number = p.model JOIN clip c ON c.number = p.clip"


def _clip_number(db: Database, clip: ClipId) -> int:
    number = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (clip,))
    if number is None:
        raise UserError("the project has no such clip", "It may have been taken out.", clip)
    return int(number)


def _model_number(db: Database, model: Model) -> int:
    db.run("INSERT OR IGNORE INTO model (name, version) VALUES (?, ?)", (model.name, model.version))
    return int(db.value("SELECT number FROM model WHERE name = ? AND version = ?", (model.name, model.version)))


def _prediction(row: Sequence[Any]) -> Prediction:
    clip, name, version, transcript, tags, score, words, taken_us, source = row
    return Prediction(
        clip=ClipId(clip),
        model=Model(name, version),
        transcript=transcript,
        tags=tuple(_tag(*one) for one in json.loads(tags)),
        score=score,
        words=tuple(PredictedWord(*one) for one in json.loads(words)),
        taken_us=taken_us,
        source=source,
    )


def _tags_text(tags: Sequence[PredictedTag]) -> str:
    return json.dumps(
        [[one.axis, one.mark.code, one.mark.cannot_tell, one.mark.severity, one.score] for one in tags],
        separators=(",", ":"),
    )


def _words_text(words: Sequence[PredictedWord]) -> str:
    rows = [[one.text, one.start_us, one.end_us, one.score] for one in words]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _tag(axis: str, code: str, cannot_tell: bool, severity: int | None, score: float | None) -> PredictedTag:
    grade = None if severity is None else Severity(severity)
    return PredictedTag(Axis(axis), Mark(TagCode(code), bool(cannot_tell), grade), score)
