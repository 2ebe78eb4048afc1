"""Kinds of disagreement: each has its own remedy, so that they are told apart clip by clip."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.cells import AgreementCell, Part, clips_behind
from earmark.measure.agreement.records import AgreementInput
from earmark.model.normalizing import NormalizingSettings
from earmark.model.settling import DisagreementKind

_CELLS = {
    DisagreementKind.TAG: AgreementCell(Part.DISAGREED),
    DisagreementKind.ENVIRONMENT: AgreementCell(Part.ENVIRONMENT),
    DisagreementKind.SEVERITY: AgreementCell(Part.SEVERITY),
    DisagreementKind.SPANS: AgreementCell(Part.SPANS),
    DisagreementKind.WORDS: AgreementCell(Part.WORDS),
    DisagreementKind.CONVENTION: AgreementCell(Part.CONVENTION),
    DisagreementKind.CANNOT_TELL: AgreementCell(Part.CANNOT_TELL),
}


@dataclass(frozen=True, slots=True)
class KindCount:
    """So many clips with this kind of disagreement, and on so many of them it is the only one."""

    kind: DisagreementKind
    clips: int
    alone: int


def kind_counts(given: AgreementInput, normalizing: NormalizingSettings | None = None) -> tuple[KindCount, ...]:
    """A count for each kind, also where it is 0; of the double-labeled clips."""
    found = disagreements(given, normalizing)
    kinds = np.zeros(given.clip_count, np.int64)
    for clips in found.values():
        kinds[clips] += 1
    return tuple(KindCount(kind, len(clips), int(np.count_nonzero(kinds[clips] == 1))) for kind, clips in found.items())


def cell_of(kind: DisagreementKind) -> AgreementCell:
    """What opens the clips with this kind of disagreement."""
    return _CELLS[kind]


def disagreements(
    given: AgreementInput, normalizing: NormalizingSettings | None = None
) -> dict[DisagreementKind, npt.NDArray[np.intp]]:
    """Rows of ``given``, the double-labeled clips, with each kind of disagreement; a clip may have several.

    Tag: some source or channel is yes to one labeler and no to another. Severity: a tag that two
    heard, with different grades. Spans: one that two heard at different times. Convention: transcripts
    that are equal once normalized; words: others.
    """
    return {kind: clips_behind(given, cell, normalizing) for kind, cell in _CELLS.items()}
