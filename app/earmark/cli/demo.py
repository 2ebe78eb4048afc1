"""``earmark demo``: the main job from beginning to end, on sound that comes along."""

from __future__ import annotations

import shutil
import sys
from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.report import agreement, coverage, html
from earmark.cli.speaking import counted, json_option, print_json
from earmark.cli.watching import watched
from earmark.jobs.export_result import ExportResult

CLIPS = "labeled-clips"
PAGE = "report.html"


@click.command(short_help="A demo project with sound, labels, reports and exported clips.")
@click.argument("folder", type=click.Path(readable=False, path_type=Path))
@click.option("--project-only", is_flag=True, help="Write the project and its sound, and stop there.")
@json_option
@click.pass_context
def demo(context: click.Context, folder: Path, project_only: bool, as_json: bool) -> None:
    """Write a demo project into FOLDER: sound, two labelers' work, a change of guidelines.

    Then print its reports, write them as a page, and export its labeled clips. A demo project
    that is there already is used as it is.
    """
    from earmark.jobs.demo import write_demo

    with watched() as progress:
        made = write_demo(folder, progress)
    if as_json:
        told: dict[str, object] = {"project": str(made.project), "made": made.made}
        print_json(told if project_only else told | _results(made.project))
        return
    if made.made:
        click.echo(f"{made.project}: {counted(made.clips, 'clip')} with {counted(made.labels, 'label')}")
    else:
        click.echo(f"{made.project} is there already and used as it is")
    if not project_only:
        _show_results(context, made.project)


def _results(project: Path) -> dict[str, object]:
    """The reports and the export as one document."""
    from earmark.jobs.projects import open_project
    from earmark.jobs.report_page import html_report
    from earmark.jobs.reports import agreement_report, coverage_report

    with open_project(project, read_only=True) as opened, watched() as progress:
        found: dict[str, object] = {
            "coverage": asdict(coverage_report(opened, progress)),
            "agreement": asdict(agreement_report(opened, progress=progress)),
            "page": str(html_report(opened, project.parent / PAGE, progress)),
        }
    exported = _export(project)
    return found | {"export": None if exported is None else asdict(exported), "clips": str(project.parent / CLIPS)}


def _show_results(context: click.Context, project: Path) -> None:
    page, clips = project.parent / PAGE, project.parent / CLIPS
    _heading("Coverage")
    context.invoke(coverage, project=project, as_json=False)
    _heading("Agreement")
    context.invoke(agreement, project=project, as_json=False)
    _heading("Results")
    context.invoke(html, project=project, file=page, as_json=False)
    exported = _export(project)
    if exported is None:
        click.echo(f"{clips}: exported before, and left as it is")
    else:
        click.echo(
            f"{clips}: {counted(exported.written, 'labeled clip')} in folders by noise, with a manifest; "
            f"{len(exported.undecided):,} undecided are left out"
        )
    click.echo(f"{project}: open it with: {_called()} {project}")


def _called() -> str:
    """The program as this shell finds it: by its name, else by the path it was called by."""
    return "earmark" if shutil.which("earmark") else sys.argv[0]


def _export(project: Path) -> ExportResult | None:
    """The clips on which the labelers agree, by source; None where they were exported before."""
    from earmark.jobs.exporting import export
    from earmark.jobs.projects import open_project
    from earmark.model.tag import Axis

    clips = project.parent / CLIPS
    if clips.exists():
        return None
    with open_project(project, read_only=True) as opened, watched() as progress:
        return export(opened, clips, "clips", folders=Axis.SOURCE, progress=progress)


def _heading(text: str) -> None:
    click.echo("")
    click.echo(click.style(text, bold=True))
