"""Clean or collect, in words."""

from __future__ import annotations

from earmark.measure.probe import TagLearning, WorthVerdict
from earmark.report import words

FAR_APART = 0.2
"""Training above held-out average precision by so much is called learning by heart."""


def worth_sentence(tag: TagLearning) -> str:
    """What cleaning this tag's labels is worth, or why nobody can tell."""
    if tag.worth_clips is None:
        return f"cannot tell what cleaning is worth: {tag.why}."
    bounds = (
        "" if tag.worth_interval is None else f" ({_clips(tag.worth_interval[0])} to {_clips(tag.worth_interval[1])})"
    )
    worth = f"{'more than ' if tag.beyond else ''}{_clips(tag.worth_clips)}"
    if tag.verdict is WorthVerdict.CLEANING_PAYS:
        return f"clean. Cleaning half of the clips is worth {worth} more clips{bounds}."
    if tag.verdict is WorthVerdict.CLEANING_COSTS:
        return f"collect. Cleaned labels teach less than {_clips(-tag.worth_clips)} fewer clips as they came{bounds}."
    why = f": {tag.why}" if tag.why else ""
    return f"cannot tell whether cleaning pays{why}; the estimate is {worth} clips{bounds}."


def overfitting_sentence(tag: TagLearning) -> str:
    """Says it where the probe knows the clips it was taught far better than others; else empty."""
    if not tag.noisy:
        return ""
    last = tag.noisy[-1]
    if last.train - last.held_out < FAR_APART:
        return ""
    scores = f"{words.coefficient(last.train)} on the clips it was taught, {words.coefficient(last.held_out)} on others"
    return f"It learns by heart: {scores}. More clips help more than a stronger model."


def unmeasured_sentence(clips: int, unmeasured: int) -> str:
    """How many clips the curves stand on."""
    left = "" if not unmeasured else f" {words.clips(unmeasured)} more have labels, but no measured gaps."
    return f"{words.clips(clips)} with labels and measured sound.{left}"


def _clips(value: float) -> str:
    return f"{round(value):,}".replace("-", "−")
