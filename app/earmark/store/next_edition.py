"""The next edition of the guidelines, as it is being written: replaced at will until it is published."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.guideline import DraftDefinition, Edition, NextEdition, PendingChange, pending_changes
from earmark.model.mapping import Mapping, MappingId, MappingKind
from earmark.model.people import LabelerId, Role
from earmark.model.revision import uuid7
from earmark.model.tag import NONE, Axis, Tag, TagCode
from earmark.model.taxonomy import require_code
from earmark.store import examples, guidelines, settings
from earmark.store.database import Database

_MAY = (Role.REVIEWER, Role.LEAD)
_REMARK = "next_edition_remark"


def load(db: Database) -> NextEdition:
    """What is written so far."""
    rows = db.rows(
        """SELECT subject, name, text, boundary, wording_only, axis, key, merges, split_from, retires
        FROM guideline_draft ORDER BY subject"""
    )
    drafted = tuple(
        DraftDefinition(
            TagCode(subject),
            name,
            text,
            boundary,
            None if wording is None else bool(wording),
            Axis(axis) if axis else None,
            key,
            tuple(TagCode(part) for part in merges.split(";") if part),
            TagCode(split) if split else None,
            bool(retires),
        )
        for subject, name, text, boundary, wording, axis, key, merges, split, retires in rows
    )
    remark = settings.load(db, _REMARK, "")
    return NextEdition(drafted, remark if isinstance(remark, str) else "")


def save(db: Database, drafts: Iterable[DraftDefinition], author: LabelerId, remark: str | None = None) -> None:
    """Keep what is being written; a draft that says what is in force anyway is none.

    Raises UserError for anybody but a reviewer or a lead, for a code that cannot be one or was used, and
    for what cannot be merged, split or retired.
    """
    _require_author(db, author)
    guidelines.require_home(db)
    in_force = guidelines.current(db)
    for one in drafts:
        old = in_force.of(one.subject)
        if old is None and not one.is_new:
            raise UserError(f"the guidelines have no '{one.subject}'", "Add the tag first.", one.subject)
        if one.is_new:
            _require_new_tag(db, one)
        if one.retires and one.subject == NONE:
            raise UserError(f"the tag {NONE} cannot be retired", "It is the answer that nothing is heard.")
        same = old is not None and (old.name, old.text, old.boundary) == (one.name, one.text, one.boundary)
        if same and one.wording_only is None and not one.retires:
            db.run("DELETE FROM guideline_draft WHERE subject = ?", (one.subject,))
            continue
        wording = None if one.wording_only is None else int(one.wording_only)
        db.run(
            """INSERT INTO guideline_draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (subject) DO UPDATE SET name = excluded.name, text = excluded.text,
            boundary = excluded.boundary, wording_only = excluded.wording_only, axis = excluded.axis,
            key = excluded.key, merges = excluded.merges, split_from = excluded.split_from,
            retires = excluded.retires, author = excluded.author, saved_us = excluded.saved_us""",
            (
                one.subject,
                one.name,
                one.text,
                one.boundary,
                wording,
                one.axis or "",
                one.key,
                ";".join(one.merges),
                one.split_from or "",
                one.retires,
                author,
                time.time_ns() // 1000,
            ),
        )
    if remark is not None:
        settings.save(db, _REMARK, remark)
    db.note(Changes(guideline=True))


def drop(db: Database, subjects: Iterable[TagCode], author: LabelerId) -> None:
    """Throw away what was written about these."""
    _require_author(db, author)
    db.run_many("DELETE FROM guideline_draft WHERE subject = ?", [(one,) for one in subjects])
    db.note(Changes(guideline=True))


def replace_with(db: Database, planned: NextEdition, author: LabelerId) -> None:
    """Put another state of the whole draft in the place of this one, as undoing does."""
    _require_author(db, author)
    db.run("DELETE FROM guideline_draft")
    save(db, planned.definitions, author, planned.remark)


def pending(db: Database) -> tuple[PendingChange, ...]:
    """What publishing now would change."""
    return pending_changes(guidelines.current(db), load(db), tuple(examples.published(db)), tuple(examples.all(db)))


def publish(db: Database, author: LabelerId, remark: str | None = None) -> Edition:
    """Publish what is written; the draft is empty afterwards.

    Labels made before a merge are carried over afterwards (``mappings.carry_over``). Raises UserError
    where nothing is written, or a new tag lacks what it needs.
    """
    _require_author(db, author)
    planned = load(db)
    number = guidelines.current_edition(db) + 1
    name = db.value("SELECT name FROM labeler WHERE id = ?", (author,))
    retired = {one.subject for one in planned.definitions if one.retires}
    new_tags, mapped = [], []
    for one in planned.definitions:
        if one.axis is None:
            continue
        if not one.name.strip():
            raise UserError(f"the new tag {one.subject} has no name", "Give it one.", one.subject)
        new_tags.append(Tag(one.axis, one.subject, one.name, one.text, one.boundary, (), one.key))
        if one.merges:
            retired |= set(one.merges)
            mapped.append(_mapping(number, MappingKind.MERGE, one.merges, (one.subject,)))
    for parent in sorted({one.split_from for one in planned.definitions if one.split_from is not None}):
        retired.add(parent)
        parts = tuple(one.subject for one in planned.definitions if one.split_from == parent)
        mapped.append(_mapping(number, MappingKind.SPLIT, (parent,), parts))
    _require_free_keys(db, new_tags, retired)
    in_force = guidelines.current(db)
    changes = [
        replace(old, name=one.name, text=one.text, boundary=one.boundary)
        for one in planned.definitions
        if not one.is_new and (old := in_force.of(one.subject)) is not None
    ]
    said = {one.subject: one.wording_only for one in planned.definitions}
    edition = guidelines.publish(
        db,
        changes,
        name,
        planned.remark if remark is None else remark,
        wording_only={subject for subject, wording in said.items() if wording},
        changing_meaning={subject for subject, wording in said.items() if wording is False},
        new_tags=new_tags,
        retired=retired,
        mapped=mapped,
    )
    db.run("DELETE FROM guideline_draft")
    settings.save(db, _REMARK, "")
    return edition


def _mapping(edition: int, kind: MappingKind, sources: Sequence[TagCode], targets: Sequence[TagCode]) -> Mapping:
    return Mapping(MappingId(uuid7()), edition, kind, tuple(sources), tuple(targets))


def _require_author(db: Database, author: LabelerId) -> None:
    role = db.value("SELECT role FROM labeler WHERE id = ?", (author,))
    if role not in _MAY:
        raise UserError("only a reviewer or a lead writes the guidelines", "Ask one of them, with Q on a clip.")


def _require_new_tag(db: Database, one: DraftDefinition) -> None:
    require_code(one.subject)
    if db.value("SELECT 1 FROM tag WHERE code = ?", (one.subject,)) is not None:
        raise UserError(f"the tag {one.subject} exists already", "Codes are never used twice.", one.subject)
    parts = [*one.merges, *([one.split_from] if one.split_from is not None else [])]
    if len(one.merges) == 1 or len(set(one.merges)) < len(one.merges):
        raise UserError("a merge needs two tags or more", "Choose another one.", one.subject)
    for code in parts:
        axis = db.value("SELECT axis FROM tag WHERE code = ? AND retired IS NULL", (code,))
        if axis is None:
            raise UserError(f"the project has no tag '{code}'", "It may have been retired.", one.subject)
        if code == NONE:
            raise UserError(f"the tag {NONE} is neither merged nor split", "It is the answer that nothing is heard.")
        if axis != one.axis:
            raise UserError(f"{code} is a tag of another axis", "Only tags of one axis are merged or split.")
        other = db.value(
            """SELECT subject FROM guideline_draft
            WHERE subject <> ?1 AND (';' || merges || ';') LIKE '%;' || ?2 || ';%'""",
            (one.subject, code),
        )
        if other is not None:
            raise UserError(f"{code} goes into {other} already", "A tag is merged once.", one.subject)


def _require_free_keys(db: Database, tags: Sequence[Tag], retired: set[TagCode]) -> None:
    used = {
        key: code
        for key, code in db.rows("SELECT key, code FROM tag WHERE retired IS NULL AND key <> ''")
        if code not in retired
    }
    for tag in tags:
        if tag.key and tag.key in used:
            raise UserError(f"the key {tag.key} is used by {used[tag.key]} already", "Choose another one.", tag.code)
        used[tag.key] = tag.code
