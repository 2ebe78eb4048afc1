"""The order of the clips: a button with the orders there are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from earmark.desk.language import later, tr
from earmark.desk.queue.model import Order
from earmark.desk.theme import icon, sized, theme, tokens
from earmark.store.clips import ClipSort

_ORDERS = (
    (Order(ClipSort.NAME), later("By name")),
    (Order(ClipSort.STATE), later("By state")),
    (Order(ClipSort.DURATION), later("Shortest first")),
    (Order(ClipSort.DURATION, descending=True), later("Longest first")),
    (Order(ClipSort.RECORDED, descending=True), later("Newest recording first")),
    (Order(ClipSort.ADDED, descending=True), later("Last added first")),
)


class SortButton(QToolButton):
    """Says which order was chosen."""

    chosen = Signal(object)  # Order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolTip(tr("Order of the clips"))
        self.setAccessibleName(tr("Order of the clips"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        group = QActionGroup(self)
        for order, words in _ORDERS:
            entry = QAction(tr(words), menu, checkable=True, checked=order == Order())
            entry.triggered.connect(lambda _on=False, one=order: self.chosen.emit(one))
            group.addAction(entry)
            menu.addAction(entry)
        self.setMenu(menu)
        theme().changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self.setIconSize(QSize(sized(16), sized(16)))
        self.setIcon(icon("settings", tokens().muted))
