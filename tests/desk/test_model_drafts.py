"""A model's draft on the desk: off by default, visibly a draft, and never forgotten once it was shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from earmark.cli.frame import main
from earmark.desk.dialogs.local_model import LocalModelDialog
from earmark.desk.dialogs.predictions import PredictionsDialog
from earmark.jobs import transcribing
from earmark.jobs.recognizing import HeardText
from earmark.model.changes import Changes
from earmark.model.label import Label
from earmark.model.prediction import Model, PredictedTag, Prediction
from earmark.model.tag import Axis, Mark, Severity, TagCode
from earmark.store import drafts, predictions
from earmark.store.database import Database
from hands import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TINY = Model("tiny", "1")
DRAFT = "good morning everyone"
TAGS = (
    PredictedTag(Axis.SOURCE, Mark(TagCode("babble"), severity=Severity.SOME_HARD), 0.9),
    PredictedTag(Axis.ENVIRONMENT, Mark(TagCode("in_vehicle"))),
)


def tell(desk: Desk, *, text: str = DRAFT, model: Model = TINY) -> None:
    """The model has said the same of every clip."""

    def put(db: Database) -> None:
        every = [row[0] for row in db.rows("SELECT id FROM clip")]
        predictions.put(db, [Prediction(clip, model, text, TAGS) for clip in every])

    desk.project.write(put).result()


def show(desk: Desk) -> None:
    desk.press(Qt.Key.Key_D, CTRL)
    desk.until(lambda: desk.window.desk.draft.isVisible())


def finish(desk: Desk) -> None:
    clip = desk.clip
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.window.open.work.session.clip is not None and desk.clip != clip)
    desk.saved()


def test_nothing_is_shown_until_it_is_asked_for_and_the_choice_is_kept(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ada")
    tell(desk)
    card = desk.window.desk.draft
    desk.press("n")
    desk.ready()
    assert not card.isVisible()
    show(desk)
    assert "tiny (1)" in card.heading.text()
    assert "from a model" in card.heading.text()
    row = desk.window.desk.tags.row(TagCode("babble"))
    assert "from a model" in row.accessibleName()
    assert "from a model" in desk.window.desk.tags.environment.text()
    assert desk.label == Label()
    desk.window.close()
    again = opened("Ada")
    again.until(lambda: again.window.desk.draft.isVisible())
    again.window.close()
    other = opened("Ben")
    assert not other.window.desk.draft.isVisible()


def test_a_draft_is_taken_whole_or_word_by_word_and_its_tags_only_by_their_key(desk: Desk) -> None:
    tell(desk)
    show(desk)
    desk.press(Qt.Key.Key_J, CTRL)
    assert desk.label.transcript == "good"
    desk.press("t")
    desk.press(" evening")
    desk.press(Qt.Key.Key_J, CTRL)
    assert desk.label.transcript == "good evening everyone"
    desk.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert desk.label.transcript == DRAFT
    assert "taken" in desk.window.desk.draft.heading.text()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.transcript == "good evening everyone"
    desk.press(Qt.Key.Key_Escape)
    assert desk.label.sources == ()
    desk.press("4")
    assert desk.label.sources == (Mark(TagCode("babble"), severity=Severity.AUDIBLE),)


def test_a_press_on_the_draft_takes_it_into_the_text_to_be_edited(desk: Desk) -> None:
    tell(desk)
    show(desk)
    desk.bot.mouseClick(desk.window.desk.draft.words, Qt.MouseButton.LeftButton)
    desk.press("!")
    assert desk.label.transcript == f"{DRAFT}!"


def test_drafts_fill_themselves_in_only_where_nothing_is_answered(desk: Desk) -> None:
    first = desk.clip
    desk.press("4")
    tell(desk)
    desk.window.run("draft.fill_in")
    desk.until(lambda: desk.window.desk.draft.isVisible())
    assert desk.label.transcript is None
    desk.press("n")
    desk.until(lambda: desk.clip != first and desk.label.transcript == DRAFT)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label == Label()
    assert desk.window.menus.actions["draft.fill_in"].isChecked()


def test_labels_made_with_a_draft_in_sight_are_counted_and_left_out_of_agreement(
    opened: Callable[[str], Desk], project_path: Path, capfd
) -> None:
    desk = opened("Ada")
    tell(desk)
    blind = desk.label_and_finish(DRAFT)
    # Shown and put away at once, nothing taken: the draft's label is made after a restart.
    show(desk)
    put_away = desk.clip
    desk.press(Qt.Key.Key_K, CTRL)
    assert not desk.window.desk.draft.isVisible()
    desk.saved()
    desk.press(Qt.Key.Key_D, CTRL)
    desk.press(Qt.Key.Key_D, CTRL)
    desk.saved()
    desk.window.close()
    desk = opened("Ada")
    desk.until(lambda: desk.clip == put_away)
    assert desk.label_and_finish("my own words") == put_away
    # Taken whole, finished, taken back, finished again.
    show(desk)
    taken = desk.clip
    desk.press("4")
    desk.press(Qt.Key.Key_D, CTRL | SHIFT)
    finish(desk)
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: desk.clip == taken and desk.draft(taken) is not None)
    assert desk.project.read(lambda db: drafts.draft(db, desk.window.open.work.session.clip.key)).suggestion_shown
    finish(desk)
    for clip, shown in ((blind, False), (put_away, True), (taken, True)):
        assert desk.revision(clip).suggestion_shown is shown
    desk.window.close()
    other = opened("Ben")
    for _ in range(3):
        other.label_and_finish(DRAFT)
    other.window.close()
    capfd.readouterr()
    assert main(["report", "agreement", str(project_path), "--json"]) == 0
    report = json.loads(capfd.readouterr().out)
    assert (report["clips"], report["with_suggestion"]) == (1, 2)
    assert main(["report", "coverage", str(project_path), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["reviewed"] == 3
    table = project_path.parent / "out.csv"
    assert main(["export", str(project_path), str(table), "--as", "labels"]) == 0
    assert table.read_text().count(",yes\n") == 2


def plan_round(db: Database, clip: str, plan: str) -> None:
    db.run("INSERT INTO round VALUES (1, 'round-1', 'spring', 1, 1, '', ?, 1, 0, NULL, NULL)", (plan,))
    db.run(
        """INSERT INTO assignment SELECT 1, 'a-1', 1, c.number, p.number, NULL, 1, 'open' FROM clip c, labeler p
        WHERE c.id = ? AND p.name = 'Ada'""",
        (clip,),
    )
    db.note(Changes(rounds=True))


def test_a_clip_that_waits_in_a_blind_round_shows_no_draft_unless_the_round_allows_it(desk: Desk) -> None:
    tell(desk)
    first = desk.clip
    desk.project.write(lambda db: plan_round(db, first, "{}")).result()
    desk.press(Qt.Key.Key_D, CTRL)
    desk.until(lambda: "blind" in desk.window.line.words)
    assert not desk.window.desk.draft.isVisible()
    desk.press("n")
    desk.until(lambda: desk.window.desk.draft.isVisible())
    desk.project.write(lambda db: db.run("""UPDATE round SET plan = '{"drafts": "allowed"}'""")).result()
    desk.until(lambda: desk.window.desk.queue.lists.count() == 2)
    desk.press(Qt.Key.Key_R, CTRL)
    desk.until(lambda: desk.clip == first and desk.window.desk.draft.isVisible())


def test_a_project_without_predictions_says_where_they_come_from(desk: Desk) -> None:
    desk.press(Qt.Key.Key_D, CTRL)
    desk.until(lambda: "Import predictions" in desk.window.line.words)


def test_a_file_that_seems_to_be_a_models_is_asked_whose_it_is(desk: Desk, sound_folder: Path) -> None:
    table = sound_folder / "model-7.csv"
    table.write_text("file,transcript,score\nclip_0.wav,hello,0.5\nclip_9.wav,x,\n", "utf-8")
    desk.window.traffic.import_paths([table])
    desk.until(lambda: bool(desk.window.findChildren(PredictionsDialog)))
    dialog = desk.window.findChildren(PredictionsDialog)[0]
    assert dialog.name.text() == "model-7"
    dialog.name.setText("Whisper  tiny")
    dialog.go.click()
    desk.until(lambda: "1 prediction taken" in desk.window.line.words)
    told = desk.project.read(predictions.models)
    assert [(one.model.title, one.clips) for one in told] == [("Whisper tiny", 1)]


class Parrot:
    """An engine that always says the same."""

    def transcribe(self, sound: object, language: str) -> HeardText:
        return HeardText(f"heard {language}".strip())


def parrot(_folder: Path) -> Parrot:
    return Parrot()


def test_a_model_on_this_machine_drafts_what_is_listed_and_its_drafts_are_shown(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "my model"
    desk.window.run("draft.local")
    dialog = desk.window.findChildren(LocalModelDialog)[0]
    dialog.folder.setText(str(folder))
    dialog.go.click()
    desk.until(lambda: "no such folder" in desk.window.line.words)
    folder.mkdir()
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (folder / name).write_text(name)
    original = transcribing.transcribe
    monkeypatch.setattr(transcribing, "transcribe", lambda *given, **more: original(*given, **more, load=parrot))
    desk.window.run("draft.local")
    dialog = next(one for one in desk.window.findChildren(LocalModelDialog) if one.isVisible())
    assert dialog.folder.text() == str(folder)
    dialog.language.setText("en")
    dialog.listed.setChecked(True)
    dialog.go.click()
    desk.until(lambda: desk.window.desk.draft.isVisible(), timeout=30_000)
    assert "my model" in desk.window.desk.draft.heading.text()
    assert [one.clips for one in desk.project.read(predictions.models)] == [5]
    desk.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert desk.label.transcript == "heard en"
