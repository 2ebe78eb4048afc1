"""Which words a model gets wrong: what people wrote, and what the model wrote there."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from operator import and_

from earmark.measure.slices.cells import SliceCell, rows_of
from earmark.measure.slices.edits import Form, part, references, spoken
from earmark.measure.slices.records import SliceInput, WrongWord
from earmark.model.normalizing import NormalizingSettings

Pair = tuple[str, str]


def wrong_words(
    given: SliceInput, cell: SliceCell, normalizing: NormalizingSettings, most: int = 10
) -> tuple[WrongWord, ...]:
    """The pairs of words that differ most often over the clips of a slice, the commonest first.

    A clip with several labelers counts what is wrong against every one of them.
    """
    chosen = part(given, rows_of(given, cell))
    model = spoken(chosen.said, chosen.languages, normalizing)
    against = references(chosen, normalizing)
    found: Counter[Pair] = Counter()
    for row, heard in zip(model.rows.tolist(), model.forms, strict=True):
        if against[row] and heard not in against[row]:
            found.update(reduce(and_, [Counter(differing(one, heard)) for one in against[row]]))
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple(WrongWord(people, model, times) for (people, model), times in ranked[:most])


def differing(people: Form, model: Form) -> list[Pair]:
    """The pairs of words in which two texts differ, by one of the shortest alignments.

    >>> differing("turn the radio on please".split(), "turn radio one please now".split())
    [('the', ''), ('on', 'one'), ('', 'now')]
    """
    from rapidfuzz.distance import Levenshtein

    return [
        ("" if kind == "insert" else people[here], "" if kind == "delete" else model[there])
        for op in Levenshtein.editops(people, model)
        for kind, here, there in [(op.tag, op.src_pos, op.dest_pos)]
    ]
