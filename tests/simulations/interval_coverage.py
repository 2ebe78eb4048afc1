"""How often the 95 % intervals of positive agreement and alpha hold the true value.

    python tests/simulations/interval_coverage.py [--seeds N] [--json FILE]

A tenth of the clips is tagged by at least one of two labelers. Of a speaker's tagged clips a share J
is tagged by both; J differs between speakers as a beta distribution with the given mean, so that
clips of one speaker are alike (intraclass correlation rho). The truth is that of endless speakers.
At J = .538 positive agreement is .70, the limit of the verdict: there "agreed" is false.
Prints a table of the shares that hold the truth and writes the same as JSON; "none" is the share of
samples in which fewer than six speakers have the tag.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).parents[2] / "app"))

from earmark.measure.agreement import ClusterKind, Limits, Verdict
from earmark.measure.agreement.figures import Sample
from earmark.measure.agreement.tags import tag_agreement
from earmark.model.tag import Axis, TagCode

TAGGED = (30, 60, 200)
SPEAKERS = (10, 30, 100)
SHARES = (0.35, 0.538, 0.8)
CORRELATIONS = (0.0, 0.1)
PREVALENCE = 0.1


@dataclass(frozen=True, slots=True)
class Row:
    """``tagged`` clips expected of ``speakers``; shares of samples, of those with an interval but for ``none``."""

    tagged: int
    speakers: int
    both_share: float
    rho: float
    positive: float
    positive_below: float
    positive_above: float
    alpha: float
    alpha_below: float
    alpha_above: float
    mean_width: float
    agreed: float
    none: float


def sample(
    chance: np.random.Generator, tagged: int, speakers: int, share: float, rho: float
) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.int64]]:
    """Answers (2, clips) and the clips' speakers."""
    clips = round(tagged / PREVALENCE)
    speaker = np.arange(clips) % speakers
    strength = (1 - rho) / rho if rho else np.inf
    own = chance.beta(share * strength, (1 - share) * strength, speakers) if rho else np.full(speakers, share)
    is_tagged = chance.random(clips) < PREVALENCE
    both = chance.random(clips) < own[speaker]
    first = chance.random(clips) < 0.5
    answers = np.stack([is_tagged & (both | first), is_tagged & (both | ~first)]).astype(np.int8)
    return answers, speaker


def truth(share: float) -> tuple[float, float]:
    """Positive agreement and alpha of endless clips."""
    disagreed = PREVALENCE * (1 - share)
    yes = PREVALENCE * share + disagreed / 2
    return 2 * share / (1 + share), 1 - disagreed / (2 * yes * (1 - yes))


def row(tagged: int, speakers: int, share: float, rho: float, seeds: int) -> Row:
    held = {"positive": [0, 0, 0], "alpha": [0, 0, 0]}
    widths = []
    agreed = counted = 0
    true = dict(zip(held, truth(share), strict=True))
    for seed in range(seeds):
        answers, speaker = sample(np.random.default_rng([seed, tagged, speakers]), tagged, speakers, share, rho)
        drawn = Sample(speaker, speakers, ClusterKind.SPEAKER)
        found = tag_agreement(TagCode("tag"), Axis.SOURCE, answers, drawn, Limits())
        agreed += found.verdict is Verdict.AGREED
        if found.positive_interval is None or found.alpha_interval is None:
            continue
        counted += 1
        widths.append(found.positive_interval[1] - found.positive_interval[0])
        for key, (low, high) in (("positive", found.positive_interval), ("alpha", found.alpha_interval)):
            place = 1 if true[key] < low else 2 if true[key] > high else 0
            held[key][place] += 1

    def part(number: float) -> float:
        return round(number / counted, 4) if counted else float("nan")

    return Row(
        tagged,
        speakers,
        share,
        rho,
        *(part(number) for number in held["positive"]),
        *(part(number) for number in held["alpha"]),
        mean_width=part(float(np.sum(widths))),
        agreed=round(agreed / seeds, 4),
        none=round(1 - counted / seeds, 4),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=2000)
    parser.add_argument("--json", type=Path, default=Path("interval_coverage.json"))
    chosen = parser.parse_args()
    print(f"{chosen.seeds} samples a row; below and above: the truth lies there\n")
    print("tagged speakers     J  rho | positive below above | alpha  below above | width agreed  none")
    rows = []
    for tagged, speakers, share, rho in product(TAGGED, SPEAKERS, SHARES, CORRELATIONS):
        one = row(tagged, speakers, share, rho, chosen.seeds)
        rows.append(asdict(one))
        print(
            f"{tagged:>6} {speakers:>8} {share:>5.3f} {rho:>4.1f} |"
            f"    {one.positive:.3f}  {one.positive_below:.3f} {one.positive_above:.3f} |"
            f" {one.alpha:.3f}  {one.alpha_below:.3f} {one.alpha_above:.3f} |"
            f"  {one.mean_width:.2f}   {one.agreed:.3f} {one.none:.3f}",
            flush=True,
        )
    chosen.json.write_text(json.dumps({"seeds": chosen.seeds, "rows": rows}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
