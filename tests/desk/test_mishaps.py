"""When the program fails or is killed: the work stays, it is said calmly, and the way back leads to the same place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from earmark.desk import crash
from earmark.desk.dialogs.crash import CrashDialog
from earmark.desk.frame.mishap import Mishap
from earmark.desk.frame.tour import Tour, show_tour, tour_at_first_start
from earmark.desk.unexpected_end import Running
from hands import Desk


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "logs"
    monkeypatch.setattr("earmark.desk.crash.log_folder", lambda: folder)
    monkeypatch.setattr("earmark.desk.unexpected_end.log_folder", lambda: folder)
    return folder


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.mark.qt_no_exception_capture
def test_a_fault_in_a_slot_saves_the_draft_and_offers_a_way_on(desk: Desk, logs: Path, hooks: None) -> None:
    mishap = Mishap(desk.window)
    crash.catch_bugs(mishap.tell)
    desk.press("t")
    desk.press("half a word")

    quoted = " ".join(("secret", "words"))

    def fail() -> None:
        raise ValueError(quoted)

    QTimer.singleShot(0, desk.window, fail)
    desk.until(lambda: desk.window.findChild(CrashDialog) is not None)
    desk.saved()
    draft = desk.draft()
    assert draft is not None
    assert draft.transcript == "half a word"
    dialog = desk.window.findChild(CrashDialog)
    assert dialog is not None
    (report,) = logs.glob("crash-*.txt")
    assert quoted not in report.read_text("utf-8")
    assert "half a word" not in report.read_text("utf-8")
    dialog.add.click()
    assert report.read_text("utf-8").endswith(dialog.shown.toPlainText())
    assert "Transcript: half a word" in report.read_text("utf-8")
    dialog.add.click()
    assert "half a word" not in report.read_text("utf-8")
    QTimer.singleShot(0, desk.window, fail)
    desk.until(lambda: "Earmark made a mistake" in desk.window.line.words)
    path = desk.project.path.absolute()
    dialog.restart.click()
    assert mishap.restarts
    assert mishap.restart_at == path
    assert not desk.window.isVisible()


_RUN = "from earmark.desk.unexpected_end import Running\none = Running()\none.begin()\nprint('there', flush=True)\n"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(("how", "words"), [(signal.SIGKILL, "ended from outside"), (signal.SIGSEGV, "Segmentation")])
def test_a_run_that_was_killed_is_noticed_once_at_the_next_start(
    logs: Path, tmp_path: Path, how: signal.Signals, words: str
) -> None:
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path / "state")}
    folder = subprocess.run(
        [sys.executable, "-c", "from earmark.desk.crash import log_folder; print(log_folder())"],
        env=environment, capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    logs.symlink_to(folder, target_is_directory=True)
    Path(folder).mkdir(parents=True, exist_ok=True)
    code = _RUN + "import time\ntime.sleep(60)\n"
    with subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        beside = Running()
        assert beside.begin() is None  # it still runs
        beside.end()
        child.send_signal(how)
        child.wait()
    time.sleep(0.05)
    after = Running()
    report = after.begin()
    assert report is not None
    assert words in report.read_text("utf-8")
    after.end()
    again = Running()
    assert again.begin() is None
    again.end()
    assert [file.name for file in logs.iterdir()] == [report.name]


def test_the_tour_is_shown_at_the_first_start_alone_and_goes_by_escape(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ada")
    tour_at_first_start(desk.window)
    desk.window.work_begun.emit()
    tour = desk.window.findChild(Tour)
    assert tour is not None
    assert tour.isVisible()
    desk.press("t")
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: desk.window.findChild(Tour) is None)
    tour_at_first_start(desk.window)
    desk.window.work_begun.emit()
    assert desk.window.findChild(Tour) is None
    desk.window.run("help.tour")
    again = desk.window.findChild(Tour)
    assert again is not None
    show_tour(desk.window)
    assert len(desk.window.findChildren(Tour)) == 1
    again.done.click()
    desk.until(lambda: desk.window.findChild(Tour) is None)


@pytest.mark.parametrize("key", ["t", Qt.Key.Key_Return])
def test_the_tour_does_not_hide_the_text_that_is_written_nor_the_clip_that_is_finished(
    opened: Callable[[str], Desk], key: str | Qt.Key
) -> None:
    desk = opened("Ada")
    show_tour(desk.window)
    desk.press(Qt.Key.Key_Space)
    desk.press("1")
    assert desk.window.findChild(Tour) is not None
    desk.press(key)
    desk.until(lambda: desk.window.findChild(Tour) is None)
