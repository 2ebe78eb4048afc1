"""A label's content in rows, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from earmark.model.label import Label, Span, sorted_marks
from earmark.model.tag import UNSURE, Axis, Mark, Severity, TagCode
from earmark.store.database import Database

_AT_ONCE = 500


def in_order(label: Label) -> Label:
    """The label with its marks and spans in their one order, each once: as it comes back from rows."""
    return replace(
        label,
        sources=sorted_marks({mark.code: mark for mark in label.sources}.values()),
        channels=sorted_marks({mark.code: mark for mark in label.channels}.values()),
        spans=tuple(sorted(set(label.spans))),
    )


def insert_parts(db: Database, revision: int, label: Label) -> tuple[int, int]:
    """Write a label's marks, spans and text before the revision that seals them.

    Returns how many marks and spans there are.
    """
    marks = [
        (revision, axis, mark.code, mark.cannot_tell, mark.severity)
        for axis, given in ((Axis.SOURCE, label.sources), (Axis.CHANNEL, label.channels))
        for mark in given
    ]
    if label.environment is not None:
        marks.append((revision, Axis.ENVIRONMENT, label.environment, label.environment == UNSURE, None))
    spans = [(revision, span.code, span.first, span.end) for span in label.spans]
    if marks:
        db.run_many("INSERT INTO revision_mark VALUES (?, ?, ?, ?, ?)", marks)
    if spans:
        db.run_many("INSERT INTO revision_span VALUES (?, ?, ?, ?)", spans)
    db.run("INSERT INTO revision_text VALUES (?, ?, ?, ?)", (revision, label.transcript, label.note, label.question))
    return len(marks), len(spans)


def labels_of(db: Database, revisions: Sequence[int]) -> dict[int, Label]:
    """The labels of revisions, by number."""
    found: dict[int, Label] = {}
    for start in range(0, len(revisions), _AT_ONCE):
        found.update(_labels(db, revisions[start : start + _AT_ONCE]))
    return found


def _labels(db: Database, numbers: Sequence[int]) -> dict[int, Label]:
    asked = ",".join("?" * len(numbers))
    marks: dict[tuple[int, str], list[Mark]] = {}
    environments: dict[int, TagCode] = {}
    for number, axis, code, cannot_tell, severity in db.rows(
        f"SELECT revision, axis, code, cannot_tell, severity FROM revision_mark WHERE revision IN ({asked})", numbers
    ):
        if axis == Axis.ENVIRONMENT:
            environments[number] = code
        else:
            grade = None if severity is None else Severity(severity)
            marks.setdefault((number, axis), []).append(Mark(code, bool(cannot_tell), grade))
    spans: dict[int, list[Span]] = {}
    for number, code, first, end in db.rows(
        f'SELECT revision, code, first, "end" FROM revision_span WHERE revision IN ({asked})', numbers
    ):
        spans.setdefault(number, []).append(Span(code, first, end))
    rows = db.rows(
        f"""SELECT t.revision, t.transcript, t.note, t.question, r.flag FROM revision_text t
        JOIN revision r ON r.number = t.revision WHERE t.revision IN ({asked})""",
        numbers,
    )
    return {
        number: Label(
            transcript=transcript,
            sources=sorted_marks(marks.get((number, Axis.SOURCE), ())),
            channels=sorted_marks(marks.get((number, Axis.CHANNEL), ())),
            environment=environments.get(number),
            spans=tuple(sorted(spans.get(number, ()))),
            note=note,
            question=question,
            flag=bool(flag),
        )
        for number, transcript, note, question, flag in rows
    }


def label_to_json(label: Label) -> str:
    """A draft's form: replaced at will, so it needs no rows of its own."""
    return json.dumps(
        {
            "transcript": label.transcript,
            "sources": [[mark.code, mark.cannot_tell, mark.severity] for mark in label.sources],
            "channels": [[mark.code, mark.cannot_tell, mark.severity] for mark in label.channels],
            "environment": label.environment,
            "spans": [[span.code, span.first, span.end] for span in label.spans],
            "note": label.note,
            "question": label.question,
            "flag": label.flag,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def label_from_json(text: str) -> Label:
    said = json.loads(text)
    return Label(
        transcript=said["transcript"],
        sources=tuple(_mark(*one) for one in said["sources"]),
        channels=tuple(_mark(*one) for one in said["channels"]),
        environment=said["environment"],
        spans=tuple(Span(*one) for one in said["spans"]),
        note=said["note"],
        question=said["question"],
        flag=said["flag"],
    )


def _mark(code: str, cannot_tell: bool, severity: int | None) -> Mark:
    return Mark(TagCode(code), cannot_tell, None if severity is None else Severity(severity))
