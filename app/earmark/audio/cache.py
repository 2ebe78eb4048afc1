"""The disk cache: decoded sound and pictures by content hash; deleting it loses nothing."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from earmark.model.errors import UserError

log = logging.getLogger("earmark.audio.cache")

DEFAULT_LIMIT_BYTES = 4 * 1024**3
_UNFINISHED = ".part"
ABANDONED_AFTER_S = 3600.0
"""Nobody writes any more to an unfinished entry this old: its writer was ended."""
FILL_AFTER_EVICTION = 0.9
"""Eviction goes a little below the limit, so that not every new entry has to look at all others."""


@dataclass(frozen=True, slots=True)
class CacheKey:
    """What an entry is made of: the sound's SHA-256, the kind of thing, its method's version, parameters."""

    content: str
    kind: str
    version: int
    detail: str = ""
    made_for: str = ""
    """The user's settings it depends on, by a short name: of settings used no more it is thrown away first."""

    @property
    def relative(self) -> Path:
        """Where the entry lies below the cache's folder."""
        name = self.content
        if self.detail:
            name += "-" + hashlib.sha256(self.detail.encode()).hexdigest()[:20]
        kind = f"{self.kind}-{self.version}" + (f"-{self.made_for}" if self.made_for else "")
        return Path(kind) / self.content[:2] / name


class DiskCache:
    """Files below one folder, the longest unused thrown away above ``limit_bytes``.

    Safe to share between threads and processes: an entry is written beside its place and renamed,
    and a reader that loses an entry to eviction makes it again. Use is kept in the files' times.
    """

    def __init__(self, folder: Path, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        self.folder = folder
        self.limit_bytes = limit_bytes
        self._lock = threading.Lock()
        self._known_bytes: int | None = None

    def get(self, key: CacheKey) -> Path | None:
        """The entry's file, marked as used just now; None when there is none."""
        path = self.folder / key.relative
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def put(self, key: CacheKey, write: Callable[[Path], None]) -> Path:
        """Let ``write`` make the entry in a file of its own, then put it in place at once.

        Raises whatever ``write`` raises, and OSError when the disk refuses; nothing half-made stays.
        """
        path = self.folder / key.relative
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f"{path.name}.{uuid.uuid4().hex}{_UNFINISHED}")
        try:
            write(unfinished)
            size = unfinished.stat().st_size
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        self._keep_within_limit(size, path)
        return path

    def read_bytes(self, key: CacheKey) -> bytes | None:
        """The entry's content; None when there is none."""
        path = self.get(key)
        if path is None:
            return None
        try:
            return path.read_bytes()
        except OSError:
            return None

    def write_bytes(self, key: CacheKey, content: bytes) -> None:
        """Keep the bytes if the disk lets us; a cache that cannot be written only costs time."""
        try:
            self.put(key, lambda unfinished: _write(unfinished, content))
        except OSError as error:
            log.info("not cached: %s", error)

    def drop(self, key: CacheKey) -> None:
        """Forget one entry, such as one that turned out damaged."""
        try:
            (self.folder / key.relative).unlink(missing_ok=True)
        except OSError as error:
            log.info("not dropped: %s", error)

    def clear(self) -> int:
        """Throw everything away but what is in use; says how many bytes that freed.

        Whoever is making or reading an entry just now is not harmed: it is made again when next wanted.
        """
        freed = 0
        with self._lock:
            for used, size, path in self._entries():
                if _is_being_written(used, path):
                    continue
                try:
                    path.unlink()
                except OSError:  # in use on Windows
                    continue
                freed += size
            self._known_bytes = None
        return freed

    def limit_to(self, limit_bytes: int) -> None:
        """Take no more than this from now on, and throw away what is over it."""
        with self._lock:
            self.limit_bytes = limit_bytes
            self._known_bytes = self._evict(None)

    def size_bytes(self) -> int:
        """What all entries take on disk, counted now."""
        return sum(size for _, size, _ in self._entries())

    def _keep_within_limit(self, added: int, newest: Path) -> None:
        with self._lock:
            if self._known_bytes is None:
                self._known_bytes = self.size_bytes()
            else:
                self._known_bytes += added
            if self._known_bytes <= self.limit_bytes:
                return
            self._known_bytes = self._evict(newest)

    def _evict(self, newest: Path | None) -> int:
        """Delete the longest unused until there is room; the entry just made always stays.

        Entries of settings that are used no more go before all others: pictures drawn for other
        settings than the last ones.
        """
        entries = self._entries()
        total = sum(size for _, size, _ in entries)
        if total <= self.limit_bytes:
            return total
        last_used: dict[str, int] = {}
        for used, _, path in entries:
            made_for = self._made_for(path)
            last_used[made_for] = max(used, last_used.get(made_for, 0))
        in_use = max((used for made_for, used in last_used.items() if made_for), default=0)
        goal = int(self.limit_bytes * FILL_AFTER_EVICTION)

        def order(entry: tuple[int, int, Path]) -> tuple[bool, int]:
            made_for = self._made_for(entry[2])
            return not made_for or last_used[made_for] == in_use, entry[0]

        for used, size, path in sorted(entries, key=order):
            if total <= goal:
                break
            if path == newest or _is_being_written(used, path):
                continue
            try:
                path.unlink()
            except OSError:  # in use on Windows: it goes next time
                continue
            total -= size
        return total

    def _made_for(self, path: Path) -> str:
        """The settings an entry depends on, from the name of its folder ("tile-1-SETTINGS"); else empty."""
        parts = path.relative_to(self.folder).parts[0].split("-")
        return parts[2] if len(parts) > 2 else ""

    def _entries(self) -> list[tuple[int, int, Path]]:
        """(time of last use in ns, bytes, path) of every entry."""
        found = []
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = Path(folder) / name
                try:
                    stat = path.stat()
                except OSError:
                    continue
                found.append((stat.st_mtime_ns, stat.st_size, path))
        return found


def default_cache() -> DiskCache:
    """The cache in the user's cache folder, one for the whole program, with the size the user has set."""
    from platformdirs import user_cache_path

    return _cache_in(user_cache_path("earmark", appauthor=False) / "sound")


def set_limit(limit_bytes: int) -> None:
    """Remember for this user how large the cache may grow, and keep to it from now on.

    Raises UserError where the user's settings cannot be written.
    """
    place = _limit_file()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_name(f"{place.name}.{uuid.uuid4().hex}{_UNFINISHED}")
        unfinished.write_text(f"{limit_bytes}\n", encoding="ascii")
        unfinished.replace(place)
    except OSError as error:
        raise UserError(
            f"the limit of the sound cache cannot be kept ({error.strerror or error})",
            "Check the folder's permissions and the disk.",
            str(place),
        ) from error
    default_cache().limit_to(limit_bytes)


@lru_cache(maxsize=4)
def _cache_in(folder: Path) -> DiskCache:
    return DiskCache(folder, _kept_limit())


def _kept_limit() -> int:
    try:
        limit = int(_limit_file().read_text(encoding="ascii"))
    except (OSError, ValueError):
        return DEFAULT_LIMIT_BYTES
    return limit if limit > 0 else DEFAULT_LIMIT_BYTES


def _limit_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path("earmark", appauthor=False) / "sound-cache-limit.txt"


def _is_being_written(changed_ns: int, path: Path) -> bool:
    return path.suffix == _UNFINISHED and time.time() - changed_ns / 1e9 < ABANDONED_AFTER_S


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
