"""A small project with planted labels, and the same counted by hand in plain Python; and planted rounds."""

from __future__ import annotations

import csv
import json
import random
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from earmark.jobs.importing import import_paths
from earmark.jobs.importing_predictions import named_model
from earmark.jobs.projects import new_project
from earmark.model.changes import Changes
from earmark.model.label import Label, State
from earmark.model.people import LabelerId
from earmark.model.recording import ClipFields, ClipId, Clock, Recording, RecordingId, whole_clip
from earmark.model.revision import AssignmentId, LabelKey
from earmark.model.round import AssignmentState
from earmark.model.tag import Mark, TagCode
from earmark.store import clips as stored_clips
from earmark.store import columns, labelers, recordings, revisions, rounds
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.roots import Location

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
    return _written(path, rows())


def planted_project(folder: Path) -> Project:
    """An open project with the planted labels, without sound."""
    project = new_project(folder / "planted.earmark", language="en")
    result = import_paths(project, [write_table(folder / "labels.csv")], without_audio=True)
    assert not result.refused
    return project


def plant_round(
    project: Project,
    given: Mapping[LabelerId, Sequence[ClipId]],
    *,
    name: str = "May",
    asks: str = "",
    plan: Mapping[str, object] = MappingProxyType({}),
) -> dict[LabelerId, list[AssignmentId]]:
    """A round of these clips, in this order; a clip that comes again is a hidden repeat of the first."""

    def write(db: Database) -> dict[LabelerId, list[AssignmentId]]:
        db.run(
            """INSERT INTO round (id, name, edition, probability_sample, asks, plan, seed, planned_us)
            VALUES (?, ?, 1, 1, ?, ?, 1, 1)""",
            (f"round {name}", name, asks, json.dumps(dict(plan))),
        )
        made: dict[LabelerId, list[AssignmentId]] = {}
        for labeler, clips in given.items():
            for position, clip in enumerate(clips):
                own = made.setdefault(labeler, [])
                first = clips.index(clip)
                own.append(AssignmentId(f"{name} {labeler} {position}"))
                db.run(
                    """INSERT INTO assignment (id, round, clip, labeler, repeat_of, position, state)
                    SELECT ?, r.number, c.number, p.number, ?, ?, 'open' FROM round r, clip c, labeler p
                    WHERE r.id = ? AND c.id = ? AND p.id = ?""",
                    (own[-1], own[first] if first < position else None, position, f"round {name}", clip, labeler),
                )
        db.note(Changes(rounds=True))
        return made

    return project.write(write).result()


