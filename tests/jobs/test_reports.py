"""Reports of a real project: the numbers, and the clips behind them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from earmark.jobs.agreement_reading import LIMITS_SETTING
from earmark.jobs.labeling import set_target
from earmark.jobs.progress import Cancelled
from earmark.jobs.report_findings import Figure
from earmark.jobs.report_page import html_report
from earmark.jobs.reports import (
    agreement_findings,
    agreement_report,
    coverage_findings,
    coverage_report,
    save_findings,
)
from earmark.measure.agreement import AgreementInput, ClusterKind, Limits, Verdict
from earmark.measure.agreement.cells import AgreementCell, Part, any_tag_disagreed, clips_behind
from earmark.measure.agreement.confusions import confusions
from earmark.measure.coverage import Amount
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.errors import UserError
from earmark.model.tag import Axis, TagCode
from earmark.store import clips, settings
from earmark.store.project import Project
from planted_labels import BABBLE, SECONDS, SPEAKERS, pair_counts, planted_project

CODE = TagCode("babble")


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with planted_project(tmp_path_factory.mktemp("planted")) as project:
        yield project


def heard(project: Project, ids: tuple[str, ...]) -> list[int]:
    """The planted numbers of clips."""
    found = [project.read(lambda db, one=one: clips.get(db, one)) for one in ids]
    return sorted(int(str(view.location.path)[-6:-4]) for view in found if view.location is not None)


def test_agreement_is_what_a_count_by_hand_gives(planted: Project) -> None:
    report = agreement_report(planted)
    counts = pair_counts()
    a, b, c, d = counts.values()
    row = next(tag for tag in report.tags if tag.tag == CODE)
    assert {key: getattr(row, key) for key in counts} == counts
    assert row.positive_agreement == pytest.approx(2 * a / (2 * a + b + c))
    n = a + b + c + d
    observed, by_chance = (a + d) / n, ((a + b) * (a + c) + (c + d) * (b + d)) / n**2
    assert row.cohen_kappa == pytest.approx((observed - by_chance) / (1 - by_chance))
    yes, no = 2 * a + b + c, 2 * d + b + c
    assert row.alpha == pytest.approx(1 - (2 * n - 1) * (b + c) / (yes * no))
    assert (row.tagged, row.clips, row.cannot_tell) == (a + b + c, n, 1)
    assert row.verdict is Verdict.TOO_FEW
    assert (report.clips, report.labelers) == (23, ("Ana", "Ben"))
    assert (report.cluster_kind, report.clusters) == (ClusterKind.SPEAKER, SPEAKERS)


def test_transcripts_and_environments_are_what_was_planted(planted: Project) -> None:
    report = agreement_report(planted)
    both = range(23)
    assert report.transcripts.pairs == 23
    assert report.transcripts.word_error == pytest.approx(sum(clip % 5 == 0 for clip in both) / (3 * 23))
    assert report.environment.raw_agreement == pytest.approx(sum(clip % 4 != 0 for clip in both) / 23)


@pytest.mark.parametrize(
    ("cell", "letters"),
    [
        (AgreementCell(Part.BOTH, CODE), {"YY"}),
        (AgreementCell(Part.EARLIER_ALONE, CODE), {"Yn"}),
        (AgreementCell(Part.LATER_ALONE, CODE), {"nY"}),
        (AgreementCell(Part.DISAGREED, CODE), {"Yn", "nY"}),
        (AgreementCell(Part.TAGGED, CODE), {"YY", "Yn", "nY"}),
        (AgreementCell(Part.CANNOT_TELL, CODE), {"?Y"}),
        (AgreementCell(Part.CONFUSED, CODE, TagCode("music")), {"Yn", "nY"}),
        (AgreementCell(Part.DOUBLE), {"YY", "Yn", "nY", "nn", "?Y"}),
    ],
)
def test_every_number_of_agreement_leads_to_its_clips(planted: Project, cell: AgreementCell, letters: set[str]) -> None:
    expected = [clip for clip, (x, y) in enumerate(zip(*BABBLE.values(), strict=True)) if x + y in letters]
    assert heard(planted, agreement_findings(planted).clips(cell)) == expected


def test_differing_transcripts_and_environments_lead_to_their_clips(planted: Project) -> None:
    behind = agreement_findings(planted).clips
    assert heard(planted, behind(AgreementCell(Part.TRANSCRIPT))) == [0, 5, 10, 15, 20]
    assert heard(planted, behind(AgreementCell(Part.ENVIRONMENT))) == [0, 4, 8, 12, 16, 20]


def test_the_next_step_is_the_planted_confusion(planted: Project) -> None:
    findings = agreement_findings(planted)
    counts = pair_counts()
    assert [(one.tag, one.other, one.clips) for one in findings.confusions] == [
        (CODE, "music", counts["b"] + counts["c"])
    ]
    # The clip on which one cannot tell babble is no dispute on babble, but neither says yes to music.
    assert findings.disagreed == counts["b"] + counts["c"]


def test_coverage_counts_majorities_and_never_a_missing_answer(planted: Project) -> None:
    report = coverage_report(planted)
    counts = pair_counts()
    row = next(tag for tag in report.tags if tag.tag == CODE)
    assert (report.clips, report.reviewed) == (24, 24)
    assert report.minutes == pytest.approx(24 * SECONDS / 60)
    assert row.disputed == counts["b"] + counts["c"] + 1
    assert row.clips == counts["a"]
    assert row.no == counts["d"] + 1
    assert row.share == pytest.approx(row.clips / (row.clips + row.no))
    assert row.minutes == pytest.approx(row.clips * SECONDS / 60)


def test_every_number_of_coverage_leads_to_its_clips(planted: Project) -> None:
    findings = coverage_findings(planted)
    pairs = list(zip(*BABBLE.values(), strict=True))
    both = [clip for clip, pair in enumerate(pairs) if pair == ("Y", "Y")]
    assert heard(planted, findings.clips(CoverageCell(Holding.YES, CODE))) == both
    second = findings.clips(CoverageCell(Holding.GRADE, CODE, "2"))
    assert heard(planted, second) == [clip for clip in both if clip % 3 == 1]
    for row in findings.report.tags:
        assert len(findings.clips(CoverageCell(Holding.DISPUTED, row.tag))) == row.disputed
        assert len(findings.clips(CoverageCell(Holding.CANNOT_TELL, row.tag))) == row.cannot_tell
        assert len(findings.clips(CoverageCell(Holding.MISSING, row.tag))) == row.missing
    for place in findings.report.environments:
        assert len(findings.clips(CoverageCell(Holding.YES, place.code))) == place.clips
    assert findings.clips(CoverageCell(Holding.UNREVIEWED)) == ()


def test_targets_and_limits_of_the_project_are_used(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        set_target(project, "babble", clips=50)
        wanted = {"positive": 0.8, "alpha": 0.75}
        project.write(lambda db: settings.save(db, LIMITS_SETTING, wanted)).result()
        row = next(tag for tag in coverage_report(project).tags if tag.tag == CODE)
        assert (row.target, row.gap) == (Amount(50), Amount(50 - row.clips))
        assert agreement_report(project).limits == Limits(0.8, 0.75)
        assert agreement_report(project, limits=Limits(0.6, 0.5)).limits == Limits(0.6, 0.5)


def test_a_stopped_report_stops(planted: Project) -> None:
    class Stopped:
        cancelled = True

        def report(self, done: int, total: int | None, message: str) -> None:
            return

    for job in (coverage_findings, lambda project, progress: agreement_findings(project, progress=progress)):
        with pytest.raises(Cancelled):
            job(planted, Stopped())


def test_an_empty_project_has_empty_reports(project: Project, tmp_path: Path) -> None:
    assert agreement_report(project).clips == 0
    assert coverage_report(project).clips == 0
    page = html_report(project, tmp_path / "report.html").read_text(encoding="utf-8")
    assert "The project holds no clips yet." in page


def test_the_page_and_the_figures_are_written(planted: Project, tmp_path: Path) -> None:
    page = html_report(planted, tmp_path / "report.html").read_text(encoding="utf-8")
    counts = pair_counts()
    assert f"{counts['a']} · {counts['b']} · {counts['c']} · {counts['d']}" in page
    agreement, coverage = agreement_findings(planted), coverage_findings(planted)
    for suffix in (".svg", ".csv"):
        for figure in Figure:
            findings = agreement if figure is Figure.AGREEMENT else coverage
            path = save_findings(findings, figure, tmp_path / f"{figure.value}{suffix}")
            assert path.stat().st_size > 200
    assert "Small room" in (tmp_path / "environment.svg").read_text(encoding="utf-8")
    with pytest.raises(UserError, match="cannot be saved"):
        save_findings(agreement, Figure.AGREEMENT, tmp_path / "agreement.bmp")


@pytest.mark.parametrize("labelers", [2, 3])
def test_confusions_are_counted_clip_by_clip(labelers: int) -> None:
    generator = np.random.default_rng(labelers)
    tags = ("babble", "competing_speech", "music", "none", "reverb", "echo")
    axes = (Axis.SOURCE,) * 4 + (Axis.CHANNEL,) * 2
    answers = generator.choice(np.array([-1, 0, 0, 1, 2], np.int8), (400, labelers, len(tags)))
    given = AgreementInput(
        labelers=tuple("abc"[:labelers]),
        tags=tuple(TagCode(tag) for tag in tags),
        axes=axes,
        answers=answers,
        severities=np.zeros_like(answers),
        clusters=np.arange(400),
    )
    by_hand = {}
    for one, other in ((0, 1), (0, 2), (1, 2), (4, 5)):
        by_hand[tags[one], tags[other]] = sum(
            any(
                x[one] == 1 and x[other] == 0 and y[one] == 0 and y[other] == 1
                for x, y in itertools.permutations(clip, 2)
            )
            for clip in answers
        )
    found = confusions(given, any_tag_disagreed(given))
    assert {(one.tag, one.other): one.clips for one in found} == by_hand
    assert [one.clips for one in found] == sorted(by_hand.values(), reverse=True)
    for one in found:
        assert len(clips_behind(given, AgreementCell(Part.CONFUSED, one.tag, one.other))) == one.clips
