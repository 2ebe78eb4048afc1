"""The limits of cutting, what would come of them, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from earmark.desk.language import tr
from earmark.desk.segmenting.preview import Previewed
from earmark.model.errors import UserError
from earmark.model.segmenting import LONGEST_S, SegmentLimits

LONG_S = 30.0
"""Recordings from here on are long, unless said otherwise."""
_SETTLES_MS = 250
_MOST_HOURS_S = 24 * 3600.0


class SegmentPanel(QWidget):
    """Stands below the sound until it is used or put away; nothing else waits for it."""

    wanted = Signal()
    """Make the clips."""
    limits_changed = Signal()
    """The limits, or which recordings are long, are others now; after a moment without change."""
    put_away = Signal()
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        usual = SegmentLimits()
        self._title = QLabel()
        self._title.setProperty("heading", True)
        self.longer = _seconds(LONG_S, 1, _MOST_HOURS_S, 10)
        self.shortest = _seconds(usual.shortest_s, 0.1, LONGEST_S / 2, 0.5)
        self.longest = _seconds(usual.longest_s, 0.2, LONGEST_S, 1)
        self.pause = _seconds(usual.pause_s, 0, 60, 0.1)
        self.padding = _seconds(usual.padding_s, 0, 60, 0.1)
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.make = QPushButton()
        self.make.setProperty("primary", True)
        self._close = QPushButton(tr("Back  Esc"))
        self._close.setProperty("quiet", True)
        self._settles = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        self._longer = _labeled(tr("Recordings from"), self.longer)
        for field in (
            self._longer,
            _labeled(tr("Shortest clip"), self.shortest),
            _labeled(tr("Longest clip"), self.longest),
            _labeled(tr("Least pause"), self.pause),
            _labeled(tr("Padding"), self.padding),
        ):
            fields.addWidget(field, 1)
        fields.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.says, 1)
        below.addWidget(self.make)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(fields)
        layout.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        for box in (self.longer, self.shortest, self.longest, self.pause, self.padding):
            box.valueChanged.connect(lambda _value: self._changed())
        self._settles.timeout.connect(self.limits_changed)
        self.make.clicked.connect(self.wanted)
        self._close.clicked.connect(self.put_away)

    def ask(self, name: str | None) -> None:
        """Show the panel for the recording of this name; for all long ones without."""
        title = tr("Cut long recordings into clips at their pauses")
        if name is not None:
            title = tr("Cut {name} into clips at its pauses").format(name=name)
        self._title.setText(title)
        self._longer.setVisible(name is None)
        self.show()
        (self.longer if name is None else self.longest).setFocus()
        self._changed()

    @property
    def limits(self) -> SegmentLimits:
        """As they stand. Raises UserError where no cutting could keep to them."""
        return SegmentLimits(
            self.shortest.value(), self.longest.value(), self.pause.value(), self.padding.value()
        ).require()

    def show_refusal(self, error: UserError | str) -> None:
        """Why nothing can be cut."""
        self._say(str(error), "bad")
        self._offer(0)

    def show_listening(self, done: int, total: int) -> None:
        """The sound is being heard."""
        words = tr("Listening for pauses…")
        if total > 1:
            words = tr("Listening for pauses: recording {number} of {total}…").format(
                number=f"{done + 1:,}", total=f"{total:,}"
            )
        self._say(words, "muted")
        self._offer(0)

    def show_preview(self, found: Previewed) -> None:
        """How many clips would come, and how long they are."""
        from statistics import median

        lengths = found.lengths_s
        if not lengths:
            self._say(tr("Nobody speaks in it.") if found.cuts else tr("No recording is that long."), "")
            self._offer(0)
            return
        parts = [
            tr("{shortest} to {longest} s, half of them up to {median} s").format(
                shortest=f"{min(lengths):.1f}", longest=f"{max(lengths):.1f}", median=f"{median(lengths):.1f}"
            )
        ]
        heard = sum(one.recording.clock.duration_s for one in found.cuts)
        parts.append(
            tr("{minutes} of {all} min are in clips").format(
                minutes=f"{sum(lengths) / 60:.1f}", all=f"{heard / 60:.1f}"
            )
        )
        silent = sum(not one.segments for one in found.cuts)
        if silent:
            parts.append(tr("nobody speaks in %n recordings", silent))
        if found.unheard:
            parts.append(tr("%n recordings cannot be heard", found.unheard))
        self._say(" · ".join(parts), "")
        self._offer(len(lengths))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.shown.emit(False)

    def _changed(self) -> None:
        self._offer(0)
        self._settles.start()

    def _say(self, words: str, tone: str) -> None:
        self.says.setText(words)
        self.says.setProperty("tone", tone)
        self.says.setProperty("muted", tone == "muted")
        self.says.style().unpolish(self.says)
        self.says.style().polish(self.says)

    def _offer(self, count: int) -> None:
        self.make.setText(tr("Make %n clips", count) if count else tr("Make clips"))
        self.make.setEnabled(count > 0)


def _seconds(value: float, least: float, most: float, step: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setMinimumWidth(box.fontMetrics().horizontalAdvance("0,000.0 s") + 24)
    box.setDecimals(1)
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setValue(value)
    box.setSuffix(tr(" s"))
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return box


def _labeled(words: str, box: QDoubleSpinBox) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = QLabel(words)
    label.setProperty("muted", True)
    label.setBuddy(box)
    box.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(box)
    return holder
