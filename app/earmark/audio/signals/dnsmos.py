"""DNSMOS P.835: how good speech, background and the whole sound, as listeners would say from 1 to 5 (extra ``dnsmos``).

Reddy, Gopal & Cutler (2022), "DNSMOS P.835", ICASSP. The network (``sig_bak_ovr.onnx`` of Microsoft's DNS Challenge)
is the user's own file, and is run as ``dnsmos_local.py`` there means to: windows of 9.01 s at 16 kHz a second apart, a
shorter clip doubled until it is as long, the network's three numbers put on the listeners' scale by polynomials, and
the mean over the windows. Of a clip that has more than ``MOST_WINDOWS``, so many are spread evenly.
"""

from __future__ import annotations

import hashlib
import importlib.util
import math
import sys
from collections.abc import Callable
from functools import cache as once
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from earmark.audio.resample import resample
from earmark.audio.samples import Samples
from earmark.model.errors import UserError
from earmark.model.signal import DNSMOS_SIGNALS, SignalMethod

RATE = 16_000
WINDOW_S = 9.01
WINDOW = int(WINDOW_S * RATE)
MOST_WINDOWS = 60
SCALES = (
    (-0.08397278, 1.22083953, 0.0052439),
    (-0.13166888, 1.60915514, -0.39604546),
    (-0.06766283, 1.11546468, 0.04602535),
)
"""Speech, background, overall: coefficients of the square, the number itself, and 1."""

Read = Callable[[int, int], Samples]


def dnsmos_method(model: Path) -> SignalMethod:
    """The method is the model: its version names the file's content.

    Raises UserError where onnxruntime is not installed, or the file is no such model.
    """
    if importlib.util.find_spec("onnxruntime") is None:
        command = f'{sys.executable} -m pip install "onnxruntime>=1.19"'
        raise UserError("DNSMOS needs onnxruntime, which is not installed", f"Install it: {command}")
    try:
        digest = hashlib.sha256(model.read_bytes()).hexdigest()
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"the model cannot be read ({reason})", "Name sig_bak_ovr.onnx.", str(model)) from error
    _network(model)
    return SignalMethod("dnsmos", f"{digest[:16]}-1", DNSMOS_SIGNALS)


def dnsmos(read: Read, first: int, end: int, sample_rate: int, model: Path) -> tuple[float | None, ...]:
    """Speech, background and overall of the clip; ``read`` as for ``measure_clip``. All None for an empty clip."""
    if end <= first:
        return (None,) * len(DNSMOS_SIGNALS)
    rows = [_scores(window, model) for window in _windows(read, first, end, sample_rate)]
    return tuple(float(value) for value in np.mean(rows, axis=0))


def _windows(read: Read, first: int, end: int, sample_rate: int) -> list[NDArray[np.float32]]:
    seconds = (end - first) / sample_rate
    if seconds < WINDOW_S:
        line = _line(read(first, end), sample_rate)
        while len(line) < WINDOW:
            line = np.concatenate((line, line))
        count = math.floor(math.floor(len(line) / RATE) - WINDOW_S) + 1
        return [line[at * RATE : at * RATE + WINDOW] for at in range(max(1, count))]
    count = max(1, math.floor(math.floor(seconds) - WINDOW_S) + 1)
    chosen = np.unique(np.linspace(0, count - 1, min(count, MOST_WINDOWS)).round().astype(int)).tolist()
    length = math.ceil(WINDOW_S * sample_rate) + 1
    found = []
    for at in chosen:
        start = min(first + at * sample_rate, end - length)
        line = _line(read(max(first, start), min(end, max(first, start) + length)), sample_rate)
        found.append(np.pad(line, (0, max(0, WINDOW - len(line))))[:WINDOW])
    return found


def _line(samples: Samples, sample_rate: int) -> NDArray[np.float32]:
    mono = samples.mean(axis=1, keepdims=True)
    return np.asarray(mono if sample_rate == RATE else resample(mono, sample_rate, RATE), np.float32)[:, 0]


def _scores(window: NDArray[np.float32], model: Path) -> list[float]:
    network = _network(model)
    said = network.run(None, {network.get_inputs()[0].name: window[np.newaxis]})[0][0]
    return [float(np.polyval(scale, raw)) for raw, scale in zip(said, SCALES, strict=True)]


@once
def _network(model: Path) -> Any:
    """The loaded network. Raises UserError where the file is no such model."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    try:
        network = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        shapes = [one.shape[-1] for one in (*network.get_inputs(), *network.get_outputs())]
    # onnxruntime's errors have nothing in common but this.
    except Exception as error:
        raise UserError(f"the model cannot be loaded ({error})", "Name sig_bak_ovr.onnx.", str(model)) from None
    if shapes != [WINDOW, 3]:
        raise UserError("this is not the model of DNSMOS P.835", "Name sig_bak_ovr.onnx.", str(model))
    return network
