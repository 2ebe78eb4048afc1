"""Tags are merged and split; labels made before say what they can in the codes of today."""

from __future__ import annotations

from itertools import product

import pytest
from small_projects import BABBLE, CAR, Small

from earmark.model.guideline import DraftDefinition
from earmark.model.label import Label, Span, State
from earmark.model.mapping import Mapping, MappingId, MappingKind, carried_id, merged_answer, merged_label
from earmark.model.revision import Lane, RevisionKind
from earmark.model.tag import Answer, Axis, Mark, Severity, TagCode
from earmark.store import columns, drafts, guidelines, mappings, next_edition, operations, revisions, staleness
from earmark.store.clips import ClipFilter
from earmark.store.database import Database

MUSIC, VOICES, PEOPLE, DRONE = TagCode("music"), TagCode("voices"), TagCode("people"), TagCode("drone")
TALK = TagCode("competing_speech")
MERGE = Mapping(MappingId("m"), 2, MappingKind.MERGE, (BABBLE, TALK), (VOICES,))


def merge(small: Small, into: TagCode = VOICES, parts: tuple[TagCode, ...] = (BABBLE, TALK), *more: object) -> Mapping:
    """Publish the merge, and carry every label over."""

    def work(db: Database) -> None:
        whole = DraftDefinition(into, "Voices", "Other people talk.", axis=Axis.SOURCE, merges=parts)
        next_edition.save(db, [whole, *more], small.ben.id)  # type: ignore[list-item]
        next_edition.publish(db, small.ben.id)

    small.project.write(work).result()
    carry(small)
    return small.project.read(mappings.merges)[-1]


def carry(small: Small, size: int = 2) -> None:
    at: mappings.Position | None = mappings.Position()
    while at is not None:
        at = small.project.write(lambda db, after=at: mappings.carry_over(db, after, size=size)).result()  # type: ignore[misc]


def answers(small: Small, tag: TagCode) -> dict[str, list[int]]:
    """What Ada and Ben say of a tag, by the clip's name."""
    found = small.project.read(columns.answers)
    place = found.tags.index(tag)
    return {found.clips.id(row): found.answers[row, :, place].tolist() for row in range(len(found.clips))}


def marked(*marks: Mark, **more: object) -> Label:
    return Label(transcript="good morning", sources=marks, **more)  # type: ignore[arg-type]


ALL = [parts for length in range(5) for parts in product(Answer, repeat=length)]


def test_a_merged_answer_follows_the_table() -> None:
    for parts in ALL:
        whole = merged_answer(parts)
        assert (whole is Answer.YES) == (Answer.YES in parts)
        assert (whole is Answer.NO) == (bool(parts) and set(parts) == {Answer.NO})
        assert (whole is Answer.CANNOT_TELL) == (
            Answer.CANNOT_TELL in parts and not {Answer.YES, Answer.MISSING} & set(parts)
        )
        assert whole == merged_answer(reversed(parts)) == merged_answer([*parts, *parts])


def test_merging_at_once_or_one_after_the_other_is_the_same() -> None:
    for parts in ALL:
        for cut in range(1, len(parts)):
            assert merged_answer([merged_answer(parts[:cut]), *parts[cut:]]) == merged_answer(parts)


@pytest.mark.parametrize("grade", [None, *Severity])
@pytest.mark.parametrize("parts", list(product(Answer, repeat=2)))
def test_a_carried_label_answers_the_whole_as_its_parts_do(parts: tuple[Answer, ...], grade: Severity | None) -> None:
    codes = dict(zip(MERGE.sources, parts, strict=True))
    marks = [
        Mark(code, said is Answer.CANNOT_TELL, grade if said is Answer.YES else None)
        for code, said in codes.items()
        if said in (Answer.YES, Answer.CANNOT_TELL)
    ]
    label = marked(Mark(MUSIC), *marks)
    asked = {code for code, said in codes.items() if said is not Answer.MISSING}
    made = merged_label(label, MERGE, asked)
    whole = made.mark(VOICES)
    expected = merged_answer(parts)
    assert (whole is not None) == (expected in (Answer.YES, Answer.CANNOT_TELL))
    if whole is not None:
        assert whole.cannot_tell is (expected is Answer.CANNOT_TELL)
        assert whole.severity == (grade if expected is Answer.YES else None)
        assert not {mark.code for mark in made.sources} & set(MERGE.sources)
    assert made.mark(MUSIC) == Mark(MUSIC)


