"""A labeler works through a round by keys: their own order, a hidden repeat that opens empty, and what it asks for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from earmark.jobs.projects import open_project
from earmark.model.label import NOTHING_SAID, State
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey, Presented, Revision
from earmark.store import assignments, clips, drafts, labelers, revisions
from earmark.store.clips import ClipFilter
from hands import Desk
from planted_labels import end_round, plant_round

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[[str], Desk]


def plan(desk: Desk, order: tuple[int, ...] = (3, 1, 3, 0), **more: object) -> list[AssignmentId]:
    """A round for whoever sits at the desk, of the clips with these numbers in the list by name."""
    who = desk.labeler.id
    listed = [row.id for row in desk.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows]
    given = {who: [listed[number] for number in order]}
    return plant_round(desk.project, given, **more)[who]  # type: ignore[arg-type]


def at(desk: Desk) -> Presented:
    assert desk.window.open is not None
    assert desk.window.open.work is not None
    here = desk.window.open.work.session.clip
    assert here is not None
    return here.presented


def to_round(desk: Desk) -> None:
    queue = desk.window.desk.queue
    desk.until(lambda: queue.lists.count() > 0)
    desk.press(Qt.Key.Key_R, CTRL)
    desk.until(lambda: at(desk).assignment is not None)


def in_force(desk: Desk, clip: ClipId, assignment: AssignmentId | None) -> Revision | None:
    desk.saved()
    key = LabelKey(clip, desk.labeler.id, assignment)
    return desk.project.read(lambda db: revisions.current(db, key))


def finish_here(desk: Desk, text: str) -> Presented:
    """A whole label by keys; what it was made for."""
    here = at(desk)
    desk.press("4")
    desk.press("t")
    desk.press(text)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: at(desk) != here)
    desk.press(Qt.Key.Key_Escape)
    return here


def test_a_round_is_worked_through_in_its_order_and_a_repeat_opens_empty(desk: Desk) -> None:
    given = plan(desk)
    to_round(desk)
    queue = desk.window.desk.queue
    assert at(desk).assignment == given[0]
    first = finish_here(desk, "said once")
    assert at(desk).assignment == given[1]
    finish_here(desk, "another")
    assert at(desk) == Presented(first.clip, given[2])
    assert desk.label.is_empty
    assert desk.window.line.words == "Finished: Clip 2"
    desk.press("t")
    desk.press("said twice")
    desk.press(Qt.Key.Key_Escape)
    desk.press("0")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: at(desk).assignment == given[3])
    once, twice = in_force(desk, first.clip, given[0]), in_force(desk, first.clip, given[2])
    assert once is not None
    assert twice is not None
    assert (once.label.transcript, twice.label.transcript) == ("said once", "said twice")
    assert in_force(desk, first.clip, None) is None
    desk.until(lambda: queue.lists.currentText() == "Round May (3 of 4)")
    assert "Done 3" in [chip.text() for chip in queue._chips]


def test_undo_takes_back_what_was_finished_in_the_round(desk: Desk) -> None:
    given = plan(desk)
    to_round(desk)
    finish_here(desk, "too early")
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: at(desk).assignment == given[0])
    assert desk.label.transcript == "too early"
    desk.saved()
    (own,) = desk.project.read(lambda db: assignments.own_rounds(db, desk.labeler.id))
    assert own.done == 0
    desk.press(Qt.Key.Key_X)
    desk.press("no sound")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: at(desk).assignment == given[1])
    revision = in_force(desk, desk.project.read(lambda db: _clip_of(db, given[0])), given[0])
    assert revision is not None
    assert (revision.state, revision.reason) == (State.CANNOT_LABEL, "no sound")


def test_a_round_that_asks_for_the_transcript_alone_is_finished_with_it(desk: Desk) -> None:
    given = plan(desk, (3, 1), asks="transcript")
    to_round(desk)
    assert desk.window.line.words.startswith("Round May: nobody sees your labels until")
    desk.window.line.clear()
    assert desk.window.line.words.startswith("Next: the transcript")
    clip = at(desk).clip
    desk.press("y")
    assert "finishes and goes on" in desk.window.line.words
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: at(desk).assignment == given[1])
    revision = in_force(desk, clip, given[0])
    assert revision is not None
    assert (revision.label.transcript, revision.label.sources) == (NOTHING_SAID, ())


def test_the_next_start_goes_on_in_the_round_where_it_was_left(desk: Desk, opened: Open) -> None:
    given = plan(desk)
    to_round(desk)
    finish_here(desk, "first")
    finish_here(desk, "second")
    desk.press("t")
    desk.press("half a")
    desk.saved()
    desk.window.close()
    again = opened("Ada")
    assert at(again).assignment == given[2]
    assert again.label.transcript == "half a"
    again.until(lambda: again.window.desk.queue.round is not None)
    assert again.window.desk.queue.lists.currentText() == "Round May (2 of 4)"


def test_who_sits_down_with_a_new_round_is_told_of_it(desk: Desk, opened: Open) -> None:
    desk.label_and_finish()
    desk.saved()
    plan(desk, (3, 2))
    desk.window.close()
    again = opened("Ada")
    again.until(lambda: "Round May waits for you: 2 clips to do" in again.window.line.words)
    assert at(again).assignment is None


def test_a_round_that_is_closed_gives_its_clips_back(desk: Desk) -> None:
    plan(desk, (3, 1))
    to_round(desk)
    finish_here(desk, "in the round")
    end_round(desk.project)
    queue = desk.window.desk.queue
    desk.until(lambda: "Round May is closed" in desk.window.line.words)
    desk.until(lambda: queue.model.total == 4 and queue.lists.count() == 0)


def test_bulk_changes_leave_a_round_with_hidden_repeats_alone(desk: Desk) -> None:
    given = plan(desk)
    to_round(desk)
    desk.press(Qt.Key.Key_B, CTRL)
    assert "on its own" in desk.window.line.words
    key = LabelKey(at(desk).clip, desk.labeler.id, given[0])
    assert desk.project.read(lambda db: drafts.load(db, key)) is None


def test_two_labelers_have_the_same_round_each_on_their_own(opened: Open) -> None:
    desk = opened("Ada")
    who = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert who is not None
    listed = [row.id for row in desk.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows]
    given = plant_round(desk.project, {desk.labeler.id: listed[:2], who.id: listed[1::-1]})
    to_round(desk)
    finish_here(desk, "only ada writes this")
    desk.saved()
    desk.window.close()
    other = opened("Ben")
    to_round_of_other = other.window.desk.queue
    other.until(lambda: to_round_of_other.lists.currentText() == "Round May (0 of 2)")
    assert at(other).assignment == given[who.id][0]
    assert other.label.is_empty


_AT_WORK = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
application = QApplication([])
from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.jobs.projects import open_project
from earmark.store import drafts, labelers
from earmark.store.saving import Saving
theme().apply(Appearance.LIGHT)
project = open_project(Path(sys.argv[1]))
ada = project.read(lambda db: labelers.by_name(db, "Ada"))
remembered = Remembered(Path(sys.argv[2]))
remembered.keep_labeler(project.uuid, ada.id)
window = MainWindow(remembered)
window.show_project(project)
window.show()
window.activateWindow()
def until(truth):
    while not truth():
        application.processEvents()
        time.sleep(0.002)
def here():
    work = window.open.work if window.open is not None else None
    return work.session.clip.presented if work is not None and work.session.clip is not None else None
def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(application.focusWidget(), key, modifiers)
until(lambda: here() is not None)
if here().assignment is None:
    until(lambda: window.desk.queue.lists.count() > 0)
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    until(lambda: here().assignment is not None)
for words in ("one", "two"):
    before = here()
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_T)
    QTest.keyClicks(application.focusWidget(), words)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: here() != before)
    press(Qt.Key.Key_Escape)
press(Qt.Key.Key_T)
QTest.keyClicks(application.focusWidget(), "half a")
session = window.open.work.session
until(lambda: session.save_state.saving is Saving.SAVED)
work = window.open.work
work.remember_place()
remembered.write_now()
print("typed", flush=True)
until(lambda: False)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_round_goes_on_after_the_program_was_killed_and_nobody_elses_part_is_touched(
    project_path: Path, tmp_path: Path, opened: Open
) -> None:
    with open_project(project_path) as project:
        ada, ben = (project.read(lambda db, n=name: labelers.by_name(db, n)) for name in ("Ada", "Ben"))  # type: ignore[misc]
        assert ada is not None
        assert ben is not None
        listed = [row.id for row in project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows]
        order = [listed[number] for number in (3, 1, 3, 0)]
        given = plant_round(project, {ada.id: order, ben.id: order})
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _AT_WORK, str(project_path), str(tmp_path / "desk.ini")]
    working = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert working.stdout is not None
    assert any(line.strip() == "typed" for line in iter(working.stdout.readline, ""))
    working.send_signal(signal.SIGKILL)
    working.communicate()
    again = opened("Ada")
    assert at(again) == Presented(order[2], given[ada.id][2])
    assert again.label.transcript == "half a", "the repeat has its own draft"
    again.until(lambda: again.window.desk.queue.lists.currentText() == "Round May (2 of 4)")
    said = [in_force(again, clip, one) for clip, one in zip(order, given[ada.id], strict=True)]
    assert [None if one is None else one.label.transcript for one in said] == ["one", "two", None, None]
    again.window.close()
    other = opened("Ben")
    other.until(lambda: other.window.desk.queue.lists.currentText() == "Round May (0 of 4)")
    assert at(other).assignment == given[ben.id][0]
    assert other.label.is_empty


def _clip_of(db: object, assignment: AssignmentId) -> ClipId:
    value = db.value(  # type: ignore[attr-defined]
        "SELECT c.id FROM assignment a JOIN clip c ON c.number = a.clip WHERE a.id = ?", (assignment,)
    )
    return ClipId(value)
