"""How often the 95 % intervals of the figures beside the main table of agreement hold the true value.

    python tests/simulations/people_coverage.py [--seeds N] [--json FILE]

Three labelers hear clips of ``SPEAKERS`` speakers, of which some are harder than others: a speaker's
own draw of a beta distribution says how often the tag is missed there. The truth of each figure is its
value over ``MANY`` speakers. Prints the share of samples whose interval holds it, and the share without one.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).parents[2] / "app"))

from earmark.measure.agreement import AgreementInput, SpanColumns, agreement
from earmark.measure.agreement.against_gold import against_gold
from earmark.measure.agreement.cells import any_tag_disagreed
from earmark.measure.agreement.change import change
from earmark.measure.agreement.dawid_skene import tag_skills
from earmark.measure.agreement.pairs import people_agreement
from earmark.measure.agreement.self_consistency import self_consistency
from earmark.model.tag import Axis, TagCode

SPEAKERS, CLIPS_EACH, MANY = 40, 12, 4000
SHARE = 0.25
SENSITIVITIES, SPECIFICITIES = (0.92, 0.8, 0.86), (0.98, 0.95, 0.97)
TAG = TagCode("babble")

Told = tuple[float | None, tuple[float, float] | None]
"""A figure and its interval."""

Bits = npt.NDArray[np.bool_]


def heard(chance: np.random.Generator, truth: Bits, hard: npt.NDArray[np.float64], labeler: int, miss: float) -> Bits:
    """What one labeler hears; ``hard`` clips are missed more often, ``miss`` times as often as usual."""
    missed = np.clip((1 - SENSITIVITIES[labeler]) * miss * 2 * hard, 0, 1)
    found: Bits = np.where(
        truth, chance.random(len(truth)) >= missed, chance.random(len(truth)) >= SPECIFICITIES[labeler]
    )
    return found


def sample(
    chance: np.random.Generator, speakers: int, *, miss: float = 1.0
) -> tuple[AgreementInput, Bits, AgreementInput]:
    """The labels of three labelers, the truth, and their hidden repeats of a fifth of the clips."""
    clusters = np.repeat(np.arange(speakers), CLIPS_EACH)
    hard = chance.beta(4, 4, speakers)[clusters]
    truth = chance.random(len(clusters)) < SHARE
    said = np.stack([heard(chance, truth, hard, labeler, miss) for labeler in range(3)], axis=1)
    again = np.flatnonzero(chance.random(len(clusters)) < 0.2)
    repeats = np.concatenate(
        [
            np.stack([said[again, labeler], heard(chance, truth[again], hard[again], labeler, miss)], axis=1)
            for labeler in range(3)
        ]
    )
    whose = np.repeat(np.arange(3), len(again))
    return (
        _input(said, clusters, spans=_spans(chance, said, clusters)),
        truth,
        _input(repeats, np.tile(clusters[again], 3), people=np.column_stack([whose, whose])),
    )


def figures(chance: np.random.Generator, speakers: int) -> dict[str, Told]:
    """Every figure of one sample with its interval."""
    given, truth, repeats = sample(chance, speakers)
    after, _, _ = sample(chance, speakers, miss=0.4)
    people = people_agreement(given)
    pair, labeler = people.pairs[0].agreement.tags[0], people.labelers[1].agreement.tags[0]
    oneself = self_consistency(repeats)[0][0].agreement.tags[0]
    skills = tag_skills(given, 0).labelers
    skill = None if skills is None else skills[1]
    kept = any_tag_disagreed(given) | (chance.random(len(truth)) < 0.3)
    gold = np.where(kept, truth, -1).astype(np.int8)[:, np.newaxis]
    against = against_gold(given, gold, np.ones(len(truth), bool)).labelers
    assert against is not None
    tag = against[1].tags[0]
    spans = agreement(given).spans.pooled
    changed = change(given, after, {TAG}).tags[0]
    return {
        "pair, positive agreement": (pair.positive_agreement, pair.positive_interval),
        "pair, alpha": (pair.alpha, pair.alpha_interval),
        "labeler, positive agreement": (labeler.positive_agreement, labeler.positive_interval),
        "self-consistency, positive": (oneself.positive_agreement, oneself.positive_interval),
        "Dawid-Skene, sensitivity": (None, None) if skill is None else (skill.sensitivity, skill.sensitivity_interval),
        "Dawid-Skene, specificity": (None, None) if skill is None else (skill.specificity, skill.specificity_interval),
        "precision against gold": (tag.precision, tag.precision_interval),
        "recall against gold": (tag.recall, tag.recall_interval),
        "spans, F1": (spans.f1, spans.f1_interval),
        "spans, alpha over frames": (spans.frame_alpha, spans.frame_alpha_interval),
        "change of positive agreement": (changed.difference, changed.interval),
    }


def coverage(seeds: int, speakers: int = SPEAKERS) -> dict[str, tuple[float, float]]:
    """For each figure the share of intervals that hold the truth, and the share of samples without an interval."""
    true = {name: told[0] for name, told in figures(np.random.default_rng(10**6), MANY).items()}
    held = dict.fromkeys(true, 0)
    there = dict.fromkeys(true, 0)
    for seed in range(seeds):
        for name, (_, interval) in figures(np.random.default_rng([seed, speakers]), speakers).items():
            truth = true[name]
            if interval is not None and truth is not None:
                there[name] += 1
                held[name] += interval[0] <= truth <= interval[1]
    return {name: (held[name] / max(there[name], 1), 1 - there[name] / seeds) for name in true}


def _input(said: Bits, clusters: npt.NDArray[np.int64], **more: object) -> AgreementInput:
    answers = said.astype(np.int8)[:, :, np.newaxis]
    return AgreementInput(
        labelers=("Ana", "Ben", "Cem"),
        tags=(TAG,),
        axes=(Axis.SOURCE,),
        answers=answers,
        severities=np.zeros_like(answers),
        clusters=clusters,
        **more,  # type: ignore[arg-type]
    )


def _spans(chance: np.random.Generator, said: Bits, clusters: npt.NDArray[np.int64]) -> SpanColumns:
    """One span a yes, whose ends each labeler puts a little elsewhere; some speakers are harder to place."""
    begins = chance.uniform(0, 1500, len(said))
    ends = begins + chance.uniform(400, 2000, len(said))
    vague = chance.gamma(4, 30, int(clusters.max()) + 1)[clusters]
    clips, labels = np.nonzero(said)
    shifts = chance.normal(0, 1, (2, len(clips))) * vague[clips]
    starts = np.clip(begins[clips] + shifts[0], 0, 3400)
    stops = np.clip(ends[clips] + shifts[1], starts + 10, 4000)
    bounds = np.column_stack([np.zeros(len(said)), np.full(len(said), 4000.0)])
    return SpanColumns(clips, labels, np.zeros(len(clips), np.int64), starts, stops, bounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=1000)
    parser.add_argument("--json", type=Path, default=Path("people_coverage.json"))
    chosen = parser.parse_args()
    found = coverage(chosen.seeds)
    print(f"{chosen.seeds} samples of {SPEAKERS} speakers with {CLIPS_EACH} clips each\n")
    print(f"{'figure':<32} holds the truth   none")
    for name, (share, none) in found.items():
        print(f"{name:<32} {share:>15.3f} {none:>6.3f}")
    chosen.json.write_text(json.dumps({"seeds": chosen.seeds, "figures": found}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
