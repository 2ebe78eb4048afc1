"""How long the agreement report takes, from a thousand clips to a million.

    python tests/simulations/million_clips.py [--json FILE] [--repeats N]

Two labelers, 20 tags with severities, 100 clips a speaker: every coefficient with its interval.
Also the comparison of 100,000 pairs of transcripts of 12 words, beside a bare loop of rapidfuzz.
Prints a table and writes the same as JSON.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rapidfuzz.distance import Levenshtein

sys.path.insert(0, str(Path(__file__).parents[2] / "app"))

from earmark.measure.agreement import AgreementInput, agreement
from earmark.measure.transcripts import word_differences
from earmark.model.normalizing import NormalizingSettings, normalizer
from earmark.model.tag import Axis, TagCode

TAGS = 20
PAIRS = 100_000


def project(clips: int, speakers: int, seed: int = 1) -> AgreementInput:
    """Labels of two labelers: each tag on 5 % of the clips, missed in a fifth, 2 % of labels missing."""
    chance = np.random.default_rng(seed)
    truth = chance.random((clips, 1, TAGS), np.float32) < 0.05
    slip = chance.random((clips, 2, TAGS), np.float32) < np.where(truth, 0.2, 0.01)
    answers = (truth ^ slip).astype(np.int8)
    answers[chance.random(answers.shape, np.float32) < 0.005] = 2
    answers[chance.random((clips, 2), np.float32) < 0.02] = -1
    severities = np.where(answers == 1, chance.integers(1, 4, answers.shape, np.int8), np.int8(0))
    return AgreementInput(
        labelers=("A", "B"),
        tags=tuple(TagCode(f"tag_{number}") for number in range(TAGS)),
        axes=(Axis.SOURCE,) * 14 + (Axis.CHANNEL,) * 6,
        answers=answers,
        severities=severities,
        clusters=chance.integers(0, speakers, clips),
    )


def sentences(seed: int = 1) -> tuple[list[str], list[str]]:
    """Pairs of sentences of 12 words, three of five with one word changed."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 8))) for _ in range(5000)]
    first, second = [], []
    for _ in range(PAIRS):
        words = chance.choices(vocabulary, k=12)
        first.append(" ".join(words))
        if chance.random() < 0.6:
            words[chance.randrange(12)] = chance.choice(vocabulary)
        second.append(" ".join(words))
    return first, second


def fastest(work: Callable[[], object], repeats: int) -> float:
    """Seconds of the fastest of several runs."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", type=Path, default=Path("million_clips.json"))
    chosen = parser.parse_args()
    rows = []
    agreement(project(1000, 10))
    print(f"{'clips':>10} {'clusters':>10} {'seconds':>9}")
    for clips, clusters in [(10**3, 10), (10**4, 100), (10**5, 1000), (10**6, 10_000), (10**6, 10**6)]:
        labels = project(clips, clusters)
        seconds = fastest(lambda labels=labels: agreement(labels), chosen.repeats)
        rows.append({"clips": clips, "clusters": clusters, "seconds": round(seconds, 4)})
        print(f"{clips:>10,} {clusters:>10,} {seconds:>9.3f}")
    first, second = sentences()
    forms = normalizer("en", NormalizingSettings())

    def compared() -> object:
        return word_differences([forms[text] for text in first], [forms[text] for text in second])

    def bare() -> object:
        return [Levenshtein.distance(one.split(), two.split()) for one, two in zip(first, second, strict=True)]

    start = time.perf_counter()
    compared()
    cold = time.perf_counter() - start
    ours, theirs = fastest(compared, chosen.repeats), fastest(bare, chosen.repeats)
    print(f"\n{PAIRS:,} pairs of 12 words: {ours:.3f} s, rapidfuzz alone {theirs:.3f} s, ratio {ours / theirs:.2f}")
    print(f"the first time, with normalizing: {cold:.2f} s")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory: {memory:.0f} MB")
    result = {
        "agreement": rows,
        "transcripts": {"pairs": PAIRS, "seconds": ours, "rapidfuzz_seconds": theirs, "first_time_seconds": cold},
        "most_memory_mb": round(memory),
    }
    chosen.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
