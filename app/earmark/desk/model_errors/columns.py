"""The columns of the table of slices."""

from __future__ import annotations

from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.rows import Column
from earmark.measure.slices import Slice, SliceCell
from earmark.model.taxonomy import Taxonomy
from earmark.report.slice_words import points, rate, slice_name

NAME, PICTURE, GAP, SHARE, WORTH, FIRST, CLIPS = range(7)


def columns(taxonomy: Taxonomy) -> tuple[Column[Slice], ...]:
    """In the order NAME, PICTURE, GAP, SHARE, WORTH, FIRST, CLIPS."""

    def name(one: Slice) -> str:
        return slice_name(one.axis, one.value, taxonomy)

    def errors(one: Slice) -> str:
        model = rate(one.error, one.interval) if one.error is not None else one.why.get("error", "")
        people = rate(one.human, one.human_interval) if one.human is not None else one.why.get("human", "")
        return tr("Model {model}; people {people}").format(model=model, people=people)

    def gap(one: Slice) -> str:
        if one.gap is None:
            return one.why.get("gap", "")
        ends = "" if one.gap_interval is None else f" ({points(one.gap_interval[0])} – {points(one.gap_interval[1])})"
        said = tr("Gap {points} points").format(points=f"{points(one.gap)}{ends}")
        return f"{said}. {tr('It stands out from all other clips')}" if one.stands_out else said

    def hear(one: Slice) -> str:
        return tr("Enter: hear where the model errs")

    return (
        Column(tr("Slice"), name, lambda one: name(one).casefold(), tip=hear),
        Column(
            tr("Word error"),
            errors,
            lambda one: one.error,
            tip=errors,
            spoken=errors,
            head_tip=tr("The model's errors against people's transcripts, and people's against each other"),
        ),
        Column(
            tr("Gap"),
            lambda one: points(one.gap),
            lambda one: one.gap,
            number=True,
            tip=gap,
            spoken=gap,
            tone=lambda one: "bad" if one.stands_out else "text",
            head_tip=tr("Points by which the model is worse than people on the same clips"),
        ),
        Column(
            tr("Share"),
            lambda one: counted.percent(one.share, 0),
            lambda one: one.share,
            number=True,
            head_tip=tr("Share of all words; tags overlap, so that they do not add up"),
        ),
        Column(
            tr("Worth"),
            lambda one: points(one.worth),
            lambda one: one.worth,
            number=True,
            strong=True,
            head_tip=tr("Gap × share: points that closing the gap here would bring overall"),
        ),
        Column(
            tr("First"),
            lambda one: counted.percent(one.p_first, 0),
            lambda one: one.p_first,
            number=True,
            head_tip=tr("Share of resamples in which this slice comes first"),
        ),
        Column(
            tr("Clips"),
            lambda one: counted.count(one.clips),
            lambda one: one.clips,
            number=True,
            link=lambda one: bool(one.clips),
            tip=lambda one: counted.hear(one.clips),
        ),
    )


def cell_behind(column: int, one: Slice) -> SliceCell:
    """What a cell of the table opens: all clips by their number, else those on which the model errs."""
    return SliceCell(one.axis, one.value, wrong=column != CLIPS)
