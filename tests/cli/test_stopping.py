"""An import that is stopped or killed leaves the project whole and goes on afterwards."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sounds import write_sound

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")

FILES = 1500


@pytest.fixture
def many(tmp_path: Path) -> Path:
    for number in range(FILES):
        write_sound(tmp_path / "many" / f"{number:04}.wav", seconds=0.25, seed=number + 1)
    return tmp_path / "many"


def _start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "earmark", "import", "p.earmark", "many"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _recordings(project: Path) -> int:
    with sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True) as connection:
        return int(connection.execute("SELECT count(*) FROM recording").fetchone()[0])


def _wait_for_some(project: Path, process: subprocess.Popen[str]) -> int:
    """Until something is committed while the import still runs."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        count = _recordings(project)
        if count > 0 or process.poll() is not None:
            return count
        time.sleep(0.002)
    raise TimeoutError


def test_a_killed_import_loses_nothing_committed_and_goes_on(earmark, many: Path, tmp_path: Path) -> None:
    earmark("new", "p.earmark")
    process = _start(tmp_path)
    seen = _wait_for_some(tmp_path / "p.earmark", process)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL, "the import was over before it could be killed"
    assert earmark("check", "p.earmark").code == 0
    kept = _recordings(tmp_path / "p.earmark")
    assert seen <= kept < FILES
    rest = earmark("import", "p.earmark", "many", "--json").document
    assert (rest["added"], rest["known"], rest["refused"]) == (FILES - kept, kept, [])
    assert earmark("check", "p.earmark").code == 0


def test_ctrl_c_stops_without_harm(earmark, many: Path, tmp_path: Path) -> None:
    earmark("new", "p.earmark")
    process = _start(tmp_path)
    _wait_for_some(tmp_path / "p.earmark", process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, "the import was over before it could be stopped"
    assert err == "earmark: stopped. Nothing is lost; the same command takes it up again.\n"
    assert out == ""
    assert earmark("check", "p.earmark").code == 0
    rest = earmark("import", "p.earmark", "many", "--json").document
    assert rest["added"] + rest["known"] == FILES
