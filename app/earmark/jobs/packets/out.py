"""Handing out: one labeler's clips of a round, with the guidelines, as one file."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from earmark import __version__
from earmark.audio.cache import default_cache
from earmark.audio.carrying import carry
from earmark.exchange.packets import rows
from earmark.exchange.packets.manifest import Manifest, Named, PacketKind
from earmark.jobs import keys
from earmark.jobs.import_result import shown
from earmark.jobs.packets.files import content_hash, file_name, require_place, workplace, write_packet
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.people import Labeler, LabelerId
from earmark.model.recording import ClipId, Recording, RecordingId
from earmark.store import clips, labelers, recordings, rounds
from earmark.store.clips import ClipView
from earmark.store.database import Database
from earmark.store.packets.contents import Contents, contents, labelers_of
from earmark.store.packets.facts import Passage, note, passages
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class NotCarried:
    """A clip that did not go out, and why."""

    clip: str
    reason: str


@dataclass
class HandedOut:
    """A packet that was written: for whom, with how many clips, and what stayed behind.

    ``comes_back_sealed``: the work will be sealed too, for the user's own key.
    """

    path: str
    labeler: str
    round: str
    clips: int = 0
    examples: int = 0
    size_bytes: int = 0
    sealed: bool = False
    comes_back_sealed: bool = False
    signed: bool = False
    refused: list[NotCarried] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Sound:
    """A recording with the stretches of it that go out."""

    view: ClipView
    path: Path
    stretches: list[tuple[int, int]]


def hand_out(
    project: Project,
    destination: Path,
    *,
    round_name: str,
    labeler_name: str,
    to: str = "",
    sign: bool = False,
    flac: bool = False,
    progress: Progress | None = None,
) -> HandedOut:
    """Write what one labeler needs for a round. A clip whose sound is not here stays behind and is named.

    ``to`` is the key (or a name whose key is trusted) that the packet is sealed for; ``flac`` packs sound
    without loss. Raises UserError where nothing can be handed out.
    """
    progress = progress if progress is not None else Unwatched()
    require_place(destination, PacketKind.OUT, project.path)
    sealed_for = keys.recipient(to) if to else None
    own = keys.own_key()
    if sign:
        keys.require_own_key()
    chosen = project.read(lambda db: contents(db, rounds.named(db, round_name).id, _labeler(db, labeler_name).id))
    result = HandedOut(shown(destination), chosen.labeler.name, str(chosen.round["name"]))
    result.sealed, result.signed = sealed_for is not None, sign
    result.comes_back_sealed = sealed_for is not None and own is not None
    sounds, there = project.read(lambda db: _sounds(db, chosen, result))
    if not there & set(chosen.clips):
        raise UserError(
            f"the sound of none of the clips of {chosen.labeler.name} is on this computer",
            "Find it with: earmark relink.",
            shown(destination),
        )
    packet = str(uuid.uuid4())
    with workplace(destination) as place:
        members, carried = _carry(place, sounds, progress, flac=flac)
        members |= _rows(place, project, chosen, sounds, there, carried)
        manifest = Manifest(
            kind=PacketKind.OUT,
            packet=packet,
            project=Named(project.uuid, project.name),
            labeler=Named(chosen.labeler.id, chosen.labeler.name),
            round=Named(str(chosen.round["id"]), str(chosen.round["name"])),
            edition=chosen.edition,
            edition_digest=chosen.edition_digest,
            made_at=datetime.now(UTC),
            newest_time_us=chosen.newest_time_us,
            language=project.language,
            program=__version__,
            # Work comes back sealed where it went out sealed.
            sealing_key=own.public.sealing if own is not None and result.comes_back_sealed else "",
        )
        stop_if_cancelled(progress)
        progress.report(len(sounds), len(sounds), "putting the packet together")
        write_packet(place, destination, manifest, members, sealed_for=sealed_for, signed=sign)
    result.clips = sum(row["clip"] in there for row in chosen.tables["assignment"])
    result.examples = len(there & set(chosen.examples))
    result.size_bytes = destination.stat().st_size
    if not project.read_only:
        passage = Passage(
            content_hash(destination),
            packet,
            PacketKind.OUT,
            str(chosen.round["id"]),
            chosen.labeler.id,
            result.clips,
            0,
        )
        written(project, project.write(lambda db: note(db, passage)))
    return result


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody of whom a round asks something: how much of it is done, and when a packet went out and work came
    back last, if ever.

    ``has_key`` says whether a packet can be sealed for them: a key is trusted by their name.
    """

    name: str
    clips: int
    done: int
    handed_out_us: int | None
    came_back_us: int | None
    has_key: bool


def recipients(project: Project, round_name: str) -> list[Recipient]:
    """Everybody of a round, by name, with what is to know before packets go out."""
    trusted = {one.name for one in keys.known_keys()}

    def look(db: Database) -> list[Recipient]:
        one = rounds.named(db, round_name)
        last = {(way.labeler, way.kind): way.time_us for way in reversed(passages(db, one.id))}
        return [
            Recipient(
                each.name,
                each.todo + each.fulfilled,
                each.fulfilled,
                last.get((each.labeler, PacketKind.OUT.value)),
                last.get((each.labeler, PacketKind.BACK.value)),
                each.name in trusted,
            )
            for each in rounds.progress(db, one.id)
            if each.todo + each.fulfilled
        ]

    return project.read(look)


