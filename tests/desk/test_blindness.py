"""In a round a labeler meets nothing of what others said: every surface of the desk is walked with planted words."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from earmark.desk.dialogs.export import ExportDialog, run_export
from earmark.desk.dialogs.history import HistoryDialog
from earmark.desk.dialogs.replacing import ReplacingDialog
from earmark.jobs.progress import Unwatched
from earmark.model.errors import UserError
from earmark.model.guideline import Example, ExampleKind
from earmark.model.label import Label, State
from earmark.model.people import Labeler, LabelerId, Role
from earmark.model.prediction import Model, PredictedTag, Prediction
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane, RevisionKind
from earmark.model.tag import Axis, Mark, TagCode
from earmark.store import clips, drafts, examples, labelers, predictions, questions, revisions
from earmark.store.clips import ClipFilter
from earmark.store.database import Database
from hands import Desk
from planted_labels import end_round, plant_round

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[[str], Desk]
SECRET = "zanzibar"
TOLD = ("zanzibar", "zanzi", "quokka", "Quokka")


@pytest.fixture
def desk(opened: Open) -> Desk:
    """Ben has all clips in a blind round; Cem has labeled them, Rosa settled them, a model spoke of them."""
    ben = opened("Ben")
    listed = [row.id for row in ben.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows]

    def plant(db: Database) -> tuple[Labeler, Labeler]:
        cem, rosa = labelers.add(db, "Cem"), labelers.add(db, "Rosa", Role.REVIEWER)
        for place, clip in enumerate(listed):
            label = _label(place)
            revisions.append(db, LabelKey(clip, cem.id), label, State.FINISHED)
            revisions.append(db, LabelKey(clip, rosa.id, lane=Lane.GOLD), label, State.FINISHED, RevisionKind.GOLD)
            drafts.save(db, LabelKey(clip, rosa.id), label)
            tags = (PredictedTag(Axis.SOURCE, Mark(TagCode("music")), 0.9),)
            predictions.put(db, [Prediction(clip, Model("quokka", "1"), f"{SECRET} by a model", tags)])
        examples.keep(db, 1, [Example(TagCode("babble"), listed[0], ExampleKind.YES, "the quokka clip")])
        return cem, rosa

    cem, _ = ben.project.write(plant).result()
    who = ben.labeler.id
    plant_round(ben.project, {who: [*listed[::-1], listed[2]], cem.id: listed})
    ben.until(lambda: ben.window.desk.queue.lists.count() == 2)
    ben.press(Qt.Key.Key_R, CTRL)
    ben.until(lambda: ben.window.desk.queue.model.total == 6)
    return ben


def _label(place: int) -> Label:
    return Label(
        f"{SECRET} number {place}", (Mark(TagCode("babble")),), note=f"quokka {place}", question=f"a quokka {place}?"
    )


def words_in(widget: QWidget) -> Iterator[str]:
    """Everything that can be read in a window: labels, fields, buttons, lists, tool tips, names for screen readers."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle())
        if isinstance(one, (QLabel, QLineEdit, QAbstractButton)):
            yield one.text()
        if isinstance(one, (QPlainTextEdit, QTextEdit)):
            yield one.toPlainText()
        if isinstance(one, QComboBox):
            yield from (one.itemText(place) for place in range(one.count()))
        if isinstance(one, QTreeWidget):
            for row in range(one.topLevelItemCount()):
                item = one.topLevelItem(row)
                assert item is not None
                yield from (item.text(column) for column in range(one.columnCount()))
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.UserRole + 1)
                yield from (str(model.data(index, role)) for role in roles)


def nothing_told(widget: QWidget) -> None:
    read = [words for words in words_in(widget) if words]
    assert len(read) > 5
    assert [words for words in read if any(one in words for one in TOLD)] == []


def here(desk: Desk) -> object:
    assert desk.window.open is not None
    assert desk.window.open.work is not None
    found = desk.window.open.work.session.clip
    assert found is not None
    return found.presented


def test_every_clip_of_the_round_opens_without_a_word_of_anybody_else(desk: Desk) -> None:
    for _ in range(6):
        nothing_told(desk.window)
        assert desk.label.is_empty
        before = here(desk)
        desk.press("n")
        desk.bot.waitUntil(lambda before=before: here(desk) != before or "last clip" in desk.window.line.words)


def test_counts_filters_and_searches_know_own_work_alone(desk: Desk) -> None:
    queue = desk.window.desk.queue
    assert [chip.text() for chip in queue._chips if not chip.isHidden()] == ["To do 6", "Done 0", "Flagged 0"]
    for round_id in ("round May", ""):
        for text in (SECRET, "quokka", "babble", "music"):
            chosen = ClipFilter(text=text, round=round_id)
            assert desk.project.read(lambda db, c=chosen: clips.page(db, c, labeler=desk.labeler.id)).rows == ()
    assert desk.project.read(lambda db: clips.page(db, ClipFilter(), labeler=desk.labeler.id)).rows == ()


