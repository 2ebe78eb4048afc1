"""What the probe hears and what it is taught: signals of gaps beside labels and gold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.probe import ProbeInput
from earmark.model.signal import SHAPE_SIGNALS, Signal
from earmark.model.tag import NONE, Answer, Axis, TagCode
from earmark.store import columns, signal_columns
from earmark.store.columns import AnswerColumns, ClipColumns, GoldColumns
from earmark.store.database import Database
from earmark.store.project import Project

FEATURES: tuple[str, ...] = (
    *SHAPE_SIGNALS,
    Signal.GAP_CENTROID,
    Signal.GAP_FLATNESS,
    Signal.GAP_LOW,
    Signal.GAP_VARIATION,
    Signal.MODULATION,
    Signal.CLIPPING,
    Signal.BANDWIDTH,
)
"""The signals that the probe hears of a clip, in this order. A clip without gaps has none of some, and is left out."""


@dataclass(frozen=True, slots=True)
class ProbeColumns:
    """Every clip of the project: its features (clips, features), whether it has all of them, and what is said of it.

    ``answers`` int8 (clips, labels, tags) and ``gold`` int8 (clips, tags) as ``Answer``: without labels and
    gold that were made while a model's suggestion was in sight. ``touched``: somebody has labeled the clip.
    ``tags`` are those of source and channel.
    """

    clips: ClipColumns
    tags: tuple[TagCode, ...]
    axes: tuple[Axis, ...]
    features: npt.NDArray[np.float64]
    heard: npt.NDArray[np.bool_]
    answers: npt.NDArray[np.int8]
    gold: npt.NDArray[np.int8]
    touched: npt.NDArray[np.bool_]
    speakers: npt.NDArray[np.int64]

    def taught(self, rows: npt.NDArray[np.intp]) -> ProbeInput:
        """These clips as the probe takes them."""
        return ProbeInput(self.tags, self.features[rows], self.answers[rows], self.gold[rows], self.speakers[rows])


def probe_columns(project: Project) -> ProbeColumns:
    """Read labels, gold and signals of the whole project."""

    clips, labels, settled, touched, features = project.read(_read)
    kept = [
        place for place, axis in enumerate(labels.axes) if axis is not Axis.ENVIRONMENT and labels.tags[place] != NONE
    ]
    answers = np.full((len(clips), labels.answers.shape[1], len(kept)), Answer.MISSING, np.int8)
    answers[np.searchsorted(clips.numbers, labels.clips.numbers)] = labels.answers[:, :, kept]
    gold = np.full((len(clips), len(kept)), Answer.MISSING, np.int8)
    gold[np.searchsorted(clips.numbers, settled.clips)] = settled.answers[:, kept]
    known = len(clips) > 0 and bool((clips.speakers >= 0).all())
    return ProbeColumns(
        clips,
        tuple(labels.tags[place] for place in kept),
        tuple(labels.axes[place] for place in kept),
        features,
        np.asarray(np.isfinite(features).all(axis=1), dtype=np.bool_),
        answers,
        gold,
        touched,
        clips.speakers.astype(np.int64) if known else clips.recordings,
    )


def _read(
    db: Database,
) -> tuple[ClipColumns, AnswerColumns, GoldColumns, npt.NDArray[np.bool_], npt.NDArray[np.float64]]:
    clips = columns.clip_columns(db)
    return (
        clips,
        columns.answers(db),
        columns.gold(db, suggested=False),
        columns.touched(db, clips.numbers),
        signal_columns.signals(db, clips.numbers, FEATURES).values,
    )
