"""The demo project: whole or not there, and with a history that its reports can tell."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from earmark.jobs.checking import check_project
from earmark.jobs.demo import REVIEWER, write_demo
from earmark.jobs.progress import Cancelled
from earmark.jobs.projects import open_project
from earmark.jobs.reports import agreement_report
from earmark.measure.agreement import Verdict
from earmark.model.errors import UserError
from earmark.model.people import Role
from earmark.model.tag import TagCode
from earmark.store import guidelines, labelers, staleness, targets


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    made = write_demo(folder / "demo")
    assert made.made
    return made.project


class StopsAt:
    """A user who presses Stop after so many reports of progress."""

    def __init__(self, count: int) -> None:
        self.left = count

    @property
    def cancelled(self) -> bool:
        return self.left <= 0

    def report(self, done: int, total: int | None, message: str) -> None:
        self.left -= 1


def test_the_demo_has_its_people_and_targets(demo: Path) -> None:
    with open_project(demo) as project:
        people = {one.name: one.role for one in project.read(labelers.all)}
        wanted = {one.tag: one for one in project.read(targets.all)}
    assert people == {"Ada": Role.LABELER, "Ben": Role.LABELER, REVIEWER: Role.REVIEWER}
    assert wanted[TagCode("babble")].clips == 40
    assert wanted[TagCode("music")].minutes == 2


def test_the_reviewer_changed_two_definitions(demo: Path) -> None:
    with open_project(demo) as project:
        editions = project.read(guidelines.editions)
        babble = project.read(guidelines.current).of(TagCode("babble"))
    assert [one.number for one in editions] == [1, 2]
    assert editions[1].author == REVIEWER
    assert editions[1].changed == ("babble", "competing_speech")
    assert babble is not None
    assert "Count voices" in babble.text


def test_labels_made_before_the_change_are_stale(demo: Path) -> None:
    with open_project(demo) as project:
        assert [one.subject for one in project.read(staleness.counts) if one.clips] == ["babble", "competing_speech"]


def test_the_demos_agreement_shows_every_verdict(demo: Path) -> None:
    with open_project(demo) as project:
        verdicts = {one.tag: one.verdict for one in agreement_report(project).tags if one.tagged}
    assert verdicts["car_interior"] is Verdict.AGREED
    assert verdicts["babble"] is Verdict.DISAGREEING
    assert verdicts["competing_speech"] is Verdict.DISAGREEING
    assert verdicts["hvac_fan"] is Verdict.UNDECIDED
    assert verdicts["wind_on_mic"] is Verdict.TOO_FEW


def test_the_demos_transcripts_differ_mostly_by_convention(demo: Path) -> None:
    with open_project(demo) as project:
        found = agreement_report(project).transcripts
    assert found.word_error is not None
    assert found.word_error_normalized is not None
    assert 0 < found.word_error_normalized < found.word_error / 3


def test_a_demo_that_is_there_is_left_as_it_is(demo: Path) -> None:
    before = demo.read_bytes()
    again = write_demo(demo.parent)
    assert not again.made
    assert demo.read_bytes() == before


def test_the_demo_folder_can_be_moved(demo: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(demo.parent, moved)
    with open_project(moved / demo.name) as project:
        assert check_project(project).problems == []


@pytest.mark.parametrize("steps", [1, 300])
def test_a_stopped_demo_leaves_nothing_and_can_be_made_again(tmp_path: Path, steps: int) -> None:
    with pytest.raises(Cancelled):
        write_demo(tmp_path / "demo", StopsAt(steps))
    assert list((tmp_path / "demo").iterdir()) == []
    assert write_demo(tmp_path / "demo").made


def test_somebody_elses_sound_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "sound").mkdir()
    with pytest.raises(UserError, match="Choose another folder"):
        write_demo(tmp_path)
