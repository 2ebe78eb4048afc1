"""What the actions of the table do in the window, whoever sits there and whatever place is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from earmark.desk.actions import CACHE_SIZES_GB
from earmark.desk.change_language import choose_language
from earmark.desk.frame.help import change_keys, show_about, show_guide, show_keys
from earmark.desk.frame.look import APPEARANCES, STEP, appear, scale_text
from earmark.desk.frame.top_bar import Place
from earmark.desk.frame.tour import show_tour
from earmark.desk.language import Language, later, tr
from earmark.desk.replacing import open_replacing
from earmark.desk.sound_cache import clear_sound_cache, limit_sound_cache

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow


PLANS = ("round.plan", "round.plan_disagreed", "round.plan_stale", "round.plan_suspects")
"""Actions that begin a plan; each is a command of the place Rounds too."""


_WHO_PLANS = later("Rounds are planned by a lead or a reviewer")


def window_commands(window: MainWindow) -> dict[str, Callable[[], object]]:
    """By the id of the action."""
    traffic, remembered = window.traffic, window.remembered
    return {
        "project.new": traffic.new_project,
        "project.open": traffic.open_project,
        "project.import": traffic.import_files,
        "project.import_folder": traffic.import_folder,
        "project.words": traffic.import_words,
        "project.export": traffic.export,
        "project.measure": partial(_measure_sound, window),
        "packets.hand_out": lambda: traffic.packets.hand_out(),
        "packets.take_back": lambda: traffic.packets.take_back(),
        "packets.keys": lambda: traffic.packets.keys(),
        "packets.hand_in": lambda: traffic.packets.hand_in(),
        "project.save_copy": traffic.save_copy,
        "project.labeler": window.top.open_labelers,
        "project.quit": window.close,
        "edit.replace": partial(open_replacing, window),
        "questions.answer": partial(_show_questions, window),
        "place.desk": lambda: window.go_to(Place.DESK),
        "place.review": lambda: window.go_to(Place.REVIEW),
        "place.coverage": lambda: window.go_to(Place.COVERAGE),
        "place.agreement": lambda: window.go_to(Place.AGREEMENT),
        "place.overview": lambda: window.go_to(Place.OVERVIEW),
        "place.model_errors": lambda: window.go_to(Place.MODEL_ERRORS),
        "place.rounds": lambda: window.go_to(Place.ROUNDS),
        "place.guidelines": lambda: window.go_to(Place.GUIDELINES),
        **{name: partial(_plan_round, window, name) for name in PLANS},
        "round.plan_listed": partial(_plan_listed, window),
        "view.larger": lambda: scale_text(remembered, STEP),
        "view.smaller": lambda: scale_text(remembered, -STEP),
        "output.system": window.sound_output.as_system,
        "help.keys": lambda: show_keys(window, window.keys),
        "help.change_keys": lambda: change_keys(window, window.keys),
        "view.clear_cache": partial(clear_sound_cache, window),
        **{f"cache.{size}": partial(limit_sound_cache, window, size) for size in CACHE_SIZES_GB},
        "help.tour": partial(show_tour, window),
        "help.guide": partial(show_guide, window),
        "help.about": partial(show_about, window),
        **{name: partial(appear, remembered, chosen) for name, chosen in APPEARANCES.items()},
        **{f"language.{one}": partial(choose_language, window, one) for one in ("system", *Language)},
        **{
            f"step.{seconds}": partial(remembered.keep, "step_back_s", seconds)
            for seconds in ("0", "0.5", "1", "2", "5")
        },
    }


def _show_questions(window: MainWindow) -> None:
    # Seldom wanted: the start does without it.
    from earmark.desk.questions import show_questions

    show_questions(window)


def _measure_sound(window: MainWindow) -> None:
    from earmark.desk.measuring import measure_sound

    measure_sound(window)


def _plan_round(window: MainWindow, name: str) -> None:
    """Go where rounds are planned, and begin there: the place does the rest."""
    window.go_to(Place.ROUNDS)
    begin = window.places.command(name)
    if begin is not None:
        begin()
    else:
        window.line.say(tr(_WHO_PLANS))


def _plan_listed(window: MainWindow) -> None:
    """A round of the clips that the queue on the desk lists now."""
    from earmark.desk.rounds.view import RoundsView

    chosen, _order = window.desk.queue.listed
    window.go_to(Place.ROUNDS)
    if isinstance(window.places.shown, RoundsView):
        window.places.shown.plan_listed(chosen)
    else:
        window.line.say(tr(_WHO_PLANS))
