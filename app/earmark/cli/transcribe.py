"""``earmark transcribe``: drafts by a speech recogniser on this machine."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import counted, json_option, print_json, print_refused
from earmark.cli.watching import watched


@click.command(short_help="Drafts by a speech recogniser on this machine.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option(
    "--model-folder",
    required=True,
    type=click.Path(readable=False, path_type=Path),
    metavar="DIR",
    help="A folder with a model that faster-whisper reads; nothing is downloaded.",
)
@click.option("--model", default="", metavar="NAME", help="What to call the model; else as its folder.")
@click.option("--language", default="", metavar="CODE", help="As in en; else each clip's own, else the model tells it.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="So many clips at most.")
@json_option
def transcribe(project: Path, model_folder: Path, model: str, language: str, limit: int | None, as_json: bool) -> int:
    """Let a model on this machine write what it hears in the clips of PROJECT, as predictions.

    Clips that it has heard are skipped: run again, it goes on where it was stopped.
    """
    from earmark.cli.opening import opened
    from earmark.jobs import transcribing

    with opened(project) as at_work, watched() as progress:
        result = transcribing.transcribe(
            at_work,
            transcribing.every_clip(at_work),
            model_folder,
            name=model,
            language=language,
            limit=limit,
            progress=progress,
        )
    if as_json:
        print_json(
            {
                "model": result.model.name,
                "version": result.model.version,
                "predictions": result.made,
                "known": result.known,
                "refused": [asdict(one) for one in result.refused],
                "sound_s": round(result.sound_s, 3),
                "taken_s": round(result.taken_s, 3),
            }
        )
    else:
        print_refused([(one.path, one.line, one.reason) for one in result.refused])
        click.echo(
            f"{result.model.title}: {counted(result.made, 'prediction')} made, {result.known:,} known, "
            f"{len(result.refused):,} refused; {result.sound_s:.0f} s of sound in {result.taken_s:.0f} s"
        )
    return NOTHING_DONE if result.refused and not (result.made or result.known) else 0
