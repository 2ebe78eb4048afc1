"""Clips and pictures for the timeline's tests: a tone that stands at one place in time and frequency."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from earmark.audio.cache import DiskCache
from earmark.audio.picture import ClipPicture, PictureOf, SpectrogramSettings, clip_picture
from earmark.audio.probe import probe
from earmark.desk.clip_source import ClipSource
from earmark.model.recording import whole_clip

RATE = 16_000
SECONDS = 8.0
TONE_HZ = 2_000.0
TONE_FROM_S, TONE_TO_S = 2.0, 3.0


def tone_source(folder: Path, name: str = "tone.wav", seconds: float = SECONDS) -> ClipSource:
    """Faint noise, and a full-scale tone of 2 kHz from 2 s to 3 s."""
    times = np.arange(round(seconds * RATE)) / RATE
    samples = np.random.default_rng(1).normal(0, 1e-3, len(times))
    inside = (times >= TONE_FROM_S) & (times < TONE_TO_S)
    samples[inside] += 0.98 * np.sin(2 * np.pi * TONE_HZ * times[inside])
    path = folder / name
    soundfile.write(path, samples.astype(np.float32), RATE, subtype="PCM_16")
    recording = probe(path)
    return ClipSource(whole_clip(recording), recording, path)


def picture_of(source: ClipSource, folder: Path, settings: SpectrogramSettings | None = None) -> ClipPicture:
    cache = DiskCache(folder / "cache", 1 << 26)
    clip = source.clip
    chosen = settings or SpectrogramSettings()
    return clip_picture(PictureOf(source.path, source.recording, clip.first, clip.end, chosen, cache))
