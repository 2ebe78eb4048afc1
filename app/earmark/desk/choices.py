"""What the user chose, ticked in the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from earmark.desk.frame.look import APPEARANCES
from earmark.desk.sound_cache import show_cache_limit
from earmark.desk.theme import theme

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow

_REMEMBERED = (
    ("words", "offer_words", "on"),
    ("spelling", "check_spelling", "on"),
    ("step", "step_back_s", "1"),
    ("break", "break_after_min", "0"),
    ("opening", "play_on_open", "off"),
    ("language", "language", "system"),
)
"""Of each group of actions: the start of their ids, the setting's name, and what holds unless it is set."""


def tick_choices(window: MainWindow) -> None:
    """All that holds whoever is at work."""
    window.menus.check(next(name for name, one in APPEARANCES.items() if one is theme().appearance))
    for group, setting, otherwise in _REMEMBERED:
        window.menus.check(f"{group}.{window.remembered.text(setting, otherwise)}")
    show_cache_limit(window)


def tick_drafts(window: MainWindow) -> None:
    """Whether this labeler sees a model's drafts."""
    if window.open is not None and window.open.work is not None:
        choice = window.open.work.drafts.choice
        window.menus.check("draft.show", choice.shows)
        window.menus.check("draft.fill_in", choice.fills_in)
