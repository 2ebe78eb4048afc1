"""A team at home: recordings, people, labels of one of them, and a round that is handed out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import add_labeler
from earmark.jobs.packets.back import hand_in
from earmark.jobs.packets.laying_out import open_packet
from earmark.jobs.packets.out import hand_out
from earmark.jobs.projects import new_project
from earmark.model.guideline import Example, ExampleKind
from earmark.model.label import Label, State
from earmark.model.people import Labeler, Role
from earmark.model.recording import Clip, stretch_clip
from earmark.model.revision import AssignmentId, LabelKey
from earmark.model.tag import Mark, TagCode
from earmark.store import clips, examples, recordings, revisions, words
from earmark.store.packets.facts import issue
from earmark.store.project import Project
from planted_labels import plant_round
from sounds import write_sound

MUSIC = Mark(TagCode("music"))


def said(text: str, question: str = "") -> Label:
    return Label(transcript=text, sources=(MUSIC,), question=question)


@dataclass
class Home:
    """The lead's project with a round that asks ``asked`` of Ada and Ben; Cyd labeled something before."""

    project: Project
    folder: Path
    sound: Path
    asked: list[Clip]
    example: Clip
    ada: Labeler
    ben: Labeler
    cyd: Labeler

    def packet(self, labeler: Labeler, **more: object) -> Path:
        file = self.folder / f"{labeler.name}.earpack"
        hand_out(self.project, file, round_name="Round 1", labeler_name=labeler.name, **more)  # type: ignore[arg-type]
        return file

    def laptop(self, labeler: Labeler, name: str = "") -> Project:
        """The labeler's laptop: the packet opened in a folder of its own."""
        laid_out = open_packet(self.packet(labeler), self.folder / (name or f"laptop of {labeler.name}"))
        return Project.open(laid_out.path)


def label(laptop: Project, text: str, place: int = 0, question: str = "") -> str:
    """Finish one of the laptop's assignments; returns the revision's id."""
    here = laptop.read(issue)
    assert here is not None
    row = laptop.read(
        lambda db: db.rows(
            "SELECT a.id, c.id FROM assignment a JOIN clip c ON c.number = a.clip ORDER BY a.position LIMIT 1 OFFSET ?",
            (place,),
        )
    )[0]
    key = LabelKey(row[1], here.labeler, AssignmentId(row[0]))
    return laptop.write(lambda db: revisions.append(db, key, said(text, question), State.FINISHED)).result().id


def handed_in(laptop: Project, name: str) -> Path:
    """The laptop's work as a file, which is what comes back."""
    file = laptop.path.parent / f"{name}.earwork"
    hand_in(laptop, file)
    return file


def team(folder: Path) -> Home:
    """Makes the team's project in a new folder, open."""
    folder.mkdir()
    for number in (1, 2, 3):
        write_sound(folder / "sound" / f"take {number}.wav", seconds=2, seed=number)
    project = new_project(folder / "team.earmark", language="en")
    assert import_paths(project, [folder / "sound"]).added == 3
    ada, ben, cyd = (add_labeler(project, name, Role.LABELER) for name in ("Ada", "Ben", "Cyd"))
    lead = add_labeler(project, "Lena Lead", Role.LEAD)
    ids = project.read(lambda db: [row[0] for row in db.rows("SELECT id FROM clip ORDER BY sort_name")])
    whole = [view.clip for view in project.read(lambda db: clips.views(db, ids))]
    return _home(project, folder, whole, ada, ben, cyd, lead)


def _home(
    project: Project, folder: Path, whole: list[Clip], ada: Labeler, ben: Labeler, cyd: Labeler, lead: Labeler
) -> Home:
    long = project.read(lambda db: recordings.get(db, whole[2].recording))
    assert long is not None
    cut = [stretch_clip(long, 4_000, 9_000), stretch_clip(long, 20_000, 28_000)]
    project.write(lambda db: clips.add(db, cut)).result()
    asked = [whole[0], *cut]
    example = Example(TagCode("music"), whole[1].id, ExampleKind.YES, "a radio")
    project.write(lambda db: examples.put(db, example, lead.id)).result()
    project.write(lambda db: words.replace(db, "en", ["Quedlinburg"])).result()
    before = LabelKey(asked[0].id, cyd.id)
    project.write(lambda db: revisions.append(db, before, said("nobody may see this"), State.FINISHED)).result()
    ids = [clip.id for clip in asked]
    plan = {"drafts": "blind", "pace": True, "labelers": ["somebody"]}
    plant_round(project, {ada.id: [*ids, ids[0]], ben.id: ids}, name="Round 1", plan=plan)
    return Home(project, folder, folder / "sound", asked, whole[1], ada, ben, cyd)
