"""A datasheet as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from earmark.model.datasheet import Datasheet
from earmark.report import words

_MOST_FILES = 20
"""Checksums that stand in the text; the JSON beside it has all."""


def datasheet_text(sheet: Datasheet) -> str:
    """The whole sheet; what is not known is said to be unknown."""
    return "\n".join(_lines(sheet)) + "\n"


def _lines(sheet: Datasheet) -> Iterator[str]:
    of = f"snapshot {sheet.snapshot} (SHA-256 {sheet.snapshot_digest})" if sheet.snapshot else "the labels in force"
    yield f"# {_plain(sheet.destination)}"
    yield ""
    yield f"From the project {_plain(sheet.project)}, made {sheet.made_at} by {sheet.program}, from {_plain(of)}."
    yield ""
    yield "## What it is"
    yield ""
    yield f"- {words.clips(sheet.clips)}, {words.minutes(sheet.minutes)} minutes, {sheet.labels:,} labels"
    yield f"- format {sheet.format}; of several labels of a clip: {sheet.pick}"
    yield f"- {sheet.speakers:,} known speakers; languages: {_amounts(sheet.languages)}"
    yield f"- parts: {_amounts(sheet.splits)}"
    yield f"- undecided clips left behind: {sheet.undecided:,}"
    for what, count in sheet.left_out.items():
        yield f"- left out: {count:,} {_plain(what)}"
    yield ""
    yield "## Who labeled it"
    yield ""
    for one in sheet.labelers:
        yield f"- {_plain(one.name)}: {one.labels:,} labels"
    if not sheet.labelers:
        yield "- nobody is named"
    yield f"- guideline versions, by labels: {_amounts(sheet.editions)}"
    yield ""
    yield "## How sure it is"
    yield ""
    for concern in sheet.concerns:
        yield f"- **{_plain(concern)}**"
    error = "unknown" if sheet.word_error is None else words.percent(sheet.word_error)
    ends = sheet.word_interval
    between = f" ({words.percent(ends[0])} to {words.percent(ends[1])})" if ends else ""
    yield f"- words that differ between labelers, conventions set aside: {error}{between}"
    yield ""
    if sheet.tags:
        yield "| tag | clips here | labeled twice | positive agreement | alpha | verdict | missing to target |"
        yield "| --- | --- | --- | --- | --- | --- | --- |"
    for tag in sheet.tags:
        bounds = f" ({words.interval(tag.positive_interval)})" if tag.positive_interval else ""
        cells = (
            _plain(tag.name),
            words.count(tag.clips),
            words.count(tag.tagged_twice),
            f"{words.coefficient(tag.positive_agreement)}{bounds}",
            words.coefficient(tag.alpha),
            (tag.verdict or "none").replace("_", " "),
            "no target" if tag.target_clips is None else words.count(tag.missing_clips),
        )
        yield f"| {' | '.join(cells)} |"
    yield ""
    yield "## Consent and licences"
    yield ""
    for terms in sheet.terms:
        yield f"- {_plain(terms.attribute)}: {_amounts(terms.clips)}; {terms.unknown:,} clips do not say"
    if not sheet.terms:
        yield "- no attribute of the clips speaks of consent or a licence"
    yield ""
    yield "## Checksums (SHA-256)"
    yield ""
    for name, digest in list(sheet.checksums.items())[:_MOST_FILES]:
        yield f"- {_plain(name)}: `{digest}`"
    left = len(sheet.checksums) - _MOST_FILES
    if left > 0:
        yield f"- and {left:,} more in the JSON beside this file"


def _amounts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{_plain(name) or 'unknown'} {count:,}" for name, count in counts.items()) or "none"


def _plain(text: str) -> str:
    """Users' text as text, not as Markdown."""
    escaped = "".join(f"\\{sign}" if sign in "\\`*_{}[]<>|#" else sign for sign in text)
    return " ".join(escaped.split())
