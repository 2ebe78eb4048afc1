"""Coverage: how much of each tag the project holds, against what it wants.

Gold counts, else what more than half of the answers to the tag say; a tie counts in ``disputed``
alone. A clip that nobody answered is ``missing``, never a no.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.measure.majority import (
    DISPUTED,
    GRADE_DISPUTED,
    GRADE_UNKNOWN,
    Column,
    settled_answers,
    settled_grades,
)
from earmark.model.tag import Answer, Axis, Severity, TagCode
from earmark.model.target import Target


@dataclass(frozen=True, slots=True)
class CoverageInput:
    """All clips of the project, labeled or not, as columns.

    ``answers`` and ``severities`` as in ``AgreementInput``: int8 (clips, labels, tags).
    ``durations_s`` is float (clips,). ``gold`` and ``gold_severities`` are int8 (clips, tags), -1
    and 0 where there is no gold; None where the project has none at all. ``reviewed`` is bool
    (clips,): gold or a finished label is there; None: where any tag is answered.
    """

    tags: tuple[TagCode, ...]
    axes: tuple[Axis, ...]
    answers: npt.NDArray[np.int8]
    severities: npt.NDArray[np.int8]
    durations_s: npt.NDArray[np.floating]
    gold: npt.NDArray[np.int8] | None = None
    gold_severities: npt.NDArray[np.int8] | None = None
    reviewed: npt.NDArray[np.bool_] | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """Clips and minutes, either of which may be not asked for."""

    clips: int | None = None
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class TagCoverage:
    """One tag: ``clips`` that have it, their minutes, ``share`` = yes / (yes + no).

    ``severities`` counts the clips by grade "1", "2", "3", "unknown" (nobody graded it) and
    "disputed" (no grade was given by more than half of those who graded). ``gap`` is what is
    missing to ``target``, 0 where it is reached. ``why`` has the reason of each None.
    """

    tag: TagCode
    axis: Axis
    clips: int
    minutes: float
    share: float | None
    no: int
    missing: int
    cannot_tell: int
    disputed: int
    severities: dict[str, int] = field(default_factory=dict)
    target: Amount | None = None
    gap: Amount | None = None
    why: dict[str, str] = field(default_factory=dict)

    @property
    def expected(self) -> float | None:
        """How many of the clips without an answer have the tag, if they are like the answered ones."""
        return None if self.share is None else self.share * self.missing


@dataclass(frozen=True, slots=True)
class EnvironmentCoverage:
    """One environment: clips, minutes, and the share among the clips whose environment is decided."""

    code: TagCode
    clips: int
    minutes: float
    share: float | None
    why: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CoverageReport:
    """``reviewed`` clips have gold or at least one finished label; ``minutes`` are of all clips.

    ``matrix[tag][environment]`` counts clips that have both, rows in the order of ``tags``, columns
    in the order of ``environments``.
    """

    clips: int
    reviewed: int
    minutes: float
    reviewed_minutes: float
    tags: tuple[TagCoverage, ...]
    environments: tuple[EnvironmentCoverage, ...]
    environment_missing: int
    environment_cannot_tell: int
    environment_disputed: int
    matrix: tuple[tuple[int, ...], ...]


_GRADES = {**{str(int(grade)): int(grade) for grade in Severity}, "unknown": GRADE_UNKNOWN, "disputed": GRADE_DISPUTED}


def coverage(given: CoverageInput, targets: Iterable[Target] = ()) -> CoverageReport:
    """What the project holds of each tag and environment, against its targets."""
    wanted = {target.tag: target for target in targets}
    minutes = given.durations_s.astype(np.float64) / 60
    settled = {tag: _settled(given, place) for place, tag in enumerate(given.tags)}
    places = [place for place, axis in enumerate(given.axes) if axis is Axis.ENVIRONMENT]
    environments = [given.tags[place] for place in places]
    reviewed = _reviewed(given)
    rows, matrix = [], []
    for place, (tag, axis) in enumerate(zip(given.tags, given.axes, strict=True)):
        if axis is Axis.ENVIRONMENT:
            continue
        column = settled[tag]
        rows.append(_tag_row(given, place, column, minutes, wanted.get(tag)))
        has = column == Answer.YES
        matrix.append(tuple(int(np.count_nonzero(has & (settled[code] == Answer.YES))) for code in environments))
    where = _environment(given, places)
    decided = int(np.count_nonzero(where >= 0))
    nowhere = {} if decided else {"share": "no clip has a decided environment"}
    return CoverageReport(
        clips=len(minutes),
        reviewed=int(np.count_nonzero(reviewed)),
        minutes=float(minutes.sum()),
        reviewed_minutes=float(minutes[reviewed].sum()),
        tags=tuple(rows),
        environments=tuple(
            EnvironmentCoverage(
                code=code,
                clips=int(np.count_nonzero(where == number)),
                minutes=float(minutes[where == number].sum()),
                share=int(np.count_nonzero(where == number)) / decided if decided else None,
                why=nowhere,
            )
            for number, code in enumerate(environments)
        ),
        environment_missing=int(np.count_nonzero(where == _NOWHERE)),
        environment_cannot_tell=int(np.count_nonzero(where == _UNSURE)),
        environment_disputed=int(np.count_nonzero(where == _TORN)),
        matrix=tuple(matrix),
    )


def clips_behind(given: CoverageInput, cell: CoverageCell) -> npt.NDArray[np.intp]:
    """Rows of ``given`` that a number of the report counts, rising."""
    if cell.holding is Holding.UNREVIEWED:
        return np.flatnonzero(~_reviewed(given))
    if cell.tag is None:
        where = _environment(given, [place for place, axis in enumerate(given.axes) if axis is Axis.ENVIRONMENT])
        wanted = {Holding.MISSING: _NOWHERE, Holding.CANNOT_TELL: _UNSURE, Holding.DISPUTED: _TORN}
        return np.flatnonzero(where == wanted[cell.holding])
    place = given.tags.index(cell.tag)
    column = _settled(given, place)
    if cell.holding is Holding.GRADE:
        return np.flatnonzero((column == Answer.YES) & (_grades(given, place) == _GRADES[cell.grade]))
    if cell.holding is Holding.TOGETHER and cell.environment is not None:
        there = _settled(given, given.tags.index(cell.environment))
        return np.flatnonzero((column == Answer.YES) & (there == Answer.YES))
    answer = {
        Holding.MISSING: Answer.MISSING,
        Holding.CANNOT_TELL: Answer.CANNOT_TELL,
        Holding.DISPUTED: DISPUTED,
    }.get(cell.holding, Answer.YES)
    return np.flatnonzero(column == answer)


_NOWHERE, _UNSURE, _TORN = -1, -2, -3
"""A clip's environment where it has none: not answered, cannot tell, disputed."""


