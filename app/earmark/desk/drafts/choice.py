"""Whether drafts are shown to a labeler, whose, and whether they fill themselves in."""

from __future__ import annotations

import json
from dataclasses import dataclass

from earmark.desk.session import Remembered
from earmark.model.people import LabelerId
from earmark.model.prediction import Model


@dataclass(frozen=True, slots=True)
class DraftChoice:
    """A labeler's choice in one project; nothing is shown by default. ``model`` is None for the first there is."""

    shows: bool = False
    fills_in: bool = False
    model: Model | None = None


def draft_choice(remembered: Remembered, project: str, labeler: LabelerId) -> DraftChoice:
    """The choice as it was kept."""
    try:
        kept = json.loads(remembered.text(_name(project, labeler)) or "{}")
        name, version = kept.get("model") or ("", "")
        shows = bool(kept.get("shows"))
        return DraftChoice(shows, shows and bool(kept.get("fills_in")), Model(name, version) if name else None)
    except (AttributeError, TypeError, ValueError):
        return DraftChoice()


def keep_draft_choice(remembered: Remembered, project: str, labeler: LabelerId, choice: DraftChoice) -> None:
    model = None if choice.model is None else [choice.model.name, choice.model.version]
    kept = {"shows": choice.shows, "fills_in": choice.fills_in, "model": model}
    remembered.keep(_name(project, labeler), json.dumps(kept, ensure_ascii=False))


def _name(project: str, labeler: LabelerId) -> str:
    return f"projects/{project}/{labeler}/drafts"
