"""The whole loop with real files and real processes: a round on three laptops, disagreement, gold, a better
definition, a second round, and the proof that it helped."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Sequence
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest
from consistency_truth import NAMES, hears_babble, is_there

from earmark.jobs.disagreements import Standing, disagreement_queue
from earmark.jobs.projects import open_project
from earmark.jobs.resources import resource
from earmark.model.label import Label
from earmark.model.settling import Cause, DisagreementKind
from earmark.model.tag import NONE, Mark, TagCode
from earmark.store import labelers, settlements
from earmark.store.settlements import Decision

BABBLE = TagCode("babble")
CLIPS = 110
REPEATS = 6


def earmark(*words: object, code: int = 0) -> str:
    """Run the program in a process of its own and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "earmark", *map(str, words)], capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == code, done.stderr + done.stdout
    return done.stdout


def told(*words: object) -> Any:
    return json.loads(earmark(*words, "--json"))


def on_laptops(folder: Path, project: Path, name: str, edition: int) -> list[Path]:
    """Packets out, each labeled in a process of its own, and the work that comes back."""
    folder.mkdir()
    work = []
    laptops = []
    for who in NAMES:
        packet = folder / f"{who}.earpack"
        earmark("packet", "out", project, packet, "--round", name, "--labeler", who)
        laptop = earmark("packet", "open", packet, folder / who).strip().splitlines()[-1]
        script = Path(__file__).with_name("consistency_truth.py")
        laptops.append(subprocess.Popen([sys.executable, str(script), laptop, str(edition)]))
        work.append((laptop, folder / f"{who}.earwork"))
    assert [one.wait(timeout=100) for one in laptops] == [0, 0, 0]
    for laptop, back in work:
        earmark("packet", "back", laptop, back)
    return [back for _, back in work]


def row_of(report: Any, tag: str = BABBLE) -> Any:
    return next(one for one in report["tags"] if one["tag"] == tag)


def settle_all(project: Path, name: str) -> int:
    """Rosa settles every disagreement by the truth and says that the guideline was unclear."""
    with open_project(project) as at_work:
        rosa = at_work.read(lambda db: labelers.by_name(db, "Rosa"))
        assert rosa is not None
        round_id = at_work.read(lambda db: db.value("SELECT id FROM round WHERE name = ?", (name,)))
        queue = disagreement_queue(at_work, round_id)
        rows = [int(row) for row in queue.rows()]
        for row in rows:
            clip = queue.clip(row)
            mark = Mark(BABBLE) if is_there(clip) else Mark(NONE)
            decision = Decision(clip, Label("what was said", (mark,)), Cause.GUIDELINE_UNCLEAR, (DisagreementKind.TAG,))
            at_work.write(lambda db, decision=decision: settlements.settle(db, rosa.id, decision, round_id)).result()  # type: ignore[misc]
        assert disagreement_queue(at_work, round_id).count(Standing.OPEN) == 0
        return len(rows)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "team.earmark"
    earmark("new", path)
    earmark("import", path, resource("demo", "sound"))
    for who in NAMES:
        earmark("labeler", "add", path, who)
    earmark("labeler", "add", path, "Rosa", "--role", "reviewer")
    return path


def plan(project: Path, name: str, seed: int) -> Any:
    return told(
        "round", "new", project, name, "--labelers", ",".join(NAMES), "--overlap", 2, "--sample", CLIPS,
        "--repeats", REPEATS, "--seed", seed,
    )  # fmt: skip


def merge(project: Path, files: Sequence[Path]) -> None:
    """In some order, the first of them twice."""
    found = told("packet", "merge", project, *files, files[0])
    assert found["conflicts"] == []
    assert found["refused"] == []


@pytest.mark.timeout(400)
def test_labelers_disagree_the_definition_is_rewritten_and_they_agree(project: Path, tmp_path: Path) -> None:
    planned = plan(project, "spring", 1)
    assert (planned["clips"], planned["repeats"]) == (CLIPS, REPEATS)
    assert planned["assignments"] == 2 * CLIPS + REPEATS
    back = on_laptops(tmp_path / "one", project, "spring", 1)
    orders = list(permutations(back))
    random.Random(3).shuffle(orders)
    same = []
    for number, order in enumerate(orders[:3]):
        copy = tmp_path / f"copy{number}.earmark"
        copy.write_bytes(project.read_bytes())
        merge(copy, order)
        same.append(told("report", "agreement", copy, "--round", "spring"))
    assert same[0] == same[1] == same[2]
    merge(project, back)
    earmark("round", "open", project, "spring")
    earmark("round", "close", project, "spring")

    before = told("report", "agreement", project, "--round", "spring")
    assert before["clips"] == CLIPS
    assert sorted(before["labelers"]) == sorted(NAMES)
    assert row_of(before)["verdict"] == "disagreeing"
    assert before["self_consistency"]
    assert settle_all(project, "spring") == sum(1 for one in combinations_heard(project, "spring") if len(set(one)) > 1)

    definitions = tmp_path / "definitions"
    earmark("guideline", "export", project, definitions)
    text = (definitions / "babble.md").read_text("utf-8")
    better = text.replace("no single voice can be followed.", "no single voice can be followed, however faint.")
    assert better != text
    (definitions / "babble.md").write_text(better, "utf-8")
    earmark("guideline", "import", project, definitions)
    published = told("guideline", "publish", project, "--remark", "Faint babble counts")
    assert published["edition"]["number"] == 2
    assert "babble" in json.dumps(told("guideline", "stale", project))

    repair = told(
        "round", "new", project, "mend", "--labelers", ",".join(NAMES), "--stale", "--tag", "babble", "--dry-run"
    )
    assert repair["clips"] >= CLIPS
    plan(project, "summer", 2)
    merge(project, on_laptops(tmp_path / "two", project, "summer", 2))
    earmark("round", "open", project, "summer")
    earmark("round", "close", project, "summer")

    after = told("report", "agreement", project, "--round", "summer")
    assert row_of(after)["positive_agreement"] > row_of(before)["positive_agreement"] + 0.1
    assert row_of(after)["verdict"] == "agreed"
    changes = told("report", "agreement", project)["changes"]
    (change,) = [one for round_change in changes for one in round_change["change"]["tags"] if one["tag"] == BABBLE]
    assert (change["revised"], change["outcome"]) == (True, "risen")
    assert change["interval"][0] > 0
    assert earmark("check", project).strip()
    words = earmark("report", "agreement", project)
    assert "Babble" in words


def combinations_heard(project: Path, name: str) -> list[tuple[bool, ...]]:
    """What the labelers of each clip of a round heard, by the rule that they follow."""
    with open_project(project, read_only=True) as at_work:
        rows = at_work.read(
            lambda db: db.rows(
                """SELECT c.id, group_concat(DISTINCT p.name) FROM assignment a JOIN clip c ON c.number = a.clip
                JOIN labeler p ON p.number = a.labeler JOIN round r ON r.number = a.round
                WHERE r.name = ? GROUP BY c.id""",
                (name,),
            )
        )
    return [tuple(hears_babble(who, clip, 1) for who in people.split(",")) for clip, people in rows]


def test_the_labelers_of_the_play_differ_as_meant() -> None:
    """The play is no play where they agree by accident."""
    clips = [f"clip {number}" for number in range(400)]
    for edition, least, most in ((1, 0.15, 0.6), (2, 0.0, 0.08)):
        for one, other in combinations(NAMES, 2):
            differ = sum(hears_babble(one, clip, edition) != hears_babble(other, clip, edition) for clip in clips)
            assert least <= differ / len(clips) <= most
