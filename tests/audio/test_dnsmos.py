"""DNSMOS by the user's own model, here one that is made: windows, scales, refusals."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from earmark.audio.signals.dnsmos import SCALES, WINDOW, dnsmos, dnsmos_method
from earmark.model.errors import UserError
from small_onnx import write_network

pytestmark = pytest.mark.skipif(
    find_spec("onnxruntime") is None, reason="onnxruntime is not installed (extra 'dnsmos')"
)


@pytest.fixture
def network(tmp_path: Path) -> Path:
    return write_network(tmp_path / "small.onnx", (10.0, 20.0, 30.0))


def expected(size: float) -> list[float]:
    return [float(np.polyval(scale, factor * size)) for factor, scale in zip((10, 20, 30), SCALES, strict=True)]


@pytest.mark.parametrize(("seconds", "rate"), [(0.5, 16_000), (9.02, 16_000), (30, 16_000), (200, 8_000), (12, 44_100)])
def test_every_part_of_a_clip_is_heard_whatever_its_length_and_rate(network: Path, seconds: float, rate: int) -> None:
    tone = 0.1 * np.sin(2 * np.pi * 400 * np.arange(round(seconds * rate)) / rate).astype(np.float32)[:, None]
    asked: list[int] = []

    def read(first: int, end: int) -> np.ndarray:
        asked.append(end - first)
        return tone[first:end]

    assert dnsmos(read, 0, len(tone), rate, network) == pytest.approx(expected(0.1 * 2 / np.pi), rel=0.02)
    assert max(asked) <= 9.1 * rate
    assert len(asked) <= 60


def test_windows_lie_a_second_apart_and_their_mean_counts(network: Path) -> None:
    sound = np.zeros((16_000 * 12, 1), np.float32)
    sound[-16_000:] = 0.5
    windows = [np.abs(sound[at * 16_000 : at * 16_000 + WINDOW]).mean() for at in range(3)]
    mean = np.mean([expected(size) for size in windows], axis=0)
    assert dnsmos(lambda first, end: sound[first:end], 0, len(sound), 16_000, network) == pytest.approx(mean, abs=1e-4)


def test_the_method_is_the_model(network: Path, tmp_path: Path) -> None:
    other = write_network(tmp_path / "other.onnx", (1.0, 2.0, 3.0))
    assert dnsmos_method(network).name == "dnsmos"
    assert dnsmos_method(network).version != dnsmos_method(other).version


def test_what_is_no_model_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "words.onnx").write_text("hello")
    narrow = write_network(tmp_path / "narrow.onnx", (1.0, 2.0, 3.0), width=100)
    for path, told in (
        (tmp_path / "words.onnx", "cannot be loaded"),
        (tmp_path / "nowhere.onnx", "cannot be read"),
        (narrow, "not the model"),
    ):
        with pytest.raises(UserError, match=told):
            dnsmos_method(path)
