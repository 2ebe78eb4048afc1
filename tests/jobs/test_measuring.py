"""Measuring a project: everything once, also where processes die, stop, or a file is gone."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

from earmark.audio.signals import crew
from earmark.audio.signals.task import measure_tasks, sound_method
from earmark.jobs import measuring
from earmark.jobs.importing import import_paths
from earmark.jobs.progress import Cancelled
from earmark.model.recording import ClipId, stretch_clip
from earmark.model.signal import Readings, Signal
from earmark.store import clips, recordings, signals
from earmark.store.project import Project
from small_onnx import write_network

METHOD = sound_method(by_network=False)


@pytest.fixture
def filled(project: Project, record) -> Project:
    for number in range(40):
        record(f"sound/{number:02}.wav", seconds=0.6)
    import_paths(project, [record("sound/lethal.wav", seconds=0.6).parent])
    return project


def stored(project: Project) -> dict[ClipId, Readings]:
    def read(db):
        ids = [row[0] for row in db.rows("SELECT id FROM clip WHERE stands_for IS NULL ORDER BY number")]
        return {id_: found[-1][1] for id_ in ids if (found := signals.of_clip(db, id_))}

    return project.read(read)


def dies_at_the_lethal_one(tasks: Sequence[crew.SoundTask]) -> list[crew.Outcome]:
    if any(task.path.name == "lethal.wav" for task in tasks):
        os.kill(os.getpid(), signal.SIGKILL)
    return measure_tasks(tasks)


def dies_once(tasks: Sequence[crew.SoundTask]) -> list[crew.Outcome]:
    mark = tasks[0].path.parent.parent / "died"
    if any(task.path.name == "lethal.wav" for task in tasks) and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return measure_tasks(tasks)


def sleeps_at_the_lethal_one(tasks: Sequence[crew.SoundTask]) -> list[crew.Outcome]:
    if any(task.path.name == "lethal.wav" for task in tasks):
        time.sleep(600)
    return measure_tasks(tasks)


def is_wrong(tasks: Sequence[crew.SoundTask]) -> list[crew.Outcome]:
    raise ZeroDivisionError


def test_every_clip_is_measured_once_and_a_second_run_finds_nothing_to_do(filled: Project) -> None:
    result = measuring.measure(filled, processes=2)
    assert (result.measured, result.known, result.refused) == (41, 0, [])
    found = stored(filled)
    assert len(found) == 41
    assert all(one[Signal.LOUDNESS] == pytest.approx(-24, abs=1) for one in found.values())
    assert len({one[Signal.LOUDNESS] for one in found.values()}) == 41, "each has its own"
    again = measuring.measure(filled, processes=2)
    assert (again.measured, again.known) == (0, 41)


def test_clips_of_a_recording_have_their_own_stretch_and_channel(project: Project, record) -> None:
    path = record("two.wav", seconds=3, channels=2)
    import_paths(project, [path])
    whole = project.read(lambda db: recordings.everywhere(db)[0][0][0])
    parts = [stretch_clip(whole, 0, 16_000), stretch_clip(whole, 16_000, 48_000, channel=1)]
    project.write(lambda db: clips.add(db, parts)).result()
    assert measuring.measure(project, processes=1).measured == 3
    found = stored(project)
    # Both channels together are 3 dB louder than one, which counts twice where it stands alone.
    assert found[parts[1].id][Signal.LOUDNESS] == pytest.approx(found[parts[0].id][Signal.LOUDNESS], abs=0.5)
    assert len({one[Signal.LOUDNESS] for one in found.values()}) == 3


def test_a_file_that_is_gone_is_refused_and_measured_when_it_is_back(filled: Project, tmp_path: Path) -> None:
    lost, changed = tmp_path / "sound" / "07.wav", tmp_path / "sound" / "08.wav"
    lost.rename(tmp_path / "elsewhere.wav")
    content = changed.read_bytes()
    changed.write_bytes(content[:-2] + b"xx")
    result = measuring.measure(filled, processes=2)
    assert result.measured == 39
    assert [one.reason.split(".")[0] for one in result.refused] == [
        "the file is not the recording that was added: its content has changed",
        "its sound is not where it was",
    ]
    (tmp_path / "elsewhere.wav").rename(lost)
    changed.write_bytes(content)
    assert measuring.measure(filled, processes=2).measured == 2


def test_stopped_it_keeps_what_it_has_and_goes_on_from_there(filled: Project) -> None:
    class Impatient:
        cancelled = False

        def report(self, done: int, total: int | None, message: str) -> None:
            self.cancelled = done > 0

    with pytest.raises(Cancelled):
        measuring.measure(filled, processes=1, progress=Impatient())
    kept = len(stored(filled))
    assert 0 < kept < 41
    assert measuring.measure(filled, processes=2).measured == 41 - kept


@pytest.mark.parametrize("processes", [1, 2])
def test_who_takes_the_process_along_twice_is_refused_by_name_and_nobody_else(
    filled: Project, monkeypatch: pytest.MonkeyPatch, processes: int
) -> None:
    monkeypatch.setattr(measuring, "measure_tasks", dies_at_the_lethal_one)
    result = measuring.measure(filled, processes=processes)
    assert result.measured == 40
    assert [(Path(one.path).name, one.reason.split(".")[0]) for one in result.refused] == [
        ("lethal.wav", "the process that measures ends at this sound, twice")
    ]
    monkeypatch.undo()
    assert measuring.measure(filled, processes=1).measured == 1


def test_who_takes_the_process_along_once_is_measured_all_the_same(
    filled: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = measuring.measure(filled, processes=1)
    expected = stored(filled)
    monkeypatch.setattr(measuring, "measure_tasks", dies_once)
    monkeypatch.setattr(measuring, "sound_method", lambda **_: type(METHOD)("sound", "another version", METHOD.signals))
    result = measuring.measure(filled, processes=2)
    assert (result.measured, result.refused) == (plain.measured, [])
    assert stored(filled) == expected, "the same numbers"


def test_who_dawdles_is_ended_and_refused(filled: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "measure_tasks", sleeps_at_the_lethal_one)
    monkeypatch.setattr(crew, "LEAST_S", 6.0)
    result = measuring.measure(filled, processes=2)
    assert result.measured == 40
    assert [one.reason.split(".")[0] for one in result.refused] == ["measuring it takes too long"]


def test_a_fault_of_ours_comes_out_as_it_is(filled: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "measure_tasks", is_wrong)
    with pytest.raises(ZeroDivisionError):
        measuring.measure(filled, processes=1)


def test_the_network_tells_the_gaps_where_it_is_asked_to(filled: Project) -> None:
    result = measuring.measure(filled, processes=1, by_network=True)
    assert result.measured == 41
    assert result.method.name.startswith("sound-")
    assert all(one[Signal.SPEECH] == 0 for one in stored(filled).values()), "noise is no speech to it"


@pytest.mark.skipif(find_spec("onnxruntime") is None, reason="onnxruntime is not installed (extra 'dnsmos')")
def test_dnsmos_stands_beside_the_other_numbers(filled: Project, tmp_path: Path) -> None:
    network = write_network(tmp_path / "small.onnx", (10.0, 20.0, 30.0))
    measuring.measure(filled, processes=1)
    result = measuring.measure(filled, processes=2, dnsmos=network)
    assert (result.measured, result.method.name) == (41, "dnsmos")
    assert all(0 < one[Signal.DNSMOS_OVERALL] < 2 for one in stored(filled).values())
    assert [clips for _, clips in filled.read(signals.methods)] == [41, 41]
    assert measuring.measure(filled, processes=1, dnsmos=network).known == 41


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(find_spec("distributed") is None, reason="Dask is not installed (extra 'cluster')")
def test_a_cluster_gives_the_same_numbers_once_each_though_a_worker_is_killed(
    filled: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    import dask
    from distributed import LocalCluster

    measuring.measure(filled, processes=1)
    expected = stored(filled)
    monkeypatch.setattr(measuring, "measure_tasks", dies_once)
    monkeypatch.setattr(measuring, "TASKS_A_BATCH", 3)
    monkeypatch.setattr(measuring, "sound_method", lambda **_: type(METHOD)("sound", "on a cluster", METHOD.signals))
    # Each worker that dies is begun anew, which takes seconds: once is enough to be sure.
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
    ):
        result = measuring.measure(filled, scheduler=cluster.scheduler_address)
        monkeypatch.setattr(measuring, "measure_tasks", dies_at_the_lethal_one)
        monkeypatch.setattr(measuring, "sound_method", lambda **_: type(METHOD)("sound", "lethal", METHOD.signals))
        lethal = measuring.measure(filled, scheduler=cluster.scheduler_address)
    assert (result.measured, result.refused) == (41, [])
    found = filled.read(lambda db: {clip: signals.of_clip(db, clip)[1][1] for clip in expected})
    assert found == expected
    assert lethal.measured == 40
    assert [Path(one.path).name for one in lethal.refused] == ["lethal.wav"]


def test_no_cluster_is_said_in_a_sentence(filled: Project) -> None:
    from earmark.model.errors import UserError

    with pytest.raises(UserError, match=r"not installed|no Dask scheduler"):
        measuring.measure(filled, scheduler="tcp://127.0.0.1:1")
