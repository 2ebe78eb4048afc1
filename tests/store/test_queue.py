"""The queue: pages, filters, search and counts of one labeler's own work."""

from __future__ import annotations

import pytest
from small_projects import BABBLE, CAR, Small, said

from earmark.model.label import Label, State
from earmark.model.people import Labeler
from earmark.model.recording import ClipFields, Split
from earmark.model.revision import LabelKey, Lane, Presented, RevisionKind
from earmark.model.tag import Mark, Severity, TagCode
from earmark.store import clips, drafts, operations, revisions
from earmark.store.clips import ClipFilter, ClipPage, ClipSort, QueueState

EVERY_SORT = pytest.mark.parametrize("sort", list(ClipSort))


def names(page: ClipPage) -> list[str]:
    return [row.name for row in page.rows]


def walk(small: Small, chosen: ClipFilter, sort: ClipSort, **more: object) -> list[str]:
    """Every name of the list, two rows a page."""
    page = small.page(chosen, sort, size=2, **more)
    found = names(page)
    while page.after is not None:
        page = small.page(chosen, sort, size=2, after=page.after, **more)
        found += names(page)
    return found


@EVERY_SORT
@pytest.mark.parametrize("descending", [False, True])
def test_pages_cover_the_list_once_in_order(small: Small, sort: ClipSort, descending: bool) -> None:
    whole = names(small.page(sort=sort, descending=descending))
    assert walk(small, ClipFilter(), sort, descending=descending) == whole
    assert sorted(whole) == [f"clip {number}.wav" for number in range(5)]


@EVERY_SORT
def test_pages_go_back_as_they_came(small: Small, sort: ClipSort) -> None:
    first = small.page(sort=sort, size=2)
    second = small.page(sort=sort, size=2, after=first.after)
    assert names(small.page(sort=sort, size=2, after=second.before)) == names(first)
    assert first.before is None


def test_a_row_shows_the_labelers_own_work(small: Small) -> None:
    label = Label("hello", (Mark(CAR, severity=Severity.AUDIBLE),), environment=TagCode("street"), flag=True)
    small.finish(label)
    row = small.page().rows[0]
    assert (row.state, row.flag, row.transcript) == (State.FINISHED, True, "hello")
    assert (row.marks, row.environment) == (label.sources, "street")
    assert (row.duration_s, row.speaker) == (1.0, "speaker 0")


def test_nobody_sees_the_work_of_others(small: Small) -> None:
    small.finish(said("secret words", flag=True), labeler=small.ben)
    gold = LabelKey(small.clips[0].id, small.ben.id, lane=Lane.GOLD)
    small.project.write(
        lambda db: revisions.append(db, gold, said("settled"), State.FINISHED, RevisionKind.GOLD)
    ).result()
    row = small.page().rows[0]
    assert (row.state, row.flag, row.marks, row.transcript) == (None, False, (), None)
    for text in ("secret", "se", "s", "settled"):
        assert not any(one.transcript for one in small.page(ClipFilter(text=text)).rows)
    assert small.page(ClipFilter(text="secret")).total == 0
    assert small.page(ClipFilter(tags=(CAR,))).total == 0
    assert small.page(ClipFilter(state=QueueState.DONE)).total == 0
    assert small.project.read(lambda db: clips.counts(db, small.ada.id)).done == 0


def test_counts_follow_the_work(small: Small) -> None:
    def counts(who: Labeler) -> tuple[int, ...]:
        found = small.project.read(lambda db: clips.counts(db, who.id))
        return found.todo, found.draft, found.done, found.flagged, found.total

    assert counts(small.ada) == (5, 0, 0, 0, 5)
    small.project.write(lambda db: drafts.save(db, small.key(), said("a", flag=True))).result()
    assert counts(small.ada) == (5, 1, 0, 1, 5)
    small.finish(said("a", flag=True))
    assert counts(small.ada) == (4, 0, 1, 1, 5)
    small.finish(said("a"))
    assert counts(small.ada) == (4, 0, 1, 0, 5)
    small.project.write(lambda db: operations.undo(db, small.ada.id)).result()
    assert counts(small.ada) == (4, 0, 1, 1, 5)
    assert counts(small.ben) == (5, 0, 0, 0, 5)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (QueueState.ALL, [0, 1, 2, 3, 4]),
        (QueueState.TODO, [1, 3, 4]),
        (QueueState.DRAFT, [1]),
        (QueueState.DONE, [0, 2]),
        (QueueState.FLAGGED, [0]),
    ],
)
def test_states_filter_the_queue(small: Small, state: QueueState, expected: list[int]) -> None:
    small.finish(said(flag=True))
    small.project.write(lambda db: drafts.save(db, small.key(1), said("x"))).result()
    key = small.key(2)
    small.project.write(lambda db: revisions.append(db, key, Label(), State.CANNOT_LABEL, reason="silent")).result()
    page = small.page(ClipFilter(state=state))
    assert names(page) == [f"clip {number}.wav" for number in expected]
    assert walk(small, ClipFilter(state=state), ClipSort.NAME) == names(page)


