"""The window starts without what it does not need for the first picture."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_START = """
import inspect, sys, time
from pathlib import Path
import earmark.desk
read = []
read_source = inspect.getsource
inspect.getsource = lambda module: read.append(module) or read_source(module)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from earmark.desk import start
from earmark.desk.window import MainWindow
painted = []
opened = MainWindow.open_path
def watch(window, path):
    opened(window, path)
    timer = QTimer(window)
    def look():
        timeline = window.desk.listening.timeline
        if timeline.clip is not None and timeline._picture is not None and not painted:
            painted.append(True)
            heavy = ("librosa", "scipy", "matplotlib", "sklearn", "PySide6.QtMultimedia", "numba", "pandas")
            heavy += ("sqlite_utils",)
            print("loaded:", [name for name in heavy if name in sys.modules])
            print("read:", read)
            window.close()
    timer.timeout.connect(look)
    timer.start(1)
MainWindow.open_path = watch
sys.exit(start.run(Path(sys.argv[1]), sys.argv[:1]))
"""


def test_nothing_heavy_is_loaded_before_the_first_picture(project_path: Path) -> None:
    assert "loaded: []" in _started(project_path)


def test_no_source_is_read_for_what_is_imported_once_qt_is_there(project_path: Path) -> None:
    """PySide6 reads the source of every module that is imported after it, unless it is told not to."""
    assert "read: []" in _started(project_path)


def _started(project_path: Path) -> str:
    """What the script above says of a start of its own."""
    _let_ada_sit_down(project_path)
    done = subprocess.run(
        [sys.executable, "-c", _START, str(project_path)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def _let_ada_sit_down(project_path: Path) -> None:
    from earmark.desk.session import Remembered
    from earmark.jobs.projects import open_project
    from earmark.store import labelers

    with open_project(project_path) as project:
        ada = project.read(lambda db: labelers.by_name(db, "Ada"))
        assert ada is not None
        remembered = Remembered()
        remembered.keep_labeler(project.uuid, ada.id)
        remembered.write_now()
