"""Probing whole folders: everything once, nothing held up, culprits named."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile
from made_sound import voice

from earmark.audio.probe import probe, probe_many
from earmark.audio.workers import Isolated, Probed
from earmark.model.errors import UserError
from earmark.model.recording import Recording

Write = Callable[..., Path]


def test_every_file_comes_back_once_with_what_probe_says(write: Write, tmp_path: Path) -> None:
    paths = [write(f"{number}.wav", voice(0.05, seed=number)) for number in range(100)]
    paths += [write(f"{number}.mp3", voice(0.5, seed=number)) for number in range(5)]
    paths += [write("a.ogg", voice(0.5)), write("a.flac", voice(0.5)), tmp_path / "absent.wav"]
    probed = list(probe_many(iter(paths)))
    assert sorted(one.path for one in probed) == sorted(paths)
    for one in probed:
        if one.path.name == "absent.wav":
            assert one.recording is None
            assert one.refusal is not None
            assert one.refusal.sentence == "the file is not there"
        else:
            assert one.recording == probe(one.path)


def test_nothing_to_probe_is_no_trouble() -> None:
    assert list(probe_many([])) == []


def test_cancelling_ends_it_soon(write: Write) -> None:
    path = write("a.ogg", voice(30))
    plain = write("a.wav", voice(0.1))
    stop = threading.Event()
    started = time.monotonic()
    seen = 0
    for _ in probe_many([plain, *[path] * 500], cancelled=stop.is_set):
        seen += 1
        stop.set()
    assert seen < 100
    assert time.monotonic() - started < 10


def test_leaving_the_loop_early_leaves_no_thread_behind(write: Write) -> None:
    before = threading.active_count()
    paths = [write("a.ogg", voice(1)), write("a.mp3", voice(1))] * 20
    for _ in probe_many(paths):
        break
    assert threading.active_count() <= before + 1


def test_no_process_is_started_for_plain_sound(write: Write, monkeypatch: object) -> None:
    import multiprocessing

    before = len(multiprocessing.active_children())
    for one in probe_many([write("a.wav", voice(0.1)), write("a.flac", voice(0.1))]):
        assert one.recording is not None
        assert len(multiprocessing.active_children()) == before


def probe_with_traps(path: Path, timeout_s: float) -> Recording:
    """Runs in the worker process: some names crash it, hang it, or fail in other ways."""
    if "crash" in path.name:
        os.abort()
    if "hang" in path.name:
        time.sleep(1000)
    if "refuse" in path.name:
        raise UserError("a sentence", "a hint", str(path))
    if "bug" in path.name:
        raise ZeroDivisionError("ours")
    return probe(path)


def outcomes_of(paths: list[Path], timeout_s: float = 30) -> dict[str, Probed | BaseException]:
    done: queue.SimpleQueue[Probed | BaseException] = queue.SimpleQueue()
    isolated = Isolated(probe_with_traps, 2, timeout_s, done.put)
    try:
        for path in paths:
            isolated.submit(path)
        came = [done.get(timeout=60) for _ in paths]
    finally:
        isolated.close()
    return {one.path.name if isinstance(one, Probed) else "bug": one for one in came}


def test_a_crash_and_a_hang_refuse_the_culprit_alone(tmp_path: Path, monkeypatch: object) -> None:
    names = ["1.wav", "crash.wav", "2.wav", "3.wav", "crash too.wav", "4.wav", "refuse.wav", "5.wav"]
    for name in names:
        soundfile.write(tmp_path / name, np.zeros(100, np.int16), 8000)
    came = outcomes_of([tmp_path / name for name in names])
    for name in names:
        one = came[name]
        assert isinstance(one, Probed)
        if "crash" in name:
            assert one.refusal is not None
            assert one.refusal.sentence == "it makes the decoder crash"
            assert one.refusal.where == str(tmp_path / name)
        elif "refuse" in name:
            assert one.refusal is not None
            assert one.refusal.reason == "a sentence. a hint"
        else:
            assert one.recording is not None


def test_a_file_that_hangs_its_decoder_is_stopped(tmp_path: Path) -> None:
    names = ["hang.wav", "1.wav", "2.wav"]
    for name in names:
        soundfile.write(tmp_path / name, np.zeros(100, np.int16), 8000)
    started = time.monotonic()
    came = outcomes_of([tmp_path / name for name in names], timeout_s=-4)
    late = came["hang.wav"]
    assert isinstance(late, Probed)
    assert late.refusal is not None
    assert "longer than" in late.refusal.sentence
    assert time.monotonic() - started < 20


def test_a_bug_of_ours_is_not_taken_for_a_bad_file(tmp_path: Path) -> None:
    path = tmp_path / "bug.wav"
    soundfile.write(path, np.zeros(100, np.int16), 8000)
    assert isinstance(outcomes_of([path])["bug"], ZeroDivisionError)
