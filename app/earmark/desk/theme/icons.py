"""The program's own icons: SVG on a 16 px grid with 1.5 px strokes, tinted by the palette.

The files say ``currentColor``; ``icon("check")`` puts the token's colour there. An icon is a
picture of the moment: ask again after ``theme().changed``.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from earmark.desk.theme.fonts import sized
from earmark.desk.theme.theme import tokens
from earmark.jobs.resources import resource

GRID = 16


def icon(name: str, tint: QColor | None = None) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in the text's colour, or in ``tint``; greyed when disabled.

    It is as large as the text asks for.
    """
    current, size = tokens(), sized(GRID)
    made = QIcon()
    faded = QColor(current.muted)
    faded.setAlphaF(0.6)
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        made.addPixmap(pixmap(name, tint or current.text, size, ratio))
        made.addPixmap(pixmap(name, faded, size, ratio), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, tint: QColor, size: int = GRID, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels at the screen's ``ratio``."""
    return _drawn(name, tint.name(QColor.NameFormat.HexArgb), size, ratio)


@lru_cache(maxsize=256)
def _drawn(name: str, argb: str, size: int, ratio: float) -> QPixmap:
    colour = QColor(argb)
    svg = _source(name).replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(colour.alphaF())
    renderer.render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
