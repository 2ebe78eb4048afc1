"""Derives the demo's labels from its truth: ``.venv/bin/python packaging/make_demo_labels.py``.

Reads ``resources/demo/clips.csv`` and writes ``labels.csv`` (the work of the labelers Ada and Ben
under the first guideline) and ``gold.csv`` (what the reviewer Rosa settled on under the second) as
label tables. How often each of them does what is in ``Habits`` and nowhere else; the seed is fixed.
``resources/demo/README.md`` tells it in words.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

DEMO = Path(__file__).parents[1] / "resources" / "demo"
SEED = 20260303
"""One under which the fan is undecided; with others it may come out as agreed or too few."""
COLUMNS = (
    *("file", "labeler", "transcript", "tags", "channel", "environment", "lane", "state", "flag", "reason"),
    *("speaker", "language", "device", "recorded_at", "batch", "split"),
    *("guideline", "time", "seconds_spent", "note", "question"),
)
OF_THE_CLIP = ("file", "speaker", "language", "device", "recorded_at", "batch", "split")

Random = np.random.Generator
Row = dict[str, str]


@dataclass(frozen=True)
class Habits:
    """How a labeler differs from the truth, as probabilities per clip (per word for slips).

    ``small_babble_as_speech`` applies to babble of four or five voices, ``two_voices_as_babble`` to two
    followed voices, ``misses_fan`` to a fan from 17 dB on, ``misses_rain`` from 13 dB on.
    """

    name: str
    small_babble_as_speech: float
    two_voices_as_babble: float
    misses_fan: float
    unsure_of_fan: float
    misses_rain: float
    traffic_as_car: float
    other_room: float
    other_severity: float
    harsher: float
    slip: float
    writes_digits: bool
    spells_out: float
    drops_punctuation: float
    seconds_a_clip: float


ADA = Habits(
    name="Ada",
    small_babble_as_speech=0.1,
    two_voices_as_babble=0.8,
    misses_fan=0.6,
    unsure_of_fan=0.05,
    misses_rain=0.1,
    traffic_as_car=0.04,
    other_room=0.06,
    other_severity=0.12,
    harsher=0.3,
    slip=0.006,
    writes_digits=False,
    spells_out=0.0,
    drops_punctuation=0.0,
    seconds_a_clip=19,
)
BEN = Habits(
    name="Ben",
    small_babble_as_speech=0.8,
    two_voices_as_babble=0.1,
    misses_fan=0.25,
    unsure_of_fan=0.02,
    misses_rain=0.2,
    traffic_as_car=0.1,
    other_room=0.15,
    other_severity=0.2,
    harsher=0.85,
    slip=0.012,
    writes_digits=True,
    spells_out=0.5,
    drops_punctuation=0.6,
    seconds_a_clip=14,
)
REVIEWER = "Rosa"
FIRST_DAY = {
    "Ada": datetime(2026, 3, 23, 8, 30),
    "Ben": datetime(2026, 3, 24, 9, 0),
    REVIEWER: datetime(2026, 4, 7, 10),
}

NUMBERS = {
    **{"two": "2", "three": "3", "seven": "7", "eight": "8", "nine": "9", "eleven": "11", "twelve": "12"},
    **{"fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40", "ninety": "90"},
    **{"forty seven": "47", "sixty two": "62", "nine fifteen": "9:15", "six": "6"},
    **{"sieben": "7", "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12", "achtzehn": "18", "zwanzig": "20"},
    **{"dreißig": "30", "vierzig": "40", "siebenundvierzig": "47", "neunzig": "90", "sechs": "6"},
}
SPELLED_OUT = {
    **{"don't": "do not", "haven't": "have not", "won't": "will not", "can't": "can not", "let's": "let us"},
    **{
        "it's": "it is",
        "i'm": "I am",
        "i'd": "I would",
        "we've": "we have",
        "there's": "there is",
        "what's": "what is",
    },
}


def main() -> None:
    with (DEMO / "clips.csv").open(encoding="utf-8", newline="") as file:
        clips = list(csv.DictReader(file))
    random = np.random.default_rng(SEED)
    ada = [labeled(clip, ADA, random) for clip in clips]
    ben = [labeled(clip, BEN, random) for clip in clips]
    # A queue is never quite done: some clips wait for one of them, some for both.
    waiting = random.permutation(len(clips))
    for place in waiting[:12]:
        ada[place] = only_clip(clips[place])
        ben[place] = only_clip(clips[place])
    for place in waiting[12:18]:
        ben[place] = only_clip(clips[place])
    for place in waiting[18:22]:
        ada[place] = only_clip(clips[place])
    write(DEMO / "labels.csv", timed(ada, ADA.name, random) + timed(ben, BEN.name, random))
    write(DEMO / "gold.csv", timed(settled(clips, ada, ben), REVIEWER, random))


def labeled(clip: Row, habits: Habits, random: Random) -> Row:
    """What the labeler answers for the clip."""
    row = only_clip(clip) | {"labeler": habits.name, "lane": "work", "state": "finished", "guideline": "1"}
    row["tags"] = ";".join(sources(clip, habits, random)) or "none"
    row["channel"] = clip["channel"] if random.random() < 0.95 else ""
    row["environment"] = place(clip, habits, random)
    row["transcript"] = transcript(clip, habits, random)
    row["seconds_spent"] = f"{habits.seconds_a_clip * random.lognormal(0, 0.35):.1f}"
    row["flag"] = "yes" if random.random() < 0.015 else ""
    if "competing_speech" in row["tags"] and random.random() < 0.12:
        row["question"] = "I can follow one of the voices now and then. Is that Babble or Competing speech?"
    if ":3" in row["tags"] and clip["snr_db"] == "0" and random.random() < 0.06:
        row |= {"state": "cannot_label", "reason": "The words cannot be heard over the noise."}
        row |= dict.fromkeys(("tags", "channel", "environment", "transcript", "question", "flag"), "")
    return row


def sources(clip: Row, habits: Habits, random: Random) -> list[str]:
    """The source tags with severities; empty where the labeler hears none."""
    heard = []
    ratios = [float(ratio) for ratio in clip["snr_db"].split(";") if ratio]
    for mark, snr_db in zip(_parts(clip["tags"]), ratios, strict=False):
        code = mark.partition(":")[0]
        voices = int(clip["voices"] or 0)
        chance = random.random()
        if code == "babble" and voices <= 5 and chance < habits.small_babble_as_speech:
            code = "competing_speech"
        elif code == "competing_speech" and voices == 2 and chance < habits.two_voices_as_babble:
            code = "babble"
        elif code == "road_traffic" and chance < habits.traffic_as_car:
            code = "car_interior"
        elif chance < overlooked(code, snr_db, habits):
            continue
        elif code == "hvac_fan" and snr_db >= 14 and chance > 1 - habits.unsure_of_fan:
            heard.append("?hvac_fan")
            continue
        heard.append(f"{code}:{graded(int(mark[-1]), habits, random)}")
    return heard


def overlooked(code: str, snr_db: float, habits: Habits) -> float:
    """The probability that a faint source is not heard at all."""
    if code == "hvac_fan" and snr_db >= 17:
        return habits.misses_fan
    return habits.misses_rain if code == "weather_nature" and snr_db >= 13 else 0.0


def graded(severity: int, habits: Habits, random: Random) -> int:
    """The severity as this labeler gives it: now and then one step off."""
    if random.random() >= habits.other_severity:
        return severity
    return min(3, severity + 1) if random.random() < habits.harsher else max(1, severity - 1)


def place(clip: Row, habits: Habits, random: Random) -> str:
    """The environment: rooms are taken for each other, vehicles and streets are not."""
    true = clip["environment"]
    rooms = ("small_room", "large_room", "public_indoor")
    if true in rooms and random.random() < habits.other_room:
        return rooms[(rooms.index(true) + 1) % len(rooms)]
    return "?" if random.random() < 0.02 else true


def transcript(clip: Row, habits: Habits, random: Random) -> str:
    """The words with the labeler's conventions, and slips that come more often in louder noise."""
    text = clip["transcript"]
    if text.startswith("("):
        return text
    if habits.writes_digits:
        text = _replaced(text, NUMBERS)
    if random.random() < habits.spells_out:
        text = _replaced(text, SPELLED_OUT)
    if random.random() < habits.drops_punctuation:
        text = re.sub(r"[.,?]", "", text)
    ratios = [float(ratio) for ratio in clip["snr_db"].split(";") if ratio]
    loudness = 6 if ratios and min(ratios) < 3 else 2 if ratios and min(ratios) < 8 else 1
    return " ".join(filter(None, (slipped(word, habits.slip * loudness, random) for word in text.split())))


