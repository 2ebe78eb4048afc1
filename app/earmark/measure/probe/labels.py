"""Noisy and clean answers to one tag on the same clips.

Noisy: the answer of one labeler, drawn by seed. Clean: gold that was made blind to the probe, else
what all labelers of the clip said, where there are two or more and they said the same. A clip
without both is left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.model.tag import Answer, TagCode


@dataclass(frozen=True, slots=True)
class ProbeInput:
    """Clips with features, and what labelers said of them.

    ``features`` is float (clips, features) without NaN; ``answers`` int8 (clips, labels, tags) as
    ``Answer``; ``gold`` int8 (clips, tags), missing where there is none that was made blind to the
    probe; ``speakers`` int (clips,), a speaker or, where speakers are not known, a recording.
    """

    tags: tuple[TagCode, ...]
    features: npt.NDArray[np.float64]
    answers: npt.NDArray[np.int8]
    gold: npt.NDArray[np.int8]
    speakers: npt.NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class TagLabels:
    """The clips of one tag: ``features`` (clips, features), bool answers and speakers (clips,)."""

    features: npt.NDArray[np.float64]
    noisy: npt.NDArray[np.bool_]
    clean: npt.NDArray[np.bool_]
    speakers: npt.NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.noisy)

    def take(self, rows: npt.NDArray[np.intp]) -> TagLabels:
        return TagLabels(self.features[rows], self.noisy[rows], self.clean[rows], self.speakers[rows])


def tag_labels(given: ProbeInput, tag: TagCode, seed: int = 1) -> TagLabels:
    """Both answers of every clip that has both."""
    place = given.tags.index(tag)
    said = given.answers[:, :, place]
    plain = (said == Answer.YES) | (said == Answer.NO)
    number = plain.sum(axis=1)
    share = (said == Answer.YES).sum(axis=1)
    unanimous = (number >= 2) & ((share == 0) | (share == number))
    gold = given.gold[:, place]
    settled = (gold == Answer.YES) | (gold == Answer.NO)
    kept = np.flatnonzero((number > 0) & (settled | unanimous))
    clean = np.where(settled, gold == Answer.YES, share > 0)[kept]
    # One draw a clip of the whole project: leaving clips out changes no other clip's labeler.
    draws = np.random.default_rng(seed).random(len(said))
    nth = np.floor(draws[kept] * number[kept]).astype(np.intp)
    chosen = np.argmax(np.cumsum(plain[kept], axis=1) == (nth + 1)[:, None], axis=1)
    noisy = said[kept, chosen] == Answer.YES
    _, speakers = np.unique(given.speakers[kept], return_inverse=True)
    return TagLabels(given.features[kept], noisy, clean, speakers.astype(np.intp))
