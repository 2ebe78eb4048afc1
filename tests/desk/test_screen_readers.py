"""What a screen reader says: whatever takes the focus has a name, on the desk and in every panel and dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitterHandle, QTextBrowser, QWidget

from hands import Desk

OPENED_BY = (
    "help.keys",
    "help.change_keys",
    "help.tour",
    "help.guide",
    "edit.replace",
    "clip.bulk",
    "clip.history",
    "clip.segment",
    "clip.question",
    "clip.cannot",
    "look.panel",
    "show.spectrum",
    "view.segments",
    "project.export",
    "project.segment",
    "draft.local",
)


def nameless(root: QWidget) -> list[str]:
    """The widgets that Tab reaches and a screen reader would call by their kind alone."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(widget, QScrollArea | QSplitterHandle | QTextBrowser) or widget.objectName().startswith("qt_"):
            continue
        said = QAccessible.queryAccessibleInterface(widget)
        if said is not None and not said.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_the_desk_names_whatever_takes_the_focus(desk: Desk) -> None:
    assert nameless(desk.window) == []


@pytest.mark.parametrize("action", OPENED_BY)
def test_what_an_action_opens_names_whatever_takes_the_focus(desk: Desk, action: str) -> None:
    desk.label_and_finish()
    desk.window.run(action)
    desk.bot.wait(300)
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not desk.window]
    for shown in (desk.window, *windows):
        assert nameless(shown) == [], action
    for one in windows:
        one.close()
