"""A transcript with its differing places: what is marked, what is told, and what a click chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from earmark.desk.differences import AlignedText, marked_places
from earmark.desk.theme import Appearance, theme
from earmark.measure.word_alignment import align_words


@pytest.fixture
def beside(qtbot: QtBot) -> list[AlignedText]:
    """Two transcripts that differ in a word, in a convention, and in a word that one of them lacks."""
    theme().apply(Appearance.LIGHT)
    found = align_words(["so 5 cars and more", "so five cats and"], "en")
    made = []
    for number, text in enumerate(found.texts):
        shown = AlignedText()
        qtbot.addWidget(shown)
        shown.resize(500, 60)
        shown.show_text(text, marked_places(found, number), "en")
        shown.show()
        made.append(shown)
    return made


def clicked(shown: AlignedText, qtbot: QtBot) -> set[int]:
    """The places that clicks all over the text choose."""
    chosen: set[int] = set()
    shown.place_chosen.connect(chosen.add)
    for x in range(2, shown.width(), 4):
        for y in (8, 14, 20, 26):
            QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    return chosen


def test_each_place_is_there_in_both_and_can_be_clicked(beside: list[AlignedText], qtbot: QtBot) -> None:
    one, other = beside
    assert [one.words_at(place) for place in range(3)] == ["5", "cars", "more"]
    assert [other.words_at(place) for place in range(3)] == ["five", "cats", ""]
    assert clicked(one, qtbot) == {0, 1, 2}
    # Where one has no words there is a wedge to click.
    assert clicked(other, qtbot) == {0, 1, 2}


def test_a_screen_reader_is_told_what_differs(beside: list[AlignedText]) -> None:
    assert beside[1].accessibleName() == "so five cats and"
    assert beside[1].accessibleDescription() == "Differs: five; cats; nothing"


def test_the_place_at_hand_stands_out_and_long_texts_take_more_lines(beside: list[AlignedText]) -> None:
    plain = beside[0].grab().toImage()
    beside[0].choose(1)
    assert beside[0].grab().toImage() != plain
    assert beside[0].heightForWidth(60) > beside[0].heightForWidth(500)


def test_no_answer_and_nothing_said_are_told_apart(qtbot: QtBot) -> None:
    shown = AlignedText()
    qtbot.addWidget(shown)
    shown.show_text(None)
    assert shown.accessibleName() == "Transcript not answered"
    shown.show_text("")
    assert shown.accessibleName() == "Nothing said"
