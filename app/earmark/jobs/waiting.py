"""What waits for somebody: rounds that are being labeled, disagreements, questions, stale labels, packets and more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from earmark.jobs.disagreements import Standing, disagreement_queue
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.rounds import all_status
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.round import RoundState
from earmark.store import guidelines, questions, revisions, staleness
from earmark.store import waiting as held
from earmark.store.project import Project


class Wait(StrEnum):
    """What waits, in the order in which it is listed."""

    DISAGREEMENTS = "disagreements"
    QUESTIONS = "questions"
    CONFLICTS = "conflicts"
    ROUND = "round"
    STALE = "stale"
    SUSPECTS = "suspects"
    FLAGGED = "flagged"
    PACKETS = "packets"


@dataclass(frozen=True, slots=True)
class Waiting:
    """``count`` clips or pieces of work. ``who`` is asked, "" where anybody may; ``what`` names a round or a tag.

    ``clips`` are opened by it; empty where another place has the work.
    """

    kind: Wait
    count: int
    who: str = ""
    what: str = ""
    clips: tuple[ClipId, ...] = ()


def waiting(project: Project, reader: LabelerId | None = None, progress: Progress | None = None) -> tuple[Waiting, ...]:
    """Everything that waits, kinds in their order, the largest first within a kind.

    ``reader`` sees no question on a clip that they are still to label blind themselves.
    """
    progress = progress or Unwatched()
    queue = disagreement_queue(project, progress=progress)
    found = [
        Waiting(Wait.DISAGREEMENTS, queue.count(Standing.OPEN), clips=tuple(map(queue.clip, queue.rows().tolist())))
    ]
    stop_if_cancelled(progress)
    asked = project.read(lambda db: questions.open(db, reader))
    found.append(Waiting(Wait.QUESTIONS, len(asked), clips=tuple(dict.fromkeys(one.asked.key.clip for one in asked))))
    conflicts = project.read(revisions.conflicts)
    found.append(Waiting(Wait.CONFLICTS, len(conflicts), clips=tuple(dict.fromkeys(key.clip for key in conflicts))))
    running = [one for one in all_status(project) if one.round.state is RoundState.RUNNING]
    rounds = [
        Waiting(Wait.ROUND, person.todo, person.name, one.round.name)
        for one in running
        for person in one.labelers
        if person.todo
    ]
    found += sorted(rounds, key=lambda one: -one.count)
    stop_if_cancelled(progress)
    found += _stale(project)
    suspects = project.read(held.suspects)
    found.append(Waiting(Wait.SUSPECTS, len(suspects), clips=suspects))
    flagged = project.read(held.flagged)
    found.append(Waiting(Wait.FLAGGED, len(flagged), clips=flagged))
    found += [Waiting(Wait.PACKETS, clips, who, what) for who, what, clips in project.read(held.packets_out)]
    return tuple(one for one in found if one.count)


def _stale(project: Project) -> list[Waiting]:
    """Clips with labels under an older definition, a row a tag; the transcript rules are called so."""
    names = project.read(guidelines.taxonomy)
    changed = project.read(guidelines.changed)
    found = []
    for one in project.read(staleness.counts):
        if one.clips:
            subject, edition = one.subject, changed[one.subject]
            clips = project.read(lambda db, it=subject, at=edition: staleness.clips(db, {it: at}))  # type: ignore[misc]
            what = "" if subject == TRANSCRIPT_RULES else names.name(subject)
            found.append(Waiting(Wait.STALE, one.clips, what=what, clips=tuple(clips)))
    return sorted(found, key=lambda one: -one.count)
