"""Packets by the window: handed out by the lead, worked on by the labeler, taken back with what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from earmark.desk.packets.came_back import CameBackDialog
from earmark.desk.packets.hand_out import HandOutDialog
from earmark.desk.packets.keys_dialog import KeysDialog
from earmark.desk.rounds.list_page import RoundsPage
from earmark.desk.session import Remembered
from earmark.desk.window import MainWindow
from earmark.jobs.keys import own_key
from earmark.jobs.packets.merge import signatures_demanded
from earmark.model.round import AssignmentState
from earmark.store import labelers, revisions, rounds
from hands import Desk
from planted_labels import plant_round


@dataclass
class Team:
    """Ada the lead at home, with a round of all five clips for Ben, and Ben's laptops."""

    home: Desk
    folder: Path
    open_laptop: Callable[[], Desk]

    def menu(self, desk: Desk, name: str) -> bool:
        return desk.window.menus.actions[name].isEnabled()


@pytest.fixture
def team(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Team]:
    ben = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert ben is not None
    ids = desk.project.read(lambda db: [row[0] for row in db.rows("SELECT id FROM clip ORDER BY sort_name")])
    plant_round(desk.project, {ben.id: ids}, name="Week 1")
    windows: list[MainWindow] = []

    def open_laptop() -> Desk:
        window = MainWindow(Remembered(tmp_path / f"laptop {len(windows)}.ini"))
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return Desk(window, qtbot)

    yield Team(desk, tmp_path, open_laptop)
    for window in windows:
        window.close()


def answering(monkeypatch: pytest.MonkeyPatch, **answers: object) -> None:
    """The file dialogs of the system answer at once."""
    for name, answer in answers.items():
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer, **__: answer)


def dialog_of(desk: Desk, kind: type[QDialog]) -> QDialog:
    desk.until(lambda: any(one.isVisible() for one in desk.window.findChildren(kind)))
    return next(one for one in desk.window.findChildren(kind) if one.isVisible())


def says(desk: Desk, words: str) -> bool:
    return re.search(words, desk.window.line.words) is not None


def drop(window: MainWindow, *files: Path) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        content,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def handed_out(team: Team, monkeypatch: pytest.MonkeyPatch) -> Path:
    answering(monkeypatch, getExistingDirectory=str(team.folder))
    team.home.window.run("packets.hand_out")
    dialog = dialog_of(team.home, HandOutDialog)
    assert isinstance(dialog, HandOutDialog)
    assert dialog.chosen == {"Ben"}
    assert "0 of 5 done" in dialog.labelers.item(0).text()
    dialog.go.click()
    packet = team.folder / "Week 1 - Ben.earpack"
    team.home.until(lambda: "packet" in team.home.window.line.words and packet.exists())
    return packet


def labeled_on_laptop(team: Team, packet: Path, folder: str, monkeypatch: pytest.MonkeyPatch, text: str) -> Path:
    """Ben opens the packet by dropping it, labels the first clip by keys, and hands it in."""
    laptop = team.open_laptop()
    monkeypatch.setenv("XDG_DATA_HOME", str(team.folder / f"user of {folder}"))
    answering(monkeypatch, getExistingDirectory=str(team.folder / folder))
    drop(laptop.window, packet)
    laptop.ready()
    assert team.menu(laptop, "packets.hand_in")
    assert not team.menu(laptop, "packets.hand_out")
    laptop.window.ask_who()
    assert says(laptop, "This packet is for Ben")
    laptop.press("1")
    laptop.press("t")
    laptop.press(text)
    laptop.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    laptop.saved()
    back = team.folder / f"{folder}.earwork"
    answering(monkeypatch, getSaveFileName=(str(back), ""))
    laptop.window.run("packets.hand_in")
    laptop.until(lambda: says(laptop, "1 labels? handed in, 4 clips still to do"))
    laptop.window.close()
    return back


