"""The columns of the agreement table."""

from __future__ import annotations

from earmark.desk.agreement.pictures import TONES
from earmark.desk.reporting.rows import Column
from earmark.measure.agreement import AgreementReport, TagAgreement
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.model.tag import Axis
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.verdicts import reason, urgency, verdict_sentence, verdict_words, with_interval

TAG, PICTURE, TAGGED, DIFFER, ALPHA, VERDICT = range(6)

PARTS = {
    TAG: Part.DISAGREED,
    PICTURE: Part.DISAGREED,
    TAGGED: Part.TAGGED,
    DIFFER: Part.DISAGREED,
    ALPHA: Part.DISAGREED,
    VERDICT: Part.TAGGED,
}
"""Which clips each column opens."""


def columns(report: AgreementReport | None, taxonomy: Taxonomy) -> tuple[Column[TagAgreement], ...]:
    """In the order TAG, PICTURE, TAGGED, DIFFER, ALPHA, VERDICT."""

    def name(tag: TagAgreement) -> str:
        channel = " · channel" if tag.axis is Axis.CHANNEL else ""
        return f"{taxonomy.name(tag.tag)}{channel}"

    def positive(tag: TagAgreement) -> str:
        why = reason(tag.why, "positive_agreement", "positive_interval")
        return with_interval(tag.positive_agreement, tag.positive_interval, why)

    def alpha(tag: TagAgreement) -> str:
        return with_interval(tag.alpha, tag.alpha_interval, reason(tag.why, "alpha", "alpha_interval"))

    def verdict(tag: TagAgreement) -> str:
        return "" if report is None else verdict_sentence(tag, taxonomy.name(tag.tag), report)

    def hear(tag: TagAgreement) -> str:
        return "Enter: hear where they differ" if tag.b + tag.c else ""

    return (
        Column("Tag", name, lambda tag: name(tag).casefold(), tip=hear),
        Column(
            "Positive agreement",
            positive,
            lambda tag: tag.positive_agreement,
            tip=lambda tag: f"Positive agreement {positive(tag)}",
            spoken=lambda tag: f"positive agreement {positive(tag)}",
            head_tip="Among all yes, the share on which both agree: 2a / (2a + b + c)",
        ),
        Column(
            "Clips tagged",
            lambda tag: words.count(tag.tagged),
            lambda tag: tag.tagged,
            number=True,
            link=lambda tag: bool(tag.tagged),
            tip=lambda tag: words.hear(tag.tagged) if tag.tagged else "",
            spoken=lambda tag: f"{words.clips(tag.tagged)} tagged",
            head_tip="Clips with two answers of which at least one is yes",
        ),
        Column(
            "Differ",
            lambda tag: words.count(tag.b + tag.c),
            lambda tag: tag.b + tag.c,
            number=True,
            link=lambda tag: bool(tag.b + tag.c),
            tip=hear,
            spoken=lambda tag: f"{tag.b + tag.c} differ",
            head_tip="Pairs of labelers of which one alone said yes",
        ),
        Column(
            "Alpha",
            lambda tag: words.coefficient(tag.alpha),
            lambda tag: tag.alpha,
            number=True,
            tip=lambda tag: f"Krippendorff's alpha {alpha(tag)}",
            spoken=lambda tag: f"alpha {alpha(tag)}",
            head_tip="Krippendorff's alpha: agreement beyond chance",
        ),
        Column(
            "Verdict",
            verdict_words,
            urgency,
            tip=verdict,
            spoken=lambda tag: f"{verdict_words(tag)}. {verdict(tag)}",
            tone=lambda tag: TONES[tag.verdict],
        ),
    )


def cell_behind(column: int, tag: TagAgreement) -> AgreementCell:
    """What a cell of the table opens."""
    return AgreementCell(PARTS[column], tag.tag)
