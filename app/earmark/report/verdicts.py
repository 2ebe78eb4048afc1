"""Agreement in words: verdicts, reasons, and the sentences under the table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from earmark.measure.agreement import (
    AgreementReport,
    ClusterKind,
    EnvironmentAgreement,
    SpanAgreement,
    TagAgreement,
    TagSetAgreement,
    TranscriptAgreement,
    Verdict,
)
from earmark.model.taxonomy import Taxonomy
from earmark.report import words

VERDICT_NAMES = {
    Verdict.AGREED: "Agreed",
    Verdict.DISAGREEING: "Disagreeing",
    Verdict.UNDECIDED: "Undecided",
    Verdict.TOO_FEW: "Too few",
    None: "No verdict",
}

FAR = 20
"""Beyond so many times the tagged clips there are now, more clips are no advice: the tag lies at its limit."""

URGENCY = (Verdict.DISAGREEING, Verdict.UNDECIDED, Verdict.AGREED, Verdict.TOO_FEW, None)
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
    if lies_at_the_limit(tag):
        return f"{name}: at the limit"
    if tag.verdict in (Verdict.UNDECIDED, Verdict.TOO_FEW) and tag.more_tagged:
        return f"{name}: {tag.more_tagged:,} more"
    if tag.verdict is Verdict.TOO_FEW:
        # Enough clips, but too few speakers or recordings that hold them.
        return tag.why.get("positive_interval", name).capitalize()
    return name


def lies_at_the_limit(tag: TagAgreement) -> bool:
    """Whether no reasonable number of clips would tell on which side of its limits an undecided tag lies."""
    return tag.verdict is Verdict.UNDECIDED and (tag.more_tagged is None or tag.more_tagged > FAR * tag.tagged)


def verdict_sentence(tag: TagAgreement, name: str, report: AgreementReport) -> str:
    """What the verdict means and what would change it."""
    if tag.verdict is None:
        return f"No verdict: {tag.why.get('verdict', 'none was asked for')}."
    positive, alpha = words.coefficient3(report.limits.positive), words.coefficient3(report.limits.alpha)
    limits = f"{positive} (positive agreement) and {alpha} (alpha)"
    if tag.verdict is Verdict.AGREED:
        return f"Both intervals lie above their limits, {limits}."
    if tag.verdict is Verdict.DISAGREEING:
        return f"An interval lies below its limit, {limits}."
    more = _more(tag, name)
    if lies_at_the_limit(tag):
        return f"It lies at a limit, {limits}: no reasonable number of clips would decide."
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


def labeled_sentence(report: AgreementReport) -> str:
    """How many clips, and by whom."""
    return f"{words.clips(report.clips)} labeled by {words.people(report.labelers)}."


def interval_sentence(report: AgreementReport) -> str:
    """Over what the intervals are taken, and of what they speak."""
    over = f"{report.clusters:,} {cluster_words(report.cluster_kind, report.clusters)}"
    return f"95{words.NO_BREAK}% intervals over {over}; they speak of new clips, not of new labelers."


def unheard_sentence(report: AgreementReport, taxonomy: Taxonomy) -> str:
    """The tags that nobody said yes to, and those that no clip has two answers to."""
    unheard = [taxonomy.name(tag.tag) for tag in report.tags if tag.clips and not tag.tagged]
    unanswered = [taxonomy.name(tag.tag) for tag in report.tags if not tag.clips]
    if len(unanswered) == len(report.tags):
        return "Tags: no clip has two answers yet."
    said = []
    if unheard:
        said.append(f"Nobody said yes to: {', '.join(unheard)}. Their positive agreement and alpha are undefined.")
    if unanswered:
        said.append(f"No clip has two answers to: {', '.join(unanswered)}.")
    return " ".join(said)


def limits_sentence(report: AgreementReport) -> str:
    """What the verdicts mean; the limits are settings, so that they stand beside them."""
    positive, alpha = words.coefficient3(report.limits.positive), words.coefficient3(report.limits.alpha)
    return (
        f"Agreed: both lower ends reach {positive} for positive agreement and {alpha} for alpha; disagreeing: an upper "
        "end lies below. More: clips with the tag that two labelers have yet to hear."
    )


def sample_sentence(name: str = "", *, by_chance: bool = True) -> str:
    """Of which clips the verdicts speak: of a whole project, or of the round with this name."""
    named = name if name.casefold().startswith("round") else f"Round {name}"
    if name and by_chance:
        return f"{named}, drawn by chance."
    if name:
        return f"{named} was not drawn by chance: its figures and verdicts speak of no other clips."
    return (
        "The clips with two labels are taken for a random sample; were they picked otherwise, the figures speak of "
        "them alone."
    )


def discussed_sentence(labels: int) -> str:
    """Labels that were changed once reviewers had seen them side by side.

    >>> discussed_sentence(1), discussed_sentence(0)
    ('1 label was changed after discussion and counts as it was before.', '')
    """
    if not labels:
        return ""
    if labels == 1:
        return "1 label was changed after discussion and counts as it was before."
    return f"{labels:,} labels were changed after discussion and count as they were before."


def older_sentence(older: Iterable[tuple[str, int]]) -> str:
    """Tags by name whose definition has changed since, each with its number of labels.

    >>> older_sentence([("Babble", 506)])
    'Labeled under an older definition: Babble (506 labels). Their figures tell how clear that one was.'
    """
    named = [f"{name} ({number:,} {'label' if number == 1 else 'labels'})" for name, number in older]
    if not named:
        return ""
    return f"Labeled under an older definition: {', '.join(named)}. Their figures tell how clear that one was."


def transcripts_sentence(found: TranscriptAgreement) -> str:
    """How many words differ, and how many of them by convention only."""
    if not found.pairs:
        return "Transcripts: no clip has been transcribed twice yet."
    if found.word_error is None:
        return f"Transcripts: {found.why.get('word_error', 'no words to compare')}."
    said = f"Transcripts: {words.percent(found.word_error)} of words differ{_ends(found.interval)}"
    if found.word_error_normalized is None:
        return f"{said}."
    said += (
        f", {words.percent(found.word_error_normalized)} once conventions are set aside"
        f"{_ends(found.normalized_interval)}."
    )
    if found.convention_only:
        pairs = f"{found.pairs:,} {'pair is' if found.convention_only == 1 else 'pairs are'}"
        said += (
            f" {found.convention_only:,} of {pairs} the same but for conventions: the transcript rules can settle that."
        )
    return said


def _ends(bounds: tuple[float, float] | None) -> str:
    return f" ({words.percent(bounds[0])} to {words.percent(bounds[1])})" if bounds else ""


def environment_sentence(found: EnvironmentAgreement) -> str:
    """Agreement on the environment."""
    if not found.pairs:
        return "Environment: no clip has two answers yet."
    unsure = f" {found.cannot_tell:,} more {_answers(found.cannot_tell)}: cannot tell." if found.cannot_tell else ""
    alpha = with_interval(found.alpha, found.alpha_interval, reason(found.why, "alpha", "alpha_interval"))
    same = f"{words.percent(found.raw_agreement, 0)} the same over {words.clips(found.clips)}"
    return f"Environment: {same}, alpha {alpha}.{unsure}"


def _answers(number: int) -> str:
    return "answer" if number == 1 else "answers"


def tag_set_sentence(found: TagSetAgreement) -> str:
    """Agreement on the whole set of tags."""
    if not found.clips:
        return "Whole tag sets: no clip has two full answers yet."
    masi_why = reason(found.why, "alpha_masi", "alpha_masi_interval")
    jaccard_why = reason(found.why, "alpha_jaccard", "alpha_jaccard_interval")
    return (
        f"Whole tag sets over {words.clips(found.clips)}: "
        f"alpha {with_interval(found.alpha_masi, found.alpha_masi_interval, masi_why)} by MASI distance, "
        f"{with_interval(found.alpha_jaccard, found.alpha_jaccard_interval, jaccard_why)} by Jaccard distance."
    )


def spans_sentence(found: SpanAgreement) -> str:
    """Agreement on time spans; nothing where no clip has any of two labelers."""
    pooled = found.pooled
    if not pooled.spans:
        return ""
    f1 = with_interval(pooled.f1, pooled.f1_interval, reason(pooled.why, "f1", "f1_interval"))
    alpha = with_interval(
        pooled.frame_alpha,
        pooled.frame_alpha_interval,
        reason(pooled.why, "frame_alpha", "frame_alpha_interval"),
    )
    return (
        f"Time spans over {words.clips(pooled.clips)}: F1 {f1} with both ends within {found.collar_ms:.0f} ms, "
        f"alpha {alpha} over frames of {found.frame_ms:.0f} ms."
    )


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
    shown = words.interval(bounds) if bounds else why
    return f"{words.coefficient(value)} ({shown})" if shown else words.coefficient(value)


def reason(why: Mapping[str, str], key: str, interval_key: str) -> str | None:
    """Why a figure or its interval is None."""
    return why.get(key) or why.get(interval_key)
