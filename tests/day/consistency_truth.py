"""Three labelers who follow a rule: run as a script it labels a laptop's whole queue in a process of its own.

Babble is clear in some clips and faint in others. Under the first definition Ann takes faint babble for
babble, Ben does not, and Cyd now and then; under the second all three do, with a slip here and there.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path

NAMES = ("Ann", "Ben", "Cyd")
CLEAR, FAINT = 0.3, 0.65
"""Below the first clear, below the second faint, above no babble."""


def chance(*words: object) -> float:
    """A number from 0 to 1 that is always the same for the same words."""
    return int.from_bytes(sha256(repr(words).encode()).digest()[:7], "big") / 2**56


def is_there(clip: str) -> bool:
    return chance("truth", clip) < FAINT


def hears_babble(who: str, clip: str, edition: int) -> bool:
    truth = chance("truth", clip)
    if truth < CLEAR:
        return True
    if truth >= FAINT:
        return False
    if edition > 1:
        return chance("slip", who, clip) > 0.04
    return {"Ann": True, "Ben": False, "Cyd": chance("mood", clip) < 0.4}[who]


def label_all(path: Path, edition: int) -> None:
    from earmark.jobs.projects import open_project
    from earmark.model.label import Label, State
    from earmark.model.revision import LabelKey
    from earmark.model.tag import CLEAN, NONE, Mark, TagCode
    from earmark.store import revisions, rounds
    from earmark.store.packets.facts import issue

    with open_project(path) as laptop:
        here = laptop.read(issue)
        assert here is not None
        name = laptop.read(lambda db: db.value("SELECT name FROM labeler WHERE id = ?", (here.labeler,)))
        for one in laptop.read(lambda db: rounds.assignments_of(db, here.labeler)):
            mark = Mark(TagCode("babble")) if hears_babble(name, one.clip, edition) else Mark(NONE)
            key = LabelKey(one.clip, here.labeler, one.id)
            label = Label("what was said", (mark,), (Mark(CLEAN),), TagCode("small_room"))
            laptop.write(lambda db, key=key, label=label: revisions.append(db, key, label, State.FINISHED)).result()  # type: ignore[misc]


if __name__ == "__main__":
    label_all(Path(sys.argv[1]), int(sys.argv[2]))
