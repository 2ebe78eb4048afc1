"""The Help menu: the guide is read beside the work, offline, by keyboard."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from earmark.desk.dialogs.guide import GuideWindow
from earmark.desk.dialogs.keys import KeysDialog
from earmark.desk.theme import Appearance, theme, tokens
from earmark.jobs.resources import resource
from hands import Desk


def _guide(desk: Desk) -> GuideWindow:
    desk.window.run("help.guide")
    return next(one for one in desk.window.findChildren(GuideWindow) if one.isVisible())


def test_the_guide_has_every_page_in_the_order_of_its_first(desk: Desk) -> None:
    guide = _guide(desk)
    names = [guide.pages.item(row).data(Qt.ItemDataRole.UserRole) for row in range(guide.pages.count())]
    assert names[0] == "index.md"
    assert set(names) == {path.name for path in resource("guide").glob("*.md")}
    assert guide.page.toPlainText().startswith("Earmark: user guide")


def test_arrow_keys_turn_the_pages_of_the_guide(desk: Desk) -> None:
    guide = _guide(desk)
    QTest.keyClick(guide.pages, Qt.Key.Key_Down)
    assert guide.page.toPlainText().startswith("Labeling")


def test_links_between_pages_lead_somewhere_and_the_list_follows(desk: Desk) -> None:
    guide = _guide(desk)
    for path in resource("guide").glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name} → {target}"
    guide.page.setSource(QUrl.fromLocalFile(str(resource("guide", "reports.md"))))
    current = guide.pages.currentItem()
    assert current is not None
    assert current.text() == "Reports"


def test_the_guide_wears_the_look_in_force(desk: Desk) -> None:
    guide = _guide(desk)
    theme().apply(Appearance.DARK)
    begin = guide.page.document().begin().begin()
    assert begin.fragment().charFormat().foreground().color() == tokens().text
    theme().apply(Appearance.LIGHT)


def test_a_second_wish_for_the_guide_brings_the_same_window(desk: Desk) -> None:
    assert _guide(desk) is _guide(desk)


def test_the_list_of_keys_leads_to_the_guide(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F1)
    keys = desk.window.findChild(KeysDialog)
    assert keys is not None
    keys.guide_wanted.emit()
    assert any(one.isVisible() for one in desk.window.findChildren(GuideWindow))


def test_the_list_of_keys_has_each_heading_once(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F1)
    keys = desk.window.findChild(KeysDialog)
    assert keys is not None
    headings = [label.text() for label in keys.findChildren(QLabel) if label.property("heading")]
    assert "Edit" in headings
    assert len(headings) == len(set(headings))
