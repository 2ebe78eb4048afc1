"""Agreement on transcripts: raw, normalized, and what mere conventions cost between the two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.coefficients import ratio, without
from earmark.measure.agreement.distances import to_the_left
from earmark.measure.agreement.figures import Array, Figure, Ints, Sample, distinct, figure
from earmark.measure.agreement.records import AgreementInput, TranscriptAgreement
from earmark.measure.intervals import Scale
from earmark.measure.transcripts import Differences, character_differences, word_differences
from earmark.model.normalizing import NormalizingSettings, normalizer

NO_TRANSCRIPT_PAIRS = "no clip was transcribed by two labelers"
NO_WORDS = "nobody said a word"


@dataclass(frozen=True, slots=True)
class TranscriptPairs:
    """Pairs of transcripts of one clip: its row, and both texts, the earlier labeler's first."""

    clips: Ints
    first: list[str]
    second: list[str]


def transcript_agreement(
    labels: AgreementInput, sample: Sample, normalizing: NormalizingSettings
) -> TranscriptAgreement:
    """Word and character error over all labeler pairs of the clips in the report."""
    pairs = transcript_pairs(labels.transcripts)
    normal = normalized(pairs, labels.languages, normalizing)
    raw_words, normal_words = _of_both(word_differences, pairs, normal)
    raw_characters, normal_characters = _of_both(character_differences, pairs, normal)
    clusters = sample.clusters[pairs.clips]
    informing, normal_informing = (distinct(clusters[one.lengths > 0]) for one in (raw_words, normal_words))
    undefined = NO_WORDS if pairs.first else NO_TRANSCRIPT_PAIRS
    times = np.ones(sample.cluster_count, np.int64)

    def errors(differences: Differences) -> tuple[float, Array]:
        """Of all pairs, and without each cluster."""
        edits = np.bincount(clusters, differences.edits, sample.cluster_count).astype(np.float64)
        lengths = np.bincount(clusters, differences.lengths, sample.cluster_count).astype(np.float64)
        whole = ratio(edits.sum(keepdims=True), lengths.sum(keepdims=True))
        return float(whole[0]), ratio(
            without(edits.sum(keepdims=True), edits), without(lengths.sum(keepdims=True), lengths)
        )

    def shown(value: float, left_out: Array, clusters_with_words: int, scale: Scale) -> Figure:
        return figure(value, left_out, times, clusters_with_words, scale, sample.kind, undefined)

    raw_value, raw_left = errors(raw_words)
    plain_value, plain_left = errors(normal_words)
    raw = shown(raw_value, raw_left, informing, Scale.LOG)
    plain = shown(plain_value, plain_left, normal_informing, Scale.LOG)
    conventions = shown(raw_value - plain_value, raw_left - plain_left, normal_informing, Scale.IDENTITY)
    raw_error, plain_error = raw_characters.error, normal_characters.error
    why = (
        raw.why("word_error", "interval")
        | plain.why("word_error_normalized", "normalized_interval")
        | conventions.why("word_error_conventions", "conventions_interval")
        | ({"character_error": undefined} if raw_error is None else {})
        | ({"character_error_normalized": undefined} if plain_error is None else {})
    )
    same = raw_characters.edits == 0
    return TranscriptAgreement(
        pairs=len(pairs.first),
        clips=distinct(pairs.clips),
        words=float(raw_words.lengths.sum()),
        word_error=raw.value,
        word_error_normalized=plain.value,
        word_error_conventions=conventions.value,
        character_error=raw_error,
        character_error_normalized=plain_error,
        interval=raw.interval,
        normalized_interval=plain.interval,
        conventions_interval=conventions.interval,
        equal=int(np.count_nonzero(same)),
        convention_only=int(np.count_nonzero((normal_words.edits == 0) & ~same)),
        clusters=informing,
        normalizing=normalizing.title,
        why=why,
    )


def _of_both(
    differences: Callable[[list[str], list[str]], Differences], raw: TranscriptPairs, normal: TranscriptPairs
) -> tuple[Differences, Differences]:
    """The differences as written and after normalizing; a pair that normalizing left alone is compared once."""
    written = differences(raw.first, raw.second)
    changed = [
        row
        for row, texts in enumerate(zip(raw.first, raw.second, normal.first, normal.second, strict=True))
        if texts[:2] != texts[2:]
    ]
    again = differences([normal.first[row] for row in changed], [normal.second[row] for row in changed])
    edits, lengths = written.edits.copy(), written.lengths.copy()
    edits[changed], lengths[changed] = again.edits, again.lengths
    return written, Differences(edits, lengths)


def answered(transcripts: npt.NDArray[np.object_]) -> npt.NDArray[np.bool_]:
    """Where a transcript stands, "nothing said" included."""
    # Element by element in C: a million clips have two million texts.
    there: npt.NDArray[np.bool_] = np.asarray(transcripts != np.array(None, object), bool)
    return there


def transcript_pairs(transcripts: npt.NDArray[np.object_] | None) -> TranscriptPairs:
    """All pairs of transcripts of the same clip; ``transcripts`` is (clips, labels), None where not answered."""
    if transcripts is None or not transcripts.size:
        return TranscriptPairs(np.zeros(0, np.int64), [], [])
    people = to_the_left(np.where(answered(transcripts), np.arange(transcripts.shape[1]), -1))
    rows: list[Ints] = [np.zeros(0, np.int64)]
    first: list[str] = []
    second: list[str] = []
    for earlier, later in combinations(people.T, 2):
        both = np.flatnonzero(later >= 0)
        rows.append(both)
        first += transcripts[both, earlier[both]].tolist()
        second += transcripts[both, later[both]].tolist()
    return TranscriptPairs(np.concatenate(rows), first, second)


def normalized(pairs: TranscriptPairs, languages: tuple[str, ...], settings: NormalizingSettings) -> TranscriptPairs:
    """The pairs' normal forms, each by the rules of its clip's language; no languages: all unknown."""
    spoken = [languages[clip] for clip in pairs.clips.tolist()] if languages else [""] * len(pairs.first)
    forms = {language: normalizer(language, settings) for language in set(spoken)}
    return TranscriptPairs(
        pairs.clips,
        [forms[language][text] for language, text in zip(spoken, pairs.first, strict=True)],
        [forms[language][text] for language, text in zip(spoken, pairs.second, strict=True)],
    )
