"""What the window does when the program itself was at fault: save, tell, and offer a way on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.desk.language import tr

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow

_QUIET_S = 60.0
"""A fault that comes again within this time is told in the line alone: no dialog after every key."""


class Mishap(QObject):
    """Hears of faults on any thread and answers on the window's."""

    _happened = Signal(str, str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told_at: float | None = None
        self.restart_at: Path | None = None
        """The project with which the program starts anew once the window has closed."""
        self.restarts = False
        self._happened.connect(self._tell)

    def tell(self, report: Path, message: str) -> None:
        """A report was written; ``message`` is what the fault said, which may quote a label."""
        self._happened.emit(str(report), message)

    def tell_of_unexpected_end(self, report: Path) -> None:
        """The run before this one was killed or crashed."""
        words = tr("Earmark ended unexpectedly; your work is there. Report: {path}").format(path=report)
        self._window.line.say(words, tone="warn", stays=True)

    def restart(self) -> None:
        """Close, which remembers the place, and let ``start`` begin again with the same project."""
        project = self._window.project
        self.restart_at = project.path.absolute() if project is not None else None
        self.restarts = True
        if not self._window.close():
            self.restarts = False

    def _tell(self, report: str, message: str) -> None:
        from earmark.desk.dialogs.crash import CrashDialog

        self._window.save_drafts()
        now = time.monotonic()
        if self._told_at is not None and now - self._told_at < _QUIET_S:
            words = tr("Earmark made a mistake. The report lies in {path}").format(path=report)
            self._window.line.say(words, tone="bad")
            return
        self._told_at = now
        dialog = CrashDialog(Path(report), _private(self._window, message), self._window)
        dialog.restart_wanted.connect(self.restart)
        dialog.show()


def _private(window: MainWindow, message: str) -> str:
    """What the report leaves out unless the user agrees: the fault's own words and the label at hand."""
    lines = [message]
    work = window.open.work if window.open is not None else None
    here = work.session.clip if work is not None else None
    if work is not None and here is not None:
        label = work.session.label
        lines += [f"Clip: {here.view.name}", f"Transcript: {label.transcript or ''}", f"Note: {label.note}"]
    return "\n".join(lines) + "\n"
