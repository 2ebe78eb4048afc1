"""What a clip needs on the desk, read in one snapshot of the project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from earmark.desk.clip_names import numbered
from earmark.desk.clip_source import ClipSource
from earmark.desk.session.news import NO_NEWS, News, news_of
from earmark.model.errors import UserError
from earmark.model.label import REQUIRED, Label, Question
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Presented, Revision
from earmark.store import assignments, clips, drafts, mappings, recordings, revisions
from earmark.store.assignments import AtHand
from earmark.store.clips import ClipView
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class OpenClip:
    """What is on the desk: the clip, the key of its label, and its newest revision, if any.

    ``assigned`` says what the round of the label's assignment asks for, where it has one. ``news`` is what
    reviewers have said to the labeler about this label.
    """

    view: ClipView
    key: LabelKey
    revision: Revision | None
    path: Path | None
    assigned: AtHand | None = None
    news: News = NO_NEWS

    @property
    def presented(self) -> Presented:
        """How the queue lists it: by its assignment while the round is at work, else by itself."""
        in_round = self.assigned is not None and self.assigned.at_work
        return Presented(self.view.clip.id, self.key.assignment if in_round else None)

    @property
    def required(self) -> frozenset[Question]:
        """What its label needs to be finished."""
        return REQUIRED if self.assigned is None else self.assigned.required

    @property
    def hides_repeats(self) -> bool:
        """Whether the same clip may come twice, so that nothing may tell that it did."""
        return self.assigned is not None and self.assigned.at_work and self.assigned.hides_repeats

    @property
    def name(self) -> str:
        """What screens call it: its number in the round, where its own name would tell that it comes twice."""
        if self.assigned is not None and self.hides_repeats:
            return numbered(self.assigned.place)
        return self.view.name

    @property
    def source(self) -> ClipSource | None:
        """What there is to hear; None where the sound is not on this machine."""
        return None if self.path is None else ClipSource(self.view.clip, self.view.recording, self.path)

    @property
    def channels(self) -> int:
        """How many channels the clip has: all of its recording, or the one that it is made of."""
        return self.view.recording.channels if self.view.clip.channel is None else 1


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is stored of a clip and its label, in the codes of today; ``seconds`` were spent on the draft before."""

    key: LabelKey
    assigned: AtHand | None
    news: News
    view: ClipView
    path: Path | None
    revision: Revision | None
    draft: Label | None
    seconds: float


def sources_of(db: Database, ids: Sequence[ClipId]) -> list[ClipSource]:
    """The sounds of clips; those that are not on this computer are left out."""
    found = []
    for view in clips.views(db, ids):
        path = recordings.find(db, view.recording.id)
        if path is not None:
            found.append(ClipSource(view.clip, view.recording, path))
    return found


def load(db: Database, labeler: LabelerId, one: Presented) -> Loaded:
    """Everything that a clip needs on the desk, in one snapshot.

    Raises UserError where it is gone, or belongs to a round at work and was not asked for as its assignment.
    """
    view = clips.get(db, one.clip)
    if view is None:
        raise UserError("this clip is no longer in the project", "Choose another one in the queue.")
    key = assignments.key_of(db, one.clip, labeler, one.assignment)
    kept, stored = drafts.draft(db, key), revisions.current(db, key)
    draft: Label | None = None
    hints: tuple[mappings.Hint, ...] = ()
    if stored is not None:
        label, hints = mappings.in_todays_codes(db, stored.label, stored.edition)
        stored = replace(stored, label=label)
    if kept is not None:
        draft, hints = mappings.in_todays_codes(db, kept.label, kept.edition)
    return Loaded(
        key=key,
        assigned=assignments.at_hand(db, key),
        news=replace(news_of(db, key), hints=hints),
        view=view,
        path=recordings.find(db, view.recording.id),
        revision=stored,
        draft=draft,
        seconds=kept.seconds_spent if kept is not None else 0.0,
    )
