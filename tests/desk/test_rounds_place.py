"""The Rounds place in the window: planning with a live forecast, following, reassigning, undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from earmark.desk.frame.top_bar import Place
from earmark.desk.rounds.view import RoundsView
from earmark.desk.theme import Appearance, theme
from earmark.jobs.planning import people
from earmark.jobs.rounds import all_status, new_round, status
from earmark.model.label import Label, State
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane, RevisionKind
from earmark.model.round import Choice, Plan, RoundState
from earmark.model.tag import Mark, TagCode
from earmark.store import clips, revisions, rounds
from earmark.store.clips import ClipFilter
from hands import Desk
from planted_labels import fulfil

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def enter(desk: Desk) -> RoundsView:
    desk.window.go_to(Place.ROUNDS)
    view = desk.window.places.shown
    assert isinstance(view, RoundsView)
    return view


def planning(desk: Desk) -> RoundsView:
    """The form, with the forecast of its first plan."""
    desk.press("R", CTRL | SHIFT)
    view = desk.window.places.shown
    assert isinstance(view, RoundsView)
    desk.until(lambda: view.is_planning and view.planner.start.isEnabled(), timeout=20_000)
    return view


def figure(view: RoundsView, name: str) -> str:
    return view.planner.figure(name)


def planned(desk: Desk, name: str = "May", size: int = 4) -> tuple[LabelerId, ...]:
    who = people(desk.project, ["Ada", "Ben"])
    new_round(desk.project, name, Plan(who, size=size))
    return who


def undo(desk: Desk) -> None:
    desk.press("Z", CTRL)


def test_an_empty_place_offers_to_plan_and_the_plan_tells_what_it_will_be(desk: Desk) -> None:
    view = enter(desk)
    desk.until(lambda: view.list.step.isVisible())
    assert view.list.emptiness.text() == "No rounds yet"
    view = planning(desk)
    assert view.planner.form.name.text() == "Round 1"
    assert figure(view, "clips") == "5 of 5"
    assert figure(view, "assignments") == "10"
    assert "too small for a verdict" in view.planner.outcome.text()
    view.planner.form.how_many.setValue(3)
    desk.until(lambda: figure(view, "clips") == "3 of 5")
    view.planner.form.repeats.setValue(2)
    desk.until(lambda: figure(view, "assignments") == "8, 2 of them hidden repeats")


def test_a_plan_that_gives_no_round_says_why_and_cannot_be_started(desk: Desk) -> None:
    view = planning(desk)
    view.planner.form.begin(Choice.GOLD)
    desk.until(lambda: "No clip has gold yet" in view.planner.problem.text())
    assert not view.planner.start.isEnabled()
    view.planner.form.begin(Choice.RANDOM)
    desk.until(view.planner.start.isEnabled)
    assert not view.planner.problem.isVisible()


def test_a_round_is_started_by_keyboard_and_taken_back_by_undo(desk: Desk) -> None:
    view = planning(desk)
    assert desk.focus is view.planner.form.name
    view.planner.form.name.selectAll()
    for letter in "Spring":
        desk.press(letter)
    desk.until(view.planner.start.isEnabled)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: not view.is_planning and view.list.current is not None, timeout=10_000)
    assert [one.round.name for one in all_status(desk.project)] == ["Spring"]
    assert desk.window.line.words == "Spring has started: 5 clips"
    assert view.list.next.sentence.text() == "Nobody has begun. Ada and Ben find it above their queues."
    undo(desk)
    desk.until(lambda: not all_status(desk.project))
    desk.until(lambda: view.list.emptiness.isVisible())


def test_progress_follows_the_labels_and_says_what_to_do_next(desk: Desk) -> None:
    who = planned(desk)
    view = enter(desk)
    desk.until(lambda: view.list.current is not None)
    fulfil(desk.project, who[0])
    desk.until(lambda: "Everybody but Ben is done" in view.list.next.sentence.text())
    assert [row.numbers.text() for row in view.list.rows()] == ["4 of 4", "0 of 4"]
    fulfil(desk.project, who[1])
    desk.until(lambda: view.list.next.button.text() == "Open for review")
    view.list.next.button.click()
    desk.until(lambda: status(desk.project, "May").round.state is RoundState.IN_REVIEW)
    desk.until(lambda: view.list.next.button.text() == "Go to the review")
    view.list.close_round.click()
    desk.until(lambda: desk.window.line.words == "May is closed")
    undo(desk)
    undo(desk)
    desk.until(lambda: status(desk.project, "May").round.state is RoundState.RUNNING)


@pytest.mark.parametrize(("to", "left"), [("Cleo", 4), (None, 0)])
def test_what_one_has_not_done_goes_to_others_or_to_nobody_and_comes_back(
    opened: Callable[[str], Desk], to: str | None, left: int
) -> None:
    desk = opened("Ada")
    desk.window.open.add_labeler("Cleo", desk.labeler.role, lambda _: None)  # type: ignore[union-attr]
    planned(desk)
    view = enter(desk)
    desk.until(lambda: view.list.current is not None and len(view.list.rows()) == 2)
    row = view.list.rows()[1]
    titles = [one.text() for one in row.reassign.menu().actions() if one.text()]
    assert titles == ["To Ada", "To Cleo", "To all of them, evenly", "To nobody"]
    wanted = "To nobody" if to is None else f"To {to}"
    next(one for one in row.reassign.menu().actions() if one.text() == wanted).trigger()

    def waiting() -> dict[str, int]:
        return {one.name: one.todo for one in status(desk.project, "May").labelers}

    desk.until(lambda: waiting() == {"Ada": 4, "Ben": 0, **({} if to is None else {to: left})})
    desk.until(lambda: "Ben" in desk.window.line.words)
    undo(desk)
    desk.until(lambda: waiting() == {"Ada": 4, "Ben": 4})


def test_finished_clips_are_asked_for_again(desk: Desk) -> None:
    who = planned(desk)
    fulfil(desk.project, who[1], most=2)
    view = enter(desk)
    desk.until(lambda: view.list.current is not None and len(view.list.rows()) == 2)
    view.list.rows()[1].again.click()
    desk.until(lambda: status(desk.project, "May").labelers[1].returned == 2)
    desk.until(lambda: "2 returned" in view.list.rows()[1].notes.text() and "again" in desk.window.line.words)
    undo(desk)
    desk.until(lambda: status(desk.project, "May").labelers[1].fulfilled == 2)


def test_the_clips_of_a_round_open_on_the_desk(desk: Desk) -> None:
    planned(desk, size=3)
    view = enter(desk)
    desk.until(lambda: view.list.current is not None)
    shown: list[tuple[ClipId, ...]] = []
    view.clips_wanted.connect(lambda found, _title: shown.append(found))
    view.list.hear.click()
    desk.until(lambda: bool(shown))
    one = status(desk.project, "May").round
    kept = desk.project.read(partial(rounds.clips_of, round_id=one.id))
    assert set(shown[0]) == {each.clip for each in kept}


def test_the_clips_that_are_listed_become_a_round_that_repairs(desk: Desk) -> None:
    ids = [row.id for row in desk.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows][1:4]
    desk.window.show_clips(ids, "Three clips")
    desk.window.run("round.plan_listed")
    view = desk.window.places.shown
    assert isinstance(view, RoundsView)
    desk.until(lambda: view.is_planning and view.planner.start.isEnabled(), timeout=20_000)
    assert figure(view, "clips") == "3 of 3"
    assert "repairs labels and gives no verdict" in view.planner.outcome.text()
    assert figure(view, "width") == "–"


def test_labelers_do_not_see_the_place_and_are_told_who_plans(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ben")
    desk.window.go_to(Place.ROUNDS)
    assert desk.window.places.shown is None


def test_every_button_of_the_place_has_a_name(desk: Desk) -> None:
    view = planning(desk)
    for button in view.findChildren(QPushButton):
        assert not button.isVisible() or button.accessibleName() or button.text()


def test_a_closed_qualification_tells_the_lead_and_the_labeler_once_it_is_opened(
    desk: Desk, opened: Callable[[str], Desk]
) -> None:
    ada, ben = people(desk.project, ["Ada", "Ben"])
    listed = [row.id for row in desk.project.read(lambda db: clips.page(db, clips.ClipFilter(), labeler=None)).rows]
    label = Label("hello", (Mark(TagCode("babble")),))
    for clip in listed[:4]:
        key = LabelKey(clip, ada, lane=Lane.GOLD)
        desk.project.write(
            partial(revisions.append, key=key, label=label, state=State.FINISHED, kind=RevisionKind.GOLD)
        ).result()
    new_round(desk.project, "Start", Plan((ben,), choice=Choice.GOLD, overlap=1))
    fulfil(desk.project, ben)
    view = enter(desk)
    card = view.list.qualification
    desk.until(lambda: view.list.current is not None)
    assert card.isHidden()
    view.close_round()
    desk.until(lambda: "Ben agrees with gold on the tags by 1.00" in card.words)
    assert "4 clips" in card.words
    card.show_them.click()
    desk.until(lambda: "see their own result" in desk.window.line.words)
    desk.saved()
    desk.window.close()
    labeler = opened("Ben")
    labeler.until(lambda: labeler.window.line.words.startswith("Start: You agree with gold on the tags by 1.00"))
    labeler.window.close()
    again = opened("Ben")
    again.window.run("round.result")
    again.until(lambda: again.window.line.words.startswith("Start: You agree with gold"))


def test_at_twice_the_text_in_a_small_window_rows_are_seen_and_fields_stand_in_one_column(desk: Desk) -> None:
    theme().apply(Appearance.LIGHT, 2.0)
    try:
        desk.window.resize(1024, 600)
        planned(desk)
        view = enter(desk)
        desk.until(lambda: view.list.current is not None)
        desk.until(lambda: view.list.table.visibleRegion().boundingRect().height() > 1.5 * view.list.table.rowHeight(0))
        view = planning(desk)
        form = view.planner.form
        room = view.planner.width()
        for field in (form.name, form.overlap, form.seed):
            assert field.mapTo(view.planner, field.rect().topRight()).x() < room
    finally:
        theme().apply(Appearance.LIGHT)


def test_the_pace_of_labelers_is_shown_where_the_round_says_so_and_they_are_told(
    desk: Desk, opened: Callable[[str], Desk]
) -> None:
    ada, ben = people(desk.project, ["Ada", "Ben"])
    for name, pace in (("May", False), ("June", True)):
        new_round(desk.project, name, Plan((ada, ben), size=3, pace=pace))
    for one in desk.project.read(lambda db: rounds.assignments_of(db, ben)):
        key = LabelKey(one.clip, ben, one.id)
        label = Label("hello", (Mark(TagCode("babble")),))
        desk.project.write(
            partial(revisions.append, key=key, label=label, state=State.FINISHED, seconds_spent=42.0)
        ).result()
    found = {one.round.name: one.labelers for one in all_status(desk.project)}
    assert [one.seconds_a_clip for one in found["June"]] == [None, 42.0]
    assert [one.seconds_a_clip for one in found["May"]] == [None, None]
    view = enter(desk)
    desk.until(lambda: view.list.current is not None)
    view.list.choose(next(one.round.id for one in all_status(desk.project) if one.round.name == "June"))
    desk.until(lambda: any(row.notes.text() == "42 s a clip" for row in view.list.rows()))
    desk.window.go_to(Place.DESK)
    queue = desk.window.desk.queue
    desk.until(lambda: queue.lists.count() == 3)
    for name, told in (("May", False), ("June", True)):
        desk.window.run("queue.lists")
        desk.until(lambda name=name: queue.lists.currentText().startswith(f"Round {name}"))  # type: ignore[misc]
        desk.until(lambda name=name: desk.window.line.words.startswith(f"Round {name}: nobody sees"))  # type: ignore[misc]
        assert ("sees your pace" in desk.window.line.words) is told
