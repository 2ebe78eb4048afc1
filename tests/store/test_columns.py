"""Answers as arrays, which labels count, and rows for exports."""

from __future__ import annotations

import numpy as np
import pytest
from small_projects import BABBLE, CAR, Small, location, make_recording, said

from earmark.model.label import Label, Span, State
from earmark.model.recording import ClipFields, Split, stretch_clip
from earmark.model.revision import AssignmentId, LabelKey, Lane, RevisionKind
from earmark.model.tag import Answer, Mark, Severity, TagCode
from earmark.store import (
    clips,
    columns,
    counting,
    drafts,
    exports,
    guidelines,
    labelers,
    operations,
    recordings,
    revisions,
    span_columns,
)
from earmark.store.database import Database

LABELS = [
    said("one"),
    Label("", (Mark(TagCode("none")),), channels=(Mark(TagCode("clean")),), environment=TagCode("street")),
    Label(None, (Mark(BABBLE, cannot_tell=True),), environment=TagCode("?")),
    Label("two words", (Mark(BABBLE, severity=Severity.WORDS_LOST), Mark(CAR)), environment=TagCode("office")),
    Label("only words"),
]


def test_columns_say_what_the_labels_say(small: Small) -> None:
    for clip, label in enumerate(LABELS):
        small.finish(label, clip=clip)
        small.finish(LABELS[-1 - clip], clip=clip, labeler=small.ben)
    found = small.project.read(columns.answers)
    tags = small.project.read(guidelines.taxonomy).tags
    assert found.labelers == ("Ada", "Ben")
    assert found.tags == tuple(tag.code for tag in tags)
    for clip in range(5):
        row = [found.clips.id(place) for place in range(5)].index(small.clips[clip].id)
        for person, label in enumerate((LABELS[clip], LABELS[-1 - clip])):
            assert found.answers[row, person].tolist() == [label.answer(tag) for tag in tags]
            severities = [label.mark(tag.code) for tag in tags]
            assert found.severities[row, person].tolist() == [
                int(mark.severity or 0) if mark and tag.axis != "environment" else 0
                for mark, tag in zip(severities, tags, strict=True)
            ]
    texts = small.project.read(lambda db: columns.transcripts(db, found))
    assert texts[:, 0].tolist() == [label.transcript for label in LABELS]


def test_labels_of_a_clip_stand_side_by_side_by_the_names_of_their_labelers(small: Small) -> None:
    add = [small.project.write(lambda db, name=name: labelers.add(db, name)).result() for name in ("Zoe", "Abe")]
    for person, clip in ((small.ben, 0), (add[0], 1), (small.ada, 1), (add[1], 2), (small.ben, 2)):
        small.finish(said(person.name), clip=clip, labeler=person)
    found = small.project.read(columns.answers)
    assert found.labelers == ("Abe", "Ada", "Ben", "Zoe")
    assert found.people.tolist() == [[2, -1], [1, 3], [0, 2]]
    assert found.answers.shape[:2] == (3, 2)
    texts = small.project.read(lambda db: columns.transcripts(db, found))
    assert texts.tolist() == [["Ben", None], ["Ada", "Zoe"], ["Abe", "Ben"]]


def test_what_does_not_count_is_missing(small: Small) -> None:
    key = small.key
    small.finish(said(), clip=0)
    small.project.write(lambda db: operations.undo(db, small.ada.id)).result()
    small.project.write(lambda db: drafts.save(db, key(1), said()))
    small.project.write(lambda db: revisions.append(db, key(2), Label(), State.CANNOT_LABEL, reason="silent"))
    small.finish(said(), clip=3, suggestion_shown=True)
    gold = LabelKey(small.clips[4].id, small.ben.id, lane=Lane.GOLD)
    reference = LabelKey(small.clips[4].id, labelers.REFERENCE, lane=Lane.REFERENCE)
    small.project.write(lambda db: revisions.append(db, gold, said(), State.FINISHED, RevisionKind.GOLD))
    small.project.write(
        lambda db: revisions.append(db, reference, said(), State.FINISHED, RevisionKind.REFERENCE)
    ).result()
    found = small.project.read(columns.answers)
    assert (len(found.clips), found.labelers, found.with_suggestion) == (0, (), 1)
    settled = small.project.read(columns.gold)
    assert settled.answers.shape[0] == 1


def test_facts_of_clips_stand_beside_the_answers(small: Small) -> None:
    fields = ClipFields("de", "Uwe", split=Split.TEST)
    small.project.write(lambda db: clips.set_fields(db, small.clips[1].id, fields)).result()
    facts = small.project.read(columns.clip_columns)
    assert facts.durations_s.tolist() == [1, 2, 3, 4, 5]
    assert facts.speaker_names == ("Uwe", "speaker 0", "speaker 1")
    assert facts.speakers.tolist() == [1, 0, 1, 2, 1]
    assert (facts.languages.tolist(), facts.language_names) == ([-1, 0, -1, -1, -1], ("de",))
    assert len(np.unique(facts.recordings)) == 5


