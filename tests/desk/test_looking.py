"""How the sound is seen: chosen by each user, live, remembered, and true under every setting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import librosa
import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from earmark.audio.samples import MIX
from earmark.audio.spectrogram import Scale
from earmark.desk.look import Look, Preset
from earmark.desk.look.look import chosen, keep_look, remembered_look
from earmark.desk.session import Remembered
from earmark.desk.timeline import ColourMap, Readout
from earmark.model.revision import Presented
from hands import Desk

RATE = 16_000
LOUD_HZ, FAINT_HZ = 1000, 3000
LOUD_DB, APART_DB = -10.0, 60.0


@pytest.fixture
def sound_folder(tmp_path: Path) -> Path:
    """A loud tone beside one 60 dB softer; and two channels, of which the left has 1 kHz, the right 3 kHz."""
    folder = tmp_path / "sound"
    folder.mkdir()
    times = np.arange(3 * RATE) / RATE
    loud = 10 ** (LOUD_DB / 20) * np.sin(2 * np.pi * LOUD_HZ * times)
    faint = 10 ** ((LOUD_DB - APART_DB) / 20) * np.sin(2 * np.pi * FAINT_HZ * times)
    hiss = np.random.default_rng(3).normal(0, 1e-5, len(times))
    soundfile.write(folder / "1.wav", loud + faint + hiss, RATE, subtype="PCM_24")
    right = 0.1 * np.sin(2 * np.pi * FAINT_HZ * times)
    soundfile.write(folder / "2.wav", np.stack((loud, right), axis=1), RATE, subtype="PCM_24")
    return folder


def act(desk: Desk, name: str) -> None:
    desk.window.run(name)


def settled(desk: Desk) -> None:
    """The picture on screen is the one that the settings ask for."""
    listening = desk.window.desk.listening
    wanted = desk.window.open.work.looking._look.settings  # type: ignore[union-attr]
    assert listening._seen is not None

    def there() -> bool:
        shown = listening.timeline._picture
        return shown is not None and shown.settings == wanted and shown is listening.pictures.held(listening._seen.id)  # type: ignore[union-attr]

    desk.until(there)


def open_clip(desk: Desk, channels: int) -> None:
    for _ in range(2):
        here = desk.window.open.work.session.clip  # type: ignore[union-attr]
        if here is not None and here.view.recording.channels == channels:
            break
        desk.press("n" if desk.window.desk.queue.model.row_of(Presented(desk.clip)) == 0 else "p")
        desk.until(lambda before=here: desk.window.open.work.session.clip is not before)  # type: ignore[misc,union-attr]
    settled(desk)


def read(desk: Desk, seconds: float, hz: float) -> Readout:
    """What the readout says where the pointer stands."""
    timeline = desk.window.desk.listening.timeline
    area, picture = timeline.areas.spectrogram, timeline._picture
    assert picture is not None
    from earmark.desk.timeline.frequency import FrequencyAxis

    share = FrequencyAxis.of(picture).share_of(hz)
    place = QPointF(timeline.view.x_of(seconds * RATE), area.bottom() + 0.5 - share * area.height())
    button = Qt.MouseButton.NoButton
    shown: list[Readout | None] = []
    timeline.set_pointer(None)
    timeline.pointer_moved.connect(shown.append)
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(timeline, move)
    timeline.pointer_moved.disconnect(shown.append)
    found = shown[-1]
    assert found is not None
    assert found.level_db is not None
    return found


def colour_at(desk: Desk, seconds: float, hz: float) -> int:
    """How bright the screen is there, 0 to 255."""
    timeline = desk.window.desk.listening.timeline
    from earmark.desk.timeline.frequency import FrequencyAxis

    area, picture = timeline.areas.spectrogram, timeline._picture
    assert picture is not None
    y = area.bottom() - round(FrequencyAxis.of(picture).share_of(hz) * area.height())
    x = round(timeline.view.x_of(seconds * RATE))
    image = timeline.grab().toImage()
    return max(image.pixelColor(x, near).lightness() for near in range(y - 2, y + 3))


def test_for_noise_a_loud_and_a_faint_sound_are_both_seen(desk: Desk) -> None:
    open_clip(desk, 1)
    act(desk, "look.noise")
    settled(desk)
    loud, faint, nothing = (colour_at(desk, 1.5, hz) for hz in (LOUD_HZ, FAINT_HZ, 5500))
    assert loud > faint + 60
    assert faint > nothing + 25
    apart = read(desk, 1.5, LOUD_HZ).level_db - read(desk, 1.5, FAINT_HZ).level_db  # type: ignore[operator]
    assert apart == pytest.approx(APART_DB, abs=1.2)


@pytest.mark.parametrize("scale", [Scale.LINEAR, Scale.MEL])
@pytest.mark.parametrize(("window_ms", "low", "high"), [(32, 0, None), (128, 0, None), (16, 500, 4000)])
def test_the_readout_is_what_librosa_measures(
    desk: Desk, sound_folder: Path, scale: Scale, window_ms: int, low: int, high: int | None
) -> None:
    open_clip(desk, 1)
    look = Look(Preset.OWN, scale, window_ms, low, high)
    desk.window.open.work.looking.take(look)  # type: ignore[union-attr]
    settled(desk)
    samples = soundfile.read(sound_folder / "1.wav")[0]
    n_fft = look.settings.n_fft(RATE)
    middle = round(1.5 * RATE)
    window = np.hanning(n_fft + 1)[:-1]
    power = np.abs(np.fft.rfft(samples[middle - n_fft // 2 : middle + n_fft // 2] * window)) ** 2
    full_scale = (window.sum() / 2) ** 2
    for hz in (LOUD_HZ, FAINT_HZ):
        found = read(desk, 1.5, hz)
        assert found.frequency_hz == pytest.approx(hz, rel=0.05)
        if scale is Scale.LINEAR:
            row = power[round(found.frequency_hz * n_fft / RATE)]
        else:
            top = look.settings.top_hz(RATE)
            filters = librosa.filters.mel(sr=RATE, n_fft=n_fft, n_mels=128, fmin=low, fmax=top, norm=None)
            middles = librosa.mel_frequencies(n_mels=130, fmin=low, fmax=top)[1:-1]
            row = filters[np.abs(middles - found.frequency_hz).argmin()] @ power
        assert found.level_db == pytest.approx(librosa.power_to_db(row, ref=full_scale, top_db=None), abs=1.0)


def test_colours_and_levels_change_without_drawing_from_the_sound(desk: Desk) -> None:
    open_clip(desk, 1)
    timeline = desk.window.desk.listening.timeline
    desk.bot.wait(300)
    picture, before = timeline._picture, timeline.grab().toImage()
    panel = desk.window.desk.look
    act(desk, "look.panel")
    panel._colours.setCurrentIndex(1)
    assert timeline.grab().toImage() != before
    before = timeline.grab().toImage()
    panel._fit.click()
    panel._floor.setValue(-130)
    assert timeline.grab().toImage() != before
    desk.bot.wait(200)
    assert timeline._picture is picture
    assert desk.window.menus.actions["look.own"].isChecked()


def test_the_panel_is_opened_changed_and_left_by_keys(desk: Desk) -> None:
    open_clip(desk, 1)
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    panel = desk.window.desk.look
    desk.press(Qt.Key.Key_L, control_shift)
    assert panel.isVisible()
    assert panel.isAncestorOf(desk.focus)
    panel._high.setFocus()
    for _ in range(8):
        desk.press(Qt.Key.Key_Up)
    settled(desk)
    assert desk.window.desk.listening.timeline._picture.fmax_hz == 4000  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert desk.focus is desk.window.desk.listening.timeline


def test_the_look_is_remembered_at_the_next_start(opened: Callable[[str], Desk]) -> None:
    first = opened("Ada")
    act(first, "look.telephone")
    first.window.desk.look._colours.setCurrentIndex(2)
    first.window.close()
    again = opened("Ada")
    settled(again)
    look = again.window.open.work.looking._look  # type: ignore[union-attr]
    assert (look.preset, look.high_hz, look.colours) == (Preset.TELEPHONE, 4000, ColourMap.GREY)
    assert again.window.menus.actions["look.telephone"].isChecked()
    act(again, "look.reset")
    settled(again)
    assert again.window.open.work.looking._look == Look()  # type: ignore[union-attr]


def test_what_was_set_by_hand_comes_back_after_a_preset_and_nonsense_does_not(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path / "desk.ini")
    own = Look(Preset.OWN, Scale.MEL, 64, 100, 7000, (-100, -30))
    keep_look(remembered, own)
    assert remembered_look(remembered) == own
    assert chosen(Preset.OWN, Look(Preset.NOISE), remembered) == own
    for nonsense in ("mel|64|9000|7000||", "mel|3|0|||", "bark|32|0|||", "mel|32|0||-20|-90", "mel"):
        remembered.keep("look/own", nonsense)
        assert remembered_look(remembered) == Look(Preset.OWN)


def test_channels_are_seen_one_by_one_or_mixed_as_long_as_the_recording_stays(desk: Desk) -> None:
    open_clip(desk, 2)
    listening, actions = desk.window.desk.listening, desk.window.menus.actions
    player = listening.player
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    levels = {}
    for shown in (0, 1, MIX):
        desk.press(Qt.Key.Key_C, control_shift)
        assert listening.shown_channel == shown
        assert player.channel == shown
        settled(desk)
        levels[shown] = [read(desk, 1.5, hz).level_db for hz in (LOUD_HZ, FAINT_HZ)]
    assert levels[0] == [pytest.approx(-10, abs=0.5), pytest.approx(-130, abs=12)]
    assert levels[1] == [pytest.approx(-130, abs=12), pytest.approx(-20, abs=0.5)]
    assert levels[MIX] == [pytest.approx(-16, abs=0.5), pytest.approx(-26, abs=0.5)]
    assert listening.transport._channel.isVisible()
    assert [name for name in ("channel.1", "channel.2", "channel.3") if actions[name].isVisible()] == [
        "channel.1",
        "channel.2",
    ]
    act(desk, "channel.2")
    assert player.channel == 1
    open_clip(desk, 1)
    assert player.channel is None
    assert not listening.transport._channel.isVisible()
    assert not actions["channel.all"].isVisible()
    desk.press(Qt.Key.Key_C, control_shift)
    assert desk.window.line.words == "This clip has one channel"


def test_speech_loudness_and_spectrum_come_when_asked_for_and_are_remembered(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ada")
    open_clip(desk, 1)
    listening = desk.window.desk.listening
    timeline = listening.timeline
    assert not listening.spectrum.isVisible()
    for name in ("show.speech", "show.loudness", "show.spectrum"):
        act(desk, name)
        assert desk.window.menus.actions[name].isChecked()
    desk.until(lambda: timeline.overlays.loudness is not None and timeline.overlays.speech is not None, timeout=20_000)
    assert timeline.overlays.loudness is not None
    # A sine of 1 kHz at -10 dB in one channel: 3 LU under the same in two (EBU Tech 3341).
    assert timeline.overlays.loudness.at(1.5 * RATE) == pytest.approx(LOUD_DB - 3, abs=0.2)
    desk.until(lambda: listening.spectrum.words[0].startswith("Clip: "))
    timeline.select(RATE, 2 * RATE)
    desk.until(lambda: listening.spectrum.words[0].startswith("Selection: "))
    act(desk, "show.loudness")
    assert timeline.overlays.loudness is None
    desk.window.close()
    again = opened("Ada")
    shown = [
        name
        for name in ("show.speech", "show.loudness", "show.spectrum")
        if again.window.menus.actions[name].isChecked()
    ]
    assert shown == ["show.speech", "show.spectrum"]
    assert again.window.desk.listening.spectrum.isVisible()
