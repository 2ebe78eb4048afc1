"""A labeler's own transcripts, finished and drafts. Nobody else's work is ever looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from earmark.model.people import LabelerId
from earmark.model.revision import LabelKey, Lane, OperationId, RevisionId, RevisionKind
from earmark.store import assignments, drafts, revisions
from earmark.store.content import label_from_json
from earmark.store.database import Database
from earmark.store.keys import label_key, labeler_number


@dataclass(frozen=True, slots=True)
class OwnText:
    """A transcript as its labeler sees it. ``revision`` is what is in force; None for a draft, which goes before it.

    Where the clip's name would tell that it comes twice in a round it is empty, and ``place`` is its place there.
    """

    key: LabelKey
    clip_name: str
    transcript: str
    revision: RevisionId | None
    place: int = 0

    @property
    def is_draft(self) -> bool:
        return self.revision is None


def own_texts(db: Database, labeler: LabelerId) -> Iterator[OwnText]:
    """Every transcript with words of one labeler's own work, in the order of clip names; those without a name last."""
    number = labeler_number(db, labeler)
    typed: dict[tuple[str, str], str | None] = {}
    for clip, assignment, label in db.conn.execute(
        """SELECT c.id, d.assignment, d.label FROM draft d JOIN clip c ON c.number = d.clip
        WHERE d.labeler = ? AND d.lane = 'work'""",
        (number,),
    ):
        typed[clip, assignment] = label_from_json(label).transcript
    rows = db.conn.execute(
        """SELECT c.id, l.assignment, c.name, t.transcript, r.id, r.state, r.kind, c.sort_name
        FROM current l JOIN clip c ON c.number = l.clip JOIN revision r ON r.number = l.revision
        JOIN revision_text t ON t.revision = l.revision WHERE l.lane = 'work' AND l.labeler = ?1
        UNION ALL
        SELECT c.id, d.assignment, c.name, '', '', 'draft', 'work', c.sort_name
        FROM draft d JOIN clip c ON c.number = d.clip WHERE d.labeler = ?1 AND d.lane = 'work'
        AND NOT EXISTS (SELECT 1 FROM current l WHERE l.lane = 'work' AND l.clip = d.clip
                        AND l.labeler = d.labeler AND l.assignment = d.assignment)
        ORDER BY 8, 1, 2""",
        (number,),
    )
    unnamed = assignments.unnamed(db, number)
    last: list[tuple[tuple[int, int], OwnText]] = []
    for clip, assignment, name, transcript, revision, state, kind, _ in rows:
        key = label_key(clip, labeler, assignment, Lane.WORK)
        if (clip, assignment) in typed:
            words, in_force = typed[clip, assignment], None
        else:
            words = transcript if state == "finished" and kind != RevisionKind.WITHDRAWN else None
            in_force = RevisionId(revision)
        if not words:
            continue
        place = unnamed.get(assignment)
        if place is None:
            yield OwnText(key, name, words, in_force)
        else:
            last.append((place, OwnText(key, "", words, in_force, place[1])))
    yield from (one for _, one in sorted(last, key=lambda pair: pair[0]))


def rewrite(db: Database, seen: OwnText, transcript: str, operation: OperationId) -> bool:
    """Put another transcript in place of the one that was seen; False where it is no longer what was seen.

    Finished work gets a revision under the edition that its labeler saw; a draft stays a draft.
    """
    typed = drafts.draft(db, seen.key)
    if seen.is_draft:
        if typed is None or typed.label.transcript != seen.transcript:
            return False
        label = replace(typed.label, transcript=transcript)
        drafts.save(db, seen.key, label, edition=typed.edition, seconds_spent=typed.seconds_spent)
        return True
    in_force = revisions.current(db, seen.key)
    if typed is not None or in_force is None or in_force.id != seen.revision:
        return False
    revisions.append(
        db,
        seen.key,
        replace(in_force.label, transcript=transcript),
        in_force.state,
        edition=in_force.edition,
        operation=operation,
        reason=in_force.reason,
        suggestion_shown=in_force.suggestion_shown,
    )
    return True
