"""The Coverage place, driven as a user drives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

import planted_results as planted
from earmark.desk.coverage.columns import CLIPS, DISPUTED, TARGET
from earmark.desk.coverage.targets import parse_target
from earmark.desk.coverage.view import CoverageView
from earmark.desk.theme import Appearance, theme
from earmark.jobs.report_findings import CoverageFindings, Figure
from earmark.measure.coverage import CoverageReport
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.tag import TagCode
from earmark.model.target import Target

BABBLE = TagCode("babble")


def findings(report: CoverageReport) -> CoverageFindings:
    return CoverageFindings(report, planted.taxonomy(), lambda cell: ())


@pytest.fixture
def view(qtbot: QtBot) -> CoverageView:
    theme().apply(Appearance.LIGHT)
    made = CoverageView()
    qtbot.addWidget(made)
    made.resize(1366, 724)
    made.show_report(findings(planted.coverage()))
    made.show()
    qtbot.waitExposed(made)
    made.focus_first()
    return made


def go_to(view: CoverageView, qtbot: QtBot, tag: str, column: int) -> None:
    assert view.table.stand_on(lambda row: row.tag == tag)  # type: ignore[attr-defined]
    for _ in range(column):
        qtbot.keyClick(view.table, Qt.Key.Key_Right)


def test_the_fullest_tag_stands_first(view: CoverageView) -> None:
    shown = [tag.tag for tag in view.table.shown_rows()]  # type: ignore[attr-defined]
    assert shown[:3] == ["car_interior", "road_traffic", "hvac_fan"]
    assert shown[-2:] == ["transit", "animal"]


@pytest.mark.parametrize(
    ("column", "holding", "title"),
    [(CLIPS, Holding.YES, "Babble"), (DISPUTED, Holding.DISPUTED, "Babble: disputed")],
)
def test_enter_opens_the_clips_behind_a_cell(
    view: CoverageView, qtbot: QtBot, column: int, holding: Holding, title: str
) -> None:
    go_to(view, qtbot, "babble", column)
    with qtbot.waitSignal(view.cell_opened) as heard:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert heard.args == [CoverageCell(holding, BABBLE), title]


def test_a_target_is_typed_into_its_cell(view: CoverageView, qtbot: QtBot) -> None:
    go_to(view, qtbot, "tv_radio", TARGET)
    with qtbot.assertNotEmitted(view.cell_opened), qtbot.waitSignal(view.target_set) as wanted:
        qtbot.keyClicks(view.table, "6")
        editor = view.table.viewport().findChild(QLineEdit)
        assert editor is not None
        editor.setText("60, 2.5 min")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert wanted.args == [Target(TagCode("tv_radio"), 60, 2.5)]


def test_a_target_that_cannot_be_read_is_told_and_nothing_is_set(view: CoverageView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.target_set):
        view.table.model().setData(view.table.model().index(0, TARGET), "many")
    assert view.remark.isVisible()
    assert "“many” is no target" in view.remark.text()


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("40", Target(BABBLE, 40)),
        ("40 clips", Target(BABBLE, 40)),
        ("12 min", Target(BABBLE, None, 12.0)),
        ("2,5 min", Target(BABBLE, None, 2.5)),
        ("40; 12.5 minutes", Target(BABBLE, 40, 12.5)),
        ("", Target(BABBLE)),
        ("0", Target(BABBLE)),
        ("–", Target(BABBLE)),
        ("many", None),
        ("-4", None),
        ("99999999999999", None),
    ],
)
def test_targets_are_read_as_people_type_them(text: str, target: Target | None) -> None:
    assert parse_target(BABBLE, text) == target


def test_what_the_table_shows_as_a_target_can_be_typed_back(view: CoverageView) -> None:
    model = view.table.model()
    for row in range(model.rowCount()):
        index = model.index(row, TARGET)
        typed = index.data(Qt.ItemDataRole.EditRole)
        target = view.table.shown_rows()[row].target  # type: ignore[attr-defined]
        read = parse_target(BABBLE, typed)
        assert read is not None
        assert (read.clips, read.minutes) == ((target.clips, target.minutes) if target else (None, None))


def test_cells_of_the_heat_map_open_their_clips(view: CoverageView, qtbot: QtBot) -> None:
    view.severity.setFocus()
    view.severity.setCurrentIndex(view.severity.model().index(0, 2))
    with qtbot.waitSignal(view.cell_opened) as heard:
        qtbot.keyClick(view.severity, Qt.Key.Key_Return)
    assert heard.args == [CoverageCell(Holding.GRADE, TagCode("car_interior"), "2"), "Inside a car: severity 2"]


def test_an_environment_opens_its_clips(view: CoverageView, qtbot: QtBot) -> None:
    view.environments.setFocus()
    with qtbot.waitSignal(view.cell_opened) as heard:
        qtbot.keyClick(view.environments, Qt.Key.Key_Return)
    assert heard.args == [CoverageCell(Holding.YES, TagCode("small_room")), "Small room"]


def test_the_next_step_opens_the_unreviewed_clips(view: CoverageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.cell_opened) as heard:
        view.next.button.click()
    assert heard.args == [CoverageCell(Holding.UNREVIEWED), "Clips nobody has reviewed"]


def test_a_new_result_keeps_order_and_cell(view: CoverageView, qtbot: QtBot) -> None:
    view.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    go_to(view, qtbot, "music", TARGET)
    view.show_report(findings(planted.coverage()))
    assert view.table.currentIndex().column() == TARGET
    assert view.table.current_row().tag == "music"  # type: ignore[union-attr]
    assert view.table.shown_rows()[0].tag == "animal"  # type: ignore[attr-defined]


def test_an_empty_project_teaches(view: CoverageView) -> None:
    view.show_report(findings(planted.no_coverage()))
    assert view.emptiness.isVisible()
    assert view.lesson.text() == "Drop a folder of sound here, or press Ctrl+Shift+I"
    assert not view.table.isVisible()


def test_the_chosen_figure_is_saved(view: CoverageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("/tmp/chosen.pdf", ""))
    view.save.figure.setCurrentIndex(1)
    with qtbot.waitSignal(view.save_wanted) as saved:
        view.save.buttons[".pdf"].click()
    assert saved.args == [Path("/tmp/chosen.pdf"), Figure.SEVERITY]


@pytest.mark.parametrize("look", list(Appearance))
def test_every_look_is_painted(qtbot: QtBot, look: Appearance) -> None:
    theme().apply(look)
    made = CoverageView()
    qtbot.addWidget(made)
    made.show_report(findings(planted.coverage()))
    made.resize(1366, 724)
    picture = made.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(200, 480, 3) for y in range(40, 400, 3)}
    assert theme().tokens.accent.name() in colours
    theme().apply(Appearance.LIGHT)


def test_the_current_row_stays_in_sight_on_a_small_screen(view: CoverageView, qtbot: QtBot) -> None:
    tags = tuple(planted.tag_coverage(tag.code, 100) for tag in planted.taxonomy().tags)
    view.show_report(findings(planted.coverage(tags=tags)))
    view.focus_first()
    for _ in tags:
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
    row = view.table.visualRect(view.table.currentIndex())
    shown = view.table.viewport().mapTo(view, row.center())
    assert view.rect().contains(shown)
    assert view.table.currentIndex().row() == len(tags) - 1
    assert view.unreviewed.visibleRegion().boundingRect().height() > 0
