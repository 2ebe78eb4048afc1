"""Environment and channel: a button that says the answer, with a menu to change it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from earmark.desk.buttons import MenuButton
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, tr
from earmark.desk.tag_names import tag_name
from earmark.desk.theme import CORNER, tokens
from earmark.model.label import Label
from earmark.model.tag import CLEAN, UNSURE, Axis, Mark, TagCode
from earmark.model.taxonomy import Taxonomy

_PROMPT = {Axis.ENVIRONMENT: later("Environment"), Axis.CHANNEL: later("Channel")}


class AxisButton(MenuButton):
    """Shows what a label says on one axis, and lets it be answered by the mouse."""

    toggled_tag = Signal(str)
    cannot_tell_toggled = Signal(str)
    looked_at = Signal(str)

    def __init__(self, axis: Axis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._taxonomy: Taxonomy | None = None
        self._label = Label()
        self._suggested: tuple[Mark, ...] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setText(tr(_PROMPT[axis]))
        self.setMinimumWidth(60)
        in_force().changed.connect(self._name_keys)

    def set_taxonomy(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy

    def show_suggestions(self, marks: Sequence[Mark]) -> None:
        """What a model says on this axis: shown dashed while nothing is answered."""
        self._suggested = tuple(marks)
        self.show_label(self._label)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._suggested and not self._answered:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens().muted, 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def show_label(self, label: Label) -> None:
        self._label = label
        words = ", ".join(self._answers())
        self._answered = bool(words)
        prompt = tr(_PROMPT[self._axis])
        self.setText(words or self._suggested_words() or prompt)
        self.setAccessibleName(f"{prompt}: {words or tr('not answered')}")
        self._name_keys()

    def _name_keys(self) -> None:
        words = self.accessibleName()
        first = in_force().leading(self._axis)
        self.setToolTip(f"{words}  {tr('{key}, then a digit').format(key=first)}" if first else words)

    def _suggested_words(self) -> str:
        if self._taxonomy is None or not self._suggested:
            return ""
        names = ", ".join(tag_name(self._taxonomy, mark.code) for mark in self._suggested)
        return tr("{answers} (from a model)").format(answers=names)

    def _answers(self) -> list[str]:
        if self._taxonomy is None:
            return []
        if self._axis is Axis.ENVIRONMENT:
            given = self._label.environment
            return [tag_name(self._taxonomy, given)] if given is not None else []
        return [
            tag_name(self._taxonomy, mark.code) + (" ?" if mark.cannot_tell else "") for mark in self._label.channels
        ]

    def _fill(self) -> None:
        self._menu.clear()
        if self._taxonomy is None:
            return
        if self._axis is Axis.CHANNEL:
            self._add(CLEAN)
        for tag in self._taxonomy.on(self._axis):
            self._add(tag.code)
        self._menu.addSeparator()
        if self._axis is Axis.ENVIRONMENT:
            self._add(UNSURE, "unsure.environment")
            return
        unsure = self._menu.addMenu(tr("Cannot tell"))
        for tag in self._taxonomy.on(self._axis):
            entry = unsure.addAction(tag.name, partial(self.cannot_tell_toggled.emit, tag.code))
            entry.setCheckable(True)
            mark = self._label.mark(tag.code)
            entry.setChecked(mark is not None and mark.cannot_tell)

    def _add(self, code: TagCode, action: str = "") -> None:
        if self._taxonomy is None:
            return
        keys = in_force().of(action or f"tag.{code}")
        entry = self._menu.addAction(f"{tag_name(self._taxonomy, code)}\t{keys}", lambda: self.toggled_tag.emit(code))
        entry.setCheckable(True)
        entry.hovered.connect(lambda: self.looked_at.emit(code))
        mark = self._label.mark(code)
        entry.setChecked(self._label.environment == code or (mark is not None and not mark.cannot_tell))
