"""Columns of labels for tests, planted or drawn by chance."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement import AgreementInput, SpanColumns
from earmark.model.tag import Axis, TagCode


def labels(
    answers: npt.ArrayLike,
    *,
    axes: tuple[Axis, ...] | None = None,
    tags: tuple[str, ...] | None = None,
    severities: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    **more: object,
) -> AgreementInput:
    """From answers (clips, labelers, tags), or (clips, labelers) of one tag."""
    table = np.asarray(answers, np.int8)
    if table.ndim == 2:
        table = table[:, :, np.newaxis]
    clips, people, count = table.shape
    return AgreementInput(
        labelers=tuple(f"labeler {number:03d}" for number in range(people)),
        tags=tuple(TagCode(tag) for tag in tags or (f"tag_{number}" for number in range(count))),
        axes=axes or (Axis.SOURCE,) * count,
        answers=table,
        severities=np.zeros_like(table) if severities is None else np.asarray(severities, np.int8).reshape(table.shape),
        clusters=np.arange(clips) if clusters is None else np.asarray(clusters),
        **more,  # type: ignore[arg-type]
    )


def drawn(
    seed: int, clips: int, people: int, tags: int = 1, *, yes: float = 0.3, slip: float = 0.2, gone: float = 0.15
) -> npt.NDArray[np.int8]:
    """Answers (clips, labelers, tags) that follow a truth, with slips, cannot-tells and missing labels."""
    random = np.random.default_rng(seed)
    truth = random.random((clips, 1, tags)) < yes
    answers = (truth ^ (random.random((clips, people, tags)) < slip)).astype(np.int8)
    answers[random.random((clips, people, tags)) < gone / 3] = 2
    answers[random.random((clips, people)) < gone] = -1
    return answers


def planted_spans(spans: dict[tuple[int, int, int], list[tuple[float, float]]], clips_ms: npt.ArrayLike) -> SpanColumns:
    """From (clip, label, tag) → spans in ms."""
    rows = [(*key, *span) for key, found in spans.items() for span in found]
    table = np.array(rows, float).reshape(-1, 5)
    where = table[:, :3].astype(np.int64)
    return SpanColumns(*where.T, table[:, 3], table[:, 4], np.asarray(clips_ms, float))
