"""The clips that a round may take, and what each labeler has heard of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.round import AssignmentState, Frame
from earmark.store import fixed_width
from earmark.store.clips import order
from earmark.store.clips.order import ClipFilter, ClipSort
from earmark.store.columns import ClipColumns, clip_columns
from earmark.store.database import Database
from earmark.store.keys import labeler_number

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pool:
    """Clips in the order of their ids, which is the same on every machine; set aside ones never.

    ``framed`` bool (clips,) are those of the frame; the others have gold and may be anchors.
    ``heard`` and ``shown`` bool (clips, labelers): whether the labeler has heard the clip or will in
    a round that runs, and whether a model's draft of it was in the labeler's sight. ``ranks`` is the
    order of their names.
    """

    clips: ClipColumns
    framed: Bools
    silent: Bools
    gold: Bools
    heard: Bools
    shown: Bools
    ranks: Ints


def candidates(db: Database, frame: Frame, labelers: Sequence[LabelerId], only: Sequence[ClipId] | None = None) -> Pool:
    """The clips of the frame, or ``only`` these of them, and those with gold."""
    chosen = ClipFilter(
        text=frame.text,
        language=frame.language,
        speaker=frame.speaker,
        batch=frame.batch,
        split=frame.split,
        ids=None if only is None else tuple(only),
    )
    framed = np.unique(order.materialised(db, chosen, ClipSort.NAME, 0, descending=False, fresh=True))
    settled = fixed_width.numbers(
        db,
        "l.clip",
        """FROM current l JOIN clip c ON c.number = l.clip
        WHERE l.lane = 'gold' AND l.counts = 1 AND c.stands_for IS NULL""",
    )
    ascending = np.union1d(framed, settled)
    clips = clip_columns(db, ascending)
    by_id = np.argsort(clips.ids)
    clips = clips.of(by_id)
    numbers = clips.numbers
    silent = fixed_width.numbers(
        db, "c.number", "FROM clip c JOIN recording r ON r.number = c.recording WHERE r.id GLOB 'nosound-*'"
    )
    people = [labeler_number(db, one) for one in labelers]
    return Pool(
        clips,
        framed=np.isin(numbers, framed),
        silent=np.isin(numbers, silent),
        gold=np.isin(numbers, settled),
        heard=_columns([np.isin(numbers, _heard(db, one)) for one in people], len(numbers)),
        shown=_columns([np.isin(numbers, _shown(db, one)) for one in people], len(numbers)),
        ranks=_ranks(db, numbers),
    )


def _heard(db: Database, labeler: int) -> Ints:
    return np.concatenate(
        (
            fixed_width.numbers(db, "clip", "FROM current WHERE labeler = ? AND lane <> 'reference'", (labeler,)),
            fixed_width.numbers(db, "clip", "FROM draft WHERE labeler = ?", (labeler,)),
            fixed_width.numbers(
                db, "clip", "FROM assignment WHERE labeler = ? AND state <> ?", (labeler, AssignmentState.WITHDRAWN)
            ),
        )
    )


def _shown(db: Database, labeler: int) -> Ints:
    """Noted here, or said by a revision that came from elsewhere."""
    return np.concatenate(
        (
            fixed_width.numbers(db, "clip", "FROM prediction_shown WHERE labeler = ?", (labeler,)),
            fixed_width.numbers(
                db,
                "clip",
                "FROM current WHERE labeler = ? AND lane <> 'reference' AND suggestion_shown = 1",
                (labeler,),
            ),
        )
    )


def _ranks(db: Database, numbers: Ints) -> Ints:
    whole = order.materialised(db, ClipFilter(), ClipSort.NAME, 0, descending=False, fresh=False)
    by_number = np.zeros(int(max(whole.max(initial=0), numbers.max(initial=0))) + 1, dtype=np.int64)
    by_number[whole] = np.arange(len(whole))
    ranks: Ints = by_number[numbers]
    return ranks


def _columns(found: list[Bools], rows: int) -> Bools:
    return np.column_stack(found) if found else np.zeros((rows, 0), dtype=bool)
