"""How far every two labelers agree, and every labeler with the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from earmark.measure.agreement.comparisons import (
    ComparedGroup,
    Comparisons,
    LabelPairs,
    compared,
    labeler_pairs,
    labels_there,
)
from earmark.measure.agreement.figures import Array, Ints
from earmark.measure.agreement.records import AgreementInput
from earmark.measure.transcripts import word_differences
from earmark.model.normalizing import NormalizingSettings, normalizer
from earmark.model.tag import Answer

MOST_PAIRS = 300
"""Of a crowd only the pairs that share the most clips are shown, and how many are not."""


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two labelers, the earlier name first; the words are compared after normalizing."""

    labelers: tuple[str, str]
    agreement: ComparedGroup


@dataclass(frozen=True, slots=True)
class LabelerAgreement:
    """One labeler against the others: in ``agreement`` the first of each pair is the labeler.

    ``labels`` in the report, ``cannot_tell`` the answers so among their ``answers`` to tags.
    """

    labeler: str
    labels: int
    answers: int
    cannot_tell: int
    agreement: ComparedGroup


@dataclass(frozen=True, slots=True)
class PeopleAgreement:
    """``pairs`` by their names; ``more_pairs`` share fewer clips than those and are left out.

    ``pair_table`` and ``labeler_table`` are what they were counted from, in the same order of groups.
    """

    pairs: tuple[PairAgreement, ...]
    more_pairs: int
    labelers: tuple[LabelerAgreement, ...]
    pair_table: Comparisons
    labeler_table: Comparisons


def people_agreement(given: AgreementInput, normalizing: NormalizingSettings | None = None) -> PeopleAgreement:
    """From the double-labeled clips."""
    pairs = labeler_pairs(given)
    words = word_counts(given, pairs, normalizing or NormalizingSettings())
    people = len(given.labelers)
    codes, groups, shared = np.unique(pairs.one * max(people, 1) + pairs.other, return_inverse=True, return_counts=True)
    kept = np.sort(np.argsort(-shared, kind="stable")[:MOST_PAIRS])
    place = np.full(len(codes), -1, np.int64)
    place[kept] = np.arange(len(kept))
    of_pairs = compared_labels(given, pairs, place[groups.reshape(-1)], len(kept), words)
    twice = pairs.both_ways()
    of_labelers = compared_labels(given, twice, twice.one, people, (np.tile(words[0], 2), np.tile(words[1], 2)))
    names = [(given.labelers[code // people], given.labelers[code % people]) for code in codes[kept].tolist()]
    labels, answers, unsure = _answers(given)
    return PeopleAgreement(
        pairs=tuple(PairAgreement(*both) for both in zip(names, compared(of_pairs), strict=True)),
        more_pairs=len(codes) - len(kept),
        labelers=tuple(
            LabelerAgreement(name, int(labels[place]), int(answers[place]), int(unsure[place]), found)
            for place, (name, found) in enumerate(zip(given.labelers, compared(of_labelers), strict=True))
        ),
        pair_table=of_pairs,
        labeler_table=of_labelers,
    )


def word_counts(given: AgreementInput, pairs: LabelPairs, settings: NormalizingSettings) -> tuple[Array, Array]:
    """Edits and mean length in words of the normalized transcripts of each pair of labels, 0 where one has none."""
    edits, lengths = np.zeros(len(pairs)), np.zeros(len(pairs))
    if given.transcripts is None:
        return edits, lengths
    texts, others = given.transcripts[pairs.clips, pairs.first], given.transcripts[pairs.clips, pairs.second]
    rows = [row for row, both in enumerate(zip(texts, others, strict=True)) if None not in both]
    spoken = [given.languages[pairs.clips[row]] if given.languages else "" for row in rows]
    forms = {language: normalizer(language, settings) for language in set(spoken)}
    found = word_differences(
        [forms[language][texts[row]] for language, row in zip(spoken, rows, strict=True)],
        [forms[language][others[row]] for language, row in zip(spoken, rows, strict=True)],
    )
    edits[rows], lengths[rows] = found.edits, found.lengths
    return edits, lengths


def compared_labels(
    given: AgreementInput, pairs: LabelPairs, groups: Ints, group_count: int, words: tuple[Array, Array]
) -> Comparisons:
    """The pairs of labels in their groups; those in group -1 are left out."""
    kept = np.flatnonzero(groups >= 0)
    clips = pairs.clips[kept]
    edits, lengths = (None, None) if given.transcripts is None else (words[0][kept], words[1][kept])
    return Comparisons(
        tags=given.tags,
        axes=given.axes,
        group_count=group_count,
        groups=groups[kept],
        clips=clips,
        clusters=given.clusters[clips].astype(np.int64),
        first=np.ascontiguousarray(given.answers[clips, pairs.first[kept]].T),
        second=np.ascontiguousarray(given.answers[clips, pairs.second[kept]].T),
        kind=given.cluster_kind,
        edits=edits,
        lengths=lengths,
    )


def _answers(given: AgreementInput) -> tuple[Ints, Ints, Ints]:
    """Labels, answers to tags, and cannot-tells of each labeler."""
    there = labels_there(given)
    places = np.broadcast_to(np.arange(given.answers.shape[1]), there.shape)
    whose = (places if given.people is None else given.people)[there]
    counted = []
    for mask in (given.answers != Answer.MISSING, given.answers == Answer.CANNOT_TELL):
        counted.append(np.bincount(whose, np.count_nonzero(mask, axis=2)[there], len(given.labelers)))
    labels = np.bincount(whose, minlength=len(given.labelers))
    return labels, *(one.round().astype(np.int64) for one in counted)  # type: ignore[return-value]
