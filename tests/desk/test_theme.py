"""The look: every text can be read on every ground, and widgets hear of a change."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import earmark.desk
from earmark.desk.theme import DARK, HIGH_CONTRAST, LIGHT, Appearance, Tokens, icon, theme, tokens
from earmark.jobs.resources import resource

TEXTS = ("text", "muted", "accent", "severity", "ok", "warn", "bad")
GROUNDS = ("bg", "surface", "raised", "accent_soft", "severity_soft")


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, definition of contrast ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda one: one.name)
def test_every_text_keeps_its_contrast_on_every_ground(colours: Tokens) -> None:
    by_name = colours.colours()
    faint = {
        f"{text} on {ground}": round(_contrast(by_name[text], by_name[ground]), 2)
        for text in TEXTS
        for ground in GROUNDS
        if _contrast(by_name[text], by_name[ground]) < 4.5
    }
    assert faint == {}
    assert _contrast(colours.on_accent, colours.accent) >= 4.5


def test_a_change_of_look_is_told_and_tints_icons_anew(qtbot: QtBot) -> None:
    theme().apply(Appearance.LIGHT)
    before = icon("check").pixmap(16, 16).toImage()
    with qtbot.waitSignal(theme().changed):
        theme().apply(Appearance.DARK)
    assert tokens() is DARK
    assert icon("check").pixmap(16, 16).toImage() != before
    theme().apply(Appearance.LIGHT)


def test_every_icon_is_drawn_in_the_one_way() -> None:
    icons = list(resource("icons").glob("*.svg"))
    assert len(icons) > 30
    for path in icons:
        text = path.read_text()
        assert 'viewBox="0 0 16 16"' in text, path.name
        assert 'stroke-width="1.5"' in text, path.name
        assert not re.search(r"#[0-9a-fA-F]{3,6}", text), path.name


def test_colours_stand_in_the_theme_alone() -> None:
    desk = Path(earmark.desk.__file__).parent
    elsewhere = [
        str(path.relative_to(desk))
        for path in desk.rglob("*.py")
        if "theme" not in path.parts and re.search(r"[\"']#[0-9a-fA-F]{6}[\"']", path.read_text())
    ]
    assert elsewhere == []
