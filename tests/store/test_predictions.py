"""What models say of clips: kept beside the labels, replaced as a whole, and never forgotten once shown."""

from __future__ import annotations

import pytest
from small_projects import BABBLE, Small, location, make_recording, said

from earmark.model.label import NOTHING_SAID, State
from earmark.model.prediction import Model, PredictedTag, PredictedWord, Prediction
from earmark.model.recording import ClipId
from earmark.model.tag import Axis, Mark, Severity, TagCode
from earmark.store import columns, drafts, operations, predictions, recordings, revisions
from earmark.store.database import Database
from earmark.store.revisions.appending import Incoming

TINY = Model("tiny", "1")
WORDS = (PredictedWord("good", 100_000, 300_000, 0.9), PredictedWord("morning", 300_000, 900_000))
TAGS = (
    PredictedTag(Axis.SOURCE, Mark(BABBLE, severity=Severity.SOME_HARD), 0.8),
    PredictedTag(Axis.ENVIRONMENT, Mark(TagCode("?"), cannot_tell=True)),
)


def _says(small: Small, clip: int = 0, transcript: str | None = "good morning", **more: object) -> Prediction:
    return Prediction(small.clips[clip].id, more.pop("model", TINY), transcript, **more)  # type: ignore[arg-type]


def _put(small: Small, *told: Prediction) -> predictions.Put:
    return small.project.write(lambda db: predictions.put(db, told)).result()


def _of(small: Small, clip: int = 0) -> tuple[Prediction, ...]:
    return small.project.read(lambda db: predictions.of_clip(db, small.clips[clip].id))


def test_everything_a_model_says_comes_back(small: Small) -> None:
    says = _says(small, tags=TAGS, score=-0.25, words=WORDS, taken_us=17, source="ab")
    _put(small, says, _says(small, clip=1, transcript=NOTHING_SAID), _says(small, clip=2, transcript=None, tags=TAGS))
    assert _of(small) == (says,)
    assert [_of(small, clip)[0].transcript for clip in (1, 2)] == [NOTHING_SAID, None]
    assert small.problems() == []
    assert small.current() is None


def test_a_later_word_takes_the_place_of_the_earlier_as_a_whole_and_other_models_stay(small: Small) -> None:
    other = Model("tiny", "2")
    _put(small, _says(small, tags=TAGS, words=WORDS), _says(small, model=other, transcript="of another version"))
    assert _put(small, _says(small, tags=TAGS, words=WORDS, source="elsewhere")) == predictions.Put(0, 1)
    assert _put(small, _says(small, transcript="mended")) == predictions.Put(1, 0)
    mended, kept = _of(small)
    assert (mended.transcript, mended.tags, mended.words) == ("mended", (), ())
    assert (kept.model, kept.transcript) == (other, "of another version")
    assert [one.clips for one in small.project.read(predictions.models)] == [1, 1]


def test_a_draft_once_shown_marks_every_label_made_after_it(small: Small) -> None:
    small.finish(said("before"))
    small.project.write(lambda db: predictions.note_shown(db, small.key(), TINY)).result()
    assert not small.current().suggestion_shown
    small.project.write(lambda db: drafts.save(db, small.key(), said("after"))).result()
    assert small.project.read(lambda db: drafts.draft(db, small.key())).suggestion_shown
    assert small.finish(said("after")).suggestion_shown
    assert not small.finish(said("after"), labeler=small.ben).suggestion_shown
    taken_back = small.project.write(lambda db: operations.undo(db, small.ada.id)).result()
    assert [one.suggestion_shown for one in taken_back.revisions] == [False]
    again = small.project.write(lambda db: operations.redo(db, small.ada.id)).result()
    assert [one.suggestion_shown for one in again.revisions] == [True]
    assert small.problems() == []


def test_a_first_label_taken_back_stays_marked_as_the_draft_it_becomes(small: Small) -> None:
    small.project.write(lambda db: predictions.note_shown(db, small.key(), TINY)).result()
    small.finish(said("suggested"))
    assert small.project.read(columns.answers).with_suggestion == 1
    small.project.write(lambda db: operations.undo(db, small.ada.id)).result()
    assert small.project.read(lambda db: drafts.draft(db, small.key())).suggestion_shown
    assert small.project.read(columns.answers).with_suggestion == 0


def test_a_draft_that_came_marked_gives_a_marked_label(small: Small) -> None:
    key = small.key()
    small.project.write(lambda db: drafts.save(db, key, said("half"), suggestion_shown=True)).result()
    made = small.project.write(lambda db: revisions.append(db, key, said("whole"), State.FINISHED)).result()
    assert made.suggestion_shown


def test_a_label_that_came_marked_from_elsewhere_marks_what_is_made_of_it_here(small: Small) -> None:
    came = Incoming(small.key(), said("from a table"), suggestion_shown=True)
    small.project.write(lambda db: revisions.append_many(db, [came])).result()
    assert small.finish(said("another word")).suggestion_shown
    assert small.finish(said("from a table")).suggestion_shown
    assert not small.finish(said("from a table"), labeler=small.ben).suggestion_shown


def test_coverage_counts_labels_made_with_a_suggestion_and_agreement_does_not(small: Small) -> None:
    small.project.write(lambda db: predictions.note_shown(db, small.key(), TINY)).result()
    small.finish(said("suggested"))
    small.finish(said("blind"), clip=1)
    assert len(small.project.read(columns.answers).clips) == 1
    assert len(small.project.read(columns.coverage_columns).answers.clips) == 2


def test_what_was_said_of_sound_that_was_not_here_goes_to_the_sound(small: Small) -> None:
    from earmark.model.recording import whole_clip
    from earmark.store import clips

    place = location("away.wav")

    def without(db: Database) -> ClipId:
        recording = recordings.without_sound(db, place, frames=2_000_000)
        clip = whole_clip(recording)
        clips.add(db, [clip])
        predictions.put(db, [Prediction(clip.id, TINY, "heard elsewhere", words=WORDS)])
        return clip.id

    waiting = small.project.write(without).result()
    real = make_recording(77, seconds=2)
    small.project.write(lambda db: recordings.add(db, [(real, place)])).result()
    found = small.project.read(lambda db: predictions.of_clip(db, whole_clip(real).id))
    assert [(one.transcript, one.words) for one in found] == [("heard elsewhere", WORDS)]
    assert small.project.read(lambda db: predictions.known(db, TINY, [waiting])) == {waiting}
    assert small.problems() == []


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("UPDATE prediction SET words = '[['", "cannot be read"),
        ("""UPDATE prediction SET tags = '[["source","dragon",0,null,null]]'""", "dragon"),
        ("""UPDATE prediction SET words = '[["a",9,1,null]]'""", "runs backwards"),
    ],
)
def test_check_finds_predictions_that_another_program_altered(small: Small, damage: str, words: str) -> None:
    _put(small, _says(small))
    small.project.write(lambda db: db.run(damage)).result()
    assert [(one.kind, words in one.what) for one in small.problems()] == [("prediction", True)]
