"""The coverage matrix: clips and minutes in every cell of two or three axes, against what is wanted of cells.

A clip that nobody answered is in no cell of that axis and missing from none: it is counted as open in each
cell that it may still turn out to belong to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
import numpy.typing as npt

from earmark.measure.coverage import Amount
from earmark.measure.slices.records import CHANNEL, ENVIRONMENT, SEVERITY, SOURCE, Ints, SliceAxis, joined
from earmark.model.target import CellTarget, Target

MOST_CELLS = 2_000_000
"""Beyond, nobody reads a matrix."""


@dataclass(frozen=True, slots=True)
class MatrixAxis:
    """``known`` says where clips lie on the axis, ``still_open`` where those may lie that nobody answered."""

    known: SliceAxis
    still_open: SliceAxis


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """``clips``, ``minutes`` and ``still_open`` have one entry a cell, in the shape of ``values``."""

    axes: tuple[str, ...]
    values: tuple[tuple[str, ...], ...]
    clips: npt.NDArray[np.int64]
    minutes: npt.NDArray[np.float64]
    still_open: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Deficit:
    """What is missing to a target. ``cell`` holds pairs of axis and value; of a tag's target the one of its axis.

    ``still_open`` clips are unanswered and may turn out to be of it.
    """

    cell: tuple[tuple[str, str], ...]
    clips: int
    minutes: float
    target: Amount
    gap: Amount
    still_open: int

    @property
    def spoken(self) -> tuple[tuple[str, str], ...]:
        """The cell with what labels say before the facts, as people name it."""
        return tuple(sorted(self.cell, key=lambda pair: pair[0] not in (SOURCE, SEVERITY, CHANNEL, ENVIRONMENT)))

    @property
    def open_gap(self) -> Amount:
        """The gap without what has been reached."""
        return Amount(self.gap.clips or None, self.gap.minutes or None)


def coverage_matrix(axes: Sequence[MatrixAxis], durations_s: npt.NDArray[np.floating]) -> CoverageMatrix:
    """The matrix of two or three axes over clips that last ``durations_s`` (clips,).

    Raises ValueError for another number of axes, the same one twice, or more than ``MOST_CELLS``.
    """
    names = tuple(axis.known.axis for axis in axes)
    shape = tuple(len(axis.known.values) for axis in axes)
    if not 2 <= len(names) <= 3 or len(set(names)) < len(names) or prod(shape) > MOST_CELLS:
        raise ValueError("a matrix takes two or three different axes of not too many values")
    known = _cells([axis.known for axis in axes], shape)
    possible = _cells([_both(axis) for axis in axes], shape)
    count = prod(shape)
    clips = np.bincount(known[1], minlength=count).astype(np.int64)
    minutes = np.bincount(known[1], durations_s[known[0]] / 60, count).astype(np.float64)
    reachable = np.bincount(possible[1], minlength=count)
    return CoverageMatrix(
        names,
        tuple(axis.known.values for axis in axes),
        clips.reshape(shape),
        minutes.reshape(shape),
        (reachable - clips).reshape(shape),
    )


def clips_in(axes: Sequence[MatrixAxis], cell: Sequence[str], *, still_open: bool = False) -> Ints:
    """Rows of the clips in a cell, one value an axis; the open ones where asked for. Rising."""
    known = _rows([axis.known for axis in axes], cell)
    if not still_open:
        return known
    return np.setdiff1d(_rows([_both(axis) for axis in axes], cell), known)


def deficits(
    axes: Sequence[MatrixAxis],
    durations_s: npt.NDArray[np.floating],
    tags: Iterable[Target],
    cells: Iterable[CellTarget],
) -> tuple[Deficit, ...]:
    """Every target that is not met, most missing clips first.

    Minutes are turned into clips of mean length for the order alone. A target of a tag or value that
    is no longer there is left out.
    """
    named = {axis.known.axis: axis for axis in axes}
    of_tags = [
        CellTarget(((axis.known.axis, target.tag),), target.clips, target.minutes)
        for target in tags
        for axis in axes
        if target.tag in axis.known.values
    ]
    found = []
    for target in (*of_tags, *cells):
        if all(name in named and value in named[name].known.values for name, value in target.cell):
            found.append(_deficit([named[name] for name, _ in target.cell], target, durations_s))
    mean = (float(durations_s.mean()) / 60 if len(durations_s) else 0.0) or 1.0
    left = [one for one in found if one.open_gap != Amount()]
    return tuple(sorted(left, key=lambda one: (-max(one.gap.clips or 0, (one.gap.minutes or 0.0) / mean), one.cell)))


def _deficit(axes: Sequence[MatrixAxis], target: CellTarget, durations_s: npt.NDArray[np.floating]) -> Deficit:
    values = [value for _, value in target.cell]
    rows = clips_in(axes, values)
    minutes = float(durations_s[rows].sum()) / 60
    return Deficit(
        target.cell,
        len(rows),
        minutes,
        Amount(target.clips, target.minutes),
        Amount(
            None if target.clips is None else max(0, target.clips - len(rows)),
            None if target.minutes is None else max(0.0, target.minutes - minutes),
        ),
        len(clips_in(axes, values, still_open=True)),
    )


def _both(axis: MatrixAxis) -> SliceAxis:
    known, still_open = axis.known, axis.still_open
    # A clip that was heard and not graded is in no grade and open in each: no pair stands twice.
    return SliceAxis(
        known.axis,
        known.values,
        np.concatenate([known.clips, still_open.clips]),
        np.concatenate([known.slices, still_open.slices]),
    )


def _cells(axes: Sequence[SliceAxis], shape: tuple[int, ...]) -> tuple[Ints, Ints]:
    """Clips and the number of their cell, an entry for each cell that a clip lies in."""
    clips, cells = axes[0].clips, axes[0].slices
    for axis, width in zip(axes[1:], shape[1:], strict=True):
        left, right = joined(clips, axis.clips)
        clips, cells = clips[left], cells[left] * width + axis.slices[right]
    return clips, cells


def _rows(axes: Sequence[SliceAxis], cell: Sequence[str]) -> Ints:
    rows: Ints | None = None
    for axis, value in zip(axes, cell, strict=True):
        here = axis.clips[axis.slices == axis.values.index(value)] if value in axis.values else axis.clips[:0]
        rows = np.unique(here) if rows is None else np.intersect1d(rows, here)
    assert rows is not None
    return rows.astype(np.int64)
