"""Seeing long recordings: first picture and memory, frames while scrolling and zooming, time until sharp."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.benchmarks import corpora
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.stalls import Stalls

from earmark.audio.probe import probe
from earmark.desk.clip_source import ClipSource
from earmark.desk.theme import Appearance, theme
from earmark.desk.timeline import PictureMaker, Timeline
from earmark.model.recording import whole_clip

WIDTH, HEIGHT = 1600, 500
PATIENCE_S = 60
FRAME_MS = 16

_FIRST_PICTURE = """
import sys, time
from pathlib import Path
from earmark.audio.cache import DiskCache
from earmark.audio.picture import PictureOf, SpectrogramSettings, clip_picture
from earmark.audio.probe import probe
path, recording = Path(sys.argv[1]), probe(Path(sys.argv[1]))
of = PictureOf(path, recording, 0, recording.clock.frames, SpectrogramSettings(), DiskCache(Path(sys.argv[2])))
began = time.perf_counter()
clip_picture(of)
took = time.perf_counter() - began
# Not getrusage, whose peak counts the process that started this one, up to exec.
status = Path("/proc/self/status").read_text()
print(took, int(status.partition("VmHWM:")[2].split()[0]) / 1024)
"""

_DECODED = """
import sys, time
import soundfile
began = time.perf_counter()
with soundfile.SoundFile(sys.argv[1]) as file:
    for block in file.blocks(1 << 19, dtype="float32"):
        pass
print(time.perf_counter() - began)
"""


class SeenTimeline(Timeline):
    """Knows how long each of its paints took."""

    def __init__(self) -> None:
        super().__init__()
        self.paints: list[float] = []

    def paintEvent(self, event: QEvent) -> None:  # type: ignore[override]  # noqa: N802
        began = time.perf_counter()
        super().paintEvent(event)  # type: ignore[arg-type]
        self.paints.append(time.perf_counter() - began)


class SharpWatch(QObject):
    """When the last closer look came."""

    def __init__(self, maker: PictureMaker, timeline: SeenTimeline) -> None:
        super().__init__()
        self.came = 0
        self._timeline = timeline
        maker.finer_ready.connect(self._show)

    def _show(self, _clip: str, picture: object) -> None:
        self._timeline.show_finer(picture)  # type: ignore[arg-type]
        self.came += 1


def measure(scratch: Path) -> list[Figure]:
    """Real frames of a timeline of 1,600 pixels, on ten seconds, an hour and ten hours."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().apply(Appearance.LIGHT, 1.0)
    hour = corpora.hours(scratch / "an_hour.flac", 1)
    ten = corpora.hours(scratch / "ten_hours.flac", 10)
    short = sorted(corpora.clips(scratch / "clips_1000", 1_000).glob("*/*.wav"))[0]
    figures = [*_first_picture("an hour", hour, scratch, 1_600), *_first_picture("ten hours", ten, scratch, None)]
    for name, path in (("a short clip", short), ("an hour", hour), ("ten hours", ten)):
        figures += _looking(name, path)
    return figures


def _first_picture(name: str, path: Path, scratch: Path, limit_ms: float | None) -> list[Figure]:
    """Beside one thread that decodes the same and throws it away; in processes of their own."""
    took, memory, beside = [], [], []
    for number in range(3):
        cache = scratch / f"cache_{os.getpid()}_{path.stem}_{number}"
        seconds, megabytes = _printed(_FIRST_PICTURE, str(path), str(cache))
        took.append(seconds)
        memory.append(megabytes)
        beside.append(_printed(_DECODED, str(path))[0])
    bare = percentile(beside, 0.5) * 1000
    return [
        Figure(f"first picture of {name}", percentile(took, 0.5) * 1000, "ms", limit_ms, bare, "decoding, one thread"),
        Figure(f"resident memory after the picture of {name}", max(memory), "MB", 200),
    ]


def _printed(code: str, *arguments: str) -> list[float]:
    run = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return [float(word) for word in run.stdout.split()]


