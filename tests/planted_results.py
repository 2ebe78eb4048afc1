"""Result records with invented figures, for tests that look at how results are shown."""

from __future__ import annotations

from typing import Any

from earmark.jobs.resources import resource
from earmark.measure.agreement import (
    AgreementReport,
    ClusterKind,
    EnvironmentAgreement,
    Limits,
    SeverityAgreement,
    SpanAgreement,
    TagAgreement,
    TagSetAgreement,
    TagSpans,
    TranscriptAgreement,
    Verdict,
)
from earmark.measure.agreement.change import Change, Outcome, Side, TagChange, WordsChange
from earmark.measure.agreement.over_rounds import RoundFigures, RoundTag
from earmark.measure.coverage import Amount, CoverageReport, EnvironmentCoverage, TagCoverage
from earmark.model.tag import Axis, TagCode
from earmark.model.taxonomy import Taxonomy, parse_taxonomy


def taxonomy() -> Taxonomy:
    return parse_taxonomy(resource("noise-taxonomy.csv").read_text(encoding="utf-8"))


def tag_agreement(
    code: str,
    verdict: Verdict = Verdict.UNDECIDED,
    *,
    positive: float | None = 0.7,
    interval: tuple[float, float] | None = (0.6, 0.8),
    alpha: float | None = 0.65,
    tagged: int = 40,
    more: int | None = None,
    axis: Axis = Axis.SOURCE,
    **other: Any,
) -> TagAgreement:
    """A tag's row; ``why`` is filled in for what is None."""
    given: dict[str, Any] = {
        "tag": TagCode(code),
        "axis": axis,
        "clips": 300,
        "tagged": tagged,
        "cannot_tell": 2,
        "cannot_tell_share": 2 / 600,
        "a": tagged // 2,
        "b": tagged // 4,
        "c": tagged - tagged // 2 - tagged // 4,
        "d": 300 - tagged,
        "pairs": 300,
        "raw_agreement": 0.93,
        "positive_agreement": positive,
        "negative_agreement": 0.96,
        "cohen_kappa": alpha,
        "fleiss_kappa": alpha,
        "alpha": alpha,
        "ac1": 0.91,
        "raw_interval": (0.9, 0.95),
        "positive_interval": interval,
        "negative_interval": (0.94, 0.97),
        "cohen_interval": None,
        "fleiss_interval": None,
        "alpha_interval": None if alpha is None else (alpha - 0.1, min(alpha + 0.1, 1.0)),
        "ac1_interval": (0.88, 0.93),
        "verdict": verdict,
        "more_clips": None if more is None else more * 6,
        "more_tagged": more,
        "clusters": 24,
    }
    given.update(other)
    given.setdefault(
        "why",
        {key: "no variation" for key, value in given.items() if value is None and key != "population"},
    )
    return TagAgreement(**given)


