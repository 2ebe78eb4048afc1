"""The formats, in one explicit list, and how one is told from a file's content."""

from __future__ import annotations

from pathlib import Path

from earmark.exchange.clips import CLIPS
from earmark.exchange.foreign_text import first_characters
from earmark.exchange.jsonl import JSONL
from earmark.exchange.labels import LABELS
from earmark.exchange.nemo import NEMO
from earmark.exchange.predictions import PREDICTIONS
from earmark.exchange.records import Format
from earmark.model.errors import UserError

FORMATS: tuple[Format, ...] = (LABELS, CLIPS, JSONL, NEMO, PREDICTIONS)


def by_name(name: str) -> Format:
    """The format of that name. Raises UserError with the names there are."""
    for one in FORMATS:
        if one.name == name:
            return one
    raise UserError(f"the format '{name}' is unknown", f"Use one of {', '.join(one.name for one in FORMATS)}.")


def detect(path: Path) -> Format | None:
    """Tell the format from the first characters; None where it is none of ours.

    Raises UserError where the file cannot be read.
    """
    text = first_characters(path)
    if text is None:
        return None
    return next((one for one in FORMATS if one.recognizes is not None and one.recognizes(path, text)), None)