def _looking(name: str, path: Path) -> list[Figure]:
    recording = probe(path)
    source = ClipSource(whole_clip(recording), recording, path)
    timeline, maker = SeenTimeline(), PictureMaker()
    timeline.resize(WIDTH, HEIGHT)
    watch = SharpWatch(maker, timeline)
    timeline.finer_wanted.connect(lambda *wanted: maker.want_finer(source, *wanted))
    maker.picture_ready.connect(lambda _clip, picture: timeline.show_clip(picture, source.clip))
    timeline.show()
    maker.want(source)
    _until(lambda: maker.held(source.id) is not None)
    QTest.qWait(300)
    stalls = Stalls()
    stalls.start()
    timeline.paints.clear()
    zooming = _steps(timeline, lambda: _wheel(timeline, 1, Qt.KeyboardModifier.ControlModifier), 100)
    zooming += _steps(timeline, lambda: _wheel(timeline, -1, Qt.KeyboardModifier.ControlModifier), 100)
    scrolling = []
    for magnification in _magnifications(timeline):
        timeline.zoom_to_clip()
        timeline.zoom_by(magnification)
        QTest.qWait(200)
        scrolling += _steps(timeline, lambda: _wheel(timeline, -1, Qt.KeyboardModifier.NoModifier), 40)
    stalls.stop()
    for block in stalls.longest():
        print(f"  {name}: {block.lasted_s * 1000:.1f} ms, {block.worked_s * 1000:.1f} ms of it work: {block.what}")
    sharp = _until_sharp(timeline, watch)
    maker.close()
    timeline.close()
    longest = stalls.longest()
    return [
        _p95(f"paint while zooming, {name}, p95", zooming, 8),
        _p95(f"paint while scrolling, {name}, p95", scrolling, 8),
        Figure(
            f"longest block while looking, {name}, its own work", longest[0].worked_s * 1000 if longest else 0, "ms", 16
        ),
        _p95(f"zoom step until sharp, {name}, p95", sharp, None),
    ]


def _magnifications(timeline: SeenTimeline) -> list[float]:
    """From four times to a hundred milliseconds on screen."""
    found, most = [], timeline.view.bounds.frames / 1_600
    magnification = 4.0
    while magnification < most:
        found.append(magnification)
        magnification *= 6
    return found


def _steps(timeline: SeenTimeline, step: Callable[[], None], count: int) -> list[float]:
    """The paint of each step, a screen's frame apart as a hand would make them."""
    timeline.paints.clear()
    for _ in range(count):
        began = time.perf_counter()
        step()
        while (time.perf_counter() - began) * 1000 < FRAME_MS:
            QApplication.processEvents()
            time.sleep(0.001)
    return list(timeline.paints)


def _until_sharp(timeline: SeenTimeline, watch: SharpWatch) -> list[float]:
    """Places never looked at before, at several zooms: from the step to the painted finer picture."""
    took = []
    bounds = timeline.view.bounds
    for place, magnification in enumerate(_magnifications(timeline) * 3, 1):
        timeline.zoom_to_clip()
        QTest.qWait(100)
        came = watch.came
        timeline.paints.clear()
        began = time.perf_counter()
        timeline.zoom_by(magnification, bounds.first + bounds.frames * (place * 0.618 % 1))
        if not timeline.is_sharp:
            _until(lambda came=came: watch.came > came)
            painted = len(timeline.paints)
            _until(lambda painted=painted: len(timeline.paints) > painted)
        took.append(time.perf_counter() - began)
    return took


def _wheel(timeline: SeenTimeline, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(WIDTH * 0.4, HEIGHT / 2)
    event = QWheelEvent(
        at, timeline.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(timeline, event)


def _p95(work: str, seconds: list[float], limit: float | None) -> Figure:
    remark = f"median {percentile(seconds, 0.5) * 1000:.1f} ms"
    return Figure(work, percentile(seconds, 0.95) * 1000, "ms", limit, None, "", remark)


def _until(done: Callable[[], bool]) -> None:
    limit = time.perf_counter() + PATIENCE_S
    while not done():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() > limit:
            raise TimeoutError("the timeline did not get there")
