"""Snapshots: what labels were at one moment, frozen; and the results of models that were trained on them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from earmark.model.recording import ClipId
from earmark.model.revision import RevisionId

SnapshotId = NewType("SnapshotId", str)
"""A UUID."""

RULE = "every label in force, 1"
"""Which labels a snapshot holds, and the version of that rule: all lanes, drafts and withdrawn labels left out."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A frozen list of labels. ``digest`` is a SHA-256 over them, ``labels`` their number, ``author`` a name or "".

    ``edition`` is the guideline edition of that moment, ``made_us`` microseconds since 1970.
    """

    id: SnapshotId
    name: str
    digest: str
    labels: int
    edition: int
    rule: str
    author: str
    made_us: int


@dataclass(frozen=True, slots=True, order=True)
class FrozenLabel:
    """A label in a snapshot: its clip, the revision that was in force, and that revision's hash."""

    clip: ClipId
    revision: RevisionId
    digest: str


@dataclass(frozen=True, slots=True)
class Result:
    """A model's score on data, having been trained on a snapshot; ``train_value`` is the score on its training data."""

    id: str
    snapshot: str
    model: str
    metric: str
    value: float
    train_value: float | None
    added_us: int


class Direction(StrEnum):
    """Which way a metric is better."""

    LOWER = "lower"
    HIGHER = "higher"


_ERRORS = ("error", "loss", "perplexity", "distance")
_SHORT_ERRORS = frozenset(("wer", "cer", "mer", "der", "eer", "ser", "per", "mae", "mse", "rmse", "brier"))


def direction(metric: str) -> Direction:
    """Which way a metric is better, told from its name.

    >>> direction("WER").value, direction("word_error (test)").value, direction("macro-F1").value
    ('lower', 'lower', 'higher')
    """
    parts = "".join(sign if sign.isalnum() else " " for sign in metric.casefold()).split()
    wrong = any(part in _SHORT_ERRORS or part.startswith(_ERRORS) for part in parts)
    return Direction.LOWER if wrong else Direction.HIGHER


def snapshot_digest(labels: Iterable[FrozenLabel]) -> str:
    """SHA-256 in hex over the labels, one a line (clip, revision and hash between spaces), in their order.

    >>> snapshot_digest([])
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    """
    digest = hashlib.sha256()
    for one in labels:
        digest.update(f"{one.clip} {one.revision} {one.digest}\n".encode())
    return digest.hexdigest()
