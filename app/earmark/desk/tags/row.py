"""One source tag: its key, its name, how much it disturbs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from earmark.desk.keys.in_force import in_force
from earmark.desk.keys.keyboard import ANSWER
from earmark.desk.language import later, tr
from earmark.desk.signs import DOTS, draw_dots, draw_key, draw_pill, key_width
from earmark.desk.theme import bold, on_grid, sized, small, text_font, tokens
from earmark.model.tag import NONE, Mark, Severity, Tag

_SIDE = 12
_KEY = 24


class TagRow(QAbstractButton):
    """A tag that can be set by a click, by a click on one of its dots, or by its menu."""

    stepped = Signal(str)
    severity_set = Signal(str, object)
    cannot_tell_toggled = Signal(str)
    looked_at = Signal(str)

    def __init__(self, tag: Tag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self._mark: Mark | None = None
        self._suggestion: Mark | None = None
        self._current = False
        self._key = ""
        self.setProperty(ANSWER, True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(tag.name)
        self.clicked.connect(lambda: self.stepped.emit(tag.code))
        in_force().changed.connect(self._name_key)
        self._name_key()
        self._name_it()

    def show_mark(self, mark: Mark | None) -> None:
        if mark != self._mark:
            self._mark = mark
            self._name_it()
            self.update()

    def set_current(self, current: bool) -> None:
        """Whether this is the tag whose guideline is shown."""
        if current != self._current:
            self._current = current
            self.update()

    def show_suggestion(self, mark: Mark | None) -> None:
        """What a model says of the tag; None where it names it not."""
        if mark != self._suggestion:
            self._suggestion = mark
            self._name_it()
            self.update()

    @property
    def is_suggested(self) -> bool:
        return self._suggestion is not None

    @property
    def is_set(self) -> bool:
        return self._mark is not None

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, on_grid(QFontMetrics(text_font()).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        colours = tokens()
        painter = QPainter(self)
        middle = self.height() / 2
        heard = self._mark is not None and not self._mark.cannot_tell
        answered_none = heard and self.tag.code == NONE
        if answered_none:
            painter.fillRect(self.rect(), colours.accent_soft)
        elif heard:
            painter.fillRect(self.rect(), colours.severity_soft)
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), colours.bg)
        font = bold() if answered_none else text_font()
        height = QFontMetrics(small()).height() + 2
        left = _SIDE + sized(_KEY) + 8
        if self._key:
            width = max(float(sized(_KEY)), key_width(self._key))
            draw_key(painter, QRectF(_SIDE, middle - height / 2, width, height), self._key, colours.line, colours.muted)
            left = round(_SIDE + width + 8)
        right = float(self.width() - _SIDE)
        if self._mark is not None and self._mark.cannot_tell:
            right = draw_pill(painter, right, middle, tr("cannot tell"), colours.warn)
        elif answered_none:
            right -= 14
            self._draw_tick(painter, QPointF(right, middle))
        elif heard and self._mark is not None:
            severity = None if self._mark.severity is None else int(self._mark.severity)
            right = draw_dots(painter, right, middle, severity, colours.severity, self._dot)
        elif self._suggestion is not None:
            right = draw_pill(painter, right, middle, self._suggested_words(), colours.muted)
        painter.setFont(font)
        painter.setPen(colours.text if self.isEnabled() else colours.muted)
        words = QFontMetrics(font).elidedText(self.tag.name, Qt.TextElideMode.ElideRight, round(right - left - 6))
        painter.drawText(QRectF(left, 0, right - left, self.height()), _MIDDLE_LEFT, words)
        if self.hasFocus() or self._current:
            width = 2 if self.hasFocus() else 1
            painter.setPen(QPen(colours.accent, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.looked_at.emit(self.tag.code)
        dot = self._dot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and dot is not None:
            self.severity_set.emit(self.tag.code, Severity(dot + 1))
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if self.tag.code == NONE:
            return
        self.looked_at.emit(self.tag.code)
        menu = QMenu(self)
        for severity, words in _SEVERITIES:
            menu.addAction(tr(words), partial(self.severity_set.emit, self.tag.code, severity))
        menu.addSeparator()
        unsure = in_force().of(f"unsure.{self.tag.code}")
        menu.addAction(f"{tr('Cannot tell')}\t{unsure}", lambda: self.cannot_tell_toggled.emit(self.tag.code))
        if self.is_set:
            menu.addAction(tr("Not heard"), lambda: self.severity_set.emit(self.tag.code, None))
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.looked_at.emit(self.tag.code)

    def _dot_at(self, place: QPointF) -> int | None:
        if self._mark is None or self._mark.cannot_tell or self.tag.code == NONE:
            return None
        step = self._dot * 1.4
        left = self.width() - _SIDE - self._dot - step * (DOTS - 1) - 2
        dot = int((place.x() - left) // step)
        return dot if 0 <= dot < DOTS and place.x() <= self.width() - _SIDE + 4 else None

    @property
    def _dot(self) -> float:
        return QFontMetrics(text_font()).height() * 0.6

    def _draw_tick(self, painter: QPainter, left: QPointF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().accent, 1.8))
        painter.drawPolyline([left + QPointF(1, 0), left + QPointF(5, 4), left + QPointF(12, -5)])
        painter.restore()

    def _suggested_words(self) -> str:
        """The model's answer, as one: never to be taken for the labeler's."""
        mark = self._suggestion
        if mark is not None and mark.cannot_tell:
            return tr("a model cannot tell")
        if mark is not None and mark.severity is not None:
            return tr("from a model: {severity}").format(severity=int(mark.severity))
        return tr("from a model")

    def _name_key(self) -> None:
        self._key = in_force().of(f"tag.{self.tag.code}")
        self.setToolTip(in_force().tip(self.tag.definition, f"tag.{self.tag.code}"))
        self.update()

    def _name_it(self) -> None:
        """What a screen reader says."""
        state = tr("not set")
        if self._mark is not None:
            if self._mark.cannot_tell:
                state = tr("cannot tell")
            elif self._mark.severity is not None:
                state = tr(dict(_SEVERITIES)[self._mark.severity])
            else:
                state = tr("set")
        if self._mark is None and self._suggestion is not None:
            state = f"{state}, {self._suggested_words()}"
        self.setAccessibleName(f"{self.tag.name}: {state}")


class MoreRow(QAbstractButton):
    """Unfolds the tags that have a letter and are not set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, on_grid(QFontMetrics(text_font()).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        colours = tokens()
        painter = QPainter(self)
        height = QFontMetrics(small()).height() + 2
        middle = self.height() / 2
        if self.underMouse():
            painter.fillRect(self.rect(), colours.bg)
        draw_key(painter, QRectF(_SIDE, middle - height / 2, sized(_KEY), height), "…", colours.line, colours.muted)
        painter.setFont(text_font())
        painter.setPen(colours.muted)
        painter.drawText(self.rect().adjusted(_SIDE + sized(_KEY) + 8, 0, 0, 0), _MIDDLE_LEFT, self.text())
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_SEVERITIES = (
    (Severity.AUDIBLE, later("1  audible only")),
    (Severity.SOME_HARD, later("2  makes some words hard")),
    (Severity.WORDS_LOST, later("3  words are lost")),
)