def slipped(word: str, chance: float, random: Random) -> str:
    """The word, or with the given chance one left out, mistyped, guessed or not understood."""
    if random.random() >= chance:
        return word
    kind = random.integers(4)
    if kind == 0:
        return ""
    if kind == 1 and len(word) > 3:
        return word[:1] + word[2] + word[1] + word[3:]
    return f"(({word}))" if kind == 2 else "(( ))"


def settled(clips: list[Row], ada: list[Row], ben: list[Row]) -> list[Row]:
    """Rosa's gold: the first twelve clips on which Babble and Competing speech were told apart differently."""
    gold: list[Row] = []
    for clip, first, second in zip(clips, ada, ben, strict=True):
        voices = [{part.partition(":")[0] for part in _parts(row.get("tags", ""))} for row in (first, second)]
        confused = {"babble", "competing_speech"} & (voices[0] ^ voices[1])
        if len(confused) == 2 and len(gold) < 12:
            row = only_clip(clip) | {"labeler": REVIEWER, "lane": "gold", "state": "finished", "guideline": "2"}
            row |= {name: clip[name] for name in ("transcript", "tags", "channel", "environment")}
            gold.append(row | {"seconds_spent": "25", "note": f"{clip['voices']} voices can be counted."})
    return gold


def only_clip(clip: Row) -> Row:
    """A row that tells of the clip and labels nothing."""
    return dict.fromkeys(COLUMNS, "") | {name: clip[name] for name in OF_THE_CLIP}


def timed(rows: list[Row], name: str, random: Random) -> list[Row]:
    """The rows of a labeler with the times at which they were finished, in the order of the files."""
    now = FIRST_DAY[name]
    for row in rows:
        if row["labeler"]:
            now += timedelta(seconds=float(row["seconds_spent"]) + float(random.uniform(1, 6)))
            row["time"] = f"{now.isoformat(timespec='seconds')}Z"
    return rows


def write(path: Path, rows: list[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _replaced(text: str, table: dict[str, str]) -> str:
    """Whole words (longest first) replaced, with the case of a first capital kept."""
    for words in sorted(table, key=len, reverse=True):
        text = re.sub(
            rf"(?<![\w']){re.escape(words)}(?![\w'])", lambda found: _cased(found[0], table), text, flags=re.I
        )
    return text


def _cased(found: str, table: dict[str, str]) -> str:
    new = table[found.lower()]
    return new[:1].upper() + new[1:] if found[:1].isupper() else new


def _parts(cell: str) -> list[str]:
    return [part for part in cell.split(";") if part and part != "none"]


if __name__ == "__main__":
    main()
