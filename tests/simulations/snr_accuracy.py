"""How far the measured signal-to-noise ratios are from the true ones, by noise and by level.

    python tests/simulations/snr_accuracy.py FOLDER [--json FILE]

FOLDER holds ``labels.csv`` with the columns file, tags and true_snr_db: clips mixed at a known ratio of
the speech's power over active frames. Measured by WADA, from gaps told by level, and from gaps told by the
network; the error is measured minus true. Prints mean error, mean absolute error, how many clips have a number, and
whether the number counts as reliable there. Writes the same as JSON.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import soundfile

sys.path.insert(0, str(Path(__file__).parents[2] / "app"))

from earmark.audio.signals.measuring import measure_clip
from earmark.audio.speech import speech_in
from earmark.model.signal import CLIPPED_SHARE, WADA_MISLED_BY, Signal

METHODS = ("wada", "gaps by level", "gaps by network")


def measured(path: Path) -> tuple[dict[str, float | None], float | None]:
    """The ratios by method, and the share of clipped samples."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    by_level = measure_clip(lambda first, end: samples[first:end], 0, len(samples), rate)
    heard = speech_in(samples, rate)
    by_network = measure_clip(lambda first, end: samples[first:end], 0, len(samples), rate, heard)
    found = (by_level[Signal.WADA_SNR], by_level[Signal.GAP_SNR], by_network[Signal.GAP_SNR])
    return dict(zip(METHODS, found, strict=True)), by_level[Signal.CLIPPING]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path, default=Path("snr_accuracy.json"))
    chosen = parser.parse_args()
    errors: dict[tuple[str, str], dict[str, list[float | None]]] = defaultdict(lambda: defaultdict(list))
    reliable: dict[str, list[bool]] = defaultdict(list)
    with (chosen.folder / "labels.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if not row["true_snr_db"]:
                continue
            true = float(row["true_snr_db"])
            ratios, clipping = measured(chosen.folder / row["file"])
            for group in (("noise", row["tags"]), ("level", f"{true:.0f} dB"), ("all", "all")):
                for method, ratio in ratios.items():
                    errors[group][method].append(None if ratio is None else ratio - true)
            misled = WADA_MISLED_BY & set(row["tags"].split(";"))
            reliable[row["tags"]].append(not misled and clipping is not None and clipping < CLIPPED_SHARE)
    print(f"{'':24}" + "".join(f"{method:>32}" for method in METHODS))
    print(f"{'':18} clips" + f"{'mean    abs  n  within 5':>32}" * len(METHODS) + "  WADA reliable")
    rows = []
    for kind, name in sorted(errors, key=lambda one: (one[0], len(one[1]), one[1])):
        line = f"{name:18} {len(errors[kind, name]['wada']):5}"
        for method in METHODS:
            each = errors[kind, name][method]
            known = np.array([one for one in each if one is not None])
            figures = (known.mean(), np.abs(known).mean(), (np.abs(known) <= 5).mean()) if len(known) else (np.nan,) * 3
            line += f"{figures[0]:17.1f}{figures[1]:6.1f}{len(known):4}{figures[2]:5.2f}"
            rows.append({"group": name, "method": method, "clips": len(each), "measured": len(known)})
            rows[-1] |= {} if not len(known) else {"mean_error": float(figures[0]), "mean_absolute": float(figures[1])}
        trusted = reliable.get(name)
        print(line + ("" if trusted is None else f"  {sum(trusted)} of {len(trusted)}"))
    chosen.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
