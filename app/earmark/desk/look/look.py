"""How the spectrogram is drawn, as a user chose it: scale, window, frequencies, levels, colours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from earmark.audio.spectrogram import Scale, SpectrogramSettings
from earmark.desk.session.remembered import Remembered
from earmark.desk.timeline.colour_maps import ColourMap

WINDOWS_MS = (4, 8, 16, 32, 64, 128, 256)
LOWEST_DB, HIGHEST_DB = -140, 0
"""What the levels of a picture hold (SpectrogramSettings)."""
LEAST_RANGE_DB = 10
HIGHEST_HZ = 96_000
LEAST_BAND_HZ = 100


class Preset(StrEnum):
    """What a look is for; OWN is whatever the user set by hand."""

    SPEECH = "speech"
    NOISE = "noise"
    TELEPHONE = "telephone"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Look:
    """``high_hz`` None: up to half the sample rate. ``range_db`` None: fitted to each clip."""

    preset: Preset = Preset.SPEECH
    scale: Scale = Scale.LINEAR
    window_ms: int = 32
    low_hz: int = 0
    high_hz: int | None = None
    range_db: tuple[int, int] | None = None
    colours: ColourMap = ColourMap.MAGMA

    @property
    def settings(self) -> SpectrogramSettings:
        """What a picture is drawn by. Colours and levels are no part of it: they change at once."""
        return SpectrogramSettings(
            scale=self.scale, window_s=self.window_ms / 1000, fmin_hz=self.low_hz, fmax_hz=self.high_hz
        )


LOOKS = {
    Preset.SPEECH: Look(),
    # Long windows part a steady hum from speech; 110 dB show what is 60 dB under the loudest, and more.
    Preset.NOISE: Look(Preset.NOISE, window_ms=128, range_db=(-120, -10)),
    Preset.TELEPHONE: Look(Preset.TELEPHONE, high_hz=4000),
}
"""Each preset's look, but for the colours, which stay the user's."""


def chosen(preset: Preset, now: Look, remembered: Remembered) -> Look:
    """The look of a preset in the colours of now; OWN is what was set by hand last, or what is now."""
    if preset is Preset.OWN:
        own = _from_words(remembered.text("look/own")) or now
        return replace(own, preset=Preset.OWN, colours=now.colours)
    return replace(LOOKS[preset], colours=now.colours)


def remembered_look(remembered: Remembered) -> Look:
    """What was in force last time; what cannot be read is as at the first start."""
    preset, colours = remembered.text("look/preset"), remembered.text("look/colours")
    now = Look(colours=ColourMap(colours)) if colours in set(ColourMap) else Look()
    return chosen(Preset(preset), now, remembered) if preset in set(Preset) else now


def keep_look(remembered: Remembered, look: Look) -> None:
    """For the next start."""
    remembered.keep("look/preset", look.preset)
    remembered.keep("look/colours", look.colours)
    if look.preset is Preset.OWN:
        remembered.keep("look/own", _words(look))


def _words(look: Look) -> str:
    """
    >>> _words(Look(high_hz=4000, range_db=(-90, -10)))
    'linear|32|0|4000|-90|-10'
    """
    high = "" if look.high_hz is None else str(look.high_hz)
    low_db, high_db = ("", "") if look.range_db is None else map(str, look.range_db)
    return "|".join((look.scale, str(look.window_ms), str(look.low_hz), high, low_db, high_db))


def _from_words(words: str) -> Look | None:
    """None where the words do not make a look that can be drawn."""
    parts = words.split("|")
    if len(parts) != 6 or parts[0] not in set(Scale):
        return None
    try:
        window_ms, low_hz = int(parts[1]), int(parts[2])
        high_hz = int(parts[3]) if parts[3] else None
        range_db = (int(parts[4]), int(parts[5])) if parts[4] else None
    except ValueError:
        return None
    fits = window_ms in WINDOWS_MS and 0 <= low_hz <= HIGHEST_HZ - LEAST_BAND_HZ
    fits = fits and (high_hz is None or low_hz + LEAST_BAND_HZ <= high_hz <= HIGHEST_HZ)
    if range_db is not None:
        fits = fits and LOWEST_DB <= range_db[0] <= range_db[1] - LEAST_RANGE_DB <= HIGHEST_DB - LEAST_RANGE_DB
    return Look(Preset.OWN, Scale(parts[0]), window_ms, low_hz, high_hz, range_db) if fits else None
