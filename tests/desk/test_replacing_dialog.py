"""Find and replace in the window: looked at, ticked, done, taken back by one undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.desk.dialogs.replacing import ReplacingDialog
from hands import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_hits_are_seen_as_they_would_be_ticked_off_replaced_and_taken_back_together(desk: Desk) -> None:
    clips = [desk.label_and_finish(text) for text in ("the colour red", "colour and colour", "no hit")]
    desk.press("t")
    desk.press("my colour")
    desk.press(Qt.Key.Key_H, CTRL)
    dialog = desk.window.findChild(ReplacingDialog)
    assert isinstance(dialog, ReplacingDialog)
    dialog.find_field.setText("colour")
    dialog.put_field.setText("color")
    desk.until(lambda: dialog.rows.topLevelItemCount() == 4)
    rows = [dialog.rows.topLevelItem(row) for row in range(4)]
    desk.until(lambda: "color" in (dialog.rows.topLevelItem(0) or rows[0]).text(2))
    items = [item for row in range(4) if (item := dialog.rows.topLevelItem(row)) is not None]
    assert [(item.text(1), item.text(2)) for item in items[:2]] == [
        ("the colour red", "the color red"),
        ("colour and colour", "color and colour"),
    ]
    draft = items[3]
    assert "draft" in draft.text(0)
    assert draft.checkState(0) == Qt.CheckState.Unchecked
    items[2].setCheckState(0, Qt.CheckState.Unchecked)
    dialog.replace.click()
    desk.until(lambda: "Replaced in" in desk.window.line.words)
    assert _texts(desk, clips) == ["the color red", "color and colour", "no hit"]
    assert desk.label.transcript == "my colour"
    desk.window.line._action.click()
    desk.until(lambda: "Taken back in" in desk.window.line.words)
    assert _texts(desk, clips) == ["the colour red", "colour and colour", "no hit"]


def test_a_broken_pattern_is_told_where_it_is_typed(desk: Desk) -> None:
    desk.press(Qt.Key.Key_H, CTRL)
    dialog = desk.window.findChild(ReplacingDialog)
    assert isinstance(dialog, ReplacingDialog)
    dialog.pattern.setChecked(True)
    dialog.find_field.setText("(")
    desk.until(lambda: "cannot be read" in dialog.said.text())
    assert not dialog.replace.isEnabled()


def test_enter_in_a_field_replaces_nothing_and_goes_on_to_the_next(desk: Desk) -> None:
    clip = desk.label_and_finish("nine to ninety")
    desk.press(Qt.Key.Key_H, CTRL)
    dialog = desk.window.findChild(ReplacingDialog)
    assert isinstance(dialog, ReplacingDialog)
    dialog.find_field.setText("nine")
    desk.until(lambda: dialog.rows.topLevelItemCount() == 2)
    assert dialog.replace.text() == "Take away 2"
    for field in (dialog.find_field, dialog.put_field):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.rows
    assert _texts(desk, [clip]) == ["nine to ninety"]  # type: ignore[list-item]
    dialog.put_field.setText("ten")
    desk.until(lambda: dialog.replace.text() == "Replace 2")


def test_hits_in_a_text_from_the_right_stand_as_they_are_read(desk: Desk) -> None:
    clip = desk.clip
    desk.press("4")
    desk.press("t")
    desk.window.desk.transcript.editor.insertPlainText("שלום {laugh} עולם")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != clip)
    desk.saved()
    desk.press(Qt.Key.Key_H, CTRL)
    dialog = desk.window.findChild(ReplacingDialog)
    assert isinstance(dialog, ReplacingDialog)
    dialog.find_field.setText("עולם")
    desk.until(lambda: dialog.rows.topLevelItemCount() == 1)
    (item,) = dialog.rows.findItems("", Qt.MatchFlag.MatchContains)
    assert item.text(1) == "\u2067שלום {laugh} עולם\u2069"
    dialog.put_field.setText("לכם")
    desk.until(lambda: dialog.replace.text() == "Replace 1")
    dialog.replace.click()
    desk.until(lambda: "Replaced in" in desk.window.line.words)
    assert _texts(desk, [clip]) == ["שלום {laugh} לכם"]  # type: ignore[list-item]


def _texts(desk: Desk, clips: list[str]) -> list[str | None]:
    found = [desk.revision(clip) for clip in clips]  # type: ignore[arg-type]
    return [None if one is None else one.label.transcript for one in found]
