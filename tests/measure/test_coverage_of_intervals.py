"""The intervals of the figures beside the main table hold the true value about as often as they say.

Few samples here; ``tests/simulations/people_coverage.py`` draws a thousand.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "simulations"))

from people_coverage import coverage


def test_the_intervals_hold_the_truth_in_about_95_of_100_samples() -> None:
    found = coverage(60)
    assert len(found) == 11
    for name, (held, without) in found.items():
        # Of 60 samples 60 · .95 are expected; fewer than 50 would be three in ten thousand.
        assert held >= 50 / 60, name
        assert without == 0, name
