"""A model's errors in words: names of slices, figures with their intervals, and what to work on next."""

from __future__ import annotations

from collections.abc import Iterable

from earmark.measure.slices import Comparison, Overall, ShareOf, Slice, SliceCell, SliceReport
from earmark.measure.slices.records import CHANNEL, CROSS, ENVIRONMENT, SEVERITY, SNR, SOURCE, SPEAKER
from earmark.model.signal import BAND_NAMES, SnrBand
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.next_steps import Step

AXIS_NAMES = {
    SOURCE: "Background noise",
    SEVERITY: "Severity",
    CHANNEL: "Channel",
    ENVIRONMENT: "Environment",
    SNR: "Signal to noise",
    SPEAKER: "Speaker",
}
"""What the axes that every project has are called; an attribute is called as it is."""


def axis_name(axis: str) -> str:
    """
    >>> axis_name("snr"), axis_name("accent"), axis_name("source × environment")
    ('Signal to noise', 'accent', 'Background noise × Environment')
    """
    return CROSS.join(AXIS_NAMES.get(one, one) for one in axis.split(CROSS))


def slice_name(axis: str, value: str, taxonomy: Taxonomy) -> str:
    """A slice as people name it: a tag by its name, with its severity in words."""
    axes, values = axis.split(CROSS), value.split(CROSS)
    if len(axes) != len(values):
        return value
    return CROSS.join(_name(one, each, taxonomy) for one, each in zip(axes, values, strict=True))


def _name(axis: str, value: str, taxonomy: Taxonomy) -> str:
    if axis == SEVERITY:
        code, _, grade = value.rpartition(":")
        return f"{taxonomy.name(TagCode(code))}, severity {grade}"
    if axis in (SOURCE, CHANNEL, ENVIRONMENT):
        return taxonomy.name(TagCode(value))
    return BAND_NAMES[SnrBand(value)] if axis == SNR else value


def rate(value: float | None, bounds: tuple[float, float] | None) -> str:
    """An error with its interval.

    >>> rate(0.141, (0.12, 0.166)).replace("\\xa0", " "), rate(None, None)
    ('14.1 % (12.0 to 16.6)', '–')
    """
    if value is None:
        return words.NOT_KNOWN
    ends = f" ({100 * bounds[0]:.1f} to {100 * bounds[1]:.1f})" if bounds else ""
    return f"{words.percent(value)}{ends}"


def points(value: float | None, decimals: int = 1) -> str:
    """A difference of errors in points of per cent.

    >>> points(0.101), points(-0.02), points(None)
    ('10.1', '−2.0', '–')
    """
    if value is None:
        return words.NOT_KNOWN
    return f"{100 * value:.{decimals}f}".replace("-", "−")


_AXIS_ENDS = (0.08, 0.12, 0.2, 0.4, 0.6, 0.8, 1.0, 1.6, 2.0)


def axis_end(errors: Iterable[float | None]) -> float:
    """Where the axis of a picture ends: a round number a little above the highest error.

    >>> axis_end([0.53, None, 0.1]), axis_end([])
    (0.8, 0.08)
    """
    highest = 1.15 * max((error for error in errors if error is not None), default=0.0)
    return next((end for end in _AXIS_ENDS if end >= highest), highest)


def overall_sentence(report: SliceReport, model: str) -> str:
    """The model and people over all clips."""
    found = report.overall
    if not found.clips:
        return f"{model} has no transcripts of clips that people transcribed."
    said = (
        f"{model}: {rate(found.error, found.interval)} of {round(found.words):,} words over {words.clips(found.clips)}"
    )
    if found.human is None:
        return f"{said}. No clip was transcribed by two people, so that nothing says what they reach."
    return f"{said}; people {rate(found.human, found.human_interval)} over {words.clips(found.paired_clips)}."


def method_sentence(report: SliceReport) -> str:
    """How the figures came about, and what they cannot say."""
    by = {"speaker": "speaker", "recording": "recording"}[report.cluster_kind]
    shares = "the newest production batch" if report.share_of is ShareOf.PRODUCTION else "these clips"
    return (
        f"The model and people are held against the same labelers in turn, or against gold that was made blind; "
        f"intervals by {by}. Shares are those of {shares}; tags overlap, so that they do not add up. "
        f"The first gap is optimistic: confirm it on new clips. Compared with {report.normalizing}."
    )


def settled_sentence(found: Overall) -> str:
    """The figures against gold that was settled with the labels in sight; nothing where there is none."""
    if not found.settled_gold or found.settled_error is None:
        return ""
    people = "" if found.settled_human is None else f", people {words.percent(found.settled_human)}"
    return (
        f"Against the settled gold of {words.clips(found.settled_gold)}: model {words.percent(found.settled_error)}"
        f"{people}. Settled gold hides errors that labelers share."
    )


def comparison_sentence(found: Comparison, first: str, other: str) -> str:
    """Which of two models is better, and by how much."""
    if found.difference is None:
        return f"{other} has no transcripts of these clips."
    ends = "" if found.interval is None else f" ({points(found.interval[0])} to {points(found.interval[1])})"
    verdict = {
        "better": f"{other} is better than {first}",
        "worse": f"{other} is worse than {first}",
        "cannot_tell": f"{other} cannot be told from {first}",
    }[found.verdict]
    return f"{verdict} on {words.clips(found.clips)}: {points(found.difference)} points{ends}."


def slices_step(report: SliceReport, taxonomy: Taxonomy) -> Step[SliceCell]:
    """What to work on next, from the slice of noise in which the model loses most against people."""
    if not report.overall.clips:
        return Step(
            "No clip has both a model's transcript and a label yet. Import predictions, or label clips it heard."
        )
    if not report.overall.paired_clips:
        return Step("Let a second labeler transcribe some of these clips: without it nothing says what people reach.")
    ranked = [one for one in report.on(SOURCE) if one.rank is not None]
    standing = [one for one in ranked if one.stands_out and one.worth and one.worth > 0]
    if not standing:
        return _nothing_stands_out(ranked, taxonomy)
    first = standing[0]
    name = slice_name(first.axis, first.value, taxonomy)
    cell = SliceCell(first.axis, first.value, wrong=True)
    people = f"people {rate(first.human, None)}, the model {rate(first.error, None)}"
    sentence = f"Work on {name}: {people}, {words.percent(first.share, 0)} of the words."
    if first.p_first is not None and first.p_first < SURE:
        sentence += f" It comes first in {words.percent(first.p_first, 0)} of resamples: others may be worth as much."
    return Step(sentence, "Hear where the model errs", cell)


SURE = 0.8
"""Share of resamples from which on the first slice is named without a doubt beside it."""


def _nothing_stands_out(ranked: list[Slice], taxonomy: Taxonomy) -> Step[SliceCell]:
    first = ranked[0] if ranked else None
    if first is not None and first.worth is not None and first.worth > 0 and (first.p_first or 0.0) >= SURE:
        name = slice_name(first.axis, first.value, taxonomy)
        sentence = (
            f"{name} is worth most: people {rate(first.human, None)}, the model {rate(first.error, None)}, "
            f"{words.percent(first.share, 0)} of the words. Its gap may be the largest by chance alone."
        )
        return Step(sentence, "Hear where the model errs", SliceCell(first.axis, first.value, wrong=True))
    if not any(one.stands_out is not None for one in ranked):
        return Step("Too few speakers or clips in any noise to say where the model loses most. Label more clips twice.")
    return Step(
        "No noise stands out: the model is about as far behind people everywhere. "
        "More data of every kind, or another model, rather than one noise."
    )
