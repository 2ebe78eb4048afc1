"""The colours and measures of the window, by the name of their use."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour a use. Every text colour keeps 4.5 : 1 on every ground, the soft ones included.

    ``bg`` is the page, ``surface`` a panel, ``raised`` a field; ``line`` are hairlines, never the
    only sign of anything. ``accent`` marks the one primary action, selection and focus;
    ``severity`` noise tags that are set; ``ok``, ``warn`` and ``bad`` stand beside a word or shape.
    """

    name: str
    is_dark: bool
    bg: QColor
    surface: QColor
    raised: QColor
    line: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    severity: QColor
    severity_soft: QColor
    ok: QColor
    warn: QColor
    bad: QColor

    def colours(self) -> dict[str, QColor]:
        """Every colour by its token."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if isinstance(value, QColor)}


LIGHT = Tokens(
    name="light",
    is_dark=False,
    bg=QColor("#f4f5f7"),
    surface=QColor("#ffffff"),
    raised=QColor("#fafbfc"),
    line=QColor("#d9dde3"),
    text=QColor("#1a1d23"),
    muted=QColor("#5b6472"),
    accent=QColor("#1f5fd0"),
    on_accent=QColor("#ffffff"),
    accent_soft=QColor("#e8effc"),
    # A shade under #c2410c and #1b7f4b, which miss 4.5 : 1 on the soft accent.
    severity=QColor("#bf400c"),
    severity_soft=QColor("#fdeee5"),
    ok=QColor("#1a7a48"),
    warn=QColor("#9a5b00"),
    bad=QColor("#b3261e"),
)

DARK = Tokens(
    name="dark",
    is_dark=True,
    bg=QColor("#15171b"),
    surface=QColor("#1c1f25"),
    raised=QColor("#23272e"),
    line=QColor("#343a44"),
    text=QColor("#e7e9ed"),
    muted=QColor("#9aa3b0"),
    accent=QColor("#7fb0ff"),
    on_accent=QColor("#0d1b33"),
    accent_soft=QColor("#22304a"),
    severity=QColor("#ff9a5c"),
    severity_soft=QColor("#3a2a1f"),
    ok=QColor("#5fd39a"),
    warn=QColor("#f0b45a"),
    bad=QColor("#ff8a80"),
)

HIGH_CONTRAST = Tokens(
    name="high contrast",
    is_dark=True,
    bg=QColor("#000000"),
    surface=QColor("#000000"),
    raised=QColor("#000000"),
    line=QColor("#ffffff"),
    text=QColor("#ffffff"),
    muted=QColor("#e6e6e6"),
    accent=QColor("#ffd60a"),
    on_accent=QColor("#000000"),
    accent_soft=QColor("#3a3200"),
    severity=QColor("#ffb27a"),
    severity_soft=QColor("#3d1f00"),
    ok=QColor("#6cf0ae"),
    warn=QColor("#ffc96b"),
    bad=QColor("#ffa39b"),
)

SPACE = (0, 4, 8, 12, 16, 24)
"""Steps of distance in pixels: ``SPACE[1]`` is 4, ``SPACE[5]`` is 24."""

CORNER = 6
CARD_CORNER = 8

CATEGORIES = tuple(
    QColor(value) for value in ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#000000")
)
"""Categories that can be told apart by colour-blind people (Okabe & Ito 2008, Color Universal Design)."""
