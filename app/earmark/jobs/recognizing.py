"""A speech recogniser in a process of its own: foreign native code may crash or hang there without harm.

The process is spawned when first needed and has one stretch of sound at a time. Nothing is ever
downloaded: the model is a folder on this machine, and the library that could ask a server is told
that there is none.
"""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from earmark.jobs.progress import Cancelled, Progress
from earmark.model.errors import UserError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

RATE = 16_000
"""What Whisper hears, in Hz."""
START_S = 300.0
"""How long loading a large model from a slow disk may take."""
_LEAST_S = 120.0
_TIMES_REAL = 60.0
"""A large model on a small machine takes tens of times the sound's own length."""
_LOOK_S = 0.1
_TO_END_S = 1.0
_NEEDED = ("model.bin", "config.json", "tokenizer.json")


class NoModel(UserError):
    """The model itself cannot be used: no clip is to blame, and no other will do better."""


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word in seconds from the start of the sound that was given."""

    text: str
    start_s: float
    end_s: float
    score: float


@dataclass(frozen=True, slots=True)
class HeardText:
    """What an engine heard; ``text`` is empty where it heard nothing."""

    text: str
    words: tuple[HeardWord, ...] = ()


class Engine(Protocol):
    """A loaded model. Lives in the process."""

    def transcribe(self, sound: NDArray[np.float32], language: str) -> HeardText:
        """``sound`` is mono at ``RATE``; an empty ``language`` is to be told from the sound."""


Load = Callable[[Path], Engine]
"""Loads a model from a folder; called in the process. Raises NoModel where it is none."""


def require_recogniser() -> None:
    """Raises UserError, with the command that installs it, where faster-whisper is not there."""
    if importlib.util.find_spec("faster_whisper") is None:
        command = f'{sys.executable} -m pip install "faster-whisper>=1.1"'
        raise UserError("drafts on this machine need faster-whisper, which is not installed", f"Install it: {command}")


def require_model_folder(folder: Path) -> Path:
    """The folder. Raises UserError for anything that is no folder with a model: names are never looked up elsewhere."""
    if not folder.is_dir():
        hint = "Name a folder on this machine that holds the model; nothing is downloaded."
        raise NoModel("there is no such folder", hint, str(folder))
    lost = next((name for name in _NEEDED if not (folder / name).is_file()), None)
    if lost is not None:
        hint = f"A model for faster-whisper has {', '.join(_NEEDED)}."
        raise NoModel(f"this folder holds no such model: {lost} is missing", hint, str(folder))
    return folder


def whisper(folder: Path) -> Engine:
    """The real engine."""
    from faster_whisper import WhisperModel

    try:
        model = WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)
    except (RuntimeError, ValueError, OSError) as error:
        hint = "Fetch the folder again, as a whole."
        raise NoModel(f"the model cannot be loaded ({error})", hint, str(folder)) from None
    return _Whisper(model)


class _Whisper:
    def __init__(self, model: object) -> None:
        self._model = model

    def transcribe(self, sound: NDArray[np.float32], language: str) -> HeardText:
        known = language if language in self._model.supported_languages else None  # type: ignore[attr-defined]
        segments, _ = self._model.transcribe(  # type: ignore[attr-defined]
            sound, language=known, word_timestamps=True, condition_on_previous_text=False
        )
        texts: list[str] = []
        words: list[HeardWord] = []
        for segment in segments:
            texts.append(segment.text)
            words += [HeardWord(w.word.strip(), w.start, w.end, w.probability) for w in segment.words or ()]
        return HeardText(" ".join("".join(texts).split()), tuple(words))


class Recogniser:
    """The process and the pipe to it. Made cheaply; the model is loaded at the first sound."""

    def __init__(self, folder: Path, load: Load = whisper) -> None:
        self._folder = folder
        self._load = load
        self._pipe: Connection | None = None
        self._process: BaseProcess | None = None

    def transcribe(self, sound: NDArray[np.float32], language: str, progress: Progress) -> HeardText:
        """What the model hears. Raises UserError where it crashes or takes for ever, Cancelled where the user stops."""
        try:
            if self._pipe is None:
                self._start()
                self._answer(START_S, progress)
            assert self._pipe is not None
            self._pipe.send((sound, language))
            heard = self._answer(_LEAST_S + _TIMES_REAL * len(sound) / RATE, progress)
        except (EOFError, OSError):
            self.close()
            raise UserError(
                "the model stops working at this sound", "Leave the clip out, or try another model."
            ) from None
        assert isinstance(heard, HeardText)
        return heard

    def close(self) -> None:
        """End the process, at work or not."""
        if self._process is not None and self._pipe is not None:
            self._pipe.close()
            # Idle, it ends by itself and leaves nothing behind; at work, it is not waited for.
            self._process.join(_TO_END_S)
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None

    def _start(self) -> None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._folder, self._load), daemon=True, name="earmark recogniser"
        )
        self._process.start()
        theirs.close()

    def _answer(self, seconds: float, progress: Progress) -> object:
        assert self._pipe is not None
        while not self._pipe.poll(_LOOK_S):
            seconds -= _LOOK_S
            if progress.cancelled:
                self.close()
                raise Cancelled
            if seconds <= 0:
                self.close()
                raise UserError("the model takes too long for this sound", "Try a smaller model.")
        answer = self._pipe.recv()
        if isinstance(answer, BaseException):
            self.close()
            raise answer
        return answer


def _serve(pipe: Connection, folder: Path, load: Load) -> None:
    """The process: load the model, then hear what comes until the pipe closes."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    # Ctrl+C is the asking process's to hear, which then ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            os.dup2(nothing, stream.fileno())
    try:
        engine = load(folder)
        pipe.send(None)
        while True:
            sound, language = pipe.recv()
            pipe.send(engine.transcribe(sound, language))
    except (EOFError, OSError):
        return
    except Exception as error:  # raised again in the process that asked: the world's fault, or a bug of ours
        error.__traceback__ = None
        pipe.send(error)
