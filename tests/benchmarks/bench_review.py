"""Review: the list of 100,000 double labels, and from the key that settles a clip to the next one with its picture."""

from __future__ import annotations

import csv
import random
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.benchmarks import corpora
from tests.benchmarks.bench_desk import p95, until
from tests.benchmarks.figures import Figure, median

from earmark.desk.frame.top_bar import Place
from earmark.desk.review.place import ReviewPlace
from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.jobs.disagreements import QueueFilter, disagreement_queue
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project, open_project
from earmark.model.people import Role
from earmark.store import labelers

TAGS = ("babble", "competing_speech", "music", "hvac_fan", "car_interior")
WORDS = ("turn", "left", "at", "the", "next", "light", "please", "it's", "stop")
KEYS = 2
"""One takes a label, one says why they differed."""


class Shown(QObject):
    """When the clip that was asked for last was painted with its picture."""

    def __init__(self, place: ReviewPlace) -> None:
        super().__init__()
        self._panel = place.table.board.listening
        self.at: dict[str, float] = {}
        self._panel.timeline.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        clip = self._panel.timeline.clip
        if event.type() == QEvent.Type.Paint and clip is not None and self._panel.pictures.held(clip.id) is not None:
            self.at.setdefault(clip.id, time.perf_counter())
        return False


def measure(scratch: Path, *, listed: int = 100_000, steps: int = 60) -> list[Figure]:
    """The list from a project without sound, the keys in a window on clips that are heard."""
    with open_project(_without_sound(scratch, listed), read_only=True) as project:
        times = [_timed(lambda: disagreement_queue(project)) for _ in range(3)]
        queue = disagreement_queue(project)
        narrowed = _timed(lambda: queue.rows(QueueFilter(tag=queue.tags()[0][0])))
    figures = [
        Figure(f"disagreements of {listed:,} clips × 2 labelers, listed", median(times), "s", 5.0),
        Figure("the list narrowed to a tag", narrowed * 1000, "ms", 50),
    ]
    return [*figures, *_keys(scratch, steps)]


def _keys(scratch: Path, steps: int) -> list[Figure]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().apply(Appearance.LIGHT, 1.0)
    path = scratch / f"review_{time.time_ns()}.earmark"
    count = 2 * steps + 10
    sound = corpora.clips(scratch / f"clips_{count}", count)
    with new_project(path, language="en") as project:
        person = project.write(lambda db: labelers.add(db, "Rosa", Role.REVIEWER)).result()
        import_paths(project, [sound])
        names = [str(one) for one in sorted(sound.rglob("*.wav"))]
        import_paths(project, [_table(scratch / "review.csv", names)])
        uuid = project.uuid
    remembered = Remembered()
    remembered.keep_labeler(uuid, person.id)
    window = MainWindow(remembered)
    window.resize(1366, 768)
    window.show()
    window.open_path(path)
    until(lambda: window.open is not None and window.open.work is not None)
    window.go_to(Place.REVIEW)
    place = window.places.shown
    assert isinstance(place, ReviewPlace)
    watch = Shown(place)
    until(lambda: bool(watch.at))
    arrived, handled = [], []
    timeline = place.table.board.listening.timeline
    for _ in range(steps):
        QTest.qWait(200)
        row = place.table.row
        QTest.keyClick(timeline, Qt.Key.Key_A)
        watch.at.clear()
        began, worked = time.perf_counter(), time.thread_time()
        QTest.keyClick(timeline, Qt.Key.Key_1)
        handled.append(time.thread_time() - worked)
        until(lambda row=row: place.table.row != row and bool(watch.at))
        arrived.append(next(iter(watch.at.values())) - began)
    window.close()
    return [
        Figure("keys to settle a clip and see the next", KEYS, "keys", 3),
        p95("next disagreement by the key that settles, p95", arrived, 50),
        p95("the window's thread in that key press, its own work, p95", handled, 16),
    ]


def _table(path: Path, names: list[str]) -> Path:
    chance = random.Random(5)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "labeler", "transcript", "tags", "speaker"])
        for number, name in enumerate(names):
            said = chance.choices(WORDS, k=12)
            first, second = chance.sample(TAGS, 2)
            writer.writerow([name, "Ada", " ".join(said), f"{first}:2", f"s{number % 200}"])
            heard = [word if chance.random() < 0.9 else chance.choice(WORDS) for word in said]
            writer.writerow([name, "Ben", " ".join(heard), f"{second}:1", f"s{number % 200}"])
    return path


def _without_sound(scratch: Path, count: int) -> Path:
    path = scratch / f"review_{count}.earmark"
    if not path.exists():
        table = _table(scratch / f"review_{count}.csv", [f"c/{number:06d}.wav" for number in range(count)])
        with new_project(path, language="en") as project:
            import_paths(project, [table], without_audio=True)
    return path


def _timed(work: object) -> float:
    assert callable(work)
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
