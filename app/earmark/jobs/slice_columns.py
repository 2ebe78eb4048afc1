"""What the report of a model's errors is made from: the labeled clips, and the ways to slice them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.jobs.clip_axes import clip_axes
from earmark.measure.agreement import ClusterKind
from earmark.measure.agreement.transcripts import answered
from earmark.measure.slices import SliceInput
from earmark.model.prediction import Model
from earmark.store import columns, model_columns
from earmark.store.columns import ClipColumns
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class SliceColumns:
    """``given`` row by row of ``clips``: those that have a label that counts, or gold.

    ``revisions`` (clips, labels) are the labels' numbers in this file, 0 where there is none.
    """

    given: SliceInput
    clips: ClipColumns
    revisions: npt.NDArray[np.int64]


def slice_columns(db: Database, model: Model, against: Model | None, language: str) -> SliceColumns:
    """The labeled clips with what one model says of them, and another; ``language`` is the project's own."""
    labels = columns.answers(db)
    gold = columns.gold(db)
    texts, blind_texts = model_columns.settled(db)
    numbers = np.unique(np.concatenate([labels.clips.numbers, gold.clips, texts.clips]))
    clips = columns.clip_columns(db, numbers)
    labeled = np.searchsorted(numbers, labels.clips.numbers)
    transcripts = np.full((len(numbers), labels.people.shape[1]), None, object)
    transcripts[labeled] = columns.transcripts(db, labels)
    blind = np.zeros(len(numbers), bool)
    blind[np.searchsorted(numbers, texts.clips)] = blind_texts
    names = (*clips.language_names, language)
    # By speaker only where every clip that is compared has one: others stand in for nobody.
    said = model_columns.predicted(db, model).at(numbers)
    compared = answered(said)
    by_speaker = bool(compared.any()) and bool((clips.speakers[compared] >= 0).all())
    given = SliceInput(
        said=said,
        transcripts=transcripts,
        clusters=clips.speakers.astype(np.int64) if by_speaker else clips.recordings,
        cluster_kind=ClusterKind.SPEAKER if by_speaker else ClusterKind.RECORDING,
        axes=tuple(clip_axes(db, labels, gold, clips)),
        # An unknown language has the code -1, which is the last name: the project's own.
        languages=tuple(names[code] for code in clips.languages.tolist()),
        gold=texts.at(numbers),
        blind=blind,
        production=model_columns.newest_production(db, numbers),
        rival=None if against is None else model_columns.predicted(db, against).at(numbers),
    )
    revisions = np.zeros(transcripts.shape, np.int64)
    revisions[labeled] = labels.revisions
    return SliceColumns(given, clips, revisions)
