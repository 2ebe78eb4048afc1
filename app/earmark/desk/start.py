"""Starting the window. What it needs to paint a clip is imported here; everything heavier waits."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

# numpy would start a thread a processor for its matrix products, which spin beside the start and beside
# our own workers: a picture is drawn by those, and other processes measure one recording each.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from earmark.desk.crash import catch_bugs
from earmark.desk.frame.mishap import Mishap
from earmark.desk.frame.tour import tour_at_first_start
from earmark.desk.language import Language, speak, wanted
from earmark.desk.session.remembered import Remembered
from earmark.desk.theme import Appearance, pixmap, theme, tokens
from earmark.desk.unexpected_end import Running
from earmark.desk.window import MainWindow

_SETTLED_MS = 3000


def run(project_path: Path | None, argv: Sequence[str]) -> int:
    """Open the window, with a project where one is named, and stay until it is closed."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(list(argv))
    application.setApplicationName("Earmark")
    application.setDesktopFileName("earmark")
    remembered = Remembered()
    _choose_look(remembered)
    _choose_language(remembered)
    application.setWindowIcon(pixmap("earmark", tokens().accent, 64))
    window = MainWindow(remembered)
    theme().finish(remembered.number("text_scale", 1.0))
    running, mishap = Running(), Mishap(window)
    ended = running.begin()
    catch_bugs(mishap.tell)
    tour_at_first_start(window)
    if project_path is not None:
        window.open_path(project_path)
    window.show()
    if ended is not None:
        QTimer.singleShot(0, window, partial(mishap.tell_of_unexpected_end, ended))
    QTimer.singleShot(_SETTLED_MS, window, _collect_again)
    # Python handles a signal only when it runs; an idle window would not hear Ctrl+C in its terminal.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    awake = QTimer()
    awake.timeout.connect(lambda: None)
    awake.start(500)
    code = application.exec()
    running.end()
    if mishap.restarts:
        _start_anew(mishap.restart_at)
    return code


def _start_anew(project_path: Path | None) -> None:
    """This process becomes the program again; Windows knows no such thing, and a new one goes on there."""
    command = [sys.executable, "-m", "earmark", *([str(project_path)] if project_path is not None else [])]
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(command)
    else:
        os.execv(sys.executable, command)


def _collect_again() -> None:
    """Garbage collection was off during the start (``__main__``); what lives now lives to the end."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _choose_look(remembered: Remembered) -> None:
    chosen = remembered.text("appearance", Appearance.SYSTEM)
    appearance = Appearance(chosen) if chosen in list(Appearance) else Appearance.SYSTEM
    theme().choose(appearance, remembered.number("text_scale", 1.0))
    theme().follow_system()


def _choose_language(remembered: Remembered) -> None:
    """English is what stands in the code: nothing is loaded for it."""
    language = wanted(remembered.text("language", "system"))
    if language is not Language.ENGLISH:
        speak(language)


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None, sys.argv))
