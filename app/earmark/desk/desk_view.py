"""The desk: queue on the left, sound and transcript in the middle, tags on the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSplitter, QVBoxLayout, QWidget

from earmark.desk.drafts import DraftCard
from earmark.desk.listening import ListeningPanel
from earmark.desk.queue import QueuePanel
from earmark.desk.remarks import RemarkBar
from earmark.desk.segmenting import SegmentPanel
from earmark.desk.segments import SegmentsPanel
from earmark.desk.tags import TagPanel
from earmark.desk.theme import sized, text_font, theme
from earmark.desk.transcript import TranscriptPanel

if TYPE_CHECKING:
    from earmark.desk.look.panel import LookPanel

QUEUE_WIDTH = 256
TAGS_WIDTH = 292
SEGMENTS_WIDTH = 280
_ROOM_FOR_BOTH = 600


class DeskView(QWidget):
    """Lays the parts of the desk out; both sides collapse and every border can be dragged."""

    look_made = Signal(object)  # LookPanel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = QueuePanel()
        self.listening = ListeningPanel()
        self.draft = DraftCard()
        self.transcript = TranscriptPanel()
        self.remarks = RemarkBar()
        self.segmenting = SegmentPanel()
        self.segments = SegmentsPanel()
        self.tags = TagPanel()
        self._notice = QLabel()
        self._notice.setProperty("notice", True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.setContentsMargins(20, 8, 20, 8)
        self._notice.hide()
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self.segmenting)
        under.addWidget(self._notice)
        under.addWidget(self.draft)
        words = self._words = QSplitter(Qt.Orientation.Horizontal)
        words.addWidget(self.transcript)
        words.addWidget(self.segments)
        words.setChildrenCollapsible(False)
        words.setStretchFactor(0, 1)
        words.setStretchFactor(1, 0)
        words.setSizes([538, sized(SEGMENTS_WIDTH)])
        words.setHandleWidth(1)
        under.addWidget(words, 1)
        self.segmenting.shown.connect(self._make_room)
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
        self.columns.setSizes([sized(QUEUE_WIDTH), 818, sized(TAGS_WIDTH)])
        self._chosen_widths = False
        for splitter in (self.columns, self.middle):
            splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)
        self._look: LookPanel | None = None
        _leave_focus(self)
        theme().changed.connect(self._follow_text)

    @property
    def look(self) -> LookPanel:
        """Made when it is first wanted, and told by ``look_made``: the first picture need not wait for it."""
        if self._look is None:
            from earmark.desk.look.panel import LookPanel

            self._look = LookPanel(self.listening, self)
            _leave_focus(self._look)
            self.look_made.emit(self._look)
        return self._look

    @property
    def has_look(self) -> bool:
        """Whether ``look`` was wanted before."""
        return self._look is not None

    @property
    def look_is_open(self) -> bool:
        return self._look is not None and self._look.isVisible()

    def notice(self, words: str) -> None:
        """A few lines above the transcript: why this clip is special. Empty: nothing is."""
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def ignore_second_press(self) -> None:
        """The desk came under the mouse by a click elsewhere: that was a double click's first half, maybe."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        again = partial(self.setAttribute, Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        QTimer.singleShot(QApplication.doubleClickInterval(), self, again)

    def keeps_focus(self) -> bool:
        """Whether the focus lies where a new clip should not take it away: in the text, in the queue."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and (
            focused is self.transcript.editor
            or any(part.isAncestorOf(focused) for part in (self.queue, self.segments, self.tags))
            or (self._look is not None and self._look.isAncestorOf(focused))
        )

    def toggle_queue(self) -> None:
        self._toggle(0, self._side_widths()[0])

    def toggle_tags(self) -> None:
        self._toggle(2, self._side_widths()[1])

    def shapes(self) -> dict[str, QByteArray]:
        """Widths and heights, to be remembered."""
        return {"columns": self.columns.saveState(), "middle": self.middle.saveState()}

    def take_shapes(self, columns: QByteArray | None, middle: QByteArray | None) -> None:
        if columns is not None:
            self._chosen_widths = self.columns.restoreState(columns)
        if middle is not None:
            self.middle.restoreState(middle)

    def allow_labeling(self, allowed: bool) -> None:
        """Whether what is shown may be changed."""
        self.tags.allow_labeling(allowed)
        self.transcript.allow_writing(allowed)
        self.draft.allow_labeling(allowed)
        self.remarks.allow_labeling(allowed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not self._chosen_widths:
            self._chosen_widths = True
            self._set_sides(*self._side_widths())

    def _make_room(self, cutting: bool) -> None:
        """While a recording is being cut in a low window, its limits stand in place of the transcript."""
        self._words.setHidden(cutting and self.height() < sized(_ROOM_FOR_BOTH))

    def _side_widths(self) -> tuple[int, int]:
        """As the text asks for, as long as the sound and the transcript keep about half of the window."""
        width = self.width()
        return min(sized(QUEUE_WIDTH), width * 20 // 100), min(sized(TAGS_WIDTH), width * 27 // 100)

    def _follow_text(self) -> None:
        """Larger text, wider sides."""
        if text_font().pixelSize() == self._text_px:
            return
        self._text_px = text_font().pixelSize()
        before = self.columns.sizes()
        queue, tags = self._side_widths()
        self._set_sides(queue if before[0] else 0, tags if before[2] else 0)

    def _set_sides(self, queue: int, tags: int) -> None:
        self.columns.setSizes([queue, sum(self.columns.sizes()) - queue - tags, tags])

    def _toggle(self, place: int, width: int) -> None:
        sizes = self.columns.sizes()
        given = width if sizes[place] == 0 else 0
        sizes[1] += sizes[place] - given
        sizes[place] = given
        self.columns.setSizes(sizes)


def _leave_focus(within: QWidget) -> None:
    """A click on a button leaves the focus with the clip or the text: Enter goes on finishing."""
    for button in within.findChildren(QAbstractButton):
        if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
