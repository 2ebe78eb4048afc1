"""Packets that only one person can read, and work whose signer is known."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from at_home import Home, label

from earmark.jobs import keys
from earmark.jobs.packets.back import hand_in
from earmark.jobs.packets.laying_out import open_packet
from earmark.jobs.packets.merge import demand_signatures, take_back
from earmark.jobs.packets.out import hand_out
from earmark.model.errors import UserError
from earmark.store.project import Project


@contextmanager
def computer_of(name: str, home: Home) -> Iterator[None]:
    """Another person's user folders, with their own key."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(home.folder / f"user {name}"))
        yield


def key_of(name: str, home: Home) -> str:
    with computer_of(name, home):
        return keys.new_key().text


def worked_on(home: Home, computer: str, packet: Path, *, sign: bool = True) -> Path:
    """Open a packet on somebody's computer, label, and hand the work in."""
    with computer_of(computer, home):
        laid_out = open_packet(packet, home.folder / f"laptop of {computer}")
        with Project.open(laid_out.path) as laptop:
            label(laptop, "good morning")
            back = home.folder / f"{computer}.earwork"
            hand_in(laptop, back, sign=sign)
    return back


def test_a_sealed_packet_is_for_one_person_and_the_work_comes_back_sealed(home: Home) -> None:
    keys.new_key()
    keys.trust("Ada", key_of("ada", home))
    key_of("ben", home)
    packet = home.packet(home.ada, to="Ada")
    assert b"good" not in packet.read_bytes()
    assert packet.read_bytes().startswith(b"age-encryption.org")
    with computer_of("ben", home), pytest.raises(UserError, match="sealed for somebody else"):
        open_packet(packet, home.folder / "laptop of ben")
    with computer_of("nobody", home), pytest.raises(UserError, match="no key on this computer"):
        open_packet(packet, home.folder / "laptop of nobody")
    assert not list((home.folder / "laptop of ben").iterdir())
    back = worked_on(home, "ada", packet)
    assert back.read_bytes().startswith(b"age-encryption.org")
    with computer_of("ben", home):
        assert "sealed for somebody else" in take_back(home.project, [back]).refused[0].reason
    result = take_back(home.project, [back])
    assert (result.added, result.files[0].signed_by) == (1, "Ada")
    cut = home.folder / "cut.earwork"
    cut.write_bytes(back.read_bytes()[:-30])
    assert "damaged" in take_back(home.project, [cut]).refused[0].reason


def test_work_that_somebody_else_signed_is_refused(home: Home) -> None:
    keys.trust("Ada", key_of("ada", home))
    ben = key_of("ben", home)
    packet = home.packet(home.ada)
    back = worked_on(home, "ben", packet)
    assert "signed with another key than theirs" in take_back(home.project, [back]).refused[0].reason
    keys.trust("Ben", ben)
    assert "signed by Ben" in take_back(home.project, [back]).refused[0].reason
    assert take_back(home.project, [worked_on(home, "ada", packet)]).added == 1


def test_an_unknown_signer_is_taken_unless_the_project_demands_known_ones(home: Home) -> None:
    ada = key_of("ada", home)
    packet = home.packet(home.ada)
    signed, plain = worked_on(home, "ada", packet), worked_on(home, "plain", packet, sign=False)
    demand_signatures(home.project, True)
    refused = take_back(home.project, [signed, plain]).refused
    assert "a key that is not known here" in refused[0].reason
    assert "is not signed" in refused[1].reason
    keys.trust("Ada", ada)
    assert take_back(home.project, [signed]).added == 1
    demand_signatures(home.project, False)
    assert take_back(home.project, [plain]).added == 1


def test_a_signed_packet_that_was_changed_is_refused(home: Home) -> None:
    keys.new_key()
    packet = home.packet(home.ada, sign=True)
    with zipfile.ZipFile(packet) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    assert "signature.json" in content
    content["manifest.json"] = content["manifest.json"].replace(b'"Ada"', b'"Eve"')
    with zipfile.ZipFile(packet, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    with pytest.raises(UserError, match="signature does not fit"):
        open_packet(packet, home.folder / "laptop")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_the_secret_key_is_the_users_alone_and_made_once(own_user_folders: Path) -> None:
    public = keys.new_key()
    (kept,) = own_user_folders.rglob("own-key.json")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    assert public.text == keys.require_own_key().public.text
    with pytest.raises(UserError, match="already"):
        keys.new_key()


@pytest.mark.parametrize("text", ["", "ada", "age1xyz", "earmark1-age1xyz-00", "ssh-ed25519 AAAA"])
def test_what_is_no_key_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match="this is no key"):
        keys.trust("Ada", text)


def test_a_packet_cannot_be_sealed_or_signed_with_a_key_that_is_not_there(home: Home) -> None:
    file = home.folder / "a.earpack"
    with pytest.raises(UserError, match="this is no key"):
        hand_out(home.project, file, round_name="Round 1", labeler_name="Ada", to="Ada")
    with pytest.raises(UserError, match="no key on this computer"):
        hand_out(home.project, file, round_name="Round 1", labeler_name="Ada", sign=True)
    assert not file.exists()
