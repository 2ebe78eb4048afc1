"""Taking back: the work of many laptops into the project, each file whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from earmark.exchange.packets import rows
from earmark.exchange.packets.archive import Packet
from earmark.exchange.packets.manifest import Manifest, PacketKind
from earmark.exchange.packets.sealing import signer
from earmark.jobs import keys
from earmark.jobs.import_result import shown
from earmark.jobs.packets.files import content_hash, opened, require_kind
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.round import AssignmentState
from earmark.model.travelling import Conflict, Merged
from earmark.store import merging, rounds, settings
from earmark.store.database import Database
from earmark.store.packets.facts import Passage, issue, note, passages
from earmark.store.packets.work import edition_digest
from earmark.store.project import Project

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
DEMANDED = "packets.signatures"
"""The project's setting that work must be signed with a key that is known here."""


@dataclass(frozen=True, slots=True)
class Came:
    """One file of work that was taken: whose it is, what was new, and who signed it ("" for nobody known)."""

    path: str
    labeler: str
    round: str
    added: int
    known: int
    signed_by: str = ""


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that was not taken, and why; the project is as if it had not been there."""

    path: str
    reason: str


@dataclass
class TakenBack:
    """What became of files of work. ``remarks`` are sentences, such as of a clock that is years ahead."""

    added: int = 0
    known: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    refused: list[NotTaken] = field(default_factory=list)
    files: list[Came] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def take_back(project: Project, files: Sequence[Path], *, progress: Progress | None = None) -> TakenBack:
    """Merge files of work, in any order and as often as one likes; one bad file does not stop the others.

    Raises UserError where the project cannot take anything in, and Cancelled between two files.
    """
    progress = progress if progress is not None else Unwatched()
    if project.read(issue) is not None:
        raise UserError(
            "this project was laid out from a packet, and takes no work in",
            "Take it in where the round was planned.",
            str(project.path),
        )
    demanded = project.read(signatures_demanded)
    result = TakenBack()
    conflicts: dict[object, Conflict] = {}
    for number, file in enumerate(files, 1):
        stop_if_cancelled(progress)
        progress.report(number - 1, len(files), f"taking in {shown(Path(file.name))}")
        try:
            came, merged = _take(project, file, result, demanded=demanded)
        except UserError as error:
            result.refused.append(NotTaken(shown(file), error.reason))
            continue
        result.files.append(came)
        result.added += merged.added
        result.known += merged.known
        conflicts |= {one.key: one for one in merged.conflicts}
    progress.report(len(files), len(files), "")
    result.conflicts = sorted(conflicts.values(), key=lambda one: (one.clip_name, one.labeler_name, one.key.clip))
    return result


def ask_again(project: Project, conflicts: Iterable[Conflict]) -> int:
    """Return labels in conflict to their labelers, who settle them by finishing them again; how many that is.

    Labels outside rounds are settled wherever their labeler sits down.
    """
    wanted = [one.key.assignment for one in conflicts if one.key.assignment is not None]

    def ask(db: Database) -> int:
        asked = [rounds.assignment(db, one) for one in wanted]
        done = [one.id for one in asked if one is not None and one.state is AssignmentState.FULFILLED]
        rounds.return_to_labeler(db, done)
        return len(done)

    return written(project, project.write(ask))


def signatures_demanded(db: Database) -> bool:
    """Whether work must be signed with a key that is known here."""
    return settings.load(db, DEMANDED, False) is True


def demand_signatures(project: Project, demanded: bool) -> None:
    """Say whether work must be signed with a key that is known here."""
    written(project, project.write(lambda db: settings.save(db, DEMANDED, demanded)))


def _take(project: Project, file: Path, result: TakenBack, *, demanded: bool) -> tuple[Came, Merged]:
    with opened(file) as packet:
        require_kind(packet, PacketKind.BACK)
        manifest = packet.manifest
        person = manifest.labeler
        _require_this_project(project, packet)
        by = keys.signed_by(signer(packet.signed, packet.where))
        by.require(person.name, packet.where, demanded=demanded)
        work = rows.read_work(packet)
        round_id = manifest.round.id if manifest.round is not None else ""
        labels = len({one.key for one in work.revisions})
        passage = Passage(
            content_hash(file), manifest.packet, PacketKind.BACK, round_id, LabelerId(person.id), labels, 0
        )

        def merge(db: Database) -> Merged:
            merged = merging.merge(db, work)
            note(db, passage)
            return merged

        try:
            merged = written(project, project.write(merge))
        except UserError as error:
            raise UserError(error.sentence, error.hint, shown(file)) from None
    wrong = _wrong_clock(project, packet.manifest, merged)
    if wrong:
        result.remarks.append(
            f"{shown(Path(file.name))}: the clock of {person.name}'s computer was {wrong}. "
            "The labels are taken as they are; set that clock right."
        )
    round_name = manifest.round.name if manifest.round is not None else ""
    return Came(shown(file), person.name, round_name, merged.added, merged.known, by.name or ""), merged


def _require_this_project(project: Project, packet: Packet) -> None:
    manifest = packet.manifest
    if manifest.project.id != project.uuid:
        name = manifest.project.name or "without a name"
        raise UserError(f"it belongs to another project, {name}", "Take it in there.", packet.where)
    known = project.read(lambda db: edition_digest(db, manifest.edition))
    if known is None:
        raise UserError(
            f"it was labeled under version {manifest.edition} of the guidelines, which this project does not have",
            "It waits until the project has it: open the newest copy of the project.",
            packet.where,
        )
    if known != manifest.edition_digest:
        raise UserError(
            f"version {manifest.edition} of the guidelines is another text there than here",
            "The project was copied and changed in both places; take it in where it was handed out.",
            packet.where,
        )


def _wrong_clock(project: Project, manifest: Manifest, merged: Merged) -> str:
    """How far the laptop's clock was off, where that is more than a day."""
    if merged.clock_ahead_s:
        return f"{_long(timedelta(seconds=merged.clock_ahead_s))} ahead"
    went = [
        one.time_us for one in project.read(passages) if one.packet == manifest.packet and one.kind == PacketKind.OUT
    ]
    behind = timedelta(microseconds=max(went, default=0)) - (manifest.made_at - _EPOCH)
    # Work cannot be written before its packet went out.
    return f"{_long(behind)} behind" if behind > timedelta(days=1) else ""


def _long(span: timedelta) -> str:
    """
    >>> _long(timedelta(days=1826)), _long(timedelta(days=3))
    ('5 years', '3 days')
    """
    years = round(span.days / 365.25)
    return f"{years} years" if years > 1 else f"{span.days} days"


def all_work_in(paths: Iterable[Path]) -> list[Path]:
    """The files of work that paths lead to: files as they are, and those that lie in folders."""
    found: list[Path] = []
    for path in paths:
        found.extend(sorted(path.glob(f"*.{PacketKind.BACK}")) if path.is_dir() else [path])
    return found
