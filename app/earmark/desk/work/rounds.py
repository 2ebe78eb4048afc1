"""Rounds on the desk: that one waits, what it means to be in it, that it is over; and the way from list to list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from earmark.desk.language import tr
from earmark.desk.work.part import Bench, Part
from earmark.desk.work.sitting_down import SittingDown
from earmark.store.assignments import OwnRound


class Rounds(Part):
    """Keeps the queue's lists as the store has them."""

    others_at_work = Signal()
    """Other rounds are at work: other words and examples would tell something."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._known: tuple[OwnRound, ...] | None = None
        self.on(self.view.queue.filter_changed, self._list_changed)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"queue.lists": self._next_list}

    def sit_down(self, found: SittingDown) -> None:
        """The queue with which a labeler begins, and what there is to say of rounds."""
        queue = self.view.queue
        queue.show_queue(self.session.project, self.session.labeler, found.around, found.rounds, found.round_id)
        self._known = found.rounds
        if queue.round is not None:
            self._tell_once(queue.round)
        else:
            self._tell_of_waiting(found.rounds)

    def take(self, rounds: tuple[OwnRound, ...]) -> bool:
        """How far the rounds are now; False where the one that was listed is over."""
        queue = self.view.queue
        known, self._known = self._known, rounds
        ids = {one.id for one in known or ()}
        if ids != {one.id for one in rounds}:
            self.others_at_work.emit()
        listed = queue.round
        if queue.show_rounds(rounds):
            if known is not None and self.view.isVisible():
                # Whoever has planned it in another place knows it.
                self._tell_of_waiting([one for one in rounds if one.id not in ids])
            return True
        name = listed.name if listed is not None else ""
        self.line.say(tr("Round {name} is closed: thank you. The other clips are listed").format(name=name))
        return False

    def _list_changed(self) -> None:
        listed = self.view.queue.round
        if listed is not None:
            self._tell_once(listed)

    def _tell_of_waiting(self, rounds: tuple[OwnRound, ...] | list[OwnRound]) -> None:
        waiting = next((one for one in rounds if one.todo), None)
        if waiting is not None:
            words = tr("Round {name} waits for you: %Ln clips to do", waiting.todo).format(name=waiting.name)
            self.line.say(words, action=tr("To the round"), do=lambda: self.view.queue.show_list(waiting.id))

    def _tell_once(self, one: OwnRound) -> None:
        """What a labeler agrees to by working in a round is said when it is first entered."""
        who = self.session.labeler
        seen = f"told/{one.id}/{who.id if who is not None else ''}"
        if not self.remembered.text(seen):
            self.remembered.keep(seen, "yes")
            words = tr("Round {name}: nobody sees your labels until the lead opens it for review")
            if one.shows_pace:
                words = tr(
                    "Round {name}: nobody sees your labels until the lead opens it for review. The lead sees your pace"
                )
            self.line.say(words.format(name=one.name))

    def _next_list(self) -> None:
        if not self.view.queue.lists.rounds:
            self.line.say(tr("No round waits for you"))
        self.view.queue.lists.step()
