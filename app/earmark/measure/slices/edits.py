"""Edits and words of every clip: the model and people against the same reference.

Against gold that was made blind to the labels, else against each labeler in turn: for each ordered
pair (A, B) of a clip's labelers the model against A and B against A, both over A's words. (The
model's error against gold less the labelers' disagreement would halve the gap, since the two do not
share a reference.) Unit-cost Levenshtein over the words of the normal forms; "nothing said" is zero
words and counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.figures import Array, Ints
from earmark.measure.agreement.transcripts import answered
from earmark.measure.slices.records import SliceInput, Texts
from earmark.measure.transcripts import words
from earmark.model.normalizing import NormalizingSettings, normalizer

FEWEST_PRODUCTION = 30
"""Labeled production clips below which the shares are the report's own: too few to weigh a slice by."""

_AT_ONCE = 1000
"""Clips whose words are compared at once: they stay in the processor's cache, twice as quick as all together."""

Form = list[str]
"""The words of a text's normal form."""


class Sum(IntEnum):
    """What is summed over clips: the columns of ``ClipEdits.table``.

    The first three are against the clip's reference, the ``PAIRED`` ones over its ordered pairs, the
    ``SETTLED`` ones against settled gold, the ``BOTH`` ones where the other model spoke too.
    """

    CLIPS = 0
    EDITS = 1
    WORDS = 2
    SHARE_WORDS = 3
    PAIRED_CLIPS = 4
    PAIRED_MODEL = 5
    PAIRED_HUMAN = 6
    PAIRED_WORDS = 7
    SETTLED_CLIPS = 8
    SETTLED_MODEL = 9
    SETTLED_WORDS = 10
    SETTLED_HUMAN = 11
    SETTLED_HUMAN_WORDS = 12
    BOTH_CLIPS = 13
    BOTH_FIRST = 14
    BOTH_RIVAL = 15
    BOTH_WORDS = 16
    BLIND_CLIPS = 17


@dataclass(frozen=True, slots=True)
class ClipEdits:
    """``table`` is float (clips, sums), zero where a clip has no part in a sum.

    ``of_production``: its words for the shares are those of production clips alone.
    """

    table: Array
    of_production: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """Texts of clips as words: ``forms[e]`` belongs to clip ``rows[e]``, rows rising."""

    rows: Ints
    forms: list[Form]

    def lengths(self) -> Array:
        return np.fromiter(map(len, self.forms), np.float64, len(self.forms))


def spoken(texts: Texts, languages: tuple[str, ...], settings: NormalizingSettings) -> Spoken:
    """The words of a column of texts, object (clips,) or (clips, labels), None where there is none."""
    flat = texts[:, np.newaxis] if texts.ndim == 1 else texts
    there = answered(flat)
    rows = np.nonzero(there)[0]
    said: list[str] = flat[there].tolist()
    if len(set(languages)) > 1:
        by_language = {language: normalizer(language, settings) for language in set(languages)}
        spoken_in = [languages[row] for row in rows.tolist()]
        normal = [by_language[one][text] for one, text in zip(spoken_in, said, strict=True)]
    else:
        form = normalizer(languages[0] if languages else "", settings)
        normal = [form[text] for text in said]
    # What ``words`` does, without a call for each of a million texts.
    return Spoken(rows, [text.split() if text.isascii() else words(text) for text in normal])


def clip_edits(given: SliceInput, normalizing: NormalizingSettings) -> ClipEdits:
    """Compare every clip that the model transcribed with what people wrote."""
    starts = range(0, given.clip_count, _AT_ONCE)
    parts = [_edits(part(given, slice(start, start + _AT_ONCE)), normalizing) for start in starts]
    table = np.concatenate(parts) if parts else np.zeros((0, len(Sum)))
    return ClipEdits(table, _weigh_by_production(table, given))


def part(given: SliceInput, rows: slice | Ints) -> SliceInput:
    """What is said of some of the clips, without their slices."""
    return replace(
        given,
        said=given.said[rows],
        transcripts=given.transcripts[rows],
        clusters=given.clusters[rows],
        axes=(),
        languages=given.languages[rows]
        if isinstance(rows, slice)
        else tuple(given.languages[row] for row in rows)
        if given.languages
        else (),
        gold=None if given.gold is None else given.gold[rows],
        blind=None if given.blind is None else given.blind[rows],
        production=None if given.production is None else given.production[rows],
        rival=None if given.rival is None else given.rival[rows],
    )


