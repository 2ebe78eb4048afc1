"""A morning by keys under the eye of the stall detector: the window always answers at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.benchmarks.stalls import Stalls

from earmark.desk.frame.top_bar import Place
from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.jobs.resources import resource
from earmark.model.people import Role
from earmark.store import labelers
from hands import Desk

LONGEST_S = 0.016
CLIPS = 20
MORNINGS = 3
"""A processor that was slow for a moment is not the window's fault: what is comes back every morning."""
ALLOWED = {
    "desk/look/panel.py": "the panel of the look is made when it is first opened, once a day",
    "desk/report_places.py": "a report's tables are made, filled and laid out when it is first entered or has changed",
    "desk/dialogs/": "a dialog is made, with its list of every key, when it is asked for",
    "desk/reporting/table.py": "a table of a report is painted whole, by Qt, when it comes into sight",
    "desk/theme/": "other colours dress every widget there is, which Qt does in one piece",
}
"""What may take longer of the window's own work, and why."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with new_project(tmp_path / "morning.earmark") as project:
        ada = project.write(lambda db: labelers.add(db, "Ada", Role.LEAD)).result()
        import_paths(project, [resource("demo", "sound")])
        uuid = project.uuid
    theme().apply(Appearance.LIGHT)
    remembered = Remembered(tmp_path / "desk.ini")
    remembered.keep_labeler(uuid, ada.id)
    window = MainWindow(remembered)
    qtbot.addWidget(window)
    window.show()
    window.open_path(tmp_path / "morning.earmark")
    made = Desk(window, qtbot)
    made.ready()
    qtbot.wait(500)
    yield made
    window.close()
    theme().apply(Appearance.LIGHT)


def test_no_key_of_a_morning_makes_the_window_wait(desk: Desk) -> None:
    again = blocks_of_a_morning(desk)
    for _ in range(MORNINGS - 1):
        if not again:
            break
        found = blocks_of_a_morning(desk)
        again = {file: [*told, *found[file]] for file, told in again.items() if file in found}
    assert not again, "\n".join(line for told in again.values() for line in told)


def blocks_of_a_morning(desk: Desk) -> dict[str, list[str]]:
    """What took too long of the window's own work, by the file that did it."""
    stalls = Stalls()
    stalls.start()
    for number in range(CLIPS):
        label_one(desk, number)
    look_around(desk)
    stalls.stop()
    told: dict[str, list[str]] = {}
    for one in stalls.blocks:
        if one.worked_s > LONGEST_S and not any(place in one.what for place in ALLOWED):
            told.setdefault(one.what.partition(":")[0], []).append(f"{one.worked_s * 1000:.0f} ms: {one.what}")
    return told


def label_one(desk: Desk, number: int) -> None:
    """Tags, a place, a transcript typed key by key, and finished."""
    clip = desk.clip
    for key in ("4", "4", "e", "1", "z", "Z", "t"):
        type_one(desk, key)
    for key in f"clip number {number} of the morning":
        type_one(desk, key)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk._work_has_clip() and desk.clip != clip)
    desk.press(Qt.Key.Key_Escape)
    QTest.qWait(50)


def look_around(desk: Desk) -> None:
    """The queue by key, the look, another appearance, the reports and back."""
    looks = ("look.panel", "look.telephone", "look.panel", "look.speech")
    for name in ("clip.previous", "clip.next", *looks, "queue.search", "segment.next", "help.keys"):
        desk.window.run(name)
        QTest.qWait(150)
    for place in (Place.AGREEMENT, Place.COVERAGE):
        desk.window.go_to(place)
        desk.until(lambda place=place: place in desk.window.reports._shown, timeout=20_000)  # type: ignore[misc]
        QTest.qWait(100)
    desk.window.go_to(Place.DESK)
    QTest.qWait(100)
    for name in ("view.dark", "view.light"):
        desk.window.run(name)
        QTest.qWait(100)


def type_one(desk: Desk, key: str) -> None:
    """A key as a hand presses it: the window is idle again before the next."""
    desk.press(key)
    QTest.qWait(5)
