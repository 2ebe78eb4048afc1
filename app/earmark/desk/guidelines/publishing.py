"""Before publishing: what changes, which labels become stale, and why it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from earmark.desk.guidelines.board import Board
from earmark.desk.guidelines.subject_list import change_words
from earmark.desk.language import tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE
from earmark.jobs.guidelines import Ahead
from earmark.model.guideline import PendingChange


class PublishPanel(QWidget):
    """``publish_wanted`` carries the remark; ``remark_written`` keeps it while it is being typed."""

    publish_wanted = Signal(str)
    remark_written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(tr("Publish"))
        self.sentence = text_label("")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(SPACE[4])
        self._rows.setVerticalSpacing(SPACE[1])
        self._rows.setColumnStretch(2, 1)
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(tr("Why, for the history"))
        self.remark.setAccessibleName(tr("Why, for the history"))
        self.publish = QPushButton()
        self.publish.setProperty("primary", "true")
        self.back = QPushButton(tr("Go on writing"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        buttons.addWidget(self.publish)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self._rows.setContentsMargins(0, 0, 0, 0)
        rows = QWidget()
        rows.setLayout(self._rows)
        self._card.inside.addWidget(self.sentence)
        self._card.inside.addWidget(rows)
        self._card.inside.addWidget(self.remark)
        self._card.inside.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(self._card))
        self._timer = QTimer(self, singleShot=True, interval=400)
        self._timer.timeout.connect(lambda: self.remark_written.emit(self.remark.text()))
        self.remark.textEdited.connect(lambda _text: self._timer.start())
        self.publish.clicked.connect(self._publish)
        self.back.clicked.connect(self.left)

    def show_ahead(self, board: Board, ahead: Ahead) -> None:
        """The changes with what each makes stale."""
        edition = board.in_force.edition + 1
        self._card.heading.setText(tr("Publish edition {n}").format(n=edition))
        self.publish.setText(tr("Publish edition {n}").format(n=edition))
        self.publish.setEnabled(bool(ahead.changes))
        self.sentence.setText(_sentence(ahead))
        while (item := self._rows.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        stale = {one.subject: one for one in ahead.stale}
        for row, one in enumerate(ahead.changes):
            count = stale.get(one.subject)
            labels = tr("%n labels", count.labels) if count is not None else ""
            clips = tr("%n clips", count.clips) if count is not None else ""
            said = (
                tr("{labels} of {clips} become stale").format(labels=labels, clips=clips) if count is not None else ""
            )
            self._rows.addWidget(text_label(board.name(one.subject), heading=True), row, 0)
            self._rows.addWidget(text_label(change_words(board, one.subject), muted=True), row, 1)
            self._rows.addWidget(text_label(said or _no_stale(one), muted=not said), row, 2)
        if not self.remark.hasFocus():
            self.remark.setText(board.planned.remark)

    def _publish(self) -> None:
        self._timer.stop()
        self.publish.setEnabled(False)
        self.publish_wanted.emit(self.remark.text().strip())


def _sentence(ahead: Ahead) -> str:
    if not ahead.changes:
        return tr("Nothing is written for the next edition.")
    changes = tr("%n changes", len(ahead.changes))
    if not ahead.stale_clips:
        return tr("{changes}. No label becomes stale.").format(changes=changes)
    clips = tr("%n clips", ahead.stale_clips)
    return tr("{changes}. Labels of {clips} become stale: they were made under another text.").format(
        changes=changes, clips=clips
    )


def _no_stale(one: PendingChange) -> str:
    return tr("no label becomes stale") if one.alterations else ""


def scrolling(inside: QWidget) -> QScrollArea:
    """Scrolls down where the window is low or the text large; never sideways."""
    holder = QWidget()
    holder.setProperty("page", "true")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE[3])
    column.addWidget(inside)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for part in (area, area.viewport()):
        part.setProperty("page", "true")
    return area
