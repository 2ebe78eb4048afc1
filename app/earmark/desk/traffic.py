"""What comes into a project and what leaves it: new, open, import, export, copies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from earmark.audio.probe import SOUND_SUFFIXES
from earmark.desk.answers import Answers
from earmark.desk.language import later, tr
from earmark.desk.runner import Runner
from earmark.jobs.progress import Progress
from earmark.model.errors import UserError
from earmark.model.people import Labeler, Role
from earmark.model.prediction import Model
from earmark.store import snapshots
from earmark.store.project import Project

if TYPE_CHECKING:
    from earmark.desk.packets.passing import PacketPassing
    from earmark.desk.window import MainWindow
    from earmark.jobs.export_result import ExportResult
    from earmark.jobs.import_result import ImportResult
    from earmark.jobs.words import WordsTaken

_PROJECTS = later("Earmark projects (*.earmark)")
_OPENED = later("Earmark projects and packets (*.earmark *.earpack)")
_SUFFIX, PACKET, _WORK = ".earmark", ".earpack", ".earwork"


class Traffic(QObject):
    """Asks for files and folders and starts the jobs that use them."""

    imported = Signal()

    def __init__(self, window: MainWindow, runner: Runner) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner

    @property
    def packets(self) -> PacketPassing:
        """Made when it is first wanted: the start does without it."""
        from earmark.desk.packets.passing import passing_of

        return passing_of(self._window)

    def new_project(self) -> None:
        """Ask where, and make it."""
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("New project"), str(documents() / "speech.earmark"), tr(_PROJECTS)
        )
        if path:
            self.make_project(Path(path))

    def make_project(self, path: Path, then_import: Sequence[Path] = ()) -> None:
        from earmark.jobs.projects import new_project

        try:
            project = new_project(path)
        except UserError as error:
            self._window.say_bad(str(error))
            return
        self._window.show_project(project)
        if then_import:
            self.import_paths(then_import)

    def open_project(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), str(documents()), tr(_OPENED))
        if path:
            self._window.open_path(Path(path))

    def import_files(self) -> None:
        if self._window.project is None:
            return
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Import sound, label tables or manifests"))
        if chosen:
            self.import_paths([Path(one) for one in chosen])

    def import_folder(self) -> None:
        if self._window.project is None:
            return
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Import a folder of sound"))
        if chosen:
            self.import_paths([Path(chosen)])

    def import_words(self) -> None:
        """Ask for a list of words; it is the reviewer's or the lead's."""
        window = self._window
        project, opened = window.project, window.open
        if project is None or opened is None:
            return
        if opened.labeler is None or opened.labeler.role not in (Role.REVIEWER, Role.LEAD):
            window.line.say(tr("The project's list of words is the reviewer's and the lead's to give"))
            return
        chosen, _ = QFileDialog.getOpenFileName(window, tr("Import a list of words, one a line"))
        if chosen:
            self.take_words(Path(chosen))

    def take_words(self, path: Path) -> None:
        """Make the words of a file the list of the project's language, in the background."""
        project, opened = self._window.project, self._window.open
        if project is None or opened is None:
            return

        def done(taken: WordsTaken) -> None:
            self._window.line.say(tr("The project's list of words now holds %Ln words", taken.words))
            work = opened.work
            if work is not None:
                work.words_changed()

        self._runner.start(tr("Importing words"), lambda _: _words(project, path), done)

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Files and folders from elsewhere: a project or packet is opened, work taken back, everything else imported.

        Without a project, sound that is dropped gets a new one beside it.
        """
        work = [path for path in paths if path.suffix.lower() == _WORK]
        if work:
            self.packets.take_files(work)
        paths = [path for path in paths if path not in work]
        projects = [path for path in paths if path.suffix.lower() in (_SUFFIX, PACKET)]
        if projects:
            self._window.open_path(projects[0])
            return
        if not paths:
            return
        if self._window.project is None:
            first = paths[0]
            proposed = (first if first.is_dir() else first.parent).parent / f"{first.stem}{_SUFFIX}"
            path, _ = QFileDialog.getSaveFileName(
                self._window, tr("Where should the project for this sound lie?"), str(proposed), tr(_PROJECTS)
            )
            if path:
                self.make_project(Path(path), then_import=paths)
            return
        self.import_paths(paths)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import in the background; what was refused is shown file by file.

        Of files that seem to be a model's work it is asked first whose they are.
        """
        wanted = tuple(paths)
        if self._window.project is None or not wanted:
            return
        if all(path.suffix.lower() in SOUND_SUFFIXES or path.is_dir() for path in wanted):
            self._import(wanted)
        else:
            self._runner.start(
                tr("Looking at the files"), lambda _progress: _predictions_among(wanted), partial(self._sort, wanted)
            )

    def _sort(self, paths: Sequence[Path], predictions: Sequence[Path]) -> None:
        others = tuple(path for path in paths if path not in predictions)
        if others:
            self._import(others)
        for path in predictions:
            self._ask_whose(path)

    def _ask_whose(self, path: Path) -> None:
        from earmark.desk.dialogs.predictions import PredictionsDialog

        dialog = PredictionsDialog(path, self._window)
        dialog.named.connect(lambda model: self._import((path,), model))
        dialog.are_labels.connect(lambda: self._import((path,)))
        dialog.open()

    def _import(self, wanted: Sequence[Path], model: Model | None = None) -> None:
        project = self._window.project
        if project is None:
            return
        self._runner.start(
            tr("Importing"), lambda progress: _imported(project, wanted, model, progress), self._show_imported
        )

    def export(self) -> None:
        """Choose what leaves and in which form."""
        project = self._window.project
        if project is None:
            return
        from earmark.desk.dialogs.export import ExportDialog

        opened = self._window.open
        people = opened.labelers if opened else ()
        own = self._still_blind()
        dialog = ExportDialog(opened.taxonomy if opened else None, people, self._window, own=own)
        dialog.wanted.connect(lambda order: self._export(project, order))
        Answers(dialog).wait(
            project.fetch(snapshots.all_snapshots), lambda found: dialog.show_snapshots([one.name for one in found])
        )
        dialog.show()

    def _still_blind(self) -> Labeler | None:
        """The labeler at the desk while a round waits for them: others' labels leave when it is over."""
        who = self._window.open.labeler if self._window.open is not None else None
        rounds = self._window.desk.queue.lists.rounds
        return who if who is not None and who.role is Role.LABELER and rounds else None

    def save_copy(self) -> None:
        """The whole project as another file: the way out where the disk takes no more."""
        project = self._window.project
        if project is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save a copy elsewhere"),
            tr("{name} copy").format(name=project.name) + _SUFFIX,
            tr(_PROJECTS),
        )
        if path:
            self.copy_to(Path(path))

    def copy_to(self, path: Path) -> None:
        project = self._window.project
        if project is None:
            return
        self._window.save_drafts()

        def copied(_result: object) -> None:
            self._window.line.say(tr("A copy lies at {path}").format(path=path))

        self._runner.start(tr("Saving a copy"), lambda _progress: project.copy_to(path), copied)

    def _show_imported(self, result: ImportResult) -> None:
        from earmark.desk.dialogs.import_result import ImportResultDialog, import_words

        self.imported.emit()
        words = import_words(result)

        def show() -> None:
            ImportResultDialog(result, self._window).show()

        if result.refused:
            self._window.line.say(words, tone="warn", action=tr("See what was refused"), do=show)
            show()
        else:
            self._window.line.say(words)

    def _export(self, project: Project, order: object) -> None:
        from earmark.desk.dialogs.export import ExportOrder, export_words, run_export

        assert isinstance(order, ExportOrder)

        def exported(result: ExportResult) -> None:
            said = f"{export_words(result)}: {order.destination}"
            if result.concerns:
                # They stand in the datasheet beside the export, all of them.
                more = tr("not ready yet: {first}").format(first=result.concerns[0])
                self._window.line.say(f"{said}; {more}", tone="warn")
            else:
                self._window.line.say(said)

        self._window.save_drafts()
        self._runner.start(tr("Exporting"), lambda progress: run_export(project, order, progress), exported)


def _imported(project: Project, paths: Sequence[Path], model: Model | None, progress: Progress) -> ImportResult:
    from earmark.jobs.importing import import_paths

    return import_paths(project, paths, format="predictions" if model else None, model=model, progress=progress)


def _predictions_among(paths: Sequence[Path]) -> list[Path]:
    from earmark.jobs.importing import predictions_among

    return predictions_among(paths)


def documents() -> Path:
    """The user's documents; a folder that is not there would stand in the dialog as a file's name."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_absolute() and documents.is_dir() else Path.home()


def _words(project: Project, path: Path) -> WordsTaken:
    from earmark.jobs.words import import_words

    return import_words(project, path)
