"""Reading revisions back, and which of a label's revisions is its newest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from earmark.model.label import Label, Span, State
from earmark.model.mapping import Mapping, carried_id
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, OperationId, Revision, RevisionId, RevisionKind
from earmark.store.content import labels_of
from earmark.store.database import Database
from earmark.store.keys import Numbers, label_key, numbers

_COLUMNS = """r.number, r.id, c.id, p.id, r.assignment, r.lane, r.parent, r.device, r.time_us, r.edition, r.kind,
    r.state, r.reason, r.operation, r.seconds_spent, r.suggestion_shown, r.salt, r.digest"""
_MAPPED = RevisionKind.MAPPED.value
_FROM = "FROM revision r JOIN clip c ON c.number = r.clip JOIN labeler p ON p.number = r.labeler"


class Link(NamedTuple):
    """A revision's place in its chain."""

    number: int
    id: str
    parent: str | None
    time_us: int
    device: str
    kind: str


def current(db: Database, key: LabelKey) -> Revision | None:
    """The newest revision of the label; None where there is none. A withdrawn one is returned as such."""
    at = numbers(db, key)
    number = current_number(db, at)
    return None if number is None else _as_asked(db, stored(db, [number]), at.clip)[0]


def history(db: Database, key: LabelKey) -> list[Revision]:
    """Every revision of the label, newest first."""
    at = numbers(db, key)
    # What was carried over has the time of what it was made from, and comes after it.
    links = sorted(chain(db, at), key=lambda link: (link.time_us, link.kind == _MAPPED, link.id), reverse=True)
    return _as_asked(db, stored(db, [link.number for link in links]), at.clip)


def conflicts(db: Database) -> list[LabelKey]:
    """Labels that went on separately on two machines; the newer is in force, both are kept."""
    rows = db.rows(
        """SELECT c.id, p.id, l.assignment, l.lane FROM current l JOIN clip c ON c.number = l.clip
        JOIN labeler p ON p.number = l.labeler WHERE l.conflict = 1 ORDER BY l.clip, p.name"""
    )
    return [label_key(*row) for row in rows]


def current_number(db: Database, at: Numbers) -> int | None:
    """The number of the newest revision in ``current``."""
    number: int | None = db.value(
        "SELECT revision FROM current WHERE lane = ? AND clip = ? AND labeler = ? AND assignment = ?",
        (at.lane, at.clip, at.labeler, at.assignment),
    )
    return number


def stored(db: Database, revisions: Sequence[int]) -> list[Revision]:
    """Revisions as they were sealed, in the order asked for."""
    rows: dict[int, Sequence[Any]] = {}
    for start in range(0, len(revisions), 500):
        part = revisions[start : start + 500]
        asked = ",".join("?" * len(part))
        rows.update((row[0], row) for row in db.rows(f"SELECT {_COLUMNS} {_FROM} WHERE r.number IN ({asked})", part))
    labels = labels_of(db, list(revisions))
    return [_revision(rows[number], labels[number]) for number in revisions]


def chain(db: Database, at: Numbers) -> list[Link]:
    """Every revision of a label, also those made for a clip that turned out to be this one."""
    rows = db.rows(
        """SELECT number, id, parent, time_us, device, kind FROM revision
        WHERE clip IN (SELECT number FROM clip WHERE number = ?1 OR stands_for = ?1)
        AND labeler = ?2 AND assignment = ?3 AND lane = ?4""",
        at,
    )
    return [Link(*row) for row in rows]


def newest(links: Iterable[Link]) -> tuple[Link, bool]:
    """The leaf in force, and whether leaves of several machines stand against each other.

    (Leaves of one machine come from imports of older labels, which contradict nobody.)
    """
    ordered = leaves(links)
    return ordered[0], len({link.device for link in ordered}) > 1


