"""Colour maps of the spectrogram: equal steps in level look like equal steps of brightness.

Magma and viridis are matplotlib's (van der Walt & Smith 2015, CC0), kept as 35 of their 256
colours; between these they are linear, at most 2 of 255 beside the original.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

import numpy as np

_MAGMA = (
    "000004030312090720110c2f1a10422512553111653d0f714a107957157e6219806d1d81792282862781912b819c2e7faa337db73779"
    "c23b75cd4071d9466be44f64ec5860f2645cf7725cfa815ffc8e64fd9b6bfeaa74feb97ffec68afed395fde2a3fcf0b2fcfdbf"
)
_VIRIDIS = (
    "440154470d60481769482071472a7a463480433d844045883d4e8a39568c355e8d32658e2e6d8e2b748e297b8e26828e23898e21918c"
    "1f978b1f9e8921a58526ad812eb37c38b97746c06f56c66765cb5e75d05489d5489dd93bb0dd2fc2df23d8e219ece51bfde725"
)
_GREY = "ffffff000000"


class ColourMap(StrEnum):
    """The maps a labeler may choose from; grey is dark on white, as on paper."""

    MAGMA = "magma"
    VIRIDIS = "viridis"
    GREY = "grey"


_STOPS = {ColourMap.MAGMA: _MAGMA, ColourMap.VIRIDIS: _VIRIDIS, ColourMap.GREY: _GREY}


@lru_cache(maxsize=64)
def colour_table(chosen: ColourMap, darkest: int = 0, brightest: int = 255) -> tuple[int, ...]:
    """256 colours as 0xAARRGGBB, silence first: what an Indexed8 image wants.

    Levels up to ``darkest`` look like silence, from ``brightest`` on like full scale.
    """
    stops = np.frombuffer(bytes.fromhex(_STOPS[chosen]), np.uint8).reshape(-1, 3).astype(np.float64)
    places = np.round(np.linspace(0, 255, len(stops)))
    levels = (np.arange(256) - darkest) * 255 / (brightest - darkest)
    red, green, blue = (np.round(np.interp(levels, places, stops[:, part])).astype(np.int64) for part in range(3))
    return tuple(int(colour) for colour in (0xFF << 24) | (red << 16) | (green << 8) | blue)
