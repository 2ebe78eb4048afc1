"""What the demo is made of: enough sound, small enough, and labels that belong to it."""

from __future__ import annotations

import csv
from collections import Counter

import pytest
import soundfile

from earmark.exchange import labels
from earmark.exchange.records import Row
from earmark.jobs.resources import resource
from earmark.model.recording import Split
from earmark.model.taxonomy import parse_taxonomy


@pytest.fixture(scope="module")
def truth() -> list[dict[str, str]]:
    with resource("demo", "clips.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_there_are_enough_short_clips_in_little_space(truth: list[dict[str, str]]) -> None:
    files = sorted(resource("demo", "sound").iterdir())
    assert len(files) >= 240
    assert {f"sound/{file.name}" for file in files} == {row["file"] for row in truth}
    for file in files:
        told = soundfile.info(str(file))
        assert told.samplerate == 16_000, file
        assert 1.5 <= told.duration <= 4, file
    everything = sum(file.stat().st_size for file in resource("demo").rglob("*") if file.is_file())
    assert everything < 8_000_000


def test_clips_are_all_different_sounds() -> None:
    contents = Counter(file.read_bytes() for file in resource("demo", "sound").iterdir())
    assert max(contents.values()) == 1


def test_voices_languages_and_noises_are_as_promised(truth: list[dict[str, str]]) -> None:
    assert len({row["speaker"] for row in truth}) >= 6
    assert {row["language"] for row in truth} == {"en", "de"}
    codes = {mark.partition(":")[0] for row in truth for mark in row["tags"].split(";")}
    assert codes >= {"none", "car_interior", "road_traffic", "babble", "hvac_fan", "music", "weather_nature"}
    assert "wind_on_mic" in codes


def test_no_speaker_is_in_two_splits(truth: list[dict[str, str]]) -> None:
    parted = {(row["speaker"], Split(row["split"])) for row in truth}
    assert len(parted) == len({row["speaker"] for row in truth})


@pytest.mark.parametrize("table", ["labels.csv", "gold.csv"])
def test_every_row_of_the_labels_can_be_read(table: str, truth: list[dict[str, str]]) -> None:
    known = {row["file"] for row in truth}
    codes = set(parse_taxonomy(resource("noise-taxonomy.csv").read_text("utf-8")).by_code)
    for row in labels.read(resource("demo", table)).rows:
        assert isinstance(row, Row), row
        assert row.path in known
        if row.label is not None:
            assert {mark.code for mark in row.label.label.sources} <= codes


def test_two_labelers_did_most_and_not_all_of_the_work() -> None:
    done = Counter(
        row.label.labeler
        for row in labels.read(resource("demo", "labels.csv")).rows
        if isinstance(row, Row) and row.label is not None
    )
    assert set(done) == {"Ada", "Ben"}
    assert all(200 < count < 276 for count in done.values())
