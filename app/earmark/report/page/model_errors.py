"""The page's section on where a model errs more than people do."""

from __future__ import annotations

from html import escape

from earmark.measure.slices import Slice, SliceReport, WrongWord
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.page.marks import HEIGHT, WIDTH
from earmark.report.page.parts import Cell, Head, Html, heading, paragraph, section, table, with_small
from earmark.report.slice_words import (
    axis_end,
    axis_name,
    method_sentence,
    overall_sentence,
    points,
    rate,
    settled_sentence,
    slice_name,
)

_MOST_ROWS = 15
_MIDDLE = HEIGHT / 2


def model_errors_section(report: SliceReport, model: str, taxonomy: Taxonomy, wrong: tuple[WrongWord, ...] = ()) -> str:
    """A table a way of slicing, ranked; nothing where the model has transcribed no labeled clip."""
    if not report.overall.clips:
        return ""
    inside = [paragraph(overall_sentence(report, model)), paragraph(settled_sentence(report.overall))]
    for axis in report.axes:
        found = report.on(axis)
        if not found:
            continue
        inside.append(heading(axis_name(axis)))
        most = axis_end(one.error for one in found)
        heads = (
            Head(axis_name(axis)),
            Head("Model", "n"),
            Head("People", "n"),
            Head(f"0 to {words.percent(most, 0)}: dot the model, upright line people", "p"),
            Head("Gap", "n"),
            Head("Share", "n"),
            Head("Worth", "n"),
            Head("First", "n"),
            Head("Clips", "n"),
        )
        rows = [_row(one, most, taxonomy) for one in found[:_MOST_ROWS]]
        inside.append(table(heads, rows, f"Errors of {model} by {axis_name(axis)}"))
        if len(found) > _MOST_ROWS:
            inside.append(paragraph(f"and {len(found) - _MOST_ROWS:,} more", "muted"))
    if wrong:
        pairs = [(one.people or "(nothing)", one.model or "(nothing)", words.count(one.times)) for one in wrong]
        inside.append(heading("Most often wrong"))
        inside.append(table((Head("People wrote"), Head("The model wrote"), Head("Times", "n")), pairs, "Wrong words"))
    inside.append(paragraph(method_sentence(report), "muted"))
    return section("model-errors", f"Errors of {model}", *inside)


def _row(one: Slice, most: float, taxonomy: Taxonomy) -> tuple[Cell, ...]:
    name = slice_name(one.axis, one.value, taxonomy)
    ends = "" if one.gap_interval is None else f"{points(one.gap_interval[0])} to {points(one.gap_interval[1])}"
    return (
        with_small(name, "stands out" if one.stands_out else ""),
        _rate(one.error, one.interval),
        _rate(one.human, one.human_interval),
        Html(_mark(one, most, f"{name}: model {rate(one.error, one.interval)}, people {rate(one.human, None)}")),
        with_small(points(one.gap), ends),
        words.percent(one.share, 0),
        points(one.worth, 2),
        words.percent(one.p_first, 0),
        words.count(one.clips),
    )


def _rate(value: float | None, bounds: tuple[float, float] | None) -> Html:
    ends = "" if bounds is None else f"{100 * bounds[0]:.1f} to {100 * bounds[1]:.1f}"
    return with_small(words.percent(value), ends)


def _mark(one: Slice, most: float, title: str) -> str:
    """The model as a dot with its interval, people as an upright line; what lies beyond is cut off at the end."""

    def x(share: float) -> float:
        return round(7 + min(share, most) / most * (WIDTH - 14), 1)

    parts = [f'<line class="axis" x1="0" y1="{HEIGHT - 1}" x2="{WIDTH}" y2="{HEIGHT - 1}"/>']
    if one.interval is not None:
        low, high = (x(end) for end in one.interval)
        parts.append(f'<line class="whisker" x1="{low}" y1="{_MIDDLE}" x2="{high}" y2="{_MIDDLE}"/>')
    if one.human is not None:
        at = x(one.human)
        parts.append(f'<line class="target" x1="{at}" y1="{_MIDDLE - 7}" x2="{at}" y2="{_MIDDLE + 7}"/>')
    if one.error is not None:
        at = x(one.error)
        parts.append(
            f'<path class="mark" d="M{at} {_MIDDLE - 6}l6 6l-6 6l-6-6z"/>'
            if one.stands_out
            else f'<circle class="mark" cx="{at}" cy="{_MIDDLE}" r="5"/>'
        )
    label = escape(title, quote=True)
    kind = "disagreeing" if one.stands_out else ""
    return (
        f'<svg class="{kind}" viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="xMinYMid meet" role="img" '
        f'aria-label="{label}" style="max-width:{WIDTH}px"><title>{label}</title>{"".join(parts)}</svg>'
    )
