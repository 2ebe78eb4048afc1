"""A project in which two people and a reviewer have written, each a word of their own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import add_labeler
from earmark.model.label import Label, State
from earmark.model.people import Labeler
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane, RevisionKind
from earmark.model.tag import NONE, Mark
from earmark.store import revisions
from earmark.store.project import Project

LISTED = "listedword\nAnna O'Neill\n42\n"


def labeled(project: Project, folder: Path) -> Labeler:
    """Ada, who wrote "ownword"; Ben wrote "otherword", and "settledword" was settled on."""
    noise = np.random.default_rng(1).normal(0, 0.05, 1600).astype(np.float32)
    soundfile.write(folder / "clip.wav", noise, 16000)
    import_paths(project, [folder / "clip.wav"])
    clip = ClipId(project.read(lambda db: db.value("SELECT id FROM clip")))
    ada, ben = add_labeler(project, "Ada"), add_labeler(project, "Ben")
    for key, kind, text in (
        (LabelKey(clip, ada.id), RevisionKind.WORK, "ownword tr- {laugh}"),
        (LabelKey(clip, ben.id), RevisionKind.WORK, "otherword"),
        (LabelKey(clip, ben.id, lane=Lane.GOLD), RevisionKind.GOLD, "settledword"),
    ):
        label = Label(text, (Mark(NONE),))
        project.write(
            lambda db, key=key, kind=kind, label=label: revisions.append(db, key, label, State.FINISHED, kind)  # type: ignore[misc]
        ).result()
    return ada
