"""Pages and lines say what holds: who sits down, what is missing to hear, what leaves, which keys follow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFileDialog

from earmark.desk.actions import ACTIONS, key_words
from earmark.desk.dialogs.export import ExportDialog, export_words
from earmark.desk.frame.welcome import NoClips
from earmark.desk.player import NO_DEVICE
from earmark.jobs.export_result import ExportResult, LeftOut
from earmark.model.tag import Axis
from hands import Desk


def test_a_new_clip_begins_without_the_guideline_of_the_clip_before(desk: Desk) -> None:
    first, tags = desk.clip, desk.window.desk.tags
    desk.press("4")
    assert tags.current == "babble"
    assert tags.card.isVisible()
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    assert tags.current is None
    assert not tags.card.isVisible()
    desk.press("p")
    desk.until(lambda: desk.clip == first)
    assert tags.current == "babble"
    assert tags.card.isVisible()


def test_space_without_a_sound_output_says_what_to_do(desk: Desk) -> None:
    desk.window.desk.listening.player._tell_no_device()
    assert "Connect headphones or speakers; labeling goes on without" in desk.window.line.words
    assert NO_DEVICE in desk.window.desk.listening.transport.trouble.toolTip()


@pytest.mark.parametrize("first", ["?", "e", "h"])
def test_after_a_first_stroke_all_keys_and_the_way_back_are_readable(desk: Desk, first: str) -> None:
    desk.window.resize(1366, 768)
    desk.bot.wait(20)
    desk.press(first)
    line, taxonomy = desk.window.line, desk.window.open.taxonomy  # type: ignore[union-attr]
    axis = {"?": Axis.SOURCE, "e": Axis.ENVIRONMENT, "h": Axis.CHANNEL}[first]
    shown = f"{line.words} {line.key_list.text() if line.key_list.isVisible() else ''}".replace("\u00a0", " ")
    assert all(tag.name in shown for tag in taxonomy.on(axis) if first != "?" or tag.code != "none")
    assert "Esc back" in shown
    words = line.findChild(type(line._words))
    assert words is not None
    assert QFontMetrics(words.font()).horizontalAdvance(line.words) <= words.width()
    if line.key_list.isVisible():
        assert line.key_list.height() >= line.key_list.heightForWidth(line.key_list.width())
        assert line.key_list.geometry().bottom() < line.y()
    desk.press(Qt.Key.Key_Escape)
    assert not line.key_list.isVisible()


def test_who_is_labeling_leads_back_and_leaves_no_old_words_in_the_line(desk: Desk) -> None:
    window = desk.window
    desk.press("4")
    window.line.say("Something old")
    window.ask_who()
    assert window.line.words == ""
    assert window.who.back.isVisible()
    assert "convention, not a lock" in window.who.words.text()
    desk.press(Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.desk
    assert desk.label.sources != ()
    assert window.line.words.startswith("Next:")
    window.ask_who()
    window.who.back.click()
    desk.press("7")
    assert {mark.code for mark in desk.label.sources} == {"babble", "music"}


def test_the_first_person_of_a_project_has_nobody_to_go_back_to(desk: Desk) -> None:
    desk.window.who.ask((), None)
    assert desk.window.who.back.isHidden()


def test_an_empty_project_names_the_keys_of_its_buttons(desk: Desk) -> None:
    keys = {action.id: key_words(action.keys) for action in ACTIONS}
    page = NoClips()
    assert keys["project.import_folder"] in page.title.text()
    assert keys["project.import_folder"] in page.folder.accessibleName()
    assert keys["project.import"] in page.files.accessibleName()


def test_export_begins_with_labeled_clips_and_says_which_label_leaves(desk: Desk) -> None:
    dialog = ExportDialog(None, (), desk.window)
    assert dialog.format.currentData() == "clips"
    assert "more than half" in dialog.leaves.text()
    assert "consensus" in dialog.pick.currentText()
    dialog.format.setCurrentIndex(dialog.format.findData("labels"))
    assert "Every label leaves" in dialog.leaves.text()
    dialog.pick.setCurrentIndex(dialog.pick.findData("gold"))
    assert "reviewer" in dialog.leaves.text()
    dialog.close()


def test_what_is_left_out_of_an_export_is_said_in_good_english() -> None:
    left = [LeftOut("drafts", 2), LeftOut("labels of clips that cannot be labeled", 1)]
    words = export_words(ExportResult(written=1, left_out=left))
    assert words == "1 clip exported; left out: 2 drafts, 1 label of a clip that cannot be labeled"


def test_dialogs_open_in_a_folder_that_is_there(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "Documents"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    desk.window.traffic.open_project()
    assert Path(asked[0]).is_dir()
