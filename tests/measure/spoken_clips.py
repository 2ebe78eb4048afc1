"""Clips that people and models transcribed, by chance and with planted faults."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from earmark.measure.agreement import ClusterKind
from earmark.measure.slices import SliceAxis, SliceInput

VOCABULARY = (
    "turn",
    "the",
    "radio",
    "on",
    "please",
    "call",
    "my",
    "sister",
    "now",
    "open",
    "window",
    "play",
    "some",
    "music",
    "stop",
    "next",
    "street",
    "left",
)


def texts(*said: str | None) -> np.ndarray:
    """A column of transcripts."""
    column = np.empty(len(said), object)
    column[:] = said
    return column


def axis(name: str, of: list[tuple[str, ...]]) -> SliceAxis:
    """The axis in which each clip has these values."""
    values = tuple(sorted({value for each in of for value in each}))
    pairs = [(clip, values.index(value)) for clip, each in enumerate(of) for value in each]
    clips, slices = np.array(pairs, np.int64).reshape(-1, 2).T
    return SliceAxis(name, values, clips, slices)


@dataclass(frozen=True)
class Slips:
    """Chances that a word is written wrong: of people, of the model, and of the model where it is planted to fail."""

    people: float = 0.04
    model: float = 0.1
    planted: float = 0.1


def drawn(
    seed: int,
    *,
    clips: int = 240,
    speakers: int = 20,
    noises: tuple[str, ...] = ("car", "babble", "music", "none"),
    fails_in: str = "car",
    slips: Slips = Slips(),
    people: int = 2,
    uneven: float = 0.5,
) -> SliceInput:
    """Clips of eight words, one noise each. Speakers differ: their slips are more or less by ``uneven``."""
    chance = np.random.default_rng(seed)
    words = np.array(VOCABULARY)
    speaker = chance.integers(0, speakers, clips)
    factor = np.exp(chance.normal(0, uneven, speakers))
    noise = [noises[number] for number in chance.integers(0, len(noises), clips)]
    said, transcripts = [], np.empty((clips, people), object)
    for clip in range(clips):
        true = words[chance.integers(0, len(words), 8)]
        mine = factor[speaker[clip]]
        for who in range(people):
            transcripts[clip, who] = _slipped(chance, words, true, slips.people * mine)
        rate = slips.planted if noise[clip] == fails_in else slips.model
        said.append(_slipped(chance, words, true, min(0.9, rate * mine)))
    return SliceInput(
        said=texts(*said),
        transcripts=transcripts,
        clusters=speaker,
        cluster_kind=ClusterKind.SPEAKER,
        axes=(axis("source", [(one,) for one in noise]),),
    )


def _slipped(chance: np.random.Generator, words: np.ndarray, true: np.ndarray, rate: float) -> str:
    wrong = chance.random(len(true)) < rate
    return " ".join(np.where(wrong, words[chance.integers(0, len(words), len(true))], true))
