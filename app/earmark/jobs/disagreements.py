"""The clips that labelers differ on, those first that teach most, and those they agree on.

Of one round that was opened for review, or of the whole project outside of rounds that are still blind.
``measure/agreement/review_order`` says in which order; what is settled comes last.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from earmark.jobs.agreement_reading import agreement_input, project_limits
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure.agreement import AgreementInput
from earmark.measure.agreement.cells import AgreementCell, Part, clips_behind
from earmark.measure.agreement.confusions import Confusion, confusions
from earmark.measure.agreement.kinds import disagreements
from earmark.measure.agreement.review_order import tags_in_dispute, worth
from earmark.measure.agreement.transcripts import answered
from earmark.model.recording import ClipId
from earmark.model.settling import DisagreementKind
from earmark.model.tag import Answer, Axis, TagCode
from earmark.store import columns, reviewing, settlements, span_columns
from earmark.store.columns import AnswerColumns
from earmark.store.database import Database
from earmark.store.project import Project

Rows = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]

PAIRS = 12
"""So many pairs of tags are followed: the rest are too rare to sharpen a guideline by."""


class Standing(IntEnum):
    """How far a reviewer is with a clip."""

    OPEN = 0
    SENT_BACK = 1
    SETTLED = 2


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which disagreements are listed; parts are joined by "and", everything that is open by default.

    ``tag`` is one that is in dispute or has two severities; with ``other``, the two were taken for each
    other. ``labelers`` are two places in ``DisagreementQueue.labelers`` who both labeled the clip and differ.
    """

    standing: Standing = Standing.OPEN
    kind: DisagreementKind | None = None
    tag: TagCode | None = None
    other: TagCode | None = None
    labelers: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One clip of the queue: what its labelers differ on, in the order of the kinds and of the taxonomy.

    ``tags`` one heard and another denied; ``severities`` are tags with different grades.
    """

    row: int
    clip: ClipId
    kinds: tuple[DisagreementKind, ...]
    tags: tuple[TagCode, ...]
    environments: tuple[TagCode, ...]
    severities: tuple[TagCode, ...]
    standing: Standing


class DisagreementQueue:
    """The double-labeled clips of a round or the project, as columns; ``row`` numbers them.

    ``standing`` follows what the reviewer does while the queue is open.
    """

    def __init__(
        self,
        given: AgreementInput,
        found: AnswerColumns,
        kept: Rows,
        standing: npt.NDArray[np.int8],
        limit: float,
        round_id: str | None,
    ) -> None:
        self._given = given
        self._found = found
        self._kept = kept
        self.round_id = round_id
        self.standing = standing
        self._kinds = {kind: np.zeros(given.clip_count, bool) for kind in DisagreementKind}
        for kind, rows in disagreements(given).items():
            self._kinds[kind][rows] = True
        self._disputed = tags_in_dispute(given)
        self._worth = worth(given, self._kinds, self._disputed, limit)
        self._concerns = self._tags_concerned()
        self._confused = self._most_confused()
        differing = np.flatnonzero(np.logical_or.reduce(list(self._kinds.values())))
        # Of equal worth, those that came in earlier; a stable sort keeps them so.
        self._order = differing[np.argsort(-self._worth[differing], kind="stable")]
        self._row_of = {}
        for row, place in enumerate(kept.tolist()):
            self._row_of[found.clips.id(place)] = row

    @property
    def labelers(self) -> tuple[str, ...]:
        """The names of those who labeled any of the clips."""
        return self._given.labelers

    @property
    def clip_count(self) -> int:
        """How many clips have labels of two or more."""
        return self._given.clip_count

    def rows(self, chosen: QueueFilter | None = None) -> Rows:
        """The listed disagreements, those that teach most first."""
        chosen = chosen or QueueFilter()
        mask = self.standing == chosen.standing
        if chosen.kind is not None:
            mask &= self._kinds[chosen.kind]
        if chosen.tag is not None and chosen.other is not None:
            mask &= self._taken_for_each_other(chosen.tag, chosen.other)
        elif chosen.tag is not None:
            mask &= self._concerns[:, self._given.tags.index(chosen.tag)]
        if chosen.labelers is not None:
            mask &= self._differ(*chosen.labelers)
        found: Rows = self._order[mask[self._order]]
        return found

    def disagreement(self, row: int) -> Disagreement:
        """What there is to settle on a clip."""
        given, tags = self._given, np.flatnonzero(self._disputed[row])
        graded = given.severities[row]
        grades = np.where((given.answers[row] == Answer.YES) & (graded > 0), graded, 0)
        least = np.where(grades > 0, grades, 127).min(axis=0)
        differ = np.flatnonzero((grades.max(axis=0) > least) & (least < 127))
        return Disagreement(
            row=row,
            clip=self.clip(row),
            kinds=tuple(kind for kind in DisagreementKind if self._kinds[kind][row]),
            tags=tuple(given.tags[k] for k in tags if given.axes[k] is not Axis.ENVIRONMENT),
            environments=tuple(given.tags[k] for k in tags if given.axes[k] is Axis.ENVIRONMENT),
            severities=tuple(given.tags[k] for k in differ),
            standing=Standing(int(self.standing[row])),
        )

    def clip(self, row: int) -> ClipId:
        return self._found.clips.id(int(self._kept[row]))

    def row_of(self, clip: ClipId) -> int | None:
        """The row of a clip, None where it has no two labels here."""
        return self._row_of.get(clip)

    def revisions(self, row: int) -> tuple[int, ...]:
        """The revisions of this file that are compared, in the order of their labelers' names."""
        numbers = self._found.revisions[self._kept[row]]
        return tuple(int(number) for number in numbers if number)

    def count(self, standing: Standing) -> int:
        """How many disagreements stand so."""
        return int(np.count_nonzero(self.standing[self._order] == standing))

    @property
    def total(self) -> int:
        """How many clips labelers differ on, settled ones among them."""
        return len(self._order)

    def confused(self) -> tuple[Confusion, ...]:
        """The pairs of tags that are taken for each other in what is still open, most clips first."""
        is_open = self.standing == Standing.OPEN
        counted = (replace(one, clips=int(np.count_nonzero(mask & is_open))) for one, mask in self._confused)
        return tuple(sorted((one for one in counted if one.clips), key=lambda one: -one.clips))

    def agreements(self) -> Rows:
        """Clips without gold on which the labelers agree in everything."""
        differing = np.zeros(self.clip_count, bool)
        differing[self._order] = True
        return np.flatnonzero(~differing & (self.standing == Standing.OPEN))

    def tags(self) -> tuple[tuple[TagCode, int], ...]:
        """The tags that open disagreements are about, with their number of clips, most first."""
        numbers = np.count_nonzero(self._concerns[self.standing == Standing.OPEN], axis=0)
        counted = zip(self._given.tags, numbers.tolist(), strict=True)
        return tuple(sorted((one for one in counted if one[1]), key=lambda one: -one[1]))

    def kinds(self) -> tuple[tuple[DisagreementKind, int], ...]:
        """How many open disagreements are of each kind; kinds without any are left out."""
        is_open = self.standing == Standing.OPEN
        counted = [(kind, int(np.count_nonzero(mask & is_open))) for kind, mask in self._kinds.items()]
        return tuple(one for one in counted if one[1])

    def pairs(self) -> tuple[tuple[tuple[int, int], int], ...]:
        """Pairs of labelers with open disagreements, most first; places in ``labelers``."""
        is_open = self.standing == Standing.OPEN
        counted = []
        for first in range(len(self.labelers)):
            for second in range(first + 1, len(self.labelers)):
                number = int(np.count_nonzero(self._together(first, second)[self._order] & is_open[self._order]))
                if number:
                    counted.append(((first, second), number))
        return tuple(sorted(counted, key=lambda one: -one[1]))

    def _tags_concerned(self) -> Mask:
        """Which tags are in dispute or have two severities, bool (clips, tags)."""
        found: Mask = self._disputed.copy()
        for place, tag in enumerate(self._given.tags):
            found[clips_behind(self._given, AgreementCell(Part.SEVERITY, tag)), place] = True
        return found

    def _most_confused(self) -> list[tuple[Confusion, Mask]]:
        """The pairs of tags that are taken for each other most, with their clips: counted anew with every decision."""
        own = [place for place, axis in enumerate(self._given.axes) if axis is not Axis.ENVIRONMENT]
        disputed: Mask = np.asarray(self._disputed[:, own].any(axis=1), bool)
        pairs = confusions(self._given, disputed)[:PAIRS]
        return [(one, self._taken_for_each_other(one.tag, one.other)) for one in pairs if one.clips]

    def _taken_for_each_other(self, tag: TagCode, other: TagCode) -> Mask:
        found: Mask = np.zeros(self.clip_count, bool)
        found[clips_behind(self._given, AgreementCell(Part.CONFUSED, tag, other))] = True
        return found

    def _whose(self) -> npt.NDArray[np.integer]:
        if self._given.people is not None:
            return self._given.people
        return np.broadcast_to(np.arange(self._given.answers.shape[1]), self._given.answers.shape[:2])

    def _together(self, first: int, second: int) -> Mask:
        whose = self._whose()
        both: Mask = (whose == first).any(axis=1) & (whose == second).any(axis=1)
        return both

    def _differ(self, first: int, second: int) -> Mask:
        """Clips that both labeled, and on which these two differ."""
        found = self._together(first, second)
        rows = np.flatnonzero(found)
        whose = self._whose()[rows]
        one, other = (whose == first).argmax(axis=1), (whose == second).argmax(axis=1)
        given = self._given
        says, denies = given.answers[rows, one], given.answers[rows, other]
        grades = given.severities[rows, one], given.severities[rows, other]
        differ = ((says == Answer.YES) & (denies == Answer.NO) | (says == Answer.NO) & (denies == Answer.YES)).any(
            axis=1
        )
        differ |= ((says == Answer.CANNOT_TELL) | (denies == Answer.CANNOT_TELL)).any(axis=1)
        differ |= ((grades[0] != grades[1]) & (grades[0] > 0) & (grades[1] > 0)).any(axis=1)
        differ |= self._kinds[DisagreementKind.SPANS][rows]
        if given.transcripts is not None:
            there = answered(given.transcripts[rows])
            at = np.arange(len(rows))
            texts = given.transcripts[rows, one], given.transcripts[rows, other]
            differ |= there[at, one] & there[at, other] & np.asarray(texts[0] != texts[1], bool)
        found[rows] = differ
        return found


