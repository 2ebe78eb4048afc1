"""Keys that the user changes: checked before they hold, in force at once, and carried to another laptop."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from earmark.desk.actions import ACTIONS, Action, Scope, tag_actions
from earmark.desk.buttons import KeyButton
from earmark.desk.dialogs.key_editor import KeyEditor
from earmark.desk.dialogs.keys import KeysDialog
from earmark.desk.keys.keymap import keys_in, text_keys
from earmark.desk.keys.own import OwnKeys, actions_in_force, from_text, to_text
from earmark.desk.keys.presets import Change, Preset, changes_of
from earmark.desk.keys.rules import Where, conflicts, needs_company, refusal, sentence_of
from earmark.desk.keys.user_keys import UserKeys
from earmark.desk.session import Remembered
from earmark.jobs.projects import default_taxonomy
from earmark.model.errors import UserError
from hands import Desk

TABLE = (*ACTIONS, *tag_actions(default_taxonomy()))
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("preset", Preset)
def test_no_preset_clashes_with_itself_and_none_takes_an_action_its_last_key(preset: Preset) -> None:
    table = actions_in_force(TABLE, OwnKeys(preset))
    outside = (keys_in(scope, table) for scope in Scope)
    for keys in (*outside, text_keys(table), text_keys(table, fields=True)):
        assert keys.clashes == []
    for given, held in zip(TABLE, table, strict=True):
        assert bool(held.keys) >= bool(given.keys)
        assert bool(held.text_keys) >= bool(given.text_keys)


@pytest.mark.parametrize("preset", Preset)
def test_a_preset_names_actions_that_there_are_and_keys_that_may_be_bound(preset: Preset) -> None:
    ids = {action.id for action in TABLE}
    for name, change in changes_of(preset).items():
        assert name in ids
        for keys, where in ((change.keys, Where.OUTSIDE), (change.text_keys, Where.INSIDE)):
            alternatives = [one for one in (keys or "").split("; ") if one]
            assert [refusal(one, where) for one in alternatives] == [""] * len(alternatives)
            assert needs_company(alternatives) == ""


@pytest.mark.parametrize("action", TABLE, ids=lambda action: action.id)
def test_the_programs_own_keys_keep_the_rules_that_it_holds_users_to(action: Action) -> None:
    assert [refusal(one, Where.OUTSIDE) for one in action.keys.split("; ") if one and refusal(one, Where.OUTSIDE)] == []
    assert [one for one in action.text_keys.split("; ") if one and refusal(one, Where.INSIDE)] == []


@pytest.mark.parametrize(
    ("keys", "where"),
    [
        ("A", Where.INSIDE),
        ("Shift+A", Where.INSIDE),
        ("4", Where.INSIDE),
        ("Space", Where.INSIDE),
        ("Return", Where.INSIDE),
        ("Ctrl+V", Where.INSIDE),
        ("Ctrl+Left", Where.INSIDE),
        ("Ctrl+Alt+Q", Where.INSIDE),
        ("Ctrl+K, Ctrl+B", Where.INSIDE),
        ("Alt+Space", Where.OUTSIDE),
        ("Alt+F4", Where.OUTSIDE),
        ("Meta+L", Where.OUTSIDE),
        ("A, B, C, D", Where.OUTSIDE),
    ],
)
def test_keys_of_the_system_and_of_typing_are_refused_with_a_reason(keys: str, where: Where) -> None:
    assert refusal(keys, where)


@pytest.mark.parametrize("keys", ["F5", "Media Play", "Ctrl+K", "Alt+K", "Tab", "Escape"])
def test_function_keys_and_media_keys_may_be_bound_while_text_is_typed(keys: str) -> None:
    assert refusal(keys, Where.INSIDE) == ""


def test_the_key_of_input_methods_is_not_an_actions_only_key() -> None:
    assert needs_company(["Ctrl+Space"])
    assert needs_company(["Space", "Ctrl+Space"]) == ""


def test_a_key_that_begins_longer_ones_tells_whom_it_would_take_them_from() -> None:
    found = conflicts(TABLE, "span.mark", "E", Where.OUTSIDE)
    environments = {action.id for action in TABLE if action.keys.startswith("E, ")}
    assert {one.action.id for one in found} == environments
    assert "E begins the keys of" in sentence_of("E", found)
    longer = conflicts(TABLE, "span.mark", "N, 1", Where.OUTSIDE)
    assert [one.action.id for one in longer] == ["clip.next"]
    assert "cannot both hold" in sentence_of("N, 1", longer)


def test_what_is_heard_in_review_too_clashes_with_keys_of_both_places_and_others_with_their_own() -> None:
    found = conflicts(TABLE, "play.loop", "N", Where.OUTSIDE)
    assert {one.action.id for one in found} == {"clip.next", "review.next"}
    assert sentence_of("N", found) == "N does “Next clip” and 1 more already: they would lose it"
    assert [one.action.id for one in conflicts(TABLE, "clip.flag", "P", Where.OUTSIDE)] == ["clip.previous"]
    assert [one.action.id for one in conflicts(TABLE, "review.both", "P", Where.OUTSIDE)] == ["review.previous"]


def test_a_key_of_the_whole_window_clashes_with_keys_inside_the_text() -> None:
    found = conflicts(TABLE, "project.new", "Ctrl+Return", Where.OUTSIDE)
    assert [one.action.id for one in found] == ["clip.finish"]
    assert found[0].left == Change("Return", "")
    assert [one.action.id for one in conflicts(TABLE, "clip.finish", "Ctrl+N", Where.INSIDE)] == ["project.new"]
    assert conflicts(TABLE, "clip.flag", "Ctrl+2", Where.INSIDE)[0].action.id == "view.zoom_all"


@pytest.mark.parametrize("action", TABLE, ids=lambda action: action.id)
def test_what_is_taken_from_others_leaves_no_clash(action: Action) -> None:
    """Whatever the keys: E shadows sequences, Ctrl+Return lies in several scopes, 4 is a tag's."""
    for keys in ("E", "Ctrl+Return", "4", "Ctrl+O"):
        own = OwnKeys().changed({one.action.id: one.left for one in conflicts(TABLE, action.id, keys, Where.OUTSIDE)})
        table = actions_in_force(TABLE, own.changed({action.id: Change(keys)}))
        held = next(one for one in table if one.id == action.id)
        for scope in action.scopes:
            outside = keys_in(scope, table)
            assert outside.clashes == []
            assert outside.action((*keys.split(", "),)) == held
        assert text_keys(table).clashes == []


