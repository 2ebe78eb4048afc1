"""``earmark report``: coverage, agreement, and one page of both."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.report_drift import drift
from earmark.cli.report_learning import learning
from earmark.cli.report_matrix import collect, matrix
from earmark.cli.report_scorecard import scorecard
from earmark.cli.report_slices import slices
from earmark.cli.report_suspects import suspects
from earmark.cli.speaking import json_option, print_json
from earmark.cli.tables import print_table
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.matrix import CoverageBeside
    from earmark.jobs.report_findings import AgreementFindings, CoverageFindings
    from earmark.model.taxonomy import Taxonomy


@click.group(short_help="Coverage, agreement, and one HTML page of both.")
def report() -> None:
    """Say what PROJECT holds, how far its labelers agree, and where models err."""


@report.command(short_help="How much there is of each tag, against its target.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@json_option
def coverage(project: Path, as_json: bool) -> None:
    """Clips, minutes and share per tag and environment of PROJECT, and what is missing to the targets."""
    from earmark.cli.opening import opened
    from earmark.jobs.matrix import coverage_beside
    from earmark.jobs.reports import coverage_findings

    with opened(project, read_only=True) as at_work, watched() as progress:
        findings = coverage_findings(at_work, progress)
        beside = coverage_beside(at_work, progress)
    if as_json:
        sampled = None if beside.sampled is None else beside.sampled.name
        print_json(
            asdict(findings.report)
            | {"leaks": [asdict(one) for one in beside.leaks], "together": [asdict(one) for one in beside.together]}
            | {"true_shares": {"round": sampled, "tags": [asdict(one) for one in beside.shares]}}
        )
    else:
        _print_coverage(findings)
        _print_beside(beside, findings.taxonomy)


@report.command(short_help="How far the labelers agree on each tag and on transcripts.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option(
    "--round", "round_name", metavar="R", help="Of this round alone, by its name; else each clip's latest round."
)
@click.option(
    "--seed", default=1, show_default=True, metavar="N", help="Of resampling; no figure here draws anything yet."
)
@click.option(
    "--resamples",
    default=2000,
    show_default=True,
    type=click.IntRange(min=1),
    metavar="N",
    help="Of resampling; the intervals here come from a jackknife, which draws nothing.",
)
@json_option
def agreement(project: Path, round_name: str | None, seed: int, resamples: int, as_json: bool) -> None:
    """Agreement per tag of PROJECT with intervals and verdicts, and how far transcripts differ."""
    from earmark.cli.agreement_details import details, print_details
    from earmark.cli.opening import opened
    from earmark.jobs.agreement_sections import agreement_sections
    from earmark.jobs.reports import agreement_findings

    with opened(project, read_only=True) as at_work, watched() as progress:
        findings = agreement_findings(at_work, round_name=round_name, progress=progress)
        sections = agreement_sections(at_work, round_name=round_name, progress=progress)
    if as_json:
        print_json(asdict(findings.report) | details(sections) | _beside(findings))
    else:
        _print_agreement(findings)
        print_details(sections, findings.taxonomy)
        if findings.report.clips:
            click.echo(findings.next_step().sentence)


report.add_command(slices)
report.add_command(scorecard)
report.add_command(learning)
report.add_command(matrix)
report.add_command(drift)
report.add_command(suspects)
report.add_command(collect)


@report.command(short_help="One self-contained page with every report.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("file", type=click.Path(readable=False, path_type=Path), metavar="FILE.html")
@json_option
def html(project: Path, file: Path, as_json: bool) -> None:
    """Write every report of PROJECT into FILE.html, which needs nothing beside it."""
    from earmark.cli.opening import opened
    from earmark.jobs.report_page import html_report

    with opened(project, read_only=True) as at_work, watched() as progress:
        written = html_report(at_work, file, progress)
    if as_json:
        print_json({"written": str(written)})
    else:
        click.echo(f"{written}: coverage and agreement as one page")


def _print_coverage(findings: CoverageFindings) -> None:
    from earmark.report import words
    from earmark.report.amounts import amount_words, coverage_order, gap_words, unreviewed_sentence

    found, taxonomy = findings.report, findings.taxonomy
    if not found.clips:
        click.echo("The project holds no clips yet; earmark import PROJECT FOLDER brings them in.")
        return
    click.echo(
        f"{words.clips(found.clips)}, {words.minutes(found.minutes)} min; {words.count(found.reviewed)} reviewed"
    )
    click.echo(unreviewed_sentence(found))
    rows = [
        (
            taxonomy.name(tag.tag),
            words.count(tag.clips),
            words.minutes(tag.minutes),
            words.percent(tag.share),
            amount_words(tag.target),
            gap_words(tag),
            words.count(tag.missing),
            words.count(tag.cannot_tell),
            words.count(tag.disputed),
        )
        for tag in coverage_order(found.tags)
        if tag.clips or tag.target or tag.disputed
    ]
    heads = ("Tag", "clips", "minutes", "share", "target", "to target", "missing", "cannot tell", "disputed")
    print_table(heads, rows)
    places = [
        (taxonomy.name(row.code), words.count(row.clips), words.minutes(row.minutes), words.percent(row.share))
        for row in found.environments
    ]
    print_table(("Environment", "clips", "minutes", "share"), places)
    never = [taxonomy.name(tag.tag) for tag in found.tags if not tag.clips]
    click.echo("")
    if never and found.reviewed:
        click.echo(f"Not heard yet: {', '.join(never)}.")
    click.echo(findings.next_step().sentence)


def _print_beside(beside: CoverageBeside, taxonomy: Taxonomy) -> None:
    from earmark.report.matrix_words import leak_sentence, share_words, together_words

    for one in beside.together[:5]:
        click.echo(f"Together: {together_words(one, taxonomy)}")
    if beside.sampled is not None:
        shares = [f"{taxonomy.name(one.tag)} {share_words(one)}" for one in beside.shares if one.share]
        click.echo(f"True shares, from round {beside.sampled.name}: {'; '.join(shares)}")
    if leak := leak_sentence(beside.leaks):
        click.echo(leak)


def _beside(findings: AgreementFindings) -> dict[str, object]:
    """What the JSON says beside the report: of which round, and which labels it holds or leaves out."""
    of = findings.round
    return {
        "round": None if of is None else of.name,
        "probability_sample": None if of is None else of.probability_sample,
        "with_suggestion": findings.with_suggestion,
        "after_discussion": findings.after_discussion,
        "older_definitions": [{"tag": tag, "labels": number} for tag, number in findings.older],
        "why": {} if of is not None else dict.fromkeys(("round", "probability_sample"), "the whole project"),
    }


def _print_agreement(findings: AgreementFindings) -> None:
    from earmark.report import words
    from earmark.report.verdicts import (
        discussed_sentence,
        environment_sentence,
        false_agreed_sentence,
        in_order,
        interval_sentence,
        labeled_sentence,
        limits_sentence,
        older_sentence,
        sample_sentence,
        spans_sentence,
        tag_set_sentence,
        transcripts_sentence,
        unheard_sentence,
        verdict_words,
    )

    found, taxonomy, of = findings.report, findings.taxonomy, findings.round
    if not found.clips:
        where = "" if of is None else f" in the round {of.name}"
        click.echo(f"No clip has labels of two labelers yet{where}, so there is no agreement to report.")
        return
    click.echo(f"{labeled_sentence(found)} {interval_sentence(found)}")
    heard = [tag for tag in in_order(found.tags) if tag.tagged]
    rows = [
        (
            taxonomy.name(tag.tag),
            words.count(tag.tagged),
            words.coefficient(tag.positive_agreement),
            words.interval(tag.positive_interval),
            words.coefficient(tag.alpha),
            words.interval(tag.alpha_interval),
            words.coefficient(tag.raw_agreement),
            verdict_words(tag),
        )
        for tag in heard
    ]
    heads = ("Tag", "tagged", "positive", "interval", "alpha", "interval", "raw", "verdict")
    if rows:
        print_table(heads, rows, words_last=True)
    click.echo("")
    for sentence in (
        unheard_sentence(found, taxonomy),
        transcripts_sentence(found.transcripts),
        environment_sentence(found.environment),
        tag_set_sentence(found.tag_set),
        spans_sentence(found.spans),
        limits_sentence(found) if rows else "",
        false_agreed_sentence(found),
        sample_sentence() if of is None else sample_sentence(of.name, by_chance=of.probability_sample),
        discussed_sentence(findings.after_discussion),
        older_sentence((taxonomy.name(tag), number) for tag, number in findings.older),
        f"{findings.with_suggestion:,} labels made with a model's suggestion are left out."
        if findings.with_suggestion
        else "",
    ):
        if sentence:
            click.echo(sentence)