def disagreement_queue(
    project: Project, round_id: str | None = None, progress: Progress | None = None
) -> DisagreementQueue:
    """The queue of a round, or of the whole project outside of rounds that are still blind."""
    progress = progress or Unwatched()
    progress.report(0, 3, "reading labels")
    found = project.read(lambda db: columns.answers(db, round_id=round_id, suggested=True))
    blind = project.read(reviewing.blind_clips)
    stop_if_cancelled(progress)
    progress.report(1, 3, "reading transcripts and spans")
    said = project.read(lambda db: columns.transcripts(db, found))
    spans = project.read(lambda db: span_columns.spans(db, found))
    # What is still labeled blind is as if nobody had labeled it.
    hidden = np.isin(found.clips.numbers, blind)
    found = replace(
        found, answers=np.where(hidden[:, np.newaxis, np.newaxis], Answer.MISSING, found.answers).astype(np.int8)
    )
    said[hidden] = None
    stop_if_cancelled(progress)
    progress.report(2, 3, "comparing labels")
    given, kept = agreement_input(found, said, spans, project.language)
    standing = project.read(lambda db: _standing(db, found.clips.numbers[kept]))
    made = DisagreementQueue(given, found, kept, standing, project_limits(project).positive, round_id)
    progress.report(3, 3, "done")
    return made


def _standing(db: Database, numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.int8]:
    """How each of the clips stands, by their numbers in this file."""
    standing = np.full(len(numbers), Standing.OPEN, np.int8)
    waiting = np.array(sorted(settlements.waiting(db)), np.int64)
    standing[np.isin(numbers, waiting)] = Standing.SENT_BACK
    standing[np.isin(numbers, reviewing.settled_clips(db))] = Standing.SETTLED
    return standing
