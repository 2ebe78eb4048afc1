"""Opening a packet on the laptop: a project of its own with the labeler's clips, sound and guidelines."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from earmark.exchange.json_objects import Object
from earmark.exchange.packets import rows
from earmark.exchange.packets.archive import Packet
from earmark.exchange.packets.manifest import DAMAGED, PacketKind
from earmark.exchange.packets.sealing import signer
from earmark.jobs import keys
from earmark.jobs.import_result import shown
from earmark.jobs.looking import SUFFIX, Kind, kind_at
from earmark.jobs.packets.files import opened, require_kind, require_room, unfinished
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.model.errors import UserError
from earmark.model.people import Labeler, LabelerId, Role, person_name
from earmark.model.recording import Recording
from earmark.store.packets.contents import WHOLE
from earmark.store.packets.facts import Issue, assigned, issue
from earmark.store.packets.laying_out import Layout, lay_out
from earmark.store.project import Project
from earmark.store.roots import HERE, Location


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The project that a packet became. ``known``: it was laid out here before, and is as it was left."""

    path: Path
    project: str
    round: str
    labeler: str
    clips: int
    signed_by: str = ""
    known: bool = False


def open_packet(file: Path, folder: Path, *, progress: Progress | None = None) -> LaidOut:
    """Lay a packet out in a folder: the project, called like the packet, and its sound beside it.

    A packet that was laid out there before is found again with all the work in it. Raises UserError
    where the packet is not whole, is for somebody else, or cannot be laid out; then nothing is left of it.
    """
    progress = progress if progress is not None else Unwatched()
    if kind_at(folder) not in (Kind.FOLDER, Kind.NOTHING):
        raise UserError("this is no folder", "Name a folder to lay the packet out in.", shown(folder))
    path = folder / f"{file.stem}{SUFFIX}"
    place = unfinished(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        place.mkdir(mode=0o700)
        with opened(file, place=place) as packet:
            require_kind(packet, PacketKind.OUT)
            person = packet.manifest.labeler.name
            by = keys.signed_by(signer(packet.signed, packet.where))
            if kind_at(path) is not Kind.NOTHING:
                return _found_again(path, packet)
            require_room(folder, packet.total_bytes, packet.where)
            sounds = place / "sound"
            sounds.mkdir()
            layout = _layout(packet, sounds, path, progress)
            stop_if_cancelled(progress)
            _put_beside(sounds, folder / f"{path.stem} sound")
            try:
                Project.made(path, lambda db: lay_out(db, layout)).close()
            except (KeyError, ValueError, TypeError, OverflowError) as error:
                shutil.rmtree(folder / f"{path.stem} sound", ignore_errors=True)
                raise UserError(f"its parts do not fit together ({error})", DAMAGED, packet.where) from None
        count = len(layout.tables["assignment"])
        return LaidOut(path, layout.name, layout.issue.round_name, person, count, by.name or "")
    except OSError as error:
        hint = "Make room on the disk, or choose another folder."
        raise UserError(f"it cannot be laid out ({error.strerror or error})", hint, shown(folder)) from error
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _found_again(path: Path, packet: Packet) -> LaidOut:
    with Project.open(path, read_only=True) as project:
        here = project.read(issue)
        count = project.read(assigned)
    if here is None or here.packet != packet.manifest.packet:
        raise UserError("there is another project of that name", "Choose another folder.", shown(path))
    return LaidOut(path, packet.manifest.project.name, here.round_name, here.labeler_name, count, known=True)


def _layout(packet: Packet, sounds: Path, path: Path, progress: Progress) -> Layout:
    manifest = packet.manifest
    if manifest.round is None:
        raise UserError("it names no round", DAMAGED, packet.where)
    found: list[tuple[Recording, Location | None]] = []
    names: dict[str, str] = {}
    listed = list(rows.read_recordings(packet))
    for number, (recording, name, member) in enumerate(listed, 1):
        stop_if_cancelled(progress)
        progress.report(number, len(listed), "unpacking sound")
        names[recording.id] = name
        found.append((recording, _take(packet, recording, member, sounds, path, progress) if member else None))
    clips = [(rows.clip(row), _language(row)) for row in packet.rows("clips")]
    tables = {name: list(packet.rows(name)) for name in (*WHOLE, "assignment", "sent_back")}
    rounds = list(packet.rows("round"))
    if len(rounds) != 1:
        raise UserError("it names no round", DAMAGED, packet.where)
    laid_out = Issue(
        packet=manifest.packet,
        labeler=LabelerId(manifest.labeler.id),
        labeler_name=person_name(manifest.labeler.name),
        round=manifest.round.id,
        round_name=manifest.round.name,
        made_at=manifest.made_at.isoformat(),
        sealing_key=manifest.sealing_key,
    )
    return Layout(
        name=manifest.project.name,
        uuid=manifest.project.id,
        language=manifest.language,
        labeler=Labeler(laid_out.labeler, laid_out.labeler_name, Role.LABELER),
        issue=laid_out,
        round=rounds[0],
        recordings=found,
        file_names=names,
        clips=clips,
        in_queue=frozenset(str(row["clip"]) for row in tables["assignment"]),  # type: ignore[misc]
        tables=tables,
        begun=rows.read_revisions(packet),
        asked=rows.read_asked(packet),
        replies=rows.read_replies(packet),
        edition=manifest.edition,
        edition_digest=manifest.edition_digest,
        newest_time_us=manifest.newest_time_us,
    )


def _take(packet: Packet, recording: Recording, member: str, sounds: Path, path: Path, progress: Progress) -> Location:
    """Unpack a recording's file, which must be the recording or its carrier."""
    said = packet.manifest.members.get(member)
    if said is None or said.sha256 != recording.file_sha256 or said.size != recording.file_bytes:
        raise UserError("a sound of it is not what it says that it is", DAMAGED, packet.where)
    name = member.partition("/")[2]
    file = sounds / name
    packet.take(member, file, lambda done, total: stop_if_cancelled(progress))
    status = file.stat()
    return Location(HERE, PurePosixPath(f"{path.stem} sound", name), status.st_size, status.st_mtime_ns)


def _language(row: Object) -> str:
    said = row.get("language", "")
    return said if isinstance(said, str) else ""


def _put_beside(sounds: Path, place: Path) -> None:
    """The sound lies there; what an unfinished attempt left there makes way."""
    shutil.rmtree(place, ignore_errors=True)
    sounds.replace(place)
