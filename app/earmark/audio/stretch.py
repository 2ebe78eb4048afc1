"""Other speeds with the pitch kept: Signalsmith Stretch in windows, joined without a seam.

The stretcher takes a window at once and cannot go on where it stopped. Windows therefore overlap; the
later one is moved by a few milliseconds to where it fits the earlier one best, and the two are
cross-faded. Places stay true: every window starts from its own place in the sound, so nothing adds up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from earmark.audio.samples import Samples

Stretcher = Callable[[Samples, int, float], Samples]
"""(samples, sample rate, speed) to round(frames / speed) samples, edges fading."""

SLOWEST, FASTEST = 0.25, 3.0
FIRST_WINDOW_S = 2.0
"""The first window is short, so that it sounds at once; each later one is twice as long …"""
LONGEST_WINDOW_S = 30.0
"""… up to this, edges included."""
EDGE_S = 0.3
"""Where the stretcher fades in and out: cut off at each side of a window."""
FADE_S = 0.04
SEARCH_S = 0.010
"""How far a window may be moved to fit: a period of the lowest voices."""


def stretch(samples: Samples, sample_rate: int, speed: float) -> Samples:
    """All of it at another speed: float32 (frames / speed, channels).

    Raises ValueError for a speed outside 0.25 to 3.
    """
    pieces = list(stretched(lambda first, end: samples[first:end], 0, len(samples), sample_rate, speed))
    return np.concatenate(pieces) if pieces else samples[:0].copy()


def stretched(
    read: Callable[[int, int], Samples],
    first: int,
    end: int,
    sample_rate: int,
    speed: float,
    through: Stretcher | None = None,
) -> Iterator[Samples]:
    """The frames ``first`` to ``end`` that ``read(first, end)`` gives, at another speed, piece after piece.

    Together the pieces are round((end - first) / speed) frames long. ``through`` does what
    ``stretched_window`` does elsewhere, such as in another process. Raises ValueError for a speed
    outside 0.25 to 3.
    """
    window_through = through or stretched_window
    if not SLOWEST <= speed <= FASTEST:
        raise ValueError(f"speed {speed} outside {SLOWEST} to {FASTEST}")
    half = round(FADE_S * sample_rate / 2)
    reach = round(SEARCH_S * sample_rate)
    edge = round((EDGE_S + (FADE_S + SEARCH_S) * speed) * sample_rate)
    tail: Samples | None = None
    start, length = first, round(FIRST_WINDOW_S * sample_rate)
    while start < end:
        stop = min(start + length, end)
        if end - stop < 2 * edge:  # no last window that is shorter than its own edges
            stop = end
        begin = max(first, start - edge)
        window = window_through(read(begin, min(end, stop + edge)), sample_rate, speed)
        shift = round((start - first) / speed) - round((begin - first) / speed)
        wanted = round((stop - first) / speed) - round((start - first) / speed)
        if tail is None:
            head = window[: shift + half]
        else:
            shift += _best_lag(tail, window, shift - half, reach)
            fresh = _slice(window, shift - half, shift + half)
            rise = np.linspace(0, 1, 2 * half, dtype=np.float32)[:, None]
            head = tail * (1 - rise) + fresh * rise
        body_from = shift + half
        last = stop >= end
        body_to = shift + wanted - (0 if last else half)
        piece = np.concatenate((head[: max(0, wanted + half)], _slice(window, body_from, max(body_from, body_to))))
        tail = _slice(window, body_to, body_to + 2 * half)
        yield piece
        start, length = stop, min(2 * length, round(LONGEST_WINDOW_S * sample_rate) - 2 * edge)


def stretched_window(samples: Samples, sample_rate: int, speed: float) -> Samples:
    """One window through the stretcher: round(frames / speed) frames. Holds the interpreter lock."""
    wanted = round(len(samples) / speed)
    if speed == 1.0 or not len(samples):
        return samples
    from python_stretch import Signalsmith

    stretcher = Signalsmith.Stretch()
    stretcher.preset(samples.shape[1], float(sample_rate))
    stretcher.setTimeFactor(speed)
    result = stretcher.process(np.ascontiguousarray(samples.T))
    return _slice(np.asarray(result, np.float32).T, 0, wanted)


def _best_lag(tail: Samples, window: Samples, place: int, reach: int) -> int:
    """By how many frames the window fits the end of the one before best (normalised correlation)."""
    low = max(-reach, -place)
    line = _slice(window, place + low, place + reach + len(tail)).mean(axis=1)
    pattern = tail.mean(axis=1)
    products = np.correlate(line, pattern, "valid")
    energy = np.convolve(np.square(line), np.ones(len(pattern), np.float32), "valid")
    fit = products / np.sqrt(np.maximum(energy, 1e-12))
    best = int(np.argmax(fit))
    # In silence everything fits equally: stay in place.
    return low + best if fit[best] > 1e-6 + fit[-low] else 0


def _slice(samples: Samples, first: int, end: int) -> Samples:
    """Frames ``first`` to ``end``, silence where there are none."""
    inside = samples[max(0, first) : max(0, end)]
    missing = end - first - len(inside)
    if missing <= 0:
        return inside
    before = min(missing, max(0, -first))
    return np.pad(inside, ((before, missing - before), (0, 0)))
