"""The Model errors place on a real project, driven by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from earmark.desk.frame.top_bar import Place, places_of
from earmark.desk.model_errors.place import ModelErrorsPlace
from earmark.desk.overview.place import OverviewPlace
from earmark.desk.overview.waiting_card import waiting_words
from earmark.desk.session import Remembered
from earmark.desk.window import MainWindow
from earmark.jobs.labeling import set_target
from earmark.jobs.waiting import Wait, Waiting
from earmark.measure.slices import Slice
from earmark.model.people import Role
from earmark.store import labelers
from planted_labels import BETTER, MODEL, project_with_models


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on the project with three models; Rosa, its lead, sits there."""
    with project_with_models(tmp_path) as project:
        rosa = project.write(lambda db: labelers.add(db, "Rosa", Role.LEAD)).result()
        set_target(project, "babble", clips=30)
        set_target(project, "transit", clips=50)
        uuid = project.uuid
    remembered = Remembered(tmp_path / "desk.ini")
    remembered.keep_labeler(uuid, rosa.id)
    made = MainWindow(remembered)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.open_path(tmp_path / "models.earmark")
    qtbot.waitUntil(lambda: made.open is not None and made.open.labeler is not None, timeout=20_000)
    yield made
    made.close()


def settle(window: MainWindow, qtbot: QtBot, done: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: done() and not window.runner.is_busy, timeout=60_000)


def errors_of(window: MainWindow) -> ModelErrorsPlace:
    shown = window.places.shown
    assert isinstance(shown, ModelErrorsPlace)
    return shown


def enter(window: MainWindow, qtbot: QtBot) -> ModelErrorsPlace:
    window.run("place.model_errors")
    place = errors_of(window)
    settle(window, qtbot, lambda: bool(place.view.table.shown_rows()))
    return place


def test_a_labeler_does_not_see_where_models_err() -> None:
    assert Place.MODEL_ERRORS not in places_of(Role.LABELER)
    assert {Place.OVERVIEW, Place.MODEL_ERRORS} <= set(places_of(Role.LEAD))


def test_the_noise_that_holds_the_model_back_stands_first_and_is_named(window: MainWindow, qtbot: QtBot) -> None:
    view = enter(window, qtbot).view
    assert view.first.currentText() == MODEL
    first = view.table.shown_rows()[0]
    assert isinstance(first, Slice)
    assert (first.value, first.stands_out) == ("car_interior", True)
    assert view.next.sentence.text().startswith("Work on Inside a car")
    assert view.slice_card.heading.text() == "Inside a car"
    qtbot.waitUntil(view.slice_card.words_head.isVisible, timeout=10_000)


def test_enter_on_a_slice_opens_its_clips_with_every_difference_a_key_away(window: MainWindow, qtbot: QtBot) -> None:
    place = enter(window, qtbot)
    qtbot.keyClick(place.view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.is_hearing and place.hearing.heard is not None, timeout=20_000)
    hearing = place.hearing
    assert hearing is not None
    assert 30 <= hearing.clips.count() <= 40
    assert hearing.heading.text() == "Inside a car: asr-7 errs"
    first = hearing.heard
    assert first is not None
    assert [card.name.text() for card in hearing.cards] == ["asr-7", "Ada", "Ben"]
    assert first.words.places
    window.run("review.next_place")
    assert [card.text.chosen for card in hearing.cards] == [0, 0, 0]
    window.run("review.next_place")
    assert hearing.cards[0].text.chosen == 1 % len(first.words.places)
    window.run("review.next")
    qtbot.waitUntil(lambda: hearing.heard is not None and hearing.heard.seen.clip != first.seen.clip, timeout=10_000)
    with qtbot.waitSignal(place.clips_wanted) as heard:
        hearing.desk.click()
    assert heard.args is not None
    assert len(heard.args[0]) == hearing.clips.count()


def test_escape_goes_back_from_the_clips_to_the_table(window: MainWindow, qtbot: QtBot) -> None:
    place = enter(window, qtbot)
    qtbot.keyClick(place.view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.is_hearing, timeout=20_000)
    assert place.hearing is not None
    qtbot.keyClick(place.hearing.listening.timeline, Qt.Key.Key_Escape)
    assert not place.is_hearing


