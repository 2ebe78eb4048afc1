"""What sound files are: their identity, their clock, and whether they can be trusted.

Plain sound is read in threads: libsndfile and hashlib let other threads run while they work. What has to
be decoded to be known may crash, hang or dawdle on foreign bytes, and gets processes that can be ended.
"""

from __future__ import annotations

import os
import queue
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from earmark.audio.header import probe_plain
from earmark.audio.original import Deadline, Original, read_original
from earmark.audio.workers import SECONDS_PER_BYTE, Isolated, Probed
from earmark.model.errors import UserError
from earmark.model.recording import Recording

__all__ = ["SOUND_SUFFIXES", "Probed", "probe", "probe_many"]

SOUND_SUFFIXES = frozenset(
    (
        ".3gp",
        ".aac",
        ".ac3",
        ".afc",
        ".aif",
        ".aifc",
        ".aiff",
        ".alac",
        ".amr",
        ".au",
        ".caf",
        ".flac",
        ".m4a",
        ".m4b",
        ".mka",
        ".mp2",
        ".mp3",
        ".mp4",
        ".nist",
        ".oga",
        ".ogg",
        ".opus",
        ".rf64",
        ".snd",
        ".sph",
        ".spx",
        ".w64",
        ".wav",
        ".wave",
        ".webm",
        ".wma",
    )
)
"""Names of files that a folder's import looks at (in small letters)."""

TIMEOUT_S = 60.0
BATCH = 32
"""Files a thread takes at once: handing over costs as much as reading one small clip."""
BATCHES_AHEAD = 2
MAX_WORKERS = 8
LOOK_UP_S = 0.2


def probe(path: Path, *, timeout_s: float = TIMEOUT_S) -> Recording:
    """Read the file once, and tell what it is.

    Raises UserError (``where`` is the path) for a file that holds no sound, cannot be decoded, is
    shorter than its header says, holds NaN or infinity, or takes longer than ``timeout_s`` (and a
    second for each megabyte).
    """
    original, deadline = _begin(path, timeout_s)
    recording = probe_plain(original, deadline)
    return recording if recording is not None else _decoded(original, deadline)


def _plain(path: Path, *, timeout_s: float = TIMEOUT_S) -> Recording | None:
    """As ``probe``, for files that need no decoder; None for all others."""
    original, deadline = _begin(path, timeout_s)
    return probe_plain(original, deadline)


def _begin(path: Path, timeout_s: float) -> tuple[Original, Deadline]:
    """The file's bytes, hashed, and the time by which all must be done."""
    deadline = Deadline(timeout_s, path)
    original = read_original(path, deadline)
    return original, Deadline(timeout_s + original.size * SECONDS_PER_BYTE, path)


def _decoded(original: Original, deadline: Deadline) -> Recording:
    from earmark.audio.compressed import probe_decoding

    return probe_decoding(original, deadline)


def probe_many(
    paths: Iterable[Path],
    *,
    workers: int | None = None,
    timeout_s: float = TIMEOUT_S,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Probed]:
    """Probe every file, in no certain order; each yields exactly one ``Probed``.

    A file that crashes or hangs its decoder is refused by name and stops nobody else. Once
    ``cancelled()`` is true the iterator ends, with what was under way left out.
    """
    count = workers if workers is not None else max(2, min(MAX_WORKERS, os.cpu_count() or 1))
    arrived: queue.SimpleQueue[_Read | Probed | BaseException] = queue.SimpleQueue()
    isolated = Isolated(_probe, count, timeout_s, arrived.put)
    remaining = iter(paths)
    batches = alone = 0

    def batch(files: list[Path]) -> None:
        read: list[Probed | Path] = []
        since = time.monotonic()
        try:
            for path in files:
                if cancelled():
                    break
                read.append(_quickly(path, timeout_s))
                if time.monotonic() - since > LOOK_UP_S:
                    arrived.put(_Read(read, last=False))
                    read, since = [], time.monotonic()
            arrived.put(_Read(read, last=True))
        except BaseException as error:
            arrived.put(error)

    with ThreadPoolExecutor(count, thread_name_prefix="probe") as threads:
        try:
            while not cancelled():
                while batches < count * BATCHES_AHEAD and (files := list(islice(remaining, BATCH))):
                    threads.submit(batch, files)
                    batches += 1
                if not batches and not alone:
                    return
                try:
                    came = arrived.get(timeout=LOOK_UP_S)
                except queue.Empty:
                    continue
                if isinstance(came, BaseException):
                    raise came
                if isinstance(came, Probed):
                    alone -= 1
                    yield came
                    continue
                batches -= came.last
                for one in came.files:
                    if isinstance(one, Probed):
                        yield one
                    else:
                        alone += 1
                        isolated.submit(one)
        finally:
            isolated.close()


@dataclass(frozen=True, slots=True)
class _Read:
    """What a thread has read: outcomes, and paths that need a decoder; ``last`` of its batch or not."""

    files: list[Probed | Path]
    last: bool


def _quickly(path: Path, timeout_s: float) -> Probed | Path:
    """The outcome, or the path itself where a decoder is needed."""
    try:
        recording = _plain(path, timeout_s=timeout_s)
    except UserError as refusal:
        return Probed(path, None, refusal)
    return path if recording is None else Probed(path, recording)


def _probe(path: Path, timeout_s: float) -> Recording:
    return probe(path, timeout_s=timeout_s)
