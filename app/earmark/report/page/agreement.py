"""The page's sections on agreement."""

from __future__ import annotations

from collections.abc import Iterable

from earmark.measure.agreement import AgreementReport, TagAgreement, Verdict
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.page.marks import dot_mark
from earmark.report.page.parts import Cell, Head, Html, heading, paragraph, section, table, toned, with_small
from earmark.report.verdicts import (
    FIGURE_NAMES,
    INTERVAL_FIELDS,
    environment_sentence,
    false_agreed_sentence,
    in_order,
    interval_sentence,
    labeled_sentence,
    lies_at_the_limit,
    limits_sentence,
    older_sentence,
    reason,
    spans_sentence,
    tag_set_sentence,
    transcripts_sentence,
    unheard_sentence,
    verdict_words,
    with_interval,
)

SHAPES = {Verdict.AGREED: "✓", Verdict.DISAGREEING: "◆", Verdict.UNDECIDED: "◯", Verdict.TOO_FEW: "·", None: ""}
CLASSES = {verdict: "unknown" if verdict is None else verdict.value for verdict in SHAPES}


def agreement_section(
    report: AgreementReport, taxonomy: Taxonomy, older: Iterable[tuple[TagCode, int]] = (), sample: str = ""
) -> str:
    """The table with its picture, then every coefficient; ``older`` as in ``older_sentence``, by code.

    ``sample`` says of which clips the figures speak.
    """
    if not report.clips:
        return section("agreement", "Agreement", paragraph("No clip has labels of two labelers yet."))
    tags = in_order(report.tags)
    heard = [tag for tag in tags if tag.tagged]
    basis = (
        f"{labeled_sentence(report)} {interval_sentence(report)} {sample} {limits_sentence(report)} "
        f"{false_agreed_sentence(report)}"
    )
    heads = (
        Head("Tag"),
        Head("Positive agreement", "n"),
        Head(f"95{words.NO_BREAK}% interval, agreed above {words.coefficient3(report.limits.positive)}", "p"),
        Head("Clips tagged", "n"),
        Head("Alpha", "n"),
        Head("Verdict", "verdict"),
    )
    rows = [_row(tag, taxonomy.name(tag.tag), report) for tag in heard]
    return section(
        "agreement",
        "Agreement",
        paragraph(basis, "muted"),
        paragraph(older_sentence((taxonomy.name(tag), number) for tag, number in older)),
        table(heads, rows, "Agreement per tag") if rows else paragraph("No tag was heard in these clips."),
        paragraph(unheard_sentence(report, taxonomy), "muted"),
        paragraph(tag_set_sentence(report.tag_set)),
        heading("All coefficients"),
        _coefficients(heard, taxonomy),
        _population(heard, taxonomy),
    )


def transcripts_section(report: AgreementReport) -> str:
    """How far transcripts differ, as written and with conventions set aside."""
    found = report.transcripts
    if not found.pairs:
        return section("transcripts", "Transcripts", paragraph(transcripts_sentence(found)))
    rows: list[tuple[Cell, ...]] = [
        ("Words, as written", _error(found.word_error, found.interval, found.why.get("word_error"))),
        (
            "Words, conventions set aside",
            _error(found.word_error_normalized, found.normalized_interval, found.why.get("word_error_normalized")),
        ),
        (
            "What conventions cost",
            _error(found.word_error_conventions, found.conventions_interval, found.why.get("word_error_conventions")),
        ),
        ("Characters, as written", _error(found.character_error, None, found.why.get("character_error"))),
        (
            "Characters, conventions set aside",
            _error(found.character_error_normalized, None, found.why.get("character_error_normalized")),
        ),
    ]
    counted = (
        f"{found.pairs:,} pairs over {words.clips(found.clips)}, {words.count(round(found.words))} words "
        "by the mean of each pair. "
        f"{found.equal:,} pairs are equal as written, {found.convention_only:,} more but for conventions."
    )
    normalizing = f"Conventions set aside: {found.normalizing}." if found.normalizing else ""
    return section(
        "transcripts",
        "Transcripts",
        paragraph(transcripts_sentence(found)),
        table((Head("Difference"), Head("Share, with its interval", "n")), rows, "Differences of transcripts"),
        paragraph(f"{counted} {normalizing}", "muted"),
    )


def spans_section(report: AgreementReport, taxonomy: Taxonomy) -> str:
    """How far time spans agree, a row a tag, all tags pooled first."""
    if not report.spans.pooled.spans:
        return section("spans", "Time spans", paragraph("No clip has time spans of two labelers yet."))
    rows = [
        (
            taxonomy.name(found.tag) if found.tag is not None else "All tags",
            words.count(found.clips),
            f"{words.count(found.matched)} of {words.count(found.spans - found.matched)}",
            with_interval(found.f1, found.f1_interval, reason(found.why, "f1", "f1_interval")),
            with_interval(
                found.frame_alpha, found.frame_alpha_interval, reason(found.why, "frame_alpha", "frame_alpha_interval")
            ),
        )
        for found in (report.spans.pooled, *report.spans.tags[:-1])
    ]
    heads = (
        Head("Tag"),
        Head("Clips", "n"),
        Head("Found by both", "n"),
        Head("F1", "n"),
        Head("Alpha over frames", "n"),
    )
    return section(
        "spans",
        "Time spans",
        paragraph(spans_sentence(report.spans)),
        table(heads, rows, "Agreement on time spans"),
    )


