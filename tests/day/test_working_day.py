"""A whole working day through the real window: two labelers, twenty clips each, to reports and exported clips."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import subprocess
import sys
import wave
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import krippendorff
import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from earmark.desk.frame.top_bar import Place
from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.jobs.resources import resource
from earmark.store import clips
from earmark.store.clips import QueueState
from hands import Desk

CLIPS = 20
CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = {
    "none": "0",
    "babble": "4",
    "music": "7",
    "hvac_fan": "9",
    "machine": "a",
    "household_impact": "d",
    "weather_nature": "r",
    "animal": "b",
}


@dataclass(frozen=True)
class Plan:
    """What one labeler will answer for one clip."""

    tag: str
    presses: int
    environment: int
    text: str


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Twenty clips: real speech in real noise where it lies beside the project, else the demo's."""
    shared = Path(__file__).parents[2] / ".." / "shared" / "data" / "noisy" / "mixed"
    source = shared if shared.is_dir() else resource("demo", "sound")
    folder = tmp_path / "speech"
    folder.mkdir()
    files = sorted(path for path in source.iterdir() if path.suffix in (".flac", ".ogg"))
    for path in files[:: len(files) // CLIPS][:CLIPS]:
        shutil.copy(path, folder / path.name)
    return folder


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    theme().apply(Appearance.LIGHT)
    made = MainWindow(Remembered(tmp_path / "desk.ini"))
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    made.close()


def plans(seed: int) -> list[Plan]:
    """One labeler's answers; two seeds agree on about three quarters of the clips."""
    shared = np.random.default_rng(1)
    own = np.random.default_rng(seed)
    tags = list(KEYS)
    made = []
    for number in range(CLIPS):
        tag = tags[int(shared.integers(len(tags)))]
        if own.random() < 0.25:
            tag = tags[int(own.integers(len(tags)))]
        text = f"clip number {number}" if own.random() < 0.7 else f"clip number {number} again"
        made.append(Plan(tag, 1 if tag == "none" else int(own.integers(1, 4)), int(own.integers(1, 4)), text))
    return made


@pytest.mark.timeout(300)
def test_a_working_day_ends_in_numbers_that_hold_and_clips_that_open(
    qtbot: QtBot, window: MainWindow, sound: Path, tmp_path: Path
) -> None:
    desk = Desk(window, qtbot)
    project = tmp_path / "day.earmark"
    window.traffic.make_project(project)
    sit_down(desk, "Ada")
    drop(window, sound)
    desk.until(lambda: desk_has_clips(desk), timeout=30_000)
    desk.ready()

    said = {"Ada": work_through(desk, plans(11))}
    window.ask_who()
    sit_down(desk, "Ben", role_up=True)
    assert desk.labeler.name == "Ben"
    assert desk.label.is_empty
    said["Ben"] = work_through(desk, plans(12))

    ada = next(one for one in window.open.labelers if one.name == "Ada")  # type: ignore[union-attr]
    window.switch_labeler(ada)
    window.run("place.agreement")
    desk.until(lambda: Place.AGREEMENT in window.reports._shown, timeout=20_000)
    window.close()

    agreement = earmark("report", "agreement", project, "--json")
    coverage = earmark("report", "coverage", project, "--json")
    check_agreement(agreement, said)
    check_coverage(coverage, said, sound)
    check_exports(project, said, sound, tmp_path)
    assert earmark("check", project, "--json")["ok"]


def sit_down(desk: Desk, name: str, *, role_up: bool = False) -> None:
    """Type a name and press Enter, as whoever sits down first does."""
    page = desk.window.who
    desk.until(lambda: desk.window.pages.currentWidget() is page)
    page.name.setFocus()
    desk.press(name)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.window.open is not None and getattr(desk.window.open.labeler, "name", "") == name)
    if role_up:
        desk.ready()