def test_another_axis_and_another_model_are_a_choice_away(window: MainWindow, qtbot: QtBot) -> None:
    view = enter(window, qtbot).view
    view.axis.setCurrentIndex(view.axis.findData("environment"))
    assert [one.value for one in view.table.shown_rows()] == ["in_vehicle", "small_room"]  # type: ignore[attr-defined]
    view.other.setCurrentIndex(view.other.findText(BETTER))
    settle(window, qtbot, lambda: bool(view.rival.text()))
    assert view.rival.text().startswith("asr-8 is better than asr-7 on 160 clips")
    assert view.axis.currentData() == "environment"
    view.cross.setCurrentIndex(view.cross.findData("accent"))
    settle(window, qtbot, lambda: view.table.shown_rows()[0].axis == "environment × accent")  # type: ignore[attr-defined]
    assert {row.value for row in view.table.shown_rows()} == {  # type: ignore[attr-defined]
        "in_vehicle × north", "in_vehicle × south", "small_room × north", "small_room × south",
    }  # fmt: skip


def test_the_overview_asks_four_questions_and_leads_to_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.run("place.overview")
    place = window.places.shown
    assert isinstance(place, OverviewPlace)
    settle(window, qtbot, place.view.isVisible)
    consistent, covered, timely, sized = place.view.cards
    assert covered.figure.text() == "1 of 2"
    assert "Public transport (50 clips)" in covered.evidence.text()
    assert consistent.figure.text() == "4 of 4"
    assert sized.button.text() == "Clean or collect?"
    assert timely.standing.accessibleName() == "needs work"
    assert place.view.model_card.step.text().startswith("No noise stands out")
    with qtbot.waitSignal(place.way_on) as way:
        covered.button.click()
    assert way.args == ["place.coverage"]


def test_what_waits_is_listed_and_leads_on(window: MainWindow, qtbot: QtBot) -> None:
    window.run("place.overview")
    place = window.places.shown
    assert isinstance(place, OverviewPlace)
    settle(window, qtbot, place.view.isVisible)
    (link,) = place.view.waiting.links
    assert link.text().endswith("disagreements to settle")
    emitted: list[object] = []
    place.clips_wanted.connect(lambda clips, _title: emitted.append(clips))
    place.way_on.connect(emitted.append)
    link.click()
    assert emitted


def test_labels_are_frozen_and_compared_with_the_results_of_models(window: MainWindow, qtbot: QtBot) -> None:
    window.run("place.overview")
    place = window.places.shown
    assert isinstance(place, OverviewPlace)
    settle(window, qtbot, place.view.isVisible)
    card = place.view.snapshots
    for name in ("May", "June"):
        qtbot.keyClicks(card.name, name)
        qtbot.keyClick(card.name, Qt.Key.Key_Return)
        settle(window, qtbot, lambda name=name: name in card.known.text())  # type: ignore[misc]
    card.compare.click()
    dialog = place.comparison
    assert dialog is not None
    settle(window, qtbot, lambda: bool(dialog.labels.text()))
    assert dialog.labels.text().startswith("Labels: 320 the same")
    for place_of, value in ((0, "0.2"), (1, "0.15")):
        dialog.of.setCurrentIndex(place_of)
        dialog.model.setText("asr-7")
        dialog.metric_name.setText("wer")
        dialog.value.setText(value)
        dialog.add.click()
        qtbot.wait(50)
        settle(window, qtbot, lambda: bool(dialog.results.rowCount()))
    settle(window, qtbot, lambda: dialog.helped.text() == "wer: June is better for the one model.")
    dialog.reject()


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (Waiting(Wait.ROUND, 12, "Ada", "May"), "Ada: 12 clips to label in May"),
        (Waiting(Wait.STALE, 17, what="Fan"), "17 clips labeled under an older Fan"),
        (Waiting(Wait.PACKETS, 9, "Ben"), "Ben: a packet of 9 clips is out"),
        (Waiting(Wait.FLAGGED, 4), "4 flagged clips"),
    ],
)
def test_what_waits_reads_as_a_sentence(one: Waiting, words: str) -> None:
    assert waiting_words(one) == words