def hand_out_round(
    project: Project,
    folder: Path,
    *,
    round_name: str,
    labelers: Collection[str] | None = None,
    seal: bool = False,
    sign: bool = False,
    flac: bool = False,
    progress: Progress | None = None,
) -> list[HandedOut]:
    """One packet for everybody of whom the round asks something, or for these people, called by round and name.

    ``seal`` seals those for people whose keys are trusted by their names.
    """
    one_round = project.read(lambda db: rounds.named(db, round_name))
    people = project.read(lambda db: labelers_of(db, one_round.id))
    trusted = {one.name for one in keys.known_keys()} if seal else set()
    people = [one for one in people if labelers is None or one.name in labelers]
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UserError(f"the folder cannot be made ({error.strerror})", "Name another.", shown(folder)) from error
    if not people:
        raise UserError("nothing is asked of anybody in this round", "Plan it with labelers.", round_name)
    return [
        hand_out(
            project,
            folder / f"{file_name(one_round.name)} - {file_name(one.name)}.{PacketKind.OUT}",
            round_name=one_round.id,
            labeler_name=one.name,
            to=one.name if one.name in trusted else "",
            sign=sign,
            flac=flac,
            progress=progress,
        )
        for one in people
    ]


def _labeler(db: Database, name: str) -> Labeler:
    found = labelers.by_name(db, name)
    if found is None:
        known = next((one for one in labelers.all(db) if one.id == LabelerId(name)), None)
        if known is None:
            hint = "They are listed by: earmark labeler list."
            raise UserError(f"the project has no labeler called {name}", hint, name)
        return known
    return found


def _sounds(db: Database, chosen: Contents, result: HandedOut) -> tuple[list[_Sound], set[ClipId]]:
    """Recordings with their stretches in the order of the clips, and which clips have sound here."""
    found: dict[RecordingId, _Sound] = {}
    there: set[ClipId] = set()
    places: dict[RecordingId, Path | None] = {}
    asked = set(chosen.clips)
    for view in clips.views(db, [*chosen.clips, *chosen.examples]):
        id_ = view.recording.id
        if id_ not in places:
            places[id_] = recordings.find(db, id_) if view.recording.has_sound else None
        path = places[id_]
        if path is None:
            if view.clip.id in asked:
                result.refused.append(NotCarried(view.name, "its sound is not on this computer."))
            continue
        there.add(view.clip.id)
        found.setdefault(id_, _Sound(view, path, [])).stretches.append((view.clip.first, view.clip.end))
    return list(found.values()), there


def _carry(
    place: Path, sounds: Sequence[_Sound], progress: Progress, *, flac: bool
) -> tuple[dict[str, Path], dict[RecordingId, tuple[Recording, str]]]:
    """Write every recording's stretches; returns the members, and each recording with its carrier and member."""
    members: dict[str, Path] = {}
    carried: dict[RecordingId, tuple[Recording, str]] = {}
    cache = default_cache()
    for number, one in enumerate(sounds, 1):
        stop_if_cancelled(progress)
        progress.report(number - 1, len(sounds), "packing sound")
        recording = one.view.recording
        taken = carry(one.path, recording, one.stretches, place / f"{number:06}", cache, flac=flac)
        member = (
            f"sound/{number:06}{taken.file.suffix}" if taken.file.suffix[1:].isalnum() else f"sound/{number:06}.bin"
        )
        members[member] = taken.file
        carried[recording.id] = (replace(recording, carrier=taken.carrier or recording.carrier), member)
    return members, carried


def _rows(
    place: Path,
    project: Project,
    chosen: Contents,
    sounds: Sequence[_Sound],
    there: set[ClipId],
    carried: dict[RecordingId, tuple[Recording, str]],
) -> dict[str, Path]:
    silent = set(chosen.clips) - there
    views = [
        view
        for view in project.read(lambda db: clips.views(db, [*chosen.clips, *chosen.examples, *chosen.mentioned]))
        if view.clip.id not in silent
    ]
    tables = chosen.tables | {
        **{name: [row for row in chosen.tables[name] if row["clip"] in there] for name in ("assignment", "sent_back")},
        "round": [chosen.round],
    }
    members: dict[str, Path] = {}
    for name, table in tables.items():
        members |= rows.write_rows(place, name, table)
    names = {one.view.recording.id: one.path.name for one in sounds}
    # An example whose sound is not here still belongs to the guidelines.
    known = {view.recording.id: view.recording for view in views}
    packed = {id_: carried.get(id_, (one, "")) for id_, one in known.items()}
    listed = (rows.recording_row(one, names.get(id_, ""), member) for id_, (one, member) in packed.items())
    members |= rows.write_rows(place, "recordings", listed)
    members |= rows.write_revisions(place, [one for one in chosen.begun if one.key.clip in there])
    members |= rows.write_questions(place, chosen.asked, chosen.replies)
    described = (rows.clip_row(view.clip) | {"language": view.clip.fields.language} for view in views)
    members |= rows.write_rows(place, "clips", described)
    return members
