"""``earmark round`` as scripts call it."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def team(earmark, tmp_path: Path) -> str:
    """Twelve clips without sound that Ada and Ben have labeled, and Cleo, who has not."""
    earmark("new", "p.earmark", "--language", "en")
    rows = ["file,labeler,transcript,tags,speaker"]
    for clip in range(12):
        rows += [
            f"{clip}.wav,{name},hi,{'babble' if clip % 3 or name == 'Ada' else 'none'},s{clip % 6}"
            for name in ("Ada", "Ben")
        ]
    (tmp_path / "in.csv").write_text("\n".join(rows) + "\n")
    assert earmark("import", "p.earmark", "in.csv", "--without-audio").code == 0
    earmark("labeler", "add", "p.earmark", "Cleo")
    return "p.earmark"


def test_a_round_is_planned_followed_reassigned_and_closed(earmark, team: str) -> None:
    plan = ("round", "new", team, "May", "--labelers", "Ada,Ben", "--sample", 8, "--repeats", 2, "--without-sound")
    made = earmark(*plan, "--json")
    keys = ("round", "clips", "assignments", "repeats", "unheard", "verdict")
    assert {key: made.document[key] for key in keys} == {
        "round": "May",
        "clips": 8,
        "assignments": 18,
        "repeats": 2,
        "unheard": False,
        "verdict": True,
    }
    assert 0 < made.document["expected_half_width"] < 1
    moved = earmark("round", "reassign", team, "May", "--from", "Ben", "--to", "Cleo", "--json").document
    assert (moved["given"], moved["left"]) == (9, 0)
    status = earmark("round", "status", team, "--json").document["rounds"][0]
    assert [(one["name"], one["total"]) for one in status["labelers"]] == [("Ada", 9), ("Ben", 0), ("Cleo", 9)]
    assert earmark("round", "open", team, "May", "--json").document["state"] == "in_review"
    assert earmark("round", "close", team, "May").out == "May is closed: 0 labels finished; 18 clips not done\n"
    again = earmark("round", "close", team, "May")
    assert (again.code, again.err.startswith("earmark: May: the round May is closed")) == (1, True)


def test_the_same_seed_plans_the_same_round_in_another_run(earmark, team: str) -> None:
    plan = ("--labelers", "Ben,Ada", "--stratify", "speaker", "--sample", 6, "--seed", 7, "--without-sound", "--json")
    one = earmark("round", "new", team, "A", *plan, "--dry-run")
    two = earmark("round", "new", team, "A", *plan)
    assert one.document == two.document
    assert [stratum["drawn"] for stratum in two.document["strata"]] == [1] * 6


def test_a_repair_says_that_it_gives_no_verdict(earmark, team: str) -> None:
    said = earmark(
        "round", "new", team, "Fix", "--labelers", "Cleo", "--disagreed", "--tag", "babble", "--without-sound"
    )
    assert "Fix has 4 clips, 4 assignments" in said.out
    assert "gives no verdict" in said.out
    assert "Nobody has begun. Cleo finds it" in earmark("round", "status", team, "Fix").out


def test_finished_clips_are_sent_back_and_others_are_asked_no_more(earmark, team: str) -> None:
    earmark("round", "new", team, "May", "--labelers", "Cleo", "--sample", 2, "--without-sound")
    assert earmark("round", "return", team, "May", "--labeler", "Cleo").code == 1
    gone = earmark("round", "reassign", team, "May", "--from", "Cleo")
    assert gone.out == "Cleo is asked no more for 2 clips\n"


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        (("--labelers", "Ada,Ben"), 1, "12 clips have no sound"),
        (("--labelers", "Eve", "--without-sound"), 1, "nobody called Eve"),
        (("--labelers", "Ada", "--overlap", "2", "--without-sound"), 1, "cannot be heard by 2 labelers of 1"),
        (("--labelers", "Ada", "--unheard", "--without-sound"), 1, "have heard all 12"),
        (("--labelers", "Ada", "--sample", "none"), 2, "is no number of clips"),
        (("--labelers", "Ada", "--disagreed", "--stale"), 2, "Say one thing to choose clips by"),
        (("--labelers", "Ada", "--asks", "mood"), 2, "cannot ask for 'mood'"),
        (("--labelers", "Ada", "--stratify", "mood", "--without-sound"), 1, "cannot be stratified by 'mood'"),
    ],
)
def test_what_cannot_be_planned_is_told_in_a_sentence(earmark, team: str, options, code: int, told: str) -> None:
    ended = earmark("round", "new", team, "May", *options)
    assert (ended.code, told in ended.err) == (code, True), ended.err
