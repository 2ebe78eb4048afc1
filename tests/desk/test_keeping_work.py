"""Nothing that a labeler typed is lost: drafts, crashes, full disks, undo, restarts."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from earmark.jobs.projects import open_project
from earmark.model.label import Label
from earmark.model.revision import RevisionKind
from earmark.model.tag import TagCode
from earmark.store import clips, drafts, labelers
from earmark.store.clips import ClipFilter
from earmark.store.saving import Saving
from hands import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BABBLE = TagCode("babble")

_TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
application = QApplication([])
from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.jobs.projects import open_project
from earmark.store import labelers
theme().apply(Appearance.LIGHT)
project = open_project(Path(sys.argv[1]))
ada = project.read(lambda db: labelers.by_name(db, "Ada"))
remembered = Remembered(Path(sys.argv[2]))
remembered.keep_labeler(project.uuid, ada.id)
window = MainWindow(remembered)
window.show_project(project)
window.show()
def pause(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.002)
while window.open is None or window.open.work is None or window.open.work.session.clip is None:
    pause(0.02)
editor = window.desk.transcript.editor
editor.setFocus()
word = 0
while True:
    QTest.keyClicks(editor, f"{word} ")
    print(f"{time.time()} {word}", flush=True)
    word += 1
    pause(0.05)
"""


def test_typing_is_saved_as_a_draft_within_a_second(desk: Desk) -> None:
    desk.press("t")
    typed_at = time.monotonic()
    desk.press("set the timer")
    desk.until(lambda: (desk.draft() or Label()).transcript == "set the timer", timeout=1500)
    assert time.monotonic() - typed_at < 1.2
    desk.saved()


def test_leaving_the_text_saves_at_once(desk: Desk) -> None:
    desk.press("t")
    desk.press("hello")
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: (desk.draft() or Label()).transcript == "hello", timeout=300)


def test_changing_the_clip_saves_the_draft_and_coming_back_shows_it(desk: Desk) -> None:
    first = desk.clip
    desk.press("t")
    desk.press("half a sen")
    desk.press(Qt.Key.Key_Escape)
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    assert desk.label == Label()
    desk.press("p")
    desk.until(lambda: desk.clip == first)
    assert desk.label.transcript == "half a sen"
    assert desk.window.desk.transcript.editor.toPlainText() == "half a sen"


