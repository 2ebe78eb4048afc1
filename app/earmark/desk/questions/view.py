"""The questions that wait, and the line in which one is answered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.answers import Answers
from earmark.desk.language import tr
from earmark.desk.theme import sized, text_font
from earmark.model.changes import Changes
from earmark.model.people import Labeler, Role
from earmark.model.questions import Reply
from earmark.store import questions
from earmark.store.project import Project
from earmark.store.questions import OpenQuestion


class QuestionsView(QWidget):
    """For one reviewer or lead on one project; reads when it is told to, and after changes."""

    clip_wanted = Signal(str)
    """ClipId: its sound is wanted."""
    counted = Signal(int)
    """So many questions wait."""
    answered = Signal(str)
    """Whom an answer went to."""
    refused = Signal(str)
    _changed = Signal()

    def __init__(self, project: Project, reader: Labeler, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._reader = project, reader
        self._waiting: list[OpenQuestion] = []
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Questions that wait, the oldest first"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("side", True)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.asked = QLabel()
        self.asked.setWordWrap(True)
        self.asked.setTextFormat(Qt.TextFormat.PlainText)
        self.asked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Answer"))
        self.field.setAccessibleName(tr("Answer"))
        self.hear = QPushButton(tr("Hear the clip"))
        self.give = QPushButton(tr("Answer"))
        self.give.setProperty("primary", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.hear)
        row.addWidget(self.give)
        below = QVBoxLayout()
        below.setContentsMargins(16, 12, 16, 12)
        below.setSpacing(8)
        below.addWidget(self.asked)
        below.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)

        self.list.currentRowChanged.connect(self._show_current)
        self.list.itemActivated.connect(lambda _item: self.field.setFocus())
        self.field.returnPressed.connect(self._give)
        self.field.textChanged.connect(self._allow)
        self.give.clicked.connect(self._give)
        self.hear.clicked.connect(self._hear)
        self._changed.connect(self.read)
        self._stop_listening = project.on_change(self._store_wrote)
        self._show_current()

    def read(self) -> None:
        """What waits now; the question at hand stays chosen."""
        who = self._reader.id
        self._answers.wait(self._project.fetch(lambda db: questions.open(db, who)), self._show)

    def close_down(self) -> None:
        self._stop_listening()
        self._answers.close()

    @property
    def current(self) -> OpenQuestion | None:
        row = self.list.currentRow()
        return self._waiting[row] if 0 <= row < len(self._waiting) else None

    def _show(self, waiting: list[OpenQuestion]) -> None:
        before, self._waiting = self.current, waiting
        row = max(0, self.list.currentRow())
        height = 2 * QFontMetrics(text_font()).lineSpacing() + sized(12)
        self.list.blockSignals(True)
        self.list.clear()
        for one in waiting:
            item = QListWidgetItem(f"{one.asked.text}\n{one.labeler_name} · {one.clip_name}")
            item.setSizeHint(QSize(0, height))
            self.list.addItem(item)
        same = next((place for place, one in enumerate(waiting) if before and one.asked.id == before.asked.id), row)
        self.list.setCurrentRow(min(same, len(waiting) - 1))
        self.list.blockSignals(False)
        self._show_current()
        self.counted.emit(len(waiting))

    def _show_current(self, _row: int = 0) -> None:
        one = self.current
        if one is None:
            self.asked.setText(tr("No question waits. Labelers ask by the key Q; the answer comes back to their clip"))
        else:
            words = tr("{name} asks: {question}")
            self.asked.setText(words.format(name=one.labeler_name, question=one.asked.text))
        self._allow()

    def _allow(self) -> None:
        waits = self.current is not None
        may = waits and not self._project.read_only and self._reader.role in (Role.REVIEWER, Role.LEAD)
        self.field.setEnabled(may)
        self.hear.setEnabled(waits)
        self.give.setEnabled(may and bool(self.field.text().strip()))

    def _give(self) -> None:
        one, words, who = self.current, self.field.text().strip(), self._reader.id
        if one is None or not words:
            return
        written = self._project.write(lambda db: questions.answer(db, one.asked.id, who, words), urgent=True)
        self._answers.wait(written, lambda reply: self._given(one, reply))

    def _given(self, one: OpenQuestion, _reply: Reply) -> None:
        self.field.clear()
        self.answered.emit(one.labeler_name)
        self.read()

    def _hear(self) -> None:
        if self.current is not None:
            self.clip_wanted.emit(self.current.asked.key.clip)

    def _store_wrote(self, changes: Changes) -> None:
        # On the writer's thread: the signal carries it over.
        if changes.questions or changes.labels or changes.drafts:
            self._changed.emit()