def test_a_round_goes_to_a_laptop_and_comes_back(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not team.menu(team.home, "packets.hand_in")
    packet = handed_out(team, monkeypatch)
    back = labeled_on_laptop(team, packet, "laptop", monkeypatch, "good morning")
    answering(monkeypatch, getOpenFileNames=([str(back)], ""))
    team.home.window.run("packets.take_back")
    team.home.until(lambda: says(team.home, r"1 new labels? taken back \(Ben\)"))
    said = team.home.project.read(lambda db: [row[0] for row in db.rows("SELECT transcript FROM revision_text")])
    assert said == ["good morning"]
    # The same file dropped on the window once more changes nothing.
    drop(team.home.window, back)
    team.home.until(lambda: says(team.home, r"0 new labels taken back \(Ben\), 1 known already"))


def test_a_conflict_is_shown_with_both_labels_and_goes_back_to_its_labeler(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    packet = handed_out(team, monkeypatch)
    backs = [
        labeled_on_laptop(team, packet, name, monkeypatch, text) for name, text in (("old", "good day"), ("new", "bye"))
    ]
    broken = team.folder / "broken.earwork"
    broken.write_bytes(b"nothing")
    drop(team.home.window, *backs, broken)
    dialog = dialog_of(team.home, CameBackDialog)
    assert isinstance(dialog, CameBackDialog)
    assert says(team.home, r"2 new labels taken back \(Ben\), 1 conflicts?, 1 files? refused")
    assert (dialog.files.item(0, 0).text(), dialog.files.item(0, 0).toolTip()) == (broken.name, str(broken))
    assert "no packet" in dialog.files.item(0, 1).text()
    assert [dialog.conflicts.item(0, column).text() for column in range(3)] == [
        "clip_0.wav\nBen",
        "“bye” · Inside a car 1",
        "“good day” · Inside a car 1",
    ]
    dialog.again.click()
    (ben,) = [one for one in team.home.project.read(labelers.all) if one.name == "Ben"]
    team.home.until(
        lambda: (
            AssignmentState.RETURNED
            in {one.state for one in team.home.project.read(lambda db: rounds.assignments_of(db, ben.id))}
        )
    )
    # Whoever labeled it sees on the clip what the other label says, and settles it by finishing.
    team.home.window.switch_labeler(ben)
    team.home.ready()
    notice = team.home.window.desk.findChildren(QLabel)
    team.home.until(lambda: any("The other label: “good day”" in one.text() for one in notice))
    team.home.press(Qt.Key.Key_Return)
    team.home.until(lambda: team.home.project.read(revisions.conflicts) == [])


def test_work_is_taken_back_by_nobody_who_labels(team: Team, opened: Callable[[str], Desk]) -> None:
    team.home.window.close()
    desk = opened("Ben")
    drop(desk.window, team.folder / "x.earwork")
    desk.until(lambda: "by a reviewer, lead or engineer" in desk.window.line.words)
    assert not team.menu(desk, "packets.hand_out")


def test_the_rounds_place_leads_to_packets_and_these_tell_what_came_back(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    packet = handed_out(team, monkeypatch)
    back = labeled_on_laptop(team, packet, "laptop", monkeypatch, "good morning")
    drop(team.home.window, back)
    team.home.until(lambda: says(team.home, "taken back"))
    team.home.window.run("place.rounds")
    page = next(iter(team.home.window.findChildren(RoundsPage)))
    team.home.until(lambda: page.hand_out.isVisible())
    page.hand_out.click()
    dialog = dialog_of(team.home, HandOutDialog)
    assert isinstance(dialog, HandOutDialog)
    told = dialog.labelers.item(0).text()
    assert "1 of 5 done" in told
    assert "handed out" in told
    assert "came back" in told
    dialog.reject()


def test_keys_are_made_passed_on_and_trusted_in_the_window(team: Team) -> None:
    team.home.window.run("packets.keys")
    dialog = dialog_of(team.home, KeysDialog)
    assert isinstance(dialog, KeysDialog)
    assert dialog.copy.isHidden()
    dialog.make.click()
    assert dialog.own.text().startswith("earmark1-age1")
    dialog.name.setCurrentText("Ben")
    dialog.key.setText("nonsense")
    dialog.trust.click()
    assert "This is no key" in dialog.said.text()
    dialog.key.setText(dialog.own.text())
    dialog.trust.click()
    assert [dialog.known.item(row).text() for row in range(dialog.known.count())] == ["Ben"]
    dialog.demand.click()
    team.home.until(lambda: team.home.project.read(signatures_demanded))
    dialog.known.setCurrentRow(0)
    dialog.forget.click()
    assert dialog.known.count() == 0
    assert own_key() is not None
