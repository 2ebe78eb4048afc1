"""``earmark import``: recordings, and labels where the format has them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import counted, json_option, listed, print_json, print_refused
from earmark.cli.watching import watched
from earmark.exchange.registry import FORMATS
from earmark.jobs.import_result import ImportResult
from earmark.model.recording import Split


@click.command("import", short_help="Bring in recordings, and labels where the format has them.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("paths", nargs=-1, required=True, type=click.Path(readable=False, path_type=Path), metavar="PATH…")
@click.option(
    "--as",
    "format_name",
    type=click.Choice([one.name for one in FORMATS]),
    help="The format of a table; else told from its content.",
)
@click.option("--batch", default="", metavar="NAME", help="What came in together, such as a month.")
@click.option("--split", type=click.Choice([one.value for one in Split]), help="The part of the data set.")
@click.option("--without-audio", is_flag=True, help="Take labels whose recordings are not here.")
@click.option("--model", default="", metavar="NAME", help="Whose predictions these are, with --as predictions.")
@click.option("--model-version", default="", metavar="VERSION", help="Which version of the model, where it matters.")
@click.option("--dry-run", is_flag=True, help="Read and check everything, and write nothing.")
@json_option
def import_(
    project: Path,
    paths: tuple[Path, ...],
    format_name: str | None,
    batch: str,
    split: str | None,
    without_audio: bool,
    model: str,
    model_version: str,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Bring PATHs into PROJECT: sound, folders of sound, label tables, manifests, a model's predictions.

    What is known already is recognised; run again, it goes on where it was stopped.
    """
    from earmark.cli.opening import opened
    from earmark.jobs.importing import import_paths
    from earmark.jobs.importing_predictions import named_model

    with opened(project, read_only=dry_run) as at_work, watched() as progress:
        result = import_paths(
            at_work,
            paths,
            format=format_name,
            batch=batch,
            split=Split(split) if split else None,
            without_audio=without_audio,
            model=named_model(model, model_version) if model else None,
            dry_run=dry_run,
            progress=progress,
        )
    if as_json:
        print_json(as_document(result))
    else:
        _print(result)
    return 0 if result.did_something else NOTHING_DONE


def as_document(result: ImportResult) -> dict[str, object]:
    """The result as one JSON document."""
    return {
        "added": result.added,
        "known": result.known,
        "labels": result.labels,
        "unchanged_labels": result.unchanged_labels,
        "predictions": result.predictions,
        "unchanged_predictions": result.unchanged_predictions,
        "refused": [asdict(one) for one in result.refused],
        "duplicates": [asdict(one) for one in result.duplicates],
        "labelers_added": result.labelers_added,
        "format": result.format,
        "remarks": result.remarks,
        "dry_run": result.dry_run,
    }


def _print(result: ImportResult) -> None:
    for remark in result.remarks:
        click.echo(remark)
    for one in result.duplicates:
        click.echo(f"the same sound twice: {one.path} is {one.same_as}")
    print_refused([(one.path, one.line, one.reason) for one in result.refused])
    click.echo(
        f"{'nothing written: ' if result.dry_run else ''}{counted(result.added, 'clip')} added, "
        f"{result.known:,} known, {counted(result.labels, 'label')} taken, {len(result.refused):,} refused"
    )
    if result.predictions or result.unchanged_predictions:
        click.echo(f"{counted(result.predictions, 'prediction')} taken, {result.unchanged_predictions:,} known already")
    if result.labelers_added:
        click.echo(f"new labelers: {listed(result.labelers_added)}")
