"""Find and replace over a labeler's own transcripts: one operation, taken back by one undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from earmark.jobs.matching import hits_in
from earmark.jobs.progress import Progress
from earmark.jobs.writing import written
from earmark.model.people import LabelerId
from earmark.model.replacing import Hit, Replacement, put_in
from earmark.store import own_texts
from earmark.store.database import Database
from earmark.store.operations import OperationKind, begin
from earmark.store.own_texts import OwnText
from earmark.store.project import Project

_AT_ONCE = 10
"""Labels a transaction: some milliseconds, so that a label that is being finished hardly waits."""


@dataclass(frozen=True, slots=True)
class Found:
    """A transcript with its hits."""

    text: OwnText
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Replaced:
    """What came of it. ``left`` were changed since they were seen, or would have no word left."""

    labels: int
    drafts: int
    left: int
    stopped: bool = False


def find(
    db: Database, labeler: LabelerId, wanted: Replacement, overtaken: Callable[[], bool] = lambda: False
) -> list[Found]:
    """The labeler's own transcripts that hold what is looked for.

    Raises UserError for a pattern that is broken or takes too long, Cancelled where another wish has ``overtaken`` it.
    """
    texts = list(own_texts.own_texts(db, labeler))
    found = hits_in(wanted, ["", *(one.transcript for one in texts)], overtaken)[1:]
    return [Found(one, hits) for one, hits in zip(texts, found, strict=True) if hits]


def replace_all(
    project: Project,
    labeler: LabelerId,
    wanted: Replacement,
    chosen: Sequence[tuple[OwnText, Collection[int]]],
    progress: Progress,
) -> Replaced:
    """Replace the chosen hits (by their numbers) of each transcript.

    Stopping ends between two transcripts: what is done by then is one operation all the same.
    """
    made: list[tuple[OwnText, str]] = []
    left = 0
    found = hits_in(wanted, [text.transcript for text, _ in chosen], lambda: progress.cancelled)
    for (text, numbers), hits in zip(chosen, found, strict=True):
        after = put_in(text.transcript, hits, numbers)
        if after is None:
            left += 1
        else:
            made.append((text, after))
    if not made:
        return Replaced(0, 0, left)
    operation = written(project, project.write(lambda db: begin(db, labeler, OperationKind.BULK, wanted.title)))
    counted: Mapping[bool, list[OwnText]] = {True: [], False: []}
    done = 0
    while done < len(made) and not progress.cancelled:
        part = made[done : done + _AT_ONCE]

        def rewrite(db: Database, part: Sequence[tuple[OwnText, str]] = part) -> list[OwnText]:
            return [text for text, after in part if own_texts.rewrite(db, text, after, operation)]

        taken = written(project, project.write(rewrite))
        left += len(part) - len(taken)
        for text in taken:
            counted[text.is_draft].append(text)
        done += len(part)
        progress.report(done, len(made), "")
    return Replaced(len(counted[False]), len(counted[True]), left, stopped=done < len(made))
