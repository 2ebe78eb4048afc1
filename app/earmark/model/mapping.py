"""Mappings: what becomes of old answers when tags are merged or split.

Both make new codes, since a code never changes meaning. Labels made before a merge are carried over by
revisions of their own; those made before a split are left as they are: the parts are missing in them,
and the old answer is a hint.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from earmark.model.label import Label, sorted_marks
from earmark.model.revision import RevisionId
from earmark.model.tag import Answer, Mark, TagCode

MappingId = NewType("MappingId", str)


class MappingKind(StrEnum):
    MERGE = "merge"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Several tags that became one, or one that became several, with the edition that says so."""

    id: MappingId
    edition: int
    kind: MappingKind
    sources: tuple[TagCode, ...]
    targets: tuple[TagCode, ...]


def merged_answer(parts: Iterable[Answer]) -> Answer:
    """What answers to the parts say of the tag that they became.

    ============================================  ===========
    among the parts                               the merged
    ============================================  ===========
    any yes                                       yes
    no yes, any missing                           missing
    no yes, none missing, any cannot tell         cannot tell
    all no                                        no
    ============================================  ===========

    Missing stands before cannot tell: whoever was not asked about one part has not answered the whole.
    Without parts it is missing.
    """
    given = set(parts)
    for answer in (Answer.YES, Answer.MISSING, Answer.CANNOT_TELL, Answer.NO):
        if answer in given:
            return answer
    return Answer.MISSING


def merged_label(label: Label, merge: Mapping, asked: Collection[TagCode]) -> Label:
    """The label with the merged tag in place of its parts; ``asked`` are the parts that the labeler was asked about.

    The severity is the greatest that is known; spans go along. Where the answer to the whole is missing
    the parts stay as they are.
    """
    target, parts = merge.targets[0], frozenset(merge.sources)
    spans = tuple(sorted({replace(one, code=target) if one.code in parts else one for one in label.spans}))
    if label.environment in parts:
        return replace(label, environment=target, spans=spans)
    marked = [mark for mark in (*label.sources, *label.channels) if mark.code in parts]
    if not marked:
        return label
    given = {mark.code: Answer.CANNOT_TELL if mark.cannot_tell else Answer.YES for mark in marked}
    answer = merged_answer(given.get(code, Answer.NO if code in asked else Answer.MISSING) for code in merge.sources)
    if answer is Answer.MISSING:
        return label
    grades = [mark.severity for mark in marked if mark.severity is not None and not mark.cannot_tell]
    whole = Mark(target, answer is Answer.CANNOT_TELL, max(grades, default=None))
    return replace(
        label,
        sources=_in_place(label.sources, whole, parts),
        channels=_in_place(label.channels, whole, parts),
        spans=spans if answer is Answer.YES else label.spans,
    )


def _in_place(marks: tuple[Mark, ...], whole: Mark, parts: frozenset[TagCode]) -> tuple[Mark, ...]:
    kept = [mark for mark in marks if mark.code not in parts and mark.code != whole.code]
    return sorted_marks([*kept, whole]) if any(mark.code in parts for mark in marks) else marks


def carried_id(origin: RevisionId, mapping: MappingId) -> RevisionId:
    """The id of the revision that carries a label over: the same wherever it is made (UUIDv5, RFC 9562 section 5.5)."""
    return RevisionId(str(uuid.uuid5(uuid.UUID(origin), mapping)))
