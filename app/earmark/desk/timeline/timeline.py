"""The timeline: minimap, waveform, spectrogram, ruler and spans of one clip on one time axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.desk.language import tr
from earmark.desk.theme import digits, small, theme, tokens
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline import marks
from earmark.desk.timeline.closer import CloserLooks
from earmark.desk.timeline.colour_maps import ColourMap
from earmark.desk.timeline.colour_range import range_of
from earmark.desk.timeline.frequency import FrequencyAxis
from earmark.desk.timeline.ground import Ground, Grounds
from earmark.desk.timeline.overlays import Overlays
from earmark.desk.timeline.parts import Parts, least_height, parts
from earmark.desk.timeline.pointer import Pointer
from earmark.desk.timeline.readout import Readout, readout_at
from earmark.desk.timeline.ruler import clock_time
from earmark.desk.timeline.spans import StripSpan, lanes
from earmark.desk.timeline.spectrogram import SpectrogramTiles
from earmark.desk.timeline.view import View, whole_view
from earmark.desk.timeline.waveform import gain
from earmark.model.recording import Clip

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture

ZOOM_STEP = 2.0
_WAITING_AFTER_MS = 300
"""A picture that comes sooner needs no words before it, which would flicker."""


class Timeline(QWidget):
    """Shows a clip and says where the labeler pointed. Positions are frames of the recording's clock."""

    seeked = Signal(int)  # the frame that was clicked
    selection_changed = Signal(object)  # TimeRange or None
    span_drawn = Signal(object)  # TimeRange, drawn in the spans strip
    span_chosen = Signal(object)  # the StripSpan that was clicked
    span_resized = Signal(object, object)  # the StripSpan whose edge was dragged, and its new TimeRange
    view_changed = Signal(object)  # View
    finer_wanted = Signal(int, int, int)  # first, end, columns: the answer goes to show_finer
    pointer_moved = Signal(object)  # Readout or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip: Clip | None = None
        self._pointer = Pointer(self)
        self._waiting_timer = QTimer(self, singleShot=True, interval=_WAITING_AFTER_MS)
        self._picture: ClipPicture | None = None
        self._words = tr("No clip is open")
        self._view = whole_view(TimeRange(0, 1), 1)
        self._colour_map = ColourMap.MAGMA
        self._range_db: tuple[float, float] | None = None
        self._looks = CloserLooks(self)
        self._gain = 1.0
        self._spans: tuple[StripSpan, ...] = ()
        self._cuts: tuple[TimeRange, ...] = ()
        self._overlays = Overlays()
        self._selection: TimeRange | None = None
        self._playhead = 0
        self._readout: Readout | None = None
        self._keyboard_focus = False
        self._grounds = Grounds()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Timeline"))
        self._describe()
        self._looks.wanted.connect(self.finer_wanted)
        self._waiting_timer.timeout.connect(self._tell_waiting)
        theme().changed.connect(self._repaint_all)

    # What is shown

    def show_clip(self, picture: ClipPicture | None, clip: Clip) -> None:
        """Show a clip; without a picture its axis alone, until the picture comes by the same call.

        A clip that is shown already keeps its view and selection.
        """
        if picture is not None and picture is self._picture and clip == self._clip:
            return
        self._words = ""
        if picture is None:
            self._waiting_timer.start()
        else:
            self._waiting_timer.stop()
        if self._clip != clip:
            self._clip = clip
            bounds = TimeRange(clip.first, max(clip.end, clip.first + 1))
            self._view = whole_view(bounds, max(1, self.width()))
            self._playhead = clip.first
            self._spans = ()
            self._overlays = Overlays()
            self._set_selection(None)
            self.set_pointer(None)
            self.view_changed.emit(self._view)
        self._picture = picture
        self._gain = gain(picture) if picture is not None else 1.0
        shown = range_of(picture, self._range_db) if picture is not None else None
        self._looks.start_with(picture, self._colour_map, shown)
        self._grounds.all_changed()
        self._describe()
        self._view_settled()

    def show_message(self, words: str) -> None:
        """One sentence in place of the sound: why the clip has no picture."""
        self._waiting_timer.stop()
        self._words = words
        self._picture = None
        self._looks.start_with(None, self._colour_map)
        self._describe()
        self._repaint_all()

    def show_nothing(self, words: str = tr("No clip is open")) -> None:
        """No clip, and what to do about it."""
        self._clip = None
        self._spans = ()
        self._set_selection(None)
        self.show_message(words)

    def show_finer(self, picture: ClipPicture) -> None:
        """A finer picture of part of the clip: painted over the coarser one from now on."""
        self._looks.add(picture, self._colour_map)
        self._repaint_view()

    @property
    def is_sharp(self) -> bool:
        """Whether the view is painted as fine as its pixels or its sound."""
        ratio = self.devicePixelRatioF()
        layers = self._layers()
        return len(layers) == 1 and not layers[0].is_too_coarse(self._view, ratio)

    def set_spans(self, spans: Sequence[StripSpan]) -> None:
        """The spans of the label."""
        self._spans = tuple(sorted(spans, key=lambda span: (span.stretch, span.owner, span.name)))
        self._repaint_view()

    @property
    def cuts(self) -> tuple[TimeRange, ...]:
        """The stretches that would become clips, while cutting is looked at."""
        return self._cuts

    def set_cuts(self, stretches: Sequence[TimeRange]) -> None:
        """Where the recording would be cut: what lies outside these stretches is veiled."""
        if tuple(stretches) != self._cuts:
            self._cuts = tuple(stretches)
            self.update()

    def set_colours(self, colour_map: ColourMap, range_db: tuple[float, float] | None = None) -> None:
        """The colours, and from how many dB to how many they reach: None fits them to each clip."""
        self._colour_map, self._range_db = colour_map, range_db
        if self._picture is not None:
            self._looks.set_colours(colour_map, range_of(self._picture, range_db))
        self._repaint_all()

    @property
    def overlays(self) -> Overlays:
        return self._overlays

    def set_overlays(self, overlays: Overlays) -> None:
        """What lies over the waveform, until another clip is shown."""
        self._overlays = overlays
        self._repaint_all()

    # The playhead

    @property
    def playhead(self) -> int:
        return self._playhead

    def set_playhead(self, frame: int, *, follow: bool = False) -> None:
        """Move the playhead; with ``follow`` the view turns the page when it runs out of sight."""
        before, self._playhead = self._playhead, frame
        if follow and not self._view.shows_all and not self._view.shows(frame):
            self.set_view(self._view.with_first(frame - 0.02 * self._view.frames_shown))
            return
        bottom = self.areas.spectrogram.bottom() + 1
        for view in (self._view, whole_view(self._view.bounds, self.width())):
            for each in (before, frame):
                self.update(QRect(round(view.x_of(each)) - 3, 0, 7, bottom))

    # The selection

    @property
    def selection(self) -> TimeRange | None:
        return self._selection

    def select(self, first: int, end: int) -> None:
        """Select a stretch, in either order of its ends, kept inside the clip."""
        bounds = self._view.bounds
        low, high = sorted((first, end))
        low, high = max(low, bounds.first), min(high, bounds.end)
        self._set_selection(TimeRange(low, high) if high > low else None)

    def select_all(self) -> None:
        if self._clip is not None:
            self.select(self._view.bounds.first, self._view.bounds.end)

    def clear_selection(self) -> None:
        self._set_selection(None)

    def start_selection_here(self) -> None:
        """Begin the selection at the playhead; its end stays where it is right of it."""
        end = self._selection.end if self._selection is not None else self._view.bounds.end
        self.select(self._playhead, end if end > self._playhead else self._view.bounds.end)

    def end_selection_here(self) -> None:
        """End the selection at the playhead; its start stays where it is left of it."""
        first = self._selection.first if self._selection is not None else self._view.bounds.first
        self.select(first if first < self._playhead else self._view.bounds.first, self._playhead)

    # Zoom and scroll

    @property
    def view(self) -> View:
        return self._view

    def set_view(self, view: View) -> None:
        view = view.resized(max(1, self.width()))
        if view != self._view:
            self._view = view
            self.set_pointer(None)
            self.view_changed.emit(view)
            self._view_settled()

    def zoom_in(self) -> None:
        self.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        self.zoom_by(1 / ZOOM_STEP)

    def zoom_by(self, factor: float, about: float | None = None) -> None:
        """``factor`` times closer about a frame: by default the playhead if in sight, else the middle."""
        if about is None:
            seen = self._view.shows(self._playhead)
            about = self._playhead if seen else self._view.first + self._view.frames_shown / 2
        self.set_view(self._view.zoomed(factor, about))

    def zoom_to_selection(self) -> None:
        """The selection over the whole width; the whole clip where nothing is selected."""
        if self._selection is None:
            self.zoom_to_clip()
        else:
            self.set_view(self._view.on(self._selection))

    def zoom_to_clip(self) -> None:
        self.set_view(whole_view(self._view.bounds, self._view.width))

    def scroll_by(self, pixels: float) -> None:
        self.set_view(self._view.scrolled(pixels * self._view.frames_per_pixel))

    @property
    def frequency_axis(self) -> FrequencyAxis | None:
        """Which frequency is at which height of the spectrogram; None without a picture."""
        return FrequencyAxis.of(self._picture) if self._picture is not None else None

    # For the pointer

    @property
    def clip(self) -> Clip | None:
        return self._clip

    @property
    def spans(self) -> tuple[StripSpan, ...]:
        return self._spans

    @property
    def areas(self) -> Parts:
        return parts(self.width(), self.height(), QFontMetrics(small()), max(lanes(self._spans), default=0) + 1)

    def set_pointer(self, x: float | None, y: float = 0.0) -> None:
        """Show time, frequency and level at a pixel; None where the pointer left."""
        shown = None
        if x is not None and self._clip is not None:
            shown = readout_at(self._clip, self._view, self.areas, self._layers(), x, y)
            if shown is not None and self.areas.waveform.contains(round(x), round(y)):
                shown = replace(shown, loudness_lufs=self._overlays.loudness_at(shown.time_s, self._clip))
        if shown != self._readout:
            self._readout = shown
            self.pointer_moved.emit(shown)
            area = self.areas.spectrogram
            self.update(QRect(area.x(), area.y(), area.width(), QFontMetrics(small()).height() * 2))

    # Painting

    def sizeHint(self) -> QSize:  # noqa: N802
        line = QFontMetrics(small()).height()
        return QSize(line * 56, line * 26)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        line = QFontMetrics(small()).height()
        return QSize(line * 16, least_height(QFontMetrics(small())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        colours = tokens()
        if self._clip is None or self._picture is None:
            painter.fillRect(self.rect(), colours.surface)
            if self._clip is not None:
                ruler = self.areas.ruler
                marks.paint_ruler(painter, ruler, self._view, self._clip.sample_rate, digits(small()), colours)
            self._paint_words(painter)
        else:
            ground = self._grounds.painted(self.size(), self.devicePixelRatioF(), colours, self._ground)
            painter.drawPixmap(0, 0, ground)
            areas = self.areas
            if self._cuts:
                marks.paint_cuts(painter, areas, self._view, self._cuts, colours)
            if self._selection is not None:
                marks.paint_selection(painter, areas, self._view, self._selection, colours)
                whole = whole_view(self._view.bounds, self.width())
                marks.paint_selection_on_map(painter, areas.minimap, whole, self._selection, colours)
            marks.paint_playhead_on_map(painter, areas.minimap, self._playhead_on_map(), colours)
            if self._view.shows(self._playhead) or self._playhead == self._view.bounds.end:
                marks.paint_playhead(painter, areas, self._view.x_of(self._playhead), colours)
            if self._readout is not None:
                marks.paint_readout(painter, areas.spectrogram, self._readout.text, digits(small()))
        if self.hasFocus() and self._keyboard_focus:
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _ground(self) -> Ground:
        """Everything but what moves."""
        assert self._clip is not None
        assert self._looks.whole is not None
        whole, layers = self._looks.whole, self._layers()
        return Ground(self._clip, self._view, self.areas, whole, layers, self._spans, self._gain, self._overlays)

    def _layers(self) -> tuple[SpectrogramTiles, ...]:
        return self._looks.layers(self._view, self.devicePixelRatioF())

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(tokens().muted)
        painter.drawText(
            self.rect().adjusted(24, 12, -24, -12),
            int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
            self._words,
        )

    def _tell_waiting(self) -> None:
        self._words = tr("Making the picture")
        self._describe()
        self.update()

    def _playhead_on_map(self) -> float:
        return whole_view(self._view.bounds, self.width()).x_of(self._playhead)

    def _repaint_all(self) -> None:
        self._grounds.all_changed()
        self.update()

    def _repaint_view(self) -> None:
        self._grounds.view_changed()
        self.update()

    def _view_settled(self) -> None:
        self._repaint_view()
        self._looks.look(self._view, self.devicePixelRatioF())

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._view = self._view.resized(max(1, self.width()))
        self._view_settled()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._repaint_all()
            self.updateGeometry()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        return self._pointer.handle(event) or super().event(event)

    def set_keyboard_focus(self, shown: bool) -> None:
        """Whether the focus came by keyboard, and is to be seen."""
        self._keyboard_focus = shown
        self.update()

    def _set_selection(self, selection: TimeRange | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self._describe()
            self.update()
            self.selection_changed.emit(selection)

    def _describe(self) -> None:
        """What a screen reader says of the timeline."""
        if self._clip is None or self._words:
            self.setAccessibleDescription(self._words)
            return
        rate, first = self._clip.sample_rate, self._clip.first
        length = clock_time(self._clip.duration_s, 0.1)
        words = tr("Clip of {length}").format(length=length)
        if self._selection is not None:
            times = [clock_time((frame - first) / rate, 0.01) for frame in (self._selection.first, self._selection.end)]
            words = tr("Clip of {length}, selected from {start} to {end}").format(
                length=length, start=times[0], end=times[1]
            )
        self.setAccessibleDescription(words)
