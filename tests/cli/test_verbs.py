"""The verbs as scripts call them: exit codes, JSON, sentences."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from earmark.__main__ import opens_the_window
from earmark.cli.frame import Verbs, main
from earmark.cli.frame import earmark as frame
from earmark.cli.verbs import MEANINGS, VERBS


def test_a_project_goes_from_sound_to_exported_labels(earmark, sounds: Path, tmp_path: Path) -> None:
    assert earmark("new", "p.earmark", "--language", "en").code == 0
    table = tmp_path / "in.csv"
    table.write_text("file,labeler,transcript,tags\nsound/1.wav,Ann,hi,none\nsound/9.wav,Ann,hi,none\n")
    folder = earmark("import", "p.earmark", "sound", "--batch", "may", "--json")
    assert (folder.code, folder.document["added"], folder.err) == (0, 3, "")
    labels = earmark("import", "p.earmark", "in.csv", "--json")
    assert labels.code == 0
    assert {key: labels.document[key] for key in ("added", "known", "labels")} == {"added": 0, "known": 1, "labels": 1}
    refused = labels.document["refused"]
    assert [(one["path"], one["line"]) for one in refused] == [("sound/9.wav", 3)]
    assert "--without-audio" in refused[0]["reason"]
    out = earmark("export", "p.earmark", "out.jsonl", "--as", "jsonl", "--json")
    assert out.code == 0
    assert {key: out.document[key] for key in ("written", "undecided", "left_out")} == {
        "written": 1,
        "undecided": [],
        "left_out": [],
    }
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    assert (line["transcript"], line["labeler"], line["batch"]) == ("hi", "Ann", "may")


def test_what_is_told_to_people_is_words(earmark, sounds: Path) -> None:
    earmark("new", "p.earmark")
    said = earmark("import", "p.earmark", "sound")
    assert said.out.splitlines()[-1] == "3 clips added, 0 known, 0 labels taken, 0 refused"
    assert said.err == ""


def test_nothing_that_could_be_done_ends_with_1(earmark, sounds: Path) -> None:
    assert earmark("import", "p.earmark", "sound").code == 1
    earmark("new", "p.earmark")
    again = earmark("new", "p.earmark")
    assert again.code == 1
    assert again.err.startswith("earmark: p.earmark: there is such a file already.")
    nothing = earmark("import", "p.earmark", "nowhere", "--json")
    assert nothing.code == 1
    assert nothing.document["refused"][0]["reason"] == "there is no such file or folder."
    assert earmark("export", "p.earmark", "out.csv", "--as", "labels").code == 1
    (sounds.parent / "no.earmark").write_text("hello")
    assert earmark("check", "no.earmark").code == 1


def test_wrong_usage_ends_with_2(earmark) -> None:
    for arguments in (
        ("dance",),
        ("import", "p.earmark"),
        ("import", "p.earmark", "x", "--as", "abc"),
        ("export", "p.earmark", "out"),
        ("target", "p.earmark", "babble"),
        ("labeler", "add", "p.earmark", "Ann", "--role", "king"),
    ):
        ended = earmark(*arguments)
        assert (ended.code, ended.out) == (2, ""), arguments
        assert "Error" in ended.err


def test_a_moved_folder_is_missed_and_found_again(earmark, sounds: Path, tmp_path: Path) -> None:
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", "sound")
    assert earmark("check", "p.earmark", "--json").document == {"ok": True, "problems": []}
    sounds.rename(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "1.wav").rename(tmp_path / "elsewhere" / "renamed.wav")
    missing = earmark("check", "p.earmark", "--json")
    assert missing.code == 1
    assert [one["kind"] for one in missing.document["problems"]] == ["missing"] * 3
    found = earmark("relink", "p.earmark", "elsewhere", "--json")
    assert (found.code, len(found.document["found"]), found.document["missing"]) == (0, 3, [])
    assert earmark("check", "p.earmark").code == 0


def test_other_content_under_the_same_name_is_told(earmark, sounds: Path) -> None:
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", "sound")
    path = sounds / "1.wav"
    path.write_bytes(path.read_bytes()[:-2] + b"\1\2")
    checked = earmark("check", "p.earmark", "--json")
    assert checked.code == 1
    assert [one["kind"] for one in checked.document["problems"]] == ["changed"]
    assert str(path) in checked.document["problems"][0]["what"]


def test_a_damaged_project_is_told_in_words(earmark, sounds: Path, tmp_path: Path) -> None:
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", "sound")
    content = bytearray((tmp_path / "p.earmark").read_bytes())
    content[4096 * 4 :: 4096] = b"\xff" * len(content[4096 * 4 :: 4096])
    (tmp_path / "p.earmark").write_bytes(content)
    for arguments in (("check", "p.earmark"), ("export", "p.earmark", "o.csv", "--as", "labels")):
        ended = earmark(*arguments)
        assert ended.code == 1, ended
        assert "damaged" in ended.out or "cannot be read" in ended.err


def test_targets_and_people_are_set(earmark) -> None:
    earmark("new", "p.earmark")
    assert earmark("target", "p.earmark", "babble", "--clips", 30, "--json").document["clips"] == 30
    both = earmark("target", "p.earmark", "babble", "--minutes", 2.5, "--json").document
    assert (both["clips"], both["minutes"]) == (30, 2.5)
    assert earmark("target", "p.earmark", "dragons", "--clips", 1).code == 1
    assert earmark("labeler", "add", "p.earmark", "Zoë", "--role", "reviewer", "--json").document["role"] == "reviewer"
    assert earmark("labeler", "add", "p.earmark", "Zoë").code == 1
    assert [one["name"] for one in earmark("labeler", "list", "p.earmark", "--json").document["labelers"]] == ["Zoë"]


def test_a_taxonomy_of_ones_own_is_taken(earmark, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("axis,code,name\nsource,none,None\nsource,frogs,Frogs\n")
    assert earmark("new", "p.earmark", "--taxonomy", "own.csv", "--json").document["tags"] == 2
    (tmp_path / "bad.csv").write_text("axis,code,name\nsound,none,None\n")
    bad = earmark("new", "q.earmark", "--taxonomy", "bad.csv")
    assert bad.code == 1
    assert "line 2" in bad.err
    assert not (tmp_path / "q.earmark").exists()


def test_the_formats_say_what_they_hold(earmark) -> None:
    listed = {one["name"]: one for one in earmark("formats", "--json").document["formats"]}
    assert set(listed) >= {"labels", "clips", "jsonl", "nemo"}
    assert listed["clips"]["sound"]
    assert "time spans" in listed["labels"]["holds"]


def test_the_cache_is_told_limited_and_cleared(earmark) -> None:
    from earmark.audio.cache import CacheKey, default_cache

    default_cache().write_bytes(CacheKey("ab" * 4, "picture", 1), bytes(3 * 1024**2))
    told = earmark("cache", "--json").document
    assert told["size_bytes"] == 3 * 1024**2
    limited = earmark("cache", "--limit", "2")
    assert limited.out.strip().endswith("3 MB of at most 2.0 GB")
    cleared = earmark("cache", "--clear", "--json").document
    assert (cleared["freed_bytes"], cleared["size_bytes"], cleared["limit_bytes"]) == (3 * 1024**2, 0, 2 * 1024**3)
    assert earmark("cache", "--limit", "0").code == 2


def test_every_verb_has_help_and_the_list_imports_none(earmark) -> None:
    assert set(MEANINGS) == set(VERBS)
    for verb in VERBS:
        ended = CliRunner().invoke(frame, [verb, "--help"])
        assert ended.exit_code == 0, verb
        assert len(ended.output.splitlines()) > 3


def test_a_fault_of_ours_is_one_line_and_a_file(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    def broken(self: Verbs, ctx: object, name: str) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(Verbs, "get_command", broken)
    assert main(["formats"]) == 70
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    lies_in = Path(said.err.strip().rpartition(" lies in ")[2])
    assert "ZeroDivisionError: oh" in lies_in.read_text("utf-8")


def test_no_verb_or_a_project_opens_the_window(tmp_path: Path) -> None:
    (tmp_path / "some.wav").touch()
    assert opens_the_window([])
    assert opens_the_window(["new.earmark"])
    assert opens_the_window([str(tmp_path / "some.wav")])
    for arguments in (["import", "p.earmark"], ["--help"], ["dance"], ["formats"]):
        assert not opens_the_window(arguments)


def test_a_long_recording_is_cut_once(earmark, tmp_path: Path) -> None:
    """The sentences of the demo in a row, so that the network hears somebody speak."""
    import soundfile

    demo = Path(__file__).parents[2] / "resources" / "demo" / "sound"
    pieces = [soundfile.read(demo / f"alice_{number}.ogg")[0] for number in ("06", "10", "13", "14")]
    (tmp_path / "sound").mkdir()
    line = np.concatenate([np.pad(piece, (16_000, 16_000 * 9)) for piece in pieces])
    soundfile.write(tmp_path / "sound" / "talk.wav", line, 16_000)
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", "sound")
    dry = earmark("segment", "p.earmark", "--dry-run", "--json")
    assert (dry.code, dry.document["added"], dry.document["set_aside"], dry.err) == (0, 4, 0, "")
    made = earmark("segment", "p.earmark", "--recording", "sound/talk.wav")
    assert (made.code, made.out.splitlines()[0]) == (0, "1 recording: 4 clips new, 0 known, 0 left out")
    again = earmark("segment", "p.earmark", "--json")
    assert (again.document["added"], again.document["known"]) == (0, 4)
    assert earmark("segment", "p.earmark", "--shortest", "9", "--longest", "10").code == 1
    assert earmark("segment", "p.earmark", "--recording", "nowhere.wav").code == 1


def test_words_are_taken_from_a_file_for_one_language(earmark, tmp_path: Path) -> None:
    earmark("new", "p.earmark")
    (tmp_path / "words.txt").write_text("Rumpelstiltskin\nAnna 7\n", "utf-8")
    assert earmark("words", "p.earmark", "words.txt", "--language", "de-AT", "--json").document == {
        "words": 2,
        "language": "de",
        "left": 1,
    }
    assert earmark("words", "p.earmark", "nowhere.txt").code == 1
