"""What is measured for the place: where each tag stands, and the clips that labelers differ on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.desk.answers import Answers
from earmark.desk.language import tr
from earmark.desk.runner import Runner
from earmark.jobs.progress import Progress
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.tag import TagCode
from earmark.store.project import Project

if TYPE_CHECKING:
    from earmark.jobs.agreement_sections import RoundChange
    from earmark.jobs.disagreements import DisagreementQueue
    from earmark.jobs.guideline_evidence import Evidence
    from earmark.jobs.tag_states import TagState
    from earmark.measure.agreement.change import TagChange, WordsChange


@dataclass(frozen=True, slots=True)
class _Found:
    states: dict[TagCode, TagState]
    queue: DisagreementQueue
    changes: tuple[RoundChange, ...]


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
        self._changes: tuple[RoundChange, ...] = ()
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

        def work(progress: Progress) -> _Found:
            from earmark.jobs.agreement_sections import round_changes
            from earmark.jobs.disagreements import disagreement_queue
            from earmark.jobs.tag_states import tag_states

            states = {one.subject: one for one in tag_states(project, progress)}
            return _Found(states, disagreement_queue(project, None, progress), round_changes(project, progress))

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

    def change_of(self, subject: TagCode) -> tuple[RoundChange, TagChange | WordsChange] | None:
        """What the last change of the text brought; None where no two samples stand on either side of one."""
        for both in reversed(self._changes):
            if subject == TRANSCRIPT_RULES and both.change.words.revised:
                return both, both.change.words
            for one in both.change.revised:
                if one.tag == subject:
                    return both, one
        return None

    def _read(self, subject: TagCode, found: tuple[Evidence, ...]) -> None:
        self._evidence[subject] = found
        self.evidence_found.emit(subject)

    def close(self) -> None:
        """The place is taken down: what is still measured is for nobody."""
        self._closed = True
        self._answers.close()

    def _found(self, found: _Found) -> None:
        if self._closed:
            return
        self.states, self._queue, self._changes = found.states, found.queue, found.changes
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
