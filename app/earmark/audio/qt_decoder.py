"""Qt's own decoder: AAC, M4A, WMA, WebM and what else libsndfile cannot open.

The one place with Qt outside the desk. It cannot seek; ``decode`` hands over the whole sound in blocks.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from earmark.model.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QAudioBuffer

Block = NDArray[Any]
"""Samples (frames, channels) as Qt has them: uint8, int16, int32 or float32."""

_ARGUMENTS = ["earmark"]
_own_application: QCoreApplication | None = None
_preparing = threading.Lock()
_prepared = False


class NoSound(UserError):
    """No sound came out; ``promised_s`` is what the header states where Qt could read that much."""

    promised_s: float | None = None


@dataclass(frozen=True, slots=True)
class QtSound:
    """What was decoded. ``promised_s`` is the duration in the file's header, None where it states none."""

    sample_rate: int
    channels: int
    frames: int
    promised_s: float | None


def decoder_version() -> str:
    """The version of Qt, which brings its own FFmpeg: another one may count other frames."""
    try:
        from PySide6 import __version__
    except ImportError as error:
        raise _unavailable(error) from error
    return str(__version__)


def decode(path: Path, take: Callable[[Block, int], None], *, timeout_s: float) -> QtSound:
    """Decode the whole file, calling ``take(block, sample_rate)`` for every block in order.

    Works in any thread, with or without a window. Raises UserError where the file holds no sound
    that Qt can decode, changes its rate or channels midway, takes longer than ``timeout_s``
    seconds, or Qt's decoder is not installed.
    """
    try:
        from PySide6.QtCore import QEventLoop, QTimer, QUrl

        _prepare_qt()
        from PySide6.QtMultimedia import QAudioDecoder
    except ImportError as error:
        raise _unavailable(error) from error
    decoder = QAudioDecoder()
    loop = QEventLoop()
    taking = _Taking(take)
    ended = False

    def end() -> None:
        # An unreadable file reports its error inside start(), before the loop runs.
        nonlocal ended
        ended = True
        loop.quit()

    def ready() -> None:
        while not ended and decoder.bufferAvailable():
            try:
                taking.add(decoder.read())
            except Exception as error:  # cannot cross Qt's loop: raised again as it is, below
                taking.failure = error
                end()

    def stated(milliseconds: int) -> None:
        taking.promised_ms = max(taking.promised_ms, milliseconds)

    limit = QTimer()
    limit.setSingleShot(True)
    overdue = False

    def late() -> None:
        nonlocal overdue
        overdue = True
        end()

    limit.timeout.connect(late)
    decoder.bufferReady.connect(ready)
    decoder.durationChanged.connect(stated)
    decoder.finished.connect(end)
    decoder.error.connect(end)
    decoder.setSource(QUrl.fromLocalFile(str(path.absolute())))
    limit.start(max(1, int(timeout_s * 1000)))
    decoder.start()
    if not ended:
        loop.exec()
    limit.stop()
    complaint = decoder.errorString()
    if taking.failure is not None:
        raise taking.failure
    if overdue:
        raise UserError(
            f"decoding took longer than {timeout_s:g} s",
            "Convert it to WAV or FLAC with another program and add that.",
            str(path),
        )
    promised = taking.promised_ms / 1000 if taking.promised_ms > 0 else None
    if taking.frames == 0 or complaint:
        reason = f" ({complaint.splitlines()[0]})" if complaint else ""
        refusal = NoSound(f"no sound can be decoded from it{reason}", where=str(path))
        refusal.promised_s = promised
        raise refusal
    return QtSound(taking.sample_rate, taking.channels, taking.frames, promised)


class _Taking:
    """The blocks as they come: their common format, their count."""

    def __init__(self, take: Callable[[Block, int], None]) -> None:
        self.take = take
        self.sample_rate = 0
        self.channels = 0
        self.frames = 0
        self.promised_ms = -1
        self.failure: Exception | None = None

    def add(self, buffer: QAudioBuffer) -> None:
        audio_format = buffer.format()
        rate, channels = audio_format.sampleRate(), audio_format.channelCount()
        if not self.sample_rate:
            self.sample_rate, self.channels = rate, channels
        elif (rate, channels) != (self.sample_rate, self.channels):
            raise UserError(
                "its sample rate or number of channels changes midway",
                "Convert it to WAV or FLAC with another program and add that.",
            )
        block = _samples(buffer)
        self.frames += len(block)
        if len(block):
            self.take(block, rate)


def _samples(buffer: QAudioBuffer) -> Block:
    from PySide6.QtMultimedia import QAudioFormat

    audio_format = buffer.format()
    kinds: dict[Any, type[np.generic]] = {
        QAudioFormat.SampleFormat.UInt8: np.uint8,
        QAudioFormat.SampleFormat.Int16: np.int16,
        QAudioFormat.SampleFormat.Int32: np.int32,
        QAudioFormat.SampleFormat.Float: np.float32,
    }
    raw: Any = buffer.constData()
    flat = np.frombuffer(bytes(raw)[: buffer.byteCount()], dtype=kinds[audio_format.sampleFormat()])
    return flat.reshape(-1, audio_format.channelCount())


def _prepare_qt() -> None:
    """An application object where none exists, and no talk of Qt's or FFmpeg's on the terminal."""
    global _own_application, _prepared
    from PySide6.QtCore import QCoreApplication, QLoggingCategory

    with _preparing:
        if not _prepared:
            QLoggingCategory.setFilterRules("qt.multimedia*=false")
            _prepared = True
        if QCoreApplication.instance() is not None:
            return
        if threading.current_thread() is threading.main_thread():
            _own_application = QCoreApplication(_ARGUMENTS)
            return
        # Qt wants its application ended by the thread that made it: one that waits for the program's end.
        made, leaving = threading.Event(), threading.Event()
        thread = threading.Thread(target=_keep_application, args=(made, leaving), name="qt application", daemon=True)
        thread.start()
        made.wait()

        def leave() -> None:
            leaving.set()
            thread.join(5)

        atexit.register(leave)


def _keep_application(made: threading.Event, leaving: threading.Event) -> None:
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    # Qt warns that this is not the first thread; here nothing minds.
    before = qInstallMessageHandler(lambda kind, context, message: None)
    application = QCoreApplication(_ARGUMENTS)
    qInstallMessageHandler(before)
    made.set()
    leaving.wait()
    application.shutdown()


def _unavailable(error: ImportError) -> UserError:
    return UserError(
        f"this format needs Qt's decoder, which is not available here ({error})",
        "Install the system libraries that Qt Multimedia asks for, or convert the file to WAV or FLAC.",
    )
