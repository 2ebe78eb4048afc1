"""Starting the window. What it needs to paint a clip is imported here; everything heavier waits."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from earmark.desk.crash import catch_bugs
from earmark.desk.session.remembered import Remembered
from earmark.desk.theme import Appearance, pixmap, theme, tokens
from earmark.desk.window import MainWindow


def run(project_path: Path | None, argv: Sequence[str]) -> int:
    """Open the window, with a project where one is named, and stay until it is closed."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(list(argv))
    application.setApplicationName("Earmark")
    application.setDesktopFileName("earmark")
    remembered = Remembered()
    _dress(remembered)
    application.setWindowIcon(pixmap("earmark", tokens().accent, 64))
    window = MainWindow(remembered)
    catch_bugs(window.tell_of_bug)
    window.show()
    if project_path is not None:
        window.open_path(project_path)
    # Python handles a signal only when it runs; an idle window would not hear Ctrl+C in its terminal.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    awake = QTimer()
    awake.timeout.connect(lambda: None)
    awake.start(500)
    return application.exec()


def _dress(remembered: Remembered) -> None:
    chosen = remembered.text("appearance", Appearance.SYSTEM)
    appearance = Appearance(chosen) if chosen in list(Appearance) else Appearance.SYSTEM
    theme().apply(appearance, remembered.number("text_scale", 1.0))
    theme().follow_system()


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None, sys.argv))
