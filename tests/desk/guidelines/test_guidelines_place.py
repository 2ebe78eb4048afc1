"""The place Guidelines: written beside the disagreements, kept as it is typed, published, and followed by rounds."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from earmark.desk.frame.top_bar import Place
from earmark.desk.guidelines.place import GuidelinesPlace
from earmark.desk.guidelines.structure import Making
from earmark.jobs.projects import open_project
from earmark.jobs.tag_states import Standing
from earmark.model.guideline import TRANSCRIPT_RULES, ExampleKind
from earmark.model.label import Label
from earmark.model.people import Role
from earmark.model.revision import LabelKey
from earmark.model.round import RoundKind
from earmark.model.settling import Cause
from earmark.model.tag import Mark, TagCode
from earmark.store import columns, examples, guidelines, labelers, next_edition, revisions, rounds, settlements
from earmark.store.database import Database
from hands import Desk

BABBLE, MUSIC, TALK = TagCode("babble"), TagCode("music"), TagCode("competing_speech")


@pytest.fixture
def labeled(project_path: Path) -> Path:
    """Ben and Cyd labeled all clips but the last; Ben hears babble on three, Cyd on one. One is settled."""

    def work(db: Database) -> None:
        labelers.add(db, "Cyd", Role.LABELER)
        labelers.add(db, "Eva", Role.ENGINEER)
        clips = columns.clip_columns(db)
        rows = []
        for name, heard in (("Ben", 3), ("Cyd", 1)):
            who = labelers.by_name(db, name)
            assert who is not None
            for row in range(len(clips) - 1):
                label = Label("hello", sources=(Mark(BABBLE if row < heard else MUSIC),))
                rows.append(revisions.Incoming(LabelKey(clips.id(row), who.id), label))
        revisions.append_many(db, rows)
        ada = labelers.by_name(db, "Ada")
        assert ada is not None
        decision = settlements.Decision(
            clips.id(2), rows[2].label, Cause.GUIDELINE_UNCLEAR, remark="two voices, or three"
        )
        settlements.settle(db, ada.id, decision)

    with open_project(project_path) as project:
        project.write(work).result()
    return project_path


@pytest.fixture
def at(labeled: Path, opened: Callable[[str], Desk]) -> Callable[[str], tuple[Desk, GuidelinesPlace]]:
    """The place with everything measured, for somebody by name."""

    def go(name: str) -> tuple[Desk, GuidelinesPlace]:
        desk = opened(name)
        desk.window.go_to(Place.GUIDELINES)
        place = desk.window.places.shown
        assert isinstance(place, GuidelinesPlace)
        desk.until(lambda: place.findings.states is not None, timeout=20_000)
        desk.until(lambda: place.subject is not None)
        return desk, place

    return go


def chosen(desk: Desk, place: GuidelinesPlace, tag: TagCode = BABBLE) -> None:
    place.page.subjects.choose(tag)
    desk.until(lambda: place.findings.evidence_of(tag) is not None)


def planned(desk: Desk) -> next_edition.NextEdition:
    return desk.project.read(next_edition.load)


def rewrite(desk: Desk, place: GuidelinesPlace, words: str = "Count voices. ") -> None:
    place.page.editor.text.setFocus()
    desk.press(words)
    desk.until(lambda: planned(desk).of(BABBLE) is not None)
    desk.until(lambda: place.page.publish.isEnabled())


def publish(desk: Desk, place: GuidelinesPlace) -> None:
    place.page.publish.click()
    desk.until(lambda: place.page.publishing.isVisible())
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: place.page.follow_up.isVisible(), timeout=20_000)


def rows(place: GuidelinesPlace, card: str = "disagreements") -> list[str]:
    clips = getattr(place.page, card).clips
    return [clips.item(row).text() for row in range(clips.count())]


def test_disagreements_that_a_clearer_text_would_mend_stand_first(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    desk.until(lambda: len(rows(place)) == 2)
    assert "guideline unclear: two voices, or three" in rows(place)[0]
    assert "Ben: yes · Cyd: no" in rows(place)[1]
    chosen(desk, place, TRANSCRIPT_RULES)
    desk.until(lambda: rows(place) == [])
    assert "word error" in place.page.state.proof.text().lower()


def test_what_is_typed_is_kept_shown_and_compared(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    rewrite(desk, place, "**Count** voices. ")
    assert "Count voices." in place.page.editor.preview.toPlainText()
    assert "**" not in place.page.editor.preview.toPlainText()
    place.page.tabs.button(1).click()
    desk.until(lambda: "**Count** voices." in place.page.versions.changes.toPlainText())
    assert place.page.versions.before.currentText() == "version 1"
    assert "text-decoration: underline" in place.page.versions.changes.toHtml()
    place.page.tabs.button(0).click()
    place.page.editor.back.click()
    desk.until(lambda: planned(desk).of(BABBLE) is None)
    desk.until(lambda: not place.page.editor.text.toPlainText().startswith("**Count"))
    desk.window.run("edit.undo")
    desk.until(lambda: planned(desk).of(BABBLE) is not None)
    desk.until(lambda: place.page.editor.text.toPlainText().startswith("**Count"))


def test_publishing_says_what_becomes_stale_and_offers_repair_and_sample_apart(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    rewrite(desk, place)
    place.page.publish.click()
    desk.until(lambda: place.page.publishing.isVisible())
    assert "4 clips" in place.page.publishing.sentence.text()
    place.page.publishing.left.emit()
    publish(desk, place)
    follow = place.page.follow_up
    assert desk.project.read(guidelines.current).of(BABBLE).version == 2  # type: ignore[union-attr]
    assert "proves nothing" in " ".join(one.text() for one in follow.findChildren(type(follow.told)))
    follow.repair.click()
    desk.until(lambda: len(desk.project.read(rounds.all_rounds)) == 1, timeout=20_000)
    (repair,) = desk.project.read(rounds.all_rounds)
    assert (repair.kind, repair.edition, repair.probability_sample) == (RoundKind.REPAIR, 2, False)
    clips = desk.project.read(columns.clip_columns)
    taken = {one.clip for one in desk.project.read(lambda db: rounds.clips_of(db, repair.id))}
    assert taken == {clips.id(row) for row in range(4)}
    desk.until(lambda: "1 clips" in follow.outlook.text() or "1 clip" in follow.outlook.text(), timeout=20_000)
    assert "No more are left" in follow.outlook.text()
    follow.sample.click()
    desk.until(lambda: len(desk.project.read(rounds.all_rounds)) == 2, timeout=20_000)
    sample = desk.project.read(rounds.all_rounds)[1]
    assert (sample.kind, sample.unheard) == (RoundKind.SAMPLE, True)


def test_a_revised_tag_says_so_and_labels_made_before_are_counted(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    rewrite(desk, place)
    publish(desk, place)
    place.page.follow_up.left.emit()
    desk.until(lambda: place.findings.states[BABBLE].standing is Standing.REVISED, timeout=20_000)
    desk.until(lambda: "revised" in place.page.state.standing.text())
    assert "8 labels of 4 clips" in place.page.state.stale.text()
    desk.until(lambda: desk.window.open.has_new_guidelines)  # type: ignore[union-attr]
    desk.window.go_to(Place.REVIEW)
    assert desk.window.places.shown is not None
    assert not desk.window.open.has_new_guidelines  # type: ignore[union-attr]
    desk.window.go_to(Place.DESK)
    desk.ready()
    desk.press("4")
    desk.press("t")
    desk.press("yes")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.project.read(lambda db: db.value("SELECT max(edition) FROM revision")) == 2)


def test_wording_only_makes_no_label_stale(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    rewrite(desk, place)
    place.page.editor.wording.click()
    desk.until(lambda: planned(desk).of(BABBLE).wording_only is True)
    publish(desk, place)
    assert "No label is stale" in place.page.follow_up.told.text()
    assert not place.page.follow_up.repair.isVisible()


def test_an_example_is_made_of_a_disagreement_remarked_heard_and_taken_away(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    desk.until(lambda: len(rows(place)) == 2)
    card = place.page.disagreements
    clip = card.clips.clip
    card.make.activated.emit(card.make.findData(ExampleKind.BORDERLINE))
    desk.until(lambda: len(rows(place, "examples")) == 1)
    assert "not published yet" in rows(place, "examples")[0]
    place.page.examples.remark.setFocus()
    desk.press("two voices only")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: [one.remark for one in desk.project.read(examples.all)] == ["two voices only"])
    heard: list[object] = []
    place.sounds.playing_changed.connect(heard.append)
    place.page.examples.clips.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: heard[:1] == [clip])
    place.page.examples.take_away.click()
    desk.until(lambda: desk.project.read(examples.all) == [])
    desk.window.run("edit.undo")
    desk.until(lambda: len(desk.project.read(examples.all)) == 1)


def test_tags_are_merged_and_reports_see_it_at_once(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    place.page.making_wanted.emit(Making.MERGE)
    panel = place.page.structure
    assert not panel.do.isEnabled()
    for row in range(panel.tags.count()):
        if panel.tags.item(row).data(Qt.ItemDataRole.UserRole) == TALK:
            panel.tags.item(row).setCheckState(Qt.CheckState.Checked)
    panel.names.setFocus()
    desk.press("Other voices")
    assert panel.code.text() == "other_voices"
    panel.do.click()
    desk.until(lambda: place.subject == TagCode("other_voices"))
    desk.until(lambda: place.page.publish.isEnabled())
    publish(desk, place)
    found = desk.project.read(columns.answers)
    voices = found.tags.index(TagCode("other_voices"))
    assert found.answers[:, :, voices].tolist() == [[1, 1], [1, 0], [1, 0], [0, 0]]
    assert BABBLE not in found.tags


def test_a_tag_that_cannot_be_is_refused_where_it_was_written(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    place.page.making_wanted.emit(Making.NEW)
    panel = place.page.structure
    panel.names.setFocus()
    desk.press("Music")
    panel.do.click()
    desk.until(lambda: "exists already" in panel.why_not.text())
    assert planned(desk).definitions == ()


def test_a_tag_that_retires_can_be_kept_after_all(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    place.page.editor.retire.click()
    desk.until(lambda: place.page.editor.text.isReadOnly())
    place.page.editor.retire.click()
    desk.until(lambda: planned(desk).of(BABBLE) is None)
    desk.until(lambda: not place.page.editor.text.isReadOnly())


def test_an_engineer_reads_and_a_labeler_does_not_see_the_place(at, opened) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Eva")
    chosen(desk, place)
    assert place.page.editor.text.isReadOnly()
    assert not place.page.publish.isVisible()
    assert "Reviewers and leads" in place.page.read_only.text()
    desk.window.close()
    other = opened("Ben")
    other.window.go_to(Place.GUIDELINES)
    assert other.window.places.shown is None


def test_a_disagreement_opens_in_review(at) -> None:  # type: ignore[no-untyped-def]
    desk, place = at("Ada")
    chosen(desk, place)
    desk.until(lambda: len(rows(place)) == 2)
    place.page.disagreements.clips.setCurrentRow(1)
    clip = place.page.disagreements.clips.clip
    place.page.disagreements.clips.setFocus()
    desk.press(Qt.Key.Key_Return)
    review = desk.window.places.shown
    assert not isinstance(review, GuidelinesPlace)
    desk.until(lambda: review.table.seen is not None and review.table.seen.clip == clip, timeout=20_000)


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
app = QApplication([])
from earmark.desk.frame.top_bar import Place
from earmark.desk.guidelines.editor import SAVED_AFTER_MS
from earmark.desk.session import Remembered
from earmark.desk.window import MainWindow
from earmark.jobs.projects import open_project
from earmark.store import labelers
project = open_project(Path(sys.argv[1]))
remembered = Remembered(Path(sys.argv[2]))
remembered.keep_labeler(project.uuid, project.read(lambda db: labelers.by_name(db, "Ada")).id)
window = MainWindow(remembered)
window.show_project(project)
window.show()

def write():
    if window.open is None or window.open.work is None:
        return QTimer.singleShot(50, write)
    window.go_to(Place.GUIDELINES)
    place = window.places.shown
    if place._board is None:
        return QTimer.singleShot(50, write)
    place.page.subjects.choose("babble")
    place.page.editor.text.setFocus()
    QTest.keyClicks(place.page.editor.text, "Half a sentence ")
    QTimer.singleShot(SAVED_AFTER_MS + 600, lambda: os.kill(os.getpid(), signal.SIGKILL))

QTimer.singleShot(0, write)
app.exec()
"""


def test_nothing_typed_is_lost_when_the_program_is_killed(labeled: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(labeled), str(tmp_path / "other.ini")],
        timeout=120,
        check=False,
        capture_output=True,
    )
    assert done.returncode == -9
    with open_project(labeled) as project:
        draft = project.read(next_edition.load).of(BABBLE)
    assert draft is not None
    assert draft.text.startswith("Half a sentence ")
