"""Guidelines: tags, and the published editions of their definitions.

An edition is a rising number and a SHA-256 over the project's id, the edition before it and every
definition in force, so that the same number with the same hash is the same text everywhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES, Definition, Edition, Guideline
from earmark.model.recording import ClipId
from earmark.model.tag import Axis, Tag, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.store.database import Database


def current(db: Database) -> Guideline:
    """The definitions in force: the transcript rules, then the tags in their order."""
    return guideline(db, current_edition(db))


def guideline(db: Database, edition: int) -> Guideline:
    """The definitions as they were in force under an edition."""
    rows = db.rows(
        """SELECT d.subject, d.name, d.text, d.boundary, d.version, max(d.edition)
        FROM definition d LEFT JOIN tag t ON t.code = d.subject
        WHERE d.edition <= ?1 AND (t.retired IS NULL OR t.retired > ?1)
        GROUP BY d.subject ORDER BY t.position IS NOT NULL, t.position""",
        (edition,),
    )
    return Guideline(edition, tuple(Definition(TagCode(row[0]), *row[1:]) for row in rows))


def current_edition(db: Database) -> int:
    return int(db.value("SELECT max(number) FROM edition"))


def editions(db: Database) -> list[Edition]:
    """Every published edition, oldest first, with the subjects it changed."""
    changed: dict[int, list[TagCode]] = {}
    for number, subject in db.rows("SELECT edition, subject FROM definition ORDER BY edition, subject"):
        changed.setdefault(number, []).append(TagCode(subject))
    rows = db.rows("SELECT number, published_at, author, remark, digest FROM edition ORDER BY number")
    return [
        Edition(row[0], datetime.fromisoformat(row[1]), row[2], row[3], row[4], tuple(changed.get(row[0], ())))
        for row in rows
    ]


def taxonomy(db: Database) -> Taxonomy:
    """The tags in use, in their order, named and defined as the current edition has it."""
    defined = {one.subject: one for one in current(db).definitions}
    tags = []
    for code, axis, key, mids in db.rows(
        "SELECT code, axis, key, audioset_mids FROM tag WHERE retired IS NULL ORDER BY position, number"
    ):
        one = defined[TagCode(code)]
        known = tuple(part for part in mids.split(";") if part)
        tags.append(Tag(Axis(axis), TagCode(code), one.name, one.text, one.boundary, known, key))
    return Taxonomy(tuple(tags))


def publish(
    db: Database, definitions: Iterable[Definition], author: str, remark: str, *, new_tags: Sequence[Tag] = ()
) -> Edition:
    """Publish a new edition. ``definitions`` are those to change; the others go on as they are.

    ``new_tags`` join the taxonomy: labels made before them do not answer them. Raises UserError
    where nothing changes or a subject is unknown.
    """
    in_force = {one.subject: one for one in current(db).definitions}
    number = current_edition(db) + 1
    changed = []
    for one in definitions:
        old = in_force.get(one.subject)
        if old is None:
            raise UserError(f"the guidelines have no '{one.subject}'", "Add the tag first.", one.subject)
        if (old.name, old.text, old.boundary) != (one.name, one.text, one.boundary):
            changed.append(replace(one, version=old.version + 1, edition=number))
    for tag in new_tags:
        if tag.code in in_force or db.value("SELECT 1 FROM tag WHERE code = ?", (tag.code,)):
            raise UserError(f"the tag {tag.code} exists already", "Codes are never used twice.", tag.code)
        changed.append(Definition(tag.code, tag.name, tag.definition, tag.boundary, 1, number))
    if not changed:
        raise UserError("nothing in the guidelines has changed", "Change a definition first.")
    edition = _store(db, number, changed, author, remark)
    _add_tags(db, new_tags, number)
    db.note(Changes(guideline=True, all_clips=True))
    return edition


def start(db: Database, tags: Taxonomy, transcript_rules: str, author: str) -> None:
    """Edition 1 of a new project."""
    rules = Definition(TRANSCRIPT_RULES, "Transcript", transcript_rules)
    first = [rules, *(Definition(tag.code, tag.name, tag.definition, tag.boundary) for tag in tags.tags)]
    _store(db, 1, first, author, "")
    _add_tags(db, tags.tags, 1)


def changed(db: Database) -> dict[TagCode, int]:
    """The tags whose definition has changed, each with the edition of its last change."""
    rows = db.rows(
        """SELECT d.subject, max(d.edition) FROM definition d JOIN tag t ON t.code = d.subject
        WHERE d.version > 1 AND t.retired IS NULL GROUP BY d.subject ORDER BY t.position, t.number"""
    )
    return {TagCode(code): edition for code, edition in rows}


def stale(db: Database, tag: TagCode, *, after: ClipId | None = None, size: int = 100) -> list[ClipId]:
    """Clips with a finished label made under an older definition of the tag, oldest label first.

    ``after`` is the last clip of the page before.
    """
    changed = db.value("SELECT max(edition) FROM definition WHERE subject = ? AND version > 1", (tag,))
    if changed is None:
        return []
    rows = db.rows(
        """SELECT c.id FROM current l JOIN clip c ON c.number = l.clip
        WHERE l.lane = 'work' AND l.counts = 1 AND l.edition < ?
        GROUP BY l.clip ORDER BY min(l.time_us), l.clip""",
        (changed,),
    )
    ids = [ClipId(row[0]) for row in rows]
    first = ids.index(after) + 1 if after in ids else 0
    return ids[first : first + size]


def _store(db: Database, number: int, changed: Sequence[Definition], author: str, remark: str) -> Edition:
    before = db.value("SELECT digest FROM edition WHERE number = ?", (number - 1,)) or ""
    in_force = {one.subject: one for one in guideline(db, number - 1).definitions} if number > 1 else {}
    in_force |= {one.subject: one for one in changed}
    digest = _digest(db.value("SELECT value FROM project WHERE name = 'uuid'"), number, before, in_force.values())
    now = datetime.now(UTC).replace(microsecond=0)
    db.run("INSERT INTO edition VALUES (?, ?, ?, ?, ?)", (number, digest, now.isoformat(), author, remark))
    db.run_many(
        "INSERT INTO definition VALUES (?, ?, ?, ?, ?, ?)",
        [(one.subject, number, one.version, one.name, one.text, one.boundary) for one in changed],
    )
    return Edition(number, now, author, remark, digest, tuple(sorted(one.subject for one in changed)))


def _add_tags(db: Database, tags: Sequence[Tag], since: int) -> None:
    last = db.value("SELECT coalesce(max(number), 0) FROM tag")
    db.run_many(
        "INSERT INTO tag (number, code, axis, position, key, audioset_mids, since) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (last + place, tag.code, tag.axis, last + place, tag.key, ";".join(tag.audioset_mids), since)
            for place, tag in enumerate(tags, 1)
        ],
    )


def digest(db: Database, number: int, before: str) -> str:
    """What an edition's digest must be, from what is stored now and the digest of the edition before."""
    project = db.value("SELECT value FROM project WHERE name = 'uuid'")
    return _digest(project, number, before, guideline(db, number).definitions)


def _digest(project: str, number: int, before: str, definitions: Iterable[Definition]) -> str:
    content = {
        "project": project,
        "edition": number,
        "before": before,
        "definitions": sorted([one.subject, one.name, one.text, one.boundary, one.version] for one in definitions),
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