def drop(window: MainWindow, folder: Path) -> None:
    """The folder, dropped on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def desk_has_clips(desk: Desk) -> bool:
    if desk.window.project is None or desk.window.open is None or desk.window.open.labeler is None:
        return False
    who = desk.window.open.labeler.id
    return desk.project.read(lambda db: clips.counts(db, who)).total == CLIPS


def work_through(desk: Desk, answers: list[Plan]) -> dict[str, Plan]:
    """Label every clip of the queue by keys; what was said of each file."""
    said: dict[str, Plan] = {}
    for number, plan in enumerate(answers):
        here = desk.window.open.work.session.clip  # type: ignore[union-attr]
        assert here is not None
        assert here.path is not None
        clip = desk.clip
        for _ in range(plan.presses):
            desk.press(KEYS[plan.tag])
        desk.press("e")
        desk.press(str(plan.environment))
        desk.press("t")
        desk.press(plan.text)
        said[here.path.name] = plan
        desk.press(Qt.Key.Key_Return, CTRL)
        if number + 1 < len(answers):
            desk.until(lambda clip=clip: desk._work_has_clip() and desk.clip != clip)  # type: ignore[misc]
            desk.press(Qt.Key.Key_Escape)
    desk.saved()
    who = desk.labeler.id
    counts = desk.project.read(lambda db: clips.counts(db, who))
    assert (counts.done, counts.todo) == (CLIPS, 0)
    assert len(said) == CLIPS
    page = desk.project.read(lambda db: clips.page(db, clips.ClipFilter(state=QueueState.DONE), labeler=who))
    assert len(page.rows) == CLIPS
    return said


def earmark(*words: object) -> Any:
    """The command line in a process of its own; the JSON it prints."""
    command = [sys.executable, "-m", "earmark", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def check_agreement(report: dict[str, Any], said: dict[str, dict[str, Plan]]) -> None:
    """Counted here again from what was typed; alpha by another library."""
    assert report["clips"] == CLIPS
    assert report["labelers"] == ["Ada", "Ben"]
    files = sorted(said["Ada"])
    shown = {row["tag"]: row for row in report["tags"]}
    for tag in KEYS:
        first = np.array([said["Ada"][file].tag == tag for file in files])
        second = np.array([said["Ben"][file].tag == tag for file in files])
        both, one, other = int((first & second).sum()), int((first & ~second).sum()), int((~first & second).sum())
        row = shown[tag]
        assert (row["a"], row["b"], row["c"], row["d"]) == (both, one, other, CLIPS - both - one - other)
        assert row["tagged"] == both + one + other
        if both + one + other:
            assert row["positive_agreement"] == pytest.approx(2 * both / (2 * both + one + other), abs=1e-12)
            expected = krippendorff.alpha(np.array([first, second], dtype=float), level_of_measurement="nominal")
            assert row["alpha"] == pytest.approx(expected, abs=1e-9)
        else:
            assert row["positive_agreement"] is None
            assert row["why"]["positive_agreement"]
        assert row["verdict"] == "too_few"
    edits = sum(abs(len(said["Ada"][f].text.split()) - len(said["Ben"][f].text.split())) for f in files)
    words = sum(len(said[who][f].text.split()) for who in said for f in files) / 2
    assert report["transcripts"]["word_error"] == pytest.approx(edits / words, abs=1e-12)
    places = np.array([[said[who][f].environment for f in files] for who in ("Ada", "Ben")], dtype=float)
    expected = krippendorff.alpha(places, level_of_measurement="nominal")
    assert report["environment"]["alpha"] == pytest.approx(expected, abs=1e-9)


def check_coverage(report: dict[str, Any], said: dict[str, dict[str, Plan]], sound: Path) -> None:
    """Both must say so: with two labelers, more than half is both."""
    minutes = {
        path.name: soundfile.info(path).frames / soundfile.info(path).samplerate / 60 for path in sound.iterdir()
    }
    agreed = {file: plan.tag for file, plan in said["Ada"].items() if said["Ben"][file].tag == plan.tag}
    heard = Counter(agreed.values())
    rows = {row["tag"]: row for row in report["tags"]}
    assert report["minutes"] == pytest.approx(sum(minutes.values()))
    for tag in KEYS:
        assert rows[tag]["clips"] == heard[tag]
        assert rows[tag]["minutes"] == pytest.approx(sum(minutes[f] for f, one in agreed.items() if one == tag))
        differ = sum((said["Ada"][f].tag == tag) != (said["Ben"][f].tag == tag) for f in said["Ada"])
        assert rows[tag]["disputed"] == differ


def check_exports(project: Path, said: dict[str, dict[str, Plan]], sound: Path, tmp_path: Path) -> None:
    """Clips that both agree on leave with their bytes; the label table says all that was typed."""
    out = tmp_path / "labeled"
    written = earmark("export", project, out, "--as", "clips", "--json")
    bytes_of = {hashlib.sha256(path.read_bytes()).hexdigest() for path in sound.iterdir()}
    files = [path for path in out.rglob("*") if path.suffix in (".flac", ".ogg", ".wav")]
    assert len(files) == written["written"]
    assert written["written"] + len(written["undecided"]) >= 1
    for path in files:
        assert hashlib.sha256(path.read_bytes()).hexdigest() in bytes_of
        assert soundfile.read(path)[0].size
    table = tmp_path / "labels.csv"
    earmark("export", project, table, "--as", "labels", "--json")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * CLIPS
    for row in rows:
        plan = said[row["labeler"]][Path(row["file"]).name]
        tag = plan.tag if plan.tag == "none" else f"{plan.tag}:{plan.presses}"
        assert (row["transcript"], row["tags"]) == (plan.text, tag)


def test_a_stretch_leaves_as_a_wav_that_other_programs_open(tmp_path: Path) -> None:
    """Cut to the sample, and readable by Python's own reader of WAV."""
    samples = np.arange(-8000, 8000, dtype=np.int16)
    soundfile.write(tmp_path / "long.wav", samples, 16000)
    table = tmp_path / "labels.csv"
    table.write_text("file,start,end,labeler,transcript,tags\nlong.wav,0.25,0.75,Ada,middle,none\n", encoding="utf-8")
    project = tmp_path / "cut.earmark"
    subprocess.run([sys.executable, "-m", "earmark", "new", str(project)], check=True, stdout=subprocess.DEVNULL)
    earmark("import", project, table, "--json")
    earmark("export", project, tmp_path / "out", "--as", "clips", "--json")
    [cut] = list((tmp_path / "out").rglob("*.wav"))
    with wave.open(str(cut)) as file:
        heard = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    assert np.array_equal(heard, samples[4000:12000])
