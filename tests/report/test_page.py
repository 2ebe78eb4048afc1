"""The HTML page."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import numpy as np

import planted_results as planted
from earmark.measure.agreement import AgreementInput
from earmark.measure.agreement.against_gold import against_gold
from earmark.measure.agreement.dawid_skene import labeler_skills
from earmark.measure.agreement.kinds import KindCount
from earmark.measure.agreement.pairs import people_agreement
from earmark.model.settling import DisagreementKind
from earmark.model.tag import Axis, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report.page.document import PageContents, report_page
from earmark.report.page.labelers import labelers_section
from earmark.report.page.rounds import kinds_section, rounds_section

EVIL = "<script>alert('1')</script> & \"quoted\""


def contents(**other: object) -> PageContents:
    plain = PageContents(
        project="In-car commands",
        made_at=datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
        program="Earmark 1",
        edition=3,
        taxonomy=planted.taxonomy(),
        coverage=planted.coverage(),
        agreement=planted.agreement(),
        steps=("Sharpen Babble.",),
    )
    return replace(plain, **other)  # type: ignore[arg-type]


class Balanced(HTMLParser):
    """Collects the text, and fails on a tag that is closed in the wrong place."""

    VOID = ("meta", "line", "circle", "rect", "path", "br")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.said: list[str] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def read(page: str) -> Balanced:
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []
    return parser


def test_the_page_needs_nothing_beside_it_and_runs_nothing() -> None:
    page = report_page(contents())
    assert not re.search(r"https?:|//\w|@import|src=|<link|<script", page)
    assert set(re.findall(r"url\((.)", page)) == {"#"}


def test_the_page_holds_every_part_of_the_report() -> None:
    text = " ".join(read(report_page(contents())).said)
    for said in (
        "In-car commands", "guideline 3", "Sharpen Babble.", "Inside a car", "Disagreeing", "Undecided: 25 more",
        "Gwet's AC1", ".38 to .66", ".667", "0.17 would be called agreed by chance",
        "6.1\N{NO-BREAK SPACE}%", "52 of 290", "Quadratic kappa", "MASI", "Small room", "jackknife over speakers",
        "Three or more people talk at once", "Nobody said yes to: Animal. Their positive agreement",
    ):  # fmt: skip
        assert said in text, said


def test_light_and_dark_follow_the_reader_and_paper_is_white() -> None:
    page = report_page(contents())
    assert "prefers-color-scheme:dark" in page
    assert "@media print" in page


def test_what_users_typed_is_text_and_never_markup() -> None:
    tags = Taxonomy(tuple(replace(tag, name=EVIL, definition=EVIL) for tag in planted.taxonomy().tags))
    agreement = planted.agreement(labelers=(EVIL, "Ben"))
    parser = read(report_page(contents(project=EVIL, taxonomy=tags, agreement=agreement, steps=(EVIL,))))
    assert "script" not in parser.names
    assert EVIL in parser.said


def test_an_empty_project_has_a_page_that_says_so() -> None:
    page = report_page(
        contents(coverage=planted.no_coverage(), agreement=planted.no_agreement(), steps=("No clips yet.",))
    )
    text = " ".join(read(page).said)
    assert "The project holds no clips yet." in text
    assert "No clip has labels of two labelers yet." in text


def test_marks_are_described_for_those_who_do_not_see_them() -> None:
    page = report_page(contents())
    assert 'aria-label="Babble: .52 (.38 to .66)"' in page
    assert 'aria-label="Inside a car: 160 clips, target 300"' in page


def test_the_sections_tell_rounds_changes_and_kinds() -> None:
    taxonomy = planted.taxonomy()
    kinds = (KindCount(DisagreementKind.WORDS, 9, 4), KindCount(DisagreementKind.SPANS, 0, 0))
    sections = (
        rounds_section(planted.two_rounds(), [("May", "June", planted.a_change())], taxonomy),
        kinds_section(kinds),
    )
    said = " ".join(read(report_page(contents(sections=sections))).said)
    for text in (
        "picked clips",
        "up by .28 (.11 to .44)",
        "Risen",
        "1 tag not revised changed by +.01 (median). Music +.01.",
        "Transcript: words",
        "listen again; for spelling and names a word list",
    ):
        assert text in said, text
    assert "Boundaries of a time span" not in said


def test_labelers_are_told_with_their_pairs_and_what_cannot_be_told_with_its_reason() -> None:
    random = np.random.default_rng(1)
    given = AgreementInput(
        labelers=("Ana", "Ben", EVIL),
        tags=(TagCode("babble"), TagCode("music")),
        axes=(Axis.SOURCE,) * 2,
        answers=(random.random((200, 3, 2)) < 0.4).astype(np.int8),
        severities=np.zeros((200, 3, 2), np.int8),
        clusters=np.arange(200) % 20,
    )
    people, skills = people_agreement(given), labeler_skills(given)
    gold = against_gold(given, np.full((200, 2), -1, np.int8), np.ones(200, bool))
    made = labelers_section(people, (), skills, gold, (), planted.taxonomy())
    page = read(report_page(contents(sections=(made,))))
    said = " ".join(page.said)
    assert f"Ana and {EVIL}" in said
    assert "assumes independent errors" in said
    assert "Precision and recall against gold: no clip has gold." in said
    assert "script" not in page.names


def test_the_links_on_top_lead_to_sections_that_are_there() -> None:
    for page in (report_page(contents()), report_page(contents(sections=(kinds_section(()),)))):
        wanted = re.findall(r'<a href="#([a-z]+)">', page)
        assert wanted
        assert set(wanted) <= set(re.findall(r'<section id="([a-z]+)"', page))
        assert ("kinds" in wanted) == ('id="kinds"' in page)
