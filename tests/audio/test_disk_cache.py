"""The disk cache: atomic, bounded, shared, and never missed."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from earmark.audio.cache import CacheKey, DiskCache, default_cache, set_limit


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
    assert cache.clear() == 5
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


def test_pictures_of_settings_used_no_more_go_before_everything_else(tmp_path: Path) -> None:
    def tile(number: int, settings: str) -> CacheKey:
        return CacheKey("a" * 8, "tile", 1, str(number), settings)

    cache = DiskCache(tmp_path / "cache", limit_bytes=1000)
    cache.write_bytes(key("d", kind="decoded"), bytes(200))
    for number, made_for in ((0, "now"), (1, "former"), (2, "former"), (3, "now")):
        cache.write_bytes(tile(number, made_for), bytes(200))
    for age, wanted in enumerate((tile(3, "now"), tile(2, "former"), tile(1, "former"), tile(0, "now"))):
        path = cache.get(wanted)
        assert path is not None
        os.utime(path, ns=(10**18 - age, 10**18 - age))
    decoded = cache.get(key("d", kind="decoded"))
    assert decoded is not None
    os.utime(decoded, ns=(1, 1))  # used longest ago, and still of use
    cache.write_bytes(tile(4, "now"), bytes(200))
    assert cache.read_bytes(tile(1, "former")) is None
    assert cache.read_bytes(tile(2, "former")) is None
    for kept in (tile(0, "now"), tile(3, "now"), tile(4, "now"), key("d", kind="decoded")):
        assert cache.read_bytes(kept) is not None


def test_clearing_spares_what_is_being_written_and_takes_what_a_dead_writer_left(cache: DiskCache) -> None:
    def write_slowly(path: Path) -> None:
        path.write_bytes(b"half")
        cache.clear()
        path.write_bytes(b"whole")

    cache.put(key("a"), write_slowly)
    assert cache.read_bytes(key("a")) == b"whole"
    left = cache.folder / "picture-1" / "dead.part"
    left.write_bytes(b"half")
    os.utime(left, ns=(1, 1))
    assert cache.clear() == 9


def test_a_users_limit_is_kept_at_once_and_at_the_next_start(own_user_folders: Path) -> None:
    from earmark.audio import cache as module

    for name in "abcd":
        default_cache().write_bytes(key(name), bytes(400))
    set_limit(1000)
    assert default_cache().size_bytes() <= 1000
    module._cache_in.cache_clear()
    assert default_cache().limit_bytes == 1000
    for name in "efgh":
        default_cache().write_bytes(key(name), bytes(400))
    assert default_cache().size_bytes() <= 1000
