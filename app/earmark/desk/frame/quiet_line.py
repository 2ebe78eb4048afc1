"""The line at the bottom: what was just done, with Undo; what is running, with Stop; which keys may follow."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from earmark.desk.actions import key_words
from earmark.desk.elided import ElidedLabel
from earmark.desk.frame.key_list import KeyList
from earmark.desk.keys.keymap import Continuation
from earmark.desk.language import number, tr
from earmark.desk.runner import Job
from earmark.desk.theme import on_grid, sized, small, text_font, theme

_STAYS_MS = 8000
_SIDE = 12


class QuietLine(QWidget):
    """Always there and one line high, so that nothing moves when it speaks."""

    undo_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = ElidedLabel()
        self._action = QPushButton()
        self._job_words = QLabel()
        self._job_words.setProperty("muted", True)
        self._job_bar = QProgressBar()
        self._job_bar.setTextVisible(False)
        self._stop = QPushButton(tr("Stop"))
        for button in (self._action, self._stop):
            button.setProperty("quiet", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 4, _SIDE, 4)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._job_words)
        row.addWidget(self._job_bar)
        row.addWidget(self._stop)
        self.key_list = KeyList()
        self._job: Job | None = None
        self._do: Callable[[], object] | None = None
        self._standing = ""
        self._spoken = ""
        self._tone = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.clear)
        self._action.clicked.connect(self._act)
        self._stop.clicked.connect(self._stop_job)
        self._show_job(False)
        self.clear()
        theme().changed.connect(self._fit)
        self._fit()

    @property
    def words(self) -> str:
        """What the line says at this moment."""
        return self._words.text()

    def stand(self, words: str) -> None:
        """What is said when there is no news: the next thing to do."""
        self._standing = words
        if not self._spoken:
            self._write(words, "muted")

    def say(
        self,
        words: str,
        tone: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """News, for some seconds; what ``stays``, or has a ``bad`` tone, stands until the next news."""
        self._spoken = words
        self._do = do
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._write(words, tone)
        self._timer.stop() if stays or tone == "bad" else self._timer.start()

    def withdraw(self, words: str) -> None:
        """These words are no longer true; other news stays."""
        if words and self.says(words):
            self.clear()

    def says(self, words: str) -> bool:
        """Whether these are the news that stand there."""
        return words == self._spoken

    def say_done(self, words: str) -> None:
        """News that can be undone."""
        self.say(words, action=tr("Undo"), do=self.undo_pressed.emit)

    def show_keys(self, strokes: str, following: Sequence[Continuation]) -> None:
        """After the first stroke of two: what may follow. Empty: back to what stood there."""
        if following:
            self._action.hide()
            options = [f"{key_words(one.stroke)} {one.title}".replace(" …", "…") for one in following]
            back = f"   ·   {tr('{key} back').format(key=key_words('Escape'))}"
            first = tr("{keys}, then").format(keys=key_words(strokes))
            words = f"{first}   {'   '.join(options)}{back}"
            if self._holds(words):
                self.key_list.hide()
            else:
                self.key_list.show_above(self, options)
                words = tr("{keys}, then a key of those above").format(keys=key_words(strokes)) + back
            self._write(words, "key")
            return
        self.key_list.hide()
        self._write(self._spoken or self._standing, self._tone if self._spoken else "muted")
        self._action.setVisible(bool(self._spoken) and self._do is not None)

    def clear(self) -> None:
        self._spoken = ""
        self._do = None
        self._action.hide()
        self._write(self._standing, "muted")

    def watch(self, job: Job) -> None:
        """Show a job with its progress until it ends."""
        self._job = job
        self._job_words.setText(f"{job.title}…")
        self._job_bar.setRange(0, 0)
        self._show_job(True)
        job.progressed.connect(self._progressed)
        job.ended.connect(self._job_ended)

    def _holds(self, words: str) -> bool:
        """Whether the line has room for them, in the small letters of keys."""
        room = self.width() - 2 * _SIDE - (self._stop.width() + 320 if self._job is not None else 0)
        return QFontMetrics(small()).horizontalAdvance(words) <= room

    def _fit(self) -> None:
        self._words.setFont(text_font())
        self.setFixedHeight(on_grid(QFontMetrics(text_font()).height() + 12))
        self._job_bar.setFixedWidth(sized(160))

    def _progressed(self, done: int, total: int | None, message: str) -> None:
        if self._job is None:
            return
        self._job_bar.setRange(0, total or 0)
        self._job_bar.setValue(done)
        words = message or self._job.title
        if total:
            words += " · " + tr("{done} of {total}").format(done=number(done), total=number(total))
            spent = time.monotonic() - self._job.started_at
            if done and spent > 2:
                words += f" · {_time_left(spent / done * (total - done))}"
        self._job_words.setText(words)

    def _job_ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show_job(False)

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job_words.setText(tr("stopping…"))

    def _act(self) -> None:
        do = self._do
        self.clear()
        if do is not None:
            do()

    def _show_job(self, visible: bool) -> None:
        for widget in (self._job_words, self._job_bar, self._stop):
            widget.setVisible(visible)

    def _write(self, words: str, tone: str) -> None:
        self._words.say(words)
        self._words.setFont(small() if tone == "key" else text_font())
        if tone != "key":
            self._tone = tone
        if self._words.property("tone") != tone:
            self._words.setProperty("tone", tone)
            self._words.setProperty("muted", tone == "muted")
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)


def _time_left(seconds: float) -> str:
    if seconds < 60:
        return tr("{seconds} s left").format(seconds=max(1, round(seconds)))
    return tr("about {minutes} min left").format(minutes=number(round(seconds / 60)))
