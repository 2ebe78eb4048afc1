"""Which two tags labelers take for each other: the line between them needs sharper words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from earmark.measure.agreement.cells import any_tag_disagreed, confused
from earmark.measure.agreement.records import AgreementInput
from earmark.model.tag import NONE, Axis, TagCode


@dataclass(frozen=True, slots=True)
class Confusion:
    """``clips`` on which one labeler marked ``tag`` and denied ``other`` where another did the reverse."""

    tag: TagCode
    other: TagCode
    clips: int


def confusions(given: AgreementInput) -> tuple[Confusion, ...]:
    """Pairs of sources, and of channel tags, that are taken for each other, most clips first.

    ``none`` is left out: a source that one labeler hears and the other does not is no confusion.
    """
    rows = np.flatnonzero(any_tag_disagreed(given))
    answers = given.answers[rows]
    found = []
    for place, (tag, axis) in enumerate(zip(given.tags, given.axes, strict=True)):
        if axis is Axis.ENVIRONMENT or tag == NONE:
            continue
        for later in range(place + 1, len(given.tags)):
            if given.axes[later] is not axis or given.tags[later] == NONE:
                continue
            number = int(np.count_nonzero(confused(answers[:, :, place], answers[:, :, later])))
            if number:
                found.append(Confusion(tag, given.tags[later], number))
    return tuple(sorted(found, key=lambda one: (-one.clips, one.tag, one.other)))