def _edits(given: SliceInput, normalizing: NormalizingSettings) -> Array:
    """The sums (clips, sums) of these clips."""
    count = given.clip_count
    people = spoken(given.transcripts, given.languages, normalizing)
    model = spoken(given.said, given.languages, normalizing)
    said = _by_row(model, count)
    number = np.bincount(people.rows, minlength=count).astype(np.float64)
    length = _summed(people.rows, people.lengths(), count)
    apart = _summed(people.rows, _distances(people, said), count)
    gold = _Gold.of(given, people, said, number, normalizing)
    heard = np.zeros(count, bool)
    heard[model.rows] = True
    there = (number > 0) | gold.blind
    once = np.maximum(number, 1)
    table = np.zeros((count, len(Sum)))
    table[:, Sum.SHARE_WORDS] = np.where(gold.blind, gold.length, length / once)
    compared = heard & there
    table[:, Sum.CLIPS] = compared
    table[:, Sum.EDITS] = np.where(compared, np.where(gold.blind, gold.model, apart / once), 0)
    table[:, Sum.WORDS] = np.where(compared, table[:, Sum.SHARE_WORDS], 0)
    table[:, Sum.BLIND_CLIPS] = compared & gold.blind
    # Edits are symmetric, so that each pair of labelers counts twice; against blind gold each labeler once.
    paired = compared & (number > np.where(gold.blind, 0, 1))
    others = np.where(gold.blind, 1, number - 1)
    table[:, Sum.PAIRED_CLIPS] = paired
    table[:, Sum.PAIRED_MODEL] = np.where(paired, np.where(gold.blind, number * gold.model, apart * others), 0)
    table[:, Sum.PAIRED_WORDS] = np.where(paired, np.where(gold.blind, number * gold.length, length * others), 0)
    table[:, Sum.PAIRED_HUMAN] = np.where(paired, np.where(gold.blind, gold.people, 2 * _between(people, count)), 0)
    settled = heard & gold.there & ~gold.blind
    table[:, Sum.SETTLED_CLIPS] = settled
    table[:, Sum.SETTLED_MODEL] = np.where(settled, gold.model, 0)
    table[:, Sum.SETTLED_WORDS] = np.where(settled, gold.length, 0)
    table[:, Sum.SETTLED_HUMAN] = np.where(settled, gold.people, 0)
    table[:, Sum.SETTLED_HUMAN_WORDS] = np.where(settled, number * gold.length, 0)
    if given.rival is not None:
        rival = spoken(given.rival, given.languages, normalizing)
        other = _by_row(rival, count)
        both = compared & np.isin(np.arange(count), rival.rows)
        edits = _summed(people.rows, _distances(people, other), count) / once
        against_gold = _summed(gold.forms.rows, _distances(gold.forms, other), count)
        table[:, Sum.BOTH_CLIPS] = both
        table[:, Sum.BOTH_FIRST] = np.where(both, table[:, Sum.EDITS], 0)
        table[:, Sum.BOTH_RIVAL] = np.where(both, np.where(gold.blind, against_gold, edits), 0)
        table[:, Sum.BOTH_WORDS] = np.where(both, table[:, Sum.WORDS], 0)
    return table


def references(given: SliceInput, normalizing: NormalizingSettings) -> list[list[Form]]:
    """What each clip is compared with: blind gold alone, else every labeler; empty where there is nothing."""
    people = spoken(given.transcripts, given.languages, normalizing)
    against: list[list[Form]] = [[] for _ in range(given.clip_count)]
    for row, form in zip(people.rows.tolist(), people.forms, strict=True):
        against[row].append(form)
    if given.gold is not None:
        gold = spoken(given.gold, given.languages, normalizing)
        for row, form in zip(gold.rows.tolist(), gold.forms, strict=True):
            if not against[row] or (given.blind is not None and given.blind[row]):
                against[row] = [form]
    return against


@dataclass(frozen=True, slots=True)
class _Gold:
    """Gold a clip: its words, and the edits of the model and of all labelers together against it."""

    forms: Spoken
    there: npt.NDArray[np.bool_]
    blind: npt.NDArray[np.bool_]
    length: Array
    model: Array
    people: Array

    @classmethod
    def of(
        cls,
        given: SliceInput,
        people: Spoken,
        said: Sequence[Form | None],
        number: Array,
        normalizing: NormalizingSettings,
    ) -> _Gold:
        count = given.clip_count
        if given.gold is None:
            nobody, nothing = np.zeros(count, bool), np.zeros(count)
            return cls(Spoken(np.zeros(0, np.int64), []), nobody, nobody, nothing, nothing, nothing)
        forms = spoken(given.gold, given.languages, normalizing)
        there = answered(given.gold)
        # Where there is no label, there was nothing to see.
        blind = there & ((number == 0) | (np.zeros(count, bool) if given.blind is None else given.blind))
        return cls(
            forms,
            there,
            blind,
            length=_summed(forms.rows, forms.lengths(), count),
            model=_summed(forms.rows, _distances(forms, said), count),
            people=_summed(people.rows, _distances(people, _by_row(forms, count)), count),
        )


def _summed(rows: Ints, values: Array, count: int) -> Array:
    """The sum of the values of each of ``count`` clips."""
    return np.bincount(rows, values, count).astype(np.float64, copy=False)


def _by_row(one: Spoken, count: int) -> Sequence[Form | None]:
    if np.array_equal(one.rows, np.arange(count)):
        return one.forms
    found: list[Form | None] = [None] * count
    for row, form in zip(one.rows.tolist(), one.forms, strict=True):
        found[row] = form
    return found


def _distances(one: Spoken, other: Sequence[Form | None]) -> Array:
    """Edits between each text and its clip's other one; 0 where there is none."""
    from rapidfuzz.distance import Levenshtein

    distance = Levenshtein.distance
    partners = map(other.__getitem__, one.rows.tolist())
    edits = [0 if partner is None else distance(form, partner) for form, partner in zip(one.forms, partners)]  # noqa: B905
    return np.array(edits, np.float64)


def _between(people: Spoken, count: int) -> Array:
    """Edits between the labelers of each clip, every pair once."""
    from rapidfuzz.distance import Levenshtein

    distance = Levenshtein.distance
    total = np.zeros(count)
    step = 1
    while step < len(people.rows):
        # Texts of a clip stand side by side: partners ``step`` apart, until no clip has as many.
        first = np.flatnonzero(people.rows[step:] == people.rows[:-step])
        if not len(first):
            break
        edits = [distance(people.forms[at], people.forms[at + step]) for at in first.tolist()]
        total += np.bincount(people.rows[first], edits, count)
        step += 1
    return total


def _weigh_by_production(table: Array, given: SliceInput) -> bool:
    """Leave the words of production clips alone in the shares, where there are enough; else the report's."""
    shares = table[:, Sum.SHARE_WORDS]
    if given.production is not None and np.count_nonzero(shares[given.production]) >= FEWEST_PRODUCTION:
        shares[~given.production] = 0
        return True
    shares[table[:, Sum.CLIPS] == 0] = 0
    return False
