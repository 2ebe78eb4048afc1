"""The whole report as one HTML file: no script, nothing fetched, every text escaped."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from html import escape

from earmark.measure.agreement import AgreementReport
from earmark.measure.coverage import CoverageReport
from earmark.model.tag import Axis, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report.page.agreement import (
    agreement_section,
    environment_agreement,
    severity_agreement,
    spans_section,
    transcripts_section,
)
from earmark.report.page.coverage import coverage_section, environment_coverage, severity_coverage
from earmark.report.page.look import STYLE
from earmark.report.page.method import method_section
from earmark.report.page.parts import Head, heading, paragraph, section, table
from earmark.report.verdicts import sample_sentence

_AXES = {Axis.SOURCE: "Background noise", Axis.CHANNEL: "Channel", Axis.ENVIRONMENT: "Environment"}

_PARTS = (
    ("scorecard", "Four questions"),
    ("coverage", "Coverage"),
    ("agreement", "Agreement"),
    ("transcripts", "Transcripts"),
    ("labelers", "Labelers"),
    ("rounds", "Rounds and changes"),
    ("kinds", "Kinds"),
    ("model-errors", "Model errors"),
    ("snapshots", "Snapshots"),
    ("spans", "Time spans"),
    ("severity", "Severity"),
    ("environment", "Environment"),
    ("tags", "Tag set"),
    ("method", "How it was computed"),
)


@dataclass(frozen=True, slots=True)
class PageContents:
    """What the page tells. ``steps`` are the sentences on what to do next, ``older`` as in AgreementFindings.

    ``sample`` says of which clips the agreement speaks; ``sections`` are the finished sections that stand beside
    its table, ``scorecard`` that of the four questions.
    """

    project: str
    made_at: datetime
    program: str
    edition: int | None
    taxonomy: Taxonomy
    coverage: CoverageReport
    agreement: AgreementReport
    steps: tuple[str, ...]
    with_suggestion: int = 0
    older: tuple[tuple[TagCode, int], ...] = ()
    sections: tuple[str, ...] = ()
    scorecard: str = ""
    sample: str = field(default_factory=sample_sentence)


def report_page(contents: PageContents) -> str:
    """The page as text, ready to be written as UTF-8."""
    taxonomy, agreement, coverage = contents.taxonomy, contents.agreement, contents.coverage
    title = f"{contents.project}: coverage and agreement"
    severity = section(
        "severity",
        "Severity",
        severity_coverage(coverage, taxonomy),
        heading("Agreement on severity"),
        severity_agreement(agreement, taxonomy),
    )
    environment = section(
        "environment",
        "Environment",
        environment_coverage(coverage, taxonomy),
        heading("Agreement on the environment"),
        environment_agreement(agreement, taxonomy),
    )
    parts = (
        _next(contents.steps),
        contents.scorecard,
        coverage_section(coverage, taxonomy),
        agreement_section(agreement, taxonomy, contents.older, contents.sample),
        transcripts_section(agreement),
        *contents.sections,
        spans_section(agreement, taxonomy),
        severity,
        environment,
        _tag_set(taxonomy),
        method_section(agreement, contents.with_suggestion),
    )
    there = "".join(parts)
    links = "".join(
        f'<a href="#{anchor}">{escape(name)}</a>' for anchor, name in _PARTS if f'<section id="{anchor}"' in there
    )
    top = f"<header><h1>{escape(contents.project)}</h1>{paragraph(_made(contents), 'muted')}<nav>{links}</nav></header>"
    body = (top, *parts)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n"
        f"<body><main>{chr(10).join(part for part in body if part)}</main></body></html>\n"
    )


def _made(contents: PageContents) -> str:
    edition = "" if contents.edition is None else f" · guideline {contents.edition}"
    return f"{contents.made_at:%Y-%m-%d %H:%M}{edition} · {contents.program}"


def _next(steps: tuple[str, ...]) -> str:
    if not steps:
        return ""
    said = "".join(paragraph(step) for step in steps)
    return f'<section class="next" id="next"><h2>What to do next</h2>{said}</section>'


def _tag_set(taxonomy: Taxonomy) -> str:
    inside = []
    for axis, name in _AXES.items():
        rows = [(tag.name, tag.code, tag.definition, tag.boundary) for tag in taxonomy.on(axis)]
        if rows:
            heads = (Head("Tag"), Head("Code"), Head("Definition"), Head("Boundary"))
            inside += [heading(name), table(heads, rows, f"Tags of the axis {name}")]
    return section("tags", "Tag set", *inside)
