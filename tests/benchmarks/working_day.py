"""Run as a process: a labeler's day by real keys, printed as JSON. ``python working_day.py PROJECT CLIPS``.

Tells the process's resident memory afterwards and at its highest, and for every clip how long it took from
the key press that plays to the moment that the sound server's stream was started (nothing without an output).
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from earmark.desk.player import PlayerState
from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.store.saving import Saving

_PATIENCE_S = 10
_SETTLED_MS = 2000


def main(path: Path, count: int) -> None:
    application = QApplication(sys.argv[:1])
    theme().apply(Appearance.LIGHT, 1.0)
    window = MainWindow(Remembered())
    window.show()
    window.open_path(path)
    _until(lambda: _clip(window) is not None)
    QTest.qWait(_SETTLED_MS)
    timeline, player = window.desk.listening.timeline, window.desk.listening.player
    began: list[float] = []
    player._output._speaker.started.connect(
        lambda _passage: began.append(time.perf_counter()), Qt.ConnectionType.DirectConnection
    )
    to_sound: list[float] = []
    _until(lambda: player.state in (PlayerState.READY, PlayerState.NO_DEVICE))
    for number in range(count):
        timeline.setFocus()
        if player.state is not PlayerState.NO_DEVICE:
            _until(lambda: player.state is PlayerState.READY)
            began.clear()
            pressed = time.perf_counter()
            QTest.keyClick(timeline, Qt.Key.Key_Space)
            _until(lambda: bool(began))
            to_sound.append(began[0] - pressed)
            QTest.keyClick(timeline, Qt.Key.Key_Space)
        for key in ("4", "4", "e", "1", "t"):
            QTest.keyClick(timeline, key)
        editor = window.desk.transcript.editor
        for key in f"clip number {number} of the day":
            QTest.keyClick(editor, key)
            QApplication.processEvents()
        before = _clip(window)
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        _until(lambda before=before: _clip(window) is not before and _clip(window) is not None)  # type: ignore[misc]
        QTest.qWait(20)
    work = window.open.work if window.open is not None else None
    assert work is not None
    _until(lambda: work.session.save_state.saving is Saving.SAVED)
    QTest.qWait(_SETTLED_MS)
    told = {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "resident_mb": _resident_mb()}
    window.close()
    print(json.dumps({**told, "to_sound_s": to_sound}), flush=True)
    application.quit()


def _clip(window: MainWindow) -> object:
    work = window.open.work if window.open is not None else None
    return work.session.clip if work is not None and not work.session.is_opening else None


def _resident_mb() -> float:
    """What the kernel says of this process; its highest figure where there is no /proc."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    [line] = [line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


def _until(done: Callable[[], bool]) -> None:
    limit = time.perf_counter() + _PATIENCE_S
    while not done():
        QApplication.processEvents()
        time.sleep(0.0002)
        if time.perf_counter() > limit:
            raise TimeoutError("the window did not get there")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
