"""Agreement in words: verdicts, reasons, and the sentences under the table."""

from __future__ import annotations

from collections.abc import Iterable

from earmark.measure.agreement import (
    AgreementReport,
    ClusterKind,
    EnvironmentAgreement,
    TagAgreement,
    TagSetAgreement,
    TranscriptAgreement,
    Verdict,
)
from earmark.report import words

VERDICT_NAMES = {
    Verdict.AGREED: "Agreed",
    Verdict.DISAGREEING: "Disagreeing",
    Verdict.UNDECIDED: "Undecided",
    Verdict.TOO_FEW: "Too few",
}

URGENCY = (Verdict.DISAGREEING, Verdict.UNDECIDED, Verdict.AGREED, Verdict.TOO_FEW)
"""The order in which tags are shown: those that need work first."""

FIGURE_NAMES = {
    "positive_agreement": "Positive agreement",
    "alpha": "Krippendorff's alpha",
    "raw_agreement": "Raw agreement",
    "negative_agreement": "Negative agreement",
    "cohen_kappa": "Cohen's kappa",
    "fleiss_kappa": "Fleiss' kappa",
    "ac1": "Gwet's AC1",
}
"""The coefficients of a tag by the name of their field, the telling ones first."""

INTERVAL_FIELDS = {
    "positive_agreement": "positive_interval",
    "alpha": "alpha_interval",
    "raw_agreement": "raw_interval",
    "negative_agreement": "negative_interval",
    "cohen_kappa": "cohen_interval",
    "fleiss_kappa": "fleiss_interval",
    "ac1": "ac1_interval",
}


def in_order(tags: Iterable[TagAgreement]) -> list[TagAgreement]:
    """Disagreeing, undecided, agreed, too few; in each the least agreement first, undefined last."""
    return sorted(tags, key=urgency)


def urgency(tag: TagAgreement) -> tuple[int, float, str]:
    """The key of that order."""
    value = 2.0 if tag.positive_agreement is None else tag.positive_agreement
    return URGENCY.index(tag.verdict), value, tag.tag


def verdict_words(tag: TagAgreement) -> str:
    """The verdict as the table says it, with what is still missing for one."""
    name = VERDICT_NAMES[tag.verdict]
    if tag.verdict in (Verdict.UNDECIDED, Verdict.TOO_FEW) and tag.more_tagged:
        return f"{name}: {tag.more_tagged:,} more"
    if tag.verdict is Verdict.TOO_FEW:
        # Enough clips, but too few speakers or recordings that hold them.
        return tag.why.get("positive_interval", name).capitalize()
    return name


def verdict_sentence(tag: TagAgreement, name: str, report: AgreementReport) -> str:
    """What the verdict means and what would change it."""
    positive, alpha = words.coefficient3(report.limits.positive), words.coefficient3(report.limits.alpha)
    limits = f"{positive} (positive agreement) and {alpha} (alpha)"
    if tag.verdict is Verdict.AGREED:
        return f"Both intervals lie above their limits, {limits}."
    if tag.verdict is Verdict.DISAGREEING:
        return f"An interval lies below its limit, {limits}."
    more = _more(tag, name)
    if tag.verdict is Verdict.UNDECIDED:
        return f"The intervals contain a limit, {limits}.{more}"
    if more:
        return f"Too few clips for a verdict:{more}"
    return f"Too few {cluster_words(report.cluster_kind, 2)} with this tag for a verdict: {tag.clusters} of 6."


def _more(tag: TagAgreement, name: str) -> str:
    if not tag.more_tagged:
        return ""
    noun = "clip" if tag.more_tagged == 1 else "clips"
    sentence = f" {tag.more_tagged:,} more double-labeled {noun} tagged {name}"
    if tag.more_clips and tag.more_clips > tag.more_tagged:
        sentence += f", about {tag.more_clips:,} double-labeled clips at today's share"
    return f"{sentence}." if tag.verdict is Verdict.TOO_FEW else f"{sentence} would decide."


def cluster_words(kind: ClusterKind, number: int) -> str:
    """Speakers or recordings.

    >>> cluster_words(ClusterKind.SPEAKER, 1)
    'speaker'
    """
    return f"{kind.value}{'' if number == 1 else 's'}"


def interval_sentence(report: AgreementReport) -> str:
    """Over what the intervals are taken, and of what they speak."""
    over = f"{report.clusters:,} {cluster_words(report.cluster_kind, report.clusters)}"
    return f"95{words.NO_BREAK}% intervals over {over}; they speak of new clips, not of new labelers."


def transcripts_sentence(found: TranscriptAgreement) -> str:
    """How many words differ, and how many of them by convention only."""
    if not found.pairs:
        return "Transcripts: no clip has been transcribed twice yet."
    if found.word_error is None:
        return f"Transcripts: {found.why.get('word_error', 'no words to compare')}."
    said = f"Transcripts: {words.percent(found.word_error)} of words differ"
    if found.word_error_normalized is None:
        return f"{said}."
    said += f", {words.percent(found.word_error_normalized)} once conventions are set aside."
    if found.convention_only:
        pairs = f"{found.pairs:,} {'pair is' if found.convention_only == 1 else 'pairs are'}"
        said += (
            f" {found.convention_only:,} of {pairs} the same but for conventions: the transcript rules can settle that."
        )
    return said


def environment_sentence(found: EnvironmentAgreement) -> str:
    """Agreement on the environment."""
    if not found.pairs:
        return "Environment: no clip has two answers yet."
    return (
        f"Environment: {words.percent(found.raw_agreement, 0)} the same over {words.clips(found.clips)}, "
        f"alpha {with_interval(found.alpha, found.alpha_interval, found.why.get('alpha'))}."
    )


def tag_set_sentence(found: TagSetAgreement) -> str:
    """Agreement on the whole set of tags."""
    if not found.clips:
        return "Whole tag sets: no clip has two full answers yet."
    masi = with_interval(found.alpha_masi, found.alpha_masi_interval, found.why.get("alpha_masi"))
    jaccard = with_interval(found.alpha_jaccard, found.alpha_jaccard_interval, found.why.get("alpha_jaccard"))
    return f"Whole tag sets: alpha {masi} by MASI distance, {jaccard} by Jaccard distance."


def false_agreed_sentence(report: AgreementReport) -> str:
    """How often chance alone would say agreed."""
    if not report.judged:
        return ""
    tags = "tag" if report.judged == 1 else "tags"
    return (
        f"Of {report.judged} {tags} judged, {report.expected_false_agreed:.2g} would be called agreed by chance "
        "if each lay just at its limit (1 in 40)."
    )


def with_interval(value: float | None, bounds: tuple[float, float] | None, why: str | None = None) -> str:
    """A figure with its interval, or the reason why there is none."""
    if value is None:
        return f"undefined ({why})" if why else "undefined"
    return f"{words.coefficient(value)} ({words.interval(bounds)})" if bounds else words.coefficient(value)
