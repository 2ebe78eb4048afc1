"""Presets: the keys of programs that labelers come from, for what Earmark has too.

Sources: Audacity's manual (3.x, standard set); Praat's ``FunctionEditor.cpp`` (View, Domain); lists of
ELAN's keys by its users, in which Shift+Space (play selection) and Ctrl+L (loop mode) do not stand: these
two are not checked. What a preset does not name keeps the key of the table; what loses
its key to one of these gets another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Preset(StrEnum):
    EARMARK = "earmark"
    AUDACITY = "audacity"
    PRAAT = "praat"
    ELAN = "elan"


TITLES = {Preset.EARMARK: "Earmark", Preset.AUDACITY: "Audacity", Preset.PRAAT: "Praat", Preset.ELAN: "ELAN"}
"""Names of programs, which no language translates."""


@dataclass(frozen=True, slots=True)
class Change:
    """Other keys for an action, written as the table writes them; None leaves them, "" takes them away."""

    keys: str | None = None
    text_keys: str | None = None


def changes_of(preset: Preset) -> Mapping[str, Change]:
    """By action id."""
    return _CHANGES[preset]


_CHANGES: dict[Preset, dict[str, Change]] = {
    Preset.EARMARK: {},
    Preset.AUDACITY: {
        # Space plays what is selected; Shift+Space plays without its loop, which is from the playhead on.
        "play.selection": Change("Space"),
        "play.toggle": Change("Shift+Space"),
        "play.loop": Change("L; Shift+L"),
        "play.start": Change("Home"),
        "play.end": Change("End"),
        "view.zoom_in": Change("Ctrl+1", "Ctrl+1"),
        "view.zoom_all": Change("Ctrl+2; Ctrl+F", "Ctrl+2"),
        "view.zoom_out": Change("Ctrl+3", "Ctrl+3"),
        "view.zoom_selection": Change("Ctrl+E"),
        "queue.search": Change("Ctrl+Shift+F", "Ctrl+Shift+F"),
        "span.mark": Change("M; Ctrl+B"),
        "clip.bulk": Change("Ctrl+Shift+K"),
        "play.back": Change("Left"),
        "play.forward": Change("Right"),
        "play.back_5": Change("Shift+Left"),
        "play.forward_5": Change("Shift+Right"),
    },
    Preset.PRAAT: {
        # Tab plays the selection or stops; Space, where Praat has nothing, goes on playing too.
        "play.selection": Change("Tab"),
        "play.from_start": Change("Shift+Tab", "Shift+Tab"),
        "view.zoom_in": Change("Ctrl+I", "Ctrl+1"),
        "view.zoom_out": Change("Ctrl+O", "Ctrl+3"),
        "view.zoom_selection": Change("Ctrl+N"),
        "view.zoom_all": Change("Ctrl+A", "Ctrl+2"),
        # "Add interval on tier 1"; Return, "on the selected tier", finishes here.
        "span.mark": Change("M; Ctrl+1"),
        "project.new": Change("Ctrl+Shift+N"),
        "project.open": Change("Ctrl+Shift+O"),
        "project.import": Change("Ctrl+Shift+M"),
        "review.next_place": Change("J"),
        "review.place_before": Change("K"),
    },
    Preset.ELAN: {
        "play.toggle": Change("Space; Ctrl+Space"),
        "play.step_back": Change(None, "Tab; Ctrl+Space"),
        "play.selection": Change("Shift+Space"),
        "play.loop": Change("L; Ctrl+L", "Ctrl+L"),
        "project.labeler": Change("Ctrl+Shift+B"),
        "play.back": Change("Left; Shift+Left"),
        "play.forward": Change("Right; Shift+Right"),
        "play.back_5": Change("Ctrl+Left"),
        "play.forward_5": Change("Ctrl+Right"),
        "play.start": Change("Home; Ctrl+B"),
        "clip.bulk": Change("Ctrl+Shift+K"),
        "play.end": Change("End; Ctrl+E"),
        "view.zoom_selection": Change("Ctrl+4"),
        "span.mark": Change("M; Alt+N"),
    },
}
