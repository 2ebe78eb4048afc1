"""``earmark guideline`` in scripts: written in any editor, compared, published, told what it makes stale."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def labeled(earmark, sounds: Path, tmp_path: Path) -> Path:
    """A project with a lead and two labels of babble."""
    earmark("new", "p.earmark", "--language", "en")
    earmark("labeler", "add", "p.earmark", "Lea", "--role", "lead")
    table = tmp_path / "in.csv"
    rows = [f"sound/{number}.wav,Ann,hi,{tag}\n" for number, tag in ((1, "babble"), (2, "music"))]
    table.write_text("file,labeler,transcript,tags\n" + "".join(rows))
    earmark("import", "p.earmark", "in.csv")
    return tmp_path / "p.earmark"


def test_a_folder_of_markdown_becomes_the_next_version(earmark, labeled: Path, tmp_path: Path) -> None:
    assert earmark("guideline", "export", "p.earmark", "guide").code == 0
    file = tmp_path / "guide" / "babble.md"
    before = file.read_text("utf-8")
    assert before.startswith("---\ncode: babble\naxis: source\nname: ")
    assert earmark("guideline", "import", "p.earmark", "guide", "--json").document == {"changes": []}
    file.write_text(before.replace("people", "**grown** people", 1), "utf-8")
    (tmp_path / "guide" / "drone.md").write_text("---\ncode: drone\naxis: source\nname: Drone\n---\nIt flies.\n")
    changes = earmark("guideline", "import", "p.earmark", "guide", "--json").document["changes"]
    assert [(one["subject"], one["alterations"], one["stale"]) for one in changes] == [
        ("babble", ["text"], True),
        ("drone", ["added"], False),
    ]
    ahead = earmark("guideline", "publish", "p.earmark", "--dry-run")
    assert "babble: text; 2 labels of 2 clips become stale" in ahead.out
    assert "{+**grown**+}" in earmark("guideline", "diff", "p.earmark", "--next").out
    made = earmark("guideline", "publish", "p.earmark", "--remark", "clearer", "--json").document
    assert (made["edition"]["number"], made["edition"]["author"], made["stale_clips"]) == (2, "Lea", 2)
    pieces = earmark("guideline", "diff", "p.earmark", "--json").document
    assert (pieces["before"], pieces["after"]) == (1, 2)
    assert {one["tag"] for one in pieces["changes"]} == {"babble", "drone"}
    assert [one["labels"] for one in earmark("guideline", "stale", "p.earmark", "--json").document["tags"]] == [2]
    shown = earmark("guideline", "show", "p.earmark", "babble", "--json").document["definitions"]
    assert (shown[0]["version"], shown[0]["axis"]) == (2, "source")
    assert "2" in earmark("guideline", "show", "p.earmark", "--history").out


def test_wording_alone_makes_no_label_stale(earmark, labeled: Path, tmp_path: Path) -> None:
    earmark("guideline", "export", "p.earmark", "guide")
    file = tmp_path / "guide" / "babble.md"
    file.write_text(file.read_text("utf-8").replace("people", "persons", 1), "utf-8")
    earmark("guideline", "import", "p.earmark", "guide")
    made = earmark("guideline", "publish", "p.earmark", "--wording-only", "babble")
    assert (made.code, "stale" in made.out) == (0, False)
    assert earmark("guideline", "stale", "p.earmark").out == "No label is stale\n"


def test_tags_are_merged_from_a_folder(earmark, labeled: Path, tmp_path: Path) -> None:
    (tmp_path / "guide").mkdir()
    head = "code: voices\naxis: source\nname: Voices\nmerges: babble, competing_speech\n"
    (tmp_path / "guide" / "voices.md").write_text(f"---\n{head}---\nOther people talk.\n", "utf-8")
    assert earmark("guideline", "import", "p.earmark", "guide").code == 0
    assert earmark("guideline", "publish", "p.earmark").code == 0
    rows = earmark("report", "coverage", "p.earmark", "--json").document["tags"]
    voices = next(one for one in rows if one["tag"] == "voices")
    assert (voices["clips"], voices["missing"]) == (1, 0)
    assert "babble" not in {one["tag"] for one in rows}
    assert earmark("check", "p.earmark").code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no head", "---"),
        ("---\nname: x\n---\n", "code"),
        ("---\ncode: new_one\nname: x\n---\n", "axis"),
        ("---\ncode: babble\ncolour: red\n---\n", "colour: red"),
        ("---\ncode: babble\nretires: maybe\n---\n", "maybe"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_by_name(
    earmark, labeled: Path, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "guide").mkdir()
    (tmp_path / "guide" / "one.md").write_text(text, "utf-8")
    ended = earmark("guideline", "import", "p.earmark", "guide")
    assert ended.code == 1
    assert "one.md" in ended.err
    assert said in ended.err


def test_a_labeler_cannot_publish(earmark, labeled: Path) -> None:
    ended = earmark("guideline", "publish", "p.earmark", "--by", "Ann")
    assert (ended.code, "no reviewer or lead" in ended.err) == (1, True)
    assert earmark("guideline", "show", "p.earmark", "dragon").code == 1
