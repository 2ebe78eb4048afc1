"""Two snapshots against each other, in words."""

from __future__ import annotations

from earmark.model.snapshot_diff import Helped, SnapshotDiff
from earmark.report import words


def score(value: float | None) -> str:
    """A score in four digits.

    >>> score(0.12345), score(-0.02), score(None)
    ('0.1235', '−0.02', '–')
    """
    return words.NOT_KNOWN if value is None else f"{value:.4g}".replace("-", "−")


def clips_sentence(found: SnapshotDiff) -> str:
    """Which clips came, went, and changed."""
    clips = found.clips
    return (
        f"{found.a.name} → {found.b.name}: {words.clips(clips.a)} → {words.clips(clips.b)}; "
        f"{len(clips.added):,} added, {len(clips.removed):,} gone, {len(clips.changed):,} with other labels."
    )


def labels_sentence(found: SnapshotDiff) -> str:
    """How many labels are the same, and what changed of the others."""
    labels = found.labels
    changed = f"{labels.changed:,} changed"
    if labels.changed:
        changed += f" (transcripts of {labels.transcripts:,}, tags of {labels.tags:,})"
    return f"Labels: {labels.same:,} the same, {changed}, {labels.added:,} added, {labels.removed:,} gone."


def helped_sentences(found: SnapshotDiff) -> list[str]:
    """Whether the second snapshot helped all models, a sentence a metric."""
    if not found.helped:
        return [
            "No model has a result on both snapshots yet: train it on each with the code held fixed, and add its "
            "score with earmark result add."
        ]
    return [helped_sentence(one, found.b.name) for one in found.helped]


def helped_sentence(one: Helped, name: str) -> str:
    """
    >>> helped_sentence(Helped("wer", 3, 3, 0), "May")
    'wer: May is better for all 3 models.'
    >>> helped_sentence(Helped("wer", 3, 2, 1), "May")
    'wer: May is better for 2 of 3 models, worse for 1.'
    """
    models = "the one model" if one.models == 1 else f"all {one.models} models"
    if one.better == one.models:
        return f"{one.metric}: {name} is better for {models}."
    if one.worse == one.models:
        return f"{one.metric}: {name} is worse for {models}."
    return f"{one.metric}: {name} is better for {one.better} of {one.models} models, worse for {one.worse}."
