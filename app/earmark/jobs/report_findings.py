"""A report together with what its faces need beside it: names, next step, and the clips behind numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from earmark.jobs.matrix import CoverageAxes, CoverageBeside
from earmark.measure.agreement import AgreementReport
from earmark.measure.agreement.cells import AgreementCell
from earmark.measure.agreement.confusions import Confusion
from earmark.measure.coverage import CoverageReport
from earmark.measure.coverage_cells import CoverageCell
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report.next_steps import Step, agreement_step, coverage_step
from earmark.store.rounds import Round


class Figure(StrEnum):
    """The figures that can be saved on their own."""

    AGREEMENT = "agreement"
    CHANGES = "changes"
    COVERAGE = "coverage"
    ENVIRONMENT = "environment"
    SEVERITY = "severity"
    MODEL_ERRORS = "model_errors"


@dataclass(frozen=True, slots=True)
class AgreementFindings:
    """``clips`` gives the clips behind a number, in the order of the project.

    ``disagreed`` counts the clips on which any source or channel tag is in dispute,
    ``transcripts_differ`` and ``environments_differ`` those with different ones, ``with_suggestion``
    the labels left out because a model's suggestion was shown. ``older`` are the tags whose
    definition has changed, each with how many labels in the report were made under an older one.
    ``round`` is the round that the report is of, None for the whole project; ``rounds`` are all there are.
    ``after_discussion`` labels were changed once their round was open for review; they count as they were before.
    """

    report: AgreementReport
    taxonomy: Taxonomy
    confusions: tuple[Confusion, ...]
    disagreed: int
    clips: Callable[[AgreementCell], tuple[ClipId, ...]]
    with_suggestion: int = 0
    transcripts_differ: int = 0
    environments_differ: int = 0
    older: tuple[tuple[TagCode, int], ...] = ()
    round: Round | None = None
    rounds: tuple[Round, ...] = ()
    after_discussion: int = 0

    def next_step(self) -> Step[AgreementCell]:
        """What to do about the disagreements first."""
        redefined = frozenset(tag for tag, _ in self.older)
        return agreement_step(self.report, self.taxonomy, self.confusions, self.disagreed, redefined)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A cell of the coverage matrix as pairs of axis and value: its clips, or those that may still be of it."""

    cell: tuple[tuple[str, str], ...]
    still_open: bool = False


@dataclass(frozen=True, slots=True)
class CoverageFindings:
    """``clips`` gives the clips behind a number, in the order of the project.

    ``axes`` and ``beside`` are there where they were asked for.
    """

    report: CoverageReport
    taxonomy: Taxonomy
    clips: Callable[[CoverageCell], tuple[ClipId, ...]]
    axes: CoverageAxes | None = None
    beside: CoverageBeside | None = None

    def behind(self, cell: CoverageCell | MatrixCell) -> tuple[ClipId, ...]:
        """The clips behind a number of the report or of the matrix."""
        if isinstance(cell, CoverageCell):
            return self.clips(cell)
        return () if self.axes is None else self.axes.clips_of(cell.cell, still_open=cell.still_open)

    def next_step(self) -> Step[CoverageCell]:
        """What to label or collect first."""
        return coverage_step(self.report, self.taxonomy)
