"""Editions, definitions, the taxonomy, people, targets and settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_projects import BABBLE, CAR, Small, said

from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.people import Role
from earmark.model.tag import Axis, Tag, TagCode
from earmark.model.target import Target
from earmark.model.taxonomy import Taxonomy
from earmark.store import columns, guidelines, labelers, settings, targets
from earmark.store.project import Project


def publish(project: Project, subject: TagCode, text: str):  # type: ignore[no-untyped-def]
    one = project.read(guidelines.current).of(subject)
    assert one is not None
    return project.write(lambda db: guidelines.publish(db, [replace(one, text=text)], "Ben", "why")).result()


def test_a_new_project_has_edition_one_of_everything(project: Project, taxonomy: Taxonomy) -> None:
    found = project.read(guidelines.current)
    assert found.edition == 1
    assert found.of(TRANSCRIPT_RULES).text == "As said."  # type: ignore[union-attr]
    assert len(found.definitions) == len(taxonomy.tags) + 1
    assert project.read(guidelines.taxonomy) == taxonomy


def test_an_edition_counts_versions_per_tag(project: Project) -> None:
    edition = publish(project, CAR, "Only moving cars.")
    assert (edition.number, edition.changed, edition.author) == (2, (CAR,), "Ben")
    found = project.read(guidelines.current)
    assert (found.of(CAR).version, found.of(CAR).edition) == (2, 2)  # type: ignore[union-attr]
    assert (found.of(BABBLE).version, found.of(BABBLE).edition) == (1, 1)  # type: ignore[union-attr]
    assert project.read(guidelines.taxonomy).by_code[CAR].definition == "Only moving cars."


def test_older_editions_can_be_read(project: Project) -> None:
    before = project.read(guidelines.current)
    publish(project, CAR, "Only moving cars.")
    assert project.read(lambda db: guidelines.guideline(db, 1)) == before


def test_editions_have_hashes_of_their_own(project: Project) -> None:
    publish(project, CAR, "one")
    publish(project, CAR, "two")
    publish(project, CAR, "one")
    found = project.read(guidelines.editions)
    assert [one.number for one in found] == [1, 2, 3, 4]
    assert len({one.digest for one in found}) == 4


def test_publishing_nothing_new_is_refused(project: Project) -> None:
    one = project.read(guidelines.current).of(CAR)
    assert one is not None
    with pytest.raises(UserError, match="nothing in the guidelines"):
        project.write(lambda db: guidelines.publish(db, [one], "Ben", "")).result()


def test_a_new_tag_is_missing_in_labels_made_before_it(small: Small) -> None:
    small.finish(said())
    drone = Tag(Axis.SOURCE, TagCode("drone"), "Drone", "A flying drone.")
    small.project.write(lambda db: guidelines.publish(db, [], "Ben", "new", new_tags=[drone])).result()
    small.finish(said(), clip=1)
    found = small.project.read(columns.answers)
    place = found.tags.index(drone.code)
    assert found.answers[:, 0, place].tolist() == [-1, 0]
    assert small.problems() == []


def test_a_code_is_never_used_twice(project: Project) -> None:
    again = Tag(Axis.SOURCE, CAR, "Car again")
    with pytest.raises(UserError, match="exists already"):
        project.write(lambda db: guidelines.publish(db, [], "Ben", "", new_tags=[again])).result()


def test_labelers_are_found_by_name_and_listed_in_order(project: Project) -> None:
    for name in ("Zoë", "ada", "Ben"):
        project.write(lambda db, name=name: labelers.add(db, name, Role.LEAD)).result()  # type: ignore[misc]
    assert [one.name for one in project.read(labelers.all)] == ["Ben", "Zoë", "ada"]
    assert project.read(lambda db: labelers.by_name(db, "Zoe\u0308")).role is Role.LEAD  # type: ignore[union-attr]
    assert project.read(lambda db: labelers.by_name(db, "")) is None


@pytest.mark.parametrize("name", ["Ada", " Ada ", "", "  "])
def test_a_name_is_given_once(small: Small, name: str) -> None:
    with pytest.raises(UserError):
        small.project.write(lambda db: labelers.add(db, name)).result()


def test_a_renamed_labeler_keeps_the_labels(small: Small) -> None:
    made = small.finish(said())
    small.project.write(lambda db: labelers.change(db, small.ada.id, name="Ada B", role=Role.REVIEWER)).result()
    assert small.current() == made
    with pytest.raises(UserError):
        small.project.write(lambda db: labelers.change(db, small.ada.id, name="Ben", role=Role.LABELER)).result()


def test_targets_are_set_changed_and_taken_away(project: Project) -> None:
    for target in (Target(CAR, 10), Target(BABBLE, None, 5.5), Target(CAR, 20, 3.0)):
        project.write(lambda db, target=target: targets.set(db, target)).result()  # type: ignore[misc]
    assert project.read(targets.all) == [Target(CAR, 20, 3.0), Target(BABBLE, None, 5.5)]
    project.write(lambda db: targets.set(db, Target(CAR))).result()
    assert project.read(targets.all) == [Target(BABBLE, None, 5.5)]


@pytest.mark.parametrize("target", [Target(TagCode("dragon"), 1), Target(CAR, -1), Target(CAR, None, -2.0)])
def test_a_senseless_target_is_refused(project: Project, target: Target) -> None:
    with pytest.raises(UserError):
        project.write(lambda db: targets.set(db, target)).result()


def test_settings_keep_any_json(project: Project) -> None:
    value: settings.Json = {"alpha": 0.667, "names": ["ä", None]}
    project.write(lambda db: settings.save(db, "limits", value)).result()
    assert project.read(lambda db: settings.load(db, "limits")) == value
    assert project.read(lambda db: settings.load(db, "absent", 3)) == 3
