"""The disk cache: atomic, bounded, shared, and never missed."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from earmark.audio.cache import CacheKey, DiskCache, default_cache


def key(name: str, kind: str = "picture", version: int = 1, detail: str = "") -> CacheKey:
    return CacheKey(name * 8, kind, version, detail)


def test_what_is_written_is_read_and_nothing_else(cache: DiskCache) -> None:
    assert cache.read_bytes(key("a")) is None
    cache.write_bytes(key("a"), b"sound")
    assert cache.read_bytes(key("a")) == b"sound"
    for other in (key("b"), key("a", kind="decoded"), key("a", version=2), key("a", detail="0 10")):
        assert cache.read_bytes(other) is None


def test_the_longest_unused_go_first(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path / "cache", limit_bytes=1000)
    for number, name in enumerate("abcd"):
        cache.write_bytes(key(name), bytes(250))
        path = cache.get(key(name))
        assert path is not None
        os.utime(path, ns=(number, number))
    assert cache.get(key("a")) is not None  # used just now
    cache.write_bytes(key("e"), bytes(250))
    kept = {name for name in "abcde" if cache.read_bytes(key(name)) is not None}
    assert {"a", "e"} <= kept
    assert "b" not in kept
    assert cache.size_bytes() <= 1000


def test_the_newest_stays_even_if_it_is_larger_than_the_limit(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path / "cache", limit_bytes=100)
    cache.write_bytes(key("a"), bytes(50))
    cache.write_bytes(key("b"), bytes(500))
    assert cache.read_bytes(key("b")) == bytes(500)
    assert cache.read_bytes(key("a")) is None


def test_a_second_program_sees_the_size_of_what_the_first_left(tmp_path: Path) -> None:
    DiskCache(tmp_path, limit_bytes=1000).write_bytes(key("a"), bytes(900))
    DiskCache(tmp_path, limit_bytes=1000).write_bytes(key("b"), bytes(900))
    assert DiskCache(tmp_path).size_bytes() == 900


def test_a_writer_that_fails_leaves_nothing_behind(cache: DiskCache) -> None:
    def fail(path: Path) -> None:
        path.write_bytes(b"half")
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        cache.put(key("a"), fail)
    assert cache.get(key("a")) is None
    assert [path for path in cache.folder.rglob("*") if path.is_file()] == []


def test_a_disk_that_refuses_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    cache = DiskCache(tmp_path / "cache")
    cache.write_bytes(key("a"), b"sound")
    assert cache.read_bytes(key("a")) is None


def test_clearing_leaves_an_empty_working_cache(cache: DiskCache) -> None:
    cache.write_bytes(key("a"), b"sound")
    cache.clear()
    assert cache.size_bytes() == 0
    cache.write_bytes(key("a"), b"again")
    assert cache.read_bytes(key("a")) == b"again"


def test_many_threads_share_it(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path / "cache", limit_bytes=5_000)
    wrong: list[bytes] = []

    def work(seed: int) -> None:
        for number in range(50):
            name = "abcdefgh"[(seed + number) % 8]
            cache.write_bytes(key(name), name.encode() * 1000)
            content = cache.read_bytes(key(name))
            if content is not None and content != name.encode() * 1000:
                wrong.append(content)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert cache.size_bytes() <= 6_000


def test_it_lies_in_the_users_cache_folder(own_user_folders: Path) -> None:
    assert default_cache().folder.is_relative_to(own_user_folders)
