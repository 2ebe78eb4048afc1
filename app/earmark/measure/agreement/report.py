"""The agreement report: from columns of labels to one record."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.environments import environment_agreement
from earmark.measure.agreement.figures import Array, Ints, Sample
from earmark.measure.agreement.records import AgreementInput, AgreementReport, Limits, Verdict
from earmark.measure.agreement.severity import severity_agreement
from earmark.measure.agreement.spans import span_agreement
from earmark.measure.agreement.tag_sets import tag_set_agreement
from earmark.measure.agreement.tags import tag_agreement
from earmark.measure.agreement.transcripts import answered, transcript_agreement
from earmark.measure.agreement.verdict import expected_false_agreed
from earmark.model.normalizing import NormalizingSettings
from earmark.model.tag import Answer, Axis


def agreement(
    labels: AgreementInput,
    *,
    limits: Limits | None = None,
    normalizing: NormalizingSettings | None = None,
    no_verdict: str = "",
) -> AgreementReport:
    """How far the labelers agree on tags, severities, environments, transcripts and time spans.

    Clips with labels of fewer than two labelers are left out, and labelers without any other.
    ``no_verdict`` says why no verdict follows, such as that the clips were picked to be repaired.
    No figure in it is drawn by chance, so that it takes no seed.
    """
    labels, kept = double_labeled(labels)
    limits = limits or Limits()
    sample = _sample(labels, no_verdict)
    columns = np.ascontiguousarray(labels.answers.transpose(2, 1, 0))
    severities = np.ascontiguousarray(labels.severities.transpose(2, 1, 0))
    main = [index for index, axis in enumerate(labels.axes) if axis is not Axis.ENVIRONMENT]
    places = [index for index, axis in enumerate(labels.axes) if axis is Axis.ENVIRONMENT]
    rows = tuple(tag_agreement(labels.tags[i], labels.axes[i], columns[i], sample, limits) for i in main)
    judged = sum(row.verdict not in (None, Verdict.TOO_FEW) for row in rows)
    return AgreementReport(
        clips=len(kept),
        labelers=labels.labelers,
        tags=rows,
        tag_set=tag_set_agreement(labels.tags, labels.axes, columns, sample),
        severity=severity_agreement(labels.tags, columns, severities, sample),
        environment=environment_agreement(tuple(labels.tags[i] for i in places), columns[places], sample, limits),
        transcripts=transcript_agreement(labels, sample, normalizing or NormalizingSettings()),
        spans=span_agreement(labels.tags, columns, labels.spans, sample),
        clusters=sample.cluster_count,
        cluster_kind=labels.cluster_kind,
        limits=limits,
        judged=judged,
        expected_false_agreed=expected_false_agreed(judged),
        enriched=sample.weights is not None,
    )


def double_labeled(labels: AgreementInput) -> tuple[AgreementInput, Ints]:
    """The clips with labels of two or more labelers, the labelers who labeled any of them, and the clips' rows.

    A label is there where any tag or the transcript was answered.
    """
    labeled = np.zeros(labels.answers.shape[:2], bool)
    for column in range(labels.answers.shape[2]):
        labeled |= labels.answers[:, :, column] != Answer.MISSING
    if labels.transcripts is not None:
        labeled |= answered(labels.transcripts)
    kept = np.flatnonzero(np.count_nonzero(labeled, axis=1) >= 2)
    columns = np.flatnonzero(labeled[kept].any(axis=0))
    present, people = columns, None
    if labels.people is not None:
        whose = np.where(labeled, labels.people, -1)[np.ix_(kept, columns)]
        present = np.flatnonzero(np.bincount(whose[whose >= 0].astype(np.int64)))
        people = np.where(whose >= 0, np.searchsorted(present, whose), -1)
    if len(kept) == len(labeled) and len(columns) == labels.answers.shape[1] and len(present) == len(labels.labelers):
        return labels, kept
    return (
        AgreementInput(
            labelers=tuple(labels.labelers[i] for i in present),
            tags=labels.tags,
            axes=labels.axes,
            answers=labels.answers[np.ix_(kept, columns)],
            severities=labels.severities[np.ix_(kept, columns)],
            clusters=labels.clusters[kept],
            cluster_kind=labels.cluster_kind,
            transcripts=None if labels.transcripts is None else labels.transcripts[np.ix_(kept, columns)],
            languages=tuple(labels.languages[i] for i in kept) if labels.languages else (),
            weights=None if labels.weights is None else labels.weights[kept],
            people=people,
            spans=None if labels.spans is None else labels.spans.of(kept, columns),
        ),
        kept,
    )


def _sample(labels: AgreementInput, no_verdict: str) -> Sample:
    distinct, numbers = np.unique(labels.clusters, return_inverse=True)
    return Sample(
        clusters=numbers.astype(np.int64),
        cluster_count=len(distinct),
        kind=labels.cluster_kind,
        labelers=len(labels.labelers),
        weights=_scaled(labels.weights),
        no_verdict=no_verdict,
    )


def _scaled(weights: npt.NDArray[np.floating] | None) -> Array | None:
    """Weights that sum to the number of clips; None where all are equal."""
    if weights is None or not len(weights) or np.ptp(weights) <= 1e-12 * weights.max():
        return None
    scaled: Array = weights.astype(np.float64) * (len(weights) / float(weights.sum()))
    return scaled
