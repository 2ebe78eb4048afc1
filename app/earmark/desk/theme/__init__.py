"""How the window looks: colours, spacing, fonts and icons come from here and from nowhere else.

A widget asks ``tokens()`` whenever it paints, and repaints on ``theme().changed`` (or on its own
``QEvent.Type.PaletteChange``, which Qt sends it at the same time).
"""

from earmark.desk.theme.fonts import bold, digits, on_grid, sized, small, text_font, transcript_font
from earmark.desk.theme.icons import icon, pixmap
from earmark.desk.theme.theme import Appearance, Theme, theme, tokens
from earmark.desk.theme.tokens import CARD_CORNER, CATEGORIES, CORNER, DARK, HIGH_CONTRAST, LIGHT, SPACE, Tokens

__all__ = [
    "CARD_CORNER",
    "CATEGORIES",
    "CORNER",
    "DARK",
    "HIGH_CONTRAST",
    "LIGHT",
    "SPACE",
    "Appearance",
    "Theme",
    "Tokens",
    "bold",
    "digits",
    "icon",
    "on_grid",
    "pixmap",
    "sized",
    "small",
    "text_font",
    "theme",
    "tokens",
    "transcript_font",
]
