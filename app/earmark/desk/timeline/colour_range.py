"""Which of a picture's levels the colours reach over: those that were asked for, or those of the clip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture

BACKGROUND_SHARE, LOUDEST_SHARE = 0.10, 0.999
"""Shares of a clip's levels: fitted colours reach from a little under the one to the other."""

UNDER_BACKGROUND_DB = 6.0
"""What is softest in a noise still shows."""

LEAST_RANGE_DB = 40.0
"""Hiss alone is not blown up to the brightest colours."""

FIT_FLOOR_DB, FIT_CEILING_DB = -95.0, -20.0
"""Fitted colours stay between these: digital silence does not take the contrast away from speech."""


def range_of(picture: ClipPicture, range_db: tuple[float, float] | None) -> tuple[int, int]:
    """The levels of a range in dB; fitted to the picture where there is none."""
    if range_db is None:
        return fitted_range(picture)
    darkest, brightest = (level_of(picture, db) for db in range_db)
    return darkest, max(brightest, darkest + 1)


def fitted_range(picture: ClipPicture) -> tuple[int, int]:
    """Which levels are darkest and brightest, so that speech stands out from a loud background too."""
    levels = picture.spectrogram
    shares = np.cumsum(np.bincount(levels.reshape(-1), minlength=256)) / max(1, levels.size)
    background, loudest = (int(np.searchsorted(shares, share)) for share in (BACKGROUND_SHARE, LOUDEST_SHARE))
    step = step_db(picture)
    highest, least = level_of(picture, FIT_CEILING_DB), round(LEAST_RANGE_DB / step)
    darkest = background - round(UNDER_BACKGROUND_DB / step)
    darkest = max(level_of(picture, FIT_FLOOR_DB), min(darkest, highest - least))
    return darkest, min(highest, max(loudest, darkest + least))


def level_of(picture: ClipPicture, db: float) -> int:
    """The level of the picture that stands for so many dB; below 0 or above 255 where it holds none."""
    return round((db - picture.floor_db) / step_db(picture))


def step_db(picture: ClipPicture) -> float:
    """How many dB one level is."""
    return (picture.ceiling_db - picture.floor_db) / 255
