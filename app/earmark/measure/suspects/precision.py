"""How often a detector was right: of the suspects decided afterwards, the share whose label was wrong."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.measure.intervals import TAIL
from earmark.measure.suspects.records import Detector


@dataclass(frozen=True, slots=True)
class DetectorPrecision:
    """``listed`` suspects so far, ``decided`` ones of them, and ``right``: the label was wrong.

    ``interval`` is Clopper & Pearson's (1934) at 95 %. Reviewers who saw the suspicion may be led by it.
    """

    detector: Detector
    listed: int
    decided: int
    right: int
    precision: float | None
    interval: tuple[float, float] | None

    @property
    def trust(self) -> float:
        """For ranking: the share with one right and one wrong added, so that two decisions do not silence it."""
        return (self.right + 1) / (self.decided + 2)


def precision(detector: Detector, listed: int, decided: int, right: int) -> DetectorPrecision:
    """The figures of one detector; None and no interval where nothing was decided."""
    if not decided:
        return DetectorPrecision(detector, listed, 0, 0, None, None)
    from scipy.special import betaincinv

    low = float(betaincinv(right, decided - right + 1, TAIL)) if right else 0.0
    high = float(betaincinv(right + 1, decided - right, 1 - TAIL)) if right < decided else 1.0
    return DetectorPrecision(detector, listed, decided, right, right / decided, (low, high))
