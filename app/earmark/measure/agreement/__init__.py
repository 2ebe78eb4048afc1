"""How far labelers agree, by which figure, with which interval; definitions in each module."""

from earmark.measure.agreement.records import (
    AgreementInput,
    AgreementReport,
    ClusterKind,
    EnvironmentAgreement,
    Limits,
    PopulationFigures,
    SeverityAgreement,
    SpanAgreement,
    SpanColumns,
    TagAgreement,
    TagSetAgreement,
    TagSpans,
    TranscriptAgreement,
    Verdict,
)
from earmark.measure.agreement.report import agreement, double_labeled

__all__ = [
    "AgreementInput",
    "AgreementReport",
    "ClusterKind",
    "EnvironmentAgreement",
    "Limits",
    "PopulationFigures",
    "SeverityAgreement",
    "SpanAgreement",
    "SpanColumns",
    "TagAgreement",
    "TagSetAgreement",
    "TagSpans",
    "TranscriptAgreement",
    "Verdict",
    "agreement",
    "double_labeled",
]
