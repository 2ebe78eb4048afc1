"""Questions of labelers: kept as they were asked, answered by reviewers, and the same wherever they travel."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_projects import Small, said

from earmark.model.errors import UserError
from earmark.model.people import Role
from earmark.model.questions import Asked, Reply
from earmark.model.revision import LabelKey
from earmark.store import clips, drafts, labelers, questions
from earmark.store.clips import ClipFilter, QueueState
from earmark.store.questions import OpenQuestion
from planted_labels import plant_round


def waiting(small: Small) -> list[OpenQuestion]:
    return small.project.read(questions.open)


def type_draft(small: Small, question: str, clip: int = 0) -> None:
    key = small.key(clip)
    small.project.write(lambda db: drafts.save(db, key, said(question=question)), urgent=True).result()


def answer(small: Small, one: OpenQuestion, words: str) -> Reply:
    return small.project.write(lambda db: questions.answer(db, one.asked.id, small.ben.id, words)).result()


def test_a_question_waits_from_its_draft_on_and_once(small: Small) -> None:
    type_draft(small, "Is this babble?")
    small.finish(said(question="Is this babble?"))
    (one,) = waiting(small)
    assert (one.asked.text, one.labeler_name, one.clip_name) == ("Is this babble?", "Ada", "clip 0.wav")
    assert one.asked.key == small.key()


def test_an_answer_goes_to_the_question_and_other_words_ask_anew(small: Small) -> None:
    small.finish(said(question="Is this babble?"))
    answer(small, waiting(small)[0], "Yes: three voices.")
    assert waiting(small) == []
    (exchange,) = small.project.read(lambda db: questions.of_label(db, small.key()))
    assert [(name, reply.text) for name, reply in exchange.answers] == [("Ben", "Yes: three voices.")]
    small.finish(said(question="And the second half?"))
    assert [one.asked.text for one in waiting(small)] == ["And the second half?"]


def test_a_question_that_is_taken_back_waits_no_more_and_may_come_again(small: Small) -> None:
    type_draft(small, "Is this babble?")
    type_draft(small, "")
    assert waiting(small) == []
    assert small.project.read(lambda db: questions.of_label(db, small.key())) == ()
    type_draft(small, "Is this babble?")
    assert [one.asked.text for one in waiting(small)] == ["Is this babble?"]


def test_the_queue_shows_what_was_answered_to_who_asked(small: Small) -> None:
    small.finish(said(question="Is this babble?"), clip=3)
    answered = ClipFilter(state=QueueState.ANSWERED)
    assert small.page(answered).rows == ()
    answer(small, waiting(small)[0], "Yes.")
    assert [(row.name, row.answered) for row in small.page(answered).rows] == [("clip 3.wav", True)]
    assert [row.answered for row in small.page().rows] == [False, False, False, True, False]
    assert small.page(answered, labeler=small.ben.id).rows == ()
    assert small.project.read(lambda db: clips.counts(db, small.ada.id)).answered == 1


def test_labelers_answer_no_questions(small: Small) -> None:
    small.finish(said(question="Is this babble?"), labeler=small.ben)
    (one,) = waiting(small)
    with pytest.raises(UserError, match="reviewer or a lead"):
        small.project.write(lambda db: questions.answer(db, one.asked.id, small.ada.id, "yes")).result()
    with pytest.raises(UserError, match="needs words"):
        answer(small, one, "  ")


def test_rows_that_travel_twice_are_added_once(small: Small) -> None:
    small.finish(said(question="Is this babble?"))
    answer(small, waiting(small)[0], "Yes.")
    asked, replies = small.project.read(lambda db: questions.asked_by(db, small.ada.id))
    again = Asked(replace(asked[0], id="other").id, LabelKey(small.clips[1].id, small.ada.id), "Another?", 5)  # type: ignore[arg-type]
    for expected in (1, 0):
        new = small.project.write(lambda db: questions.insert(db, (*asked, again), replies)).result()
        assert new == expected
    assert [one.asked.text for one in waiting(small)] == ["Another?"]
    stray = replace(replies[0], id="r", question="nowhere")  # type: ignore[arg-type]
    with pytest.raises(UserError, match="not here"):
        small.project.write(lambda db: questions.insert(db, (), (stray,))).result()


def test_who_is_still_to_label_the_clip_blind_does_not_read_the_question(small: Small) -> None:
    cem = small.project.write(lambda db: labelers.add(db, "Cem", Role.LEAD)).result()
    small.finish(said(question="Is this babble?"))
    plant_round(small.project, {small.ben.id: [small.clips[0].id]})
    assert small.project.read(lambda db: questions.open(db, small.ben.id)) == []
    assert len(small.project.read(lambda db: questions.open(db, cem.id))) == 1
