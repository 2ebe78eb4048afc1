"""What an agreement report is made from, and what it says; field names are the keys of its JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from earmark.model.tag import Axis, TagCode

Interval = tuple[float, float]
"""Lower and upper end of a 95 % interval."""

Why = dict[str, str]
"""Key of a figure that is None → the reason in a few words."""


class ClusterKind(StrEnum):
    """What is deleted as a whole by the jackknife: clips of one speaker, or of one recording, are alike."""

    SPEAKER = "speaker"
    RECORDING = "recording"


class Verdict(StrEnum):
    AGREED = "agreed"
    DISAGREEING = "disagreeing"
    UNDECIDED = "undecided"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Limits:
    """What the lower bounds must reach for "agreed"; settings of the project."""

    positive: float = 0.70
    alpha: float = 0.667


@dataclass(frozen=True, slots=True)
class SpanColumns:
    """Time spans, one an entry: of which clip (row), label (place within the clip) and tag (place), from when to when.

    Times are milliseconds on the recording's clock, ``ends_ms`` exclusive. ``clips_ms`` (clips, 2) says
    where each clip of the report begins and ends on it.
    """

    clips: npt.NDArray[np.int64]
    labels: npt.NDArray[np.int64]
    tags: npt.NDArray[np.int64]
    starts_ms: npt.NDArray[np.float64]
    ends_ms: npt.NDArray[np.float64]
    clips_ms: npt.NDArray[np.float64]

    def of(self, clips: npt.NDArray[np.integer], labels: npt.NDArray[np.integer]) -> SpanColumns:
        """Those of some rows and some places of labels, both rising, numbered anew."""
        kept = np.isin(self.clips, clips) & np.isin(self.labels, labels)
        return SpanColumns(
            np.searchsorted(clips, self.clips[kept]).astype(np.int64),
            np.searchsorted(labels, self.labels[kept]).astype(np.int64),
            self.tags[kept],
            self.starts_ms[kept],
            self.ends_ms[kept],
            self.clips_ms[clips],
        )


@dataclass(frozen=True, slots=True)
class AgreementInput:
    """The labels that count (``store.counting`` says which), as columns.

    ``labelers`` stand in code point order. ``answers`` is int8 (clips, labels, tags) with the
    numbers of ``model.tag.Answer``: -1 missing, 0 no, 1 yes, 2 cannot tell. ``people`` is int
    (clips, labels): whose each label is, as a place in ``labelers``, rising within a clip, -1 where
    there is no label; None where the k-th label of every clip is the k-th labeler's.
    ``severities`` has the shape of ``answers``, 0 where unknown. ``clusters`` is an int array
    (clips,): any numbers that tell the clusters apart. ``transcripts`` is an object array (clips,
    labels) of str, None where not answered, "" where nobody speaks; None where the report is of tags
    alone. ``languages`` holds a code a clip. ``weights`` is 1 / inclusion probability, float
    (clips,); None where every clip had the same chance. ``spans`` is None where nobody gave any.
    Clips with labels of fewer than two labelers may stand among them; the report leaves them out.
    """

    labelers: tuple[str, ...]
    tags: tuple[TagCode, ...]
    axes: tuple[Axis, ...]
    answers: npt.NDArray[np.int8]
    severities: npt.NDArray[np.int8]
    clusters: npt.NDArray[np.integer]
    cluster_kind: ClusterKind = ClusterKind.RECORDING
    transcripts: npt.NDArray[np.object_] | None = None
    languages: tuple[str, ...] = ()
    weights: npt.NDArray[np.floating] | None = None
    people: npt.NDArray[np.integer] | None = None
    spans: SpanColumns | None = None

    @property
    def clip_count(self) -> int:
        return len(self.answers)


@dataclass(frozen=True, slots=True)
class PopulationFigures:
    """The figures of a tag as the whole frame would show them: every clip weighted 1 / π."""

    raw_agreement: float | None
    positive_agreement: float | None
    negative_agreement: float | None
    cohen_kappa: float | None
    fleiss_kappa: float | None
    alpha: float | None
    ac1: float | None
    alpha_interval: Interval | None
    positive_interval: Interval | None
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TagAgreement:
    """How far the labelers agree on one tag.

    ``clips`` have two or more answers of yes or no, ``tagged`` of them at least one yes; ``pairs``
    = a + b + c + d counts labeler pairs: both yes, the earlier name alone, the later alone, both no.
    ``cannot_tell`` counts such answers, ``cannot_tell_share`` their share of all answers to the tag.
    ``clusters`` are those that hold a yes. ``more_clips`` and ``more_tagged`` say how many more
    double-labeled clips, at today's share of tagged ones, would decide the verdict. ``enriched``
    marks a sample in which clips had unequal chances; then ``population`` stands beside, and the
    verdict follows it. ``verdict`` is None where the clips were not drawn by chance or not all asked yet.
    """

    tag: TagCode
    axis: Axis
    clips: int
    tagged: int
    cannot_tell: int
    cannot_tell_share: float | None
    a: int
    b: int
    c: int
    d: int
    pairs: int
    raw_agreement: float | None
    positive_agreement: float | None
    negative_agreement: float | None
    cohen_kappa: float | None
    fleiss_kappa: float | None
    alpha: float | None
    ac1: float | None
    raw_interval: Interval | None
    positive_interval: Interval | None
    negative_interval: Interval | None
    cohen_interval: Interval | None
    fleiss_interval: Interval | None
    alpha_interval: Interval | None
    ac1_interval: Interval | None
    verdict: Verdict | None
    more_clips: int | None
    more_tagged: int | None
    clusters: int
    enriched: bool = False
    population: PopulationFigures | None = None
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TagSetAgreement:
    """The whole answer of source and channel as one set of codes, partial overlap counted in part."""

    clips: int
    alpha_masi: float | None
    alpha_masi_interval: Interval | None
    alpha_jaccard: float | None
    alpha_jaccard_interval: Interval | None
    clusters: int
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeverityAgreement:
    """Severities where two or more labelers said yes and graded it; ``tag`` None pools all tags.

    ``units`` are (clip, tag). ``grades[i][j]`` counts pairs in which the earlier name said i + 1 and
    the later one j + 1.
    """

    tag: TagCode | None
    units: int
    pairs: int
    grades: tuple[tuple[int, int, int], tuple[int, int, int], tuple[int, int, int]]
    alpha: float | None
    alpha_interval: Interval | None
    quadratic_kappa: float | None
    kappa_interval: Interval | None
    clusters: int
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EnvironmentAgreement:
    """Nominal agreement on the one environment a clip has; ``codes`` has a row for each environment."""

    clips: int
    pairs: int
    cannot_tell: int
    raw_agreement: float | None
    alpha: float | None
    alpha_interval: Interval | None
    clusters: int
    codes: tuple[TagAgreement, ...] = ()
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TranscriptAgreement:
    """How many words and characters differ between labelers, Σ edits ÷ Σ mean length over pairs (0 to 2).

    ``interval`` belongs to ``word_error``. The difference of ``word_error`` and
    ``word_error_normalized`` is what mere conventions cost: ``word_error_conventions``.
    ``equal`` pairs are the same as written, ``convention_only`` ones only after normalizing.
    ``clusters`` are those in which somebody said a word.
    """

    pairs: int
    clips: int
    words: float
    word_error: float | None
    word_error_normalized: float | None
    word_error_conventions: float | None
    character_error: float | None
    character_error_normalized: float | None
    interval: Interval | None
    normalized_interval: Interval | None
    conventions_interval: Interval | None
    equal: int
    convention_only: int
    clusters: int
    normalizing: str
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TagSpans:
    """Agreement on when a tag is heard; ``tag`` None pools all tags that have spans.

    ``clips`` have two labelers of whom each says where the tag is or that it is not, and at least one
    says where. Over the ``pairs`` of labelers there, ``spans`` (of both) and how many spans of one are
    ``matched`` by a span of the other: F1 = 2 · matched ÷ spans. ``frames`` are those of all clips that
    two labelers answered so; ``clusters`` those that hold a span.
    """

    tag: TagCode | None
    clips: int
    pairs: int
    spans: int
    matched: int
    f1: float | None
    f1_interval: Interval | None
    frames: int
    frame_alpha: float | None
    frame_alpha_interval: Interval | None
    clusters: int
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """A row for each tag to which somebody gave a span, and the pooled row last."""

    collar_ms: float
    frame_ms: float
    tags: tuple[TagSpans, ...]

    @property
    def pooled(self) -> TagSpans:
        return self.tags[-1]


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """One project's or round's agreement, for the window, the JSON and the page alike.

    ``clips`` have labels of two or more labelers. ``tags`` are those of the source and channel
    axes; the environments stand in ``environment.codes``. ``expected_false_agreed`` is how many of
    the ``judged`` tags (those with a verdict but too_few) would be called agreed by chance if each lay at its limit.
    ``clusters`` counts speakers or recordings (``cluster_kind``) in the report.
    """

    clips: int
    labelers: tuple[str, ...]
    tags: tuple[TagAgreement, ...]
    tag_set: TagSetAgreement
    severity: tuple[SeverityAgreement, ...]
    environment: EnvironmentAgreement
    transcripts: TranscriptAgreement
    spans: SpanAgreement
    clusters: int
    cluster_kind: ClusterKind
    limits: Limits
    judged: int
    expected_false_agreed: float
    enriched: bool = False
