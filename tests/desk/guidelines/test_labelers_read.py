"""What a new edition means on the desk: new text until it is read, examples, and labels in the codes of today."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton

from earmark.desk.dialogs.instructions import InstructionsDialog
from earmark.jobs.projects import open_project
from earmark.model.guideline import DraftDefinition, Example, ExampleKind
from earmark.model.label import Label
from earmark.model.people import LabelerId
from earmark.model.revision import LabelKey
from earmark.model.tag import Axis, Mark, TagCode
from earmark.store import columns, drafts, examples, guidelines, labelers, mappings, next_edition, revisions
from earmark.store.database import Database
from hands import Desk

BABBLE, MUSIC, TALK, VOICES = (TagCode(code) for code in ("babble", "music", "competing_speech", "voices"))
CLEAR, MUFFLED = TagCode("music_clear"), TagCode("music_muffled")


def write(path: Path, work: Callable[[Database], object]) -> None:
    with open_project(path) as project:
        project.write(work).result()


def person(db: Database, name: str) -> LabelerId:
    who = labelers.by_name(db, name)
    assert who is not None
    return who.id


def publish(db: Database, *drafted: DraftDefinition) -> None:
    lead = person(db, "Ada")
    next_edition.save(db, drafted, lead)
    next_edition.publish(db, lead)


def rewritten(db: Database, text: str) -> DraftDefinition:
    old = guidelines.current(db).of(BABBLE)
    assert old is not None
    return DraftDefinition(BABBLE, old.name, text, old.boundary)


def card_words(desk: Desk) -> str:
    return " ".join(one.text() for one in desk.window.desk.tags.card.findChildren(QLabel))


def read(desk: Desk) -> InstructionsDialog:
    desk.window.run("guideline.read")
    desk.until(lambda: bool(desk.window.findChildren(InstructionsDialog)))
    return next(iter(desk.window.findChildren(InstructionsDialog)))


def test_new_text_is_told_and_marked_until_it_is_read(project_path: Path, opened: Callable[[str], Desk]) -> None:
    opened("Ben").window.close()
    write(project_path, lambda db: publish(db, rewritten(db, "Count **voices**.")))
    desk = opened("Ben")
    desk.until(lambda: "1 instructions have changed: Babble" in desk.window.line.words)
    desk.press("4")
    assert "guideline 2 · changed" in card_words(desk)
    assert "**" not in card_words(desk)
    dialog = read(desk)
    assert "Count **voices**." in dialog.page.toPlainText()
    dialog.later.click()
    assert "changed" in card_words(desk)
    desk.until(lambda: not desk.window.findChildren(InstructionsDialog))
    read(desk).read.click()
    desk.until(lambda: "changed" not in card_words(desk))
    desk.window.close()
    again = opened("Ben")
    again.press("4")
    assert "changed" not in again.window.line.words
    assert "guideline 2" in card_words(again)
    assert "changed" not in card_words(again)


def test_labelers_hear_the_examples_of_the_edition_in_force(project_path: Path, opened: Callable[[str], Desk]) -> None:
    def choose(db: Database) -> None:
        clip = columns.clip_columns(db).id(3)
        examples.put(db, Example(BABBLE, clip, ExampleKind.YES), person(db, "Ada"))

    def shown(desk: Desk) -> list[str]:
        card = desk.window.desk.tags.card
        return [one.text() for one in card.findChildren(QPushButton) if one.isVisible()]

    write(project_path, choose)
    ben = opened("Ben")
    ben.press("4")
    ben.until(lambda: "Babble" in card_words(ben))
    assert shown(ben) == []
    ben.window.close()
    ada = opened("Ada")
    ada.press("4")
    ada.until(lambda: shown(ada) == ["▶ yes"])
    ada.window.close()
    write(project_path, publish)
    ben = opened("Ben")
    ben.press("4")
    ben.until(lambda: shown(ben) == ["▶ yes"])


def test_the_old_answer_to_a_split_tag_is_a_hint(project_path: Path, opened: Callable[[str], Desk]) -> None:
    def work(db: Database) -> None:
        ben = person(db, "Ben")
        label = Label("hello", sources=(Mark(BABBLE), Mark(MUSIC)))
        key = LabelKey(columns.clip_columns(db).id(0), ben)
        revisions.append_many(db, [revisions.Incoming(key, label)])
        parts = [DraftDefinition(code, code, "", axis=Axis.SOURCE, split_from=MUSIC) for code in (CLEAR, MUFFLED)]
        publish(db, *parts)

    write(project_path, work)
    desk = opened("Ben")
    first = desk.project.read(columns.clip_columns).id(0)
    desk.window.show_clips((first,), "one")
    desk.until(lambda: desk.clip == first and desk.label.transcript == "hello")
    assert [mark.code for mark in desk.label.sources] == [BABBLE]
    words = " ".join(one.text() for one in desk.window.desk.findChildren(QLabel) if one.isVisible())
    assert "You heard Music before it was split. Which of these is it: music_clear, music_muffled?" in words


def test_labels_that_wait_to_be_carried_over_are_when_the_project_opens(
    project_path: Path, opened: Callable[[str], Desk]
) -> None:
    def work(db: Database) -> None:
        key = LabelKey(columns.clip_columns(db).id(0), person(db, "Ben"))
        revisions.append_many(db, [revisions.Incoming(key, Label("hello", sources=(Mark(TALK),)))])
        publish(db, DraftDefinition(VOICES, "Voices", "", axis=Axis.SOURCE, merges=(BABBLE, TALK)))

    write(project_path, work)
    desk = opened("Ben")
    desk.until(lambda: not desk.project.read(mappings.unfinished))
    found = desk.project.read(columns.answers)
    assert found.answers[0, 0, found.tags.index(VOICES)] == 1


def test_what_was_being_typed_goes_on_in_the_codes_of_today(project_path: Path, opened: Callable[[str], Desk]) -> None:
    def work(db: Database) -> None:
        key = LabelKey(columns.clip_columns(db).id(0), person(db, "Ben"))
        drafts.save(db, key, Label("half a", sources=(Mark(BABBLE), Mark(MUSIC))))
        publish(db, DraftDefinition(VOICES, "Voices", "", axis=Axis.SOURCE, merges=(BABBLE, TALK)))

    write(project_path, work)
    desk = opened("Ben")
    first = desk.project.read(columns.clip_columns).id(0)
    desk.until(lambda: desk.clip == first)
    assert [mark.code for mark in desk.label.sources] == [MUSIC, VOICES]
    assert desk.label.transcript == "half a"
