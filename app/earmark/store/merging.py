"""Taking in work that was done elsewhere, so that any order and any repetition comes to the same.

Everything is looked at before anything is written, and the caller's transaction holds all of it: what is
refused leaves the project as it was. Rows are known by their ids and are only ever added; what is in
force follows from them alone (``revisions.reading.newest``), so it does not matter what came first.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.label import Label
from earmark.model.people import LabelerId
from earmark.model.questions import ReplyKind
from earmark.model.recording import Clip, ClipId, clip_id
from earmark.model.revision import LabelKey, Lane, Revision, RevisionId, revision_digest
from earmark.model.tag import CLEAN, UNSURE
from earmark.model.travelling import Alias, Conflict, Merged, Operation, Work
from earmark.store import aliases, guidelines, questions, work
from earmark.store.clips import adding
from earmark.store.compact import tag_columns
from earmark.store.content import in_order
from earmark.store.database import Database
from earmark.store.keys import Numbers, labeler_number, numbers
from earmark.store.revisions.operation import OperationKind
from earmark.store.revisions.reading import chain, leaves, stored
from earmark.store.revisions.settling import insert, settle

JUMP_S = 24 * 3600.0
"""A clock that ran ahead by more than a day is told: it decides conflicts, and every later time follows it."""
_NAMED_CLIPS = 10_000
_OTHER_COPY = "It was probably made for another copy of this project."


def merge(db: Database, done: Work) -> Merged:
    """Add what is new of a labeler's work and bring what is in force up to it.

    A child may come before its parent. Raises UserError where a row is not what it says it is, contradicts
    one that is here, or is about something that this project does not have.
    """
    person = labeler_number(db, done.labeler)
    ahead = _clock_ahead(db, done.revisions)
    _require_own(done)
    _add_clips(db, done.clips)
    _require_fitting(db, done.revisions, person)
    _add_operations(db, done.operations, person)
    new = [one for one in _distinct(done.revisions) if not _is_known(db, one)]
    for one in new:
        insert(db, one)
    _add_aliases(db, done.aliases)
    _add_questions(db, done)
    keys = dict.fromkeys(numbers(db, one.key) for one in done.revisions)
    columns = tag_columns(db)
    # What is known already changes nothing, also where its assignment was returned to the labeler since.
    grown = dict.fromkeys(numbers(db, one.key) for one in new)
    for at in grown:
        settle(db, at, columns)
    work.refresh(db, [(at.labeler, at.clip) for at in grown])
    if new:
        touched = frozenset(one.key.clip for one in new)
        many = len(touched) > _NAMED_CLIPS
        db.note(Changes(clips=frozenset() if many else touched, all_clips=many, labels=True, drafts=True))
    distinct = len({one.id for one in done.revisions})
    return Merged(len(new), distinct - len(new), tuple(_conflicts(db, keys)), ahead)


def conflict_of(db: Database, key: LabelKey) -> tuple[Revision, ...]:
    """The newest revisions of a label that went on separately, the one in force first; empty for any other."""
    at = numbers(db, key)
    row = db.value(
        "SELECT conflict FROM current WHERE lane = ? AND clip = ? AND labeler = ? AND assignment = ?",
        (at.lane, at.clip, at.labeler, at.assignment),
    )
    return tuple(stored(db, [link.number for link in leaves(chain(db, at))])) if row else ()


def _require_own(done: Work) -> None:
    """Work of one labeler alone, each revision sealed with what it says."""
    for one in done.revisions:
        if one.key.labeler != done.labeler:
            raise UserError("it holds labels of somebody else", "One file brings one labeler's work.")
        if one.key.lane is not Lane.WORK:
            raise UserError("it holds labels that are no labeler's work", "Gold is settled in the project itself.")
        if one.label != in_order(one.label) or revision_digest(one) != one.digest:
            raise UserError(
                f"the label {one.id} is not what was sealed: its hash differs", "Ask for the file once more."
            )


def _require_fitting(db: Database, revisions: Iterable[Revision], person: int) -> None:
    """Clips, assignments, guideline editions and tags that this project has."""
    newest = guidelines.current_edition(db)
    # A channel without defect and "cannot tell" are answers of every project, and no tags of its taxonomy.
    codes = {row[0] for row in db.rows("SELECT code FROM tag")} | {CLEAN, UNSURE}
    given = {row[0]: (row[1], row[2]) for row in db.rows("SELECT id, clip, labeler FROM assignment")}
    clips: dict[ClipId, tuple[int, int, int]] = {}
    for one in revisions:
        clip = one.key.clip
        if clip not in clips:
            row = db.one(
                """SELECT coalesce(c.stands_for, c.number), c.first, c."end" FROM clip c WHERE c.id = ?""", (clip,)
            )
            if row is None:
                raise UserError("it holds labels of a clip that this project does not have", _OTHER_COPY, clip)
            clips[clip] = (row[0], row[1], row[2])
        if one.edition > newest or one.edition < 1:
            raise UserError(
                f"it was labeled under version {one.edition} of the guidelines, which this project does not have",
                _OTHER_COPY,
            )
        unknown = sorted(_codes(one.label) - codes)
        if unknown:
            raise UserError(f"it uses the tag '{unknown[0]}', which this project never had", _OTHER_COPY)
        asked = given.get(one.key.assignment or "")
        if asked is not None and asked != (clips[clip][0], person):
            raise UserError("it answers what was asked of somebody else, or of another clip", _OTHER_COPY, clip)


def _codes(label: Label) -> set[str]:
    found = {mark.code for mark in (*label.sources, *label.channels)} | {span.code for span in label.spans}
    return found | ({label.environment} if label.environment is not None else set())


def _add_clips(db: Database, clips: Iterable[Clip]) -> None:
    """Stretches that were cut elsewhere from recordings that are here."""
    for clip in clips:
        if db.value("SELECT 1 FROM clip WHERE id = ?", (clip.id,)) is not None:
            continue
        row = db.one("SELECT sample_rate, frames FROM recording WHERE id = ?", (clip.recording,))
        if row is None:
            raise UserError("it holds labels of a recording that this project does not have", _OTHER_COPY)
        made = clip_id(clip.recording, clip.first, clip.end, whole=clip.whole, channel=clip.channel)
        inside = 0 <= clip.first <= clip.end <= (row[1] or clip.end)
        if made != clip.id or not inside or clip.sample_rate != row[0]:
            raise UserError("it names a clip that is not the stretch of sound that its id says", _OTHER_COPY, clip.id)
        adding.add(db, [clip])


def _add_operations(db: Database, operations: Iterable[Operation], person: int) -> None:
    for one in operations:
        stored = db.one("SELECT labeler, device, kind, undoes, title, time_us FROM operation WHERE id = ?", (one.id,))
        if one.kind not in set(OperationKind):
            raise UserError(
                f"it says that something was done of the kind '{one.kind}', which there is not", _OTHER_COPY
            )
        row = (person, one.device, one.kind, one.undoes, one.title, one.time_us)
        if stored is None:
            db.run(
                """INSERT INTO operation (id, labeler, device, kind, undoes, title, time_us)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                (one.id, *row),
            )
        elif stored != row:
            raise UserError(f"what was done together as {one.id} is stored with other content", _OTHER_COPY)


