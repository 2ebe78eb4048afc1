"""Where the parts of the timeline stand, one above the other; all heights follow the font."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

HAIRLINE = 1
WAVEFORM_SHARE = 0.28
"""Of the height that waveform and spectrogram have together."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The rectangles of minimap, waveform, spectrogram, ruler and spans strip."""

    minimap: QRect
    waveform: QRect
    spectrogram: QRect
    ruler: QRect
    spans: QRect

    @property
    def sound(self) -> QRect:
        """Waveform and spectrogram: where a drag selects."""
        return self.waveform.united(self.spectrogram)


def lane_height(small: QFontMetrics) -> int:
    return small.height() + 4


def parts(width: int, height: int, small: QFontMetrics, lanes: int) -> Parts:
    """Divide ``width`` × ``height`` pixels; ``lanes`` rows of spans."""
    minimap = round(small.height() * 1.3)
    ruler = small.height() + 6
    spans = max(1, lanes) * (lane_height(small) + 2) + 4
    rest = max(0, height - minimap - ruler - spans - 2 * HAIRLINE)
    waveform = round(rest * WAVEFORM_SHARE)
    top = minimap + HAIRLINE
    below = top + waveform + HAIRLINE
    spectrogram = rest - waveform
    return Parts(
        minimap=QRect(0, 0, width, minimap),
        waveform=QRect(0, top, width, waveform),
        spectrogram=QRect(0, below, width, spectrogram),
        ruler=QRect(0, below + spectrogram, width, ruler),
        spans=QRect(0, below + spectrogram + ruler, width, spans),
    )


def least_height(small: QFontMetrics) -> int:
    """Below this the spectrogram can no longer be read."""
    return small.height() * 10