def test_keys_are_carried_to_another_laptop_and_wrong_files_are_refused() -> None:
    own = OwnKeys(Preset.PRAAT, {"play.loop": Change("F5; ,", None), "clip.flag": Change("", "Ctrl+K")})
    assert from_text(to_text(own)) == own
    for wrong in ("no json", "[]", '{"format": "earmark keys", "version": 9, "preset": "praat", "keys": {}}'):
        with pytest.raises(UserError):
            from_text(wrong)
    with pytest.raises(UserError, match="typed in the text"):
        from_text(to_text(OwnKeys(Preset.EARMARK, {"clip.flag": Change(None, "A")})))


def _editor(desk: Desk) -> KeyEditor:
    desk.press(Qt.Key.Key_F1, CTRL)
    editor = next(one for one in desk.window.findChildren(KeyEditor) if one.isVisible())
    desk.until(editor.isActiveWindow)
    return editor


def _record(editor: KeyEditor, where: Where, *keys: Qt.Key) -> None:
    recorder = editor.fields.recorders[where]
    recorder.click()
    for key in keys:
        QTest.keyClick(recorder, key)


def test_a_recorded_key_holds_at_once_and_everything_names_it(desk: Desk) -> None:
    editor = _editor(desk)
    editor.choose("clip.flag")
    editor.fields.removed.emit("F", Where.OUTSIDE)
    _record(editor, Where.OUTSIDE, Qt.Key.Key_F19)
    desk.until(lambda: desk.window.keys.own.changes.get("clip.flag") == Change("F19"))
    desk.window.run("help.keys")
    listed = next(one for one in desk.window.findChildren(KeysDialog) if one.isVisible())
    assert "F19" in [label.text() for label in listed.findChildren(QLabel)]
    listed.close()
    editor.close()
    desk.window.activateWindow()
    flag = next(one for one in desk.window.findChildren(KeyButton) if one.text() == "Flag")
    assert flag.toolTip() == "Flag for a second look  F19"
    assert desk.window.menus.actions["clip.flag"].text() == "Flag\tF19"
    QTest.keyClick(desk.window.desk.listening.timeline, Qt.Key.Key_F)
    assert not desk.label.flag
    QTest.keyClick(desk.window.desk.listening.timeline, Qt.Key.Key_F19)
    assert desk.label.flag


def test_the_quiet_line_names_the_keys_in_force_and_they_are_remembered(
    opened: Callable[[str], Desk],
) -> None:
    desk = opened("Ada")
    desk.window.keys.put({"tag.none": Change("F18"), "clip.finish": Change(None, "F17; F16")})
    desk.until(lambda: "F18 for none" in desk.window.line.words)
    desk.press("t")
    assert desk.window.desk.transcript.editor.prompt.startswith("Write what is said, word for word.   F17 finishes")
    desk.press(Qt.Key.Key_Escape)
    desk.window.close()
    again = opened("Ada")
    assert again.window.keys.own.changes["tag.none"] == Change("F18")
    QTest.keyClick(again.window.desk.listening.timeline, Qt.Key.Key_F18)
    assert [mark.code for mark in again.label.sources] == ["none"]


