"""Makes the demo's sound: ``.venv/bin/python packaging/make_demo_sound.py`` (needs espeak-ng).

Writes ``resources/demo/sound/*.ogg`` and ``resources/demo/clips.csv``, which tells of every clip
what was said, by whom, and which noise was mixed in at which signal-to-noise ratio: the truth that
labelers do not see. The same versions of espeak-ng, numpy and libsndfile give the same bytes.
"""

from __future__ import annotations

import csv
import io
import shutil
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import soundfile
from demo_noise import SOURCES, babble
from demo_speech import SAMPLE_RATE, SPEAKERS, Speaker, active_power, sentences, speak
from ogg_serial import with_serial
from scipy.signal import butter, sosfilt

DEMO = Path(__file__).parents[1] / "resources" / "demo"
SPEECH_POWER = 10**-2.6
"""The level of every voice, -26 dB under full scale over its active frames."""

QUALITY = 0.6
"""libsndfile's compression level, 0 to 1, where 1 is the smallest Vorbis file."""


@dataclass(frozen=True)
class Condition:
    """What is mixed into a clip: sources with their signal-to-noise ratios, and who is heard of the voices."""

    sources: tuple[tuple[str, float], ...] = ()
    voices: int = 0
    nothing_said: bool = False


@dataclass(frozen=True)
class Planned:
    """One clip of the demo before it is made."""

    number: int
    name: str
    speaker: Speaker
    text: str
    condition: Condition


