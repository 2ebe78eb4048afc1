"""Import: recordings from files and folders, labels from tables and manifests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from earmark.audio.probe import SOUND_SUFFIXES
from earmark.exchange import predictions, registry
from earmark.exchange.records import Format
from earmark.jobs.import_result import Duplicate, ImportResult, Refused, shown
from earmark.jobs.importing_files import find_sounds, name_refusal, passed_over_remark
from earmark.jobs.importing_labels import Given
from earmark.jobs.importing_predictions import import_predictions
from earmark.jobs.importing_sound import import_sounds
from earmark.jobs.importing_table import import_table
from earmark.jobs.looking import Kind, kind_at, require_text
from earmark.jobs.progress import Progress, Unwatched
from earmark.model.errors import UserError
from earmark.model.prediction import Model
from earmark.model.recording import Split
from earmark.store.project import Project

__all__ = ["Duplicate", "ImportResult", "Refused", "import_paths", "predictions_among"]


def predictions_among(paths: Sequence[Path]) -> list[Path]:
    """The files that seem to hold what a model says, so that it is worth asking whose it is."""
    found = []
    for path in paths:
        try:
            if path.suffix.lower() not in SOUND_SUFFIXES and path.is_file() and predictions.may_hold(path):
                found.append(path)
        except (OSError, UserError):
            # The import itself says what is wrong with it.
            continue
    return found


def import_paths(
    project: Project,
    paths: Sequence[Path],
    *,
    format: str | None = None,  # noqa: A002  (the word of the command line)
    batch: str = "",
    split: Split | None = None,
    without_audio: bool = False,
    model: Model | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportResult:
    """Bring in sound files, folders of them, label tables, manifests and predictions.

    Restartable: what is known by place and time, or by content, is skipped; one refused file or
    row stops nothing. Cancelled, what is written stays, and the same call goes on from there.
    ``format`` names the format of files that are no sound; else it is told from their content.
    ``model`` says whose the predictions are. ``dry_run`` reads everything and writes nothing.
    Raises UserError where a format is unknown, a named table cannot be read at all, or predictions
    come without a model.
    """
    progress = progress if progress is not None else Unwatched()
    chosen = _importing(format) if format is not None else None
    require_text(batch, "--batch")
    if chosen is predictions.PREDICTIONS and model is None:
        raise UserError("predictions are some model's", "Say whose: --model NAME.", "--as predictions")
    given = Given(batch, split)
    result = ImportResult(dry_run=dry_run)
    loose: list[Path] = []
    for path in paths:
        kind = _kind(path, result)
        if kind is None:
            continue
        if kind is Kind.FOLDER:
            _import_folder(project, path, chosen, given, result, progress)
        elif chosen is None and path.suffix.lower() in SOUND_SUFFIXES:
            loose.append(path)
        else:
            table = chosen if chosen is not None else registry.detect(path)
            if table is None:
                loose.append(path)
                continue
            _say(result, table.name, f"{path.name} is read as: {table.title}" if chosen is None else "")
            if table is predictions.PREDICTIONS:
                _import_predictions(project, path, model, given, result, progress, without_audio=without_audio)
                continue
            if chosen is None and predictions.may_hold(path):
                hint = "--as predictions --model NAME takes it as a model's"
                result.remarks.append(f"{path.name} may be a model's work, and is taken as labels; {hint}")
            import_table(project, path, table, given, result, progress, without_audio=without_audio)
    if loose:
        _import_loose(project, loose, given, result, progress)
    return result


def _kind(path: Path, result: ImportResult) -> Kind | None:
    """File or folder; None for what cannot be imported at all, which is then refused."""
    try:
        kind = kind_at(path)
    except UserError as error:
        result.refused.append(Refused(shown(path), None, error.reason))
        return None
    if kind is Kind.NOTHING:
        result.refused.append(Refused(shown(path), None, "there is no such file or folder."))
    elif kind is Kind.SPECIAL:
        result.refused.append(Refused(shown(path), None, "this is no ordinary file."))
    else:
        return kind
    return None


def _importing(name: str) -> Format:
    chosen = registry.by_name(name)
    if chosen.read is None:
        raise UserError(
            f"the format '{name}' is for export alone", "Import the manifest.csv of such a folder as labels.", "--as"
        )
    return chosen


def _import_predictions(
    project: Project,
    path: Path,
    model: Model | None,
    given: Given,
    result: ImportResult,
    progress: Progress,
    *,
    without_audio: bool,
) -> None:
    if model is None:
        reason = "a model's words need the model's name: --as predictions --model NAME."
        result.refused.append(Refused(shown(path), None, reason))
        return
    import_predictions(project, path, model, given, result, progress, without_audio=without_audio)


def _import_folder(
    project: Project,
    folder: Path,
    chosen: Format | None,
    given: Given,
    result: ImportResult,
    progress: Progress,
) -> None:
    if chosen is not None:
        raise UserError(f"a folder is no {chosen.title}", "Name the file, or leave --as away.", str(folder))
    found = find_sounds(folder, progress)
    result.refused.extend(found.refused)
    remark = passed_over_remark(found.passed_over)
    _say(result, "sound", f"{folder}: {remark}" if remark else "")
    for path in found.tables:
        table = registry.detect(path)
        if table is not None:
            hint = "import it by its name to take its labels"
            result.remarks.append(f"{shown(path)} holds labels ({table.title}); {hint}")
    if not found.sounds and not found.refused:
        result.refused.append(Refused(shown(folder), None, "no sound lies in this folder."))
    import_sounds(project, found.sounds, folder, given, result, progress)


def _import_loose(
    project: Project, files: Sequence[Path], given: Given, result: ImportResult, progress: Progress
) -> None:
    """Files that were named one by one, each folder's together."""
    readable = []
    for path in dict.fromkeys(files):
        refusal = name_refusal(path)
        if refusal is None:
            readable.append(path)
        else:
            result.refused.append(refusal)
    _say(result, "sound", "")
    for folder in dict.fromkeys(path.parent for path in readable):
        import_sounds(
            project, sorted(path for path in readable if path.parent == folder), folder, given, result, progress
        )


def _say(result: ImportResult, name: str, remark: str) -> None:
    """The formats met, in the order of meeting."""
    if name not in result.format.split(" and "):
        result.format = f"{result.format} and {name}" if result.format else name
    if remark:
        result.remarks.append(remark)