def _tag_row(
    given: CoverageInput, place: int, column: Column, minutes: npt.NDArray[np.float64], target: Target | None
) -> TagCoverage:
    has = column == Answer.YES
    yes, no = int(np.count_nonzero(has)), int(np.count_nonzero(column == Answer.NO))
    held = float(minutes[has].sum())
    grades = _grades(given, place)[has]
    return TagCoverage(
        tag=given.tags[place],
        axis=given.axes[place],
        clips=yes,
        minutes=held,
        share=yes / (yes + no) if yes + no else None,
        no=no,
        missing=int(np.count_nonzero(column == Answer.MISSING)),
        cannot_tell=int(np.count_nonzero(column == Answer.CANNOT_TELL)),
        disputed=int(np.count_nonzero(column == DISPUTED)),
        severities={name: int(np.count_nonzero(grades == grade)) for name, grade in _GRADES.items()},
        target=None if target is None else Amount(target.clips, target.minutes),
        gap=None if target is None else _gap(target, yes, held),
        why=({} if yes + no else {"share": "no clip is decided"})
        | ({} if target is not None else dict.fromkeys(("target", "gap"), "no target is set")),
    )


def _gap(target: Target, clips: int, minutes: float) -> Amount:
    return Amount(
        None if target.clips is None else max(0, target.clips - clips),
        None if target.minutes is None else max(0.0, target.minutes - minutes),
    )


def _settled(given: CoverageInput, place: int) -> Column:
    return settled_answers(given.answers[:, :, place], None if given.gold is None else given.gold[:, place])


def _grades(given: CoverageInput, place: int) -> Column:
    gold = None if given.gold is None else given.gold[:, place]
    gold_severities = None if given.gold_severities is None else given.gold_severities[:, place]
    return settled_grades(given.answers[:, :, place], given.severities[:, :, place], gold, gold_severities)


def _reviewed(given: CoverageInput) -> npt.NDArray[np.bool_]:
    if given.reviewed is not None:
        return given.reviewed
    found = np.zeros(len(given.durations_s), bool)
    for place in range(len(given.tags)):
        found |= (given.answers[:, :, place] != Answer.MISSING).any(axis=1)
        if given.gold is not None:
            found |= given.gold[:, place] != Answer.MISSING
    return found


def _environment(given: CoverageInput, places: list[int]) -> npt.NDArray[np.int16]:
    """The number of each clip's environment among ``places``, or why it has none.

    A clip has one environment, so that it is disputed as a whole where no answer has more than half.
    """
    where = np.full(len(given.durations_s), _NOWHERE, np.int16)
    columns = [_settled(given, place) for place in places]
    for column in columns:
        where[(column == DISPUTED) | (column == Answer.NO)] = _TORN
    for column in columns:
        where[column == Answer.CANNOT_TELL] = _UNSURE
    for number, column in enumerate(columns):
        where[column == Answer.YES] = number
    return where