def end_round(project: Project, name: str = "May", *, stamp: str = "closed_us") -> None:
    """Close a round, or open it for review by the stamp ``opened_us``."""

    def write(db: Database) -> None:
        db.run(f"UPDATE round SET {stamp} = ? WHERE name = ?", (time.time_ns() // 1000, name))
        db.note(Changes(rounds=True))

    project.write(write).result()


def pair_counts() -> dict[str, int]:
    """a, b, c, d of babble over clips that both answered with yes or no."""
    pairs = [(x, y) for x, y in zip(*BABBLE.values(), strict=True) if x in "Yn" and y in "Yn"]
    return {
        "a": pairs.count(("Y", "Y")),
        "b": pairs.count(("Y", "n")),
        "c": pairs.count(("n", "Y")),
        "d": pairs.count(("n", "n")),
    }


NOISES = ("car_interior", "babble", "music", "none")
"""What the clips of the project with models hold, by turns."""

IN_PRODUCTION = (0, 3, 5)
"""Of eight clips in a row: one in a car, one without noise, one with babble."""

SPOKEN_CLIPS = 160
MODEL, BETTER, EVEN = "asr-7", "asr-8", "asr-even"
"""Models: one that fails in cars, one that fails there less, and one that is as good everywhere."""


def project_with_models(folder: Path, *, seed: int = 1) -> Project:
    """An open project without sound: two labelers, four noises by turns, 20 speakers, and three models."""
    chance = random.Random(seed)
    words = ["turn", "the", "radio", "on", "please", "call", "my", "sister", "now", "stop", "next", "left"]

    def slipped(text: list[str], rate: float) -> str:
        return " ".join(chance.choice(words) if chance.random() < rate else word for word in text)

    labels: list[dict[str, str]] = []
    said: dict[str, list[dict[str, str]]] = {model: [] for model in (MODEL, BETTER, EVEN)}
    for clip in range(SPOKEN_CLIPS):
        noise, text = NOISES[clip % len(NOISES)], chance.choices(words, k=9)
        facts = {
            "file": f"clip{clip:03}.wav",
            "speaker": f"speaker {clip // len(NOISES) % 20:02}",
            "batch": "april" if clip % 8 in IN_PRODUCTION else "march",
            "split": "production" if clip % 8 in IN_PRODUCTION else "train",
            "recorded_at": f"2026-0{4 if clip % 8 in IN_PRODUCTION else 3}-03T10:00:00+00:00",
            "accent": "north" if clip % 3 else "south",
        }
        for labeler in ("Ada", "Ben"):
            labels.append(
                facts
                | {
                    "labeler": labeler,
                    "tags": noise if noise == "none" else f"{noise}:{1 + clip % 3}",
                    "environment": "in_vehicle" if noise == "car_interior" else "small_room",
                    "transcript": slipped(text, 0.03),
                    "time": f"2026-0{4 + clip % 3}-{5 + clip % 20:02}T10:00:00+00:00",
                }
            )
        rates = {MODEL: (0.5, 0.08), BETTER: (0.25, 0.08), EVEN: (0.12, 0.12)}
        for model, (in_cars, elsewhere) in rates.items():
            rate = in_cars if noise == "car_interior" else elsewhere
            said[model].append({"file": facts["file"], "transcript": slipped(text, rate)})
    project = new_project(folder / "models.earmark", language="en")
    import_paths(project, [_written(folder / "spoken.csv", labels)], without_audio=True)
    for model, rows_of in said.items():
        table = _written(folder / f"{model}.csv", rows_of)
        result = import_paths(project, [table], format="predictions", model=named_model(model), without_audio=True)
        assert not result.refused
    return project


def _written(path: Path, table: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table[0])
        writer.writeheader()
        writer.writerows(table)
    return path


def add_clips(project: Project, count: int, *, speakers: int = SPEAKERS) -> tuple[ClipId, ...]:
    """Clips of three seconds that nobody has heard, "take 00.wav" onwards; nothing in a round reads their sound."""
    clock = Clock("libsndfile", "1.2", 16_000, SECONDS * 16_000)
    found = [
        Recording(RecordingId(f"{number + 1:064x}"), clock, 1, 1000 + number, "WAV", "PCM_16")
        for number in range(count)
    ]
    made = [whole_clip(one, ClipFields(speaker=f"speaker {place % speakers}")) for place, one in enumerate(found)]

    def work(db: Database) -> None:
        places = [Location("", PurePosixPath(f"take {place:02}.wav"), 1000, 17) for place in range(count)]
        recordings.add(db, list(zip(found, places, strict=True)))
        stored_clips.add(db, made)

    project.write(work).result()
    return tuple(one.id for one in made)


def add_people(project: Project, *names: str) -> tuple[LabelerId, ...]:
    return tuple(project.write(partial(labelers.add, name=name)).result().id for name in names)


def fulfil(project: Project, labeler: LabelerId, label: Label | None = None, most: int | None = None) -> list[ClipId]:
    """Label what is open for the labeler in every round, or the first ``most`` of it; returns its clips."""
    label = Label("hello", (Mark(TagCode("babble")),)) if label is None else label
    waiting = [
        one for one in project.read(lambda db: rounds.assignments_of(db, labeler)) if one.state is AssignmentState.OPEN
    ][:most]
    for one in waiting:
        key = LabelKey(one.clip, labeler, one.id)
        project.write(partial(revisions.append, key=key, label=label, state=State.FINISHED)).result()
    return [one.clip for one in waiting]


def play_round(
    project: Project,
    name: str,
    answers: Mapping[str, str],
    *,
    first_clip: int = 0,
    inclusion: float = 1.0,
    by_chance: bool = True,
    finished: bool = True,
    edition: int = 1,
    repeats: Mapping[str, str] = MappingProxyType({}),
    anchors: Mapping[str, str] = MappingProxyType({}),
    plan: str = "{}",
) -> None:
    """A round that was labeled: by labeler one letter a clip as in ``BABBLE``, from the clip ``first_clip`` on.

    ``repeats`` are answers to hidden repeats of its clips in order, ``anchors`` those to anchor clips,
    which follow the others. Labelers are added where they are new.
    """

    def write(db: Database) -> list[revisions.Incoming]:
        number = db.value("SELECT coalesce(max(number), 0) + 1 FROM round")
        began = 1_000_000 * number
        db.run(
            "INSERT INTO round VALUES (?, ?, ?, ?, ?, '', ?, 1, ?, ?, NULL)",
            (number, f"id-{name}", name, edition, int(by_chance), plan, began, began + 900_000 if finished else None),
        )
        clips = columns.clip_columns(db)
        size = max(map(len, answers.values()))
        for place in range(size + max(map(len, anchors.values()), default=0)):
            row = (number, int(clips.numbers[first_clip + place]), inclusion, "", int(place >= size))
            db.run("INSERT INTO round_clip VALUES (?, ?, ?, ?, ?)", row)
        given = []
        for who in answers:
            person = labelers.by_name(db, who) or labelers.add(db, who)
            at = db.value("SELECT number FROM labeler WHERE id = ?", (person.id,))
            asked = [(place, f"{name} {who} {place}", None, letter) for place, letter in enumerate(answers[who])]
            asked += [
                (size + place, f"{name} {who} a{place}", None, said) for place, said in enumerate(anchors.get(who, ""))
            ]
            asked += [
                (place, f"{name} {who} again {place}", f"{name} {who} {place}", letter)
                for place, letter in enumerate(repeats.get(who, ""))
            ]
            for position, (place, id_, repeat_of, letter) in enumerate(asked):
                clip = int(clips.numbers[first_clip + place])
                row = (id_, number, clip, at, repeat_of, position)
                db.run("INSERT INTO assignment VALUES (NULL, ?, ?, ?, ?, ?, ?, 'fulfilled')", row)
                if letter != " ":
                    key = LabelKey(clips.id(first_clip + place), person.id, AssignmentId(id_))
                    given.append(revisions.Incoming(key, _said(letter), time_us=began + position, edition=edition))
        return given

    incoming = project.write(write).result()
    project.write(lambda db: revisions.append_many(db, incoming)).result()


def _said(letter: str) -> Label:
    mark = Mark(TagCode("babble"), cannot_tell=letter == "?") if letter != "n" else Mark(TagCode("none"))
    return Label("take one please", (mark,))
