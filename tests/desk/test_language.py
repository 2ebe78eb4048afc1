"""The window in the user's language: changed while it is open, and nothing of the work is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from earmark.desk.actions import Menu
from earmark.desk.frame.top_bar import Place
from earmark.desk.language import Language, number, speak, tr
from hands import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(Language.ENGLISH)


def choose(desk: Desk, code: str) -> None:
    """By the menu, as a user does; the window is furnished anew once the menu has closed."""
    before = desk.window.desk
    desk.window.menus.actions[f"language.{code}"].trigger()
    desk.bot.waitUntil(lambda: desk.window.desk is not before)
    desk.ready()


def titles(desk: Desk) -> list[str]:
    return [one.text() for one in desk.window.menuBar().actions()]


def test_another_language_holds_at_once_and_at_the_next_start(desk: Desk) -> None:
    choose(desk, "de")
    review = f"&{tr(Menu.REVIEW)}"
    assert titles(desk) == ["&Projekt", "&Bearbeiten", "&Clip", "&Wiedergabe", "&Tag", review, "&Ansicht", "&Hilfe"]
    assert desk.window.remembered.text("language") == "de"
    assert desk.window.menus.actions["language.de"].isChecked()
    assert desk.window.menus.actions["edit.undo"].text().endswith("\tStrg+Z")
    assert "Hintergrundgeräusch" in desk.window.line.words
    choose(desk, "en")
    assert titles(desk)[0] == "&Project"


def test_the_clip_its_draft_and_what_can_be_undone_stay(desk: Desk) -> None:
    clip = desk.clip
    desk.press("12")
    desk.window.desk.listening.timeline.zoom_in()
    seen = desk.window.desk.listening.timeline.view.first, desk.window.desk.listening.timeline.view.end
    choose(desk, "es")
    desk.until(lambda: len(desk.label.sources) == 2)
    assert desk.clip == clip

    def shown() -> tuple[float, float]:
        view = desk.window.desk.listening.timeline.view
        return view.first, view.end

    desk.until(lambda: shown() == pytest.approx(seen))
    desk.press(Qt.Key.Key_Z, CTRL)
    assert len(desk.label.sources) == 1
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.sources == ()


def test_the_text_that_is_being_written_and_its_cursor_stay(desk: Desk) -> None:
    desk.press("t")
    desk.press("good morning")
    desk.window.desk.transcript.editor.place_cursor(4)
    choose(desk, "hi")
    editor = desk.window.desk.transcript.editor
    desk.until(lambda: editor.toPlainText() == "good morning" and editor.cursor_position == 4)
    desk.until(editor.hasFocus)


def test_a_report_that_is_seen_is_there_again_in_the_other_language(desk: Desk) -> None:
    desk.window.go_to(Place.COVERAGE)
    choose(desk, "de")
    page = desk.window.reports.pages[Place.COVERAGE]
    assert desk.window.pages.currentWidget() is page
    desk.until(lambda: any(one.accessibleName() == "Abdeckung je Tag" for one in page.findChildren(QTableView)))


def test_numbers_read_as_in_the_language_and_one_clip_is_no_clips() -> None:
    speak(Language.GERMAN)
    assert (number(12345), number(0.5, 1)) == ("12.345", "0,5")
    assert (tr("%Ln clips", 1), tr("%Ln clips", 12345)) == ("1 Clip", "12.345 Clips")
    speak(Language.ENGLISH)
    assert (tr("%Ln clips", 1), tr("%Ln clips", 12345)) == ("1 clip", "12,345 clips")
