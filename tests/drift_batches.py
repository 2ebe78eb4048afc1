"""Batches of clips with and without drift, of speakers whose clips are alike; for tests and simulations."""

from __future__ import annotations

import numpy as np

from earmark.measure.agreement import ClusterKind
from earmark.measure.drift import DriftInput
from earmark.model.tag import TagCode


def planted(
    *,
    seed: int,
    clips: int = 300,
    speakers: int = 30,
    batch_share: float = 1 / 3,
    shift: float = 0.0,
    share: float = 0.0,
    alike: float = 0.5,
) -> DriftInput:
    """Two signals and three tags; in the batch ``shifted`` lies higher by ``shift`` deviations, and the tag
    ``rising`` is more frequent by ``share``. ``alike`` is the intraclass correlation of a speaker's clips.
    """
    chance = np.random.default_rng([seed, clips, speakers])
    speaker = np.sort(chance.integers(0, speakers, clips))
    batch = speaker < round(batch_share * speakers)

    def signal() -> np.ndarray:
        own = chance.normal(size=speakers)[speaker]
        return np.sqrt(alike) * own + np.sqrt(1 - alike) * chance.normal(size=clips)

    shifted, steady = signal() + shift * batch, signal()
    answers = np.zeros((clips, 3), np.int8)
    answers[:, 0] = chance.random(clips) < 0.1 + share * batch
    answers[:, 1] = chance.random(clips) < 0.2
    return DriftInput(
        batch=batch,
        signals={"shifted": shifted, "steady": steady},
        tags=(TagCode("rising"), TagCode("constant"), TagCode("never heard")),
        answers=answers,
        clusters=speaker.astype(np.int64),
        cluster_kind=ClusterKind.SPEAKER,
    )
