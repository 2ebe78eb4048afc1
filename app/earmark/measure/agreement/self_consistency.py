"""How far each labeler agrees with themselves: hidden repeats of a clip against its first presentation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from earmark.measure.agreement.comparisons import ComparedGroup, Comparisons, LabelPairs, compared
from earmark.measure.agreement.pairs import compared_labels, word_counts
from earmark.measure.agreement.records import AgreementInput
from earmark.model.normalizing import NormalizingSettings


@dataclass(frozen=True, slots=True)
class SelfConsistency:
    """One labeler's first answers against those to the hidden repeats, the first of each pair being the earlier."""

    labeler: str
    agreement: ComparedGroup


def self_consistency(
    repeats: AgreementInput, normalizing: NormalizingSettings | None = None
) -> tuple[tuple[SelfConsistency, ...], Comparisons]:
    """A record for each labeler with repeats, and the table that they were counted from, labeler for labeler.

    ``repeats`` has a row for each repeat with its two labels, the first presentation first; ``people``
    says whose they are.
    """
    assert repeats.people is not None
    rows = np.arange(repeats.clip_count)
    whose = repeats.people[:, 0].astype(np.int64) if len(rows) else np.zeros(0, np.int64)
    pairs = LabelPairs(rows, np.zeros_like(rows), np.ones_like(rows), whose, whose)
    present, groups = np.unique(whose, return_inverse=True)
    words = word_counts(repeats, pairs, normalizing or NormalizingSettings())
    table = compared_labels(repeats, pairs, groups.reshape(-1), len(present), words)
    names = [repeats.labelers[place] for place in present.tolist()]
    found = tuple(SelfConsistency(name, one) for name, one in zip(names, compared(table), strict=True))
    return found, table
