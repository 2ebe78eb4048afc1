"""The columns of the agreement table."""

from __future__ import annotations

from earmark.desk.agreement.pictures import TONES
from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.rows import Column
from earmark.desk.tag_names import channel_name
from earmark.measure.agreement import AgreementReport, TagAgreement
from earmark.measure.agreement.cells import AgreementCell, Part
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
        return channel_name(taxonomy, tag.tag, tag.axis)

    def positive(tag: TagAgreement) -> str:
        why = reason(tag.why, "positive_agreement", "positive_interval")
        return with_interval(tag.positive_agreement, tag.positive_interval, why)

    def alpha(tag: TagAgreement) -> str:
        return with_interval(tag.alpha, tag.alpha_interval, reason(tag.why, "alpha", "alpha_interval"))

    def verdict(tag: TagAgreement) -> str:
        return "" if report is None else verdict_sentence(tag, taxonomy.name(tag.tag), report)

    def hear(tag: TagAgreement) -> str:
        return tr("Enter: hear where they differ") if tag.b + tag.c else ""

    return (
        Column(tr("Tag"), name, lambda tag: name(tag).casefold(), tip=hear),
        Column(
            tr("Positive agreement"),
            positive,
            lambda tag: tag.positive_agreement,
            tip=lambda tag: tr("Positive agreement {value}").format(value=positive(tag)),
            spoken=lambda tag: tr("Positive agreement {value}").format(value=positive(tag)),
            head_tip=tr("Among all yes, the share on which both agree: 2a / (2a + b + c)"),
        ),
        Column(
            tr("Clips tagged"),
            lambda tag: counted.count(tag.tagged),
            lambda tag: tag.tagged,
            number=True,
            link=lambda tag: bool(tag.tagged),
            tip=lambda tag: counted.hear(tag.tagged) if tag.tagged else "",
            spoken=lambda tag: tr("%Ln clips tagged", tag.tagged),
            head_tip=tr("Clips with two answers of which at least one is yes"),
        ),
        Column(
            tr("Differ"),
            lambda tag: counted.count(tag.b + tag.c),
            lambda tag: tag.b + tag.c,
            number=True,
            link=lambda tag: bool(tag.b + tag.c),
            tip=hear,
            spoken=lambda tag: tr("%Ln differ", tag.b + tag.c),
            head_tip=tr("Pairs of labelers of which one alone said yes"),
        ),
        Column(
            tr("Alpha"),
            lambda tag: words.coefficient(tag.alpha),
            lambda tag: tag.alpha,
            number=True,
            tip=lambda tag: tr("Krippendorff's alpha {value}").format(value=alpha(tag)),
            spoken=lambda tag: tr("Krippendorff's alpha {value}").format(value=alpha(tag)),
            head_tip=tr("Krippendorff's alpha: agreement beyond chance"),
        ),
        Column(
            tr("Verdict"),
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
