"""A recording as a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from earmark.model.recording import Clock, Recording, RecordingId

COLUMNS = "id, decoder, decoder_version, sample_rate, frames, channels, size_bytes, container, codec, lossy, pcm_sha256"


def from_row(row: Sequence[Any]) -> Recording:
    """A recording from the columns of ``COLUMNS``."""
    identity, decoder, version, rate, frames, channels, size, container, codec, lossy, pcm = row
    clock = Clock(decoder, version, rate, frames)
    return Recording(RecordingId(identity), clock, channels, size, container, codec, bool(lossy), pcm)
