"""The writer's queue: nothing is lost, whatever the disk does."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_projects import Small, said

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.label import State
from earmark.store import drafts, labelers, revisions
from earmark.store.batches import write_all
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.saving import SaveState, Saving, disk_reason


def wait_until(true: Callable[[], bool], seconds: float = 10) -> None:
    limit = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < limit, "waited in vain"
        time.sleep(0.01)


def fill_the_disk(project: Project) -> None:
    """Let the file grow no more: what SQLite sees is a full disk."""
    project.write(lambda db: db.run(f"PRAGMA max_page_count={db.value('PRAGMA page_count')}")).result()


def make_room(project: Project) -> None:
    # The limit belongs to the connection, and the writer is busy being refused: reach past it.
    writing = project._writing
    assert writing is not None
    # Between two attempts: a connection is not used by two threads at once.
    time.sleep(0.1)
    writing.conn.execute("PRAGMA max_page_count=1000000").fetchall()


def test_labels_overtake_jobs(project: Project) -> None:
    order: list[str] = []
    started, go_on = threading.Event(), threading.Event()

    def first(db: Database) -> None:
        started.set()
        go_on.wait(10)

    project.write(first)
    started.wait(10)
    waiting = [project.write(lambda db, name=name: order.append(name)) for name in ("job 1", "job 2")]  # type: ignore[misc]
    waiting += [project.write(lambda db, name=name: order.append(name), urgent=True) for name in ("label 1", "label 2")]  # type: ignore[misc]
    go_on.set()
    for one in waiting:
        one.result()
    assert order == ["label 1", "label 2", "job 1", "job 2"]


def test_views_are_told_what_a_write_changed(small: Small) -> None:
    told: list[Changes] = []
    stop = small.project.on_change(told.append)
    small.finish(said())
    assert told == [Changes(clips=frozenset({small.clips[0].id}), labels=True, drafts=True)]
    stop()
    small.finish(said("other"))
    assert len(told) == 1


def test_a_failed_write_tells_no_change(small: Small) -> None:
    told: list[Changes] = []
    small.project.on_change(told.append)
    with pytest.raises(UserError):
        small.project.write(lambda db: labelers.add(db, "Ada")).result()
    assert told == []


def test_the_save_state_goes_from_saving_to_saved(small: Small) -> None:
    states: list[SaveState] = []
    small.project.on_save_state(states.append)
    small.finish(said())
    wait_until(lambda: small.project.save_state.saving is Saving.SAVED)
    assert [one.saving for one in states] == [Saving.SAVING, Saving.SAVED]


def test_a_full_disk_is_told_plainly_and_the_label_is_saved_once_there_is_room(small: Small) -> None:
    states: list[SaveState] = []
    small.project.on_save_state(states.append)
    fill_the_disk(small.project)
    long = said("a long story " * 5_000)
    waiting = small.project.write(lambda db: revisions.append(db, small.key(), long, State.FINISHED), urgent=True)
    wait_until(lambda: small.project.save_state.saving is Saving.NOT_SAVED)
    assert "The disk is full" in small.project.save_state.reason
    assert not waiting.done()
    make_room(small.project)
    small.project.retry()
    assert waiting.result(10).label == long
    assert small.current() == waiting.result()
    wait_until(lambda: small.project.save_state.saving is Saving.SAVED)
    assert small.problems() == []


def test_what_waits_for_the_disk_is_written_in_its_order(small: Small) -> None:
    fill_the_disk(small.project)
    texts = ["one " * 20_000, "two", "three"]
    waiting = [
        small.project.write(
            lambda db, text=text: revisions.append(db, small.key(), said(text), State.FINISHED),  # type: ignore[misc]
            urgent=True,
        )
        for text in texts
    ]
    wait_until(lambda: small.project.save_state.saving is Saving.NOT_SAVED)
    make_room(small.project)
    small.project.retry()
    made = [one.result(10) for one in waiting]
    assert [one.label.transcript for one in made] == texts
    assert [one.parent for one in made] == [None, made[0].id, made[1].id]


def test_a_label_goes_ahead_of_a_job_that_the_disk_refuses(small: Small) -> None:
    fill_the_disk(small.project)
    job = small.project.write(lambda db: db.run("INSERT INTO setting VALUES ('big', ?)", ("x" * 500_000,)))
    wait_until(lambda: small.project.save_state.saving is Saving.NOT_SAVED)
    assert small.project.write(lambda db: db.value("SELECT 1"), urgent=True).result(5) == 1
    assert not job.done()
    make_room(small.project)
    small.project.retry()
    job.result(10)


def test_closing_with_unsaved_work_says_so_and_stays_open(small: Small) -> None:
    fill_the_disk(small.project)
    waiting = small.project.write(lambda db: drafts.save(db, small.key(), said("x" * 500_000)), urgent=True)
    with pytest.raises(UserError, match="1 changes are not saved"):
        small.project.close()
    make_room(small.project)
    small.project.close()
    assert waiting.done()
    with Project.open(small.project.path) as again:
        kept = again.read(lambda db: drafts.load(db, small.key()))
    assert kept == said("x" * 500_000)


def test_another_program_holding_the_file_only_delays_saving(small: Small) -> None:
    plain = sqlite3.connect(small.project.path, isolation_level=None)
    plain.execute("BEGIN IMMEDIATE")
    waiting = small.project.write(lambda db: revisions.append(db, small.key(), said(), State.FINISHED), urgent=True)
    wait_until(lambda: small.project.save_state.saving is Saving.NOT_SAVED)
    assert "Another program" in small.project.save_state.reason
    plain.execute("ROLLBACK")
    small.project.retry()
    assert waiting.result(10).label == said()


def test_closing_writes_what_is_queued(small: Small) -> None:
    for number in range(50):
        small.project.write(
            lambda db, number=number: revisions.append(db, small.key(), said(f"version {number}"), State.FINISHED)  # type: ignore[misc]
        )
    small.project.close()
    with Project.open(small.project.path) as small.project:
        assert small.current().label == said("version 49")  # type: ignore[union-attr]


def test_a_job_writes_in_small_pieces(project: Project) -> None:
    pieces: list[int] = []

    def work(db: Database, part: object) -> None:
        time.sleep(0.001 * len(part))  # type: ignore[arg-type]
        pieces.append(len(part))  # type: ignore[arg-type]

    write_all(project, range(200), work)
    assert sum(pieces) == 200
    assert max(pieces[1:]) <= 40


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_READONLY_DBMOVED])
def test_every_refusal_of_the_disk_has_a_sentence(code: int) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    assert disk_reason(error)


def test_an_error_of_ours_is_not_the_disks(project: Project) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        project.write(lambda db: db.run("SELECT * FROM absent")).result()
    assert project.save_state.saving is not Saving.NOT_SAVED


KILLED = """
import sys
from pathlib import Path
from earmark.model.label import Label, State
from earmark.model.revision import LabelKey
from earmark.store import drafts, revisions
from earmark.store.project import Project

project = Project.open(Path(sys.argv[1]))
key = LabelKey(sys.argv[2], sys.argv[3])
for number in range(1_000_000):
    label = Label(transcript=f"version {number}")
    project.write(lambda db: revisions.append(db, key, label, State.FINISHED), urgent=True).result()
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 40])
def test_kill_in_the_middle_of_committing_loses_nothing_committed(small: Small, tmp_path: Path, after: int) -> None:
    small.project.close()
    running = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(small.project.path), small.clips[0].id, small.ada.id],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    seen = -1
    for line in running.stdout:
        seen = int(line)
        if seen >= after:
            running.send_signal(signal.SIGKILL)
            break
    rest = running.stdout.read().split()
    running.wait()
    committed = int(rest[-1]) if rest else seen
    with Project.open(small.project.path) as small.project:
        texts = [one.label.transcript for one in small.project.read(lambda db: revisions.history(db, small.key()))]
        assert len(texts) >= committed + 1
        assert texts == [f"version {number}" for number in reversed(range(len(texts)))]
        assert small.problems() == []
