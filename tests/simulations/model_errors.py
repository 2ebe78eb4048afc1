"""How often a slice is said to stand out where nothing is planted, and how often a planted weakness is found.

    python tests/simulations/model_errors.py [--seeds N] [--json FILE]

Clips of eight words by two labelers, four noises, speakers whose error differs (log-normal, sigma .5). The model
errs in a tenth of the words everywhere, or more in one noise. An axis is alarmed where any of its slices stands
out; without a plant at most 5 % of the axes should be (Holm). Prints a table and writes the same as JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "app"))
sys.path.insert(0, str(Path(__file__).parents[1] / "measure"))

from spoken_clips import Slips, drawn

from earmark.measure.slices import slice_report

SPEAKERS = (8, 20, 60)
PLANTED = (0.1, 0.15, 0.25, 0.4)
CLIPS = 240


@dataclass(frozen=True, slots=True)
class Row:
    """Shares of the seeds: ``alarm`` any slice stands out, ``found`` the planted one does, ``first`` it ranks first."""

    speakers: int
    planted: float
    alarm: float
    found: float
    first: float


def row(speakers: int, planted: float, seeds: int) -> Row:
    alarms = found = first = 0
    for seed in range(seeds):
        given = drawn(seed, clips=CLIPS, speakers=speakers, slips=Slips(planted=planted))
        slices = slice_report(given, resamples=1).slices
        alarms += any(one.stands_out for one in slices)
        found += any(one.stands_out and one.value == "car" for one in slices)
        first += slices[0].value == "car"
    return Row(speakers, planted, alarms / seeds, found / seeds, first / seeds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=400)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    rows = [row(speakers, planted, given.seeds) for speakers in SPEAKERS for planted in PLANTED]
    print("speakers  planted  alarm  found  first")
    for one in rows:
        print(f"{one.speakers:8}  {one.planted:7.2f}  {one.alarm:5.3f}  {one.found:5.3f}  {one.first:5.3f}")
    if given.json is not None:
        given.json.write_text(json.dumps([asdict(one) for one in rows], indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
