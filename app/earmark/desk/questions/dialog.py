"""Questions of labelers beside the work: a window of its own that stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout

from earmark.desk.language import tr
from earmark.desk.questions.view import QuestionsView
from earmark.desk.theme import sized
from earmark.model.people import Labeler
from earmark.model.recording import ClipId
from earmark.store.clips import ClipFilter
from earmark.store.project import Project

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow


class QuestionsDialog(QDialog):
    """Holds the view, and says in its title how many questions wait."""

    def __init__(self, project: Project, reader: Labeler, window: MainWindow) -> None:
        super().__init__(window)
        self.view = QuestionsView(project, reader, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.resize(sized(560), sized(420))
        self.view.counted.connect(lambda count: self.setWindowTitle(tr("%Ln questions of labelers", count)))
        self.view.answered.connect(lambda name: window.line.say_done(tr("The answer goes to {name}").format(name=name)))
        self.view.refused.connect(lambda words: window.line.say(words, tone="bad"))
        self.finished.connect(self._end)
        self.setWindowTitle(tr("Questions of labelers"))
        self.view.read()

    def _end(self) -> None:
        self.view.close_down()
        self.deleteLater()


def show_questions(window: MainWindow) -> None:
    """Open the dialog for whoever reviews; where it is open already it comes to the front."""
    opened = window.open
    if opened is None or opened.labeler is None or opened.work is None:
        return
    dialog = next((one for one in window.findChildren(QuestionsDialog) if one.isVisible()), None)
    if dialog is None:
        dialog = QuestionsDialog(opened.project, opened.labeler, window)
        dialog.view.clip_wanted.connect(lambda clip: _hear(window, ClipId(clip)))
        opened.work.session.destroyed.connect(dialog.close)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _hear(window: MainWindow, clip: ClipId) -> None:
    window.show_clips(ClipFilter(ids=(clip,)), tr("A clip with a question"))
