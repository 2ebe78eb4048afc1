"""Labelers against gold: precision and recall of each tag, and agreement with the anchor clips of a round.

Gold is made where labelers disagree, so that over the clips with gold alone everybody looks bad.
Precision and recall are given only where every clip with a tag in dispute has gold and a part of the
others, taken for drawn by chance, has it too; those count 1/π, π being that part, and all of them 1/π
of the round's own plan. What was accepted in bulk is no gold here: nobody listened.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.cells import any_tag_disagreed
from earmark.measure.agreement.coefficients import ratio, without
from earmark.measure.agreement.comparisons import ComparedGroup, Comparisons, compared, labels_there, pooled_places
from earmark.measure.agreement.figures import Array, Figure, Ints, figure
from earmark.measure.agreement.records import AgreementInput, ClusterKind, Interval, Why
from earmark.measure.intervals import Scale
from earmark.model.tag import Answer, TagCode

NO_GOLD = "no clip has gold"
DISPUTES_OPEN = "some disagreements have no gold yet"
NO_AGREEMENTS = "no clip without disagreement has gold of its own"
NEVER_SAID = "never said yes"
NEVER_THERE = "gold never says yes"

Answers = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class GoldTag:
    """One labeler's answers to one tag, or to all pooled (``tag`` None), against gold over ``clips`` with both.

    ``missed`` clips have the tag by gold alone, ``overheard`` ones by the labeler alone.
    """

    tag: TagCode | None
    clips: int
    found: int
    missed: int
    overheard: int
    precision: float | None
    precision_interval: Interval | None
    recall: float | None
    recall_interval: Interval | None
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LabelerAgainstGold:
    """A row for each tag that labeler or gold heard, and the pooled row last."""

    labeler: str
    tags: tuple[GoldTag, ...]


@dataclass(frozen=True, slots=True)
class AgainstGold:
    """``disputed`` clips and ``agreed`` ones, and how many of each have gold that somebody listened for.

    ``labelers`` is None where precision and recall would mislead, for the reason in ``why``.
    """

    disputed: int
    disputed_with_gold: int
    agreed: int
    agreed_with_gold: int
    labelers: tuple[LabelerAgainstGold, ...] | None
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AnchorAgreement:
    """One labeler's answers to the anchor clips of a round; in ``agreement`` the gold is the second of each pair."""

    labeler: str
    agreement: ComparedGroup


def against_gold(given: AgreementInput, gold: Answers, heard: npt.NDArray[np.bool_]) -> AgainstGold:
    """Precision and recall of each labeler over the double-labeled clips.

    ``gold`` is int8 (clips, tags), all missing where a clip has none; ``heard`` (clips,) says where
    somebody listened for it.
    """
    has_gold = (gold != Answer.MISSING).any(axis=1) & heard
    disputed = any_tag_disagreed(given)
    disputes, settled, agreed, checked = (
        int(np.count_nonzero(one)) for one in (disputed, disputed & has_gold, ~disputed, ~disputed & has_gold)
    )
    why = ""
    if not has_gold.any():
        why = NO_GOLD
    elif settled < disputes:
        why = DISPUTES_OPEN
    elif agreed and not checked:
        why = NO_AGREEMENTS
    if why:
        return AgainstGold(disputes, settled, agreed, checked, None, {"labelers": why})
    weights = np.where(disputed, 1.0, agreed / max(checked, 1)) * has_gold
    if given.weights is not None:
        weights = weights * given.weights
    return AgainstGold(disputes, settled, agreed, checked, tuple(_labelers(given, gold, weights)))


def gold_comparisons(given: AgreementInput, gold: Answers) -> Comparisons:
    """Each label against the gold of its clip, grouped by labeler in the order of ``given.labelers``."""
    clips, labels = np.nonzero(labels_there(given) & (gold != Answer.MISSING).any(axis=1)[:, np.newaxis])
    whose = labels if given.people is None else given.people[clips, labels]
    return Comparisons(
        tags=given.tags,
        axes=given.axes,
        group_count=len(given.labelers),
        groups=whose.astype(np.int64),
        clips=clips,
        clusters=given.clusters[clips].astype(np.int64),
        first=np.ascontiguousarray(given.answers[clips, labels].T),
        second=np.ascontiguousarray(gold[clips].T),
        kind=given.cluster_kind,
    )


def anchor_agreement(given: AgreementInput, gold: Answers) -> tuple[AnchorAgreement, ...]:
    """Each labeler of one round against the gold of its anchor clips; those who heard none are left out."""
    groups = compared(gold_comparisons(given, gold))
    return tuple(
        AnchorAgreement(name, group) for name, group in zip(given.labelers, groups, strict=True) if group.clips
    )


def _labelers(given: AgreementInput, gold: Answers, weights: Array) -> list[LabelerAgainstGold]:
    table = gold_comparisons(given, gold)
    pooled = pooled_places(table.tags, table.axes)
    count = int(given.clusters.max(initial=0)) + 1
    found = []
    for place, name in enumerate(given.labelers):
        rows = np.flatnonzero((table.groups == place) & (weights[table.clips] > 0))
        own = weights[table.clips[rows]]
        clusters = table.clusters[rows]
        sums = np.zeros((count, 3))
        counts = np.zeros(4, np.int64)
        tags = []
        for at, tag in enumerate(table.tags):
            each, number = _sums(table.first[at, rows], table.second[at, rows], own, clusters, count)
            if at in pooled:
                sums += each
                counts += number
            if number[:3].any():
                tags.append(_row(tag, number, each, given.cluster_kind))
        found.append(LabelerAgainstGold(name, (*tags, _row(None, counts, sums, given.cluster_kind))))
    return found


def _sums(first: Answers, gold: Answers, weights: Array, clusters: Ints, count: int) -> tuple[Array, Ints]:
    """Weighted found, missed, overheard of each cluster (clusters, 3), and plainly counted with the clips at last."""
    yes, no = first == Answer.YES, first == Answer.NO
    there, not_there = gold == Answer.YES, gold == Answer.NO
    kinds = (yes & there, no & there, yes & not_there)
    each = np.column_stack([np.bincount(clusters, weights * kind, count) for kind in kinds]).astype(np.float64)
    both = (yes | no) & (there | not_there)
    return each, np.array([np.count_nonzero(kind) for kind in (*kinds, both)], np.int64)


def _row(tag: TagCode | None, counts: Ints, each: Array, kind: ClusterKind) -> GoldTag:
    precision = _share(each, 2, kind, NEVER_SAID)
    recall = _share(each, 1, kind, NEVER_THERE)
    found, missed, overheard, clips = counts.tolist()
    return GoldTag(
        tag=tag,
        clips=clips,
        found=found,
        missed=missed,
        overheard=overheard,
        precision=precision.value,
        precision_interval=precision.interval,
        recall=recall.value,
        recall_interval=recall.interval,
        why=precision.why("precision", "precision_interval") | recall.why("recall", "recall_interval"),
    )


def _share(each: Array, rest: int, kind: ClusterKind, undefined: str) -> Figure:
    """Found ÷ (found + what is in the column ``rest``)."""
    part, whole = each[:, 0], each[:, 0] + each[:, rest]
    totals = part.sum(keepdims=True), whole.sum(keepdims=True)
    left_out = ratio(without(totals[0], part), without(totals[1], whole))
    informing = int(np.count_nonzero(whole))
    times = np.ones(len(each), np.int64)
    return figure(float(ratio(*totals)[0]), left_out, times, informing, Scale.LOGIT, kind, undefined)
