"""A recording as a row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from earmark.model.recording import Carrier, Clock, Piece, Recording, RecordingId

COLUMNS = (
    "id, decoder, decoder_version, sample_rate, frames, channels, size_bytes, container, codec, lossy, pcm_sha256, "
    "carrier"
)


def from_row(row: Sequence[Any]) -> Recording:
    """A recording from the columns of ``COLUMNS``."""
    identity, decoder, version, rate, frames, channels, size, container, codec, lossy, pcm, carrier = row
    clock = Clock(decoder, version, rate, frames)
    carried = None if carrier is None else carrier_from_text(carrier)
    return Recording(RecordingId(identity), clock, channels, size, container, codec, bool(lossy), pcm, carried)


def to_row(recording: Recording) -> tuple[Any, ...]:
    """The columns of ``COLUMNS``."""
    clock, carrier = recording.clock, recording.carrier
    return (
        recording.id,
        clock.decoder,
        clock.decoder_version,
        clock.sample_rate,
        clock.frames,
        recording.channels,
        recording.size_bytes,
        recording.container,
        recording.codec,
        recording.lossy,
        recording.pcm_sha256,
        None if carrier is None else carrier_text(carrier),
    )


def carrier_text(carrier: Carrier) -> str:
    pieces = [[piece.at, piece.first, piece.end] for piece in carrier.pieces]
    return json.dumps([carrier.sha256, carrier.size_bytes, carrier.container, carrier.codec, pieces])


def carrier_from_text(text: str) -> Carrier:
    sha256, size, container, codec, pieces = json.loads(text)
    return Carrier(sha256, size, container, codec, tuple(Piece(*piece) for piece in pieces))
