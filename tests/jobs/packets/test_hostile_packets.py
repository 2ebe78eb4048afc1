"""Packets that are damaged, foreign or made to do harm: one sentence each, and the project as it was."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from at_home import Home, handed_in, label, team

from earmark.jobs.packets.laying_out import open_packet
from earmark.jobs.packets.merge import take_back
from earmark.model.errors import UserError

Members = dict[str, bytes]
Wreck = Callable[[Path], None]


def members(packet: Path) -> Members:
    with zipfile.ZipFile(packet) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(packet: Path, content: Members, **entry: Any) -> None:
    """Write the members as they are, the manifest first and true of them unless it was given otherwise."""
    with zipfile.ZipFile(packet, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            for attribute, value in entry.get(name, {}).items():
                setattr(info, attribute, value)
            archive.writestr(info, data)


def said(packet: Path) -> dict[str, Any]:
    return json.loads(members(packet)["manifest.json"])


def true_of(content: Members, manifest: dict[str, Any]) -> Members:
    """The manifest with the hashes of these members."""
    listed = [
        [name, hashlib.sha256(data).hexdigest(), len(data)]
        for name, data in content.items()
        if name not in ("manifest.json", "signature.json")
    ]
    return {**content, "manifest.json": json.dumps(manifest | {"members": listed}).encode()}


def _altered(change: Callable[[dict[str, Any]], None]) -> Wreck:
    def wreck(packet: Path) -> None:
        content, manifest = members(packet), said(packet)
        change(manifest)
        write(packet, {**content, "manifest.json": json.dumps(manifest).encode()})

    return wreck


def _with(name: str, data: bytes = b"{}\n", *, tell: bool = True, **entry: Any) -> Wreck:
    def wreck(packet: Path) -> None:
        content = {**members(packet), name: data}
        write(packet, true_of(content, said(packet)) if tell else content, **{name: entry})

    return wreck


def _rows(name: str, change: Callable[[dict[str, Any]], None]) -> Wreck:
    """A row of the packet changed, and the manifest made true of it."""

    def wreck(packet: Path) -> None:
        content = members(packet)
        rows = [json.loads(line) for line in content[f"rows/{name}.jsonl"].splitlines()]
        change(rows[0])
        content[f"rows/{name}.jsonl"] = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
        write(packet, true_of(content, said(packet)))

    return wreck


def _patched(place: Callable[[bytes], int], value: bytes) -> Wreck:
    def wreck(packet: Path) -> None:
        data = bytearray(packet.read_bytes())
        at = place(bytes(data))
        data[at : at + len(value)] = value
        packet.write_bytes(data)

    return wreck


def _cut(share: float) -> Wreck:
    return lambda packet: packet.write_bytes(packet.read_bytes()[: int(packet.stat().st_size * share)])


def _twice(packet: Path) -> None:
    content = members(packet)
    with warnings.catch_warnings(), zipfile.ZipFile(packet, "w") as archive:
        warnings.simplefilter("ignore")
        for name, data in content.items():
            archive.writestr(name, data)
        archive.writestr("rows/revisions.jsonl", b"{}\n")


def _bomb(packet: Path) -> None:
    content = {**members(packet), "rows/revisions.jsonl": b" " * (64 << 20)}
    write(packet, true_of(content, said(packet)))


def _lying_bomb(packet: Path) -> None:
    """The directory says one kilobyte, the stream holds a hundred megabytes."""
    content = members(packet)
    content["rows/revisions.jsonl"] = b"\n" * (4 << 20)
    small = {**content, "rows/revisions.jsonl": b"\n" * 1024}
    write(packet, {**content, "manifest.json": true_of(small, said(packet))["manifest.json"]})
    data = bytearray(packet.read_bytes())
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"rows/revisions.jsonl"))
    data[at + 24 : at + 28] = struct.pack("<I", 1024)
    packet.write_bytes(data)


def _other_zip(packet: Path) -> None:
    with zipfile.ZipFile(packet, "w") as archive:
        archive.writestr("holiday.txt", "sunny")


def _project(packet: Path) -> None:
    shutil.copy(packet.parent.parent / "team.earmark", packet)


def _deep(packet: Path) -> None:
    content = members(packet)
    write(packet, {**content, "manifest.json": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"})


def _newer(manifest: dict[str, Any]) -> None:
    manifest["format"] = 99


def _older(manifest: dict[str, Any]) -> None:
    manifest["format"] = 0


def _elsewhere(manifest: dict[str, Any]) -> None:
    manifest["project"]["id"] = "another"
    manifest["project"]["name"] = "Cough sounds"


def _of_ben(manifest: dict[str, Any]) -> None:
    manifest["labeler"]["id"] = "nobody"


def _later(manifest: dict[str, Any]) -> None:
    manifest["edition"] = {"number": 9, "digest": "0" * 64}


def _answered(packet: Path) -> None:
    content = members(packet)
    row = {"id": "a", "question": "q", "author": "x", "kind": "answer", "text": "yes", "time_us": 5}
    content["rows/replies.jsonl"] = f"{json.dumps(row)}\n".encode()
    write(packet, true_of(content, said(packet)))


BOTH = {
    "empty": (lambda packet: packet.write_bytes(b""), "no packet"),
    "no zip": (lambda packet: packet.write_bytes(b"RIFF" + bytes(5000)), "no packet"),
    "half copied": (_cut(0.5), "only a part"),
    "end missing": (_cut(0.97), "only a part"),
    "another zip": (_other_zip, "no packet of Earmark"),
    "a project": (_project, "no packet"),
    "newer format": (_altered(_newer), "newer Earmark"),
    "older format": (_altered(_older), "too old"),
    "no manifest": (_with("manifest.json", b"hello", tell=False), "cannot be read"),
    "nested": (_deep, "cannot be read"),
    "no kind": (_altered(lambda said: said.pop("earmark")), "no packet of Earmark"),
    "no project": (_altered(lambda said: said.pop("project")), "incomplete"),
    "no zone": (_altered(lambda said: said.update(made_at="2026-01-01T00:00:00")), "incomplete"),
    "huge count": (_altered(lambda said: said.update(newest_time_us=1 << 70)), "incomplete"),
    "true for one": (_altered(lambda said: said.update(format=True)), "no packet of Earmark"),
    "outside": (_with("../outside.jsonl"), "incomplete"),
    "absolute": (_with("/tmp/outside.jsonl"), "incomplete"),
    "drive": (_with("C:/outside.jsonl"), "incomplete"),
    "backslash": (_with("rows\\..\\outside.jsonl"), "incomplete"),
    "untold": (_with("../outside.jsonl", tell=False), "does not say that it holds"),
    "told otherwise": (_altered(lambda said: said["members"][0].__setitem__(1, "0" * 64)), "damaged"),
    "missing part": (_altered(lambda said: said["members"].append(["rows/more.jsonl", "0" * 64, 3])), "missing"),
    "link": (_with("rows/extra.jsonl", external_attr=(stat.S_IFLNK | 0o777) << 16), "no file"),
    "device": (_with("rows/extra.jsonl", external_attr=(stat.S_IFCHR | 0o777) << 16), "no file"),
    "folder": (_with("rows/extra/", b"", tell=False), "no file"),
    "encrypted": (_patched(lambda data: data.rindex(b"PK\x01\x02") + 8, b"\x01"), "does not pack"),
    "other packing": (_patched(lambda data: data.rindex(b"PK\x01\x02") + 10, b"\x0e"), "does not pack"),
}
BACK = {
    "other project": (_altered(_elsewhere), "another project, Cough sounds"),
    "unknown labeler": (_altered(_of_ben), "no such labeler"),
    "later guidelines": (_altered(_later), "version 9 of the guidelines"),
    "same name twice": (_twice, "two parts of one name"),
    "bomb": (_bomb, "far more than it is"),
    "lying bomb": (_lying_bomb, "damaged"),
    "wrong bytes": (_patched(lambda data: data.index(b"rows/revisions.jsonl") + 40, b"\xff\xff\xff"), "damaged"),
    "altered label": (_rows("revisions", lambda row: row.update(transcript="hello")), "hash differs"),
    "text for a number": (_rows("revisions", lambda row: row.update(time_us="soon")), "row 1 of its revisions"),
    "in 200 years": (_rows("revisions", lambda row: row.update(time_us=1 << 60)), "row 1 of its revisions"),
    "no such state": (_rows("revisions", lambda row: row.update(state="great")), "row 1 of its revisions"),
    "draft": (_rows("revisions", lambda row: row.update(state="draft")), "row 1 of its revisions"),
    "field missing": (_rows("revisions", lambda row: row.pop("salt")), "row 1 of its revisions"),
    "endless number": (_rows("revisions", lambda row: row.update(seconds=float("1e300"))), "row 1 of its revisions"),
    "marks of marks": (_rows("revisions", lambda row: row.update(sources=[[["music"]]])), "row 1 of its revisions"),
    "no such deed": (_rows("operations", lambda row: row.update(kind="magic")), "magic"),
    "answer of nobody": (_answered, "an answer that nobody gave"),
    "zero byte": (_rows("revisions", lambda row: row.update(note="a\0b")), "row 1 of its revisions"),
}
OUT = {
    "outside again": (_rows("recordings", lambda row: row.update(sound="../../etc/passwd")), "not what it says"),
    "other sound": (_rows("recordings", lambda row: row.update(sound="rows/clips.jsonl")), "not what it says"),
    "clip of other frames": (_rows("clips", lambda row: row.update(end=99_999)), "do not fit together"),
    "altered guideline": (_rows("definition", lambda row: row.update(text="whatever")), "do not fit together"),
    "unknown column": (_rows("tag", lambda row: row.update(trigger="x")), "do not fit together"),
    "no round": (_rows("round", lambda row: row.pop("asks")), "do not fit together"),
    "clip twice": (_rows("clips", lambda row: row.update(recording="x")), "do not fit together"),
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, Path, Path]:
    """A home with one whole packet of each kind, to be wrecked in copies."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp("user")))
        home = team(tmp_path_factory.mktemp("corpus") / "home")
        with home.laptop(home.ada) as laptop:
            label(laptop, "good morning")
            label(laptop, "good night", 1)
            back = handed_in(laptop, "back")
        return home, home.folder / "Ada.earpack", back


