"""The Agreement place, driven as a user drives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import planted_results as planted
from earmark.desk.agreement.columns import ALPHA, PICTURE, TAG, TAGGED, VERDICT
from earmark.desk.agreement.view import AgreementView
from earmark.desk.theme import Appearance, theme
from earmark.jobs.report_findings import AgreementFindings, Figure
from earmark.measure.agreement import AgreementReport
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.measure.agreement.confusions import Confusion
from earmark.model.tag import TagCode

BABBLE = TagCode("babble")


def findings(report: AgreementReport) -> AgreementFindings:
    confused = (Confusion(BABBLE, TagCode("competing_speech"), 14),)
    return AgreementFindings(report, planted.taxonomy(), confused, 22, lambda cell: (), transcripts_differ=14)


@pytest.fixture
def view(qtbot: QtBot) -> AgreementView:
    theme().apply(Appearance.LIGHT)
    made = AgreementView()
    qtbot.addWidget(made)
    made.resize(1366, 724)
    made.show_report(findings(planted.agreement()))
    made.show()
    qtbot.waitExposed(made)
    made.focus_first()
    return made


def names(view: AgreementView) -> list[str]:
    return [tag.tag for tag in view.table.shown_rows()]  # type: ignore[attr-defined]


def test_tags_that_need_work_stand_first_and_unheard_ones_are_left_out(view: AgreementView) -> None:
    assert names(view)[:4] == ["babble", "competing_speech", "hvac_fan", "tv_radio"]
    assert names(view)[-2:] == ["alarm_siren", "wind_on_mic"]
    assert "animal" not in names(view)
    assert "1 tag was marked by nobody." in view.basis.text()


def test_arrows_and_enter_open_the_clips_behind_a_cell(view: AgreementView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    for _ in range(TAGGED):
        qtbot.keyClick(view.table, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.cell_opened) as heard:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    wanted = AgreementCell(Part.TAGGED, TagCode("competing_speech"))
    assert heard.args == [wanted, "Competing speech: tagged by at least one"]


def test_enter_on_the_mark_opens_the_clips_on_which_labelers_differ(view: AgreementView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.table.currentIndex().column() == PICTURE
    with qtbot.waitSignal(view.cell_opened) as heard:
        qtbot.keyClick(view.table, Qt.Key.Key_Enter)
    assert heard.args is not None
    assert heard.args[0] == AgreementCell(Part.DISAGREED, BABBLE)


def test_one_click_on_a_number_opens_its_clips_and_on_a_name_only_chooses_the_row(
    view: AgreementView, qtbot: QtBot
) -> None:
    def middle(row: int, column: int) -> QPoint:
        return view.table.visualRect(view.table.model().index(row, column)).center()

    with qtbot.assertNotEmitted(view.cell_opened):
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(2, TAG))
    assert view.tag_card.heading.text() == "Fan or air conditioning"
    with qtbot.waitSignal(view.cell_opened) as heard:
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(0, TAGGED))
    assert heard.args is not None
    assert heard.args[0] == AgreementCell(Part.TAGGED, BABBLE)


def test_the_next_step_opens_the_confused_clips(view: AgreementView, qtbot: QtBot) -> None:
    assert view.next.sentence.text().startswith("Sharpen Babble against Competing speech.")
    view.next.button.setFocus()
    with qtbot.waitSignal(view.cell_opened) as heard:
        qtbot.keyClick(view.next.button, Qt.Key.Key_Space)
    wanted = AgreementCell(Part.CONFUSED, BABBLE, TagCode("competing_speech"))
    assert heard.args == [wanted, "Babble or Competing speech"]


def test_the_card_of_a_tag_names_who_said_yes_alone_and_gives_every_coefficient(
    view: AgreementView, qtbot: QtBot
) -> None:
    card = view.tag_card
    assert card.heading.text() == "Babble"
    assert card.links[Part.EARLIER_ALONE].text() == "Ana alone: 12"
    assert card.figures["positive_agreement"].text() == ".52 (.38 to .66)"
    assert card.figures["ac1"].text() == ".91 (.88 to .93)"
    with qtbot.waitSignal(view.cell_opened) as heard:
        card.links[Part.EARLIER_ALONE].click()
    assert heard.args is not None
    assert heard.args == [AgreementCell(Part.EARLIER_ALONE, BABBLE), "Babble: Ana alone"]


def test_transcripts_are_one_sentence_with_their_clips_behind_it(view: AgreementView, qtbot: QtBot) -> None:
    assert "2.4\N{NO-BREAK SPACE}% once conventions are set aside" in view.transcripts.text()
    assert view.transcripts_link.text() == "Hear the 14 clips"
    with qtbot.waitSignal(view.cell_opened) as heard:
        view.transcripts_link.click()
    assert heard.args == [AgreementCell(Part.TRANSCRIPT), "Different transcripts"]


def test_a_head_sorts_and_what_is_undefined_stands_last_both_ways(view: AgreementView, qtbot: QtBot) -> None:
    undefined = planted.tag_agreement("animal", alpha=None, tagged=1)
    view.show_report(findings(planted.agreement(tags=(undefined, *planted.agreement().tags))))
    view.table.sortByColumn(ALPHA, Qt.SortOrder.AscendingOrder)
    assert names(view)[0] == "alarm_siren"
    assert names(view)[-1] == "animal"
    view.table.sortByColumn(ALPHA, Qt.SortOrder.DescendingOrder)
    assert names(view)[0] == "music"
    assert names(view)[-1] == "animal"


def test_a_new_result_keeps_the_row_that_was_chosen(view: AgreementView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    view.show_report(findings(planted.agreement()))
    assert view.tag_card.heading.text() == "Competing speech"


def test_without_second_labels_the_place_teaches(view: AgreementView) -> None:
    view.show_report(findings(planted.no_agreement()))
    assert view.emptiness.text() == "No second labels yet"
    assert "second labeler" in view.lesson.text()
    assert not view.table.isVisible()
    assert not view.save.isVisible()


def test_a_screen_reader_hears_numbers_with_their_intervals(view: AgreementView) -> None:
    model = view.table.model()

    def spoken(column: int) -> str:
        return str(model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken(PICTURE) == "Positive agreement .52 (.38 to .66)"
    assert spoken(VERDICT).startswith("Disagreeing. An interval lies below its limit")
    assert view.table.accessibleName() == "Agreement per tag"


@pytest.mark.parametrize("suffix", [".png", ".html"])
def test_saving_asks_for_the_place_and_adds_the_suffix(
    view: AgreementView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("/tmp/chosen", ""))
    with qtbot.waitSignal(view.save_wanted) as saved:
        view.save.buttons[suffix].click()
    assert saved.args == [Path(f"/tmp/chosen{suffix}"), Figure.AGREEMENT]


def test_tab_leaves_the_table(view: AgreementView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Tab)
    assert not view.table.hasFocus()
