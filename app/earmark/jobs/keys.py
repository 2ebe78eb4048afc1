"""The user's own key and those of others: by them packets are sealed, and it is told who signed.

They lie in the user's data folder, readable for the user alone, and never in a project.
"""

from __future__ import annotations

import json
import os
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from earmark.exchange.packets.sealing import PublicKey, SecretKey
from earmark.model.errors import UserError
from earmark.model.people import person_name

_OWN = "own-key.json"
_KNOWN = "known-keys.json"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """Somebody else's key, with the name by which the user knows them."""

    name: str
    key: PublicKey


def own_key() -> SecretKey | None:
    """The user's own key; None where none was made. Raises UserError where it cannot be read."""
    said = _read(_OWN)
    try:
        return None if said is None else SecretKey(**said)
    except TypeError:
        raise _broken(_OWN) from None


def new_key() -> PublicKey:
    """Make the user's own key. Raises UserError where there is one: packets sealed for it would be lost."""
    if _read(_OWN) is not None:
        raise UserError("there is a key on this computer already", "See it with: earmark key show.", str(_place(_OWN)))
    made = SecretKey.new()
    _write(_OWN, asdict(made))
    return made.public


def require_own_key() -> SecretKey:
    key = own_key()
    if key is None:
        raise UserError("there is no key on this computer", "Make one with: earmark key new.")
    return key


def known_keys() -> list[KnownKey]:
    """The keys of others that the user trusts, by name."""
    said = _read(_KNOWN) or {}
    try:
        return [KnownKey(name, PublicKey(**key)) for name, key in sorted(said.items())]
    except TypeError:
        raise _broken(_KNOWN) from None


def trust(name: str, key_text: str) -> KnownKey:
    """Remember that this is somebody's key; it takes the place of one that was known by that name."""
    known = KnownKey(person_name(name), PublicKey.parse(key_text))
    kept = {one.name: asdict(one.key) for one in known_keys()} | {known.name: asdict(known.key)}
    _write(_KNOWN, kept)
    return known


def forget(name: str) -> None:
    """Trust a key no more. Raises UserError where none is known by that name."""
    kept = {one.name: asdict(one.key) for one in known_keys()}
    if kept.pop(name, None) is None:
        raise UserError(f"no key of {name} is known", "See them with: earmark key list.", name)
    _write(_KNOWN, kept)


def recipient(text: str) -> PublicKey:
    """The key of somebody who is known by name, or the key that the text itself is."""
    by_name = {one.name: one.key for one in known_keys()}
    return by_name[text] if text in by_name else PublicKey.parse(text)


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed a packet: ``key`` is None where nobody did, ``name`` where the key is not known here."""

    key: str | None
    name: str | None

    def require(self, person: str, where: str, *, demanded: bool = False) -> None:
        """Raises UserError where somebody else signed, or where a signature that is known is demanded."""
        expected = next((one.key.signing for one in known_keys() if one.name == person and one.key.signing), None)
        if self.key is not None and self.key != expected and (self.name is not None or expected is not None):
            who = f"by {self.name}" if self.name is not None else "with another key than theirs"
            hint = "Ask them which key they use, and trust that one."
            raise UserError(f"it is the work of {person}, but signed {who}", hint, where)
        if demanded and (self.key is None or self.name is None):
            what = "is not signed" if self.key is None else "is signed with a key that is not known here"
            hint = "The project demands signatures; trust their key with: earmark key trust."
            raise UserError(f"it {what}", hint, where)


def signed_by(key: str | None) -> SignedBy:
    """Who the owner of a signing key is."""
    return SignedBy(key, next((one.name for one in known_keys() if key and one.key.signing == key), None))


def _place(name: str) -> Path:
    return user_data_path("earmark", appauthor=False) / "keys" / name


def _read(name: str) -> dict[str, Any] | None:
    place = _place(name)
    try:
        said = json.loads(place.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UserError(f"the key cannot be read ({error.strerror})", "Check its permissions.", str(place)) from error
    except ValueError:
        raise _broken(name) from None
    if not isinstance(said, dict):
        raise _broken(name)
    return said


def _write(name: str, content: object) -> None:
    """Readable for the user alone from its first moment on."""
    place = _place(name)
    beside = place.with_name(f"{name}.{uuid.uuid4().hex}")
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
        beside.replace(place)
    except OSError as error:
        raise UserError(f"the key cannot be kept ({error.strerror})", "Check the folder.", str(place.parent)) from error


def _broken(name: str) -> UserError:
    return UserError("the key that is kept here is damaged", "Put back a copy of it.", str(_place(name)))
