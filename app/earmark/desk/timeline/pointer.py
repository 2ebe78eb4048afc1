"""Mouse, wheel, touch and keys on the timeline: from events to selections, seeks and zooms."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip

from earmark.desk.theme import small
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.spans import StripSpan, box, lanes
from earmark.desk.timeline.view import whole_view

if TYPE_CHECKING:
    from earmark.desk.timeline.timeline import Timeline

EDGE_PIXELS = 4
"""This close to an edge of the selection a drag moves the edge."""

WHEEL_ZOOM = 1.25
WHEEL_SCROLL_SHARE = 0.12
NUDGE_S = 0.1

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Drag(Enum):
    """What the pressed pointer is doing."""

    NOTHING = auto()
    SELECTION = auto()
    SPAN = auto()
    SPAN_EDGE = auto()
    MAP = auto()


class Pointer:
    """Understands the timeline's events. ``handle`` says whether an event was used up."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._drag = Drag.NOTHING
        self._anchor = 0
        self._pressed_at = QPointF()
        self._moved = False
        self._resized: StripSpan | None = None
        self._answers: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.NativeGesture: self._native_gesture,
            QEvent.Type.Gesture: self._gesture,
            QEvent.Type.KeyPress: self._key,
            QEvent.Type.FocusIn: self._focus,
            QEvent.Type.FocusOut: self._focus,
            QEvent.Type.ToolTip: self._tool_tip,
        }

    def handle(self, event: QEvent) -> bool:
        answer = self._answers.get(event.type())
        return self._timeline.clip is not None and answer is not None and answer(event)

    # Pressing and dragging

    def _press(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        timeline, at = self._timeline, event.position()
        self._pressed_at, self._moved = at, False
        areas = timeline.areas
        frame = timeline.view.frame_at(at.x())
        if areas.minimap.contains(at.toPoint()):
            self._drag = Drag.MAP
            self._centre_on_map(at.x())
        elif areas.spans.contains(at.toPoint()):
            self._drag, self._anchor = Drag.SPAN, frame
            self._take_edge(at)
        elif areas.ruler.contains(at.toPoint()):
            timeline.seeked.emit(frame)
        else:
            self._drag, self._anchor = Drag.SELECTION, frame
            edge = self._edge_near(at.x())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._anchor = self._far_end(frame)
                self._moved = True
                timeline.select(self._anchor, frame)
            elif edge is not None:
                self._anchor, self._moved = edge, True
        return True

    def _move(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        timeline, at = self._timeline, event.position()
        frame = timeline.view.frame_at(at.x())
        if not self._moved and self._drag is not Drag.NOTHING:
            far = abs(at.x() - self._pressed_at.x()) >= QApplication.startDragDistance() / 2
            self._moved = far
        if self._drag is Drag.MAP:
            self._centre_on_map(at.x())
        elif self._moved and self._drag in (Drag.SELECTION, Drag.SPAN, Drag.SPAN_EDGE):
            self._turn_page_at_edge(at.x())
            timeline.select(self._anchor, frame)
        timeline.set_pointer(at.x(), at.y())
        timeline.setCursor(self._cursor(at))
        return True

    def _release(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        timeline, frame = self._timeline, self._timeline.view.frame_at(event.position().x())
        drag, self._drag = self._drag, Drag.NOTHING
        if drag is Drag.SELECTION and not self._moved:
            timeline.clear_selection()
            timeline.seeked.emit(frame)
        elif drag is Drag.SPAN and self._moved and timeline.selection is not None:
            timeline.span_drawn.emit(timeline.selection)
        elif drag is Drag.SPAN_EDGE and self._moved and self._resized is not None:
            if timeline.selection is not None:
                timeline.span_resized.emit(self._resized, timeline.selection)
        elif drag in (Drag.SPAN, Drag.SPAN_EDGE):
            span = self._span_at(event.position().toPoint())
            if span is not None:
                timeline.select(span.stretch.first, span.stretch.end)
                timeline.span_chosen.emit(span)
        return True

    def _double_click(self, event: QEvent) -> bool:
        """On the sound: everything on screen. Elsewhere as a click."""
        assert isinstance(event, QMouseEvent)
        timeline = self._timeline
        if not timeline.areas.sound.contains(event.position().toPoint()):
            return self._press(event)
        timeline.select(round(timeline.view.first), round(timeline.view.end))
        return True

    def _leave(self, event: QEvent) -> bool:
        self._timeline.set_pointer(None)
        return False

    def _edge_near(self, x: float) -> int | None:
        """The far edge, which stays, when the pointer is on the near one."""
        timeline = self._timeline
        if timeline.selection is None:
            return None
        first, end = timeline.selection.first, timeline.selection.end
        if abs(timeline.view.x_of(first) - x) <= EDGE_PIXELS:
            return end
        return first if abs(timeline.view.x_of(end) - x) <= EDGE_PIXELS else None

    def _far_end(self, frame: int) -> int:
        """From where a shift-click selects: the selection's farther end, else the playhead."""
        selection = self._timeline.selection
        if selection is None:
            return self._timeline.playhead
        nearer_first = abs(frame - selection.first) < abs(frame - selection.end)
        return selection.end if nearer_first else selection.first

    def _turn_page_at_edge(self, x: float) -> None:
        """A drag that leaves the timeline scrolls it, faster the further out it is."""
        width = self._timeline.width()
        if x < 0 or x > width:
            self._timeline.scroll_by(x / 4 if x < 0 else (x - width) / 4)

    def _centre_on_map(self, x: float) -> None:
        timeline = self._timeline
        whole = whole_view(timeline.view.bounds, timeline.width())
        timeline.set_view(timeline.view.with_first(whole.frame_at(x) - timeline.view.frames_shown / 2))

    def _span_at(self, at: QPoint) -> StripSpan | None:
        timeline = self._timeline
        metrics, strip = QFontMetrics(small()), timeline.areas.spans
        for span, lane in reversed(list(zip(timeline.spans, lanes(timeline.spans), strict=True))):
            if box(span, lane, strip, timeline.view, metrics).contains(QPointF(at)):
                return span
        return None

    def _take_edge(self, at: QPointF) -> None:
        """A press on an edge of a span takes hold of it; the far edge stays."""
        span = self._span_at(at.toPoint())
        if span is None or not self._near_span_edge(span, at.x()):
            return
        self._drag, self._resized = Drag.SPAN_EDGE, span
        middle = self._timeline.view.x_of((span.stretch.first + span.stretch.end) / 2)
        self._anchor = span.stretch.end if at.x() < middle else span.stretch.first

    def _near_span_edge(self, span: StripSpan, x: float) -> bool:
        left, right = (self._timeline.view.x_of(frame) for frame in (span.stretch.first, span.stretch.end))
        return right - left >= 3 * EDGE_PIXELS and min(abs(x - left), abs(x - right)) <= EDGE_PIXELS

    def _cursor(self, at: QPointF) -> QCursor:
        areas = self._timeline.areas
        if areas.sound.contains(at.toPoint()):
            near_edge = self._edge_near(at.x()) is not None
            return QCursor(Qt.CursorShape.SizeHorCursor if near_edge else Qt.CursorShape.IBeamCursor)
        span = self._span_at(at.toPoint()) if areas.spans.contains(at.toPoint()) else None
        if span is not None:
            near_edge = self._near_span_edge(span, at.x())
            return QCursor(Qt.CursorShape.SizeHorCursor if near_edge else Qt.CursorShape.PointingHandCursor)
        return QCursor(Qt.CursorShape.ArrowCursor)

    # Wheel and touch

    def _wheel(self, event: QEvent) -> bool:
        assert isinstance(event, QWheelEvent)
        timeline, turned, moved = self._timeline, event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            about = timeline.view.first + event.position().x() * timeline.view.frames_per_pixel
            timeline.zoom_by(WHEEL_ZOOM ** (turned.y() / 120), about)
        elif not moved.isNull():
            timeline.scroll_by(-(moved.x() or moved.y()))
        else:
            steps = (turned.x() or turned.y()) / 120
            timeline.scroll_by(-steps * WHEEL_SCROLL_SHARE * timeline.width())
        timeline.set_pointer(event.position().x(), event.position().y())
        event.accept()
        return True

    def _native_gesture(self, event: QEvent) -> bool:
        """A pinch on a touch pad."""
        assert isinstance(event, QNativeGestureEvent)
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        view = self._timeline.view
        self._timeline.zoom_by(1 + event.value(), view.first + event.position().x() * view.frames_per_pixel)
        return True

    def _gesture(self, event: QEvent) -> bool:
        """A pinch on a touch screen."""
        assert isinstance(event, QGestureEvent)
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        timeline = self._timeline
        centre = timeline.mapFromGlobal(pinch.centerPoint().toPoint())
        about = timeline.view.first + centre.x() * timeline.view.frames_per_pixel
        timeline.zoom_by(max(0.1, pinch.scaleFactor()), about)
        return True

    # Keys and focus

    def _key(self, event: QEvent) -> bool:
        """Selecting by keyboard; all other keys belong to the desk's actions."""
        assert isinstance(event, QKeyEvent)
        timeline, clip = self._timeline, self._timeline.clip
        pressed = event.keyCombination()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if (
            clip is not None
            and pressed.keyboardModifiers() == both
            and event.key()
            in (
                Qt.Key.Key_Left,
                Qt.Key.Key_Right,
            )
        ):
            step = round(NUDGE_S * clip.sample_rate) * (-1 if event.key() == Qt.Key.Key_Left else 1)
            selection = timeline.selection or TimeRange(timeline.playhead, timeline.playhead)
            timeline.select(selection.first, max(selection.first, selection.end + step))
        elif event.key() == Qt.Key.Key_BracketLeft:
            timeline.start_selection_here()
        elif event.key() == Qt.Key.Key_BracketRight:
            timeline.end_selection_here()
        elif event.key() == Qt.Key.Key_A and pressed.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier:
            timeline.select_all()
        elif event.key() == Qt.Key.Key_Escape and timeline.selection is not None:
            timeline.clear_selection()
        else:
            return False
        return True

    def _focus(self, event: QEvent) -> bool:
        assert isinstance(event, QFocusEvent)
        self._timeline.set_keyboard_focus(event.gotFocus() and event.reason() in _BY_KEYBOARD)
        return False

    def _tool_tip(self, event: QEvent) -> bool:
        """The whole name of a span whose box is too small for it."""
        at = self._timeline.mapFromGlobal(QCursor.pos())
        span = self._span_at(at)
        if span is None:
            return False
        QToolTip.showText(QCursor.pos(), span.words, self._timeline)
        return True