def leaves(links: Iterable[Link]) -> list[Link]:
    """The revisions that none of the others replaces, the one in force first.

    The later hybrid time wins, then the greater id: what came from where, and when, does not matter.
    What a merge of tags carried over stands for the revision that it was made from, and so loses to
    any work that replaces that one, also work that knew nothing of it.
    """
    links = list(links)
    made_from = {link.id: link.parent for link in links if link.kind == _MAPPED}
    work = [link for link in links if link.kind != _MAPPED]
    parents = {_origin(link.parent, made_from) for link in work}
    # Rows from elsewhere can be made to replace each other in a circle; then none has gone before.
    last = [link for link in work if link.id not in parents] or work or links
    in_order = sorted(last, key=lambda one: (one.time_us, one.id), reverse=True)
    carried: dict[str | None, list[Link]] = {}
    for link in links:
        if link.kind == _MAPPED:
            carried.setdefault(link.parent, []).append(link)
    return [_carried_furthest(link, carried) for link in in_order]


def carried_by(links: Iterable[Link], link: Link, known: Sequence[Mapping]) -> tuple[Mapping, ...]:
    """The mappings that a revision has been carried over by, in the order in which they were applied."""
    by_id = {one.id: one for one in links}
    found: list[Mapping] = []
    while link.kind == _MAPPED and link.parent in by_id and len(found) < len(known):
        parent = RevisionId(link.parent)
        found.extend(one for one in known if carried_id(parent, one.id) == link.id)
        link = by_id[link.parent]
    return tuple(reversed(found))


def origin(db: Database, revision: Revision) -> Revision:
    """The revision itself, or the work that it carries over."""
    seen = set()
    while revision.kind is RevisionKind.MAPPED and revision.parent is not None and revision.id not in seen:
        seen.add(revision.id)
        number = db.value("SELECT number FROM revision WHERE id = ?", (revision.parent,))
        if number is None:
            break
        revision = stored(db, [number])[0]
    return revision


def _origin(id_: str | None, made_from: dict[str, str | None]) -> str | None:
    for _ in range(len(made_from)):
        if id_ not in made_from:
            break
        id_ = made_from[id_]
    return id_


def _carried_furthest(link: Link, carried: dict[str | None, list[Link]]) -> Link:
    seen = {link.id}
    while after := [one for one in carried.get(link.id, ()) if one.id not in seen]:
        link = max(after, key=lambda one: (one.time_us, one.id))
        seen.add(link.id)
    return link


def _revision(row: Sequence[Any], label: Label) -> Revision:
    _, id_, clip, labeler, assignment, lane, parent, device, time_us, edition, kind, state, reason, *rest = row
    operation, seconds_spent, suggestion_shown, salt, digest = rest
    return Revision(
        id=RevisionId(id_),
        key=label_key(clip, labeler, assignment, lane),
        label=label,
        state=State(state),
        kind=RevisionKind(kind),
        parent=None if parent is None else RevisionId(parent),
        device=device,
        time_us=time_us,
        edition=edition,
        operation=OperationId(operation),
        reason=reason,
        seconds_spent=seconds_spent,
        suggestion_shown=bool(suggestion_shown),
        salt=salt,
        digest=digest,
    )


def _as_asked(db: Database, revisions: list[Revision], clip: int) -> list[Revision]:
    """The revisions on the clock of the clip that is shown.

    Labels that came without sound have spans on a clock of their own.
    """
    shown_id, shown_rate = db.rows(
        "SELECT c.id, r.sample_rate FROM clip c JOIN recording r ON r.number = c.recording WHERE c.number = ?", (clip,)
    )[0]
    return [on_clock_of(db, revision, ClipId(shown_id), shown_rate) for revision in revisions]


def on_clock_of(db: Database, revision: Revision, clip: ClipId, rate: int) -> Revision:
    """The revision as one of this clip, its spans in frames of ``rate``."""
    if revision.key.clip == clip:
        return revision
    own_rate = db.value(
        "SELECT r.sample_rate FROM clip c JOIN recording r ON r.number = c.recording WHERE c.id = ?",
        (revision.key.clip,),
    )
    spans = tuple(
        Span(span.code, round(span.first * rate / own_rate), round(span.end * rate / own_rate))
        for span in revision.label.spans
    )
    return replace(revision, key=replace(revision.key, clip=clip), label=replace(revision.label, spans=spans))