def in_copy(whole: Path, wreck: Wreck, home: Home) -> Path:
    folder = home.folder / "wrecks"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    wrecked = Path(shutil.copy(whole, folder / whole.name))
    wreck(wrecked)
    return wrecked


def content(home: Home) -> list[str]:
    return home.project.read(lambda db: list(db.conn.iterdump()))


@pytest.mark.parametrize("name", [*BOTH, *BACK])
def test_work_that_is_not_whole_or_not_ours_is_refused_in_a_sentence(
    corpus: tuple[Home, Path, Path], name: str
) -> None:
    home, _, whole = corpus
    wreck, reason = (BOTH | BACK)[name]
    wrecked = in_copy(whole, wreck, home)
    before = content(home)
    result = take_back(home.project, [wrecked])
    assert result.added == result.known == 0
    (refused,) = result.refused
    assert reason in refused.reason
    assert "\n" not in refused.reason
    assert content(home) == before


@pytest.mark.parametrize("name", [*BOTH, *OUT])
def test_a_packet_that_is_not_whole_leaves_nothing_behind(corpus: tuple[Home, Path, Path], name: str) -> None:
    home, whole, _ = corpus
    wreck, reason = (BOTH | OUT)[name]
    wrecked = in_copy(whole, wreck, home)
    folder = wrecked.parent / "laptop"
    with pytest.raises(UserError, match=reason):
        open_packet(wrecked, folder)
    assert [one.name for one in folder.iterdir() if not one.name.endswith(".lock")] == [] if folder.exists() else True
    assert not (home.folder / "outside.jsonl").exists()


def test_whole_packets_are_taken_so_that_the_refusals_mean_something(corpus: tuple[Home, Path, Path]) -> None:
    home, out, back = corpus
    copy = in_copy(out, lambda packet: write(packet, members(packet)), home)
    assert open_packet(copy, copy.parent / "laptop").clips == 4
    again = in_copy(back, lambda packet: write(packet, members(packet)), home)
    assert take_back(home.project, [again]).added == 2


def test_every_byte_that_is_turned_is_noticed_or_harmless(corpus: tuple[Home, Path, Path], tmp_path: Path) -> None:
    """Some bytes of a zip say nothing (a time, a comment's length); whatever is taken is what was sealed."""
    home, _, whole = corpus
    sealed = members(whole)["rows/revisions.jsonl"]
    data = whole.read_bytes()
    for at in range(0, len(data), 97):
        turned = bytearray(data)
        turned[at] ^= 0x41
        file = tmp_path / "turned.earwork"
        file.write_bytes(turned)
        result = take_back(home.project, [file])
        if not result.refused:
            with zipfile.ZipFile(io.BytesIO(turned)) as archive:
                assert archive.read("rows/revisions.jsonl") == sealed