def test_reports_see_merged_tags_in_labels_made_before(small: Small) -> None:
    origin = small.finish(marked(Mark(BABBLE, severity=Severity.AUDIBLE), spans=(Span(BABBLE, 10, 20),)), clip=0)
    small.finish(marked(Mark(TALK, severity=Severity.WORDS_LOST), Mark(BABBLE)), clip=1)
    small.finish(marked(Mark(MUSIC)), clip=2)
    small.finish(marked(Mark(TALK, cannot_tell=True)), clip=3)
    small.finish(Label(transcript="nothing else"), clip=4)
    rule = merge(small)
    found = {place: answers(small, VOICES)[small.clips[place].id] for place in range(5)}
    assert found == {0: [1], 1: [1], 2: [0], 3: [2], 4: [-1]}
    carried = small.current(0)
    assert carried is not None
    assert (carried.id, carried.parent, carried.kind) == (
        carried_id(origin.id, rule.id),
        origin.id,
        RevisionKind.MAPPED,
    )
    assert (carried.edition, carried.time_us) == (origin.edition, origin.time_us)
    assert carried.label.spans == (Span(VOICES, 10, 20),)
    assert small.current(1).label.mark(VOICES).severity is Severity.WORDS_LOST  # type: ignore[union-attr]
    history = small.project.read(lambda db: revisions.history(db, small.key(0)))
    assert [one.kind for one in history] == [RevisionKind.MAPPED, RevisionKind.WORK]
    assert history[1] == origin
    assert answers(small, MUSIC)[small.clips[2].id] == [1]
    assert small.project.read(staleness.counts) == ()
    assert [row.id for row in small.page(ClipFilter(tags=(VOICES,))).rows] == [
        small.clips[0].id,
        small.clips[1].id,
    ]
    assert small.problems() == []


def test_carrying_over_can_be_cut_short_and_goes_on(small: Small) -> None:
    for clip in range(5):
        small.finish(marked(Mark(BABBLE)), clip=clip)
    whole = DraftDefinition(VOICES, "Voices", "", axis=Axis.SOURCE, merges=(BABBLE, TALK))
    small.project.write(lambda db: next_edition.save(db, [whole], small.ben.id)).result()
    small.project.write(lambda db: next_edition.publish(db, small.ben.id)).result()
    small.project.write(lambda db: mappings.carry_over(db, mappings.Position(), size=2)).result()
    assert small.project.read(mappings.unfinished)
    assert sorted(answers(small, VOICES).values()) == [[-1], [-1], [-1], [1], [1]]
    carry(small)
    carry(small)
    assert not small.project.read(mappings.unfinished)
    assert list(answers(small, VOICES).values()) == [[1]] * 5
    assert small.project.read(lambda db: db.value("SELECT count(*) FROM revision")) == 10
    assert small.problems() == []


def test_a_tag_that_came_with_the_merge_stays_missing(small: Small) -> None:
    small.finish(marked(Mark(BABBLE)))
    merge(small, VOICES, (BABBLE, TALK), DraftDefinition(DRONE, "Drone", "", axis=Axis.SOURCE))
    assert answers(small, DRONE)[small.clips[0].id] == [-1]
    small.finish(marked(Mark(VOICES)))
    assert answers(small, DRONE)[small.clips[0].id] == [0]


def test_merged_tags_can_be_merged_again(small: Small) -> None:
    small.finish(marked(Mark(BABBLE)))
    small.finish(marked(Mark(MUSIC)), clip=1)
    small.finish(marked(Mark(CAR)), clip=2)
    merge(small)
    merge(small, PEOPLE, (VOICES, MUSIC))
    assert [answers(small, PEOPLE)[small.clips[clip].id] for clip in range(3)] == [[1], [1], [0]]
    assert small.problems() == []


