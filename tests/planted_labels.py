"""A small project with planted labels, and the same counted by hand in plain Python."""

from __future__ import annotations

import csv
from pathlib import Path

from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.store.project import Project

BABBLE = {"Ana": "YYYYYYYYYYYYnnnnnnnnYY?n", "Ben": "YYYYYYYYYnnnYYnnnnnnYYY "}
"""One letter a clip: Y babble, n none, ? cannot tell, blank no label; the last of Ben is absent."""

SECONDS = 3
SPEAKERS = 8


def rows() -> list[dict[str, str]]:
    found = []
    for labeler, said in BABBLE.items():
        for clip, letter in enumerate(said):
            if letter == " ":
                continue
            found.append(
                {
                    "file": f"clip{clip:02}.wav",
                    "start": "0",
                    "end": str(SECONDS),
                    "labeler": labeler,
                    "tags": {"Y": f"babble:{1 + clip % 3}", "n": "music", "?": "?babble"}[letter],
                    "environment": "small_room" if clip % 4 or labeler == "Ana" else "large_room",
                    "transcript": f"take {clip} please" if labeler == "Ana" or clip % 5 else f"take {clip} pleas",
                    "speaker": f"speaker {clip % SPEAKERS}",
                }
            )
    return found


def write_table(path: Path) -> Path:
    planted = rows()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, planted[0])
        writer.writeheader()
        writer.writerows(planted)
    return path


def planted_project(folder: Path) -> Project:
    """An open project with the planted labels, without sound."""
    project = new_project(folder / "planted.earmark", language="en")
    result = import_paths(project, [write_table(folder / "labels.csv")], without_audio=True)
    assert not result.refused
    return project


def pair_counts() -> dict[str, int]:
    """a, b, c, d of babble over clips that both answered with yes or no."""
    pairs = [(x, y) for x, y in zip(*BABBLE.values(), strict=True) if x in "Yn" and y in "Yn"]
    return {
        "a": pairs.count(("Y", "Y")),
        "b": pairs.count(("Y", "n")),
        "c": pairs.count(("n", "Y")),
        "d": pairs.count(("n", "n")),
    }
