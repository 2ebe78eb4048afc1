"""What was measured from the sound, as arrays, and the SNR bands of clips."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.signal import CLIPPED_SHARE, SNR_EDGES_DB, Signal, SignalMethod
from earmark.store.database import Database
from earmark.store.fixed_width import CHUNK, from_hex

SOUND = "sound"
"""What the names of the methods that measure sound begin with: gaps may be told in other ways."""


SNR_SIGNALS = (Signal.GAP_SNR, Signal.WADA_SNR, Signal.CLIPPING)
"""What ``snr_db`` needs."""


@dataclass(frozen=True, slots=True)
class SignalColumns:
    """``values``: float64 (clips, signals), NaN where undefined, for the asked clips; ``measured`` bool (clips,)."""

    signals: tuple[str, ...]
    values: NDArray[np.float64]
    measured: NDArray[np.bool_]

    def of(self, signal: str) -> NDArray[np.float64]:
        """One signal of all clips: float64 (clips,)."""
        column: NDArray[np.float64] = self.values[:, self.signals.index(signal)]
        return column


def signals(
    db: Database, numbers: NDArray[np.int64], names: Sequence[str], method: SignalMethod | None = None
) -> SignalColumns:
    """Signals by name of the clips with these ascending numbers.

    Of one ``method``; without, of each clip the sound method that came to the project last.
    """
    values = np.full((len(numbers), len(names)), np.nan)
    measured = np.zeros(len(numbers), np.bool_)
    for number, signals_of in _methods(db, method):
        clips, readings = _read(db, number, len(signals_of))
        row = np.searchsorted(numbers, clips)
        row[row == len(numbers)] = 0
        asked = numbers[row] == clips if len(numbers) else np.zeros(len(clips), np.bool_)
        rows = row[asked]
        measured[rows] = True
        for place, name in enumerate(names):
            if name in signals_of:
                values[rows, place] = readings[asked, signals_of.index(name)]
    return SignalColumns(tuple(names), values, measured)


def snr_db(found: SignalColumns, misled: NDArray[np.bool_] | None = None) -> NDArray[np.float64]:
    """The ratio by which clips are banded: from the gaps, by WADA where they give none; float64 (clips,), NaN unknown.

    ``found`` has the ``SNR_SIGNALS``; ``misled`` (clips,) are those whose tags mislead WADA.
    """
    from_gaps, wada = found.of(Signal.GAP_SNR), reliable_wada(found, misled)
    return np.where(np.isnan(from_gaps), wada, from_gaps)


def reliable_wada(found: SignalColumns, misled: NDArray[np.bool_] | None = None) -> NDArray[np.float64]:
    """The ratio by WADA, NaN where it cannot be relied on: clipped clips, and the ``misled`` ones."""
    unreliable = found.of(Signal.CLIPPING) >= CLIPPED_SHARE
    if misled is not None:
        unreliable |= misled
    return np.where(unreliable, np.nan, found.of(Signal.WADA_SNR))


def snr_bands(db: Database, numbers: NDArray[np.int64]) -> NDArray[np.int8]:
    """Places in ``model.signal.SNR_BANDS`` of the clips with these ascending numbers, int8; -1 where unknown.

    By the ratio from the gaps, by WADA where they give none and the clip is not clipped.
    """
    ratio = snr_db(signals(db, numbers, SNR_SIGNALS))
    bands = np.searchsorted(np.array(SNR_EDGES_DB), ratio, side="right").astype(np.int8)
    bands[np.isnan(ratio)] = -1
    return bands


def fullest_method(db: Database) -> SignalMethod | None:
    """The sound method that measured the most clips, the newest of equals; None where nothing was measured."""
    rows = db.rows(
        """SELECT m.name, m.version, m.signals FROM signal_method m JOIN signal s ON s.method = m.number
        WHERE substr(m.name, 1, ?) = ? GROUP BY m.number ORDER BY count(*) DESC, m.number DESC LIMIT 1""",
        (len(SOUND), SOUND),
    )
    return SignalMethod(rows[0][0], rows[0][1], tuple(json.loads(rows[0][2]))) if rows else None


def _methods(db: Database, method: SignalMethod | None) -> list[tuple[int, list[str]]]:
    if method is None:
        rows = db.rows(
            "SELECT number, signals FROM signal_method WHERE substr(name, 1, ?) = ? ORDER BY number",
            (len(SOUND), SOUND),
        )
    else:
        rows = db.rows(
            "SELECT number, signals FROM signal_method WHERE name = ? AND version = ?", (method.name, method.version)
        )
    return [(number, json.loads(names)) for number, names in rows]


def _read(db: Database, method: int, width: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Clip numbers, and their readings float32 (clips, width)."""
    last = db.value("SELECT coalesce(max(number), 0) FROM clip")
    parts = []
    for start in range(0, last + 1, CHUNK):
        text = db.value(
            """SELECT group_concat(printf('%08x', clip) || hex(readings), '') FROM signal
            WHERE method = ? AND clip BETWEEN ? AND ?""",
            (method, start, start + CHUNK - 1),
        )
        if text:
            parts.append(text.encode("ascii"))
    table = np.frombuffer(b"".join(parts), np.uint8).reshape(-1, 8 + 8 * width)
    packed = bytes.fromhex(np.ascontiguousarray(table[:, 8:]).tobytes().decode("ascii"))
    return from_hex(table[:, :8]), np.frombuffer(packed, "<f4").reshape(-1, width)
