"""Closed and full outputs, and homes that cannot be written: a sentence at most, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the shell's redirections")


def shell(command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", command.replace("EARMARK", f"{sys.executable} -m earmark")],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.fixture
def project(earmark, sounds: Path, tmp_path: Path) -> str:
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", sounds)
    return "p.earmark"


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-"])
@pytest.mark.parametrize("verb", ["formats", "check p.earmark", "report coverage p.earmark"])
def test_closed_outputs_do_not_matter(project: str, tmp_path: Path, verb: str, closed: str) -> None:
    ended = shell(f"EARMARK {verb} {closed}", tmp_path)
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr


def test_a_reader_that_has_had_enough_is_no_error(project: str, tmp_path: Path) -> None:
    ended = shell("EARMARK formats | head -1; echo ${PIPESTATUS[0]}", tmp_path)
    assert ended.stdout.splitlines()[-1] == "0"
    assert ended.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_an_output_that_is_full_is_told_in_a_sentence(project: str, tmp_path: Path) -> None:
    ended = shell("EARMARK report coverage p.earmark --json >/dev/full", tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith("earmark: the output: the system refuses it (No space left on device).")
    assert len(ended.stderr.splitlines()) == 1


def test_a_home_that_is_no_folder_keeps_nobody_from_working(project: str, sounds: Path, tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("file,labeler,tags\nsound/1.wav,Ann,babble\n", "utf-8")
    homeless = {name: str(tmp_path / "labels.csv") for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    for verb in ("new q.earmark", "import q.earmark labels.csv", "check q.earmark", "export q.earmark o --as clips"):
        ended = shell(f"EARMARK {verb}", tmp_path, **homeless)
        assert (ended.returncode, ended.stderr) == (0, ""), verb


def test_an_impossible_time_zone_keeps_nobody_from_working(project: str, tmp_path: Path) -> None:
    assert shell("EARMARK labeler add p.earmark Ann", tmp_path, TZ="UTC+99").returncode == 0


def test_a_busy_project_is_told_in_one_sentence(project: str, tmp_path: Path, earmark) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sqlite3,sys\nk=sqlite3.connect('p.earmark',isolation_level=None)\nk.execute('BEGIN IMMEDIATE')\n"
            "print(flush=True)\nsys.stdin.read()",
        ],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    ended = earmark("labeler", "add", "p.earmark", "Ann")
    holder.communicate(timeout=10)
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1
    assert "Another program is using the project file." in ended.err


def test_a_name_too_long_for_any_system_is_no_fault_of_ours(earmark) -> None:
    for arguments in (["check", "x" * 5000], ["x" * 5000], ["import", "x" * 5000, "y"]):
        ended = earmark(*arguments)
        assert ended.code in (1, 2), arguments
        assert "Traceback" not in ended.err


def test_check_as_json_tells_of_a_project_that_cannot_be_opened(earmark, tmp_path: Path) -> None:
    (tmp_path / "p.earmark").write_bytes(b"")
    ended = earmark("check", "p.earmark", "--json")
    assert (ended.code, ended.err) == (1, "")
    assert ended.document["ok"] is False
    assert "not an Earmark project" in ended.document["problems"][0]["what"]
