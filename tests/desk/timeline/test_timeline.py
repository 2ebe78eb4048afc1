"""The timeline in a window: what it shows, what pointing at it says, and how long a frame takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from drawn import RATE, SECONDS, TONE_HZ, picture_of, tone_source
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent, qGray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from earmark.audio.picture import ClipPicture
from earmark.audio.spectrogram import Scale, SpectrogramSettings
from earmark.desk.clip_source import ClipSource
from earmark.desk.theme import Appearance, theme
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline import ColourMap, Readout, StripSpan, Timeline
from earmark.model.recording import Clock, Recording, RecordingId, whole_clip
from earmark.model.tag import Severity, TagCode

WIDTH, HEIGHT = 800, 390


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> ClipSource:
    return tone_source(tmp_path_factory.mktemp("tone"))


@pytest.fixture(scope="module")
def picture(source: ClipSource, tmp_path_factory: pytest.TempPathFactory) -> ClipPicture:
    return picture_of(source, tmp_path_factory.mktemp("cache"))


@pytest.fixture
def timeline(qtbot: QtBot, source: ClipSource, picture: ClipPicture) -> Timeline:
    made = Timeline()
    qtbot.addWidget(made)
    theme().apply(Appearance.LIGHT)
    made.resize(WIDTH, HEIGHT)
    made.show_clip(picture, source.clip)
    made.show()
    return made


def x_of(seconds: float) -> int:
    return round(seconds / SECONDS * WIDTH)


def wheel(timeline: Timeline, at: QPoint, steps: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(timeline.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(timeline, event)


def drag(timeline: Timeline, begin: QPoint, end: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(timeline, left, Qt.KeyboardModifier.NoModifier, begin)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(timeline, begin + (end - begin) * part)
        QTest.qWait(1)
    QTest.mouseRelease(timeline, left, Qt.KeyboardModifier.NoModifier, end)


def test_the_tone_is_bright_where_it_sounds_and_dark_elsewhere(timeline: Timeline) -> None:
    image = timeline.grab().toImage()
    area = timeline.areas.spectrogram
    y = area.bottom() - round(TONE_HZ / (RATE / 2) * area.height())
    assert image.pixelColor(x_of(2.5), y).lightness() > 180
    assert image.pixelColor(x_of(5.0), y).lightness() < 90
    assert image.pixelColor(x_of(2.5), area.top() + 40).lightness() < 90


def test_the_waveform_is_high_where_the_tone_sounds(timeline: Timeline) -> None:
    image = timeline.grab().toImage()
    area = timeline.areas.waveform
    near_top = area.top() + area.height() // 6
    paper = image.pixelColor(x_of(5.0), near_top)
    assert image.pixelColor(x_of(2.5), near_top) != paper
    assert image.pixelColor(x_of(5.0), area.center().y()) != paper


def point_at(timeline: Timeline, where: QPoint) -> None:
    """The pointer comes to a place; moved on the screen it would not, where it stands there already."""
    place, button = QPointF(where), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(timeline, move)


def test_the_readout_tells_time_frequency_and_level(timeline: Timeline) -> None:
    area = timeline.areas.spectrogram
    y = area.bottom() - round(TONE_HZ / (RATE / 2) * area.height())
    shown: list[Readout | None] = []
    timeline.pointer_moved.connect(shown.append)
    point_at(timeline, QPoint(x_of(2.5), y))
    readout = shown[-1]
    assert readout is not None
    assert readout.time_s == pytest.approx(2.5, abs=SECONDS / WIDTH)
    assert readout.frequency_hz == pytest.approx(TONE_HZ, abs=RATE / 2 / area.height())
    assert readout.level_db == pytest.approx(0, abs=0.5)
    assert readout.text.endswith("Hz · 0 dB")


def test_on_the_mel_scale_the_readout_finds_the_tone_where_it_is_bright(
    timeline: Timeline, source: ClipSource, tmp_path: Path
) -> None:
    timeline.show_clip(picture_of(source, tmp_path, SpectrogramSettings(scale=Scale.MEL)), source.clip)
    area = timeline.areas.spectrogram
    image = timeline.grab().toImage()
    brightness = [image.pixelColor(x_of(2.5), y).lightness() for y in range(area.top(), area.bottom())]
    brightest = area.top() + int(np.mean(np.flatnonzero(np.array(brightness) >= max(brightness) - 2)))
    shown: list[Readout | None] = []
    timeline.pointer_moved.connect(shown.append)
    point_at(timeline, QPoint(x_of(2.5), brightest))
    assert shown[-1] is not None
    assert shown[-1].frequency_hz == pytest.approx(TONE_HZ, rel=0.06)


def test_a_click_seeks_and_a_drag_selects(timeline: Timeline) -> None:
    sought: list[int] = []
    selected: list[TimeRange | None] = []
    timeline.seeked.connect(sought.append)
    timeline.selection_changed.connect(selected.append)
    y = timeline.areas.spectrogram.center().y()
    drag(timeline, QPoint(x_of(4.0), y), QPoint(x_of(2.0), y))
    assert selected[-1] == TimeRange(2 * RATE, 4 * RATE)
    assert sought == []
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x_of(6.0), y))
    assert sought == [6 * RATE]
    assert timeline.selection is None


def test_a_shift_click_selects_from_the_playhead_and_then_moves_the_nearer_edge(timeline: Timeline) -> None:
    y = timeline.areas.waveform.center().y()
    timeline.set_playhead(RATE)
    shift, left = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    QTest.mouseClick(timeline, left, shift, QPoint(x_of(3.0), y))
    assert timeline.selection == TimeRange(RATE, 3 * RATE)
    QTest.mouseClick(timeline, left, shift, QPoint(x_of(4.0), y))
    assert timeline.selection == TimeRange(RATE, 4 * RATE)


def test_an_edge_of_the_selection_can_be_dragged(timeline: Timeline) -> None:
    y = timeline.areas.waveform.center().y()
    timeline.select(2 * RATE, 4 * RATE)
    drag(timeline, QPoint(x_of(4.0) + 2, y), QPoint(x_of(5.0), y))
    assert timeline.selection == TimeRange(2 * RATE, 5 * RATE)


def test_the_keyboard_selects_too(timeline: Timeline, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    timeline.set_playhead(2 * RATE)
    for _ in range(5):
        qtbot.keyClick(timeline, Qt.Key.Key_Right, both)
    assert timeline.selection == TimeRange(2 * RATE, round(2.5 * RATE))
    timeline.set_playhead(4 * RATE)
    qtbot.keyClick(timeline, Qt.Key.Key_BracketRight)
    assert timeline.selection == TimeRange(2 * RATE, 4 * RATE)
    assert "selected from 0:02.00 to 0:04.00" in timeline.accessibleDescription()
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.selection is None


def test_the_wheel_zooms_about_the_pointer_and_scrolls(timeline: Timeline) -> None:
    at = QPoint(x_of(2.0), timeline.areas.spectrogram.center().y())
    wheel(timeline, at, 4, Qt.KeyboardModifier.ControlModifier)
    assert timeline.view.magnification == pytest.approx(1.25**4)
    assert timeline.view.x_of(2 * RATE) == pytest.approx(at.x(), abs=0.5)
    before = timeline.view.first
    wheel(timeline, at, -1, Qt.KeyboardModifier.NoModifier)
    assert timeline.view.first > before


def test_a_pinch_on_the_touch_pad_zooms_about_the_fingers(timeline: Timeline) -> None:
    at = QPointF(WIDTH * 0.75, HEIGHT / 2)
    under = timeline.view.first + at.x() * timeline.view.frames_per_pixel
    shown = timeline.view.frames_shown
    for _ in range(4):
        pinch = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
            at, at, timeline.mapToGlobal(at), 0.25, QPointF(),
        )  # fmt: skip
        QApplication.sendEvent(timeline, pinch)
    assert timeline.view.frames_shown == pytest.approx(shown / 1.25**4)
    assert timeline.view.first + at.x() * timeline.view.frames_per_pixel == pytest.approx(under, abs=1)


def test_zooming_far_in_asks_once_for_a_finer_picture_and_shows_it(
    timeline: Timeline, source: ClipSource, qtbot: QtBot, tmp_path: Path
) -> None:
    from earmark.audio.cache import DiskCache
    from earmark.audio.picture import PictureOf, TileShelf, refine

    asked: list[tuple[int, int, int]] = []
    timeline.finer_wanted.connect(lambda *wanted: asked.append(wanted))
    for _ in range(6):
        timeline.zoom_by(2, 2 * RATE)
    qtbot.waitUntil(lambda: bool(asked), timeout=1000)
    qtbot.wait(100)
    assert len(asked) == 1
    first, end, columns = asked[0]
    assert first < timeline.view.first
    assert end > timeline.view.end
    assert columns == pytest.approx(2 * WIDTH, rel=0.1)
    before = timeline.grab().toImage()
    cache = DiskCache(tmp_path, 1 << 26)
    of = PictureOf(source.path, source.recording, source.clip.first, source.clip.end, SpectrogramSettings(), cache)
    timeline.show_finer(refine(of, TileShelf(), first, end, columns))
    assert timeline.grab().toImage() != before
    qtbot.wait(100)
    assert len(asked) == 1


def test_single_samples_can_be_seen(timeline: Timeline, qtbot: QtBot) -> None:
    for _ in range(30):
        timeline.zoom_in()
    assert timeline.view.frames_shown == 16
    timeline.zoom_to_clip()
    assert timeline.view.shows_all


def test_single_samples_of_ten_hours_can_be_walked_through(qtbot: QtBot, picture: ClipPicture) -> None:
    frames = 48_000 * 36_000
    recording = Recording(RecordingId("ab" * 32), Clock("test", "1", 48_000, frames), 1, 0, "WAV", "PCM_16")
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(WIDTH, HEIGHT)
    timeline.show_clip(replace(picture, end=frames, sample_rate=48_000), whole_clip(recording))
    timeline.show()
    timeline.set_view(timeline.view.with_first(frames - 10_000, 16))
    timeline.select(0, frames)
    timeline.set_playhead(1_000)
    timeline.set_playhead(frames - 9_990)
    timeline.grab()
    assert timeline.view.frames_shown == 16


def test_spans_are_drawn_chosen_and_made(timeline: Timeline) -> None:
    babble = StripSpan(TimeRange(2 * RATE, 4 * RATE), TagCode("babble"), "Babble", Severity.SOME_HARD)
    music = StripSpan(TimeRange(3 * RATE, 5 * RATE), TagCode("music"), "Music", Severity.AUDIBLE)
    timeline.set_spans([music, babble])
    strip = timeline.areas.spans
    chosen: list[StripSpan] = []
    drawn: list[TimeRange] = []
    timeline.span_chosen.connect(chosen.append)
    timeline.span_drawn.connect(drawn.append)
    QTest.mouseClick(
        timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x_of(2.5), strip.top() + 8)
    )
    assert chosen == [babble]
    assert timeline.selection == babble.stretch
    drag(timeline, QPoint(x_of(6.0), strip.top() + 8), QPoint(x_of(7.0), strip.top() + 8))
    assert drawn == [TimeRange(6 * RATE, 7 * RATE)]


def test_a_clip_without_a_picture_and_no_clip_at_all_say_so(timeline: Timeline, source: ClipSource) -> None:
    timeline.show_nothing("Drop a folder of sound here, or press Ctrl+Shift+I")
    assert timeline.accessibleDescription() == "Drop a folder of sound here, or press Ctrl+Shift+I"
    timeline.grab()
    timeline.show_clip(None, source.clip)
    timeline.show_message("tone.wav: the file is not there.")
    assert timeline.accessibleDescription() == "tone.wav: the file is not there."
    timeline.grab()


def test_another_picture_of_the_same_clip_keeps_view_and_selection(
    timeline: Timeline, source: ClipSource, picture: ClipPicture
) -> None:
    timeline.select(RATE, 2 * RATE)
    timeline.zoom_to_selection()
    view = timeline.view
    timeline.show_clip(picture, source.clip)
    assert timeline.view == view
    assert timeline.selection == TimeRange(RATE, 2 * RATE)


def test_following_the_playhead_turns_the_page(timeline: Timeline) -> None:
    timeline.zoom_by(4, RATE)
    assert not timeline.view.shows(5 * RATE)
    timeline.set_playhead(5 * RATE)
    assert not timeline.view.shows(5 * RATE)
    timeline.set_playhead(5 * RATE, follow=True)
    assert timeline.view.shows(5 * RATE)


@pytest.mark.parametrize("colours", list(ColourMap))
def test_every_colour_map_draws_the_tone_unlike_its_surroundings(timeline: Timeline, colours: ColourMap) -> None:
    timeline.set_colours(colours)
    image = timeline.grab().toImage()
    area = timeline.areas.spectrogram
    y = area.bottom() - round(TONE_HZ / (RATE / 2) * area.height())
    greys = [qGray(image.pixel(x_of(seconds), y)) for seconds in (2.5, 5.0)]
    assert abs(greys[0] - greys[1]) > 100


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
def test_the_playhead_is_seen_on_every_ground(timeline: Timeline, appearance: Appearance) -> None:
    theme().apply(appearance)
    timeline.set_playhead(4 * RATE)
    image = timeline.grab().toImage()
    for area in (timeline.areas.waveform, timeline.areas.spectrogram):
        across = [image.pixelColor(x_of(4.0) + offset, area.top() + 12) for offset in range(-4, 5)]
        lightness = [QColor(colour).lightness() for colour in across]
        assert max(lightness) > 240
        assert min(lightness) < 40
    theme().apply(Appearance.LIGHT)


def test_a_frame_is_painted_within_8_ms(timeline: Timeline) -> None:
    """Processor time of the window's thread, since absolute times drift with what else runs."""
    timeline.resize(1400, 640)
    timeline.grab()

    def play(step: int) -> None:
        timeline.set_playhead(step * 1000)

    def zoom(step: int) -> None:
        timeline.zoom_by(1.05 if step < 30 else 1 / 1.05, 4 * RATE)

    def scroll(step: int) -> None:
        timeline.scroll_by(7)

    def frame_ms(change: Callable[[int], None]) -> float:
        taken = []
        for step in range(60):
            began = time.thread_time()
            change(step)
            timeline.repaint()
            taken.append(1000 * (time.thread_time() - began))
        return float(np.percentile(taken, 95))

    for name, change in (("playhead", play), ("zoom", zoom), ("scroll", scroll)):
        p95 = frame_ms(change)
        print(f"{name}: p95 {p95:.2f} ms a frame at 1400 × 640")
        assert p95 <= 8
        if name == "playhead":
            timeline.zoom_by(8, 4 * RATE)


