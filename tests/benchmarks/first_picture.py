"""Run as a process: open a project (or a bare window) and print how long the first picture took.

``python first_picture.py bare`` paints an empty PySide6 widget, ``… loaded`` the same with numpy and
soundfile imported, below which no start can come; ``… PROJECT`` opens Earmark by its own entry point.
The time runs from the start of the process, which the caller passes as monotonic seconds in
EARMARK_BENCHMARK_BEGAN.
"""

from __future__ import annotations

import importlib.util
import os
import resource
import sys
import time
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

BEGAN = float(os.environ["EARMARK_BENCHMARK_BEGAN"])
TIMELINE = "earmark.desk.timeline.timeline"


def told() -> None:
    """Print the seconds since the start of the process, its seconds of processor and its resident memory, and leave."""
    took = time.monotonic() - BEGAN
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(f"{took:.4f} {used.ru_utime + used.ru_stime:.4f} {used.ru_maxrss / 1024:.1f}", flush=True)
    os._exit(0)


def told_once_painted(timeline: Any) -> None:
    """Leave if this paint showed a clip with its picture."""
    panel = timeline.parentWidget()
    while panel is not None and not hasattr(panel, "pictures"):
        panel = panel.parentWidget()
    if timeline.clip is not None and panel is not None and panel.pictures.held(timeline.clip.id) is not None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, told)


class TimelineWatch(MetaPathFinder):
    """Watches the timeline's paint from the moment that its module is loaded, whenever Earmark does that."""

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != TIMELINE:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(fullname)
        assert spec is not None
        assert spec.loader is not None
        load = spec.loader.exec_module

        def load_and_watch(module: ModuleType) -> None:
            load(module)
            paint = module.Timeline.paintEvent

            def watched(timeline: Any, event: Any) -> None:
                paint(timeline, event)
                told_once_painted(timeline)

            module.Timeline.paintEvent = watched

        vars(spec.loader)["exec_module"] = load_and_watch
        return spec


def open_bare_window() -> None:
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class BareWindow(QWidget):
        def paintEvent(self, _event: QEvent) -> None:  # noqa: N802
            QTimer.singleShot(0, told)

    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(1366, 768)
    window.show()
    application.exec()


if __name__ == "__main__":
    what = sys.argv[1]
    if what == "loaded":
        import numpy  # noqa: F401
        import soundfile  # noqa: F401
    if what in ("bare", "loaded"):
        open_bare_window()
    else:
        from earmark.__main__ import main

        sys.meta_path.insert(0, TimelineWatch())
        main()
