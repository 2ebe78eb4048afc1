"""Packet files on the disk: written beside their place and renamed, opened whether they are sealed or not."""

from __future__ import annotations

import glob
import hashlib
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from earmark.exchange.packets import archive, sealing
from earmark.exchange.packets.archive import Packet
from earmark.exchange.packets.manifest import Manifest, PacketKind
from earmark.exchange.packets.sealing import PublicKey
from earmark.jobs import keys
from earmark.jobs.import_result import shown
from earmark.jobs.looking import Kind, kind_at, require_replaceable
from earmark.model.errors import UserError

_ROOM = 1.05


def require_place(destination: Path, kind: PacketKind, project: Path) -> None:
    """Raises UserError where a packet of this kind cannot become this file."""
    if destination.suffix != f".{kind}":
        hint = f"Call it {shown(destination.with_suffix(f'.{kind}'))}."
        raise UserError(f"the name of this file ends with .{kind}", hint, shown(destination))
    if kind_at(destination.absolute().parent) is not Kind.FOLDER:
        raise UserError("the folder for it does not exist", "Make the folder first.", shown(destination))
    require_replaceable(destination, project)


def unfinished(beside: Path) -> Path:
    """A new name for what becomes a file or its neighbour; what a killed attempt at the same left is thrown away."""
    stem = f".{beside.stem[:40]}"
    folder = beside.absolute().parent
    for left in folder.glob(f"{glob.escape(stem)}.????????.part*"):
        shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)
    return folder / f"{stem}.{uuid.uuid4().hex[:8]}.part"


@contextmanager
def workplace(beside: Path) -> Iterator[Path]:
    """A folder for what is not finished, on the same disk and gone afterwards. Raises UserError for a full disk."""
    place = unfinished(beside)
    try:
        place.mkdir(mode=0o700)
        yield place
    except OSError as error:
        hint = "Make room on the disk, or choose another folder."
        raise UserError(f"it cannot be written ({error.strerror or error})", hint, shown(beside)) from error
    finally:
        shutil.rmtree(place, ignore_errors=True)


def write_packet(
    place: Path,
    destination: Path,
    manifest: Manifest,
    members: Mapping[str, Path],
    *,
    sealed_for: PublicKey | None,
    signed: bool,
) -> None:
    """Put a packet together in a workplace and give it its name once it is whole."""
    key = keys.require_own_key() if signed else None
    finished = place / "packet"
    archive.write(finished, manifest, members, lambda content: None if key is None else key.sign(content))
    if sealed_for is not None:
        sealing.seal(finished, place / "sealed", sealed_for)
        finished = place / "sealed"
    finished.replace(destination)


@contextmanager
def opened(file: Path, *, place: Path | None = None) -> Iterator[Packet]:
    """A packet, unsealed with the user's own key where it is sealed. ``place`` is where to unseal it.

    Raises UserError, with the file's name, for everything that is no whole packet for this user.
    """
    if kind_at(file) is not Kind.FILE:
        what = "there is no such file" if kind_at(file) is Kind.NOTHING else "this is no ordinary file"
        raise UserError(what, "Name a file that ends in .earpack or .earwork.", shown(file))
    if not sealing.is_sealed(file):
        with Packet(file) as packet:
            yield packet
        return
    with _private(place) as folder:
        plain = folder / "unsealed"
        sealing.unseal(file, plain, keys.own_key())
        with Packet(plain) as packet:
            packet.where = str(file)
            yield packet


def require_kind(packet: Packet, kind: PacketKind) -> None:
    """Raises UserError where a packet of the other kind was meant."""
    if packet.manifest.kind is kind:
        return
    if kind is PacketKind.BACK:
        raise UserError(
            "this packet hands clips out; no work is in it", "Take in the .earwork that comes back.", packet.where
        )
    raise UserError(
        "this packet brings work back; there are no clips in it",
        "Take it in where the round was planned.",
        packet.where,
    )


def require_room(folder: Path, size_bytes: int, where: str) -> None:
    """Raises UserError where the disk has no room for so much."""
    free = shutil.disk_usage(folder).free
    if free < size_bytes * _ROOM:
        missing = f"{size_bytes / 1e6:,.0f} MB are needed, {free / 1e6:,.0f} MB are free"
        raise UserError(f"the disk has no room for it: {missing}", "Make room, or choose another disk.", where)


def file_name(name: str) -> str:
    """A name without what file systems do not take.

    >>> file_name("Ada: week 1/2"), file_name("...")
    ('Ada_ week 1_2', '_')
    """
    plain = "".join("_" if sign in '<>:"/\\|?*' or ord(sign) < 32 else sign for sign in name)
    return plain.strip(" .")[:80] or "_"


def content_hash(file: Path) -> str:
    """SHA-256 of a packet's file in hex, by which it is known once it went out or came back."""
    digest = hashlib.sha256()
    with file.open("rb") as opened_file:
        while block := opened_file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


@contextmanager
def _private(place: Path | None) -> Iterator[Path]:
    if place is not None:
        yield place
        return
    with tempfile.TemporaryDirectory(prefix="earmark-") as folder:
        yield Path(folder)