def _add_aliases(db: Database, found: Iterable[Alias]) -> None:
    for one in found:
        keys = (one.without_sound, one.recording)
        if db.value("SELECT 1 FROM alias WHERE without_sound = ? AND recording = ?", keys) is not None:
            continue
        if db.value("SELECT count(*) FROM recording WHERE id IN (?, ?)", keys) != len(keys):
            raise UserError("it joins labels to a recording that this project does not have", _OTHER_COPY)
        db.run("INSERT INTO alias VALUES (?, ?, ?, ?)", (*keys, one.device, one.time_us))
        aliases.join(db, *keys)


def _add_questions(db: Database, done: Work) -> None:
    """What the labeler asked and took back; an answer that comes along is one that was given here."""
    mine, replies = ({one.id: one for one in rows} for rows in questions.asked_by(db, done.labeler))
    for asked in done.asked:
        if asked.key.labeler != done.labeler or asked.key.lane is not Lane.WORK:
            raise UserError("it holds questions of somebody else", "One file brings one labeler's work.")
        if mine.get(asked.id, asked) != asked:
            raise UserError(f"the question {asked.id} is stored with other words", _OTHER_COPY)
    new = [one for one in done.replies if one.id not in replies]
    if any(one.author != done.labeler or one.kind is not ReplyKind.WITHDRAWN for one in new):
        raise UserError("it holds an answer that nobody gave in this project", _OTHER_COPY)
    questions.insert(db, done.asked, new)


def _distinct(revisions: Iterable[Revision]) -> list[Revision]:
    """Each revision once. Raises UserError where one id comes with two contents."""
    found: dict[RevisionId, Revision] = {}
    for one in revisions:
        if found.setdefault(one.id, one).digest != one.digest:
            raise _contradicted(one)
    return list(found.values())


def _is_known(db: Database, revision: Revision) -> bool:
    digest = db.value("SELECT digest FROM revision WHERE id = ?", (revision.id,))
    if digest is not None and digest != revision.digest:
        raise _contradicted(revision)
    return digest is not None


def _contradicted(revision: Revision) -> UserError:
    return UserError(
        f"the label {revision.id} is stored with other content: one of the two was altered",
        "Compare the files; nothing of this one was taken.",
    )


def _clock_ahead(db: Database, revisions: Iterable[Revision]) -> float:
    newest = max((one.time_us for one in revisions), default=0)
    seen = db.value("SELECT value FROM tally WHERE name = 'newest_time_us'") or 0
    ahead = (newest - max(time.time_ns() // 1000, seen)) / 1e6
    return ahead if ahead > JUMP_S else 0.0


def _conflicts(db: Database, keys: Iterable[Numbers]) -> Iterable[Conflict]:
    for at in keys:
        row = db.one(
            """SELECT c.id, c.name, p.id, p.name FROM current l JOIN clip c ON c.number = l.clip
            JOIN labeler p ON p.number = l.labeler
            WHERE l.lane = ? AND l.clip = ? AND l.labeler = ? AND l.assignment = ? AND l.conflict = 1""",
            (at.lane, at.clip, at.labeler, at.assignment),
        )
        if row is not None:
            clip, clip_name, person, name = row
            key = LabelKey(clip, LabelerId(person), at.assignment or None, at.lane)  # type: ignore[arg-type]
            ids = tuple(RevisionId(link.id) for link in leaves(chain(db, at)))
            yield Conflict(key, clip_name, name, ids)
