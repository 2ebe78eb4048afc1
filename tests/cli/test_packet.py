"""Packets as teams use them: separate programs on separate computers, and one that is killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from earmark.model.label import Label, State
from earmark.model.revision import AssignmentId, LabelKey
from earmark.model.tag import Mark, TagCode
from earmark.store import check, labelers, revisions
from earmark.store.project import Project
from sounds import write_sound

PEOPLE = ("Ada", "Ben", "Cyd")


@pytest.fixture
def team(earmark, tmp_path: Path) -> Path:
    """A project with a round that asks the same six clips of three labelers, each in an order of their own."""
    for number in range(6):
        write_sound(tmp_path / "sound" / f"take {number}.wav", seconds=1, seed=number)
    assert earmark("new", "team.earmark", "--language", "en").code == 0
    assert earmark("import", "team.earmark", "sound").code == 0
    for name in PEOPLE:
        earmark("labeler", "add", "team.earmark", name)
    planned = earmark("round", "new", "team.earmark", "Week 1", "--labelers", ",".join(PEOPLE), "--overlap", "3")
    assert planned.code == 0
    return tmp_path / "team.earmark"


def label_on(laptop: Path, device: Path, text: str, places: range) -> None:
    """Label some of the round on a laptop, whose user has folders of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(device))
        with Project.open(laptop) as project:
            (who,) = project.read(labelers.all)
            rows = project.read(
                lambda db: db.rows(
                    "SELECT a.id, c.id FROM assignment a JOIN clip c ON c.number = a.clip ORDER BY a.position"
                )
            )
            for place in places:
                key = LabelKey(rows[place][1], who.id, AssignmentId(rows[place][0]))
                said = Label(f"{who.name} {text} {place}", (Mark(TagCode("babble")),))
                project.write(lambda db, key=key, said=said: revisions.append(db, key, said, State.FINISHED)).result()


def what_it_says(path: Path) -> list[tuple[object, ...]]:
    with Project.open(path) as project:
        assert project.read(check.check) == []
        return project.read(
            lambda db: db.rows(
                """SELECT l.assignment, r.id, r.digest, l.conflict, t.transcript FROM current l
                JOIN revision r ON r.number = l.revision JOIN revision_text t ON t.revision = r.number ORDER BY 1, 2"""
            )
        )


def test_three_laptops_hand_in_and_any_order_comes_to_the_same(earmark, team: Path, tmp_path: Path) -> None:
    backs: list[str] = []
    for name in PEOPLE:
        packed = earmark("packet", "out", team, f"{name}.earpack", "--round", "Week 1", "--labeler", name, "--json")
        assert (packed.document["labeler"], packed.document["clips"]) == (name, 6)
        laid_out = earmark("packet", "open", f"{name}.earpack", f"laptop {name}")
        laptop = Path(laid_out.out.splitlines()[-1])
        assert laptop == Path(f"laptop {name}", f"{name}.earmark")
        for day, places in (("monday", range(4)), ("tuesday", range(2, 6))):
            label_on(tmp_path / laptop, tmp_path / f"device {name}", day, places)
            handed = earmark("packet", "back", laptop, f"{name} {day}.earwork", "--json").document
            backs.append(f"{name} {day}.earwork")
        assert (handed["labels"], handed["to_do"]) == (6, 0)
    outcomes = []
    for seed in range(3):
        random.Random(seed).shuffle(backs)
        copy = tmp_path / f"copy {seed}.earmark"
        with Project.open(team) as project:
            project.copy_to(copy)
        first = earmark("packet", "merge", copy, *backs[:3], "--json").document
        rest = earmark("packet", "merge", copy, *backs, "--json").document
        assert first["added"] + rest["added"] == 24
        assert (rest["conflicts"], rest["refused"]) == ([], [])
        outcomes.append(what_it_says(copy))
    assert outcomes[0] == outcomes[1] == outcomes[2]
    assert len(outcomes[0]) == 18
    assert sum("tuesday" in str(row[-1]) for row in outcomes[0]) == 12


