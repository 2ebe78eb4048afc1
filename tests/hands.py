"""The window and the hands on it: pressing keys where the focus is, and waiting for the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from earmark.desk.window import MainWindow
from earmark.model.label import Label
from earmark.model.people import Labeler
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Revision
from earmark.store import drafts, revisions
from earmark.store.project import Project
from earmark.store.saving import Saving

NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Desk:
    """The window and the hands on it."""

    window: MainWindow
    bot: QtBot

    @property
    def project(self) -> Project:
        project = self.window.project
        assert project is not None
        return project

    @property
    def label(self) -> Label:
        assert self.window.open is not None
        assert self.window.open.work is not None
        return self.window.open.work.session.label

    @property
    def clip(self) -> ClipId:
        assert self.window.open is not None
        assert self.window.open.work is not None
        here = self.window.open.work.session.clip
        assert here is not None
        return here.key.clip

    @property
    def labeler(self) -> Labeler:
        assert self.window.open is not None
        assert self.window.open.labeler is not None
        return self.window.open.labeler

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window.focusWidget() or self.window

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key where the focus is."""
        if isinstance(key, str):
            QTest.keyClicks(self.focus, key, modifiers)
        else:
            QTest.keyClick(self.focus, key, modifiers)

    def until(self, truth: Callable[[], bool], timeout: int = 5000) -> None:
        self.bot.waitUntil(truth, timeout=timeout)

    def ready(self) -> None:
        """A clip is on the desk."""
        self.until(lambda: self._work_has_clip())

    def saved(self) -> None:
        """Nothing waits for the disk."""
        work = self.window.open.work if self.window.open else None
        self.until(lambda: work is not None and work.session.save_state.saving is Saving.SAVED)

    def draft(self, clip: ClipId | None = None) -> Label | None:
        key = LabelKey(clip or self.clip, self.labeler.id)
        return self.project.read(lambda db: drafts.load(db, key))

    def revision(self, clip: ClipId, labeler: Labeler | None = None) -> Revision | None:
        """The newest stored state of a label, once nothing waits for the disk any more."""
        self.saved()
        key = LabelKey(clip, (labeler or self.labeler).id)
        return self.project.read(lambda db: revisions.current(db, key))

    def label_and_finish(self, text: str = "yes") -> ClipId:
        """A whole label by keys; the clip it was made for."""
        clip = self.clip
        self.press("4")
        self.press("t")
        self.press(text)
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: self._work_has_clip() and self.clip != clip)
        self.press(Qt.Key.Key_Escape)
        return clip

    def _work_has_clip(self) -> bool:
        opened = self.window.open
        return opened is not None and opened.work is not None and opened.work.session.clip is not None
