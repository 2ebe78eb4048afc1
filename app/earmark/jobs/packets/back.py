"""Handing in: the work alone, as small as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from earmark import __version__
from earmark.exchange.packets import rows
from earmark.exchange.packets.manifest import Manifest, Named, PacketKind
from earmark.exchange.packets.sealing import PublicKey
from earmark.jobs import keys
from earmark.jobs.import_result import shown
from earmark.jobs.packets.files import file_name, require_place, workplace, write_packet
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.model.errors import UserError
from earmark.store.packets.facts import Issue, issue
from earmark.store.packets.work import standing, unfinished, work_of
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class HandedIn:
    """Work that was written: how many labels it holds, and how much of the round is still to do or half done."""

    path: str
    labeler: str
    round: str
    labels: int
    to_do: int
    drafts: int
    size_bytes: int
    sealed: bool
    signed: bool


def hand_in(
    project: Project, destination: Path, *, to: str = "", sign: bool = False, progress: Progress | None = None
) -> HandedIn:
    """Write the labeler's work to a file; what is typed and not finished stays here, and is counted.

    Sealed with the key that the packet brought along, unless ``to`` is another. May be done as often as
    one likes: what is known already is passed over where it is taken in. Raises UserError where the
    project is no laptop's.
    """
    progress = progress if progress is not None else Unwatched()
    here = project.read(issue)
    if here is None:
        raise UserError(
            "this project was not laid out from a packet: its work is in it already",
            "Work is handed in from the computer where a packet was opened.",
            str(project.path),
        )
    require_place(destination, PacketKind.BACK, project.path)
    if sign:
        keys.require_own_key()
    sealed_for = keys.recipient(to) if to else (PublicKey(here.sealing_key) if here.sealing_key else None)
    done = project.read(lambda db: work_of(db, here.labeler))
    left = project.read(lambda db: unfinished(db, here.labeler))
    with workplace(destination) as place:
        stop_if_cancelled(progress)
        progress.report(0, 1, "writing the work")
        members = rows.write_work(place, done)
        manifest = _manifest(project, here)
        write_packet(place, destination, manifest, members, sealed_for=sealed_for, signed=sign)
    return HandedIn(
        shown(destination),
        here.labeler_name,
        here.round_name,
        len({one.key for one in done.revisions}),
        left.to_do,
        left.drafts,
        destination.stat().st_size,
        sealed_for is not None,
        sign,
    )


def suggested_name(here: Issue) -> str:
    """The name of the file that work is handed in as."""
    return f"{file_name(here.round_name)} - {file_name(here.labeler_name)}.{PacketKind.BACK}"


def _manifest(project: Project, here: Issue) -> Manifest:
    now = project.read(standing)
    return Manifest(
        kind=PacketKind.BACK,
        packet=here.packet,
        project=Named(project.uuid, project.name),
        labeler=Named(here.labeler, here.labeler_name),
        round=Named(here.round, here.round_name),
        edition=now.edition,
        edition_digest=now.edition_digest,
        made_at=datetime.now(UTC),
        newest_time_us=now.newest_time_us,
        program=__version__,
    )