def test_a_closer_look_that_came_stays_while_the_view_moves_on(
    timeline: Timeline, source: ClipSource, picture: ClipPicture
) -> None:
    timeline.zoom_by(16, 0)
    shown = replace(picture, first=0, end=RATE // 2, spectrogram=np.full_like(picture.spectrogram, 255))
    timeline.show_finer(replace(shown, peaks=picture.peaks * 0))
    area = timeline.areas.spectrogram

    def brightness(x: int) -> int:
        return timeline.grab().toImage().pixelColor(x, area.center().y()).lightness()

    assert brightness(WIDTH // 4) > 200
    timeline.scroll_by(WIDTH // 2)
    assert brightness(WIDTH // 4) > 200  # what was sharp stays sharp …
    assert 0 < brightness(WIDTH * 3 // 4) < 200  # … and beside it is the whole clip's picture, not nothing


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_sound_is_painted_in_the_resolution_of_the_display(
    timeline: Timeline,
    source: ClipSource,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ratio: float,
) -> None:
    from earmark.audio.cache import DiskCache
    from earmark.audio.picture import PictureOf, TileShelf, refine

    monkeypatch.setattr(Timeline, "devicePixelRatioF", lambda _: ratio)
    asked: list[tuple[int, int, int]] = []
    timeline.finer_wanted.connect(lambda *wanted: asked.append(wanted))
    timeline.set_view(timeline.view.with_first(1.9 * RATE, 0.2 * RATE))
    qtbot.waitUntil(lambda: bool(asked), timeout=2000)
    first, end, columns = asked[-1]
    assert (end - first) / columns == pytest.approx(timeline.view.frames_per_pixel / ratio, rel=0.01)
    of = PictureOf(source.path, source.recording, 0, source.clip.end, SpectrogramSettings(), DiskCache(tmp_path))
    timeline.show_finer(refine(of, TileShelf(), first, end, columns))
    assert timeline.is_sharp
    image = QImage(timeline.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    timeline.render(image)
    area = timeline.areas.waveform
    row = round((area.center().y() - area.height() * 0.3) * ratio)
    line = [image.pixelColor(x, row).lightness() for x in range(round(WIDTH * ratio))]
    onset = round((2.0 - 1.9) / 0.2 * WIDTH * ratio)
    change = next(x for x in range(1, len(line)) if abs(line[x] - line[0]) > 60)
    assert abs(change - onset) <= 2 * ratio
    # Two neighbouring pixels of the display show different samples: nothing was painted small and stretched.
    assert sum(line[x] != line[x + 1] for x in range(change // 2 * 2 + 2, change + 200, 2)) > 5