def test_two_laptops_of_one_labeler_are_listed_as_a_conflict(earmark, team: Path, tmp_path: Path) -> None:
    earmark("packet", "out", team, "Ada.earpack", "--round", "Week 1", "--labeler", "Ada")
    for name in ("old", "new"):
        laptop = Path(earmark("packet", "open", "Ada.earpack", name).out.splitlines()[-1])
        label_on(tmp_path / laptop, tmp_path / f"device {name}", name, range(1))
        assert earmark("packet", "back", laptop, f"{name}.earwork").code == 0
    result = earmark("packet", "merge", team, "old.earwork", "gone.earwork", "new.earwork", "--json")
    assert result.code == 0
    (conflict,) = result.document["conflicts"]
    assert (conflict["labeler"], len(conflict["revisions"])) == ("Ada", 2)
    assert result.document["refused"][0]["path"] == "gone.earwork"
    nothing = earmark("packet", "merge", team, "gone.earwork")
    assert nothing.code == 1
    assert "refused: gone.earwork: there is no such file" in nothing.out


def test_a_merge_that_is_killed_leaves_the_project_as_it_was(earmark, team: Path, tmp_path: Path) -> None:
    earmark("packet", "out", team, "Ada.earpack", "--round", "Week 1", "--labeler", "Ada")
    laptop = tmp_path / earmark("packet", "open", "Ada.earpack", "laptop").out.splitlines()[-1]
    label_on(laptop, tmp_path / "device", "hears", range(6))
    earmark("packet", "back", laptop, "Ada.earwork")
    # The program stops for good in the middle of the transaction: after the third label, before the rest.
    killed = """
import os, signal, sys
from earmark.store import merging
insert, count = merging.insert, 0
def then_die(db, revision):
    global count
    count += 1
    number = insert(db, revision)
    if count == 3:
        print("now", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    return number
merging.insert = then_die
from earmark.cli.frame import main
main(["packet", "merge", sys.argv[1], sys.argv[2]])
"""
    done = subprocess.run(
        [sys.executable, "-c", killed, str(team), str(tmp_path / "Ada.earwork")], capture_output=True, check=False
    )
    assert done.stdout == b"now\n"
    assert done.returncode == -signal.SIGKILL
    assert what_it_says(team) == []
    assert earmark("packet", "merge", team, "Ada.earwork", "--json").document["added"] == 6
    assert len(what_it_says(team)) == 6


def test_a_packet_that_is_being_laid_out_when_killed_can_be_laid_out_again(earmark, team: Path, tmp_path: Path) -> None:
    earmark("packet", "out", team, "Ada.earpack", "--round", "Week 1", "--labeler", "Ada")
    for wait_s in (0.3, 0.6, 0.9):
        started = subprocess.Popen(
            [sys.executable, "-m", "earmark", "packet", "open", "Ada.earpack", "laptop"],
            cwd=tmp_path,
            env=dict(os.environ),
            stdout=subprocess.DEVNULL,
        )
        time.sleep(wait_s)
        started.kill()
        started.wait()
    assert earmark("packet", "open", "Ada.earpack", "laptop").code == 0
    with Project.open(tmp_path / "laptop" / "Ada.earmark") as laptop:
        assert laptop.read(check.check) == []
    assert [one.name for one in (tmp_path / "laptop").iterdir() if one.name.endswith(".part")] == []


def test_keys_are_made_shown_and_trusted(earmark, team: Path) -> None:
    assert "no key on this computer" in earmark("key", "show").err
    made = earmark("key", "new", "--json").document["key"]
    assert earmark("key", "show").out.strip() == made
    assert earmark("key", "trust", "Ada", made).code == 0
    assert earmark("key", "list", "--json").document == {"keys": [{"name": "Ada", "key": made}]}
    for_ada = ("--round", "Week 1", "--labeler", "Ada")
    assert earmark("packet", "out", team, "a.earpack", *for_ada, "--to", "Ada", "--sign").code == 0
    assert earmark("packet", "open", "a.earpack", "laptop").code == 0
    assert earmark("key", "forget", "Ada").code == 0
    assert earmark("key", "list").out == ""
