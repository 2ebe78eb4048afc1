"""The desk: queue on the left, sound and transcript in the middle, tags on the right."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from earmark.desk.listening import ListeningPanel
from earmark.desk.queue import QueuePanel
from earmark.desk.remarks import RemarkBar
from earmark.desk.tags import TagPanel
from earmark.desk.theme import text_font, theme
from earmark.desk.theme.fonts import TEXT_PX
from earmark.desk.transcript import TranscriptPanel

QUEUE_WIDTH = 256
TAGS_WIDTH = 292


class DeskView(QWidget):
    """Lays the parts of the desk out; both sides collapse and every border can be dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = QueuePanel()
        self.listening = ListeningPanel()
        self.transcript = TranscriptPanel()
        self.remarks = RemarkBar()
        self.tags = TagPanel()
        self._notice = QLabel()
        self._notice.setProperty("notice", True)
        self._notice.setWordWrap(True)
        self._notice.setContentsMargins(16, 8, 16, 8)
        self._notice.hide()
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self._notice)
        under.addWidget(self.transcript, 1)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.addWidget(self.listening)
        self.middle.addWidget(below)
        self.middle.setChildrenCollapsible(False)
        self.middle.setStretchFactor(0, 0)
        self.middle.setStretchFactor(1, 1)
        self.middle.setSizes([434, 245])
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.middle, 1)
        column.addWidget(self.remarks)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.queue, centre, self.tags):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(0, 0)
        self.columns.setStretchFactor(1, 1)
        self.columns.setStretchFactor(2, 0)
        self.columns.setCollapsible(1, False)
        self._text_px = text_font().pixelSize()
        self.columns.setSizes([self._sized(QUEUE_WIDTH), 818, self._sized(TAGS_WIDTH)])
        for splitter in (self.columns, self.middle):
            splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)
        theme().changed.connect(self._follow_text)

    def notice(self, words: str) -> None:
        """One sentence above the transcript: why this clip is special. Empty: nothing is."""
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def keeps_focus(self) -> bool:
        """Whether the focus lies where a new clip should not take it away: in the text, in the queue."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and (
            focused is self.transcript.editor or self.queue.isAncestorOf(focused) or self.tags.isAncestorOf(focused)
        )

    def toggle_queue(self) -> None:
        self._toggle(0, self._sized(QUEUE_WIDTH))

    def toggle_tags(self) -> None:
        self._toggle(2, self._sized(TAGS_WIDTH))

    def shapes(self) -> dict[str, QByteArray]:
        """Widths and heights, to be remembered."""
        return {"columns": self.columns.saveState(), "middle": self.middle.saveState()}

    def take_shapes(self, columns: QByteArray | None, middle: QByteArray | None) -> None:
        if columns is not None:
            self.columns.restoreState(columns)
        if middle is not None:
            self.middle.restoreState(middle)

    def allow_labeling(self, allowed: bool) -> None:
        """Whether what is shown may be changed."""
        self.tags.allow_labeling(allowed)
        self.transcript.allow_writing(allowed)
        self.remarks.allow_labeling(allowed)

    def _sized(self, pixels: int) -> int:
        """Pixels at ordinary text, for the text as it is."""
        return round(pixels * text_font().pixelSize() / TEXT_PX)

    def _follow_text(self) -> None:
        """Larger text, wider sides."""
        grown = text_font().pixelSize() / self._text_px
        if grown == 1:
            return
        self._text_px = text_font().pixelSize()
        sizes = self.columns.sizes()
        sides = [round(sizes[0] * grown), round(sizes[2] * grown)]
        self.columns.setSizes([sides[0], sum(sizes) - sum(sides), sides[1]])

    def _toggle(self, place: int, width: int) -> None:
        sizes = self.columns.sizes()
        given = width if sizes[place] == 0 else 0
        sizes[1] += sizes[place] - given
        sizes[place] = given
        self.columns.setSizes(sizes)
