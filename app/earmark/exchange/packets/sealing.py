"""Sealing a packet for one person (age, with X25519 keys) and signing what it holds (Ed25519)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from earmark.exchange.packets.archive import Signed
from earmark.exchange.packets.manifest import DAMAGED
from earmark.model.errors import UserError

_SEALED = b"age-encryption.org/v1\n"
_PREFIX = "earmark1-"


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What others need of a person's key: ``sealing`` to seal packets for them, ``signing`` to know their signature.

    ``signing`` is empty where somebody gave an age key alone.
    """

    sealing: str
    signing: str = ""

    @property
    def text(self) -> str:
        """One word to be passed on."""
        return f"{_PREFIX}{self.sealing}-{self.signing}" if self.signing else self.sealing

    @classmethod
    def parse(cls, text: str) -> PublicKey:
        """From ``text``, or a plain age key. Raises UserError for anything else."""
        import pyrage

        sealing, _, signing = text.strip().removeprefix(_PREFIX).partition("-")
        try:
            pyrage.x25519.Recipient.from_str(sealing)
            if len(bytes.fromhex(signing)) not in (0, 32) or (text.strip().startswith(_PREFIX) and not signing):
                raise ValueError
        except (ValueError, pyrage.RecipientError):
            hint = "It is one long word that begins with earmark1-; its owner sees it with: earmark key show."
            raise UserError("this is no key", hint) from None
        return cls(sealing, signing)


@dataclass(frozen=True, slots=True)
class SecretKey:
    """A person's own key, kept on their computer alone."""

    sealing: str
    signing: str

    @classmethod
    def new(cls) -> SecretKey:
        import pyrage
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls(str(pyrage.x25519.Identity.generate()), Ed25519PrivateKey.generate().private_bytes_raw().hex())

    @property
    def public(self) -> PublicKey:
        import pyrage
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        sealing = str(pyrage.x25519.Identity.from_str(self.sealing).to_public())
        signing = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.signing)).public_key().public_bytes_raw()
        return PublicKey(sealing, signing.hex())

    def sign(self, content: bytes) -> bytes:
        """The signature as it stands in a packet, with the key by which it can be checked."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        signature = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.signing)).sign(content)
        return json.dumps({"key": self.public.signing, "signature": signature.hex()}).encode()


def signer(signed: Signed, where: str) -> str | None:
    """The key that signed, None where nobody did. Raises UserError where the signature is not by that key."""
    if signed.signature is None:
        return None
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        said = json.loads(signed.signature)
        key, signature = said["key"], bytes.fromhex(said["signature"])
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, signed.content)
    except (InvalidSignature, ValueError, KeyError, TypeError, RecursionError):
        raise UserError("its signature does not fit what it holds: it was changed on its way", DAMAGED, where) from None
    return str(key)


def seal(file: Path, destination: Path, recipient: PublicKey) -> None:
    """Write the file so that only the owner of the key can read it."""
    import pyrage

    pyrage.encrypt_file(str(file), str(destination), [pyrage.x25519.Recipient.from_str(recipient.sealing)])


def is_sealed(file: Path) -> bool:
    """Raises UserError where the file cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_SEALED)) == _SEALED
    except OSError as error:
        raise UserError(f"it cannot be read ({error.strerror or error})", "Check the file.", str(file)) from error


def unseal(file: Path, destination: Path, key: SecretKey | None) -> None:
    """Write what was sealed for the owner of the key. Raises UserError where it was sealed for somebody else."""
    import pyrage

    if key is None:
        hint = "Whoever made it needs your key, made with: earmark key new."
        raise UserError("it is sealed, and there is no key on this computer", hint, str(file))
    try:
        pyrage.decrypt_file(str(file), str(destination), [pyrage.x25519.Identity.from_str(key.sealing)])
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            hint = "Open it on the computer whose key it was made for, or have it made for this one's key."
            raise UserError("it is sealed for somebody else's key", hint, str(file)) from None
        raise UserError("it is damaged", DAMAGED, str(file)) from None
    except OSError as error:
        # What fails while it is unsealed comes as an error of the system that the system knows nothing of.
        if error.errno is None:
            raise UserError("it is damaged", DAMAGED, str(file)) from None
        raise UserError(f"it cannot be unsealed ({error.strerror})", "Check the disk.", str(file)) from error
