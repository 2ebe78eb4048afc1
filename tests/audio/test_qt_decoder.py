"""Qt's decoder: whole files, in any thread, with or without an application."""

from __future__ import annotations

import builtins
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from made_sound import voice

from earmark.audio import qt_decoder
from earmark.audio.cache import DiskCache
from earmark.audio.decode import open_sound
from earmark.audio.probe import probe
from earmark.model.errors import UserError

Write = Callable[..., Path]


def decoded(path: Path) -> tuple[qt_decoder.QtSound, Any]:
    blocks: list[Any] = []
    sound = qt_decoder.decode(path, lambda block, rate: blocks.append(block), timeout_s=20)
    return sound, np.concatenate(blocks)


def test_qt_decodes_the_samples_that_libsndfile_decodes(write: Write) -> None:
    path = write("a.flac", voice(2, channels=2))
    sound, samples = decoded(path)
    assert (sound.sample_rate, sound.channels, sound.frames) == (16_000, 2, 32_000)
    np.testing.assert_array_equal(samples, soundfile.read(path, dtype="int16")[0])


def test_it_works_in_a_plain_thread(write: Write) -> None:
    path = write("a.ogg", voice(2))
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(decoded(path)[0].frames))
    thread.start()
    thread.join(20)
    assert found == [32_000]


@pytest.mark.parametrize("where", ["main", "thread"])
def test_it_brings_its_own_application_and_says_nothing(write: Write, where: str) -> None:
    path = write("a.flac", voice(1))
    code = f"""
import threading
from pathlib import Path
from earmark.audio.qt_decoder import decode
def work():
    print(decode(Path({str(path)!r}), lambda block, rate: None, timeout_s=20).frames)
if {where == "main"}:
    work()
else:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.strip() == "16000"
    assert run.stderr == ""


def test_what_goes_wrong_while_taking_comes_out_as_it_is(write: Write) -> None:
    def take(block: Any, rate: int) -> None:
        raise KeyError("taken")

    with pytest.raises(KeyError, match="taken"):
        qt_decoder.decode(write("a.flac", voice(2)), take, timeout_s=20)


def test_text_and_a_missing_file_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    for content in (None, b"text"):
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(qt_decoder.NoSound):
            decoded(path)


def test_time_runs_out(write: Write) -> None:
    with pytest.raises(UserError, match="longer than"):
        qt_decoder.decode(write("a.flac", voice(200)), lambda block, rate: None, timeout_s=0.001)


def test_without_qt_multimedia_that_file_alone_is_refused(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *arguments: Any, **more: Any) -> Any:
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real(name, *arguments, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    path = tmp_path / "a.m4a"
    path.write_bytes(b"\x00\x00\x00\x20ftypM4A " + bytes(1000))
    with pytest.raises(UserError, match=r"libpulse\.so\.0") as caught:
        probe(path)
    assert caught.value.where == str(path)
    assert "Install" in caught.value.hint
    assert probe(write("a.wav", voice(0.1))).clock.frames == 1600


def test_m4a_is_read_at_exact_places_from_its_decoded_copy(shared_data: Path, cache: DiskCache) -> None:
    folder = shared_data / "hostile" / "made_from_real_speech"
    path = folder / "alac.m4a"
    recording = probe(path)
    assert (recording.clock.decoder, recording.codec, recording.lossy) == ("qt", "ALAC", False)
    original = soundfile.read(folder / "flac16.flac", dtype="float32")[0]
    with open_sound(path, recording, cache) as sound:
        np.testing.assert_array_equal(sound.read(30_000, 50_000)[:, 0], original[30_000:50_000])
        assert sound.read(0, sound.frames).shape == (84_800, 1)
