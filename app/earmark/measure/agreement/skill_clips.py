"""Clips on which a labeler stands against what all labelers together make likely."""

from __future__ import annotations

import numpy as np

from earmark.measure.agreement.comparisons import Side, labels_there
from earmark.measure.agreement.dawid_skene import expected_yes
from earmark.measure.agreement.figures import Ints
from earmark.measure.agreement.records import AgreementInput
from earmark.model.tag import Answer, TagCode

LIKELY = 0.5


def against_the_likely(given: AgreementInput, tag: TagCode, labeler: int | None, side: Side) -> Ints:
    """Rows of clips where the labeler at the place says yes alone (``FIRST_ALONE``), or no where the tag is likely.

    Any labeler where None; ``BOTH``: yes where it is likely; ``DIFFER``: yes or no against the likely.
    """
    place = given.tags.index(tag)
    answers = given.answers[:, :, place]
    likely = expected_yes(given, place)[:, np.newaxis]
    own = labels_there(given)
    if labeler is not None:
        whose = np.broadcast_to(np.arange(answers.shape[1]), own.shape) if given.people is None else given.people
        own = own & (whose == labeler)
    alone = own & (answers == Answer.YES) & (likely < LIKELY)
    missed = own & (answers == Answer.NO) & (likely > LIKELY)
    found = {
        Side.BOTH: own & (answers == Answer.YES) & (likely > LIKELY),
        Side.FIRST_ALONE: alone,
        Side.SECOND_ALONE: missed,
        Side.DIFFER: alone | missed,
    }[side]
    return np.flatnonzero(found.any(axis=1)).astype(np.int64)
