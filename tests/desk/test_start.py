"""The window starts without what it does not need for the first picture."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_START = """
import sys, time
from pathlib import Path
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
            print("loaded:", [name for name in heavy if name in sys.modules])
            window.close()
    timer.timeout.connect(look)
    timer.start(1)
MainWindow.open_path = watch
sys.exit(start.run(Path(sys.argv[1]), sys.argv[:1]))
"""


def test_nothing_heavy_is_loaded_before_the_first_picture(project_path: Path, tmp_path: Path) -> None:

    _let_ada_sit_down(project_path)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _START, str(project_path)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert "loaded: []" in done.stdout, done.stdout + done.stderr[-2000:]
    assert done.returncode == 0, done.stderr[-2000:]


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