def severity_agreement(report: AgreementReport, taxonomy: Taxonomy) -> str:
    """How far the grades agree, a row a tag, all tags pooled first."""
    rows = [
        (
            taxonomy.name(found.tag) if found.tag is not None else "All tags",
            words.count(found.units),
            with_interval(found.alpha, found.alpha_interval, reason(found.why, "alpha", "alpha_interval")),
            with_interval(
                found.quadratic_kappa, found.kappa_interval, reason(found.why, "quadratic_kappa", "kappa_interval")
            ),
            Html("<br>".join(" · ".join(words.count(number) for number in line) for line in found.grades)),
        )
        for found in report.severity
        if found.units
    ]
    if not rows:
        return paragraph("No severity was given by two labelers to the same tag yet.")
    heads = (
        Head("Tag"),
        Head("Graded twice", "n"),
        Head("Ordinal alpha", "n"),
        Head("Quadratic kappa", "n"),
        Head("Grades 1 · 2 · 3, earlier name down, later across", "n"),
    )
    return table(heads, rows, "Agreement on severity")


def environment_agreement(report: AgreementReport, taxonomy: Taxonomy) -> str:
    rows = [
        (
            taxonomy.name(code.tag),
            words.count(code.tagged),
            with_interval(
                code.positive_agreement,
                code.positive_interval,
                reason(code.why, "positive_agreement", "positive_interval"),
            ),
            with_interval(code.alpha, code.alpha_interval, reason(code.why, "alpha", "alpha_interval")),
        )
        for code in report.environment.codes
        if code.tagged
    ]
    said = paragraph(environment_sentence(report.environment))
    if not rows:
        return said
    heads = (Head("Environment"), Head("Clips", "n"), Head("Positive agreement", "n"), Head("Alpha", "n"))
    return said + table(heads, rows, "Agreement on environments")


def _row(tag: TagAgreement, name: str, report: AgreementReport) -> tuple[Cell, ...]:
    value = tag.positive_agreement
    said = f"{name}: {with_interval(value, tag.positive_interval, tag.why.get('positive_agreement'))}"
    verdict = toned(f"{SHAPES[tag.verdict]} {verdict_words(tag)}".strip(), CLASSES[tag.verdict])
    among = (
        f"<small>among about {words.clips(tag.more_clips)} labeled twice</small>"
        if tag.more_clips and not lies_at_the_limit(tag)
        else ""
    )
    return (
        name,
        with_small(words.coefficient(value), words.interval(tag.positive_interval) if tag.positive_interval else ""),
        Html(dot_mark(value, tag.positive_interval, report.limits.positive, CLASSES[tag.verdict], said)),
        words.count(tag.tagged),
        with_small(words.coefficient(tag.alpha), words.interval(tag.alpha_interval) if tag.alpha_interval else ""),
        Html(f"{verdict.text}{among}"),
    )


def _coefficients(tags: list[TagAgreement], taxonomy: Taxonomy) -> str:
    heads = (
        Head("Tag"),
        Head("a · b · c · d", "n"),
        Head("Cannot tell", "n"),
        *(Head(name, "n") for name in FIGURE_NAMES.values()),
    )
    rows: list[tuple[Cell, ...]] = []
    for tag in tags:
        figures = [
            with_small(
                words.coefficient(getattr(tag, key)) if getattr(tag, key) is not None else "undefined",
                words.interval(getattr(tag, INTERVAL_FIELDS[key]))
                if getattr(tag, INTERVAL_FIELDS[key]) is not None
                else tag.why.get(key, "") or tag.why.get(INTERVAL_FIELDS[key], ""),
            )
            for key in FIGURE_NAMES
        ]
        counts = " · ".join(words.count(number) for number in (tag.a, tag.b, tag.c, tag.d))
        unsure = with_small(words.count(tag.cannot_tell), words.percent(tag.cannot_tell_share))
        rows.append((taxonomy.name(tag.tag), with_small(counts, words.clips(tag.clips)), unsure, *figures))
    legend = "a both yes, b the earlier name alone, c the later name alone, d both no, over pairs of labelers."
    return paragraph(legend, "muted") + table(heads, rows, "All coefficients per tag")


def _population(tags: list[TagAgreement], taxonomy: Taxonomy) -> str:
    rows = [
        (
            taxonomy.name(tag.tag),
            with_interval(tag.population.positive_agreement, tag.population.positive_interval),
            with_interval(tag.population.alpha, tag.population.alpha_interval),
        )
        for tag in tags
        if tag.population is not None
    ]
    if not rows:
        return ""
    return (
        heading("In the whole frame")
        + paragraph("Clips had unequal chances of being chosen. Weighted by them; the verdicts follow these.", "muted")
        + table((Head("Tag"), Head("Positive agreement", "n"), Head("Alpha", "n")), rows, "Weighted agreement")
    )


def _error(value: float | None, bounds: tuple[float, float] | None, why: str | None) -> str:
    if value is None:
        return f"undefined ({why})" if why else "undefined"
    ends = f" ({words.percent(bounds[0])} to {words.percent(bounds[1])})" if bounds else ""
    return f"{words.percent(value)}{ends}"
