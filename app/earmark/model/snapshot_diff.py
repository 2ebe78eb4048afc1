"""What differs between two snapshots, and whether the second helped the models that were trained on both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import fmean

from earmark.model.recording import ClipId
from earmark.model.snapshot import Direction, Result, Snapshot, direction


@dataclass(frozen=True, slots=True)
class ClipsDiff:
    """How many clips each snapshot has a label of, and the ids of those that came, went, or changed."""

    a: int
    b: int
    added: tuple[ClipId, ...]
    removed: tuple[ClipId, ...]
    changed: tuple[ClipId, ...]


@dataclass(frozen=True, slots=True)
class LabelsDiff:
    """Labels by clip, labeler, assignment and lane. Of the ``changed`` ones so many differ in transcript or tags."""

    a: int
    b: int
    same: int
    changed: int
    added: int
    removed: int
    transcripts: int
    tags: int


@dataclass(frozen=True, slots=True)
class TagPair:
    """A tag's agreement in both snapshots, read in the tags of today; None where it is undefined there."""

    tag: str
    tagged_a: int
    tagged_b: int
    positive_a: float | None
    positive_b: float | None
    alpha_a: float | None
    alpha_b: float | None
    verdict_a: str | None
    verdict_b: str | None
    why: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AgreementDiff:
    """Agreement in both snapshots. The clips are mostly the same ones: no interval speaks of the difference."""

    clips_a: int
    clips_b: int
    word_error_a: float | None
    word_error_b: float | None
    tags: tuple[TagPair, ...]
    why: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ResultPair:
    """A model's score by one metric in both snapshots, the mean where there are several runs.

    ``verdict`` is better, worse or same where both are there, by which way the metric is better
    (``direction``), else only_a or only_b. One number a run: nothing says how sure the difference is.
    """

    model: str
    metric: str
    a: float | None
    b: float | None
    runs_a: int
    runs_b: int
    difference: float | None
    train_a: float | None
    train_b: float | None
    direction: Direction
    verdict: str
    why: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Helped:
    """By one metric: of the models with a result on both snapshots, how many became better and worse."""

    metric: str
    models: int
    better: int
    worse: int


@dataclass(frozen=True, slots=True)
class SnapshotDiff:
    """Snapshot ``a`` against ``b``; field names are the keys of its JSON."""

    a: Snapshot
    b: Snapshot
    clips: ClipsDiff
    labels: LabelsDiff
    agreement: AgreementDiff
    results: tuple[ResultPair, ...]
    helped: tuple[Helped, ...]


def result_pairs(a: Iterable[Result], b: Iterable[Result]) -> tuple[ResultPair, ...]:
    """Every model and metric of either side, models by name."""
    first, second = _by_model(a), _by_model(b)
    return tuple(
        _result_pair(model, metric, first.get((model, metric), []), second.get((model, metric), []))
        for model, metric in sorted(first.keys() | second.keys())
    )


def helped(pairs: Iterable[ResultPair]) -> tuple[Helped, ...]:
    """Whether the second snapshot helped the models, by each metric that any has on both."""
    by_metric: dict[str, list[str]] = {}
    for pair in pairs:
        if pair.difference is not None:
            by_metric.setdefault(pair.metric, []).append(pair.verdict)
    return tuple(
        Helped(metric, len(said), said.count("better"), said.count("worse"))
        for metric, said in sorted(by_metric.items())
    )


def _by_model(results: Iterable[Result]) -> dict[tuple[str, str], list[Result]]:
    found: dict[tuple[str, str], list[Result]] = {}
    for one in results:
        found.setdefault((one.model, one.metric), []).append(one)
    return found


def _result_pair(model: str, metric: str, first: list[Result], second: list[Result]) -> ResultPair:
    way = direction(metric)
    a, b = _mean(one.value for one in first), _mean(one.value for one in second)
    train_a, train_b = (_mean(one.train_value for one in side) for side in (first, second))
    difference = None if a is None or b is None else b - a
    if difference is None:
        verdict = "only_a" if b is None else "only_b"
    elif difference == 0:
        verdict = "same"
    else:
        verdict = "better" if (difference < 0) is (way is Direction.LOWER) else "worse"
    missing = {"a": a, "b": b, "difference": difference, "train_a": train_a, "train_b": train_b}
    why = {key: "no result of it" for key, value in missing.items() if value is None}
    return ResultPair(model, metric, a, b, len(first), len(second), difference, train_a, train_b, way, verdict, why)


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None
