"""Coverage: how much of each tag the project holds, against what it wants.

Gold counts, else what more than half of the answers to the tag say; a tie counts in ``disputed``
alone. A clip that nobody answered is ``missing``, never a no.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from earmark.model.tag import Axis, TagCode


@dataclass(frozen=True, slots=True)
class CoverageInput:
    """All clips of the project, labeled or not, as columns.

    ``answers`` and ``severities`` as in ``AgreementInput``: int8 (clips, labelers, tags).
    ``durations_s`` is float (clips,). ``gold`` and ``gold_severities`` are int8 (clips, tags), -1
    and 0 where there is no gold; None where the project has none at all.
    """

    tags: tuple[TagCode, ...]
    axes: tuple[Axis, ...]
    answers: npt.NDArray[np.int8]
    severities: npt.NDArray[np.int8]
    durations_s: npt.NDArray[np.floating]
    gold: npt.NDArray[np.int8] | None = None
    gold_severities: npt.NDArray[np.int8] | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """Clips and minutes, either of which may be not asked for."""

    clips: int | None = None
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class TagCoverage:
    """One tag: ``clips`` that have it, their minutes, ``share`` = yes / (yes + no).

    ``severities`` counts the clips by grade "1", "2", "3", "unknown" (nobody graded it) and
    "disputed" (no grade was given by more than half of those who graded). ``gap`` is what is
    missing to ``target``, 0 where it is reached.
    """

    tag: TagCode
    axis: Axis
    clips: int
    minutes: float
    share: float | None
    no: int
    missing: int
    cannot_tell: int
    disputed: int
    severities: dict[str, int] = field(default_factory=dict)
    target: Amount | None = None
    gap: Amount | None = None

    @property
    def expected(self) -> float | None:
        """How many of the clips without an answer have the tag, if they are like the answered ones."""
        return None if self.share is None else self.share * self.missing


@dataclass(frozen=True, slots=True)
class EnvironmentCoverage:
    """One environment: clips, minutes, and the share among the clips whose environment is decided."""

    code: TagCode
    clips: int
    minutes: float
    share: float | None


@dataclass(frozen=True, slots=True)
class CoverageReport:
    """``reviewed`` clips have gold or at least one finished label; ``minutes`` are of all clips.

    ``matrix[tag][environment]`` counts clips that have both, rows in the order of ``tags``, columns
    in the order of ``environments``.
    """

    clips: int
    reviewed: int
    minutes: float
    reviewed_minutes: float
    tags: tuple[TagCoverage, ...]
    environments: tuple[EnvironmentCoverage, ...]
    environment_missing: int
    environment_cannot_tell: int
    environment_disputed: int
    matrix: tuple[tuple[int, ...], ...]
