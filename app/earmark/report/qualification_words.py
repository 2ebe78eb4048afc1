"""A qualification in sentences: how far a labeler agrees with gold, and on which tags they differ most."""

from __future__ import annotations

from earmark.measure.agreement.against_gold import AnchorAgreement
from earmark.model.tag import CLEAN, NONE, Axis, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.verdicts import with_interval

_MOST = 2
"""Tags that are named."""


def result_sentence(one: AnchorAgreement, taxonomy: Taxonomy, *, who: str = "") -> str:
    """``who`` is how the labeler is called, their name unless said."""
    pooled = one.agreement.pooled
    name = who or one.labeler
    verb = "agree" if name == "You" else "agrees"
    clips = words.clips(one.agreement.clips)
    if pooled.positive_agreement is None:
        return f"{name} labeled {clips} of known answer: {pooled.why['positive_agreement']}."
    figure = with_interval(pooled.positive_agreement, pooled.positive_interval, pooled.why.get("positive_interval"))
    said = f"{name} {verb} with gold on the tags by {figure} over {clips}"
    heard = [tag for tag in one.agreement.tags if tag.tag is not None and _is_pooled(tag.tag, taxonomy)]
    differing = sorted((tag for tag in heard if tag.b + tag.c), key=lambda tag: -(tag.b + tag.c))
    named = [f"{taxonomy.name(tag.tag)} ({tag.c} missed, {tag.b} overheard)" for tag in differing[:_MOST] if tag.tag]
    return f"{said}; most often apart on {words.listed(named)}." if named else f"{said}."


def _is_pooled(tag: TagCode, taxonomy: Taxonomy) -> bool:
    known = taxonomy.by_code.get(tag)
    return tag not in (NONE, CLEAN) and known is not None and known.axis is not Axis.ENVIRONMENT
