"""How far labelers agree, by which figure, with which interval; definitions in each module."""

from earmark.measure.agreement.records import (
    AgreementInput,
    AgreementReport,
    ClusterKind,
    EnvironmentAgreement,
    Limits,
    PopulationFigures,
    SeverityAgreement,
    TagAgreement,
    TagSetAgreement,
    TranscriptAgreement,
    Verdict,
)

__all__ = [
    "AgreementInput",
    "AgreementReport",
    "ClusterKind",
    "EnvironmentAgreement",
    "Limits",
    "PopulationFigures",
    "SeverityAgreement",
    "TagAgreement",
    "TagSetAgreement",
    "TranscriptAgreement",
    "Verdict",
]
