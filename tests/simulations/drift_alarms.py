"""How often a batch raises an alarm without drift, and how often drift that was put there is found.

    python tests/simulations/drift_alarms.py [--seeds N] [--json FILE]

A batch of a hundred clips or so against twice as many, of speakers whose clips are alike. Prints, for each size, the
share of batches with any alarm and with a bare PSI above .1, and the share in which a shift of the mean by so many
deviations is found.
"""

from __future__ import annotations

import argparse
import json
import sys
from itertools import product
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "app")]

from drift_batches import planted  # noqa: E402
from earmark.measure.drift import Statistic, drift  # noqa: E402

CLIPS = (300, 1200)
SPEAKERS = (18, 60)
ALIKE = (0.0, 0.5)
SHIFTS = (0.0, 0.5, 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=500)
    parser.add_argument("--permutations", type=int, default=499)
    parser.add_argument("--json", type=Path, default=Path("drift_alarms.json"))
    chosen = parser.parse_args()
    print("clips speakers alike shift | any alarm  of the shifted  of others  bare PSI > .1")
    rows = []
    for clips, speakers, alike, shift in product(CLIPS, SPEAKERS, ALIKE, SHIFTS):
        counts = [0, 0, 0, 0]
        for seed in range(chosen.seeds):
            given = planted(seed=seed, clips=clips, speakers=speakers, alike=alike, shift=shift)
            report = drift(given, permutations=chosen.permutations, seed=seed)
            features = {one.feature for one in report.alarms}
            bare = any(one.statistic is Statistic.PSI and one.value > one.limit for one in report.features)
            for place, happened in enumerate((features, "shifted" in features, features - {"shifted"}, bare)):
                counts[place] += bool(happened)
        shares = [count / chosen.seeds for count in counts]
        names = ("any_alarm", "shifted", "others", "bare_psi")
        rows.append(
            {"clips": clips, "speakers": speakers, "alike": alike, "shift": shift}
            | dict(zip(names, shares, strict=True))
        )
        line = f"{clips:5} {speakers:8} {alike:5.1f} {shift:5.1f} |"
        print(line + "{:10.3f} {:15.3f} {:10.3f} {:14.3f}".format(*shares), flush=True)
    chosen.json.write_text(json.dumps({"seeds": chosen.seeds, "rows": rows}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
