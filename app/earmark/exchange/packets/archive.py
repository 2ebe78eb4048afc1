"""The zip of a packet: written whole or not at all, and read with the suspicion that a file from outside deserves."""

from __future__ import annotations

import contextlib
import hashlib
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from earmark.exchange.json_objects import MAX_LINE, Object, parse
from earmark.exchange.packets.manifest import DAMAGED, MAX_BYTES, Manifest, Member, from_bytes
from earmark.model.errors import UserError

MANIFEST = "manifest.json"
SIGNATURE = "signature.json"
MAX_MEMBERS = 200_000
MAX_TOTAL_BYTES = 256 << 30
MAX_ROWS_BYTES = 256 << 20
MAX_SIGNATURE_BYTES = 4096
MAX_RATIO = 250
"""Rows of labels shrink to a tenth or so. A megabyte that becomes more than this many is a bomb."""
RATIO_FROM_BYTES = 1 << 20
_BLOCK = 1 << 20
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 0x1
_HARM = "Do not use it; ask for it once more from whoever you know."

Step = Callable[[int, int], None]
"""Told how many bytes of how many are done; may raise to stop."""


def write(path: Path, manifest: Manifest, members: Mapping[str, Path], sign: Callable[[bytes], bytes | None]) -> None:
    """Write a packet: the manifest with every member's hash, its signature if any, then the members."""
    hashed = {name: _hashed(file) for name, file in members.items()}
    content = replace(manifest, members=hashed).to_bytes()
    signature = sign(content)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        archive.writestr(MANIFEST, content)
        if signature is not None:
            archive.writestr(SIGNATURE, signature)
        for name, file in members.items():
            if name.startswith("rows/"):
                archive.write(file, name, zipfile.ZIP_DEFLATED)
            else:
                # Packed sound shrinks no further, and a WAV little for the time that it takes.
                packed = not name.endswith((".wav", ".aif", ".aiff"))
                archive.write(file, name, zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED, compresslevel=1)


@dataclass(frozen=True, slots=True)
class Signed:
    """The bytes that a signature is about, and the signature as it stands in the packet; None where there is none."""

    content: bytes
    signature: bytes | None


class Packet:
    """An open packet, its members known to be those of its manifest. Ends with its ``with`` block."""

    def __init__(self, path: Path) -> None:
        """Raises UserError, with one sentence, for everything that is no whole and harmless packet."""
        self.where = str(path)
        self._archive = _opened(path)
        try:
            self._entries = _harmless(self._archive, self.where)
            content = self._read(MANIFEST, MAX_BYTES)
            self.manifest = from_bytes(content, self.where)
            self.signed = Signed(content, self._read(SIGNATURE, MAX_SIGNATURE_BYTES) if SIGNATURE in self else None)
            self._require_as_said()
        except BaseException:
            self._archive.close()
            raise

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def __enter__(self) -> Packet:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._archive.close()

    def rows(self, name: str) -> Iterator[Object]:
        """Every row of a member, checked against its hash first; none where there is no such member."""
        member = f"rows/{name}.jsonl"
        if member not in self:
            return
        content = self._read(member, MAX_ROWS_BYTES)
        if hashlib.sha256(content).hexdigest() != self.manifest.members[member].sha256:
            raise self._damaged(member)
        for number, line in enumerate(content.split(b"\n"), 1):
            if not line:
                continue
            try:
                if len(line) > MAX_LINE:
                    raise ValueError("too long")
                row = parse(line.decode("utf-8"))
            except (UnicodeDecodeError, ValueError):
                raise UserError(f"line {number} of {member} cannot be read", DAMAGED, self.where) from None
            yield row

    def take(self, name: str, destination: Path, step: Step = lambda done, total: None) -> None:
        """Write a member to a file of its own, checked against its hash."""
        expected = self.manifest.members[name]
        digest, done = hashlib.sha256(), 0
        with self._reading(name), self._archive.open(self._entries[name]) as member, destination.open("xb") as file:
            while block := member.read(_BLOCK):
                digest.update(block)
                file.write(block)
                done += len(block)
                step(done, expected.size)
        if digest.hexdigest() != expected.sha256:
            raise self._damaged(name)

    @property
    def total_bytes(self) -> int:
        """What it takes when it is laid out."""
        return sum(one.size for one in self.manifest.members.values())

    def _read(self, name: str, limit: int) -> bytes:
        if self._entries[name].file_size > limit:
            raise UserError("it holds more than any packet does", _HARM, self.where)
        with self._reading(name):
            return self._archive.read(self._entries[name])

    @contextlib.contextmanager
    def _reading(self, name: str) -> Iterator[None]:
        """zipfile compares the CRC of whatever is read to its end."""
        try:
            yield
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
            raise self._damaged(name) from None

    def _require_as_said(self) -> None:
        """The members are those that the manifest names, of the sizes that it says."""
        said = self.manifest.members
        there = {name: entry for name, entry in self._entries.items() if name not in (MANIFEST, SIGNATURE)}
        for name in sorted(said.keys() | there.keys()):
            if name not in there:
                raise UserError(f"a part of it is missing ({name})", DAMAGED, self.where)
            if name not in said or there[name].file_size != said[name].size:
                raise UserError(f"it holds what it does not say that it holds ({name[:60]!r})", _HARM, self.where)

    def _damaged(self, name: str) -> UserError:
        return UserError(f"a part of it is damaged ({name})", DAMAGED, self.where)


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        raise UserError("this is no packet, or only a part of one", DAMAGED, str(path)) from None
    except (NotImplementedError, ValueError, OverflowError, RuntimeError):
        raise UserError("this is no packet that can be read", DAMAGED, str(path)) from None
    except OSError as error:
        raise UserError(f"it cannot be read ({error.strerror or error})", "Check the file.", str(path)) from error


def _harmless(archive: zipfile.ZipFile, where: str) -> dict[str, zipfile.ZipInfo]:
    """The entries by name, once none of them can do harm."""
    entries = archive.infolist()
    if not entries or entries[0].filename != MANIFEST:
        raise UserError("this is no packet of Earmark", "Packets end in .earpack or .earwork.", where)
    if len(entries) > MAX_MEMBERS or sum(one.file_size for one in entries) > MAX_TOTAL_BYTES:
        raise UserError("it holds more than any packet does", _HARM, where)
    found: dict[str, zipfile.ZipInfo] = {}
    for one in entries:
        if one.filename in found:
            raise UserError(f"it holds two parts of one name ({one.filename[:60]!r})", _HARM, where)
        if one.flag_bits & _ENCRYPTED or one.compress_type not in _METHODS:
            raise UserError("it is packed in a way that Earmark does not pack", _HARM, where)
        if _is_link(one) or one.is_dir():
            raise UserError(f"it holds something that is no file ({one.filename[:60]!r})", _HARM, where)
        if one.file_size > RATIO_FROM_BYTES and one.file_size > MAX_RATIO * one.compress_size:
            raise UserError("it would unpack to far more than it is", _HARM, where)
        found[one.filename] = one
    return found


def _is_link(entry: zipfile.ZipInfo) -> bool:
    mode = entry.external_attr >> 16
    return bool(mode) and stat.S_IFMT(mode) not in (0, stat.S_IFREG)


def _hashed(file: Path) -> Member:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            digest.update(block)
    return Member(digest.hexdigest(), file.stat().st_size)
