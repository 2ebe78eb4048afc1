"""The verdict of a tag, and how many more clips would decide an open one.

Each verdict errs in 1 of 40 tags that lie exactly at a limit, since it asks one end of a 95 % interval.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from earmark.measure.agreement.figures import Figure
from earmark.measure.agreement.records import Limits, Verdict, Why
from earmark.measure.intervals import FEWEST_CLUSTERS, Scale, t_quantile

FEWEST_TAGGED = 30
"""Below this many clips with a yes there is no verdict."""

FALSE_AGREED = 1 / 40
"""Chance that a tag lying at its limit is called agreed."""

MORE = ("more_clips", "more_tagged")
"""What an open verdict says beside it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """``more_clips`` double-labeled clips, ``more_tagged`` of them with the tag, would decide."""

    verdict: Verdict | None
    more_clips: int | None = None
    more_tagged: int | None = None
    why: Why = field(default_factory=dict)


def judge(positive: Figure, alpha: Figure, tagged: int, clips: int, informing: int, limits: Limits) -> Decision:
    """The verdict from positive agreement and alpha.

    ``tagged`` of the ``clips`` that were answered twice have a yes; ``informing`` clusters hold one.
    """
    if tagged < FEWEST_TAGGED or informing < FEWEST_CLUSTERS:
        return _with_clips(Verdict.TOO_FEW, max(0, FEWEST_TAGGED - tagged) or None, tagged, clips)
    ends = [(positive.interval, limits.positive), (alpha.interval, limits.alpha)]
    if all(found is not None and found[0] >= limit for found, limit in ends):
        return Decision(Verdict.AGREED, why=dict.fromkeys(MORE, "the verdict is decided"))
    if any(found is not None and found[1] < limit for found, limit in ends):
        return Decision(Verdict.DISAGREEING, why=dict.fromkeys(MORE, "the verdict is decided"))
    needed = [
        _needed(positive, limits.positive, informing, Scale.LOGIT),
        _needed(alpha, limits.alpha, informing, Scale.LOG_COMPLEMENT),
    ]
    return _with_clips(Verdict.UNDECIDED, _more(needed, tagged), tagged, clips)


def expected_false_agreed(judged: int) -> float:
    """How many of the judged tags would be called agreed by chance, were each at its limit."""
    return judged * FALSE_AGREED


def _needed(found: Figure, limit: float, informing: int, scale: Scale) -> tuple[bool, float] | None:
    """Whether the figure lies above its limit, and by which factor the sample must grow to show it.

    The half-width on the figure's own scale shrinks with the root of the sample, so that the factor
    is (half-width ÷ distance to the limit)². At least 1; infinite at the limit; None where undefined.
    """
    value, error = found.value, found.error
    if value is None or error is None:
        return None
    if value >= 1 or (scale is Scale.LOGIT and value <= 0):
        return value >= limit, math.inf
    slope = 1 / (value * (1 - value)) if scale is Scale.LOGIT else 1 / (1 - value)
    distance = abs(_scaled(value, scale) - _scaled(limit, scale))
    half_width = t_quantile(informing - 1) * error * slope
    return value >= limit, max(1.0, (half_width / distance) ** 2) if distance else math.inf


def _more(needed: list[tuple[bool, float] | None], tagged: int) -> int | None:
    """Agreed needs both figures above their limits, disagreeing only the quicker one below."""
    if None in needed:
        return None
    known = [one for one in needed if one is not None]
    below = [factor for above, factor in known if not above]
    factor = min(below) if below else max(factor for _, factor in known)
    return math.ceil(tagged * (factor - 1)) or 1 if math.isfinite(factor) else None


def _with_clips(verdict: Verdict, more_tagged: int | None, tagged: int, clips: int) -> Decision:
    if more_tagged is not None and tagged:
        return Decision(verdict, math.ceil(more_tagged * clips / tagged), more_tagged)
    if more_tagged is not None:
        return Decision(verdict, None, more_tagged, {"more_clips": "nobody said yes yet"})
    reason = "too few speakers or recordings have it" if verdict is Verdict.TOO_FEW else "it lies at the limit"
    return Decision(verdict, why=dict.fromkeys(MORE, reason))


def _scaled(x: float, scale: Scale) -> float:
    return math.log(x / (1 - x)) if scale is Scale.LOGIT else math.log(1 - x)
