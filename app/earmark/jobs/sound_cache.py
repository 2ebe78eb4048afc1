"""The cache of decoded sound and pictures: how large it is, how large it may grow, and emptying it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from earmark.audio.cache import default_cache, set_limit

GIGABYTE = 1024**3


@dataclass(frozen=True, slots=True)
class CacheState:
    """``freed_bytes`` is what the job itself threw away."""

    folder: Path
    size_bytes: int
    limit_bytes: int
    freed_bytes: int = 0


def cache_state() -> CacheState:
    """As it is, counted now."""
    return _state(0)


def clear_cache() -> CacheState:
    """Throw everything away but what is in use just now: it is made again where it is needed."""
    return _state(default_cache().clear())


def limit_cache(gigabytes: float) -> CacheState:
    """Remember the limit for this user, and throw away what is over it, longest unused first.

    Raises UserError where the user's settings cannot be written.
    """
    before = default_cache().size_bytes()
    set_limit(round(gigabytes * GIGABYTE))
    return _state(max(0, before - default_cache().size_bytes()))


def limit_gigabytes() -> float:
    return default_cache().limit_bytes / GIGABYTE


def amount(size_bytes: int) -> str:
    """
    >>> amount(0), amount(3 * 1024**2), amount(5 * 1024**3 // 2)
    ('0 MB', '3 MB', '2.5 GB')
    """
    if size_bytes < GIGABYTE:
        return f"{size_bytes / 1024**2:.0f} MB"
    return f"{size_bytes / GIGABYTE:.1f} GB"


def _state(freed_bytes: int) -> CacheState:
    cache = default_cache()
    return CacheState(cache.folder, cache.size_bytes(), cache.limit_bytes, freed_bytes)
