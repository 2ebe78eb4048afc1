"""What the tests of sound share: a cache, and files in any format that libsndfile writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from earmark.audio.cache import DiskCache


@pytest.fixture(scope="session", autouse=True)
def application(qapp: object) -> object:
    """The window's application object comes first, as in the program; other tests need it after these."""
    return qapp


@pytest.fixture
def cache(tmp_path: Path) -> DiskCache:
    return DiskCache(tmp_path / "cache")


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write samples under a name; container and sample type may be given."""

    def written(
        name: str,
        samples: NDArray[np.float32] | NDArray[np.int16] | NDArray[np.int32],
        sample_rate: int = 16_000,
        subtype: str | None = None,
        container: str | None = None,
        **more: object,
    ) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, samples, sample_rate, subtype=subtype, format=container, **more)
        return path

    return written
