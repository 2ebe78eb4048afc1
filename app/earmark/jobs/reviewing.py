"""One clip as a reviewer sees it: its labels beside each other, what is settled, and what was asked."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure.consensus import Candidate, consensus
from earmark.measure.word_alignment import Alignment, align_words
from earmark.measure.word_times import TimedWord
from earmark.model.label import Label
from earmark.model.normalizing import NormalizingSettings
from earmark.model.people import Labeler
from earmark.model.recording import ClipId
from earmark.model.revision import OperationId, Revision
from earmark.model.settling import Settlement
from earmark.store import clips, labelers, merging, predictions, recordings, revisions, settlements
from earmark.store.clips import ClipView
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.revisions.reading import on_clock_of, stored
from earmark.store.settlements import Decision

_A_PIECE = 20
"""Clips written together: a piece takes about 10 ms, and labels wait no longer."""


@dataclass(frozen=True, slots=True)
class ComparedLabel:
    """A label that counts. ``later`` is what its labeler says now, after discussion; None where it is the same.

    ``elsewhere`` is what the same label says on another machine, where it went on separately.
    """

    labeler: Labeler
    revision: Revision
    later: Revision | None = None
    elsewhere: tuple[Revision, ...] = ()

    @property
    def label(self) -> Label:
        return self.revision.label


@dataclass(frozen=True, slots=True)
class ReviewedClip:
    """A clip with its labels. ``said`` are the places in ``labels`` of the transcripts in ``words``.

    ``gold`` is the answer in force and ``gold_by`` who settled it; ``steps`` are those of reviewers, newest
    first. ``timed`` are the words of a model, with times, where one has heard the clip.
    """

    view: ClipView
    path: Path | None
    labels: tuple[ComparedLabel, ...]
    words: Alignment
    said: tuple[int, ...]
    gold: Revision | None
    gold_by: str
    steps: tuple[Settlement, ...]
    timed: tuple[TimedWord, ...]
    language: str

    @property
    def clip(self) -> ClipId:
        return self.view.clip.id


def reviewed_clip(db: Database, clip: ClipId, compared: Sequence[int], language: str = "") -> ReviewedClip | None:
    """The clip with the labels of these revisions of this file; None where it is gone.

    The transcripts are compared by the clip's language, else by ``language``, the project's.
    """
    view = clips.get(db, clip)
    if view is None:
        return None
    people = {one.id: one for one in labelers.all(db)}
    rate = view.recording.clock.sample_rate
    labels = []
    for revision in (on_clock_of(db, one, view.clip.id, rate) for one in stored(db, list(compared))):
        newest = revisions.current(db, revision.key)
        later = newest if newest is not None and newest.id != revision.id and newest.counts else None
        elsewhere = tuple(
            one for one in merging.conflict_of(db, revision.key) if one.id != revision.id and one != later
        )
        labels.append(ComparedLabel(people[revision.key.labeler], revision, later, elsewhere))
    said = tuple(place for place, one in enumerate(labels) if one.label.transcript is not None)
    language = view.clip.fields.language or language
    standing = settlements.gold_of(db, view.clip.id)
    gold = on_clock_of(db, standing[0], view.clip.id, rate) if standing else None
    return ReviewedClip(
        view=view,
        path=recordings.find(db, view.recording.id),
        labels=tuple(labels),
        words=align_words([labels[place].label.transcript or "" for place in said], language),
        said=said,
        gold=gold,
        gold_by="" if gold is None else people[gold.key.labeler].name,
        steps=settlements.of_clip(db, view.clip.id),
        timed=_timed(db, view),
        language=language,
    )


def shuffled(clip: ClipId, labels: int) -> tuple[int, ...]:
    """In which order labels stand where names are hidden: the same for a clip each time, and by no rule that shows.

    >>> sorted(shuffled(ClipId("a"), 3)), shuffled(ClipId("a"), 3) == shuffled(ClipId("a"), 3)
    ([0, 1, 2], True)
    """
    order = list(range(labels))
    random.Random(clip).shuffle(order)
    return tuple(order)


def agreed_label(labels: Sequence[Label], language: str = "") -> Label:
    """What labels that agree say together: each answer that any of them gives, and the spans of the first."""
    votes = [Candidate(str(place), label, place) for place, label in enumerate(labels)]
    made = consensus(votes, language, NormalizingSettings()).label
    spans = next((label.spans for label in labels if label.spans), ())
    marked = {mark.code for mark in (*made.sources, *made.channels)}
    return replace(made, spans=tuple(span for span in spans if span.code in marked))


def accept_agreements(
    project: Project,
    reviewer: Labeler,
    found: Sequence[tuple[ClipId, Sequence[int]]],
    round_id: str | None = None,
    *,
    title: str = "",
    progress: Progress | None = None,
) -> tuple[ClipId, ...]:
    """Take what labelers agree on for gold: clips with the revisions that are compared.

    One operation, which one undo takes back, written in pieces so that labels overtake it. Stopped, what was
    accepted so far stands, and is undone the same way. Raises UserError where the person does not review.
    """
    progress = progress or Unwatched()
    done: list[ClipId] = []
    operation: OperationId | None = None
    for start in range(0, len(found), _A_PIECE):
        stop_if_cancelled(progress)
        piece = found[start : start + _A_PIECE]
        write = partial(_accept, project.language, reviewer, piece, round_id, title, operation)
        made = project.write(write).result()
        operation = made[0].operation
        done += [one.clip for one in made]
        progress.report(len(done), len(found), "accepting")
    return tuple(done)


def _accept(
    language: str,
    reviewer: Labeler,
    piece: Sequence[tuple[ClipId, Sequence[int]]],
    round_id: str | None,
    title: str,
    operation: OperationId | None,
    db: Database,
) -> tuple[Settlement, ...]:
    decisions = [
        Decision(clip, agreed_label([one.label for one in stored(db, list(compared))], language))
        for clip, compared in piece
    ]
    return settlements.accept(db, reviewer.id, decisions, round_id, title=title, operation=operation)


def _timed(db: Database, view: ClipView) -> tuple[TimedWord, ...]:
    """The words of the model that gave most of them, in seconds of the clip."""
    best = max(predictions.of_clip(db, view.clip.id), key=lambda one: len(one.words), default=None)
    if best is None:
        return ()
    start = view.clip.first / view.clip.sample_rate
    return tuple(TimedWord(word.text, word.start_us / 1e6 - start, word.end_us / 1e6 - start) for word in best.words)
