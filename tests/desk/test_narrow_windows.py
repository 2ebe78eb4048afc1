"""Large text in a small window: nothing is cut through, and what has no room is given up in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from earmark.desk.buttons import KeyButton
from earmark.desk.elided import ElidedLabel
from earmark.desk.fitted import FittedRow
from earmark.desk.frame.quiet_line import QuietLine
from earmark.desk.keys.keymap import Continuation
from earmark.desk.theme import Appearance, theme
from hands import Desk


@pytest.fixture
def large_text(desk: Desk) -> Iterator[Desk]:
    """The window at 1366 × 768 with text twice as large."""
    desk.window.resize(1366, 768)
    theme().apply(Appearance.LIGHT, 2.0)
    desk.bot.wait(50)
    yield desk
    theme().apply(Appearance.LIGHT)


def test_at_twice_the_text_the_middle_keeps_half_of_the_window(large_text: Desk) -> None:
    queue, middle, tags = large_text.window.desk.columns.sizes()
    assert middle >= (queue + middle + tags) * 0.5
    assert large_text.window.width() <= 1366


def test_at_twice_the_text_no_button_under_the_transcript_is_cut(large_text: Desk) -> None:
    remarks = large_text.window.desk.remarks
    for button in remarks.findChildren(KeyButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            assert button.geometry().right() < remarks.width(), button.text()


def test_at_twice_the_text_a_line_of_the_transcript_is_whole(large_text: Desk) -> None:
    editor = large_text.window.desk.transcript.editor
    large_text.press("t")
    large_text.press("hello")
    line = editor.cursorRect()
    assert editor.viewport().rect().contains(line)
    assert editor.viewport().height() >= editor.fontMetrics().height() * 1.5


def test_a_row_gives_up_the_most_dispensable_first_and_takes_it_back(qtbot: QtBot) -> None:
    row = FittedRow()
    qtbot.addWidget(row)
    labels = [QLabel(words) for words in ("needed", "useful to have", "nice to have")]
    for label in labels:
        row.row.addWidget(label)
    row.spare(labels[2].setHidden, labels[1].setHidden)
    row.resize(1000, 40)
    row.show()
    whole = row.row.sizeHint().width()
    row.resize(whole - 10, 40)
    assert [label.isHidden() for label in labels] == [False, False, True]
    row.resize(60, 40)
    assert [label.isHidden() for label in labels] == [False, True, True]
    row.resize(1000, 40)
    assert [label.isHidden() for label in labels] == [False, False, False]


def test_words_without_room_are_elided_and_stand_whole_in_the_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.say("The disk of this machine is full")
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == "The disk of this machine is full"
    label.resize(800, 20)
    assert label.toolTip() == ""


def test_the_way_back_is_named_however_many_keys_may_follow(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    line = QuietLine(page)
    line.setGeometry(0, 370, 600, 30)
    page.show()
    line.show_keys("?", [Continuation(str(number), "A tag with a long name") for number in range(30)])
    assert line.words.endswith("·   Esc back")
    assert line.fontMetrics().horizontalAdvance(line.words) <= 660
    assert line.key_list.text().count("A") == 30
    assert line.key_list.geometry().bottom() < line.y()
    assert line.key_list.y() >= 0