def test_work_outranks_what_was_carried_over(small: Small) -> None:
    """Also work that was done elsewhere before the merge was known there, and comes in later."""
    origin = small.finish(marked(Mark(BABBLE)))
    merge(small)
    late = revisions.Incoming(small.key(0), marked(Mark(MUSIC)), edition=1, time_us=origin.time_us + 1)
    small.project.write(lambda db: revisions.append_many(db, [late])).result()
    assert answers(small, VOICES)[small.clips[0].id] == [0]
    assert small.current(0).label.mark(MUSIC) is not None  # type: ignore[union-attr]
    assert small.project.read(revisions.conflicts) == []
    small.finish(marked(Mark(VOICES)))
    assert small.current(0).kind is RevisionKind.WORK  # type: ignore[union-attr]
    assert small.problems() == []


def test_a_labeler_takes_back_work_that_was_carried_over(small: Small) -> None:
    small.finish(marked(Mark(BABBLE)))
    small.finish(marked(Mark(MUSIC)))
    merge(small)
    small.project.write(lambda db: operations.undo(db, small.ada.id)).result()
    assert answers(small, VOICES)[small.clips[0].id] == [1]
    small.project.write(lambda db: operations.redo(db, small.ada.id)).result()
    assert answers(small, VOICES)[small.clips[0].id] == [0]
    assert small.problems() == []


def test_gold_and_labels_imported_later_are_carried_over_too(small: Small) -> None:
    key = small.key(0, small.ben)
    gold = revisions.Incoming(
        type(key)(key.clip, key.labeler, None, Lane.GOLD), marked(Mark(TALK)), kind=RevisionKind.GOLD, edition=1
    )
    merge(small)
    small.project.write(lambda db: revisions.append_many(db, [gold])).result()
    found = small.project.read(columns.gold)
    place = small.project.read(columns.answers).tags.index(VOICES)
    assert found.answers[:, place].tolist() == [1]
    assert small.problems() == []


@pytest.mark.parametrize("cannot_tell", [True, False])
def test_the_parts_of_a_split_tag_are_missing_and_the_old_answer_is_a_hint(small: Small, cannot_tell: bool) -> None:
    small.finish(marked(Mark(CAR, cannot_tell), Mark(MUSIC)))
    moving, parked = TagCode("car_moving"), TagCode("car_parked")
    parts = [DraftDefinition(code, code, "", axis=Axis.SOURCE, split_from=CAR) for code in (moving, parked)]
    small.project.write(lambda db: next_edition.save(db, parts, small.ben.id)).result()
    small.project.write(lambda db: next_edition.publish(db, small.ben.id)).result()
    assert [answers(small, code)[small.clips[0].id] for code in (moving, parked, MUSIC)] == [[-1], [-1], [1]]
    label, hints = small.project.read(lambda db: mappings.in_todays_codes(db, small.current().label, 1))  # type: ignore[union-attr]
    assert [mark.code for mark in label.sources] == [MUSIC]
    assert hints == (mappings.Hint("Inside a car", cannot_tell, (moving, parked)),)
    codes = [one.code for one in small.project.read(guidelines.taxonomy).tags]
    assert codes.index(moving) + 1 == codes.index(parked) < codes.index(BABBLE)
    assert small.problems() == []


def test_a_label_in_older_codes_is_read_in_those_of_today(small: Small) -> None:
    draft = marked(Mark(BABBLE), Mark(MUSIC))
    small.project.write(lambda db: drafts.save(db, small.key(0), draft)).result()
    merge(small)
    label = small.project.read(lambda db: mappings.apply(db, draft, 1))
    assert [mark.code for mark in label.sources] == [MUSIC, VOICES]
    assert small.project.read(lambda db: mappings.apply(db, draft, 2)) == draft


def test_what_a_round_did_not_ask_for_stays_missing_in_the_whole(small: Small) -> None:
    for asked, part in product((True, False), (Answer.NO, Answer.CANNOT_TELL)):
        marks = (Mark(MUSIC), *((Mark(BABBLE, cannot_tell=True),) if part is Answer.CANNOT_TELL else ()))
        made = merged_label(marked(*marks), MERGE, {BABBLE, TALK} if asked else {BABBLE})
        whole = made.mark(VOICES)
        assert (whole is not None) is (asked and part is Answer.CANNOT_TELL)


def test_a_clip_that_cannot_be_labeled_is_left_alone(small: Small) -> None:
    key = small.key(0)
    small.project.write(lambda db: revisions.append(db, key, Label(), State.CANNOT_LABEL, reason="silent")).result()
    merge(small)
    assert small.current().kind is RevisionKind.WORK  # type: ignore[union-attr]
    assert small.problems() == []