def test_kill_while_typing_loses_at_most_the_last_second(project_path: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    typing = subprocess.Popen(
        [sys.executable, "-c", _TYPING, str(project_path), str(tmp_path / "typing.ini")],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert typing.stdout is not None
    lines: list[str] = []
    while len(lines) < 45:
        line = typing.stdout.readline()
        assert line, "the window ended by itself"
        if line[0].isdigit():
            lines.append(line)
    killed_at = time.time()
    typing.send_signal(signal.SIGKILL)
    rest = [line for line in typing.communicate()[0].splitlines() if line[:1].isdigit()]
    typed = [(float(at), int(word)) for at, word in (line.split() for line in (*lines, *rest))]
    safe = max(word for at, word in typed if at < killed_at - 1.0)
    with open_project(project_path) as project:
        drafted = [
            found.transcript
            for row in project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows
            if (found := project.read(lambda db, row=row: _draft(db, row.id))) is not None and found.transcript
        ]
    assert drafted, "no draft was saved"
    assert int(drafted[0].split()[-1]) >= safe


def _draft(db: object, clip: object) -> Label | None:
    from earmark.model.revision import LabelKey

    ada = labelers.by_name(db, "Ada")  # type: ignore[arg-type]
    assert ada is not None
    return drafts.load(db, LabelKey(clip, ada.id))  # type: ignore[arg-type]


def test_undo_reaches_back_into_the_clip_finished_before(desk: Desk) -> None:
    first = desk.label_and_finish("one")
    desk.press("9")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.sources == ()
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: desk.clip == first)
    assert desk.label.transcript == "one"
    desk.saved()
    revision = desk.revision(first)
    assert revision is not None
    assert revision.kind is RevisionKind.WITHDRAWN


def test_undo_and_redo_work_after_a_restart(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ada")
    first = desk.label_and_finish("one")
    desk.saved()
    desk.window.close()
    again = opened("Ada")
    again.press(Qt.Key.Key_Z, CTRL)
    again.until(lambda: again.clip == first)
    assert again.label.transcript == "one"
    again.press(Qt.Key.Key_Z, CTRL | SHIFT)
    again.until(lambda: "Finished again" in again.window.line.words)
    again.saved()
    revision = again.revision(first)
    assert revision is not None
    assert revision.counts
    assert revision.label.transcript == "one"


def test_undo_in_the_text_is_the_texts_own_until_it_is_empty(desk: Desk) -> None:
    desk.press("4")
    desk.press("t")
    desk.press("hello")
    while desk.window.desk.transcript.editor.document().isUndoAvailable():
        desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.transcript is None
    assert desk.label.mark(BABBLE) is not None
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.mark(BABBLE) is None
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label == Label()


def test_the_window_opens_where_the_labeler_left_it(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ada")
    first = desk.clip
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    second = desk.clip
    desk.press("t")
    desk.press("hello there")
    for _ in range(5):
        desk.press(Qt.Key.Key_Left)
    desk.press(Qt.Key.Key_Escape)
    timeline = desk.window.desk.listening.timeline
    timeline.zoom_in()
    view = timeline.view
    desk.window.desk.transcript.editor.setFocus()
    desk.window.close()
    again = opened("Ada")
    again.until(lambda: again.window.desk.transcript.editor.hasFocus())
    assert again.clip == second
    assert again.window.desk.transcript.editor.cursor_position == len("hello ")
    assert again.window.desk.listening.timeline.view.frames_shown == pytest.approx(view.frames_shown)


def test_a_full_disk_is_told_plainly_with_the_label_still_in_hand(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    full = True
    committed = sqlite3.OperationalError("database or disk is full")
    committed.sqlite_errorcode = sqlite3.SQLITE_FULL
    save = drafts.save

    def save_where_there_is_room(db: object, *args: object, **more: object) -> None:
        # The copy elsewhere has room; the project's own place has none.
        if full and str(db.path).endswith("try.earmark"):  # type: ignore[attr-defined]
            raise committed
        save(db, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(drafts, "save", save_where_there_is_room)
    desk.press("t")
    desk.press("do not lose me")
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: desk.project.save_state.saving is Saving.NOT_SAVED)
    desk.until(lambda: "not saved: The disk is full" in desk.window.top._saved.text())
    assert desk.window.top._copy.isVisible()
    assert desk.label.transcript == "do not lose me"
    desk.press("4")
    assert desk.label.mark(BABBLE) is not None
    desk.window.traffic.copy_to(tmp_path / "elsewhere.earmark")
    desk.until(lambda: (tmp_path / "elsewhere.earmark").exists())
    clip, who = desk.clip, desk.labeler
    full = False
    desk.project.retry()
    desk.saved()
    kept = desk.draft()
    assert kept is not None
    assert kept.transcript == "do not lose me"
    from earmark.model.revision import LabelKey

    with open_project(tmp_path / "elsewhere.earmark", read_only=True) as copy:
        there = copy.read(lambda db: drafts.load(db, LabelKey(clip, who.id)))
    assert there is not None
    assert there.transcript == "do not lose me"


def test_a_finished_label_remembers_how_long_it_took(desk: Desk) -> None:
    first = desk.label_and_finish("one")
    desk.saved()
    revision = desk.revision(first)
    assert revision is not None
    assert 0 < revision.seconds_spent < 30


def test_finishing_twice_without_a_change_can_still_be_undone_to_what_was_before(desk: Desk) -> None:
    first = desk.label_and_finish("one")
    second = desk.label_and_finish("two")
    desk.window.open.work.session.open(first)  # type: ignore[union-attr]
    desk.until(lambda: desk.clip == first)
    desk.window.desk.listening.timeline.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: desk.clip == second)
    assert desk.revision(first).counts  # type: ignore[union-attr]
