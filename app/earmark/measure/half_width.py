"""How narrow the interval of a tag's positive agreement will be, before a round has begun."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from earmark.measure.agreement.records import TagAgreement, Verdict
from earmark.measure.agreement.verdict import FEWEST_TAGGED
from earmark.measure.intervals import t_quantile
from earmark.model.tag import TagCode

AT_THE_LIMIT = 0.538
"""J = a/(a + b + c) where positive agreement, 2J/(1 + J), is .70, the usual limit of a verdict."""


@dataclass(frozen=True, slots=True)
class TagOutlook:
    """What a round of so many double-labeled clips will show of one tag, if it is as frequent as before.

    ``share`` of the double-labeled clips had a yes; ``tagged`` are expected. ``half_width`` is None
    where none are. ``clips_needed`` double-labeled clips would bring as many as a verdict asks for.
    """

    tag: TagCode
    share: float
    tagged: float
    half_width: float | None
    clips_needed: int | None

    @property
    def too_few(self) -> bool:
        return self.tagged < FEWEST_TAGGED


@dataclass(frozen=True, slots=True)
class Outlook:
    """``half_width`` is that of the middle one of the tags heard before; of a tag that every clip has
    where nothing was labeled twice before. None where no clip is labeled twice.
    """

    double: int
    half_width: float | None
    design_effect: float
    tags: tuple[TagOutlook, ...]


def outlook(double: int, before: Sequence[TagAgreement], effect: float = 1.0) -> Outlook:
    """What ``double`` clips with two or more labelers will show.

    ``before`` says how often tags were heard so far, ``effect`` is the last round's ``design_effect``.
    """
    tags = []
    for one in before:
        if not one.tagged or not one.clips:
            continue
        share = one.tagged / one.clips
        tags.append(
            TagOutlook(
                one.tag,
                share,
                share * double,
                planned_half_width(share * double, effect),
                math.ceil(FEWEST_TAGGED / share),
            )
        )
    known = [one.half_width for one in tags if one.half_width is not None]
    overall = median(known) if known else planned_half_width(double, effect)
    return Outlook(double, overall, effect, tuple(tags))


def planned_half_width(tagged: float, design_effect: float = 1.0) -> float | None:
    """1.96 √D · 2√(J(1 − J)/T)/(1 + J)² at the limit of a verdict, T the clips with a yes.

    Binomial error of J carried over to positive agreement by the delta method. At most 1.

    >>> round(planned_half_width(100), 4), planned_half_width(0)
    (0.0826, None)
    """
    if tagged <= 0:
        return None
    return min(1.0, 1.96 * math.sqrt(design_effect) * _error(AT_THE_LIMIT, tagged))


def design_effect(before: Sequence[TagAgreement]) -> float:
    """How much wider than binomial the intervals of the last round were, as a ratio of variances.

    The middle one of the tags with enough clips for a verdict; 1 where there is none.
    """
    found = [one for one in map(_effect_of, before) if one is not None]
    return median(found) if found else 1.0


def _effect_of(one: TagAgreement) -> float | None:
    value, bounds, yes = one.positive_agreement, one.positive_interval, one.a + one.b + one.c
    if one.verdict is Verdict.TOO_FEW or bounds is None or value is None or not 0 < value < 1 or bounds[1] >= 1:
        return None
    # The interval was made on the logit scale by the delta method; the same way back.
    spread = (_logit(bounds[1]) - _logit(bounds[0])) / 2
    error = spread / t_quantile(one.clusters - 1) * value * (1 - value)
    return (error / _error(one.a / yes, one.tagged)) ** 2


def _error(jaccard: float, tagged: float) -> float:
    return 2 * math.sqrt(jaccard * (1 - jaccard) / tagged) / (1 + jaccard) ** 2


def _logit(x: float) -> float:
    return math.log(x / (1 - x))
