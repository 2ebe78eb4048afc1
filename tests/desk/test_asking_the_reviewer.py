"""A labeler's question reaches the reviewer, and the answer comes back to the clip; a label that is sent back too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from earmark.desk.questions.dialog import QuestionsDialog
from earmark.model.label import State
from earmark.model.people import Role
from earmark.model.revision import LabelKey
from earmark.model.tag import NONE as NO_NOISE
from earmark.model.tag import Mark
from earmark.store import labelers, questions, revisions, settlements
from hands import Desk
from planted_labels import plant_round

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[[str], Desk]


def chips(desk: Desk) -> list[str]:
    return [chip.text() for chip in desk.window.desk.queue._chips if not chip.isHidden()]


def notice(desk: Desk) -> str:
    return desk.window.desk._notice.text() if desk.window.desk._notice.isVisible() else ""


def test_a_question_is_answered_and_the_answer_stands_on_the_clip(opened: Open) -> None:
    ben = opened("Ben")
    ben.press("q")
    ben.press("Is this babble?")
    ben.press(Qt.Key.Key_Return)
    clip = ben.label_and_finish("some words")
    assert not any(words.startswith("Answered") for words in chips(ben))
    ben.saved()
    ben.window.close()

    ada = opened("Ada")
    ada.press("q", CTRL | SHIFT)
    (dialog,) = ada.window.findChildren(QuestionsDialog)
    ada.until(lambda: dialog.view.list.count() == 1)
    assert dialog.view.asked.text() == "Ben asks: Is this babble?"
    dialog.view.hear.click()
    ada.until(lambda: ada.clip == clip and ada.window.desk.queue.model.total == 1)
    assert ada.label.is_empty
    dialog.view.field.setFocus()
    dialog.view.field.setText("Yes: three voices")
    dialog.view.give.click()
    ada.until(lambda: dialog.view.list.count() == 0)
    assert ada.window.line.words == "The answer goes to Ben"
    dialog.close()
    ada.window.close()

    again = opened("Ben")
    again.until(lambda: "Answered 1" in chips(again))
    queue = again.window.desk.queue
    queue._chips[3].click()
    again.until(lambda: again.clip == clip)
    assert notice(again) == "You asked: Is this babble?\nAda answers: Yes: three voices"
    assert queue.model.total == 1


def test_a_label_that_is_sent_back_is_to_do_again_with_the_remark(opened: Open) -> None:
    ben = opened("Ben")
    rosa = ben.project.write(lambda db: labelers.add(db, "Rosa", Role.REVIEWER)).result()
    clip, who = ben.clip, ben.labeler.id
    (given,) = plant_round(ben.project, {who: [clip]})[who]
    key = LabelKey(clip, who, given)
    first = Mark(NO_NOISE)

    def label(words: str) -> None:
        made = ben.label.__class__(transcript=words, sources=(first,))
        ben.project.write(lambda db: revisions.append(db, key, made, State.FINISHED)).result()

    label("one thing")
    ben.project.write(lambda db: settlements.send_back(db, rosa.id, clip, [who], "Listen to the end again")).result()
    queue = ben.window.desk.queue
    ben.until(lambda: queue.lists.currentIndex() >= 0 and "sent back" in queue.lists.itemText(0))
    ben.press(Qt.Key.Key_R, CTRL)
    ben.until(lambda: queue.model.total == 1 and ben.label.transcript is not None)
    assert notice(ben) == "Sent back by Rosa: Listen to the end again"
    assert ben.label.transcript == "one thing"
    ben.press("t")
    ben.press(Qt.Key.Key_End)
    ben.press(" and another")
    ben.press(Qt.Key.Key_Return, CTRL)
    ben.until(lambda: queue.lists.itemText(0) == "Round May (1 of 1)")
    stored = ben.project.read(lambda db: revisions.current(db, key))
    assert stored is not None
    assert stored.label.transcript == "one thing and another"


def test_a_question_in_a_round_is_of_its_assignment(opened: Open) -> None:
    ben = opened("Ben")
    who, clip = ben.labeler.id, ben.clip
    given = plant_round(ben.project, {who: [clip, clip]})[who]
    ben.until(lambda: ben.window.desk.queue.lists.count() == 2)
    ben.press(Qt.Key.Key_R, CTRL)
    ben.until(lambda: ben.window.desk.queue.model.total == 2)
    ben.press("q")
    ben.press("Again?")
    ben.press(Qt.Key.Key_Return)
    ben.saved()
    (one,) = ben.project.read(questions.open)
    assert one.asked.key == LabelKey(clip, who, given[0])
