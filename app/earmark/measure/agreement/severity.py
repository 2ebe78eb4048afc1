"""Agreement on severities, where two or more labelers said yes and graded it.

Unit: (clip, tag). Ordinal alpha for any number of labelers; quadratic-weighted kappa over the fixed
grades 1, 2, 3 for two.

Sources: Krippendorff (2011); Cohen (1968), Psychol Bull 70, 213–220 (weighted kappa).
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.alpha import Level, alpha_of_coincidences, coincidences
from earmark.measure.agreement.clusters import distinct_clusters
from earmark.measure.agreement.coefficients import ratio, without
from earmark.measure.agreement.distances import to_the_left
from earmark.measure.agreement.figures import (
    NO_VARIATION,
    NOT_TWO_LABELERS,
    Array,
    Figure,
    Ints,
    Sample,
    distinct,
    figure,
)
from earmark.measure.agreement.records import SeverityAgreement
from earmark.measure.intervals import Scale
from earmark.model.tag import Answer, Severity, TagCode

GRADES = len(Severity)
_TABLE = GRADES * GRADES
NO_GRADED_PAIRS = "no clip was graded by two labelers"

_FARTHEST = 31
"""Grades of so many labelers pack into one number, two bits each."""


def severity_agreement(
    tags: tuple[TagCode, ...], answers: npt.NDArray[np.int8], severities: npt.NDArray[np.int8], sample: Sample
) -> tuple[SeverityAgreement, ...]:
    """A row for each tag that two labelers graded on one clip, and the pooled row last.

    ``answers`` and ``severities`` are int8 (tags, labels, clips) of the clips in the report.
    """
    rows = []
    pooled: list[tuple[Ints, Ints]] = []
    for tag, answer, severity in zip(tags, answers, severities, strict=True):
        graded = (answer == Answer.YES) & (severity >= 1) & (severity <= GRADES)
        units = np.flatnonzero(np.count_nonzero(graded, axis=0) >= 2)
        if len(units):
            grades = np.where(graded[:, units], severity[:, units] - 1, -1).T.astype(np.int64)
            pooled.append((grades, sample.clusters[units]))
            rows.append(_row(tag, grades, sample.clusters[units], sample))
    grades = np.concatenate([one for one, _ in pooled]) if pooled else np.zeros((0, 0), np.int64)
    clusters = np.concatenate([one for _, one in pooled]) if pooled else np.zeros(0, np.int64)
    return (*rows, _row(None, grades, clusters, sample))


def _row(tag: TagCode | None, grades: Ints, clusters: Ints, sample: Sample) -> SeverityAgreement:
    """``grades`` (units, labelers) from 0, -1 where not graded."""
    code, seen = _patterns(to_the_left(grades))
    table = np.hstack([_coincidences(seen), _pairs(seen)])
    each, times = distinct_clusters(code, table, clusters, sample.cluster_count)
    total = times @ each
    left_out = without(total, each)
    informing = distinct(clusters)
    undefined = NO_VARIATION if len(grades) else NO_GRADED_PAIRS
    alpha, kappa = (
        figure(
            float(of(total[np.newaxis])[0]),
            of(left_out),
            times,
            informing,
            Scale.LOG_COMPLEMENT,
            sample.kind,
            undefined,
        )
        for of in (_ordinal_alpha, _quadratic_kappa)
    )
    if sample.labelers != 2:
        kappa = Figure(None, reason=NOT_TWO_LABELERS)
    one, two, three = total[_TABLE:].round().astype(int).reshape(GRADES, GRADES).tolist()
    return SeverityAgreement(
        tag=tag,
        units=len(grades),
        pairs=sum(one) + sum(two) + sum(three),
        grades=(tuple(one), tuple(two), tuple(three)),
        alpha=alpha.value,
        alpha_interval=alpha.interval,
        quadratic_kappa=kappa.value,
        kappa_interval=kappa.interval,
        clusters=informing,
        why=alpha.why("alpha", "alpha_interval") | kappa.why("quadratic_kappa", "kappa_interval"),
    )


def _patterns(grades: Ints) -> tuple[Ints, Ints]:
    """For each unit the row of its grades among the distinct ones, and those rows."""
    if grades.shape[1] > _FARTHEST:
        seen, code = np.unique(grades, axis=0, return_inverse=True)
        return code.reshape(-1), seen
    places = 2 * np.arange(grades.shape[1])
    packed, code = np.unique(((grades + 1) << places).sum(axis=1), return_inverse=True)
    return code, (packed[:, np.newaxis] >> places & 3) - 1


def _coincidences(grades: Ints) -> Array:
    """The coincidence table of each row of grades by itself, flat."""
    rows = np.arange(len(grades))
    return coincidences(grades, GRADES, rows, len(rows)).reshape(len(rows), _TABLE)


def _pairs(grades: Ints) -> Array:
    """How often the earlier of two labelers gave i + 1 and the later j + 1, for each row of grades, flat."""
    found = np.zeros((len(grades), _TABLE))
    for earlier, later in combinations(grades.T, 2):
        both = np.flatnonzero((earlier >= 0) & (later >= 0))
        found[both, earlier[both] * GRADES + later[both]] += 1
    return found


def _ordinal_alpha(sums: Array) -> Array:
    tables = sums[:, :_TABLE].reshape(-1, GRADES, GRADES)
    return alpha_of_coincidences(tables, Level.ORDINAL, np.arange(GRADES, dtype=np.float64))


def _quadratic_kappa(sums: Array) -> Array:
    """1 − observed ÷ expected squared distance, each labeler with grades of their own; NaN without variation."""
    tables = sums[:, _TABLE:].reshape(-1, GRADES, GRADES)
    grade = np.arange(GRADES)
    distances = (grade[:, np.newaxis] - grade) ** 2
    expected = tables.sum(axis=2)[:, :, np.newaxis] * tables.sum(axis=1)[:, np.newaxis, :]
    pairs = tables.sum(axis=(1, 2))
    return 1 - ratio(pairs * (tables * distances).sum(axis=(1, 2)), (expected * distances).sum(axis=(1, 2)))
