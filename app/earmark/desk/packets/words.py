"""What came of packets, in one sentence for the quiet line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from earmark.desk.language import tr
from earmark.jobs.packets.back import HandedIn
from earmark.jobs.packets.merge import TakenBack
from earmark.jobs.packets.out import HandedOut


def out_words(made: Sequence[HandedOut], folder: Path) -> str:
    parts = [tr("%Ln packets written to {folder}", len(made)).format(folder=folder)]
    left = sum(len(one.refused) for one in made)
    if left:
        parts.append(tr("%Ln clips stay behind, since their sound is not here", left))
    return ", ".join(parts)


def back_words(result: TakenBack) -> str:
    parts = [tr("%Ln new labels taken back", result.added)]
    if result.files:
        names = dict.fromkeys(one.labeler for one in result.files)
        parts[0] += f" ({', '.join(names)})"
    if result.known:
        parts.append(tr("%Ln known already", result.known))
    if result.conflicts:
        parts.append(tr("%Ln conflicts", len(result.conflicts)))
    if result.refused:
        parts.append(tr("%Ln files refused", len(result.refused)))
    return ", ".join(parts)


def in_words(result: HandedIn) -> str:
    parts = [tr("%Ln labels handed in", result.labels)]
    if result.to_do:
        parts.append(tr("%Ln clips still to do", result.to_do))
    if result.drafts:
        parts.append(tr("%Ln unfinished labels stay here", result.drafts))
    return ", ".join(parts) + f": {result.path}"
