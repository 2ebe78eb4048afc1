"""A gentle reminder to rest the ears: off unless wanted, in the quiet line, and never in the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from earmark.desk.actions import BREAK_MINUTES
from earmark.desk.language import tr
from earmark.desk.work.part import Bench, Part

REST_S = 300.0
"""Away for so long is a break."""
_LOOK_MS = 15_000
_AGAIN_S = 600.0
SETTING = "break_after_min"


class Breaks(Part):
    """Counts the time at work since the last break; for the labeler's own eyes, kept nowhere."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._at_work_s = 0.0
        self._said_at_s = 0.0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(lambda: self.passed(_LOOK_MS / 1000))
        self._timer.start()

    def commands(self) -> dict[str, Callable[[], object]]:
        return {f"break.{minutes}": partial(self.remind_after, minutes) for minutes in BREAK_MINUTES}

    def remind_after(self, minutes: int) -> None:
        """Remind after so many minutes at work, 0: never."""
        self.remembered.keep(SETTING, minutes)
        self.begin_anew()

    def begin_anew(self) -> None:
        """A break was made, or will be."""
        self._at_work_s = self._said_at_s = 0.0

    def passed(self, seconds: float) -> None:
        """So much time went by; whether somebody was at work in it, the stopwatch knows."""
        idle_s = self.session.stopwatch.idle_s
        if idle_s >= REST_S:
            self.begin_anew()
        elif idle_s < seconds or self.view.listening.player.is_playing:
            self._at_work_s += seconds
        limit_s = self.remembered.number(SETTING, 0) * 60
        due_s = self._said_at_s + _AGAIN_S if self._said_at_s else limit_s
        if limit_s and self._at_work_s >= due_s:
            self._said_at_s = self._at_work_s
            words = tr("You have been listening for %Ln minutes. A short break rests the ears", self._minutes)
            self.line.say(words, action=tr("After this clip"), do=self.begin_anew, stays=True)

    @property
    def _minutes(self) -> int:
        return round(self._at_work_s / 60)
