"""A qualification tells how labelers stand against gold: the lead first, a labeler once it is opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from earmark.jobs.qualification import own_results, qualification
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.people import Role
from earmark.model.revision import LabelKey, Lane, RevisionKind
from earmark.model.tag import NONE, Mark, TagCode
from earmark.report.qualification_words import result_sentence
from earmark.store import columns, guidelines, labelers, qualifications, revisions
from earmark.store.database import Database
from earmark.store.project import Project
from planted_labels import end_round, planted_project, play_round

GOLD = "YYYYYYYYYYYYnnnnnnnnnnnn"
CEM = "YYYYYYYYYnnnYnnnnnnnnnnn"
DAN = "YYYYYYYYYYYYnnnnnnnnnnnn"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A qualification of 24 clips with gold, labeled by Cem and Dan, and closed."""
    made = planted_project(tmp_path)
    play_round(made, "Start", {"Cem": CEM, "Dan": DAN}, by_chance=False, plan='{"kind": "qualification"}')

    def settle(db: Database) -> None:
        rosa = labelers.add(db, "Rosa", Role.REVIEWER)
        clips = columns.clip_columns(db)
        for place, letter in enumerate(GOLD):
            label = Label("take", (Mark(TagCode("babble") if letter == "Y" else NONE),))
            key = LabelKey(clips.id(place), rosa.id, lane=Lane.GOLD)
            revisions.append(db, key, label, State.FINISHED, RevisionKind.GOLD)

    made.write(settle).result()
    yield made
    made.close()


def test_each_labeler_is_compared_with_gold_and_the_figure_has_its_interval(project: Project) -> None:
    end_round(project, "Start")
    cem, dan = qualification(project, "Start").labelers
    both = sum(x == y == "Y" for x, y in zip(CEM, GOLD, strict=True))
    alone = sum((x == "Y") != (y == "Y") for x, y in zip(CEM, GOLD, strict=True))
    pooled = cem.agreement.pooled
    assert (cem.labeler, cem.agreement.clips, pooled.a, pooled.b + pooled.c) == ("Cem", 24, both, alone)
    assert pooled.positive_agreement == pytest.approx(2 * both / (2 * both + alone))
    assert pooled.positive_interval is not None
    low, high = pooled.positive_interval
    assert low < pooled.positive_agreement < high
    assert dan.agreement.pooled.positive_agreement == 1
    taxonomy = project.read(guidelines.taxonomy)
    assert result_sentence(cem, taxonomy) == (
        f"Cem agrees with gold on the tags by .82 ({low:.2f} to {high:.2f}) over 24 clips; "
        "most often apart on Babble (3 missed, 1 overheard)."
    ).replace("0.", ".")
    assert result_sentence(dan, taxonomy, who="You").startswith("You agree with gold on the tags by 1.00")


def test_a_round_that_is_open_or_no_qualification_has_no_result(project: Project) -> None:
    with pytest.raises(UserError, match="not closed yet"):
        qualification(project, "Start")
    play_round(project, "June", {"Cem": CEM, "Dan": DAN})
    with pytest.raises(UserError, match="no qualification"):
        qualification(project, "June")


def test_a_labeler_sees_own_results_alone_and_only_once_they_are_opened(project: Project) -> None:
    end_round(project, "Start")
    people = {one.name: one.id for one in project.read(labelers.all)}
    assert own_results(project, people["Cem"]) == ()
    round_id = qualification(project, "Start").round.id
    project.write(partial(qualifications.show, round_id=round_id, shown=True)).result()
    ((one, own),) = own_results(project, people["Cem"])
    assert (one.name, own.labeler) == ("Start", "Cem")
    assert own_results(project, people["Ana"]) == ()
    project.write(partial(qualifications.show, round_id=round_id, shown=False)).result()
    assert own_results(project, people["Cem"]) == ()
