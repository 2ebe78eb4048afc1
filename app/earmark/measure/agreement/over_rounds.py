"""The agreement of round after round, in the figures by which they are compared."""

from __future__ import annotations

from dataclasses import dataclass, field

from earmark.measure.agreement.records import AgreementReport, Interval, TagAgreement, Verdict, Why
from earmark.model.tag import TagCode


@dataclass(frozen=True, slots=True)
class RoundTag:
    """One tag in one round; figures are weighted 1/π where the clips had unequal chances. ``differ`` counts pairs."""

    tag: TagCode
    clips: int
    tagged: int
    differ: int
    positive_agreement: float | None
    positive_interval: Interval | None
    alpha: float | None
    alpha_interval: Interval | None
    verdict: Verdict | None
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """One round. ``in_trend`` where it is finished and was drawn by chance; others repair labels or train labelers.

    ``changed`` are the tags whose definition changed between the round in the trend before it and this one.
    """

    id: str
    name: str
    edition: int
    probability_sample: bool
    finished: bool
    in_trend: bool
    changed: tuple[TagCode, ...]
    clips: int
    labelers: tuple[str, ...]
    clusters: int
    enriched: bool
    tags: tuple[RoundTag, ...]
    word_error: float | None
    word_interval: Interval | None
    why: Why = field(default_factory=dict)


def round_tags(report: AgreementReport) -> tuple[RoundTag, ...]:
    """The tags that somebody heard."""
    return tuple(_tag(tag) for tag in report.tags if tag.tagged)


def round_words(report: AgreementReport) -> tuple[float | None, Interval | None, Why]:
    """Word error after normalizing, with its interval or the reason why there is none."""
    found = report.transcripts
    keys = (("word_error_normalized", "word_error"), ("normalized_interval", "word_interval"))
    why = {shown: found.why[key] for key, shown in keys if key in found.why}
    return found.word_error_normalized, found.normalized_interval, why


def _tag(tag: TagAgreement) -> RoundTag:
    shown = tag.population or tag
    keys = ("positive_agreement", "positive_interval", "alpha", "alpha_interval")
    return RoundTag(
        tag=tag.tag,
        clips=tag.clips,
        tagged=tag.tagged,
        differ=tag.b + tag.c,
        positive_agreement=shown.positive_agreement,
        positive_interval=shown.positive_interval,
        alpha=shown.alpha,
        alpha_interval=shown.alpha_interval,
        verdict=tag.verdict,
        why={key: shown.why[key] for key in keys if key in shown.why}
        | {key: tag.why[key] for key in ("verdict",) if key in tag.why},
    )
