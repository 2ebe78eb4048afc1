"""The HTML page."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import planted_results as planted
from earmark.model.taxonomy import Taxonomy
from earmark.report.page.document import PageContents, report_page

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
