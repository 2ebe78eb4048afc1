"""A tag's examples are one key away, and the clip at hand is where it was afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hands import Desk


def buttons(desk: Desk) -> list[str]:
    return [one.text() for one in desk.window.desk.tags.card.findChildren(QPushButton) if one.isVisible()]


def test_an_example_is_chosen_by_the_lead_and_compared_with_by_one_key(desk: Desk) -> None:
    listening = desk.window.desk.listening
    desk.press("4")
    example = desk.clip
    desk.window.run("example.borderline")
    desk.until(lambda: buttons(desk) == ["▶ borderline"])
    desk.press("n")
    desk.until(lambda: desk.clip != example)
    assert buttons(desk) == []
    desk.press("4")
    desk.until(lambda: buttons(desk) == ["▶ borderline"])
    listening.player.seek(3000)
    desk.press("i")
    desk.until(lambda: listening.player.source is not None and listening.player.source.id == example)
    desk.until(lambda: buttons(desk) == ["■ borderline"])
    assert listening.timeline.playhead == 3000
    desk.press("i")
    assert listening.player.source is not None
    assert listening.player.source.id == desk.clip
    assert listening.player.position == 3000
    desk.until(lambda: buttons(desk) == ["▶ borderline"])


def test_an_example_ends_by_itself_where_there_is_sound_and_when_the_clip_is_left(desk: Desk) -> None:
    listening = desk.window.desk.listening
    desk.press("4")
    desk.window.run("example.yes")
    desk.until(lambda: buttons(desk) == ["▶ yes"])
    desk.press("i")
    desk.until(lambda: listening.is_aside)
    first = desk.clip
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    assert not listening.is_aside
    assert listening.player.source is not None
    assert listening.player.source.id == desk.clip


def test_the_same_choice_again_takes_an_example_away(desk: Desk) -> None:
    desk.press("9")
    desk.window.run("example.no")
    desk.until(lambda: buttons(desk) == ["▶ no"])
    desk.window.run("example.yes")
    desk.until(lambda: buttons(desk) == ["▶ yes"])
    desk.window.run("example.yes")
    desk.until(lambda: buttons(desk) == [])
    desk.press(Qt.Key.Key_I)
    assert "no example" in desk.window.line.words


def test_a_labeler_chooses_no_examples(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ben")
    desk.press("4")
    assert not desk.window.menus.is_possible("example.yes")
