"""One tag's agreement: its counts, every coefficient with its interval or the reason it has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement import coefficients
from earmark.measure.agreement.clusters import ClusterSums, cluster_sums, patterns
from earmark.measure.agreement.coefficients import Array, TagSums, without
from earmark.measure.agreement.figures import NO_PAIRS, NO_VARIATION, NOT_TWO_LABELERS, Figure, Sample, figure
from earmark.measure.agreement.records import Limits, PopulationFigures, TagAgreement, Why
from earmark.measure.agreement.verdict import MORE, Decision, judge
from earmark.measure.intervals import Scale
from earmark.model.tag import Answer, Axis, TagCode


@dataclass(frozen=True, slots=True)
class _Coefficient:
    """A coefficient, the key of its interval and its scale, and why it may be undefined."""

    of: Callable[[TagSums], Array]
    interval_key: str
    scale: Scale
    undefined: str


_COEFFICIENTS = {
    "raw_agreement": _Coefficient(coefficients.raw_agreement, "raw_interval", Scale.LOGIT, NO_PAIRS),
    "positive_agreement": _Coefficient(
        coefficients.positive_agreement, "positive_interval", Scale.LOGIT, "nobody said yes"
    ),
    "negative_agreement": _Coefficient(
        coefficients.negative_agreement, "negative_interval", Scale.LOGIT, "nobody said no"
    ),
    "cohen_kappa": _Coefficient(coefficients.cohen_kappa, "cohen_interval", Scale.LOG_COMPLEMENT, NO_VARIATION),
    "fleiss_kappa": _Coefficient(coefficients.fleiss_kappa, "fleiss_interval", Scale.LOG_COMPLEMENT, NO_VARIATION),
    "alpha": _Coefficient(coefficients.alpha, "alpha_interval", Scale.LOG_COMPLEMENT, NO_VARIATION),
    "ac1": _Coefficient(coefficients.ac1, "ac1_interval", Scale.LOG_COMPLEMENT, NO_PAIRS),
}


def tag_agreement(
    tag: TagCode, axis: Axis, answers: npt.NDArray[np.int8], sample: Sample, limits: Limits
) -> TagAgreement:
    """The row of one tag; ``answers`` is int8 (labels, clips) of the clips in the report."""
    clips = patterns(answers)
    full = clips.most_frequent_answers
    plain = cluster_sums(clips, full, sample.clusters, sample.cluster_count)
    figures = _figures(plain, plain.informing, sample, two_labelers=sample.labelers == 2)
    why = _why(figures)
    judged, population = figures, None
    if sample.weights is None:
        why["population"] = "every clip had the same chance"
    else:
        weighted = cluster_sums(clips, full, sample.clusters, sample.cluster_count, sample.weights)
        judged = _figures(weighted, plain.informing, sample, two_labelers=sample.labelers == 2)
        population = _population(judged)
    unsure = int(np.count_nonzero(answers == Answer.CANNOT_TELL))
    given = int(np.count_nonzero(answers != Answer.MISSING))
    if not given:
        why["cannot_tell_share"] = "nobody answered"
    total = plain.total
    a, b, c, d = (round(float(one[0])) for one in (total.a, total.b, total.c, total.d))
    tagged = round(float(total.tagged[0]))
    pairable = round(float(total.pairable_clips[0]))
    decision = Decision(None, why=dict.fromkeys(("verdict", *MORE), sample.no_verdict))
    if not sample.no_verdict:
        decision = judge(judged["positive_agreement"], judged["alpha"], tagged, pairable, plain.informing, limits)
    return TagAgreement(
        tag=tag,
        axis=axis,
        clips=pairable,
        tagged=tagged,
        cannot_tell=unsure,
        cannot_tell_share=unsure / given if given else None,
        a=a,
        b=b,
        c=c,
        d=d,
        pairs=a + b + c + d,
        raw_agreement=figures["raw_agreement"].value,
        positive_agreement=figures["positive_agreement"].value,
        negative_agreement=figures["negative_agreement"].value,
        cohen_kappa=figures["cohen_kappa"].value,
        fleiss_kappa=figures["fleiss_kappa"].value,
        alpha=figures["alpha"].value,
        ac1=figures["ac1"].value,
        raw_interval=figures["raw_agreement"].interval,
        positive_interval=figures["positive_agreement"].interval,
        negative_interval=figures["negative_agreement"].interval,
        cohen_interval=figures["cohen_kappa"].interval,
        fleiss_interval=figures["fleiss_kappa"].interval,
        alpha_interval=figures["alpha"].interval,
        ac1_interval=figures["ac1"].interval,
        verdict=decision.verdict,
        more_clips=decision.more_clips,
        more_tagged=decision.more_tagged,
        clusters=plain.informing,
        enriched=sample.weights is not None,
        population=population,
        why=why | decision.why,
    )


def _figures(sums: ClusterSums, informing: int, sample: Sample, *, two_labelers: bool) -> dict[str, Figure]:
    """Every coefficient by its key."""
    left_out = TagSums.of_columns(without(sums.total.columns(), sums.each.columns()))
    pairable = bool(sums.total.pairable_clips[0])
    found = {}
    for key, one in _COEFFICIENTS.items():
        if not pairable:
            found[key] = Figure(None, reason=NO_PAIRS)
        elif key == "cohen_kappa" and not two_labelers:
            found[key] = Figure(None, reason=NOT_TWO_LABELERS)
        else:
            value = float(one.of(sums.total)[0])
            found[key] = figure(value, one.of(left_out), sums.times, informing, one.scale, sample.kind, one.undefined)
    return found


def _why(figures: dict[str, Figure]) -> Why:
    why: Why = {}
    for key, found in figures.items():
        why |= found.why(key, _COEFFICIENTS[key].interval_key)
    return why


def _population(figures: dict[str, Figure]) -> PopulationFigures:
    shown = figures.keys() | {"alpha_interval", "positive_interval"}
    return PopulationFigures(
        raw_agreement=figures["raw_agreement"].value,
        positive_agreement=figures["positive_agreement"].value,
        negative_agreement=figures["negative_agreement"].value,
        cohen_kappa=figures["cohen_kappa"].value,
        fleiss_kappa=figures["fleiss_kappa"].value,
        alpha=figures["alpha"].value,
        ac1=figures["ac1"].value,
        alpha_interval=figures["alpha"].interval,
        positive_interval=figures["positive_agreement"].interval,
        why={key: reason for key, reason in _why(figures).items() if key in shown},
    )
