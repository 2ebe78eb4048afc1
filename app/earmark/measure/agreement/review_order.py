"""In which order disagreements are looked at: those first that teach most about the guidelines.

The worth of a clip is the sum over what its labelers differ on. Each tag that one heard and another
denied counts ``WEIGHTS[TAG]`` times how unclear the tag is, every other kind its weight once. A tag is
as unclear as its positive agreement p falls short of full agreement, by what a tag at the limit does:
(1 − p) ÷ (1 − limit), from ``LEAST`` to 1. So tags that disagree, or nearly do, come before slips on
tags that are clear to everybody. p is counted with one agreeing pair added, (2a + 1) ÷ (2a + b + c + 1):
a tag that was marked once is not the most unclear of all.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.records import AgreementInput
from earmark.model.settling import DisagreementKind
from earmark.model.tag import Answer, Axis

WEIGHTS: dict[DisagreementKind, float] = {
    DisagreementKind.TAG: 6.0,
    DisagreementKind.ENVIRONMENT: 3.0,
    DisagreementKind.WORDS: 3.0,
    DisagreementKind.SEVERITY: 2.0,
    DisagreementKind.SPANS: 2.0,
    DisagreementKind.CANNOT_TELL: 1.5,
    DisagreementKind.CONVENTION: 1.0,
}
"""A tag that is there or not changes what is counted and trained on; a convention only how it is written."""

LEAST = 0.2
"""A slip on a clear tag still comes before a convention."""


def tags_in_dispute(given: AgreementInput) -> npt.NDArray[np.bool_]:
    """Which tags were heard by one labeler and denied by another, bool (clips, tags); environments too."""
    yes = (given.answers == Answer.YES).any(axis=1)
    no = (given.answers == Answer.NO).any(axis=1)
    disputed: npt.NDArray[np.bool_] = yes & no
    return disputed


def unclear(given: AgreementInput, limit: float) -> npt.NDArray[np.float64]:
    """How unclear each tag is, float (tags,), ``LEAST`` to 1; ``limit`` is that of positive agreement."""
    yes = np.count_nonzero(given.answers == Answer.YES, axis=1)
    no = np.count_nonzero(given.answers == Answer.NO, axis=1)
    both = (yes * (yes - 1) // 2).sum(axis=0)
    apart = (yes * no).sum(axis=0)
    positive = (2 * both + 1) / (2 * both + apart + 1)
    share: npt.NDArray[np.float64] = np.clip((1 - positive) / (1 - limit), LEAST, 1.0)
    return share


def worth(
    given: AgreementInput,
    kinds: dict[DisagreementKind, npt.NDArray[np.bool_]],
    disputed: npt.NDArray[np.bool_],
    limit: float,
) -> npt.NDArray[np.float64]:
    """What looking at each clip teaches, float (clips,); 0 where its labelers agree.

    ``kinds`` marks the clips of each kind, ``disputed`` is ``tags_in_dispute``.
    """
    own = [place for place, axis in enumerate(given.axes) if axis is not Axis.ENVIRONMENT]
    total: npt.NDArray[np.float64] = WEIGHTS[DisagreementKind.TAG] * (disputed[:, own] @ unclear(given, limit)[own])
    for kind, clips in kinds.items():
        if kind is not DisagreementKind.TAG:
            total += WEIGHTS[kind] * clips
    return total
