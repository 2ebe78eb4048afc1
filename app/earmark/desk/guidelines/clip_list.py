"""A list of clips that are heard by one key: Space plays the one at hand, or stops it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from earmark.desk.theme import SPACE, sized, text_font, theme
from earmark.model.recording import ClipId

_SIGN_WIDTH = 20
_MOST_LINES = 12
"""So many are in sight at once; the others are scrolled to."""


@dataclass(frozen=True, slots=True)
class ClipLine:
    """One clip: its name, and what is to be said of it."""

    clip: ClipId
    name: str
    words: str


class ClipList(QListWidget):
    """``hear_wanted`` and ``open_wanted`` carry the clip at hand: by Space or a double click, and by Enter."""

    hear_wanted = Signal(object)
    open_wanted = Signal(object)
    chosen = Signal(object)  # ClipId, or None

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(0)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lines: tuple[ClipLine, ...] = ()
        self._playing: ClipId | None = None
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit(self.clip))
        theme().changed.connect(self._fit)
        self.itemDoubleClicked.connect(lambda _item: self._hear())

    @property
    def clip(self) -> ClipId | None:
        row = self.currentRow()
        return self._lines[row].clip if 0 <= row < len(self._lines) else None

    def show_lines(self, lines: Sequence[ClipLine]) -> None:
        """The clip at hand stays at hand."""
        at, lines = self.clip, tuple(lines)
        if lines == self._lines and self.count() == len(lines):
            return
        self._lines = lines
        self.blockSignals(True)
        self.clear()
        for one in lines:
            item = QListWidgetItem()
            item.setToolTip(f"{one.name}\n{one.words}")
            self.addItem(item)
        self._name_rows()
        places = [one.clip for one in lines]
        self.setCurrentRow(places.index(at) if at in places else 0 if places else -1)
        self.blockSignals(False)
        self._fit()
        self.chosen.emit(self.clip)

    def show_playing(self, clip: ClipId | None) -> None:
        self._playing = clip
        self._name_rows()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        # The sign in front of a row is its button.
        if event.position().x() < sized(_SIGN_WIDTH) and self.itemAt(event.position().toPoint()) is not None:
            self._hear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space:
            self._hear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.clip is not None:
            self.open_wanted.emit(self.clip)
        else:
            super().keyPressEvent(event)

    def _hear(self) -> None:
        if self.clip is not None:
            self.hear_wanted.emit(self.clip)

    def _name_rows(self) -> None:
        for row, one in enumerate(self._lines):
            sign = "■" if one.clip == self._playing else "▶"
            self.item(row).setText(f"{sign} {one.name}\n{one.words}")

    def _fit(self) -> None:
        """As high as its rows, up to some."""
        line, heights = QFontMetrics(text_font()).lineSpacing(), []
        for place, one in enumerate(self._lines):
            heights.append(line * (2 + one.words.count("\n")) + SPACE[2])
            self.item(place).setSizeHint(QSize(sized(80), heights[-1]))
        self.setFixedHeight(min(sum(heights), line * _MOST_LINES) + 2)
