"""Small real projects and the short ways of the tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from earmark.model.label import Label, State
from earmark.model.people import Labeler, Role
from earmark.model.recording import Clip, ClipFields, Clock, Recording, RecordingId, whole_clip
from earmark.model.revision import LabelKey, Revision
from earmark.model.tag import Mark, Severity, TagCode
from earmark.store import check, clips, labelers, recordings, revisions
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.roots import Location

CAR = TagCode("car_interior")
BABBLE = TagCode("babble")


def make_recording(number: int, *, seconds: float = 2.0, sample_rate: int = 16_000) -> Recording:
    clock = Clock("libsndfile", "1.2", sample_rate, round(seconds * sample_rate))
    return Recording(RecordingId(f"{number:064x}"), clock, 1, 1000 + number, "WAV", "PCM_16")


def location(name: str, size: int = 1000) -> Location:
    return Location("", PurePosixPath(name), size, 17)


def said(text: str | None = "good morning", severity: Severity = Severity.SOME_HARD, **more: Any) -> Label:
    return Label(transcript=text, sources=(Mark(CAR, severity=severity),), **more)


@dataclass
class Small:
    """A project of five clips and two labelers, and the short ways of the tests."""

    project: Project
    clips: list[Clip]
    ada: Labeler
    ben: Labeler

    def key(self, clip: int = 0, labeler: Labeler | None = None) -> LabelKey:
        return LabelKey(self.clips[clip].id, (labeler or self.ada).id)

    def finish(self, label: Label, clip: int = 0, labeler: Labeler | None = None, **more: Any) -> Revision:
        key = self.key(clip, labeler)
        return self.project.write(
            lambda db: revisions.append(db, key, label, State.FINISHED, **more), urgent=True
        ).result()

    def current(self, clip: int = 0, labeler: Labeler | None = None) -> Revision | None:
        return self.project.read(lambda db: revisions.current(db, self.key(clip, labeler)))

    def page(
        self, chosen: clips.ClipFilter | None = None, sort: clips.ClipSort = clips.ClipSort.NAME, **more: Any
    ) -> clips.ClipPage:
        return self.project.read(
            lambda db: clips.page(db, chosen or clips.ClipFilter(), sort, **{"labeler": self.ada.id, **more})
        )

    def problems(self) -> list[check.Problem]:
        return self.project.read(check.check)


def fill(project: Project, count: int = 5) -> Small:
    found = [make_recording(number, seconds=1 + number) for number in range(count)]
    made = [whole_clip(one, ClipFields(speaker=f"speaker {number % 2}")) for number, one in enumerate(found)]

    def work(db: Database) -> tuple[Labeler, Labeler]:
        recordings.add(db, [(one, location(f"day/clip {number}.wav")) for number, one in enumerate(found)])
        clips.add(db, made)
        return labelers.add(db, "Ada"), labelers.add(db, "Ben", Role.REVIEWER)

    ada, ben = project.write(work).result()
    return Small(project, made, ada, ben)
