"""How often the worth of cleaning is claimed where nothing, and where something, was planted.

``python tests/simulations/worth_of_cleaning.py --seeds 200``: a row a planted case, with the share of
seeds that said cleaning pays, that it costs, and that the data cannot tell. Where features know
nothing of the tag cleaning can pay nothing: the first column is then the false alarm rate.
"""

from __future__ import annotations

import argparse
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from earmark.measure.probe import TagLabels, WorthVerdict, learning
from earmark.model.tag import TagCode

CASES = [(clips, speakers, signal, flipped) for clips, speakers in ((300, 20), (800, 60)) for signal in (0.0, 1.2)
         for flipped in (0.1, 0.3)]  # fmt: skip


def planted(seed: int, clips: int, speakers: int, signal: float, flipped: float) -> TagLabels:
    """Answers with a share of them flipped; features that know of the tag by ``signal`` standard deviations."""
    random = np.random.default_rng(seed)
    clean = random.random(clips) < 0.3
    people = random.integers(0, speakers, clips)
    features = random.normal(size=(clips, 12)) + random.normal(size=(speakers, 12))[people] * 0.7
    features[:, :2] += np.array([signal, signal / 2]) * clean[:, None]
    return TagLabels(features, clean ^ (random.random(clips) < flipped), clean, people.astype(np.intp))


def verdict(seed: int, case: tuple[int, int, float, float]) -> WorthVerdict:
    return learning(TagCode("planted"), planted(seed, *case), seed=seed).verdict


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=int, default=50)
    seeds = options.parse_args().seeds
    print(f"{'clips':>6} {'speakers':>8} {'signal':>6} {'flipped':>7} {'pays':>6} {'costs':>6} {'cannot tell':>11}")
    with ProcessPoolExecutor() as pool:
        for case in CASES:
            found = Counter(pool.map(verdict, range(seeds), [case] * seeds))
            shares = [found[one] / seeds for one in WorthVerdict]
            print(
                f"{case[0]:6} {case[1]:8} {case[2]:6} {case[3]:7} {shares[0]:6.3f} {shares[1]:6.3f} {shares[2]:11.3f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
