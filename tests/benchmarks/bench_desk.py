"""The real window: next clip cold and prefetched, and finishing a clip until it is durable."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.benchmarks import corpora
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.stalls import Block, Stalls

from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.model.people import Role
from earmark.store import clips, labelers
from earmark.store.clips import QueueState
from earmark.store.project import Project
from earmark.store.saving import SaveState, Saving

PATIENCE_S = 10


class PaintWatch(QObject):
    """When the timeline last painted a clip that has its picture."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._panel = window.desk.listening
        self.painted: dict[str, float] = {}
        self._panel.timeline.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        clip = self._panel.timeline.clip
        if event.type() == QEvent.Type.Paint and clip is not None and self._panel.pictures.held(clip.id) is not None:
            self.painted.setdefault(clip.id, time.perf_counter())
        return False


class DurableWatch:
    """When the writer last had everything on the disk, told on its own thread: the window may be busy painting."""

    def __init__(self, project: Project) -> None:
        self.at: float | None = None
        project.on_save_state(self._told)

    def _told(self, state: SaveState) -> None:
        if state.saving is Saving.SAVED:
            self.at = time.perf_counter()


def measure(scratch: Path, *, count: int = 1_000, steps: int = 60) -> list[Figure]:
    """Drives one window with real key events over a project of ``count`` clips."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().apply(Appearance.LIGHT, 1.0)
    path = scratch / f"desk_{time.time_ns()}.earmark"
    with new_project(path) as project:
        import_paths(project, [corpora.clips(scratch / f"clips_{count}", count)])
        person = project.write(lambda db: labelers.add(db, "Ada", Role.LABELER)).result()
    remembered = Remembered()
    window = MainWindow(remembered)
    window.resize(1366, 768)
    window.show()
    window.open_path(path)
    watch = PaintWatch(window)
    until(lambda: bool(watch.painted))
    QTest.qWait(1500)
    project = window.project
    assert project is not None
    page = project.read(
        lambda db: clips.page(db, clips.ClipFilter(state=QueueState.ALL), labeler=person.id, size=count)
    )
    disk = percentile([_fsync(scratch / "fsync.bin") for _ in range(200)], 0.95)
    stalls = Stalls()
    stalls.start()
    figures = [*_next_clip(window, watch, [row.id for row in page.rows], steps), *_finish(window, disk, steps)]
    stalls.stop()
    window.close()
    return [*figures, *_stalls(stalls.longest())]


def _stalls(longest: list[Block]) -> list[Figure]:
    """The longest block, and below the table's line what the others were."""
    for block in longest:
        print(f"  block of {block.lasted_s * 1000:.1f} ms, {block.worked_s * 1000:.1f} ms of it work: {block.what}")
    worst = longest[0].worked_s if longest else 0.0
    return [Figure("longest block of the window's thread, its own work", worst * 1000, "ms", 16)]


def _next_clip(window: MainWindow, watch: PaintWatch, ids: list[str], steps: int) -> list[Figure]:
    timeline = window.desk.listening.timeline
    timeline.setFocus()
    prefetched, cold = [], []
    for _ in range(steps):
        QTest.qWait(150)
        watch.painted.clear()
        began = time.perf_counter()
        QTest.keyClick(timeline, Qt.Key.Key_N)
        until(lambda: bool(watch.painted))
        prefetched.append(next(iter(watch.painted.values())) - began)
    work = window.open.work if window.open is not None else None
    assert work is not None
    for clip in random.Random(3).sample(ids[len(ids) // 2 :], steps):
        QTest.qWait(150)
        watch.painted.clear()
        began = time.perf_counter()
        work.session.open(clip)
        until(lambda clip=clip: clip in watch.painted)
        cold.append(watch.painted[clip] - began)
    return [
        p95("next clip by key, prefetched, p95", prefetched, 16),
        p95("next clip, cold, p95", cold, 50),
    ]


def _finish(window: MainWindow, disk: float, steps: int) -> list[Figure]:
    work = window.open.work if window.open is not None else None
    assert work is not None
    timeline = window.desk.listening.timeline
    saved, blocked = [], []
    durable = DurableWatch(work.session.project)
    for _ in range(steps):
        timeline.setFocus()
        QTest.keyClick(timeline, Qt.Key.Key_0)
        QTest.keyClick(timeline, Qt.Key.Key_Y)
        here = work.session.clip
        until(lambda: work.session.save_state.saving is Saving.SAVED)
        QTest.qWait(50)
        durable.at = None
        began = time.perf_counter()
        QTest.keyClick(timeline, Qt.Key.Key_Return)
        blocked.append(time.perf_counter() - began)
        until(lambda: durable.at is not None)
        assert durable.at is not None
        saved.append(durable.at - began)
        until(lambda here=here: work.session.clip is not None and work.session.clip is not here)
        QTest.qWait(50)
    return [
        p95("finish a clip, durable, p95", saved, disk * 1000 + 4, disk * 1000, "fsync p95"),
        p95("the window's thread in that key press, p95", blocked, 16),
    ]


def p95(work: str, seconds: list[float], limit: float, beside: float | None = None, yardstick: str = "") -> Figure:
    """In milliseconds; the median stands beside it, since a busy machine moves the tail."""
    remark = f"median {percentile(seconds, 0.5) * 1000:.1f} ms"
    return Figure(work, percentile(seconds, 0.95) * 1000, "ms", limit, beside, yardstick, remark)


def _fsync(path: Path) -> float:
    with path.open("ab") as file:
        file.write(b"x" * 4096)
        file.flush()
        began = time.perf_counter()
        os.fsync(file.fileno())
        return time.perf_counter() - began


def until(done: object) -> None:
    assert callable(done)
    limit = time.perf_counter() + PATIENCE_S
    while not done():
        QApplication.processEvents()
        time.sleep(0.0002)
        if time.perf_counter() > limit:
            raise TimeoutError("the window did not get there")