def agreement(**other: Any) -> AgreementReport:
    """Every verdict once or more, one tag with an undefined figure, and one that nobody heard."""
    tags = (
        tag_agreement("car_interior", Verdict.AGREED, positive=0.91, interval=(0.86, 0.95), alpha=0.85, tagged=160),
        tag_agreement("road_traffic", Verdict.AGREED, positive=0.86, interval=(0.79, 0.92), alpha=0.8, tagged=112),
        tag_agreement("babble", Verdict.DISAGREEING, positive=0.52, interval=(0.38, 0.66), alpha=0.46, tagged=48),
        tag_agreement("competing_speech", positive=0.58, interval=(0.41, 0.72), alpha=0.52, tagged=39, more=25),
        tag_agreement("hvac_fan", positive=0.71, interval=(0.6, 0.81), alpha=0.65, tagged=77, more=60),
        tag_agreement("tv_radio", positive=0.8, interval=(0.66, 0.91), alpha=0.74, tagged=34, more=30),
        tag_agreement("music", Verdict.AGREED, positive=0.92, interval=(0.84, 0.98), alpha=0.87, tagged=41),
        tag_agreement(
            "wind_on_mic", Verdict.TOO_FEW, positive=0.75, interval=(0.4, 0.95), alpha=0.69, tagged=9, more=21
        ),
        tag_agreement(
            "alarm_siren", Verdict.TOO_FEW, positive=0.0, interval=None, alpha=-0.01, tagged=3, more=27, a=0, clusters=3
        ),
        tag_agreement(
            "animal", Verdict.TOO_FEW, positive=None, interval=None, alpha=None, tagged=0, more=30, clusters=0
        ),
    )
    given: dict[str, Any] = {
        "clips": 300,
        "labelers": ("Ana", "Ben"),
        "tags": tags,
        "tag_set": TagSetAgreement(300, 0.71, (0.64, 0.77), 0.74, (0.67, 0.8), 24),
        "severity": (
            SeverityAgreement(
                None, 320, 320, ((80, 20, 1), (15, 90, 12), (0, 14, 88)), 0.81, (0.75, 0.86), 0.8, (0.74, 0.85), 24
            ),
            SeverityAgreement(
                TagCode("babble"), 22, 22, ((6, 4, 0), (2, 5, 1), (0, 1, 3)), 0.6, (0.3, 0.8), 0.59, (0.3, 0.8), 11
            ),
            SeverityAgreement(
                TagCode("music"),
                1,
                1,
                ((1, 0, 0), (0, 0, 0), (0, 0, 0)),
                None,
                None,
                None,
                None,
                1,
                why={"alpha": "no variation", "quadratic_kappa": "no variation"},
            ),
        ),
        "environment": EnvironmentAgreement(300, 280, 6, 0.88, 0.79, (0.72, 0.85), 24),
        "transcripts": TranscriptAgreement(
            pairs=290,
            clips=290,
            words=2310.5,
            word_error=0.061,
            word_error_normalized=0.024,
            word_error_conventions=0.037,
            character_error=0.03,
            character_error_normalized=0.014,
            interval=(0.049, 0.076),
            normalized_interval=(0.018, 0.031),
            conventions_interval=(0.028, 0.046),
            equal=201,
            convention_only=52,
            clusters=24,
            normalizing="written forms of numbers, case and punctuation",
        ),
        "spans": SpanAgreement(
            200.0,
            10.0,
            (
                TagSpans(TagCode("babble"), 40, 40, 104, 30, 0.58, (0.44, 0.7), 91_000, 0.61, (0.47, 0.72), 14),
                TagSpans(TagCode("music"), 22, 22, 48, 20, 0.83, (0.7, 0.91), 91_000, 0.86, (0.75, 0.92), 9),
                TagSpans(None, 61, 62, 152, 50, 0.66, (0.55, 0.75), 182_000, 0.7, (0.6, 0.78), 19),
            ),
        ),
        "clusters": 24,
        "cluster_kind": ClusterKind.SPEAKER,
        "limits": Limits(),
        "judged": 7,
        "expected_false_agreed": 7 / 40,
    }
    given.update(other)
    return AgreementReport(**given)


def no_agreement() -> AgreementReport:
    """What a project with one labeler gives."""
    return agreement(
        clips=0,
        labelers=("Ana",),
        tags=(),
        tag_set=TagSetAgreement(0, None, None, None, None, 0, {"alpha_masi": "no pairs", "alpha_jaccard": "no pairs"}),
        severity=(),
        environment=EnvironmentAgreement(0, 0, 0, None, None, None, 0, why={"alpha": "no pairs"}),
        transcripts=TranscriptAgreement(
            pairs=0,
            clips=0,
            words=0.0,
            word_error=None,
            word_error_normalized=None,
            word_error_conventions=None,
            character_error=None,
            character_error_normalized=None,
            interval=None,
            normalized_interval=None,
            conventions_interval=None,
            equal=0,
            convention_only=0,
            clusters=0,
            normalizing="",
            why={"word_error": "no pairs"},
        ),
        spans=SpanAgreement(200.0, 10.0, (no_spans(),)),
        clusters=0,
        judged=0,
        expected_false_agreed=0.0,
    )


def no_spans() -> TagSpans:
    why = {"f1": "no spans", "frame_alpha": "no spans"}
    return TagSpans(None, 0, 0, 0, 0, None, None, 0, None, None, 0, why)


