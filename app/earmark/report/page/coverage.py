"""The page's sections on coverage."""

from __future__ import annotations

from earmark.measure.coverage import CoverageReport, TagCoverage
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.amounts import amount_words, coverage_order, gap_words, graded, longest_bar, unreviewed_sentence
from earmark.report.page.marks import bar_mark
from earmark.report.page.parts import Cell, Head, Html, paragraph, section, table, toned

GRADES = {"1": "●○○ audible only", "2": "●●○ some words hard", "3": "●●● words lost", "unknown": "not graded"}


def coverage_section(report: CoverageReport, taxonomy: Taxonomy) -> str:
    """How much of each tag there is, with its bar and target."""
    if not report.clips:
        return section("coverage", "Coverage", paragraph("The project holds no clips yet."))
    shown = [tag for tag in coverage_order(report.tags) if tag.clips or tag.target]
    never = [taxonomy.name(tag.tag) for tag in report.tags if not (tag.clips or tag.target)]
    longest = longest_bar(shown)
    heads = (
        Head("Tag"),
        Head("Clips: labeled, expected among the unanswered (hatched), target (tick)", "p"),
        Head("Clips", "n"),
        Head("Target", "n"),
        Head("To target", "n"),
        Head("Minutes", "n"),
        Head("Share", "n"),
        Head("Not answered", "n"),
        Head("Cannot tell", "n"),
        Head("Disputed", "n"),
    )
    rows = [_row(tag, taxonomy.name(tag.tag), longest, number) for number, tag in enumerate(shown)]
    counted = (
        f"{words.clips(report.clips)}, {words.minutes(report.minutes)} min; {words.count(report.reviewed)} reviewed, "
        f"{words.minutes(report.reviewed_minutes)} min. {unreviewed_sentence(report)}"
    )
    return section(
        "coverage",
        "Coverage",
        paragraph(counted, "muted"),
        table(heads, rows, "Coverage per tag") if rows else "",
        paragraph(f"Not heard yet: {', '.join(never)}." if never else "", "muted"),
    )


def severity_coverage(report: CoverageReport, taxonomy: Taxonomy) -> str:
    """Clips by severity."""
    shown = graded(report.tags)
    if not shown:
        return paragraph("No severity has been given yet.")
    heads = (Head("Tag"), *(Head(name, "n") for name in GRADES.values()), Head("disputed", "n"))
    rows = [
        (
            taxonomy.name(tag.tag),
            *(words.count(tag.severities.get(grade, 0)) for grade in GRADES),
            words.count(tag.severities.get("disputed", 0)),
        )
        for tag in shown
    ]
    return table(heads, rows, "Clips by severity")


def environment_coverage(report: CoverageReport, taxonomy: Taxonomy) -> str:
    """Clips by environment."""
    longest = max((place.clips for place in report.environments), default=0)
    if not longest:
        return paragraph("No environment has been given yet.")
    heads = (Head("Environment"), Head("", "p"), Head("Clips", "n"), Head("Minutes", "n"), Head("Share", "n"))
    rows = [
        (
            taxonomy.name(place.code),
            Html(
                bar_mark(place.clips / longest, 0, None, f"{taxonomy.name(place.code)}: {words.clips(place.clips)}", "")
            ),
            words.count(place.clips),
            words.minutes(place.minutes),
            words.percent(place.share, 0),
        )
        for place in report.environments
    ]
    rest = (
        f"Not answered {words.count(report.environment_missing)}, cannot tell "
        f"{words.count(report.environment_cannot_tell)}, disputed {words.count(report.environment_disputed)}."
    )
    return table(heads, rows, "Clips per environment") + paragraph(rest, "muted")


def _row(tag: TagCoverage, name: str, longest: float, number: int) -> tuple[Cell, ...]:
    target = tag.target.clips if tag.target is not None else None
    said = f"{name}: {words.clips(tag.clips)}, target {amount_words(tag.target)}"
    mark = bar_mark(
        tag.clips / longest,
        (tag.expected or 0) / longest,
        None if target is None else target / longest,
        said,
        f"unanswered{number}",
    )
    gap = gap_words(tag)
    return (
        name,
        Html(mark),
        words.count(tag.clips),
        amount_words(tag.target),
        gap if gap == words.NOT_KNOWN else toned(gap, "gap"),
        words.minutes(tag.minutes),
        words.percent(tag.share, 0),
        words.count(tag.missing),
        words.count(tag.cannot_tell),
        words.count(tag.disputed),
    )
