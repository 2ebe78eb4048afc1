"""The next edition is written at will, and published once; what it changes of meaning makes labels stale."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_projects import BABBLE, CAR, Small, said

from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES, Alteration, DraftDefinition, Example, ExampleKind
from earmark.model.people import Role
from earmark.model.tag import Axis, TagCode
from earmark.store import columns, examples, guidelines, labelers, next_edition, staleness
from earmark.store.project import Project

DRONE = TagCode("drone")


def drafted(small: Small, subject: TagCode = CAR, **changes: object) -> DraftDefinition:
    one = small.project.read(guidelines.current).of(subject)
    assert one is not None
    return replace(DraftDefinition(subject, one.name, one.text, one.boundary), **changes)  # type: ignore[arg-type]


def write(small: Small, *drafts: DraftDefinition, remark: str | None = None) -> None:
    small.project.write(lambda db: next_edition.save(db, drafts, small.ben.id, remark)).result()


def publish(small: Small, *drafts: DraftDefinition) -> int:
    write(small, *drafts)
    return small.project.write(lambda db: next_edition.publish(db, small.ben.id, "why")).result().number


def stale(small: Small) -> dict[str, tuple[int, int]]:
    return {one.subject: (one.labels, one.clips) for one in small.project.read(staleness.counts) if one.labels}


def test_what_is_written_stays_until_it_is_published(small: Small) -> None:
    write(small, drafted(small, text="Only moving cars."), remark="cars")
    path = small.project.path
    small.project.close()
    with Project.open(path) as again:
        planned = again.read(next_edition.load)
        assert (planned.of(CAR).text, planned.remark) == ("Only moving cars.", "cars")  # type: ignore[union-attr]
        assert again.read(guidelines.current_edition) == 1
        edition = again.write(lambda db: next_edition.publish(db, small.ben.id)).result()
        assert (edition.number, edition.author, edition.remark) == (2, "Ben", "cars")
        assert again.read(guidelines.current).of(CAR).text == "Only moving cars."  # type: ignore[union-attr]
        assert again.read(next_edition.load) == next_edition.NextEdition()


def test_writing_what_is_in_force_again_is_no_change(small: Small) -> None:
    write(small, drafted(small, text="Other."))
    assert [one.subject for one in small.project.read(next_edition.pending)] == [CAR]
    write(small, drafted(small))
    assert small.project.read(next_edition.pending) == ()
    with pytest.raises(UserError, match="nothing in the guidelines"):
        small.project.write(lambda db: next_edition.publish(db, small.ben.id)).result()


def test_only_a_change_of_meaning_makes_labels_stale(small: Small) -> None:
    small.finish(said(), clip=2)
    small.finish(said(), clip=0)
    small.finish(said(), clip=0, labeler=small.ben)
    publish(small, drafted(small, text="Only movng cars."))
    assert stale(small) == {CAR: (3, 2)}
    small.finish(said(), clip=0)
    publish(small, drafted(small, text="Only moving cars.", wording_only=True))
    publish(small, drafted(small, BABBLE, name="Many voices"))
    assert stale(small) == {CAR: (2, 2)}
    assert small.project.read(staleness.clips) == [small.clips[2].id, small.clips[0].id]
    found = small.project.read(guidelines.current).of(CAR)
    assert (found.version, found.edition, found.meaning_since) == (3, 3, 2)  # type: ignore[union-attr]
    assert [one.version for one in small.project.read(lambda db: guidelines.history(db, CAR))] == [1, 2, 3]
    assert small.problems() == []


def test_stale_labels_are_counted_before_publishing_too(small: Small) -> None:
    small.finish(said())
    small.finish(said(None), clip=1)
    ahead = small.project.read(lambda db: staleness.counts(db, {CAR: 2, TRANSCRIPT_RULES: 2, DRONE: 2}))
    assert {one.subject: one.labels for one in ahead} == {CAR: 2, TRANSCRIPT_RULES: 1, DRONE: 0}


def test_an_answer_that_was_not_given_is_missing_and_not_stale(small: Small) -> None:
    small.finish(said())
    publish(small, DraftDefinition(DRONE, "Drone", "A flying drone.", axis=Axis.SOURCE))
    publish(small, drafted(small, DRONE, text="A drone, flying or not."))
    assert stale(small) == {}


def test_examples_belong_to_the_edition_from_publishing_on(small: Small) -> None:
    first = Example(CAR, small.clips[0].id, ExampleKind.BORDERLINE, "parked, the engine runs")
    small.project.write(lambda db: examples.put(db, first, small.ben.id)).result()
    assert small.project.read(examples.published) == []
    (change,) = small.project.read(next_edition.pending)
    assert (change.subject, change.alterations, change.stale) == (CAR, (Alteration.EXAMPLES,), False)
    assert publish(small) == 2
    assert small.project.read(examples.published) == [first]
    small.project.write(lambda db: examples.take_away(db, CAR, first.clip)).result()
    publish(small, drafted(small, BABBLE, text="Three voices."))
    assert small.project.read(examples.published) == []
    assert small.project.read(lambda db: examples.published(db, 2)) == [first]
    assert stale(small) == {}
    assert small.problems() == []


def test_the_digest_of_an_edition_covers_what_else_it_says(small: Small) -> None:
    publish(small, drafted(small, text="x", wording_only=True), drafted(small, BABBLE, retires=True))
    db = small.project
    assert small.problems() == []
    db.write(lambda at: at.run("UPDATE tag SET retired = NULL WHERE code = ?", (BABBLE,))).result()
    assert [one.kind for one in small.problems()] == ["guideline"]


def test_a_retired_tag_leaves_the_taxonomy_and_its_answers_stay_stored(small: Small) -> None:
    made = small.finish(said())
    publish(small, drafted(small, retires=True))
    assert CAR not in small.project.read(guidelines.taxonomy).by_code
    assert CAR not in small.project.read(columns.answers).tags
    assert small.current() == made
    with pytest.raises(UserError, match="exists already"):
        write(small, DraftDefinition(CAR, "Car", "Again.", axis=Axis.SOURCE))


@pytest.mark.parametrize("role", [Role.LABELER, Role.ENGINEER])
def test_labelers_read_the_guidelines_and_do_not_write_them(small: Small, role: Role) -> None:
    cyd = small.project.write(lambda db: labelers.add(db, "Cyd", role)).result()
    for refused in (
        lambda db: next_edition.save(db, [drafted(small, text="x")], cyd.id),
        lambda db: next_edition.publish(db, cyd.id),
    ):
        with pytest.raises(UserError, match="reviewer or a lead"):
            small.project.write(refused).result()


def test_a_project_from_a_packet_only_reads_its_guidelines(small: Small) -> None:
    small.project.write(lambda db: db.run("INSERT INTO project VALUES (?, 'elsewhere')", (guidelines.HOME,))).result()
    with pytest.raises(UserError, match="come with its packets"):
        write(small, drafted(small, text="x"))
    with pytest.raises(UserError, match="come with its packets"):
        small.project.write(lambda db: guidelines.publish(db, [], "Ben", "")).result()


@pytest.mark.parametrize(
    "draft",
    [
        DraftDefinition(TagCode("Drone 1"), "Drone", "", axis=Axis.SOURCE),
        DraftDefinition(DRONE, " ", "", axis=Axis.SOURCE),
        DraftDefinition(DRONE, "Drone", "", axis=Axis.SOURCE, key="1"),
        DraftDefinition(DRONE, "Drone", "", axis=Axis.CHANNEL, merges=(CAR, BABBLE)),
        DraftDefinition(DRONE, "Drone", "", axis=Axis.SOURCE, merges=(CAR,)),
        DraftDefinition(DRONE, "Drone", "", axis=Axis.SOURCE, split_from=TagCode("none")),
        DraftDefinition(TagCode("dragon"), "Dragon", ""),
    ],
)
def test_what_cannot_become_a_tag_is_refused(small: Small, draft: DraftDefinition) -> None:
    with pytest.raises(UserError):
        publish(small, draft)
    assert small.project.read(guidelines.current_edition) == 1
