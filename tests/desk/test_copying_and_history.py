"""Answers are taken over, changed in many clips at once, and taken back from the history of a label."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt

from earmark.desk.dialogs.bulk import BulkDialog
from earmark.desk.dialogs.history import HistoryDialog
from earmark.model.tag import Mark, Severity, TagCode
from hands import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BABBLE, CAR = TagCode("babble"), TagCode("car_interior")


def select_rows(desk: Desk, first: int, last: int) -> None:
    """What a click and a click with Shift do."""
    queue = desk.window.desk.queue
    selection = queue.view.selectionModel()
    for row in range(first, last + 1):
        selection.select(queue.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def bulk(desk: Desk, title: str) -> None:
    desk.press("b", CTRL)
    (dialog,) = (one for one in desk.window.findChildren(BulkDialog) if one.isVisible())
    dialog.choose(title)
    dialog.go.click()


def test_the_tags_of_the_last_finished_clip_are_taken_over_and_its_words_are_not(desk: Desk) -> None:
    desk.press("e")
    desk.press("2")
    desk.press("4")
    desk.label_and_finish("some words")
    desk.press("1")
    desk.press("u")
    desk.until(lambda: desk.label.mark(BABBLE) is not None)
    assert desk.label.sources == (Mark(BABBLE, severity=Severity.SOME_HARD),)
    assert desk.label.environment == "large_room"
    assert desk.label.transcript is None
    desk.press(Qt.Key.Key_Z, CTRL)
    assert [mark.code for mark in desk.label.sources] == [CAR]


def test_nothing_is_taken_over_in_a_round_with_hidden_repeats(desk: Desk) -> None:
    first = desk.label_and_finish()
    here = desk.clip

    def give(db: object) -> None:
        run = db.run  # type: ignore[attr-defined]
        run(
            """INSERT INTO round (id, name, edition, probability_sample, asks, plan, seed, planned_us, opened_us)
            VALUES ('r', 'Round', 1, 1, '', '', 1, 0, NULL)"""
        )
        for name, clip, repeat in (("a", first, None), ("b", here, None), ("c", first, "a")):
            run(
                """INSERT INTO assignment (id, round, clip, labeler, position, state, repeat_of)
                SELECT ?, r.number, c.number, p.number, 1, 'open', ? FROM round r, clip c, labeler p
                WHERE r.id = 'r' AND c.id = ? AND p.id = ?""",
                (name, repeat, clip, desk.labeler.id),
            )

    desk.project.write(give).result()
    desk.press("u")
    desk.until(lambda: "on its own" in desk.window.line.words)
    assert desk.label.sources == ()


def test_the_chosen_clips_are_changed_together_and_one_undo_takes_it_back(desk: Desk) -> None:
    done = desk.label_and_finish()
    desk.saved()
    select_rows(desk, 0, 2)
    bulk(desk, "Set: In a vehicle")
    desk.until(lambda: "3 clips changed" in desk.window.line.words)
    finished = desk.revision(done)
    assert finished is not None
    assert finished.label.environment == "in_vehicle"
    rows = [desk.window.desk.queue.model.clip_at(row) for row in range(5)]
    begun = [row.clip for row in rows if row and row.clip != done]
    assert [desk.draft(clip) is not None for clip in begun] == [True, True, False, False]
    # The clip at hand is loaded anew.
    desk.until(lambda: desk.label.environment == "in_vehicle")
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: "Taken back" in desk.window.line.words)
    desk.saved()
    assert [desk.draft(clip) for clip in begun] == [None] * 4
    after = desk.revision(done)
    assert after is not None
    assert after.label == replace(finished.label, environment=None)


def test_an_earlier_state_of_a_label_is_put_back_on_the_desk_and_undone(desk: Desk) -> None:
    clip = desk.label_and_finish("first words")
    desk.window.open.work.session.open(clip)  # type: ignore[union-attr]
    desk.until(lambda: desk.clip == clip)
    desk.press("1")
    desk.press("t")
    desk.window.desk.transcript.editor.selectAll()
    desk.press("second words")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != clip)
    desk.saved()
    desk.window.open.work.session.open(clip)  # type: ignore[union-attr]
    desk.until(lambda: desk.clip == clip)
    desk.press(Qt.Key.Key_H, CTRL | SHIFT)
    desk.until(lambda: any(one.isVisible() for one in desk.window.findChildren(HistoryDialog)))
    (dialog,) = (one for one in desk.window.findChildren(HistoryDialog) if one.isVisible())
    assert dialog.list.count() == 2
    assert "<s" in dialog.words.text(), "what the second state took away is struck out"
    assert "second" in dialog.words.text()
    dialog.list.setCurrentRow(1)
    assert "second" not in dialog.words.text()
    dialog.restore.click()
    assert desk.label.transcript == "first words"
    assert [mark.code for mark in desk.label.sources] == [BABBLE]
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.transcript == "second words"


def test_a_change_of_many_clips_begins_with_nothing_to_change_and_the_chosen_clip_alone(desk: Desk) -> None:
    desk.press("b", CTRL)
    (dialog,) = (one for one in desk.window.findChildren(BulkDialog) if one.isVisible())
    assert dialog.selected.isChecked()
    assert dialog.selected.text() == "The 1 chosen clip"
    assert not dialog.go.isEnabled()
    dialog.choose("Flag")
    assert dialog.go.text() == "Change 1 clip"
    assert dialog.go.isEnabled()
