"""A window on a real project with real sound, driven by keys as a labeler would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from earmark.desk.session import Remembered
from earmark.desk.theme import Appearance, theme
from earmark.desk.window import MainWindow
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project, open_project
from earmark.model.people import Role
from earmark.store import labelers
from hands import Desk

CLIPS = 5


@pytest.fixture
def sound_folder(tmp_path: Path) -> Path:
    """Five short clips that differ, so that each has an identity of its own."""
    folder = tmp_path / "sound"
    folder.mkdir()
    for number in range(CLIPS):
        noise = np.random.default_rng(number).normal(0, 0.05, 8000).astype(np.float32)
        soundfile.write(folder / f"clip_{number}.wav", noise, 16000)
    return folder


@pytest.fixture
def project_path(tmp_path: Path, sound_folder: Path) -> Path:
    """A project with the five clips and two labelers; Ada is the lead, Ben a labeler."""
    with new_project(tmp_path / "try.earmark") as project:
        project.write(lambda db: labelers.add(db, "Ada", Role.LEAD)).result()
        project.write(lambda db: labelers.add(db, "Ben", Role.LABELER)).result()
        import_paths(project, [sound_folder])
    return tmp_path / "try.earmark"


@pytest.fixture
def opened(qtbot: QtBot, project_path: Path, tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    """Opens the window for a labeler by name; again for another start of the program."""
    theme().apply(Appearance.LIGHT)
    windows: list[MainWindow] = []

    def open_for(name: str) -> Desk:
        project = open_project(project_path)
        who = project.read(lambda db: labelers.by_name(db, name))
        assert who is not None
        remembered = Remembered(tmp_path / "desk.ini")
        remembered.keep_labeler(project.uuid, who.id)
        window = MainWindow(remembered)
        windows.append(window)
        qtbot.addWidget(window)
        window.show_project(project)
        window.show()
        window.activateWindow()
        desk = Desk(window, qtbot)
        desk.ready()
        return desk

    yield open_for
    for window in windows:
        window.close()


@pytest.fixture
def desk(opened: Callable[[str], Desk]) -> Desk:
    return opened("Ada")
