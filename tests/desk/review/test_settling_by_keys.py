"""Disagreements settled in the window, by keys: what is shown, how few keys it takes, and how it is taken back."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from earmark.desk.actions import ACTIONS, Scope, When
from earmark.desk.frame.top_bar import Place, places_of
from earmark.desk.language import Language, speak
from earmark.desk.review.place import ReviewPlace
from earmark.jobs.exporting import export
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project, open_project
from earmark.measure.consensus import Pick
from earmark.model.label import Label, State
from earmark.model.people import Role
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey
from earmark.model.settling import Cause, DisagreementKind, Outcome, Settlement
from earmark.model.tag import Mark, Severity, TagCode
from earmark.store import labelers, revisions, rounds, settlements
from earmark.store.database import Database
from earmark.store.project import Project
from hands import Desk

CTRL, CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier(0x04000000 | 0x02000000)
BABBLE, MUSIC, SPEECH = map(TagCode, ("babble", "music", "competing_speech"))
LABELS = {
    0: {"Ben": ("babble:2", "excuse my antecedents"), "Cleo": ("competing_speech:2", "excuse my antecedence")},
    1: {"Ben": ("music:1", "שלום עולם"), "Cleo": ("music:3", "שלום עולמי")},
    2: {"Ben": ("music:1", "東京駅"), "Cleo": ("music:1", "東京"), "Dan": ("babble:1", "東京")},
    3: {"Ben": ("music:1", "well then"), "Cleo": ("music:1", "well then")},
}


@pytest.fixture
def project_path(tmp_path: Path, sound_folder: Path) -> Path:
    """Five clips, four of them with two or three labels; Ada is the lead."""
    table = tmp_path / "labels.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "labeler", "tags", "transcript"])
        for clip, labels in LABELS.items():
            for name, (tags, text) in labels.items():
                writer.writerow([f"sound/clip_{clip}.wav", name, tags, text])
    with new_project(tmp_path / "try.earmark", language="en") as project:
        project.write(lambda db: labelers.add(db, "Ada", Role.LEAD)).result()
        project.write(lambda db: labelers.add(db, "Ben", Role.LABELER)).result()
        import_paths(project, [sound_folder])
        assert not import_paths(project, [table]).refused
    return tmp_path / "try.earmark"


@pytest.fixture
def desk(opened: Callable[[str], Desk]) -> Desk:
    return reviewing(opened("Ada"))


def reviewing(desk: Desk) -> Desk:
    desk.window.go_to(Place.REVIEW)
    desk.until(lambda: place(desk).table.seen is not None)
    return desk


def place(desk: Desk) -> ReviewPlace:
    shown = desk.window.places.shown
    assert isinstance(shown, ReviewPlace)
    return shown


def name(desk: Desk) -> str:
    """The clip at hand."""
    seen = place(desk).table.seen
    return "" if seen is None else seen.view.name.rpartition("/")[2].removesuffix(".wav")


def gold(project: Project, clip: str) -> Label | None:
    found = project.read(lambda db: settlements.gold_of(db, clip_id(db, clip)))
    return found[0].label if found else None


def newest(project: Project, clip: str) -> Settlement:
    return project.read(lambda db: settlements.of_clip(db, clip_id(db, clip)))[0]


def clip_id(db: Database, clip: str) -> str:
    found: str = db.value("SELECT id FROM clip WHERE name LIKE ?", (f"%{clip}.wav",))
    return found


def until_named(desk: Desk, wanted: str) -> None:
    desk.until(lambda: name(desk) == wanted)


def test_one_key_takes_a_label_and_one_says_why_and_the_next_clip_is_there(desk: Desk) -> None:
    assert name(desk) == "clip_0"
    assert place(desk).panel.heading.text() == "Disagreements left: 3"
    desk.press("b")
    assert place(desk).table.board.cards[1].take.isChecked()
    desk.press("2")
    until_named(desk, "clip_2")
    desk.until(lambda: gold(desk.project, "clip_0") is not None)
    assert gold(desk.project, "clip_0") == Label("excuse my antecedence", (Mark(SPEECH, severity=Severity.SOME_HARD),))
    step = newest(desk.project, "clip_0")
    assert (step.cause, step.in_bulk, step.blind) == (Cause.GUIDELINE_UNCLEAR, False, False)
    assert step.kinds == (DisagreementKind.TAG, DisagreementKind.WORDS)
    assert place(desk).panel.heading.text() == "Disagreements left: 2"
    assert desk.window.line.words == "Settled: Guideline unclear"


def test_differing_words_and_tags_are_marked_in_every_script(desk: Desk) -> None:
    cards = place(desk).table.board.cards
    assert [card.text.words_at(0) for card in cards] == ["antecedents", "antecedence"]
    assert [[chip.differs for chip in card.chips.shown] for card in cards] == [[True], [True]]
    desk.press("n")
    until_named(desk, "clip_2")
    cards = place(desk).table.board.cards
    assert [card.name.text() for card in cards] == ["Ben", "Cleo", "Dan"]
    assert [card.text.words_at(0) for card in cards] == ["駅", "", ""]
    desk.press("n")
    until_named(desk, "clip_1")
    text = place(desk).table.board.cards[1].text
    assert text.words_at(0) == "עולמי"
    assert text._document.defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft


def test_of_three_labels_the_third_has_a_key_and_all_can_be_taken_together(desk: Desk) -> None:
    desk.press("n")
    until_named(desk, "clip_2")
    desk.press("c")
    assert place(desk).table.board.cards[2].take.isChecked()
    desk.press("u")
    desk.press("5")
    desk.until(lambda: gold(desk.project, "clip_2") is not None)
    marks = (Mark(BABBLE, severity=Severity.AUDIBLE), Mark(MUSIC, severity=Severity.AUDIBLE))
    assert gold(desk.project, "clip_2") == Label("東京駅", marks)


def test_a_decision_is_undone_and_made_again_also_after_a_restart(
    desk: Desk, opened: Callable[[str], Desk], qtbot: QtBot
) -> None:
    desk.press("a")
    desk.press("1")
    desk.until(lambda: gold(desk.project, "clip_0") is not None)
    desk.press(Qt.Key.Key_Z, CTRL)
    until_named(desk, "clip_0")
    assert gold(desk.project, "clip_0") is None
    assert place(desk).panel.heading.text() == "Disagreements left: 3"
    # What was decided stands ready: the cause alone is missing.
    desk.until(lambda: place(desk).table.board.cards[0].take.isChecked())
    desk.press(Qt.Key.Key_Z, CTRL_SHIFT)
    desk.until(lambda: gold(desk.project, "clip_0") is not None)
    desk.window.close()
    again = reviewing(opened("Ada"))
    assert place(again).panel.heading.text() == "Disagreements left: 2"
    again.press(Qt.Key.Key_Z, CTRL)
    again.until(lambda: place(again).panel.heading.text() == "Disagreements left: 3")
    assert gold(again.project, "clip_0") is None
    assert newest(again.project, "clip_0").outcome is Outcome.TAKEN_BACK


def test_on_the_desk_too_the_last_step_is_taken_back_without_touching_what_is_at_hand(desk: Desk) -> None:
    desk.press("a")
    desk.press("1")
    desk.until(lambda: gold(desk.project, "clip_0") is not None)
    desk.window.go_to(Place.DESK)
    desk.ready()
    before = desk.clip
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: gold(desk.project, "clip_0") is None)
    desk.until(lambda: desk.window.line.words == "A decision in Review was taken back")
    assert desk.clip == before


def test_an_answer_of_ones_own_is_written_with_the_keys_of_the_desk(desk: Desk) -> None:
    desk.press("e")
    assert place(desk).table.is_editing
    desk.press("7")
    desk.press("t")
    editor = place(desk).table.editor.transcript.editor
    assert editor.hasFocus()
    editor.selectAll()
    desk.press("excuse my antics")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not place(desk).table.is_editing
    desk.press("3")
    desk.until(lambda: gold(desk.project, "clip_0") is not None)
    marks = (Mark(BABBLE, severity=Severity.SOME_HARD), Mark(MUSIC, severity=Severity.AUDIBLE))
    assert gold(desk.project, "clip_0") == Label("excuse my antics", marks)


def test_what_is_being_written_is_kept_and_offered_again(desk: Desk, opened: Callable[[str], Desk]) -> None:
    desk.press("e")
    desk.press("7")
    desk.window.close()
    again = reviewing(opened("Ada"))
    assert name(again) == "clip_0"
    again.press("1")
    again.until(lambda: gold(again.project, "clip_0") is not None)
    kept = gold(again.project, "clip_0")
    assert kept is not None
    assert kept.mark(MUSIC) == Mark(MUSIC, severity=Severity.AUDIBLE)


def test_a_label_is_sent_back_with_a_remark(desk: Desk) -> None:
    desk.press("b")
    desk.press("s")
    desk.press("one voice or several?")
    desk.press(Qt.Key.Key_Return)
    until_named(desk, "clip_2")
    desk.until(lambda: bool(desk.project.read(lambda db: settlements.waiting(db))))
    ben = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert ben is not None
    (waiting,) = desk.project.read(lambda db: settlements.sent_back_to(db, ben.id))
    # Cleo's label was taken, so it is Ben who looks again.
    assert (waiting.remark, waiting.sent_to) == ("one voice or several?", (ben.id,))
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: desk.project.read(lambda db: settlements.sent_back_to(db, ben.id)) == ())


def test_a_clip_that_comes_back_in_agreement_is_settled_by_nobody_and_waits_no_more(desk: Desk) -> None:
    desk.press("b")
    desk.press("s")
    desk.press("one voice?")
    desk.press(Qt.Key.Key_Return)
    until_named(desk, "clip_2")
    desk.until(lambda: bool(desk.project.read(lambda db: settlements.waiting(db))))
    assert place(desk).panel.heading.text() == "Disagreements left: 2"
    ben = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert ben is not None
    clip = ClipId(desk.project.read(lambda db: clip_id(db, "clip_0")))
    again = Label("excuse my antecedence", (Mark(SPEECH),))
    desk.project.write(lambda db: revisions.append(db, LabelKey(clip, ben.id), again, State.FINISHED)).result()
    desk.window.go_to(Place.DESK)
    desk.window.go_to(Place.REVIEW)
    desk.until(lambda: place(desk).panel.heading.text() == "Disagreements left: 2")
    assert desk.project.read(lambda db: settlements.waiting(db)) == {}


def test_the_sentence_names_the_tags_that_are_taken_for_each_other_and_lists_their_clips(
    opened: Callable[[str], Desk], project_path: Path, tmp_path: Path
) -> None:
    more = tmp_path / "more.csv"
    more.write_text(
        "file,labeler,tags,transcript\nsound/clip_4.wav,Ben,babble:1,so\nsound/clip_4.wav,Cleo,competing_speech:1,so\n"
    )
    with open_project(project_path) as project:
        assert not import_paths(project, [more]).refused
    desk = reviewing(opened("Ada"))
    step = place(desk).panel.next
    assert step.sentence.text() == "2 of 4 disagreements are Babble against Competing speech."
    assert step.button.text() == "Hear the 2 clips"
    step.button.click()
    assert place(desk).panel.model.rowCount() == 2
    assert step.sentence.text() == "Listed: Babble against Competing speech. 2 other disagreements wait."
    step.button.click()
    assert place(desk).panel.model.rowCount() == 4


def test_a_round_that_was_opened_for_review_comes_first_and_another_clip_leads_to_the_whole_project(
    opened: Callable[[str], Desk], project_path: Path
) -> None:
    with open_project(project_path) as project:

        def plan(db: Database) -> list[LabelKey]:
            db.run("INSERT INTO round VALUES (1, 'round-1', 'spring', 1, 1, '', '{}', 1, 0, NULL, NULL)")
            clip, keys = clip_id(db, "clip_1"), []
            for who in ("Ben", "Cleo"):
                person = labelers.by_name(db, who)
                assert person is not None
                db.run(
                    """INSERT INTO assignment SELECT NULL, ?, 1, c.number, p.number, NULL, 1, 'open'
                    FROM clip c, labeler p WHERE c.id = ? AND p.id = ?""",
                    (who, clip, person.id),
                )
                keys.append(LabelKey(ClipId(clip), person.id, AssignmentId(who)))
            return keys

        ben, cleo = project.write(plan).result()
        for key, tag in ((ben, BABBLE), (cleo, MUSIC)):
            label = Label("well", (Mark(tag),))
            project.write(lambda db, key=key, label=label: revisions.append(db, key, label, State.FINISHED)).result()
        project.write(lambda db: rounds.open_for_review(db, "round-1")).result()
    desk = reviewing(opened("Ada"))
    assert place(desk).panel.round.text() == "spring"
    assert (name(desk), place(desk).panel.model.rowCount()) == ("clip_1", 1)
    desk.window.review_clip(ClipId(desk.project.read(lambda db: clip_id(db, "clip_0"))))
    until_named(desk, "clip_0")
    assert place(desk).panel.round.text() == "Whole project"


def test_a_settled_clip_is_reopened_and_stands_in_the_queue_again(desk: Desk) -> None:
    desk.press("a")
    desk.press("4")
    until_named(desk, "clip_2")
    desk.press("p")
    until_named(desk, "clip_0")
    desk.until(lambda: place(desk).table.board.notice.text() == "Settled by Ada: Audio insufficient.")
    desk.press("o")
    desk.until(lambda: place(desk).panel.heading.text() == "Disagreements left: 3")
    assert gold(desk.project, "clip_0") is None


def test_what_agrees_is_accepted_together_and_taken_back_together(desk: Desk) -> None:
    place(desk).accept()
    desk.until(lambda: gold(desk.project, "clip_3") is not None)
    assert newest(desk.project, "clip_3").in_bulk
    desk.until(lambda: not place(desk).panel.agreeing.isVisible())
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: place(desk).panel.agreeing.isVisible())
    assert gold(desk.project, "clip_3") is None


def test_differing_stretches_are_heard_by_one_key(desk: Desk) -> None:
    listening = place(desk).table.board.listening
    assert listening.timeline.selection is None
    desk.press("j")
    desk.until(lambda: listening.timeline.selection is not None)
    assert place(desk).table.board.cards[0].text.chosen == 0
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_End)
    assert listening.player.position > listening.timeline.view.bounds.first


def test_without_an_answer_or_a_cause_nothing_is_settled_and_the_line_says_what_is_missing(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    assert desk.window.line.words.startswith("Which answer? A or B takes a label")
    desk.press("a")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.line.words.startswith("Why did they differ? 1 to 5")
    assert name(desk) == "clip_0"
    assert gold(desk.project, "clip_0") is None


def test_names_and_labels_can_be_hidden(desk: Desk) -> None:
    desk.press("h")
    assert sorted(card.name.text() for card in place(desk).table.board.cards) == ["Label A", "Label B"]
    desk.press("n")
    until_named(desk, "clip_2")
    desk.window.run("review.blind")
    desk.press("n")
    until_named(desk, "clip_1")
    assert all(card.isHidden() for card in place(desk).table.board.cards)
    desk.press("a")
    assert gold(desk.project, "clip_1") is None
    desk.press("e")
    assert place(desk).table.editor.label == Label()
    desk.press("7")
    desk.press("y")
    desk.press(Qt.Key.Key_Return)
    desk.press("1")
    desk.until(lambda: gold(desk.project, "clip_1") is not None)
    assert newest(desk.project, "clip_1").blind


def test_when_all_is_settled_gold_alone_leaves(desk: Desk, tmp_path: Path) -> None:
    for _ in range(3):
        desk.press("a")
        desk.press("1")
    desk.until(lambda: place(desk).panel.heading.text() == "Disagreements left: 0")
    assert place(desk).empty.heading.text() == "All disagreements are settled"
    desk.until(lambda: gold(desk.project, "clip_1") is not None)
    desk.saved()
    export(desk.project, tmp_path / "gold.csv", "labels", pick=Pick.GOLD)
    rows = list(csv.DictReader((tmp_path / "gold.csv").open(encoding="utf-8")))
    assert {row["transcript"] for row in rows} == {"excuse my antecedents", "שלום עולם", "東京駅"}
    assert {row["labeler"] for row in rows} == {"Ada"}


def test_every_action_of_the_place_is_done_by_it(desk: Desk) -> None:
    own = {action.id for action in ACTIONS if action.scope is Scope.REVIEW}
    heard = {action.id for action in ACTIONS if action.when is When.CAN_HEAR}
    assert own | heard <= set(place(desk).commands())


def test_the_place_goes_on_in_another_language_and_for_another_person(desk: Desk) -> None:
    before = desk.window.desk
    try:
        desk.window.menus.actions["language.de"].trigger()
        desk.until(lambda: desk.window.desk is not before)
        desk.ready()
        desk.window.go_to(Place.REVIEW)
        desk.until(lambda: place(desk).table.seen is not None)
        desk.press("a")
        desk.press("1")
        desk.until(lambda: gold(desk.project, "clip_0") is not None)
    finally:
        speak(Language.ENGLISH)
    ben = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert ben is not None
    desk.window.switch_labeler(ben)
    desk.window.go_to(Place.REVIEW)
    assert desk.window.places.shown is None


def test_only_reviewers_and_leads_have_the_place() -> None:
    assert [role for role in Role if Place.REVIEW in places_of(role)] == [Role.REVIEWER, Role.LEAD]


def test_a_project_without_second_labels_says_what_brings_them(
    opened: Callable[[str], Desk], project_path: Path
) -> None:
    with open_project(project_path) as project:
        project.write(
            lambda db: db.run("INSERT INTO round VALUES (1, 'r', 'spring', 1, 1, '', '{}', 1, 0, NULL, NULL)")
        ).result()
        project.write(
            lambda db: db.run(
                """INSERT INTO assignment SELECT NULL, 'a' || number, 1, number, 1, NULL, number, 'open' FROM clip"""
            )
        ).result()
    desk = opened("Ada")
    desk.window.go_to(Place.REVIEW)
    desk.until(lambda: place(desk).empty.heading.text() == "No second labels yet")
    assert place(desk).empty.lesson.text().startswith("spring is still labeled blind")
    place(desk).empty.button.click()
    assert desk.window.top._places[Place.ROUNDS].isChecked()
