"""The time spans of a label, listed: which tag, from when to when; chosen, played and taken away by key or mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from earmark.desk.language import tr
from earmark.desk.theme import on_grid, small, theme
from earmark.desk.timeline.ruler import clock_time
from earmark.model.label import Label, Span
from earmark.model.recording import Clip
from earmark.model.taxonomy import Taxonomy

_MOST_ROWS = 6
_SPAN = Qt.ItemDataRole.UserRole


class SpanList(QWidget):
    """Hidden while a label has no spans. Space plays the row at hand, Delete takes it away."""

    chosen = Signal(object)  # Span
    play_wanted = Signal(object)  # Span
    removal_wanted = Signal(object)  # Span

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        for look in ("heading", "small", "muted"):
            self._heading.setProperty(look, True)
        self._rows = QStandardItemModel(self)
        self._shown: tuple[tuple[Span, ...], Clip | None, Span | None] = ((), None, None)
        self.list = QListView()
        self.list.setModel(self._rows)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Time spans"))
        self.list.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self.list)
        self.list.clicked.connect(self._choose)
        self.list.doubleClicked.connect(lambda index: self.play_wanted.emit(index.data(_SPAN)))
        theme().changed.connect(self._fit)
        self.hide()

    def show_spans(self, label: Label, taxonomy: Taxonomy, clip: Clip | None, chosen: Span | None) -> None:
        """The spans in the order of time; times count from the start of the clip."""
        shown = (label.spans, clip, chosen)
        if shown == self._shown:
            return
        self._shown = shown
        self._rows.clear()
        self.setVisible(bool(label.spans) and clip is not None)
        if clip is None:
            return
        for span in sorted(label.spans, key=lambda one: (one.first, one.end, one.code)):
            first, end = ((frame - clip.first) / clip.sample_rate for frame in (span.first, span.end))
            times = f"{clock_time(first, 0.01)} – {clock_time(end, 0.01)}"
            row = QStandardItem(f"{times}   {taxonomy.name(span.code)}")
            row.setData(span, _SPAN)
            row.setToolTip(tr("Click to select, double click to hear, Delete to take away"))
            self._rows.appendRow(row)
            if span == chosen:
                self.list.setCurrentIndex(row.index())
        self._heading.setText(tr("%n time spans", len(label.spans)))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys of the list itself; all others are the desk's."""
        index = self.list.currentIndex()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not index.isValid():
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            below = self._rows.index(max(0, min(index.row() + step, self._rows.rowCount() - 1)), 0)
            self._choose(below)
            return True
        wanted = {Qt.Key.Key_Space: self.play_wanted, Qt.Key.Key_Delete: self.removal_wanted}.get(Qt.Key(event.key()))
        if wanted is None or event.modifiers():
            return super().eventFilter(watched, event)
        wanted.emit(index.data(_SPAN))
        return True

    def _choose(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.chosen.emit(index.data(_SPAN))

    def _fit(self) -> None:
        """As high as its rows, up to some; the rest scrolls."""
        self.list.setFont(small())
        height = on_grid(QFontMetrics(small()).height() + 6)
        for row in range(self._rows.rowCount()):
            self._rows.item(row).setSizeHint(QSize(0, height))
        self.list.setFixedHeight(height * min(self._rows.rowCount(), _MOST_ROWS) + 2)
