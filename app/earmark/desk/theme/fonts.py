"""Fonts: the system's own family, sizes that follow what the user set."""

from __future__ import annotations

import math

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

TEXT_PX = 13
SMALL_PX = 11.5
TRANSCRIPT_PX = 18
TRANSCRIPT_LINE = 28 / 18


def base_font(scale: float = 1.0) -> QFont:
    """The text of the window at 13 px times the user's own scale; digits stay in columns."""
    font = QFont()
    if font.family() in ("", "Sans Serif"):
        font.setFamilies(["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"])
    font.setPixelSize(round(TEXT_PX * scale))
    return font


def on_grid(pixels: float) -> int:
    """The next multiple of 4: heights of rows stand on the grid whatever the font."""
    return 4 * math.ceil(pixels / 4)


def sized(pixels: float) -> int:
    """A length at the ordinary size of text, for the text as it is."""
    return round(pixels * text_font().pixelSize() / TEXT_PX)


def text_font() -> QFont:
    return QFont(QApplication.font())


def small() -> QFont:
    """Second lines, badges, column heads."""
    font = text_font()
    font.setPixelSize(max(9, round(font.pixelSize() * SMALL_PX / TEXT_PX)))
    return font


def bold(font: QFont | None = None) -> QFont:
    """Headings: weight, not size."""
    heavier = QFont(font) if font is not None else text_font()
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def digits(font: QFont | None = None) -> QFont:
    """Figures of equal width, so that running numbers stand still."""
    tabular = QFont(font) if font is not None else text_font()
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def transcript_font(scale: float = 1.0) -> QFont:
    """18 px at the ordinary text size, times the labeler's own scale."""
    font = text_font()
    font.setPixelSize(round(font.pixelSize() * TRANSCRIPT_PX / TEXT_PX * scale))
    return font
