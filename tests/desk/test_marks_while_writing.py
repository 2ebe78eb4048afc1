"""Writing the transcript: its marks are checked, inserted and mended by key, in every script."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from earmark.desk.transcript.editor import TranscriptEditor
from earmark.model.label import State
from hands import Desk

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def write(desk: Desk, text: str) -> TranscriptEditor:
    """The text, with the cursor behind it."""
    if not desk.window.desk.transcript.editor.hasFocus():
        desk.press("t")
    editor = desk.window.desk.transcript.editor
    editor.insertPlainText(text)
    return editor


def menu(desk: Desk) -> QMenu:
    desk.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_a_mark_of_another_tool_is_told_under_the_text_and_mended_by_two_keys(desk: Desk) -> None:
    write(desk, "so [inaudible] well")
    line = desk.window.desk.transcript.problem_line
    assert line.text().startswith("“[inaudible]” is a mark of another tool")
    desk.press(Qt.Key.Key_F7)
    QTest.keyClick(menu(desk), Qt.Key.Key_Return)
    assert desk.label.transcript == "so (( )) well"
    assert not line.text().strip()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.transcript == "so [inaudible] well"


def test_f8_goes_from_problem_to_problem_and_round_the_end(desk: Desk) -> None:
    editor = write(desk, "😀 ((so {sigh} <unk> well")
    seen = []
    for _ in range(4):
        desk.press(Qt.Key.Key_F8)
        seen.append(editor.textCursor().selectedText())
    assert seen == ["((", "{sigh}", "<unk>", "(("]
    desk.press(Qt.Key.Key_F8, SHIFT)
    assert editor.textCursor().selectedText() == "<unk>"


def test_a_problem_stops_nobody_from_finishing_and_is_said_once_more(desk: Desk) -> None:
    clip = desk.clip
    desk.press("4")
    write(desk, "so ((well")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != clip)
    revision = desk.revision(clip)
    assert revision is not None
    assert revision.state is State.FINISHED
    assert "“((” is not closed" in desk.window.line.words


def test_marks_are_put_around_the_selection_and_at_the_cursor(desk: Desk) -> None:
    editor = write(desk, "so we went on")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(11, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    desk.press(Qt.Key.Key_8, CTRL)
    assert desk.label.transcript == "so [noise/] we went [/noise] on"
    editor.place_cursor(len("so"))
    desk.press(Qt.Key.Key_9, CTRL)
    desk.press("Ann")
    assert desk.label.transcript == "so ((Ann)) [noise/] we went [/noise] on"
    desk.press(Qt.Key.Key_M, CTRL)
    QTest.keyClick(menu(desk), Qt.Key.Key_L)
    assert "{laugh}" in (desk.label.transcript or "")


def test_the_size_of_the_transcript_is_its_own_and_is_remembered(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ada")
    before = desk.window.desk.transcript.editor.document().defaultFont().pixelSize()
    for _ in range(3):
        desk.press(Qt.Key.Key_Up, CTRL | SHIFT)
    larger = desk.window.desk.transcript.editor.document().defaultFont().pixelSize()
    assert larger > before
    desk.window.close()
    again = opened("Ada")
    assert again.window.desk.transcript.editor.document().defaultFont().pixelSize() == larger


def test_text_in_hebrew_runs_from_the_right_also_behind_a_mark_and_undo_takes_the_words_alone(desk: Desk) -> None:
    editor = write(desk, "{laugh} שלום")
    assert editor.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.transcript in (None, "")
    assert editor.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight


def test_backspace_takes_a_family_a_flag_and_an_accent_whole_and_a_vowel_sign_alone(desk: Desk) -> None:
    for cluster in ("👨‍👩‍👧", "🇩🇪", "e\u0301"):
        editor = write(desk, "a" + cluster)
        desk.press(Qt.Key.Key_Backspace)
        assert editor.toPlainText() == "a"
        desk.press(Qt.Key.Key_Backspace)
    editor = write(desk, "कि")
    desk.press(Qt.Key.Key_Backspace)
    assert editor.toPlainText() == "क"


def test_no_key_of_ours_breaks_into_a_composition(desk: Desk) -> None:
    clip = desk.clip
    desk.press("4")
    editor = write(desk, "東")
    QApplication.sendEvent(editor, QInputMethodEvent("きょう", []))
    for key, modifiers in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)):
        desk.press(key, modifiers)
    assert desk.clip == clip
    assert editor.document().firstBlock().layout().preeditAreaText() == "きょう"
    commit = QInputMethodEvent("", [])
    commit.setCommitString("京")
    QApplication.sendEvent(editor, commit)
    assert desk.label.transcript == "東京"
    assert not editor.is_composing


def test_own_words_are_offered_after_three_letters_and_taken_by_a_key_of_their_own(desk: Desk) -> None:
    desk.label_and_finish("unfortunately so")
    clip = desk.clip
    completion = desk.window.desk.transcript.editor.completion
    desk.press("t")
    desk.press("Un")
    assert not completion.isVisible()
    desk.press("f")
    assert completion.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert desk.label.transcript == "Unf"
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.label.transcript == "Unfortunately"
    desk.press(" unf")
    desk.press(Qt.Key.Key_Escape)
    assert not completion.isVisible()
    assert desk.window.desk.transcript.editor.hasFocus()
    desk.press("o")
    desk.press("4", Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != clip)
    assert not completion.isVisible()


def test_words_can_be_offered_never(desk: Desk) -> None:
    desk.label_and_finish("unfortunately so")
    desk.window.run("words.off")
    desk.press("t")
    desk.press("unfo")
    assert not desk.window.desk.transcript.editor.completion.isVisible()


def test_the_lead_gives_the_project_its_words_and_a_labeler_does_not(
    opened: Callable[[str], Desk], tmp_path: Path
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("Rumpelstiltskin\n", "utf-8")
    desk = opened("Ada")
    desk.window.traffic.take_words(words)
    desk.until(lambda: "list of words now holds" in desk.window.line.words)
    desk.press("t")
    desk.until(
        lambda: (
            (known := desk.window.desk.transcript.editor.completion.vocabulary) is not None
            and known.knows("rumpelstiltskin")
        )
    )
    desk.press("rum")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.label.transcript == "Rumpelstiltskin"
    desk.window.close()
    ben = opened("Ben")
    ben.window.run("project.words")
    assert "the reviewer's" in ben.window.line.words
