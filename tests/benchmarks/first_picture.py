"""Run as a process: open a project (or a bare window) and print how long the first picture took.

``python first_picture.py bare`` paints an empty PySide6 widget; ``python first_picture.py PROJECT``
opens Earmark. The time runs from the start of the process, which the caller passes as monotonic
seconds in EARMARK_BENCHMARK_BEGAN. Both are watched the same way.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

BEGAN = float(os.environ["EARMARK_BENCHMARK_BEGAN"])


def told() -> None:
    """Print the seconds since the start of the process and its resident memory, and leave."""
    took = time.monotonic() - BEGAN
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{took:.4f} {peak_mb:.1f}", flush=True)
    os._exit(0)


class BareWindow(QWidget):
    def paintEvent(self, _event: QEvent) -> None:  # noqa: N802
        QTimer.singleShot(0, told)


class FirstPicture(QObject):
    """Waits for the first paint of a timeline that has its picture."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "Timeline":
            panel = watched.parentWidget()
            while panel is not None and not hasattr(panel, "pictures"):
                panel = panel.parentWidget()
            clip = watched.clip
            if clip is not None and panel is not None and panel.pictures.held(clip.id) is not None:
                QTimer.singleShot(0, told)
        return False


if __name__ == "__main__":
    what = sys.argv[1]
    if what == "bare":
        application = QApplication(sys.argv[:1])
        window = BareWindow()
        window.resize(1366, 768)
        window.show()
        application.exec()
    else:
        from earmark.desk.start import run

        application = QApplication(sys.argv[:1])
        watcher = FirstPicture()
        application.installEventFilter(watcher)
        run(Path(what), sys.argv[:1])
