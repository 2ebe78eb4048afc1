"""The panel in which a user chooses how the sound is drawn: a card beside the sound, which stays in sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from earmark.audio.spectrogram import Scale
from earmark.desk.flow import FlowLayout
from earmark.desk.language import later, tr
from earmark.desk.look.look import (
    HIGHEST_DB,
    HIGHEST_HZ,
    LEAST_BAND_HZ,
    LEAST_RANGE_DB,
    LOWEST_DB,
    WINDOWS_MS,
    Look,
    Preset,
)
from earmark.desk.look.measures import Shown
from earmark.desk.theme import icon, sized, theme, tokens
from earmark.desk.timeline.colour_maps import ColourMap

_PRESETS = {
    Preset.SPEECH: (later("Speech"), later("All frequencies, colours fitted to each clip")),
    Preset.NOISE: (later("Noise"), later("Loud and faint sounds at once: 110 dB, and a long window for steady tones")),
    Preset.TELEPHONE: (later("Telephone"), later("0 to 4 kHz, colours fitted to each clip")),
    Preset.OWN: (later("Own"), later("What you set by hand last")),
}
_SCALES = {Scale.LINEAR: later("Linear"), Scale.MEL: later("Mel")}
_COLOURS = {
    ColourMap.MAGMA: later("Magma"),
    ColourMap.VIRIDIS: later("Viridis"),
    ColourMap.GREY: later("Grey, as on paper"),
}
_SHOWN = {
    Shown.SPEECH: later("Speech"),
    Shown.LOUDNESS: later("Loudness"),
    Shown.SPECTRUM: later("Spectrum"),
}
_FIRST_RANGE_DB = (-95, -20)
"""What the levels are when they are no longer fitted to the clip: about what fitting gives."""

_GAP = 8


class LookPanel(QFrame):
    """Says what is wished by signals; what is in force is shown by ``show_look``."""

    look_chosen = Signal(object)  # Look
    preset_chosen = Signal(object)  # Preset
    reset_pressed = Signal()
    shown_toggled = Signal(object)  # Shown
    closed = Signal()

    def __init__(self, anchor: QWidget, parent: QWidget) -> None:
        """Opens under ``anchor``, over what lies below it in ``parent``."""
        super().__init__(parent)
        self._anchor = anchor
        self._look = Look()
        self.setProperty("card", True)
        self.setAccessibleName(tr("How the sound is drawn"))
        self._presets = {preset: _chip(tr(words), tr(tip)) for preset, (words, tip) in _PRESETS.items()}
        self._scale = _choice(tr("Frequency scale"), [tr(words) for words in _SCALES.values()])
        self._window = _choice(tr("Window length"), [tr("{n} ms").format(n=length) for length in WINDOWS_MS])
        self._low = _number(tr("Lowest frequency"), 0, HIGHEST_HZ - LEAST_BAND_HZ, 500, tr(" Hz"))
        self._high = _number(tr("Highest frequency"), 0, HIGHEST_HZ, 500, tr(" Hz"))
        self._high.setSpecialValueText(tr("all"))
        self._high.setToolTip(tr("Highest frequency; 0: all that the recording holds"))
        self._fit = QCheckBox(tr("Fit to each clip"))
        self._floor = _number(tr("Darkest at"), LOWEST_DB, HIGHEST_DB - LEAST_RANGE_DB, 5, tr(" dB"))
        self._ceiling = _number(tr("Brightest at"), LOWEST_DB + LEAST_RANGE_DB, HIGHEST_DB, 5, tr(" dB"))
        self._colours = _choice(tr("Colours"), [tr(words) for words in _COLOURS.values()])
        self._shown = {shown: QCheckBox(tr(words)) for shown, words in _SHOWN.items()}
        self._reset = QPushButton(tr("Reset"))
        self._reset.setToolTip(tr("As at the first start: Speech, magma"))
        self._close = QPushButton()
        self._close.setProperty("quiet", True)
        self._close.setAccessibleName(tr("Close"))
        self._close.setToolTip(tr("Close") + "  Esc")
        self._lay_out()
        self._connect()
        parent.installEventFilter(self)
        theme().changed.connect(self._dress)
        self._dress()
        self.show_look(self._look)
        self.hide()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        title = QLabel(tr("How the sound is drawn"))
        title.setProperty("heading", True)
        column.addLayout(_row(title, None, self._close))
        chips = FlowLayout(spacing=6)
        group = QButtonGroup(self)
        for chip in self._presets.values():
            group.addButton(chip)
            chips.addWidget(chip)
        column.addLayout(chips)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(1, 1)
        rows: Sequence[tuple[str, QLayout]] = (
            (tr("Frequencies"), _row(self._low, QLabel(tr("to")), self._high, self._scale, None)),
            (tr("Window"), _row(self._window, None)),
            (tr("Levels"), _row(self._floor, QLabel(tr("to")), self._ceiling, self._fit, None)),
            (tr("Colours"), _row(self._colours, None)),
            (tr("Also show"), _row(*self._shown.values(), None, self._reset)),
        )
        for at, (words, fields) in enumerate(rows):
            label = QLabel(words)
            label.setProperty("muted", True)
            grid.addWidget(label, at, 0)
            grid.addLayout(fields, at, 1)
        column.addLayout(grid)
        self._inside = inside
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(scroll)

    def _connect(self) -> None:
        for preset, chip in self._presets.items():
            chip.clicked.connect(lambda _on=False, chosen=preset: self.preset_chosen.emit(chosen))
        for choice in (self._scale, self._window, self._colours):
            choice.currentIndexChanged.connect(self._changed)
        for number in (self._low, self._high, self._floor, self._ceiling):
            number.valueChanged.connect(self._changed)
        self._fit.toggled.connect(self._changed)
        for shown, box in self._shown.items():
            box.clicked.connect(lambda _on=False, toggled=shown: self.shown_toggled.emit(toggled))
        self._reset.clicked.connect(self.reset_pressed)
        self._close.clicked.connect(self.close_panel)

    def show_look(self, look: Look) -> None:
        """What is in force now."""
        self._look = look
        low_db, high_db = look.range_db or _FIRST_RANGE_DB
        fields = (self._scale, self._window, self._low, self._high, self._fit, self._floor, self._ceiling)
        blocked = [QSignalBlocker(field) for field in (*fields, self._colours)]
        self._presets[look.preset].setChecked(True)
        self._scale.setCurrentIndex(list(_SCALES).index(look.scale))
        self._window.setCurrentIndex(WINDOWS_MS.index(look.window_ms))
        self._low.setValue(look.low_hz)
        self._high.setValue(look.high_hz or 0)
        self._fit.setChecked(look.range_db is None)
        self._floor.setValue(low_db)
        self._ceiling.setValue(high_db)
        self._colours.setCurrentIndex(list(_COLOURS).index(look.colours))
        for number in (self._floor, self._ceiling):
            number.setEnabled(look.range_db is not None)
        del blocked

    def show_shown(self, shown: frozenset[Shown]) -> None:
        """What is laid over and beside the sound."""
        for one, box in self._shown.items():
            box.setChecked(one in shown)

    def open_panel(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self._presets[self._look.preset].setFocus(Qt.FocusReason.TabFocusReason)

    def close_panel(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Under the sound at its right end; where the text is large, as far over it as needed."""
        parent = self.parentWidget()
        assert parent is not None
        wanted = self._inside.sizeHint() + QSize(4, 4)
        room = parent.size() - QSize(2 * _GAP, 2 * _GAP)
        bar = (
            0
            if wanted.height() <= room.height()
            else self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        )
        self.resize(min(wanted.width() + bar, room.width()), min(wanted.height(), room.height()))
        corner = self._anchor.mapTo(parent, self._anchor.rect().bottomRight())
        x = min(corner.x(), parent.width()) - self.width() - _GAP
        y = min(corner.y() + 1, parent.height() - self.height() - _GAP)
        self.move(max(_GAP, x), max(_GAP, y))

    def _changed(self) -> None:
        """By hand: the preset is Own now, unless only the colours changed."""
        low, high = self._low.value(), self._high.value()
        floor, ceiling = self._floor.value(), self._ceiling.value()
        if self.sender() is self._low and high:
            high = max(high, low + LEAST_BAND_HZ)
        elif high:
            low = min(low, max(0, high - LEAST_BAND_HZ))
            high = max(high, low + LEAST_BAND_HZ)
        if self.sender() is self._floor:
            ceiling = max(ceiling, floor + LEAST_RANGE_DB)
        else:
            floor = min(floor, ceiling - LEAST_RANGE_DB)
        wished = replace(
            self._look,
            scale=list(_SCALES)[self._scale.currentIndex()],
            window_ms=WINDOWS_MS[self._window.currentIndex()],
            low_hz=low,
            high_hz=high or None,
            range_db=None if self._fit.isChecked() else (floor, ceiling),
        )
        if wished != self._look:
            wished = replace(wished, preset=Preset.OWN)
        self.look_chosen.emit(replace(wished, colours=list(_COLOURS)[self._colours.currentIndex()]))

    def _dress(self) -> None:
        self._close.setIcon(icon("close", tokens().muted))
        self._close.setIconSize(QSize(sized(16), sized(16)))


def _row(*fields: QWidget | None) -> QHBoxLayout:
    """Fields in a row; None is what takes the rest of it."""
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for field in fields:
        if field is None:
            row.addStretch()
        else:
            row.addWidget(field)
    return row


def _chip(words: str, tip: str) -> QPushButton:
    chip = QPushButton(words)
    chip.setCheckable(True)
    chip.setProperty("chip", True)
    chip.setToolTip(tip)
    return chip


def _choice(name: str, words: Sequence[str]) -> QComboBox:
    choice = QComboBox()
    choice.addItems(list(words))
    choice.setAccessibleName(name)
    return choice


def _number(name: str, least: int, most: int, step: int, unit: str) -> QSpinBox:
    number = QSpinBox()
    number.setRange(least, most)
    number.setSingleStep(step)
    number.setSuffix(unit)
    number.setAlignment(Qt.AlignmentFlag.AlignCenter)
    number.setAccessibleName(name)
    number.setToolTip(tr("{name}: type it, or step with ↑ and ↓").format(name=name))
    # Typing 4000 passes 4, 40 and 400: only what is entered or stepped to counts.
    number.setKeyboardTracking(False)
    return number
