"""A span drawn by hand snaps to where somebody begins and stops speaking."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from PySide6.QtCore import Qt

from earmark.model.tag import TagCode
from hands import Desk

DEMO = Path(__file__).parents[2] / "resources" / "demo" / "sound"
RATE = 16_000
STARTS_S = 2.0


@pytest.fixture
def sentence() -> np.ndarray:
    samples, rate = soundfile.read(DEMO / "alice_10.ogg", dtype="float32")
    return np.asarray(soxr.resample(samples, rate, RATE), np.float32)


@pytest.fixture
def sound_folder(tmp_path: Path, sentence: np.ndarray) -> Path:
    folder = tmp_path / "sound"
    folder.mkdir()
    line = np.random.default_rng(1).normal(0, 0.002, len(sentence) + 4 * RATE).astype(np.float32)
    line[round(STARTS_S * RATE) :][: len(sentence)] += sentence
    soundfile.write(folder / "spoken.wav", line, RATE)
    return folder


def test_both_ends_of_a_span_go_to_the_edges_of_speech_in_one_step(desk: Desk, sentence: np.ndarray) -> None:
    timeline = desk.window.desk.listening.timeline
    loud = np.flatnonzero(np.abs(sentence) > 0.02) + round(STARTS_S * RATE)
    starts, ends = int(loud[0]), int(loud[-1])
    desk.press("5")
    timeline.select(starts - 4000, ends + 3000)
    desk.press("m")
    (drawn,) = desk.label.spans
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.press("z")
    desk.until(lambda: desk.label.spans != (drawn,), timeout=20_000)
    (snapped,) = desk.label.spans
    assert snapped.code == TagCode("competing_speech")
    assert abs(snapped.first - starts) < 0.25 * RATE
    assert abs(snapped.end - ends) < 0.25 * RATE
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.label.spans == (drawn,)


def test_far_from_any_speech_nothing_moves_and_it_is_said(desk: Desk) -> None:
    timeline = desk.window.desk.listening.timeline
    timeline.select(100, 3000)
    before = timeline.selection
    desk.press("z")
    desk.until(lambda: "neither begins nor ends" in desk.window.line.words, timeout=20_000)
    assert timeline.selection == before
