"""What changed in a text, as rich text: gone is struck out, new is underlined, whatever the colours."""

from __future__ import annotations

import html

from earmark.desk.theme import tokens
from earmark.model.word_changes import Change, word_changes


def changes_html(before: str, now: str) -> str:
    """Both texts in one, word by word; line breaks are kept."""
    said = []
    for change, text in word_changes(before, now):
        words = text.rstrip()
        said.append(_marked(change, words) + text[len(words) :])
    return "".join(said).rstrip().replace("\n", "<br>")


def instead_html(gone: str, come: str) -> str:
    """One text as a whole, and the one in its place."""
    parts = (_marked(Change.REMOVED, gone), _marked(Change.ADDED, come))
    return " ".join(part for part in parts if part)


def _marked(change: Change, words: str) -> str:
    if not words or change is Change.SAME:
        return html.escape(words)
    colours = tokens()
    if change is Change.REMOVED:
        return f'<s style="color:{colours.muted.name()}">{html.escape(words)}</s>'
    return f'<u style="color:{colours.accent.name()}">{html.escape(words)}</u>'
