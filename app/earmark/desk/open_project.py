"""An open project in the window: its people, its tags, and the work of whoever sits there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from earmark.desk.answers import Answers
from earmark.desk.desk_view import DeskView
from earmark.desk.frame.quiet_line import QuietLine
from earmark.desk.language import tr
from earmark.desk.runner import Runner
from earmark.desk.session import Remembered, Session
from earmark.desk.work import Bench, DeskWork
from earmark.jobs.progress import Progress
from earmark.model.errors import UserError
from earmark.model.guideline import Guideline
from earmark.model.people import Labeler, Role
from earmark.model.taxonomy import Taxonomy
from earmark.store import guidelines, labelers, mappings
from earmark.store.database import Database
from earmark.store.packets.facts import Issue, issue
from earmark.store.project import Project


class OpenProject(QObject):
    """What the window holds while a project is open."""

    ready = Signal()
    labelers_changed = Signal()
    refused = Signal(str)

    def __init__(self, project: Project, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._remembered = remembered
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self.taxonomy = Taxonomy(())
        self.guideline = Guideline(0, ())
        self.labelers: list[Labeler] = []
        self.labeler: Labeler | None = None
        self.work: DeskWork | None = None
        self.has_clips = True
        self.issue: Issue | None = None
        self._resting: Session | None = None
        self.has_new_guidelines = False
        """Whether the desk still works by an older edition than the one in ``guideline``."""

    def load(self) -> None:
        """Read people and tags; ``ready`` follows."""
        self._answers.wait(self.project.fetch(_facts), self._loaded)

    def take_guidelines(self) -> None:
        """An edition was published here: read tags and definitions; the desk takes them when it is next shown."""
        self._answers.wait(self.project.fetch(_facts), self._guidelines_read)

    def carry_labels_over(self, runner: Runner) -> None:
        """Go on where tags were merged and the labels made before were not gone through to the end."""
        project = self.project
        if project.read_only:
            return

        def work(progress: Progress) -> None:
            from earmark.jobs.guidelines import carry_labels_over

            carry_labels_over(project, progress)

        def begin(waiting: bool) -> None:
            if waiting:
                runner.start(tr("Carrying labels over to merged tags"), work, lambda _done: None)

        self._answers.wait(project.fetch(mappings.unfinished), begin)

    def choose(self, labeler: Labeler) -> None:
        """This person sits down."""
        self.labeler = labeler
        self._remembered.keep_labeler(self.project.uuid, labeler.id)
        self.labelers_changed.emit()

    def add_labeler(self, name: str, role: Role, then: Callable[[Labeler], object]) -> None:
        """A new person; ``then`` gets the record once it is stored."""

        def added(labeler: Labeler) -> None:
            self.labelers = sorted([*self.labelers, labeler], key=lambda one: one.name)
            then(labeler)

        self._answers.wait(self.project.write(lambda db: labelers.add(db, name, role), urgent=True), added)

    def begin_work(self, desk: DeskView, line: QuietLine) -> None:
        """Let the labeler work on the desk."""
        self.has_new_guidelines = False
        session = self._resting or Session(self.project, self.labeler, self.guideline.edition, self)
        self._resting = None
        bench = Bench(desk, line, session, self._remembered, self.taxonomy, self.guideline)
        self.work = DeskWork(bench)

    def end_work(self) -> None:
        """Save the draft and take the desk away from whoever sat there."""
        if self.work is None:
            return
        self.work.end()
        self.work.session.close()
        self.work.deleteLater()
        self.work.session.deleteLater()
        self.work = None

    def rest_work(self) -> None:
        """The desk is about to be furnished anew: the session, with all that can be undone, waits for the new one."""
        if self.work is not None:
            self.work.session.save_draft()
            self.work.end()
            self.work.deleteLater()
            self._resting, self.work = self.work.session, None

    def save_draft(self) -> None:
        if self.work is not None:
            self.work.session.save_draft()

    def close(self, parent: QWidget) -> bool:
        """Close the project. Where something cannot be saved the user decides: this alone is modal,
        since work would be lost beyond undo."""
        self._answers.close()
        try:
            self.project.close()
        except UserError as error:
            return self._ask_about_unsaved(parent, error)
        return True

    def _ask_about_unsaved(self, parent: QWidget, error: UserError) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Not saved"), str(error), parent=parent)
        box.setInformativeText(tr("If you leave now, these changes are lost."))
        stay = box.addButton(tr("Stay and try again"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(tr("Leave without them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        if box.clickedButton() is stay:
            self._answers = Answers(self)
            self._answers.refused.connect(self.refused)
            self.project.retry()
            return False
        self.project.close(abandon=True)
        return True

    def _loaded(self, facts: tuple[Taxonomy, Guideline, list[Labeler], Issue | None]) -> None:
        self.taxonomy, self.guideline, self.labelers, self.issue = facts
        last = self._remembered.last_labeler(self.project.uuid)
        self.labeler = next((one for one in self.labelers if one.id == last), None)
        if self.labeler is None and len(self.labelers) == 1:
            self.labeler = self.labelers[0]
        self.ready.emit()

    def _guidelines_read(self, facts: tuple[Taxonomy, Guideline, list[Labeler], Issue | None]) -> None:
        self.taxonomy, self.guideline, self.labelers, self.issue = facts
        self.has_new_guidelines = True


def _facts(db: Database) -> tuple[Taxonomy, Guideline, list[Labeler], Issue | None]:
    return guidelines.taxonomy(db), guidelines.current(db), labelers.all(db), issue(db)
