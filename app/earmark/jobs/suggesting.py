"""Tags that the probe hears in clips nobody has labeled: kept as a model's predictions, never as labels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.jobs.probe_input import ProbeColumns, probe_columns
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.writing import Pieces
from earmark.measure.majority import settled_answers
from earmark.measure.probe import fit
from earmark.measure.probe.classifier import METHOD
from earmark.measure.probe.learning import FEWEST_POSITIVES
from earmark.model.errors import UserError
from earmark.model.prediction import Model, PredictedTag, Prediction
from earmark.model.recording import ClipId
from earmark.model.tag import Answer, Mark, TagCode
from earmark.store import predictions
from earmark.store.database import Database
from earmark.store.project import Project

PROBE = Model("Earmark probe", METHOD)
LIKELY = 0.5
"""From this chance on a tag is suggested."""

_A_PIECE = 100


@dataclass(frozen=True, slots=True)
class Suggested:
    """``clips`` had no label and were heard, ``with_tags`` of them have a likely tag; ``taught`` are the tags it knows.

    ``unmeasured`` clips had no label either, and no signals to hear.
    """

    clips: int
    with_tags: int
    taught: tuple[TagCode, ...]
    unmeasured: int


def suggest(project: Project, progress: Progress | None = None) -> Suggested:
    """Teach the probe what is settled, and store what it hears in every clip without a label.

    It is shown as any model's draft is: off in blind rounds, and kept beside the label that was made in
    its sight. What it said before of these clips goes. Raises UserError where no tag has enough clips.
    """
    progress = progress or Unwatched()
    progress.report(0, None, "reading labels")
    held = probe_columns(project)
    asked = np.flatnonzero(held.heard & ~held.touched)
    chances = _chances(held, asked, progress)
    said = [
        (held.clips.id(row), _likely(held, {tag: float(of[place]) for tag, of in chances.items()}))
        for place, row in enumerate(asked.tolist())
    ]
    done = 0

    def count(stored: int) -> None:
        nonlocal done
        done += stored
        progress.report(done, len(said), "suggesting tags")

    pieces = Pieces(project, count)
    for start in range(0, len(said), _A_PIECE):
        stop_if_cancelled(progress)
        piece = said[start : start + _A_PIECE]
        pieces.send(lambda db, piece=piece: _store(db, piece))  # type: ignore[misc]
    pieces.finish()
    unmeasured = int(np.count_nonzero(~held.heard & ~held.touched))
    return Suggested(len(said), sum(1 for _, tags in said if tags), tuple(chances), unmeasured)


def _chances(
    held: ProbeColumns, asked: npt.NDArray[np.intp], progress: Progress
) -> dict[TagCode, npt.NDArray[np.float64]]:
    """The chance of each tag that can be taught, (asked clips,)."""
    found: dict[TagCode, npt.NDArray[np.float64]] = {}
    for place, tag in enumerate(held.tags):
        stop_if_cancelled(progress)
        progress.report(place, len(held.tags), "teaching the probe")
        said = settled_answers(held.answers[:, :, place], held.gold[:, place])
        known = held.heard & ((said == Answer.YES) | (said == Answer.NO))
        yes = said[known] == Answer.YES
        if min(int(yes.sum()), int((~yes).sum())) >= FEWEST_POSITIVES:
            found[tag] = fit(held.features[known], yes).chances(held.features[asked])
    if not found:
        raise UserError(
            "no tag has enough labeled and measured clips to teach the probe",
            f"It takes {FEWEST_POSITIVES} clips with a tag and as many without; measure the sound first.",
        )
    return found


def _likely(held: ProbeColumns, chances: dict[TagCode, float]) -> tuple[PredictedTag, ...]:
    axes = dict(zip(held.tags, held.axes, strict=True))
    likely = sorted(((-chance, tag) for tag, chance in chances.items() if chance >= LIKELY))
    return tuple(PredictedTag(axes[tag], Mark(tag), round(-chance, 3)) for chance, tag in likely)


def _store(db: Database, piece: list[tuple[ClipId, tuple[PredictedTag, ...]]]) -> int:
    predictions.put(db, [Prediction(clip, PROBE, tags=tags, source=METHOD) for clip, tags in piece if tags])
    predictions.take_away(db, PROBE, [clip for clip, tags in piece if not tags])
    return len(piece)
