"""What stands beside the main table of agreement, of a real project, driven as a user drives it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from earmark.desk.agreement.labelers_page import ALONE, ONESELF
from earmark.desk.agreement.pairs_page import TAG_FIRST
from earmark.desk.agreement.section_bar import Section
from earmark.desk.agreement.view import AgreementView
from earmark.desk.frame.top_bar import Place
from earmark.desk.report_places import ReportPlaces
from earmark.desk.reporting.table import ResultTable
from earmark.desk.runner import Runner
from earmark.desk.theme import Appearance, theme
from earmark.jobs.projects import new_project
from earmark.measure.agreement.cells import AgreementCell, ComparedCell, Part, RoundCell, Table
from earmark.measure.agreement.comparisons import Side
from earmark.model.guideline import Definition
from earmark.model.tag import TagCode
from earmark.store import guidelines
from earmark.store.project import Project
from planted_labels import add_clips, play_round

BABBLE = TagCode("babble")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """May, a revision of babble, June, and a round of picked clips."""
    with new_project(tmp_path / "rounds.earmark", language="en") as made:
        add_clips(made, 120)
        play_round(made, "May", {"Ana": "YYnnY" * 8, "Ben": "YnYnY" * 8}, repeats={"Ana": "YYnn", "Ben": "YYnn"})
        rewritten = Definition(BABBLE, "Babble", "Three or more voices.", "")
        made.write(lambda db: guidelines.publish(db, [rewritten], "Rita", "clearer")).result()
        play_round(made, "June", {"Ana": "YYnnY" * 8, "Ben": "YYnnY" * 7 + "YYYnY"}, first_clip=40, edition=2)
        play_round(made, "Repair", {"Ana": "YYnn", "Ben": "YnYn"}, by_chance=False, edition=2)
        yield made


@pytest.fixture
def places(project: Project, qtbot: QtBot) -> Iterator[ReportPlaces]:
    theme().apply(Appearance.LIGHT)
    runner = Runner()
    made = ReportPlaces(runner)
    made.use(project)
    page = made.pages[Place.AGREEMENT]
    page.resize(1366, 724)
    page.show()
    made.enter(Place.AGREEMENT)
    qtbot.waitUntil(lambda: view(made).rounds.tags.rows.rowCount() > 0)
    yield made
    qtbot.waitUntil(lambda: not runner.is_busy)
    page.deleteLater()


def view(places: ReportPlaces) -> AgreementView:
    found = places.pages[Place.AGREEMENT].findChild(AgreementView)
    assert isinstance(found, AgreementView)
    return found


def choose(qtbot: QtBot, shown: AgreementView, section: Section) -> None:
    qtbot.mouseClick(shown.bar.buttons[section], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.pages[section].isVisible())


def middle(table: ResultTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def text(table: ResultTable, row: int, column: int) -> str:
    return str(table.model().index(row, column).data())


def test_the_newest_finished_sample_is_looked_at_first_and_another_can_be_chosen(
    places: ReportPlaces, qtbot: QtBot
) -> None:
    shown = view(places)
    assert shown.bar.rounds.currentText() == "June"
    assert "June, drawn by chance." in shown.basis.text()
    assert [shown.bar.rounds.itemText(at) for at in range(4)] == ["Whole project", "Repair (picked)", "June", "May"]
    shown.bar.rounds.setFocus()
    qtbot.keyClick(shown.bar.rounds, Qt.Key.Key_Up)
    shown.bar.rounds.activated.emit(shown.bar.rounds.currentIndex())
    qtbot.waitUntil(lambda: "not drawn by chance" in shown.basis.text())
    assert shown.bar.rounds.currentText() == "Repair (picked)"
    assert "No verdict" in text(shown.table, 0, 5)


def test_arrows_go_from_section_to_section(places: ReportPlaces, qtbot: QtBot) -> None:
    shown = view(places)
    shown.bar.buttons[Section.TAGS].setFocus()
    qtbot.keyClick(shown.bar.buttons[Section.TAGS], Qt.Key.Key_Right)
    assert shown.section is Section.LABELERS
    assert shown.labelers.isVisible()
    assert not shown.table.isVisible()
    qtbot.keyClick(shown.bar.buttons[Section.LABELERS], Qt.Key.Key_Left)
    assert shown.table.isVisible()


def test_a_labeler_is_shown_tag_by_tag_and_every_count_opens_its_clips(places: ReportPlaces, qtbot: QtBot) -> None:
    shown = view(places)
    shown.round_chosen.emit("id-May")
    qtbot.waitUntil(lambda: shown.bar.rounds.currentText() == "May")
    choose(qtbot, shown, Section.LABELERS)
    page = shown.labelers
    assert page.labelers.stand_on(lambda row: row.found.labeler == "Ana")  # type: ignore[attr-defined]
    assert page.who.text() == "Ana, tag by tag"
    with qtbot.waitSignal(places.clips_wanted) as heard:
        row = page.labelers.currentIndex().row()
        qtbot.mouseClick(page.labelers.viewport(), Qt.MouseButton.LeftButton, pos=middle(page.labelers, row, ALONE))
    assert heard.args is not None
    assert (len(heard.args[0]), heard.args[1]) == (8, "Ana alone")
    assert text(page.labelers, row, ONESELF) == "1.00"
    assert "on hidden repeats: Ana 1.00" in page.notes[0].text()


def test_a_pair_opens_where_one_of_the_two_stands_alone(places: ReportPlaces, qtbot: QtBot) -> None:
    shown = view(places)
    choose(qtbot, shown, Section.PAIRS)
    table = shown.pairs.tags
    assert table.stand_on(lambda row: row.tag == BABBLE, TAG_FIRST + 1)  # type: ignore[attr-defined]
    with qtbot.waitSignal(shown.cell_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ComparedCell(Table.PAIRS, 0, Side.SECOND_ALONE, BABBLE), "Babble: Ben alone"]


def test_rounds_show_what_the_revision_did(places: ReportPlaces, qtbot: QtBot) -> None:
    shown = view(places)
    choose(qtbot, shown, Section.ROUNDS)
    assert [text(shown.rounds.rounds, row, 0) for row in range(3)] == ["Repair", "June", "May"]
    tags = shown.rounds.tags
    assert [text(tags, 0, column) for column in range(4)] == ["Babble", ".67", ".98", "▲ Risen: +.31"]
    assert shown.trend.isVisible()
    assert shown.trend.heading.text() == "Babble over the rounds"
    assert shown.trend.said.text().startswith("Babble from May to June: up by .31 (")
    tags.setFocus()
    tags.stand_on(lambda row: True, 1)
    with qtbot.waitSignal(shown.cell_opened) as opened, qtbot.waitSignal(places.clips_wanted) as heard:
        qtbot.keyClick(tags, Qt.Key.Key_Return)
    assert opened.args == [
        RoundCell("id-May", AgreementCell(Part.DISAGREED, BABBLE)),
        "Babble, May: tagged by one, denied by another",
    ]
    assert heard.args is not None
    assert len(heard.args[0]) == 16


def test_kinds_say_what_mends_them(places: ReportPlaces, qtbot: QtBot) -> None:
    shown = view(places)
    choose(qtbot, shown, Section.KINDS)
    first = [text(shown.kinds.kinds, 0, column) for column in (0, 1, 3)]
    assert first == ["A tag is there or not", "1", "the tag's guideline"]
    with qtbot.waitSignal(places.clips_wanted) as heard:
        qtbot.mouseClick(shown.kinds.kinds.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown.kinds.kinds, 0, 1))
    assert heard.args is not None
    assert len(heard.args[0]) == 1


def test_without_spans_the_section_says_what_brings_them(places: ReportPlaces, qtbot: QtBot) -> None:
    shown = view(places)
    choose(qtbot, shown, Section.SPANS)
    assert shown.spans.said.text().startswith("No clip has time spans of two labelers yet.")
    assert not shown.spans.spans.isVisible()


def test_the_trend_can_be_saved(places: ReportPlaces, qtbot: QtBot, tmp_path: Path) -> None:
    from earmark.jobs.report_findings import Figure

    path = tmp_path / "changes.png"
    with qtbot.waitSignal(places.saved, timeout=20_000):
        view(places).save_wanted.emit(path, Figure.CHANGES)
    assert path.read_bytes().startswith(b"\x89PNG")
