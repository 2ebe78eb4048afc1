"""The strip under the timeline: play, where it is, speed, loop, gaps, zoom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from earmark.audio.integrated_loudness import TARGET_LUFS
from earmark.desk.buttons import KeyButton, MenuButton
from earmark.desk.elided import ElidedLabel
from earmark.desk.fitted import FittedRow
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import number, point, tr
from earmark.desk.listening.channels import channel_choices, channel_words
from earmark.desk.theme import digits, icon, theme, tokens


class Transport(FittedRow):
    """Shows how the sound stands, and lets the mouse do what the keys do."""

    play_pressed = Signal()
    loop_pressed = Signal()
    speed_pressed = Signal()
    gaps_pressed = Signal()
    gaps_released = Signal()
    zoom_pressed = Signal()
    matching_pressed = Signal()
    channel_pressed = Signal(object)  # the number of a channel, MIX, or None for all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self._normal_speed, self._no_loop, self._no_zoom = _speed_words(1.0), tr("loop off"), tr("zoom 1:1")
        self._play = KeyButton(tr("Play"), "play.toggle")
        self._at = QLabel(clock(0))
        self._of = QLabel()
        self._of.setProperty("muted", True)
        self._speed = _quiet(self._normal_speed)
        self._loop = _quiet(self._no_loop)
        self._matching = _quiet(tr("same loudness"))
        self._matching.hide()
        self.trouble = ElidedLabel()
        self.trouble.setProperty("tone", "warn")
        self.trouble.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._gaps = KeyButton(tr("Gaps only"), "play.gaps")
        self._gaps.setAutoRepeat(False)
        self._zoom = _quiet(self._no_zoom)
        self._channel = MenuButton()
        self._channel.setProperty("quiet", "text")
        self._channel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._channel.setMenu(QMenu(self._channel))
        self._channel.hide()
        row = self.row
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self._play)
        row.addSpacing(8)
        row.addWidget(self._at)
        row.addWidget(self._of)
        row.addSpacing(8)
        row.addWidget(self._speed)
        row.addWidget(self._loop)
        row.addWidget(self._matching)
        row.addWidget(self.trouble, 1)
        row.addWidget(self._channel)
        row.addWidget(self._gaps)
        row.addWidget(self._zoom)

        self.spare(
            self._spare_keys,
            lambda gone: self._of.setHidden(gone),
            lambda gone: self._loop.setHidden(gone and self._loop.text() == self._no_loop),
            lambda gone: self._speed.setHidden(gone and self._speed.text() == self._normal_speed),
            lambda gone: self._zoom.setHidden(gone and self._zoom.text() == self._no_zoom),
        )
        self._play.clicked.connect(self.play_pressed)
        self._loop.clicked.connect(self.loop_pressed)
        self._speed.clicked.connect(self.speed_pressed)
        self._matching.clicked.connect(self.matching_pressed)
        self._gaps.pressed.connect(self.gaps_pressed)
        self._gaps.released.connect(self.gaps_released)
        self._zoom.clicked.connect(self.zoom_pressed)
        theme().changed.connect(self._dress)
        self._dress()
        in_force().changed.connect(self._name_keys)
        self._name_keys()

    def show_time(self, at_s: float, of_s: float) -> None:
        self._at.setText(clock(at_s))
        self._of.setText(f"/ {clock(of_s)}")

    def show_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self._play.setText(tr("Pause") if playing else tr("Play"))
            self._dress()

    def show_speed(self, speed: float) -> None:
        self._speed.setText(_speed_words(speed))
        self.fit()

    def show_loop(self, looping: bool, of_selection: bool) -> None:
        self._loop.setText(self._no_loop if not looping else tr("loop selection") if of_selection else tr("loop clip"))
        self.fit()

    def show_zoom(self, magnification: float) -> None:
        words = self._no_zoom if magnification < 1.005 else tr("zoom {times} ×").format(times=number(magnification, 1))
        if words != self._zoom.text():
            self._zoom.setText(words)
            self.fit()

    def show_channel(self, channels: int, shown: int | None) -> None:
        """Which channel is seen, of a clip that has several; of one channel nothing is said."""
        if channels <= 1 and self._channel.isHidden():
            return
        self._channel.setVisible(channels > 1)
        if channels > 1:
            self._channel.setText(channel_words(shown))
            self._channel.setToolTip(in_force().tip(tr("Which channel is seen and heard"), "channel.next"))
            self._channel.setAccessibleName(tr("Channel: {which}").format(which=channel_words(shown)))
            menu = self._channel.menu()
            menu.clear()
            for choice in channel_choices(channels):
                entry = menu.addAction(channel_words(choice), partial(self.channel_pressed.emit, choice))
                entry.setCheckable(True)
                entry.setChecked(choice == shown)
        self.fit()

    def show_matching(self, on: bool) -> None:
        """Said while it is so, because nobody can judge a level by it."""
        self._matching.setVisible(on)
        self.fit()

    def show_trouble(self, words: str, why: str = "") -> None:
        """Why nothing is heard, in few words, with the whole sentence as a tip; labeling goes on."""
        self.trouble.say(words, why)

    def _name_keys(self) -> None:
        keys = in_force()
        self._play.setToolTip(keys.tip(tr("Play or pause"), "play.toggle"))
        self._loop.setToolTip(keys.tip(tr("Loop the selection, or the clip"), "play.loop"))
        self._gaps.setToolTip(keys.tip(tr("Hold to hear the background between the words"), "play.gaps"))
        words = tr(
            "Every clip is heard at {lufs} LUFS, not at its own level. Press to hear the level, before you judge it"
        )
        self._matching.setToolTip(keys.tip(words.format(lufs=number(TARGET_LUFS, 0)), "play.match"))
        self._speed.setToolTip(
            tr("Back to normal speed  {normal}, slower {slower} faster {faster}").format(
                normal=keys.of("play.normal"), slower=keys.of("play.slower"), faster=keys.of("play.faster")
            )
        )
        self._zoom.setToolTip(
            tr("The whole clip  {all}; in {zoom_in}, out {zoom_out}, to the selection {selection}").format(
                all=keys.of("view.zoom_all"),
                zoom_in=keys.of("view.zoom_in"),
                zoom_out=keys.of("view.zoom_out"),
                selection=keys.of("view.zoom_selection"),
            )
        )
        self._play.setMinimumWidth(self._play.width_for(tr("Pause")))
        self.fit()

    def _spare_keys(self, gone: bool) -> None:
        for button in (self._play, self._gaps):
            button.show_keys(not gone)
        self._widen_play()

    def _dress(self) -> None:
        self._play.setIcon(icon("pause" if self._playing else "play", tokens().text))
        for label in (self._at, self._of):
            label.setFont(digits())
        # Wide enough for the longest reading, so that nothing beside it moves.
        self._at.setMinimumWidth(self._at.fontMetrics().horizontalAdvance(clock(0)) + 4)
        self._widen_play()

    def _widen_play(self) -> None:
        """For the longer of its two words."""
        self._play.setMinimumWidth(max(self._play.width_for(words) for words in (tr("Play"), tr("Pause"))))


def clock(seconds: float) -> str:
    """
    >>> clock(3.2844), clock(3725.5)
    ('0:03.284', '1:02:05.500')
    """
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    tail = f"{rest // 1000:02}{point()}{rest % 1000:03}"
    return f"{hours}:{minutes:02}:{tail}" if hours else f"{minutes}:{tail}"


def _speed_words(speed: float) -> str:
    return tr("speed {times}").format(times=number(speed, 2).removesuffix("0"))


def _quiet(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("quiet", "text")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
