"""Snapping a stretch to the edges of speech near its own ends."""

from __future__ import annotations

from collections.abc import Iterable


def snapped(first: int, end: int, edges: Iterable[int], reach: int) -> tuple[int, int]:
    """Both ends moved to the nearest edge within ``reach`` frames, each where there is one.

    The stretch keeps its direction: ends that would meet or cross stay where they are.

    >>> snapped(100, 900, [120, 880], 50)
    (120, 880)
    """
    known = sorted(edges)
    low, high = (_nearest(frame, known, reach) for frame in (first, end))
    return (low, high) if low < high else (first, end)


def _nearest(frame: int, edges: list[int], reach: int) -> int:
    nearest = min(edges, key=lambda edge: abs(edge - frame), default=frame)
    return nearest if abs(nearest - frame) <= reach else frame
