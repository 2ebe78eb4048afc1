"""The clips behind a number of the report."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from earmark.measure.agreement.figures import Ints
from earmark.measure.slices.edits import Sum, clip_edits
from earmark.measure.slices.records import SliceInput
from earmark.model.normalizing import NormalizingSettings


@dataclass(frozen=True, slots=True)
class SliceCell:
    """A slice by its axis and value; both "" for all clips. ``wrong``: those alone on which the model errs."""

    axis: str = ""
    value: str = ""
    wrong: bool = False


def clips_behind(given: SliceInput, cell: SliceCell, normalizing: NormalizingSettings | None = None) -> Ints:
    """Rows of ``given`` in the slice that the model transcribed and people too, most edits first."""
    table = clip_edits(given, normalizing or NormalizingSettings()).table
    rows = rows_of(given, cell)
    rows = rows[table[rows, Sum.CLIPS] > 0]
    if cell.wrong:
        rows = rows[table[rows, Sum.EDITS] > 0]
    order = np.argsort(-table[rows, Sum.EDITS], kind="stable")
    found: Ints = rows[order]
    return found


def rows_of(given: SliceInput, cell: SliceCell) -> Ints:
    """Every row of a slice, rising; LookupError where there is no such slice."""
    if not cell.axis:
        return np.arange(given.clip_count)
    axis = next((one for one in given.axes if one.axis == cell.axis and cell.value in one.values), None)
    if axis is None:
        raise LookupError(f"{cell.axis} {cell.value}")
    return np.unique(axis.clips[axis.slices == axis.values.index(cell.value)])
