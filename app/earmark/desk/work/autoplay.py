"""Each clip heard as it opens, where the labeler wants that: one key less a clip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from earmark.desk.session import OpenClip
from earmark.desk.work.part import Bench, Part
from earmark.model.revision import Presented

SETTING = "play_on_open"


class Autoplay(Part):
    """The clip with which a session begins stays silent: nobody asked for it yet."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._last: Presented | None = None
        self.on(self.session.clip_opened, self._opened)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {f"opening.{choice}": partial(self.remembered.keep, SETTING, choice) for choice in ("on", "off")}

    def _opened(self, here: OpenClip | None) -> None:
        before, self._last = self._last, here.presented if here is not None else None
        moved = before is not None and self._last is not None and before != self._last
        if moved and self.remembered.text(SETTING, "off") == "on":
            # The player gets the clip in this same turn of the loop, after the parts.
            QTimer.singleShot(0, self, self.view.listening.player.play)
