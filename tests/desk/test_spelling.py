"""Spelling, by a tiny dictionary of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from earmark.desk.transcript.problems import TextProblem
from earmark.jobs import spelling
from earmark.jobs.projects import open_project
from earmark.jobs.words import import_words
from hands import Desk

pytest.importorskip("hunspell", reason="this platform has no wheel of chunspell")


@pytest.fixture(autouse=True)
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The language "xx" with a handful of words; the user's own list lies in the test's folder."""
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "xx_YY.aff").write_text("SET UTF-8\nTRY esianrtolcdugmphbyfvkwzñ\n", "utf-8")
    (folder / "xx_YY.dic").write_text("5\nseparate\nwords\nnoise\nniño\nthe\n", "utf-8")
    monkeypatch.setattr(spelling, "usual_folders", lambda: [folder])
    monkeypatch.setattr(spelling, "own_list", lambda language: tmp_path / f"own-{language}.txt")
    return folder


@pytest.fixture
def project_path(project_path: Path, tmp_path: Path) -> Path:
    with open_project(project_path) as project:
        project.write(lambda db: db.run("UPDATE clip SET language = 'xx'")).result()
        (tmp_path / "list.txt").write_text("Rumpelstiltskin\n", "utf-8")
        import_words(project, tmp_path / "list.txt", "xx")
    return project_path


def misspelt(desk: Desk) -> list[str]:
    problems: tuple[TextProblem, ...] = desk.window.desk.transcript.editor.problems.all
    return [one.misspelt for one in problems if one.misspelt]


def test_misspelt_words_are_marked_and_mended_but_no_marks_fragments_or_words_of_the_list(desk: Desk) -> None:
    desk.press("t")
    # QTest types ASCII alone.
    desk.window.desk.transcript.editor.insertPlainText("the seperate rumpelstiltskin tr- {laugh} niño ((wrods)) noise ")
    desk.until(lambda: misspelt(desk) == ["seperate", "wrods"])
    assert "“seperate” is not in the dictionary" in desk.window.desk.transcript.problem_line.text()
    desk.window.desk.transcript.editor.place_cursor(0)
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_F7)
    QTest.keyClick(_menu(desk), Qt.Key.Key_Return)
    assert (desk.label.transcript or "").startswith("the separate ")
    desk.until(lambda: misspelt(desk) == ["wrods"])


def test_a_word_can_be_added_to_ones_own_list_and_stays_there(desk: Desk, tmp_path: Path) -> None:
    desk.press("t")
    desk.press("blorp ")
    desk.until(lambda: misspelt(desk) == ["blorp"])
    desk.press(Qt.Key.Key_F7)
    menu = _menu(desk)
    next(one for one in menu.actions() if "my words" in one.text()).trigger()
    menu.close()
    desk.until(lambda: misspelt(desk) == [])
    assert (tmp_path / "own-xx.txt").read_text("utf-8") == "blorp\n"


def test_without_a_dictionary_nothing_is_marked_and_the_menu_says_where_they_come_from(
    desk: Desk, dictionary: Path
) -> None:
    desk.window.run("spelling.which")
    assert "xx_YY.aff" in desk.window.line.words or "No dictionary" in desk.window.line.words
    for file in dictionary.iterdir():
        file.unlink()
    desk.window.run("spelling.on")
    desk.press("t")
    desk.press("blorp ")
    desk.window.run("spelling.which")
    assert "No dictionary for “xx”" in desk.window.line.words
    assert misspelt(desk) == []


def test_the_dictionary_of_the_clips_own_country_goes_first(tmp_path: Path) -> None:
    for name in ("en_US", "en_GB", "en_AU", "de_DE"):
        for suffix in (".aff", ".dic"):
            (tmp_path / f"{name}{suffix}").write_text("")
    found = {one: spelling.find_dictionary(one, [tmp_path]) for one in ("en-GB", "en", "de", "fr")}
    assert [path and path.stem for path in found.values()] == ["en_GB", "en_US", "de_DE", None]


def _menu(desk: Desk) -> QMenu:
    desk.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found
