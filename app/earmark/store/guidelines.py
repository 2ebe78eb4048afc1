"""Guidelines: tags, and the published editions of their definitions.

An edition is a rising number and a SHA-256 over the project's id, the edition before it, every
definition in force, and what else it says (examples, which tags it retires or maps, what is wording
alone), so that the same number with the same hash is the same text everywhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES, Definition, Edition, Example, Guideline
from earmark.model.mapping import Mapping
from earmark.model.tag import Axis, Tag, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.store import examples, mappings
from earmark.store.database import Database

HOME = "home"
"""The fact of a project that was laid out from a packet: the id of the project that its guidelines come from."""

_FORM = 2
"""What the digest of a new edition covers; editions of before schema version 5 have form 1."""


def current(db: Database) -> Guideline:
    """The definitions in force: the transcript rules, then the tags in their order."""
    return guideline(db, current_edition(db))


def guideline(db: Database, edition: int) -> Guideline:
    """The definitions as they were in force under an edition."""
    rows = db.rows(
        """SELECT d.subject, d.name, d.text, d.boundary, d.version, max(d.edition), d.wording_only,
        (SELECT max(m.edition) FROM definition m
         WHERE m.subject = d.subject AND m.edition <= ?1 AND m.wording_only = 0)
        FROM definition d LEFT JOIN tag t ON t.code = d.subject
        WHERE d.edition <= ?1 AND (t.retired IS NULL OR t.retired > ?1)
        GROUP BY d.subject ORDER BY t.position IS NOT NULL, t.position, t.number""",
        (edition,),
    )
    definitions = (
        Definition(TagCode(code), name, text, boundary, version, changed, bool(wording), since)
        for code, name, text, boundary, version, changed, wording, since in rows
    )
    return Guideline(edition, tuple(definitions))


def history(db: Database, subject: TagCode) -> list[Definition]:
    """Every version of one definition, the oldest first."""
    rows = db.rows(
        """SELECT name, text, boundary, version, edition, wording_only FROM definition
        WHERE subject = ? ORDER BY edition""",
        (subject,),
    )
    found: list[Definition] = []
    for name, text, boundary, version, edition, wording in rows:
        since = found[-1].meaning_since if wording and found else edition
        found.append(Definition(subject, name, text, boundary, version, edition, bool(wording), since))
    return found


def current_edition(db: Database) -> int:
    return int(db.value("SELECT max(number) FROM edition"))


def editions(db: Database) -> list[Edition]:
    """Every published edition, oldest first, with the subjects it changed."""
    changed: dict[int, list[TagCode]] = {}
    reworded: dict[int, list[TagCode]] = {}
    for number, subject, wording in db.rows(
        "SELECT edition, subject, wording_only FROM definition ORDER BY edition, subject"
    ):
        changed.setdefault(number, []).append(TagCode(subject))
        if wording:
            reworded.setdefault(number, []).append(TagCode(subject))
    rows = db.rows("SELECT number, published_at, author, remark, digest FROM edition ORDER BY number")
    return [
        Edition(
            row[0],
            datetime.fromisoformat(row[1]),
            row[2],
            row[3],
            row[4],
            tuple(changed.get(row[0], ())),
            tuple(reworded.get(row[0], ())),
        )
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
    db: Database,
    definitions: Iterable[Definition],
    author: str,
    remark: str,
    *,
    wording_only: Collection[TagCode] = (),
    changing_meaning: Collection[TagCode] = (),
    new_tags: Sequence[Tag] = (),
    retired: Collection[TagCode] = (),
    mapped: Sequence[Mapping] = (),
) -> Edition:
    """Publish a new edition. ``definitions`` are those to change; the others go on as they are.

    A change of name or examples alone is one of wording, unless the tag is named in
    ``changing_meaning``; any other change makes labels stale, unless it is named in ``wording_only``.
    The examples chosen until now belong to the edition. ``new_tags`` join the taxonomy: labels made before
    them do not answer them. ``retired`` tags leave it, and ``mapped`` says what became of which.
    Raises UserError where nothing changes, a subject is unknown, or this project is not the one that
    publishes.
    """
    require_home(db)
    in_force = {one.subject: one for one in current(db).definitions}
    number = current_edition(db) + 1
    shown = examples.all(db)
    altered = _tags_with_other_examples(examples.published(db), shown)
    given = {one.subject: one for one in definitions}
    changed = []
    for subject in [*given, *(code for code in in_force if code in altered and code not in given)]:
        old = in_force.get(subject)
        if old is None:
            raise UserError(f"the guidelines have no '{subject}'", "Add the tag first.", subject)
        one = given.get(subject, old)
        reads_alike = (old.text, old.boundary) == (one.text, one.boundary)
        if reads_alike and old.name == one.name and subject not in altered:
            continue
        wording = subject in wording_only or (reads_alike and subject not in changing_meaning)
        changed.append(replace(one, version=old.version + 1, edition=number, wording_only=wording))
    for tag in new_tags:
        if tag.code in in_force or db.value("SELECT 1 FROM tag WHERE code = ?", (tag.code,)):
            raise UserError(f"the tag {tag.code} exists already", "Codes are never used twice.", tag.code)
        changed.append(Definition(tag.code, tag.name, tag.definition, tag.boundary, 1, number))
    changed = [one for one in changed if one.subject not in retired]
    if not changed and not retired:
        raise UserError("nothing in the guidelines has changed", "Change a definition first.")
    shown = [one for one in shown if one.tag not in retired]
    edition = _store(db, number, changed, author, remark, shown, retired, mapped)
    _add_tags(db, new_tags, number, {code: one.sources[0] for one in mapped for code in one.targets})
    db.run_many("UPDATE tag SET retired = ? WHERE code = ?", [(number, code) for code in sorted(retired)])
    db.note(Changes(guideline=True, all_clips=True))
    return edition


def require_home(db: Database) -> None:
    """Raises UserError where the guidelines come from another project."""
    if not is_home(db):
        raise UserError(
            "the guidelines of this project come with its packets",
            "They are changed and published in the project that the packets come from.",
        )


def is_home(db: Database) -> bool:
    """Whether this project publishes its own guidelines; one laid out from a packet only reads them."""
    return db.value("SELECT 1 FROM project WHERE name = ?", (HOME,)) is None


def _tags_with_other_examples(before: Sequence[Example], after: Sequence[Example]) -> frozenset[TagCode]:
    return frozenset(one.tag for one in set(before) ^ set(after))


def start(db: Database, tags: Taxonomy, transcript_rules: str, author: str) -> None:
    """Edition 1 of a new project."""
    rules = Definition(TRANSCRIPT_RULES, "Transcript", transcript_rules)
    first = [rules, *(Definition(tag.code, tag.name, tag.definition, tag.boundary) for tag in tags.tags)]
    _store(db, 1, first, author, "", (), (), ())
    _add_tags(db, tags.tags, 1)


def changed(db: Database) -> dict[TagCode, int]:
    """The subjects whose meaning has changed since they came, each with the edition of its last change."""
    rows = db.rows(
        """SELECT d.subject, max(d.edition) FROM definition d LEFT JOIN tag t ON t.code = d.subject
        WHERE d.version > 1 AND d.wording_only = 0 AND t.retired IS NULL
        GROUP BY d.subject ORDER BY t.position IS NOT NULL, t.position, t.number"""
    )
    return {TagCode(subject): edition for subject, edition in rows}


def _store(
    db: Database,
    number: int,
    changed: Sequence[Definition],
    author: str,
    remark: str,
    shown: Sequence[Example],
    retired: Collection[TagCode],
    mapped: Sequence[Mapping],
) -> Edition:
    before = db.value("SELECT digest FROM edition WHERE number = ?", (number - 1,)) or ""
    in_force = {one.subject: one for one in guideline(db, number - 1).definitions} if number > 1 else {}
    in_force |= {one.subject: one for one in changed}
    staying = [one for one in in_force.values() if one.subject not in retired]
    wording = [one.subject for one in changed if one.wording_only]
    more = _said_besides(wording, shown, retired, mapped)
    digest = _digest(db.value("SELECT value FROM project WHERE name = 'uuid'"), number, before, staying, more)
    now = datetime.now(UTC).replace(microsecond=0)
    db.run("INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)", (number, digest, now.isoformat(), author, remark, _FORM))
    db.run_many(
        "INSERT INTO definition VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(one.subject, number, one.version, one.name, one.text, one.boundary, one.wording_only) for one in changed],
    )
    examples.keep(db, number, shown)
    mappings.keep(db, mapped)
    subjects = tuple(sorted(one.subject for one in changed))
    return Edition(number, now, author, remark, digest, subjects, tuple(sorted(wording)))


def _add_tags(db: Database, tags: Sequence[Tag], since: int, instead_of: dict[TagCode, TagCode] | None = None) -> None:
    """``instead_of`` names the tag at whose place in the order a tag stands; the others come last."""
    last = db.value("SELECT coalesce(max(number), 0) FROM tag")
    end = db.value("SELECT coalesce(max(position), 0) FROM tag")
    rows = []
    for place, tag in enumerate(tags, 1):
        at = None
        if instead_of is not None and tag.code in instead_of:
            at = db.value("SELECT position FROM tag WHERE code = ?", (instead_of[tag.code],))
        position = end + place if at is None else at
        rows.append((last + place, tag.code, tag.axis, position, tag.key, ";".join(tag.audioset_mids), since))
    db.run_many(
        "INSERT INTO tag (number, code, axis, position, key, audioset_mids, since) VALUES (?, ?, ?, ?, ?, ?, ?)", rows
    )


def digest(db: Database, number: int, before: str) -> str:
    """What an edition's digest must be, from what is stored now and the digest of the edition before."""
    project = db.value("SELECT value FROM project WHERE name = 'uuid'")
    more: dict[str, object] = {}
    if db.value("SELECT form FROM edition WHERE number = ?", (number,)) >= _FORM:
        wording = db.rows("SELECT subject FROM definition WHERE edition = ? AND wording_only = 1", (number,))
        retired = db.rows("SELECT code FROM tag WHERE retired = ?", (number,))
        mapped = [one for one in mappings.all(db) if one.edition == number]
        shown = examples.published(db, number)
        more = _said_besides([row[0] for row in wording], shown, [row[0] for row in retired], mapped)
    return _digest(project, number, before, guideline(db, number).definitions, more)


def _said_besides(
    wording: Iterable[str], shown: Iterable[Example], retired: Iterable[str], mapped: Iterable[Mapping]
) -> dict[str, object]:
    return {
        "wording": sorted(wording),
        "examples": sorted([one.tag, one.clip, one.kind, one.remark] for one in shown),
        "retired": sorted(retired),
        "mapped": sorted([one.id, one.kind, list(one.sources), list(one.targets)] for one in mapped),
    }


def _digest(project: str, number: int, before: str, definitions: Iterable[Definition], more: dict[str, object]) -> str:
    content = {
        "project": project,
        "edition": number,
        "before": before,
        "definitions": sorted([one.subject, one.name, one.text, one.boundary, one.version] for one in definitions),
        **more,
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
