"""A labeler's own result of a qualification, once the lead has opened it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from earmark.desk.language import tr
from earmark.desk.work.part import Bench, Part
from earmark.store import qualifications
from earmark.store.database import Database

if TYPE_CHECKING:
    from earmark.measure.agreement.against_gold import AnchorAgreement
    from earmark.model.round import Round
    from earmark.store.project import Project

    Results = tuple[tuple[Round, AnchorAgreement], ...]


class OwnResults(Part):
    """Says it once when its labeler sits down, and again where it is asked for. Nobody else's is read."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._ask(self._greet)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"round.result": lambda: self._ask(self._tell)}

    def _ask(self, then: Callable[[Results], object]) -> None:
        who, project = self.session.labeler, self.session.project
        if who is not None:
            self.session.ask(lambda db: _results(db, project, who.id), then)

    def _greet(self, found: Results) -> None:
        fresh = tuple(pair for pair in found if not self.remembered.text(self._seen(pair[0])))
        if fresh:
            self._tell(fresh)

    def _tell(self, found: Results) -> None:
        if not found:
            self.line.say(tr("No result of a qualification was opened to you"))
            return
        from earmark.report.qualification_words import result_sentence

        said = []
        for one, own in found:
            self.remembered.keep(self._seen(one), "yes")
            said.append(f"{one.name}: {result_sentence(own, self.taxonomy, who='You')}")
        self.line.say(" ".join(said), stays=True)

    def _seen(self, one: Round) -> str:
        who = self.session.labeler
        return f"results/{one.id}/{who.id if who is not None else ''}"


def _results(db: Database, project: Project, labeler: str) -> Results:
    if not qualifications.shown(db):
        return ()
    # Seldom there: the start does without what computes it.
    from earmark.jobs.qualification import own_results

    return own_results(project, labeler)  # type: ignore[arg-type]