def conditions() -> list[Condition]:
    """The mixtures in the order in which they are dealt to the speakers, 276 in all."""
    loud_to_faint = (0, 3, 6, 9, 12, 15, 18, 21)

    def cycle(code: str, count: int, ratios: tuple[int, ...] = loud_to_faint) -> list[Condition]:
        return [Condition(((code, float(ratios[number % len(ratios)])),)) for number in range(count)]

    dealt = [Condition() for _ in range(48)]
    dealt += cycle("car_interior", 38)
    dealt += [Condition((("car_interior", 9.0), ("music", 15.0))) for _ in range(6)]
    dealt += cycle("music", 34, (0, 3, 6, 9, 12, 15, 18))
    dealt += cycle("hvac_fan", 42, (8, 11, 14, 17, 20, 23, 26))
    # With four or five voices a single one can be followed now and then: that is where labelers differ.
    dealt += [
        Condition((("babble", float((3, 7, 11, 15)[n % 4])),), voices=(4, 5, 5, 8)[n // 4 % 4]) for n in range(34)
    ]
    dealt += [
        Condition((("competing_speech", float((6, 10, 14)[n % 3])),), voices=(1, 2, 2)[n // 3 % 3]) for n in range(28)
    ]
    dealt += cycle("road_traffic", 20, (2, 6, 10, 14, 18))
    dealt += cycle("weather_nature", 14, (3, 8, 13, 18))
    dealt += cycle("wind_on_mic", 6, (0, 6, 12))
    silent = (("car_interior", 0.0), ("hvac_fan", 8.0), ("road_traffic", 2.0), ("music", 6.0), ("babble", 7.0))
    dealt += [Condition((source,), voices=7, nothing_said=True) for source in silent]
    dealt.append(Condition(nothing_said=True))
    return dealt


def plan() -> list[Planned]:
    """Every condition dealt to the speakers in turn, so that each tag is heard with as many as it can.

    A speaker's clips are numbered in a shuffled order, so that a labeler's queue is a mixture.
    """
    hands: dict[Speaker, list[tuple[int, Condition]]] = {speaker: [] for speaker in SPEAKERS}
    for number, condition in enumerate(conditions()):
        # The extra step each round keeps one speaker from always meeting the same ratio.
        hands[SPEAKERS[(number + number // len(SPEAKERS)) % len(SPEAKERS)]].append((number, condition))
    planned = []
    for order, (speaker, hand) in enumerate(hands.items()):
        said = sentences(speaker.language)
        for place, chosen in enumerate(np.random.default_rng(order).permutation(len(hand))):
            number, condition = hand[chosen]
            text = "" if condition.nothing_said else said[(order * 5 + place) % len(said)]
            planned.append(Planned(number, f"{speaker.name.lower()}_{place + 1:02}", speaker, text, condition))
    return planned


def make(clip: Planned) -> tuple[Planned, bytes]:
    """Speak, mix and encode one clip."""
    random = np.random.default_rng(clip.number)
    speaker = clip.speaker
    if clip.text:
        voice = speak(clip.text, speaker.voice, speaker.pitch, speaker.speed)
        voice = np.pad(
            voice, (int(random.uniform(0.1, 0.3) * SAMPLE_RATE), int(random.uniform(0.1, 0.3) * SAMPLE_RATE))
        )
        voice *= np.sqrt(SPEECH_POWER / active_power(voice))
    else:
        voice = np.zeros(int(random.uniform(1.8, 2.6) * SAMPLE_RATE))
    # The noise of the microphone itself, far below what is heard.
    mixed = voice + 10**-3.6 * random.standard_normal(voice.size)
    for code, snr_db in clip.condition.sources:
        if clip.condition.voices and code in ("babble", "competing_speech"):
            noise = babble(voice.size, random, clip.condition.voices)
        else:
            noise = SOURCES[code](voice.size, random)
        mixed += noise * np.sqrt(SPEECH_POWER / 10 ** (snr_db / 10) / (noise**2).mean())
    if speaker.device == "telephone":
        mixed = sosfilt(butter(4, (300, 3400), "bandpass", fs=SAMPLE_RATE, output="sos"), mixed)
    mixed *= min(1.0, 0.95 / np.abs(mixed).max())
    file = io.BytesIO()
    soundfile.write(
        file, mixed.astype(np.float32), SAMPLE_RATE, format="OGG", subtype="VORBIS", compression_level=QUALITY
    )
    return clip, with_serial(file.getvalue(), clip.number + 1)


def truth(clip: Planned) -> dict[str, str]:
    """The clip's row of ``clips.csv``."""
    speaker = clip.speaker
    order = SPEAKERS.index(speaker)
    minute = datetime(2026, 3, 2, 9, 0) + timedelta(days=order, minutes=7 * int(clip.name[-2:]))
    return {
        "file": f"sound/{clip.name}.ogg",
        "transcript": clip.text or "(nothing said)",
        "tags": ";".join(f"{code}:{severity(snr)}" for code, snr in clip.condition.sources) or "none",
        "snr_db": ";".join(f"{snr:g}" for _, snr in clip.condition.sources),
        "voices": str(clip.condition.voices or ""),
        "channel": "low_bandwidth" if speaker.device == "telephone" else "clean",
        "environment": environment(clip),
        "speaker": speaker.name,
        "language": speaker.language,
        "device": speaker.device,
        "recorded_at": minute.isoformat(),
        "batch": "spring" if order % 2 else "winter",
        "split": {10: "dev", 5: "dev", 11: "test", 6: "test"}.get(order, "train"),
    }


def severity(snr_db: float) -> int:
    """What a ratio does to the words, for the demo: from 15 dB audible only, under 5 dB words are lost."""
    return 1 if snr_db >= 15 else 2 if snr_db >= 5 else 3


def environment(clip: Planned) -> str:
    """Where each noise is at home; clips without one are spread over two kinds of room."""
    first = clip.condition.sources[0][0] if clip.condition.sources else ""
    places = {
        "car_interior": "in_vehicle",
        "road_traffic": "outdoor_urban",
        "babble": "public_indoor",
        "competing_speech": "public_indoor",
        "weather_nature": "outdoor_rural",
        "wind_on_mic": "outdoor_rural",
    }
    return places.get(first, "large_room" if clip.number % 5 == 0 else "small_room")


def main() -> None:
    shutil.rmtree(DEMO / "sound", ignore_errors=True)
    (DEMO / "sound").mkdir(parents=True)
    with ProcessPoolExecutor() as pool, (DEMO / "clips.csv").open("w", encoding="utf-8", newline="") as file:
        rows = None
        for clip, ogg in pool.map(make, plan(), chunksize=8):
            (DEMO / "sound" / f"{clip.name}.ogg").write_bytes(ogg)
            row = truth(clip)
            if rows is None:
                rows = csv.DictWriter(file, list(row), lineterminator="\n")
                rows.writeheader()
            rows.writerow(row)


if __name__ == "__main__":
    main()
