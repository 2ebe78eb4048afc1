"""Which clips stand behind a number of the agreement report, so that every number can be heard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.comparisons import Side
from earmark.measure.agreement.records import AgreementInput
from earmark.measure.agreement.span_matching import merged
from earmark.measure.agreement.spans import spans_unmatched
from earmark.measure.agreement.transcripts import answered
from earmark.model.normalizing import NormalizingSettings, normalizer
from earmark.model.tag import Answer, Axis, TagCode

Mask = npt.NDArray[np.bool_]

_PIECE = 16_384
"""Clips looked at together."""


class Part(StrEnum):
    """What about a clip is counted; pairs are those of labelers in their order."""

    DOUBLE = "labels of two or more labelers"
    TAGGED = "tagged by at least one"
    BOTH = "tagged by both of a pair"
    EARLIER_ALONE = "tagged by the earlier name alone"
    LATER_ALONE = "tagged by the later name alone"
    DISAGREED = "tagged by one, denied by another"
    CANNOT_TELL = "cannot tell"
    CONFUSED = "one tag by one labeler, the other tag by another"
    ENVIRONMENT = "different environments"
    TRANSCRIPT = "different transcripts"
    CONVENTION = "transcripts that are equal after normalizing"
    WORDS = "different words after normalizing"
    SEVERITY = "same tag, different severities"
    SPANS = "same tag, different time spans"
    UNMATCHED = "a time span that another does not give"


@dataclass(frozen=True, slots=True)
class AgreementCell:
    """One number of the report: the part, and the tag or the two tags that it speaks of."""

    part: Part
    tag: TagCode | None = None
    other: TagCode | None = None


class Table(StrEnum):
    """What labels are compared with what, in groups of pairs of labels."""

    PAIRS = "two labelers"
    LABELERS = "a labeler and the others"
    REPEATS = "a labeler's repeats"
    ANCHORS = "a labeler and the gold of anchor clips"
    GOLD = "a labeler and the gold"
    SKILLS = "a labeler and what all of them make likely"


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """One number of a table: the group's place in it (None: any), what a pair says, of which tag (None: any).

    ``round`` is the name of the round in the table of anchors.
    """

    table: Table
    group: int | None
    side: Side
    tag: TagCode | None = None
    round: str = ""


@dataclass(frozen=True, slots=True)
class RoundCell:
    """One number of one round, which is known by its id."""

    round: str
    cell: AgreementCell


def clips_behind(
    given: AgreementInput, cell: AgreementCell, normalizing: NormalizingSettings | None = None
) -> npt.NDArray[np.intp]:
    """Rows of ``given``, the double-labeled clips, that the number counts; rising.

    A cell without a tag speaks of any. Transcripts are compared after ``normalizing``, the default
    where None.
    """
    if cell.part is Part.DOUBLE:
        return np.arange(given.clip_count)
    if cell.part is Part.TRANSCRIPT:
        return np.flatnonzero(_transcripts_differ(given))
    if cell.part is Part.ENVIRONMENT:
        return np.flatnonzero(_environments_differ(given))
    if cell.part in (Part.CONVENTION, Part.WORDS):
        words = _words_differ(given, normalizing or NormalizingSettings())
        return np.flatnonzero(words if cell.part is Part.WORDS else _transcripts_differ(given) & ~words)
    if cell.part is Part.SEVERITY:
        return np.flatnonzero(_severities_differ(given, cell.tag))
    if cell.part in (Part.SPANS, Part.UNMATCHED):
        return np.flatnonzero(_spans_differ(given, cell.tag, heard_by_both=cell.part is Part.SPANS))
    if cell.tag is None and cell.part is Part.CANNOT_TELL:
        return np.flatnonzero((given.answers == Answer.CANNOT_TELL).any(axis=(1, 2)))
    if cell.tag is None:
        return np.flatnonzero(any_tag_disagreed(given))
    answers = _of(given, cell.tag)
    if cell.part is Part.CONFUSED and cell.other is not None:
        return np.flatnonzero(confused(answers, _of(given, cell.other)))
    return np.flatnonzero(_tag_mask(answers, cell.part))


def any_tag_disagreed(given: AgreementInput) -> Mask:
    """Clips with a yes against a no on any source or channel tag."""
    kept = [place for place, axis in enumerate(given.axes) if axis is not Axis.ENVIRONMENT]
    found = np.zeros(given.clip_count, bool)
    # In pieces that stay in the processor's cache, which is several times faster at a million clips.
    for start in range(0, given.clip_count, _PIECE):
        piece = given.answers[start : start + _PIECE]
        yes, no = piece[:, 0, :] == Answer.YES, piece[:, 0, :] == Answer.NO
        for labeler in range(1, piece.shape[1]):
            yes |= piece[:, labeler, :] == Answer.YES
            no |= piece[:, labeler, :] == Answer.NO
        found[start : start + _PIECE] = (yes & no)[:, kept].any(axis=1)
    return found


def confused(one: npt.NDArray[np.int8], other: npt.NDArray[np.int8]) -> Mask:
    """Clips on which a labeler marked ``one`` and denied ``other`` where another did the reverse.

    Both are int8 (clips, labels).
    """
    only_one = (one == Answer.YES) & (other == Answer.NO)
    only_other = (one == Answer.NO) & (other == Answer.YES)
    found: Mask = only_one.any(axis=1) & only_other.any(axis=1)
    return found


def _of(given: AgreementInput, tag: TagCode) -> npt.NDArray[np.int8]:
    return given.answers[:, :, given.tags.index(tag)]


def _tag_mask(answers: npt.NDArray[np.int8], part: Part) -> Mask:
    yes, no = answers == Answer.YES, answers == Answer.NO
    # A clip counts for a tag only where two labelers answered yes or no.
    pairable = np.count_nonzero(yes | no, axis=1) >= 2
    mask: Mask
    if part is Part.TAGGED:
        mask = pairable & yes.any(axis=1)
    elif part is Part.BOTH:
        mask = np.count_nonzero(yes, axis=1) >= 2
    elif part is Part.EARLIER_ALONE:
        mask = _follows(yes, no)
    elif part is Part.LATER_ALONE:
        mask = _follows(no, yes)
    elif part is Part.CANNOT_TELL:
        mask = (answers == Answer.CANNOT_TELL).any(axis=1)
    else:
        mask = yes.any(axis=1) & no.any(axis=1)
    return mask


def _follows(first: Mask, then: Mask) -> Mask:
    """Clips in which some labeler has ``first`` and a later one has ``then``."""
    seen = np.zeros(len(first), bool)
    found = np.zeros(len(first), bool)
    for labeler in range(first.shape[1]):
        found |= seen & then[:, labeler]
        seen |= first[:, labeler]
    return found


def _environments_differ(given: AgreementInput) -> Mask:
    found = np.zeros(given.clip_count, bool)
    for tag, axis in zip(given.tags, given.axes, strict=True):
        if axis is Axis.ENVIRONMENT:
            found |= _tag_mask(_of(given, tag), Part.DISAGREED)
    return found


def _severities_differ(given: AgreementInput, tag: TagCode | None) -> Mask:
    """Clips on which two known grades of one tag differ, of ``tag`` or of any."""
    found = np.zeros(given.clip_count, bool)
    unknown = np.iinfo(np.int8).max
    for place, code in enumerate(given.tags):
        if tag is None or code == tag:
            grades = given.severities[:, :, place]
            graded = (given.answers[:, :, place] == Answer.YES) & (grades > 0)
            most = np.where(graded, grades, 0).max(axis=1, initial=0)
            least = np.where(graded, grades, unknown).min(axis=1, initial=unknown)
            found |= most > least
    return found


def _spans_differ(given: AgreementInput, tag: TagCode | None, *, heard_by_both: bool) -> Mask:
    """Clips on which a span of a tag has no match, of ``tag`` or of any."""
    found = np.zeros(given.clip_count, bool)
    for place in [] if given.spans is None else np.unique(given.spans.tags).tolist():
        if given.spans is not None and tag in (None, given.tags[place]):
            spans = merged(given.spans, place)
            found |= spans_unmatched(given.answers[:, :, place].T, spans, heard_by_both=heard_by_both)
    return found


def _words_differ(given: AgreementInput, normalizing: NormalizingSettings) -> Mask:
    """Clips with transcripts that differ after normalizing by the rules of their language."""
    found = _transcripts_differ(given)
    for clip in np.flatnonzero(found).tolist():
        forms = normalizer(given.languages[clip] if given.languages else "", normalizing)
        texts = [] if given.transcripts is None else given.transcripts[clip].tolist()
        found[clip] = len({forms[text] for text in texts if text is not None}) > 1
    return found


def _transcripts_differ(given: AgreementInput) -> Mask:
    if given.transcripts is None:
        return np.zeros(given.clip_count, bool)
    there = answered(given.transcripts)
    rows = np.arange(given.clip_count)
    if not there.any():
        return np.zeros(given.clip_count, bool)
    first = given.transcripts[rows, there.argmax(axis=1)]
    differ = there & np.asarray(given.transcripts != first[:, np.newaxis], bool)
    found: Mask = differ.any(axis=1)
    return found
