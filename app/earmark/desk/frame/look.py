"""The look that the user chose: light or dark, and how large the text is."""

from __future__ import annotations

from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme

LARGEST, SMALLEST, STEP = 3.0, 0.8, 0.1
APPEARANCES = {
    "view.system": Appearance.SYSTEM,
    "view.light": Appearance.LIGHT,
    "view.dark": Appearance.DARK,
    "view.contrast": Appearance.HIGH_CONTRAST,
}
"""By the id of the action."""


def appear(remembered: Remembered, chosen: Appearance) -> None:
    """Change the look now and for the next start."""
    remembered.keep("appearance", chosen)
    theme().apply(chosen, remembered.number("text_scale", 1.0))


def scale_text(remembered: Remembered, by: float) -> None:
    """Larger or smaller text, now and for the next start."""
    scale = round(min(LARGEST, max(SMALLEST, remembered.number("text_scale", 1.0) + by)), 2)
    remembered.keep("text_scale", scale)
    theme().apply(theme().appearance, scale)
