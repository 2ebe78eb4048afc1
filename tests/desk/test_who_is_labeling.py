"""Who sits down at a project that several people know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from earmark.desk.frame.welcome import WhoAreYou
from earmark.model.people import Labeler, LabelerId, Role

ADA = Labeler(LabelerId("1"), "Ada")
ROSA = Labeler(LabelerId("2"), "Rosa", Role.REVIEWER)


def test_known_people_are_one_click_away(qtbot: QtBot) -> None:
    page = WhoAreYou()
    qtbot.addWidget(page)
    page.ask([ADA, ROSA])
    buttons = {one.text(): one for one in page.findChildren(QPushButton)}
    assert {"Ada", "Rosa, reviewer"} <= buttons.keys()
    with qtbot.waitSignal(page.labeler_chosen) as chosen:
        qtbot.mouseClick(buttons["Rosa, reviewer"], Qt.MouseButton.LeftButton)
    assert chosen.args == [ROSA]


def test_asked_again_the_page_shows_the_people_of_now(qtbot: QtBot) -> None:
    page = WhoAreYou()
    qtbot.addWidget(page)
    page.ask([ADA])
    page.ask([ROSA])
    assert [page.known.itemAt(place).widget() is not None for place in range(page.known.count())] == [True, False]


def test_the_first_person_is_asked_for_a_name(qtbot: QtBot) -> None:
    page = WhoAreYou()
    qtbot.addWidget(page)
    page.ask([])
    assert page.role.currentData() == Role.LEAD
    with qtbot.assertNotEmitted(page.labeler_named):
        page.name.clear()
        page.start.click()