def tag_coverage(code: str, clips: int, target: Amount | None = None, axis: Axis = Axis.SOURCE) -> TagCoverage:
    """A tag's row of 500 clips, 88 of them without an answer, 412 with."""
    gap = None
    if target is not None:
        gap = Amount(
            None if target.clips is None else max(0, target.clips - clips),
            None if target.minutes is None else max(0.0, target.minutes - clips / 10),
        )
    return TagCoverage(
        tag=TagCode(code),
        axis=axis,
        clips=clips,
        minutes=clips / 10,
        share=clips / 404,
        no=404 - clips,
        missing=88,
        cannot_tell=5,
        disputed=3,
        severities={"1": clips // 2, "2": clips // 3, "3": clips // 10, "unknown": 0, "disputed": 0}
        if axis is Axis.SOURCE
        else {},
        target=target,
        gap=gap,
    )


def coverage(**other: Any) -> CoverageReport:
    """Tags with and without a target, one reached, one in minutes, two never heard."""
    tags = (
        tag_coverage("none", 30),
        tag_coverage("car_interior", 160, Amount(clips=300)),
        tag_coverage("road_traffic", 112, Amount(clips=100)),
        tag_coverage("hvac_fan", 77, Amount(clips=100)),
        tag_coverage("babble", 48, Amount(clips=150)),
        tag_coverage("competing_speech", 39, Amount(clips=60)),
        tag_coverage("music", 41, Amount(clips=40, minutes=6.0)),
        tag_coverage("tv_radio", 34),
        tag_coverage("wind_on_mic", 9, Amount(clips=50)),
        tag_coverage("transit", 0, Amount(clips=50)),
        tag_coverage("animal", 0),
        tag_coverage("reverb", 61, axis=Axis.CHANNEL),
    )
    environments = tuple(
        EnvironmentCoverage(TagCode(code), clips, clips / 10, clips / 390)
        for code, clips in (
            ("small_room", 140),
            ("large_room", 32),
            ("public_indoor", 48),
            ("outdoor_urban", 80),
            ("outdoor_rural", 6),
            ("in_vehicle", 84),
        )
    )
    given: dict[str, Any] = {
        "clips": 500,
        "reviewed": 412,
        "minutes": 51.2,
        "reviewed_minutes": 42.0,
        "tags": tags,
        "environments": environments,
        "environment_missing": 95,
        "environment_cannot_tell": 9,
        "environment_disputed": 6,
        "matrix": tuple(tuple(tag.clips * share // 390 for share in (140, 32, 48, 80, 6, 84)) for tag in tags),
    }
    given.update(other)
    return CoverageReport(**given)


def no_coverage() -> CoverageReport:
    """What an empty project gives."""
    return coverage(
        clips=0,
        reviewed=0,
        minutes=0.0,
        reviewed_minutes=0.0,
        tags=(),
        environments=(),
        environment_missing=0,
        environment_cannot_tell=0,
        environment_disputed=0,
        matrix=(),
    )


def round_figures(name: str, positive: float, *, edition: int = 1, in_trend: bool = True, **other: Any) -> RoundFigures:
    """A round in which babble agrees so far and music at .9."""
    tags = tuple(
        RoundTag(
            TagCode(code),
            200,
            40,
            12,
            value,
            (value - 0.1, value + 0.08),
            value - 0.05,
            None,
            None,
            {"alpha_interval": "too few speakers", "verdict": "not asked"},
        )
        for code, value in (("babble", positive), ("music", 0.9))
    )
    given: dict[str, Any] = {
        "id": f"id-{name}",
        "name": name,
        "edition": edition,
        "probability_sample": in_trend,
        "finished": True,
        "in_trend": in_trend,
        "changed": (),
        "clips": 200,
        "labelers": ("Ana", "Ben"),
        "clusters": 24,
        "enriched": False,
        "tags": tags,
        "word_error": 0.05,
        "word_interval": (0.03, 0.07),
    }
    return RoundFigures(**(given | other))


def a_change() -> Change:
    """Babble was revised and rose; music was not, and hardly changed."""
    before, after = Side(200, 40, 0.43, (0.3, 0.56), 24), Side(200, 44, 0.71, (0.6, 0.8), 24)
    steady = Side(200, 40, 0.9, (0.8, 0.95), 20)
    return Change(
        tags=(
            TagChange(TagCode("babble"), True, before, after, 0.28, (0.11, 0.44), Outcome.RISEN, 30),
            TagChange(TagCode("music"), False, steady, steady, 0.01, (-0.1, 0.12), Outcome.CANNOT_TELL, 30),
        ),
        others=1,
        median_of_others=0.01,
        cluster_kind=ClusterKind.SPEAKER,
        words=WordsChange(False, 0.06, 0.05, -0.01, (-0.03, 0.01), Outcome.CANNOT_TELL, 30),
    )


def two_rounds() -> tuple[RoundFigures, ...]:
    """May, then June with babble revised, then a round of picked clips."""
    return (
        round_figures("May", 0.43),
        round_figures("June", 0.71, edition=2, changed=(TagCode("babble"),)),
        round_figures("Repair", 0.99, edition=2, in_trend=False),
    )
