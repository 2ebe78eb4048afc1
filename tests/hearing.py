"""Hearing in tests: a sound server of the tests' own, whose loudspeaker is a recorder.

``sound_server`` is a PulseAudio daemon with a null sink, started once and skipped with its reason
where PulseAudio is not installed. ``server.recording()`` records what comes out; ``place_of`` finds
a known sound in it. ``tests/conftest.py`` has the one fixture for all tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

RATE = 44_100
PROGRAMS = ("pulseaudio", "pactl", "parec")
_NULL_SINK = "module-null-sink sink_name=null norewinds=1 rate=44100 channels=2"
"""Without ``norewinds`` the null sink renders up to 2 s ahead, and every sound comes late."""

_SOUND_THREADS = ("speaker", "QPulseAudioEngi")
"""The player's own thread and those of Qt's audio engine."""

Samples = NDArray[np.float32]


@dataclass
class Heard:
    """What the loudspeaker played: mono samples, and when (monotonic clock) the first of them was heard."""

    sample_rate: int = RATE
    started_s: float = float("inf")
    _pieces: list[Samples] = field(default_factory=list)

    @property
    def samples(self) -> Samples:
        return np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.float32)

    @property
    def seconds(self) -> float:
        return sum(map(len, self._pieces)) / self.sample_rate

    def time_of(self, sample: int) -> float:
        """When a sample was heard, on the monotonic clock."""
        return self.started_s + sample / self.sample_rate

    def sample_at(self, time_s: float) -> int:
        return round((time_s - self.started_s) * self.sample_rate)

    def add(self, stereo: bytes, arrived_s: float) -> None:
        self._pieces.append(np.frombuffer(stereo, np.float32).reshape(-1, 2).mean(axis=1))
        # The piece that came through fastest tells best when the recording began.
        self.started_s = min(self.started_s, arrived_s - self.seconds)


class SoundServer:
    """A running PulseAudio daemon of our own."""

    def __init__(self, folder: Path) -> None:
        self._environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{folder / 'pulse' / 'native'}",
        }
        self.address = self._environment["PULSE_SERVER"]
        self._folder = folder

    def start(self) -> None:
        modules = ["-L", _NULL_SINK, "-L", "module-native-protocol-unix"]
        options = ["--exit-idle-time=-1", "--daemonize=yes", "--log-target=stderr", "--log-level=error"]
        subprocess.run(["pulseaudio", "-n", *modules, *options], env=self._environment, check=True, capture_output=True)

    @property
    def process(self) -> int:
        return int((self._folder / "pulse" / "pid").read_text())

    def stop(self) -> None:
        subprocess.run(["pulseaudio", "--kill"], env=self._environment, check=False, capture_output=True)

    def control(self, *words: str) -> str:
        """Run ``pactl``, such as ``control("unload-module", number)``."""
        done = subprocess.run(["pactl", *words], env=self._environment, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def plug_in(self, name: str = "null") -> str:
        """Add a null sink; the number that ``unplug`` wants."""
        options = [f"sink_name={name}", "norewinds=1", "rate=44100", f"sink_properties=device.description={name}"]
        return self.control("load-module", "module-null-sink", *options)

    def unplug(self, module: str = "module-null-sink") -> None:
        self.control("unload-module", module)

    @contextmanager
    def recording(self, sink: str = "null") -> Iterator[Heard]:
        """Record until the block ends."""
        # Where it is allowed the recorder goes first, so that a busy machine is not heard as gaps.
        command = ["nice", "-n", "-11", "parec", "-d", f"{sink}.monitor", "--latency-msec=5", "--format=float32le"]
        command += [f"--rate={RATE}", "--channels=2"]
        recorder = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
        )
        heard, first = Heard(), threading.Event()
        thread = threading.Thread(target=_listen, args=(recorder, heard, first), daemon=True)
        thread.start()
        try:
            if not first.wait(10):
                raise TimeoutError("the recorder of the tests' sound server delivered nothing")
            yield heard
            time.sleep(0.05)
        finally:
            recorder.terminate()
            thread.join(5)
            recorder.wait(5)


def _listen(recorder: subprocess.Popen[bytes], heard: Heard, first: threading.Event) -> None:
    assert recorder.stdout is not None
    rest = b""
    while piece := os.read(recorder.stdout.fileno(), 1 << 16):
        arrived_s = time.monotonic()
        rest += piece
        whole = len(rest) // 8 * 8
        heard.add(rest[:whole], arrived_s)
        rest = rest[whole:]
        first.set()


@pytest.fixture(scope="session")
def sound_server() -> Iterator[SoundServer]:
    """The tests' own loudspeaker, for this process and those it starts."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{missing[0]} is not installed (apt-get install pulseaudio pulseaudio-utils)")
    folder = Path(tempfile.mkdtemp(prefix="earmark-hearing-"))
    folder.chmod(0o700)
    server = SoundServer(folder)
    server.start()
    before = os.environ.get("PULSE_SERVER")
    os.environ["PULSE_SERVER"] = server.address
    yield server
    server.stop()
    if before is None:
        del os.environ["PULSE_SERVER"]
    else:
        os.environ["PULSE_SERVER"] = before
    shutil.rmtree(folder, ignore_errors=True)


def holes_s(heard: Samples, longest_silence_s: float = 0.004) -> list[float]:
    """Silences inside the sound, in seconds; those of noise itself are shorter."""
    gaps = np.diff(np.flatnonzero(np.abs(heard) > 1e-4)) / RATE
    return [float(gap) for gap in gaps if gap > longest_silence_s]


def waited_for_processor_s(server: SoundServer) -> float:
    """How long the threads that carry sound, here and in the server, stood ready but had no processor.

    Linux counts it (/proc/…/schedstat, second figure, nanoseconds); elsewhere 0.
    """
    tasks = [*Path("/proc/self/task").glob("*"), *Path(f"/proc/{server.process}/task").glob("*")]
    total_ns = 0
    for task in tasks:
        with suppress(OSError):
            ours = task.parts[2] != str(server.process)
            if not ours or task.joinpath("comm").read_text().strip() in _SOUND_THREADS:
                total_ns += int(task.joinpath("schedstat").read_text().split()[1])
    return total_ns / 1e9


def place_of(needle: Samples, haystack: Samples) -> tuple[int, float]:
    """Where ``needle`` lies in ``haystack`` best, and how alike they are there (normalised, at most 1)."""
    from scipy.signal import fftconvolve

    if len(haystack) < len(needle):
        return 0, 0.0
    product = fftconvolve(haystack, needle[::-1], mode="valid")
    squares = np.concatenate([[0.0], np.cumsum(haystack.astype(np.float64) ** 2)])
    energy = squares[len(needle) :] - squares[: -len(needle)]
    alike = product / np.sqrt(np.maximum(energy * float(np.sum(needle.astype(np.float64) ** 2)), 1e-12))
    best = int(np.argmax(alike))
    return best, float(alike[best])
