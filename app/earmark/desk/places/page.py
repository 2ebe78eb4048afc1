"""Room for a view that is made when it is first looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class PlacePage(QWidget):
    """Holds one view, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def fill(self, view: QWidget) -> None:
        self._layout.addWidget(view)

    def empty(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