def test_sorting_by_state_puts_work_to_do_first(small: Small) -> None:
    small.finish(said())
    small.project.write(lambda db: drafts.save(db, small.key(1), said("x"))).result()
    assert names(small.page(sort=ClipSort.STATE)) == [f"clip {number}.wav" for number in (2, 3, 4, 1, 0)]


@pytest.mark.parametrize(
    "text", ["morning zebra", "ZEBRA", "zeb", "ze", "ra", "z", "ébra", "ébr", "語", "日本", "x_y", "50%", '"']
)
def test_search_finds_own_words_by_any_part(small: Small, text: str) -> None:
    small.finish(said('good morning zebra zébra 日本語 x_y 50% "'))
    assert names(small.page(ClipFilter(text=text))) == ["clip 0.wav"]


@pytest.mark.parametrize("text", ["zebra", "xay", "50x", "q", "qq", "* OR name", "NEAR("])
def test_search_finds_nothing_where_nothing_is(small: Small, text: str) -> None:
    small.finish(said("good morning x_y 50%"))
    assert small.page(ClipFilter(text=text)).total == 0


def test_search_looks_in_names_notes_questions_and_tags(small: Small) -> None:
    small.finish(said("a", note="check the radio", question="is it a fan"), clip=1)
    for text, expected in (("clip 3", 3), ("radio", 1), ("is it", 1), ("car_int", 1)):
        assert names(small.page(ClipFilter(text=text))) == [f"clip {expected}.wav"]


def test_search_forgets_what_was_rewritten(small: Small) -> None:
    small.finish(said("zebra"))
    small.finish(said("horse"))
    assert small.page(ClipFilter(text="zebra")).total == 0
    assert small.page(ClipFilter(text="horse")).total == 1


def test_filters_join_by_and(small: Small) -> None:
    small.finish(said())
    small.finish(Label("b", (Mark(BABBLE, severity=Severity.AUDIBLE),)), clip=2)
    small.finish(Label("b", (Mark(BABBLE, cannot_tell=True),)), clip=4)
    assert names(small.page(ClipFilter(tags=(BABBLE,)))) == ["clip 2.wav"]
    assert names(small.page(ClipFilter(speaker="speaker 0"))) == ["clip 0.wav", "clip 2.wav", "clip 4.wav"]
    assert names(small.page(ClipFilter(speaker="speaker 0", state=QueueState.TODO))) == []
    chosen = ClipFilter(ids=tuple(clip.id for clip in small.clips[1:4]), text="clip", speaker="speaker 0")
    assert names(small.page(chosen)) == ["clip 2.wav"]


def test_fields_filter_and_are_offered(small: Small) -> None:
    fields = ClipFields(language="de", speaker="Uwe", batch="May", split=Split.TEST)
    small.project.write(lambda db: clips.set_fields(db, small.clips[1].id, fields)).result()
    for chosen in (
        ClipFilter(language="de"),
        ClipFilter(batch="May"),
        ClipFilter(split=Split.TEST),
        ClipFilter(text="Uwe"),
    ):
        assert names(small.page(chosen)) == ["clip 1.wav"]
    assert small.project.read(lambda db: clips.values(db, "speaker")) == ["Uwe", "speaker 0", "speaker 1"]


def test_a_list_stays_while_its_pages_are_read(small: Small) -> None:
    first = small.page(ClipFilter(state=QueueState.TODO), size=2)
    small.finish(said(), clip=1)
    second = small.page(ClipFilter(state=QueueState.TODO), size=2, after=first.after)
    assert names(second) == ["clip 2.wav", "clip 3.wav"]
    assert small.page(ClipFilter(state=QueueState.TODO), size=2).total == 4


def test_neighbours_follow_filter_and_sort(small: Small) -> None:
    def around(clip: int, chosen: ClipFilter, sort: ClipSort) -> list[int | None]:
        found = small.project.read(
            lambda db: clips.neighbours(db, chosen, sort, small.clips[clip].id, labeler=small.ada.id)
        )
        return [None if one is None else [clip.id for clip in small.clips].index(one) for one in found]

    assert around(0, ClipFilter(), ClipSort.NAME) == [None, 1]
    assert around(2, ClipFilter(), ClipSort.DURATION) == [1, 3]
    assert around(2, ClipFilter(speaker="speaker 0"), ClipSort.NAME) == [0, 4]
    assert around(1, ClipFilter(speaker="speaker 0"), ClipSort.NAME) == [None, None]


def test_a_page_can_begin_anywhere(small: Small) -> None:
    page = small.page(at=3, size=2)
    assert (names(page), page.first, page.total) == (["clip 3.wav", "clip 4.wav"], 3, 5)
    place = small.project.read(
        lambda db: clips.position(db, ClipFilter(), ClipSort.NAME, Presented(small.clips[3].id), labeler=small.ada.id)
    )
    assert place == 3
