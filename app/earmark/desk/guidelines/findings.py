"""What is measured for the place: where each tag stands, and the clips that labelers differ on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.desk.answers import Answers
from earmark.desk.language import tr
from earmark.desk.runner import Runner
from earmark.jobs.progress import Progress
from earmark.model.tag import TagCode
from earmark.store.project import Project

if TYPE_CHECKING:
    from earmark.jobs.disagreements import DisagreementQueue
    from earmark.jobs.guideline_evidence import Evidence
    from earmark.jobs.tag_states import TagState


class Findings(QObject):
    """Made in the background when the place is looked at, and anew after labels changed."""

    states_found = Signal()
    evidence_found = Signal(object)  # TagCode
    refused = Signal(str)

    def __init__(self, project: Project, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._runner = runner
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self._outdated = True
        self._working = False
        self._closed = False
        self._queue: DisagreementQueue | None = None
        self._evidence: dict[TagCode, tuple[Evidence, ...]] = {}
        self.states: Mapping[TagCode, TagState] | None = None

    def outdate(self) -> None:
        """Labels changed: the next look measures anew, and until then shows what was found."""
        self._outdated = True

    def find(self) -> None:
        """Measure, where that is not up to date."""
        if self._working or not self._outdated:
            return
        self._working, self._outdated = True, False
        project = self._project

        def work(progress: Progress) -> tuple[dict[TagCode, TagState], DisagreementQueue]:
            from earmark.jobs.disagreements import disagreement_queue
            from earmark.jobs.tag_states import tag_states

            states = {one.subject: one for one in tag_states(project, progress)}
            return states, disagreement_queue(project, None, progress)

        job = self._runner.start(tr("Guidelines: measuring"), work, self._found, self._failed)
        job.ended.connect(self._ended)

    def evidence_of(self, subject: TagCode) -> tuple[Evidence, ...] | None:
        """The clips that labelers differ on; None while they are being read, and ``evidence_found`` follows."""
        if subject in self._evidence:
            return self._evidence[subject]
        queue = self._queue
        if self.states is not None and subject not in self.states:
            # A tag that only the next edition will have.
            return ()
        if queue is not None:
            from earmark.jobs.guideline_evidence import evidence

            self._answers.wait(
                self._project.fetch(lambda db: evidence(db, queue, subject)), lambda found: self._read(subject, found)
            )
        return None

    def change_words(self, _subject: TagCode) -> str:
        """What the last change of the text brought, in a sentence; empty where that is not known."""
        return ""

    def _read(self, subject: TagCode, found: tuple[Evidence, ...]) -> None:
        self._evidence[subject] = found
        self.evidence_found.emit(subject)

    def close(self) -> None:
        """The place is taken down: what is still measured is for nobody."""
        self._closed = True
        self._answers.close()

    def _found(self, found: tuple[dict[TagCode, TagState], DisagreementQueue]) -> None:
        if self._closed:
            return
        self.states, self._queue = found
        self._evidence.clear()
        self.states_found.emit()
        for subject in list(self.states):
            self.evidence_found.emit(subject)

    def _failed(self, error: Exception) -> None:
        self._outdated = True
        if not self._closed:
            self.refused.emit(str(error))

    def _ended(self) -> None:
        self._working = False