def test_a_clash_is_shown_before_anything_changes_and_can_be_taken_or_kept(desk: Desk) -> None:
    editor = _editor(desk)
    editor.choose("clip.flag")
    _record(editor, Where.OUTSIDE, Qt.Key.Key_N)
    desk.until(lambda: "“Next clip”" in editor.words.text())
    assert editor.words.text() == "N is the only key of “Next clip”"
    assert desk.window.keys.own == OwnKeys()
    editor.keep.click()
    assert desk.window.keys.own == OwnKeys()
    assert editor.words.text() == ""
    _record(editor, Where.OUTSIDE, Qt.Key.Key_N)
    desk.until(editor.take.isVisible)
    editor.take.click()
    assert desk.window.keys.own.changes == {"clip.next": Change(""), "clip.flag": Change("F; N")}


def test_two_strokes_are_recorded_and_a_letter_inside_the_text_is_refused(desk: Desk) -> None:
    editor = _editor(desk)
    editor.choose("clip.flag")
    _record(editor, Where.OUTSIDE, Qt.Key.Key_J, Qt.Key.Key_2)
    assert desk.window.keys.own.changes["clip.flag"] == Change("F; J, 2")
    _record(editor, Where.INSIDE, Qt.Key.Key_J)
    assert "typed in the text" in editor.words.text()
    assert desk.window.keys.own.changes["clip.flag"] == Change("F; J, 2")
    editor.fields.reset.emit()
    assert desk.window.keys.own == OwnKeys()


def test_an_action_is_found_by_its_name_and_by_its_key(desk: Desk) -> None:
    editor = _editor(desk)

    def shown() -> list[str]:
        return [row.text(0) for row in editor._rows() if not row.isHidden()]

    editor.search.setText("zoom")
    assert shown() == ["Zoom in", "Zoom out", "Zoom to the selection", "Zoom to the whole clip"]
    editor.by_key.click()
    QTest.keyClick(editor.by_key, Qt.Key.Key_L)
    desk.until(lambda: shown() == ["Loop the selection, or the clip"])


def test_a_preset_holds_at_once_and_carries_the_users_own_changes(desk: Desk, tmp_path: Path) -> None:
    editor = _editor(desk)
    desk.window.keys.put({"clip.flag": Change("F19")})
    editor.preset.setCurrentIndex(editor.preset.findData(Preset.PRAAT))
    editor.preset.activated.emit(editor.preset.currentIndex())
    assert desk.window.menus.actions["view.zoom_in"].text() == "Zoom in\tCtrl+I"
    assert desk.window.menus.actions["clip.flag"].text() == "Flag\tF19"
    editor.export_to(tmp_path / "mine.keys.json")
    editor.reset_all.click()
    desk.window.keys.choose(Preset.EARMARK)
    assert desk.window.menus.actions["view.zoom_in"].text() == "Zoom in\tCtrl+1"
    editor.import_from(tmp_path / "mine.keys.json")
    assert desk.window.keys.own == OwnKeys(Preset.PRAAT, {"clip.flag": Change("F19")})
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    editor.import_from(tmp_path / "other.json")
    assert "This is not a file of keys" in editor.words.text()


@pytest.mark.parametrize(
    "keys", ["Gibberish+Q", "ctrl+q", "F5; F6", ", ", "  ", "F5\n", "F" * 10_000, "\ud800"], ids=lambda keys: keys[:6]
)
def test_what_no_key_writes_is_refused_from_a_file_with_the_action_named(keys: str) -> None:
    text = to_text(OwnKeys()).replace('"keys": {}', '"keys": ' + json.dumps({"clip.finish": {"outside": [keys]}}))
    with pytest.raises(UserError, match=r"(?s)clip\.finish: .* is no key"):
        from_text(text)


def test_a_file_that_gives_finishing_and_another_action_the_same_keys_changes_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    keys = desk.window.keys
    before = keys.table
    file = tmp_path / "clash.json"
    file.write_text(to_text(OwnKeys(changes={"play.loop": Change("Return")})), "utf-8")
    with pytest.raises(UserError, match=r"clash\.json: .*is given to “.*” and to “"):
        keys.import_from(file)
    assert keys.table == before


def test_settings_nested_without_end_open_the_window_with_the_programs_keys(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path / "desk.ini")
    remembered.keep("keys", "[" * 100_000)
    assert UserKeys(remembered).own == OwnKeys()
