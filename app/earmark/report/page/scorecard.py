"""The page's sections on the four questions, and on snapshots with the results of models."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from earmark.model.scorecard import Card, Scorecard, Standing, TrendPoint
from earmark.model.snapshot import Result, Snapshot
from earmark.model.snapshot_diff import SnapshotDiff
from earmark.report import words
from earmark.report.page.parts import Cell, Head, Html, heading, paragraph, section, table, toned, with_small
from earmark.report.snapshot_words import clips_sentence, helped_sentences, labels_sentence, score

QUESTIONS = (
    "Defined consistently?",
    "Covers the important cases?",
    "Timely feedback?",
    "Sized appropriately?",
)
_KINDS = {Standing.GOOD: "agreed", Standing.NEEDS_WORK: "disagreeing", Standing.CANNOT_TELL: "too_few"}
_SIGNS = {Standing.GOOD: "✓ good", Standing.NEEDS_WORK: "◆ needs work", Standing.CANNOT_TELL: "· cannot tell"}
_WIDTH, _HEIGHT = 120, 28


def scorecard_section(found: Scorecard) -> str:
    """A row a question: the figure, how it moved, what it stands on, and what to do next."""
    heads = (
        Head("Question"),
        Head("Figure", "n"),
        Head("Trend", "t"),
        Head("Verdict", "verdict"),
        Head("Evidence"),
        Head("Next"),
    )
    rows = [_row(name, card) for name, card in zip(QUESTIONS, found.cards(), strict=True)]
    return section("scorecard", "Four questions", table(heads, rows, "Four questions about the data"))


def snapshots_section(known: Sequence[Snapshot], results: Sequence[Result], newest: SnapshotDiff | None = None) -> str:
    """Every snapshot, every model's results, and the newest two compared; nothing without a snapshot."""
    if not known:
        return ""
    rows = [
        (one.name, words.count(one.labels), words.count(one.edition), one.author or words.NOT_KNOWN, one.digest)
        for one in known
    ]
    heads = (Head("Snapshot"), Head("Labels", "n"), Head("Guideline", "n"), Head("By"), Head("SHA-256"))
    inside = [table(heads, rows, "Snapshots")]
    if results:
        scores = [(one.model, one.metric, one.snapshot, score(one.value), score(one.train_value)) for one in results]
        columns = (
            Head("Model"),
            Head("Metric"),
            Head("Snapshot"),
            Head("Score", "n"),
            Head("On its training data", "n"),
        )
        inside += [heading("Results of models"), table(columns, scores, "Results of models")]
    if newest is not None:
        inside.append(heading(f"{newest.a.name} and {newest.b.name}"))
        inside += [paragraph(clips_sentence(newest)), paragraph(labels_sentence(newest))]
        inside += [paragraph(sentence) for sentence in helped_sentences(newest)]
    return section("snapshots", "Snapshots", *inside)


def _row(name: str, card: Card) -> tuple[Cell, ...]:
    return (
        name,
        with_small(card.figure, card.what),
        Html(_line(card.trend, card.trend_of)),
        toned(_SIGNS[card.verdict], _KINDS[card.verdict]),
        card.evidence,
        card.next,
    )


def _line(points: Sequence[TrendPoint], of: str) -> str:
    """The trend as a line with a dot at its end; nothing for a single point."""
    if len(points) < 2:
        return ""
    values = [point.value for point in points]
    low, span = min(values), (max(values) - min(values)) or 1.0
    at = [
        (
            round(6 + (_WIDTH - 12) * place / (len(values) - 1), 1),
            round(6 + (_HEIGHT - 12) * (1 - (value - low) / span), 1),
        )
        for place, value in enumerate(values)
    ]
    path = "L".join(f"{x} {y}" for x, y in at)
    label = escape(f"{of}: {', '.join(f'{point.at} {point.value:.3g}' for point in points)}", quote=True)
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="xMinYMid meet" role="img" aria-label="{label}" '
        f'style="max-width:{_WIDTH}px"><title>{label}</title><path class="trend" d="M{path}"/>'
        f'<circle class="mark" cx="{at[-1][0]}" cy="{at[-1][1]}" r="3.5"/></svg>'
    )
