"""The look in force: which tokens, the palette and style sheet made of them, and word of a change."""

from __future__ import annotations

from enum import StrEnum

from platformdirs import user_cache_path
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from earmark.desk.theme.fonts import base_font
from earmark.desk.theme.style_sheet import style_sheet
from earmark.desk.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from earmark.jobs.resources import resource


class Appearance(StrEnum):
    """What the user chose; ``system`` follows the desktop's own light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


class Theme(QObject):
    """Puts tokens on the application; ``changed`` tells widgets that paint by themselves."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._appearance = Appearance.LIGHT
        self._tokens = LIGHT

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    def apply(self, appearance: Appearance, scale: float = 1.0) -> None:
        """Dress the running application; ``scale`` enlarges all text (2.0 is 200 %)."""
        self.choose(appearance, scale)
        self.finish(scale)
        self.changed.emit()

    def choose(self, appearance: Appearance, scale: float = 1.0) -> None:
        """The first half: colours, palette and fonts, for widgets that are about to be made."""
        application = _application()
        self._appearance = appearance
        self._tokens = _tokens_of(appearance)
        if application.style().objectName() != "fusion":
            application.setStyle(QStyleFactory.create("fusion"))
        application.setFont(base_font(scale))
        application.setPalette(palette(self._tokens))

    def finish(self, scale: float = 1.0) -> None:
        """The second half, the style sheet: once for all widgets is cheaper than with each that is made."""
        arrow, clear = (_tinted(name, self._tokens.muted) for name in ("down", "close"))
        tick = _tinted("check", self._tokens.on_accent)
        _application().setStyleSheet(style_sheet(self._tokens, scale, arrow, clear, tick))

    def follow_system(self) -> None:
        """Change with the desktop as long as the user chose nothing else."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self.apply(Appearance.SYSTEM)


def _tinted(name: str, colour: QColor) -> str:
    """An icon in a colour as a file of the user's cache; "" if there is none."""
    place = user_cache_path("earmark", appauthor=False) / "look" / f"{name}-{colour.name()[1:]}.svg"
    try:
        if not place.exists():
            drawn = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(drawn.replace("currentColor", colour.name()), encoding="utf-8")
    except OSError:
        return ""
    return place.as_posix()


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    return application


_THEME: Theme | None = None


def theme() -> Theme:
    """The one look of this program."""
    global _THEME
    if _THEME is None:
        _THEME = Theme()
    return _THEME


def tokens() -> Tokens:
    """The colours in force; ask whenever you paint."""
    return theme().tokens


def palette(colours: Tokens) -> QPalette:
    """Qt's own roles filled from the tokens, so that every stock widget fits."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, colours.surface),
        (role.WindowText, colours.text),
        (role.Base, colours.raised),
        (role.AlternateBase, colours.bg),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.raised),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
        (role.Shadow, colours.line),
    ):
        made.setColor(target, colour)
    faded = QColor(colours.muted)
    faded.setAlphaF(0.7)
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, faded)
    return made


def _tokens_of(appearance: Appearance) -> Tokens:
    if appearance is Appearance.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.HIGH_CONTRAST: HIGH_CONTRAST}[appearance]
