"""The rounds that follow a new edition: what there is to repair, what a sample will show, and starting them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.desk.guidelines.follow_up import Wish, outlook_words
from earmark.desk.language import tr
from earmark.desk.places.bench import PlaceBench
from earmark.jobs.progress import Progress
from earmark.model.people import Labeler, LabelerId
from earmark.model.recording import ClipId
from earmark.model.round import Plan
from earmark.model.tag import TagCode
from earmark.store import guidelines, labelers, staleness
from earmark.store.database import Database

if TYPE_CHECKING:
    from earmark.jobs.planning import Earlier, Planning


@dataclass(frozen=True, slots=True)
class Offer:
    """The clips to repair, everybody, and those who have labeled."""

    edition: int
    stale: tuple[ClipId, ...]
    people: tuple[Labeler, ...]
    last: tuple[LabelerId, ...]


def what_to_offer(db: Database, changes: Mapping[TagCode, int] | None) -> Offer:
    """``changes`` are those of the edition just published; None is everything that is stale."""
    return Offer(
        guidelines.current_edition(db),
        tuple(staleness.clips(db, changes)),
        tuple(labelers.all(db)),
        tuple(labelers.at_work(db)),
    )


class Rounds(QObject):
    """``outlook_found`` carries a sentence, and whether the sample is possible."""

    outlook_found = Signal(str, bool)
    refused = Signal(str)

    def __init__(self, bench: PlaceBench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._earlier: Earlier | None = None
        self._newest: Plan | None = None
        self._working = False
        self._closed = False

    def look_ahead(self, plan: Plan) -> None:
        """Work the sample out without starting it; of several wishes the newest counts."""
        self._newest = plan
        if self._working:
            return
        self._working = True
        project, known = self._bench.project, self._earlier

        def work(progress: Progress) -> tuple[Earlier, Planning]:
            from earmark.jobs.planning import earlier, work_out

            before = known or earlier(project, progress)
            return before, work_out(project, plan, before)

        def take(found: tuple[Earlier, Planning]) -> None:
            before, planning = found
            self._earlier = before
            words = outlook_words(planning, plan.size)
            self._answer(plan, words, possible=True)

        self._bench.runner.start(
            tr("Working out the sample"), work, take, lambda error: self._answer(plan, str(error), possible=False)
        )

    def start(self, wish: Wish, then: Callable[[str, str], object]) -> None:
        """Plan the round and start it; ``then`` gets its name and what to say."""
        project, before = self._bench.project, self._earlier

        def work(progress: Progress) -> Planning:
            from earmark.jobs.rounds import new_round

            return new_round(project, wish.name, wish.plan, before=before, progress=progress)[1]

        def take(planning: Planning) -> None:
            if self._closed:
                return
            clips = tr("%n clips", planning.clips)
            then(wish.name, tr("{name} has begun: {clips}").format(name=wish.name, clips=clips))

        self._bench.runner.start(tr("Starting {name}").format(name=wish.name), work, take, self._refuse)

    def close(self) -> None:
        """The place is taken down."""
        self._closed = True

    def _refuse(self, error: Exception) -> None:
        if not self._closed:
            self.refused.emit(str(error))

    def _answer(self, plan: Plan, words: str, *, possible: bool) -> None:
        self._working = False
        if self._closed:
            return
        newest = self._newest
        if newest is None or newest == plan:
            self.outlook_found.emit(words, possible)
        else:
            self.look_ahead(newest)
