"""A row of controls that gives up what it can spare, step by step, where it is narrow or its text large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

Step = Callable[[bool], object]
"""Gives something up (True), or takes it back (False)."""


class FittedRow(QWidget):
    """``row`` is its layout; ``spare`` says what may go, the most dispensable first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._steps: tuple[Step, ...] = ()
        self._is_fitting = False

    def spare(self, *steps: Step) -> None:
        self._steps = steps

    def fit(self) -> None:
        """Take back everything, then give up as little as the width asks for."""
        if self._is_fitting:
            return
        self._is_fitting = True
        for step in reversed(self._steps):
            step(False)
        for step in self._steps:
            if self._wanted() <= self.width():
                break
            step(True)
        self._is_fitting = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        # What is spared must not hold the window wide.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def _wanted(self) -> int:
        self.row.invalidate()
        return self.row.sizeHint().width()
