"""Pictures come from workers: the newest wish first, neighbours ahead, refusals in words."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from drawn import tone_source
from pytestqt.qtbot import QtBot

from earmark.desk.clip_source import ClipSource
from earmark.desk.newest_first import NewestFirst, Urgency
from earmark.desk.timeline import PictureMaker
from earmark.desk.timeline import pictures as pictures_module


@pytest.fixture
def maker(qtbot: QtBot) -> object:
    made = PictureMaker()
    yield made
    made.close()


def sources(folder: Path, count: int) -> list[ClipSource]:
    return [tone_source(folder, f"{number}.wav", seconds=1.0 + number / 10) for number in range(count)]


def test_a_neighbour_fetched_ahead_is_there_with_the_same_key_press(
    maker: PictureMaker, qtbot: QtBot, tmp_path: Path
) -> None:
    here, near = sources(tmp_path, 2)
    with qtbot.waitSignal(maker.picture_ready, timeout=5000):
        maker.want(here, [near])
    qtbot.waitUntil(lambda: maker.held(near.id) is not None, timeout=5000)
    shown: list[str] = []
    maker.picture_ready.connect(lambda clip, _picture: shown.append(clip))
    maker.want(near)
    assert shown == [near.id]


def test_only_the_clip_that_is_still_wanted_is_delivered(maker: PictureMaker, qtbot: QtBot, tmp_path: Path) -> None:
    passed_by = sources(tmp_path, 12)
    shown: list[str] = []
    maker.picture_ready.connect(lambda clip, _picture: shown.append(clip))
    for source in passed_by:
        maker.want(source)
    qtbot.waitUntil(lambda: bool(shown), timeout=5000)
    qtbot.wait(100)
    assert shown == [passed_by[-1].id]


def test_a_file_that_is_gone_is_told_in_a_sentence(maker: PictureMaker, qtbot: QtBot, tmp_path: Path) -> None:
    source = tone_source(tmp_path)
    source.path.unlink()
    with qtbot.waitSignal(maker.picture_failed, timeout=5000) as told:
        maker.want(source)
    clip, sentence = told.args
    assert clip == source.id
    assert sentence.endswith(".")


def test_of_finer_pictures_only_the_last_one_asked_for_comes(maker: PictureMaker, qtbot: QtBot, tmp_path: Path) -> None:
    source = tone_source(tmp_path)
    came: list[int] = []
    maker.finer_ready.connect(lambda _clip, picture: came.append(picture.first))
    for first in range(0, 32_000, 1_000):
        maker.want_finer(source, first, first + 16_000, 800)
    qtbot.waitUntil(lambda: bool(came), timeout=5000)
    qtbot.wait(100)
    assert len(came) == 1
    assert 31_000 - 512 * 10 < came[0] <= 31_000


def test_memory_stays_bounded(
    maker: PictureMaker, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures_module, "MAX_BYTES", 150_000)
    few = sources(tmp_path, 4)
    for source in few:
        with qtbot.waitSignal(maker.picture_ready, timeout=5000):
            maker.want(source)
    held = [source for source in few if maker.held(source.id) is not None]
    assert few[-1] in held
    assert len(held) < 4


def test_a_newer_wish_overtakes_those_that_wait_and_prefetching_comes_last() -> None:
    work, go, done = NewestFirst("test"), threading.Event(), []
    work.submit("running", go.wait)
    time.sleep(0.05)
    work.submit("ahead", lambda: done.append("ahead"), Urgency.AHEAD)
    work.submit("old", lambda: done.append("old"))
    work.submit("forgotten", lambda: done.append("forgotten"))
    work.submit("new", lambda: done.append("new"))
    work.keep({"ahead", "old", "new"})
    go.set()
    until = time.monotonic() + 5
    while len(done) < 3 and time.monotonic() < until:
        time.sleep(0.01)
    work.close()
    assert done == ["new", "old", "ahead"]