def test_coverage_sees_every_clip(small: Small) -> None:
    small.finish(said(), clip=2)
    found = small.project.read(columns.coverage_columns)
    assert (len(found.clips), len(found.answers.clips)) == (5, 1)


def plan_rounds(db: Database, small: Small) -> None:
    """Two rounds over clip 0: the second was opened for review at time 5000; Ada has a hidden repeat in it."""
    ada, ben, clip = (
        db.value("SELECT number FROM labeler WHERE id = ?", (small.ada.id,)),
        db.value("SELECT number FROM labeler WHERE id = ?", (small.ben.id,)),
        db.value("SELECT number FROM clip WHERE id = ?", (small.clips[0].id,)),
    )
    for number, opened in ((1, None), (2, 5000)):
        db.run(
            "INSERT INTO round VALUES (?, ?, ?, 1, 1, '', '{}', 1, 0, ?, NULL)",
            (number, f"r{number}", f"R{number}", opened),
        )
        for person in (ada, ben):
            name = f"r{number}-{person}"
            db.run("INSERT INTO assignment VALUES (NULL, ?, ?, ?, ?, NULL, 1, 'open')", (name, number, clip, person))
    db.run("INSERT INTO assignment VALUES (NULL, 'repeat', 2, ?, ?, ?, 2, 'open')", (clip, ada, f"r2-{ada}"))


@pytest.fixture
def rounds(small: Small) -> Small:
    small.project.write(lambda db: plan_rounds(db, small)).result()
    return small


def answer(small: Small, assignment: str, who: str, text: str, time_us: int) -> None:
    person = small.ada if who == "ada" else small.ben
    number = small.project.read(lambda db: db.value("SELECT number FROM labeler WHERE id = ?", (person.id,)))
    key = LabelKey(small.clips[0].id, person.id, AssignmentId(assignment.format(number)) if assignment else None)
    row = revisions.Incoming(key, said(text), time_us=time_us)
    small.project.write(lambda db: revisions.append_many(db, [row])).result()


def texts(small: Small, round_id: str | None = None) -> list[object]:
    def query(db: Database) -> list[object]:
        found = columns.answers(db, round_id=round_id)
        return [one for row in columns.transcripts(db, found).tolist() for one in row]

    return small.project.read(query)


def test_the_latest_round_with_two_answers_speaks(rounds: Small) -> None:
    answer(rounds, "", "ada", "before rounds", 1)
    answer(rounds, "r1-{}", "ada", "first ada", 10)
    answer(rounds, "r1-{}", "ben", "first ben", 11)
    answer(rounds, "r2-{}", "ada", "second ada", 20)
    assert texts(rounds) == ["first ada", "first ben"]
    answer(rounds, "r2-{}", "ben", "second ben", 21)
    assert texts(rounds) == ["second ada", "second ben"]
    assert texts(rounds, "r1") == ["first ada", "first ben"]


def test_a_hidden_repeat_never_counts(rounds: Small) -> None:
    answer(rounds, "r2-{}", "ada", "heard once", 20)
    answer(rounds, "repeat", "ada", "heard again", 30)
    assert texts(rounds) == ["heard once"]


def test_what_was_changed_after_opening_for_review_does_not_count(rounds: Small) -> None:
    answer(rounds, "r2-{}", "ada", "blind", 4000)
    answer(rounds, "r2-{}", "ben", "blind too", 4001)
    answer(rounds, "r2-{}", "ada", "after discussion", 6000)
    assert texts(rounds) == ["blind", "blind too"]
    counts = [rounds.project.read(lambda db, of=of: counting.after_discussion(db, of)) for of in (None, "r2", "r1")]  # type: ignore[misc]
    assert counts == [1, 1, 0]


def test_exported_rows_stand_together_by_clip_and_labeler(small: Small) -> None:
    small.finish(said("ben's"), clip=1, labeler=small.ben)
    small.finish(said("ada's"), clip=1)
    small.finish(said("first"), clip=0, labeler=small.ben)
    small.finish(said("taken back"), clip=2)
    small.project.write(lambda db: operations.undo(db, small.ada.id)).result()
    gold = LabelKey(small.clips[1].id, small.ben.id, lane=Lane.GOLD)
    small.project.write(lambda db: revisions.append(db, gold, said("gold"), State.FINISHED, RevisionKind.GOLD)).result()
    rows = small.project.read(lambda db: list(exports.rows(db)))
    assert [row.label.transcript for row in rows] == ["first", "ada's", "ben's", "gold"]
    assert rows[1].labeler == small.ada
    assert rows[1].clip.location is not None
    only = small.project.read(lambda db: list(exports.rows(db, only=frozenset({small.ada.id}), drafts=True)))
    assert [(row.label.transcript, row.state) for row in only] == [
        ("ada's", State.FINISHED),
        ("taken back", State.DRAFT),
    ]


