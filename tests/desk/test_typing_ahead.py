"""Whoever types faster than the next clip comes loses nothing, and spoils nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.model.label import State
from earmark.model.revision import Presented
from earmark.model.tag import TagCode
from earmark.store import clips
from hands import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_tag_pressed_right_after_finishing_belongs_to_the_next_clip(desk: Desk) -> None:
    first = desk.clip
    desk.press("0y")
    desk.press(Qt.Key.Key_Return)
    desk.press("44")
    desk.until(lambda: desk.clip != first and desk.label.mark(TagCode("babble")) is not None)
    assert desk.label.mark(TagCode("babble")).severity == 2  # type: ignore[union-attr]
    desk.saved()
    revision = desk.revision(first)
    assert revision is not None
    assert revision.state is State.FINISHED
    assert revision.label.mark(TagCode("babble")) is None
    assert desk.draft(first) is None


def test_keys_pressed_right_after_finishing_in_the_text_are_keys_of_the_next_clip(desk: Desk) -> None:
    first = desk.clip
    desk.press("0t")
    desk.press("one")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.press("4t")
    desk.press("two")
    desk.until(lambda: desk.clip != first and desk.label.transcript == "two")
    assert [mark.code for mark in desk.label.sources] == ["babble"]
    desk.saved()
    revision = desk.revision(first)
    assert revision is not None
    assert revision.label.transcript == "one"
    assert desk.draft(first) is None


def test_three_clips_finished_without_waiting_are_three_labels(desk: Desk) -> None:
    for _ in range(3):
        desk.press("0y")
        desk.press(Qt.Key.Key_Return)
    who = desk.labeler.id
    desk.until(lambda: desk.project.read(lambda db: clips.counts(db, who)).done == 3)
    QTest.qWait(50)
    assert desk.label.is_empty


def test_leaving_a_clip_three_times_by_key_goes_three_clips_on(desk: Desk) -> None:
    rows = desk.window.desk.queue.model
    first = desk.clip
    for _ in range(3):
        desk.press("n")
    third = rows.clip_at((rows.row_of(Presented(first)) or 0) + 3)
    assert third is not None
    desk.until(lambda: desk.clip == third.clip)