def test_history_replacing_and_what_is_taken_over_are_own(desk: Desk) -> None:
    desk.press("h", CTRL | SHIFT)
    desk.until(lambda: bool(desk.window.findChildren(HistoryDialog)))
    (history,) = desk.window.findChildren(HistoryDialog)
    assert history.list.count() == 0
    nothing_told(history)
    history.close()
    desk.press("u")
    assert desk.label.sources == ()
    desk.press("h", CTRL)
    desk.until(lambda: bool(desk.window.findChildren(ReplacingDialog)))
    (replacing,) = desk.window.findChildren(ReplacingDialog)
    replacing.find_field.setText("zanz")
    desk.until(lambda: "0 hits" in replacing.said.text())
    replacing.close()


def test_no_draft_no_suggestion_no_example_and_no_offered_word_tells(desk: Desk) -> None:
    desk.press("d", CTRL)
    desk.until(lambda: bool(desk.window.line.words))
    nothing_told(desk.window)
    desk.press("4")
    desk.press("i")
    desk.until(lambda: "no example yet" in desk.window.line.words)
    desk.press("t")
    editor = desk.window.desk.transcript.editor
    desk.until(lambda: editor.completion.vocabulary is not None)
    for typed in ("zan", "quo", "num"):
        assert editor.completion.vocabulary.completions(typed) == []  # type: ignore[union-attr]
    end_round(desk.project)
    assert len(desk.project.read(lambda db: examples.shown_to(db, desk.labeler.id))) == 1
    desk.until(lambda: bool(editor.completion.vocabulary and editor.completion.vocabulary.completions("zan")))


def test_other_places_are_not_offered_and_questions_not_read(desk: Desk) -> None:
    assert [one for one, button in desk.window.top._places.items() if not button.isHidden()] == ["Desk"]
    for action in ("place.coverage", "place.agreement", "questions.answer", "example.yes"):
        assert not desk.window.menus.actions[action].isEnabled()
    assert desk.project.read(lambda db: questions.open(db, desk.labeler.id)) == []


def test_a_labeler_takes_out_own_labels_alone_until_the_round_is_over(desk: Desk, tmp_path: Path) -> None:
    desk.press("e", CTRL | SHIFT)
    desk.until(lambda: bool(desk.window.findChildren(ExportDialog)))
    (dialog,) = desk.window.findChildren(ExportDialog)
    assert [dialog.labeler.itemText(place) for place in range(dialog.labeler.count())] == ["Ben"]
    assert "your own labels leave alone" in dialog._remark.text()
    for place in range(dialog.format.count()):
        dialog.format.setCurrentIndex(place)
        for pick in range(dialog.pick.count()):
            dialog.pick.setCurrentIndex(pick)
            order = dialog.order(tmp_path / f"out {place} {pick}")
            with contextlib.suppress(UserError):
                # Nothing to export is an answer too.
                run_export(desk.project, order, Unwatched())
    for path in tmp_path.rglob("out*"):
        for file in [path] if path.is_file() else path.rglob("*"):
            if file.is_file() and file.suffix != ".wav":
                assert SECRET.encode() not in file.read_bytes()
    dialog.close()
    end_round(desk.project)
    desk.until(lambda: desk.window.desk.queue.lists.count() == 0)
    desk.window.run("project.export")
    dialog = next(one for one in desk.window.findChildren(ExportDialog) if one.isVisible())
    assert dialog.labeler.count() > 1


def test_a_draft_that_was_seen_outside_marks_the_label_in_the_round(desk: Desk) -> None:
    who: LabelerId = desk.labeler.id
    clip: ClipId = desk.clip

    def seen_and_labeled(db: Database) -> tuple[bool, bool]:
        predictions.note_shown(db, LabelKey(clip, who), Model("quokka", "1"))
        given = db.value("SELECT a.id FROM assignment a JOIN clip c ON c.number = a.clip WHERE c.id = ?", (clip,))
        label = Label("words", (Mark(TagCode("music")),))
        first = revisions.append(db, LabelKey(clip, who, given), label, State.FINISHED)
        other = db.value("SELECT id FROM clip WHERE id <> ? LIMIT 1", (clip,))
        unseen = revisions.append(db, LabelKey(other, who), label, State.FINISHED)
        return first.suggestion_shown, unseen.suggestion_shown

    assert desk.project.write(seen_and_labeled).result() == (True, False)


def test_a_round_in_which_drafts_are_allowed_shows_them(opened: Open) -> None:
    ben = opened("Ben")
    listed = [row.id for row in ben.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows]
    told = [Prediction(clip, Model("quokka", "1"), f"{SECRET} by a model", ()) for clip in listed]
    ben.project.write(lambda db: predictions.put(db, told)).result()
    plan = json.loads('{"drafts": "allowed"}')
    plant_round(ben.project, {ben.labeler.id: listed[:2]}, plan=plan)
    ben.until(lambda: ben.window.desk.queue.lists.count() == 2)
    ben.press(Qt.Key.Key_R, CTRL)
    ben.until(lambda: ben.window.desk.queue.model.total == 2)
    ben.press("d", CTRL)
    ben.until(lambda: ben.window.desk.draft.prediction is not None)