def test_exported_rows_keep_to_the_filter(small: Small) -> None:
    for clip in range(4):
        small.finish(said(f"text {clip}"), clip=clip)
    chosen = clips.ClipFilter(speaker="speaker 1")
    rows = small.project.read(lambda db: list(exports.rows(db, chosen)))
    assert [row.label.transcript for row in rows] == ["text 1", "text 3"]


def test_missing_is_never_no(small: Small) -> None:
    small.finish(Label("only words"))
    assert (small.project.read(columns.answers).answers == Answer.MISSING).all()


def test_spans_stand_beside_their_labels_in_milliseconds_of_the_recording(small: Small) -> None:
    recording = make_recording(9, seconds=60, sample_rate=44_100)
    second = stretch_clip(recording, 44_100 * 10, 44_100 * 20)
    small.project.write(lambda db: recordings.add(db, [(recording, location("long.wav"))])).result()
    small.project.write(lambda db: clips.add(db, [second])).result()
    heard = (Mark(BABBLE), Mark(CAR))
    rows = [
        (small.clips[2].id, small.ada, (Span(BABBLE, 800, 16_000), Span(BABBLE, 0, 400), Span(CAR, 8, 16))),
        (second.id, small.ben, (Span(CAR, 44_100 * 11, 44_100 * 12),)),
        (second.id, small.ada, ()),
    ]
    for clip, person, spans in rows:
        said_so = Label("x", heard, spans=spans)
        key = LabelKey(clip, person.id)
        small.project.write(lambda db, k=key, s=said_so: revisions.append(db, k, s, State.FINISHED)).result()  # type: ignore[misc]

    def read(db: Database) -> tuple[columns.AnswerColumns, span_columns.SpanRows | None]:
        found = columns.answers(db)
        return found, span_columns.spans(db, found)

    answers, found = small.project.read(read)
    assert found is not None
    told = sorted(
        (answers.clips.id(clip), answers.labelers[answers.people[clip, label]], answers.tags[tag], start, end)
        for clip, label, tag, start, end in zip(
            found.clips, found.labels, found.tags, found.starts_ms, found.ends_ms, strict=True
        )
    )
    assert told == sorted(
        [
            (small.clips[2].id, "Ada", BABBLE, 0, 25),
            (small.clips[2].id, "Ada", BABBLE, 50, 1000),
            (small.clips[2].id, "Ada", CAR, 0.5, 1),
            (second.id, "Ben", CAR, 11_000, 12_000),
        ]
    )
    bounds = {answers.clips.id(row): tuple(ends) for row, ends in enumerate(found.clips_ms.tolist())}
    assert bounds == {small.clips[2].id: (0, 3000), second.id: (10_000, 20_000)}


def test_labels_without_spans_cost_no_columns(small: Small) -> None:
    small.finish(said())
    assert small.project.read(lambda db: span_columns.spans(db, columns.answers(db))) is None


def test_a_hidden_repeat_stands_beside_the_first_presentation(rounds: Small) -> None:
    answer(rounds, "r2-{}", "ada", "heard once", 20)
    assert len(rounds.project.read(columns.repeats).clips) == 0
    answer(rounds, "repeat", "ada", "heard again", 30)
    answer(rounds, "r2-{}", "ben", "ben's", 21)

    def query(db: Database, round_id: str | None = None) -> tuple[columns.AnswerColumns, list[list[object]]]:
        found = columns.repeats(db, round_id=round_id)
        return found, columns.transcripts(db, found).tolist()

    found, said_so = rounds.project.read(query)
    assert (found.labelers, found.people.tolist(), said_so) == (("Ada",), [[0, 0]], [["heard once", "heard again"]])
    assert found.clips.id(0) == rounds.clips[0].id
    assert rounds.project.read(lambda db: query(db, "r1"))[1] == []
    answer(rounds, "repeat", "ada", "after discussion", 6000)
    assert rounds.project.read(query)[1] == [["heard once", "heard again"]]


def test_labels_of_anchor_clips_are_asked_for_by_themselves(rounds: Small) -> None:
    answer(rounds, "r2-{}", "ada", "anchored", 20)

    def anchor(db: Database) -> None:
        clip = db.value("SELECT number FROM clip WHERE id = ?", (rounds.clips[0].id,))
        db.run("INSERT INTO round_clip VALUES (2, ?, 1.0, '', 1)", (clip,))

    rounds.project.write(anchor).result()
    assert texts(rounds, "r2") == []
    found = rounds.project.read(lambda db: columns.answers(db, round_id="r2", anchors=True))
    assert found.clips.id(0) == rounds.clips[0].id


def test_a_project_says_whether_labels_were_repaired(rounds: Small) -> None:
    answer(rounds, "r1-{}", "ada", "drawn", 20)
    assert not rounds.project.read(counting.repairing)
    rounds.project.write(lambda db: db.run("UPDATE round SET probability_sample = 0 WHERE number = 2")).result()
    assert not rounds.project.read(counting.repairing)
    answer(rounds, "r2-{}", "ada", "picked", 30)
    assert rounds.project.read(counting.repairing)
