"""What reviewers have said to a labeler about one label: answers to questions, and why it was sent back."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.revision import LabelKey, Revision
from earmark.model.settling import Outcome
from earmark.store import assignments, labelers, merging, questions, revisions, settlements
from earmark.store.database import Database
from earmark.store.mappings import Hint
from earmark.store.questions import Exchange
from earmark.store.rounds import AssignmentState


@dataclass(frozen=True, slots=True)
class News:
    """Questions with their answers, the newest first; ``apart`` are the other ends of a label that went on
    separately on two computers; and while it stands, the remark with which the label was
    sent back, by whom.
    """

    exchanges: tuple[Exchange, ...] = ()
    apart: tuple[Revision, ...] = ()
    remark: str = ""
    sent_back_by: str = ""
    hints: tuple[Hint, ...] = ()
    """What the labeler said of tags that have been split since."""


NO_NEWS = News()


def news_of(db: Database, key: LabelKey) -> News:
    """What there is on this label. A remark stands until the label has a newer revision; of a clip that comes
    twice in a round it stands on the one that was sent back, so that it does not tell of the other.
    """
    exchanges = questions.of_label(db, key)
    apart = merging.conflict_of(db, key)[1:]
    at_hand = assignments.at_hand(db, key)
    if at_hand is not None and at_hand.state is not AssignmentState.RETURNED:
        return News(exchanges, apart)
    newest = next(iter(settlements.of_clip(db, key.clip)), None)
    if newest is None or newest.outcome is not Outcome.SENT_BACK or key.labeler not in newest.sent_to:
        return News(exchanges, apart)
    stored = revisions.current(db, key)
    if stored is not None and stored.time_us > newest.time_us:
        return News(exchanges, apart)
    reviewer = next((one.name for one in labelers.all(db) if one.id == newest.reviewer), "")
    return News(exchanges, apart, newest.remark, reviewer)
