"""What stands against an export: tags on which labelers disagree, and targets that are not met."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from earmark.jobs.reports import agreement_report, coverage_report
from earmark.measure.agreement import AgreementReport, Verdict
from earmark.measure.coverage import CoverageReport
from earmark.model.errors import UserError
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.amounts import amount_in_words, open_gap
from earmark.report.next_steps import most_wanted
from earmark.store import guidelines, settings
from earmark.store.project import Project

GATE_SETTING = "export_gate"
"""The project's setting: ``{"agreement": …, "coverage": …}``, each off, warn or refuse."""


class Gate(StrEnum):
    """What an export does about a concern."""

    OFF = "off"
    WARN = "warn"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Gates:
    """``agreement``: a tag that leaves is disagreed on; ``coverage``: a target is not met."""

    agreement: Gate = Gate.WARN
    coverage: Gate = Gate.WARN


@dataclass(frozen=True, slots=True)
class Examined:
    """The reports that were looked at, and what stands against the export, in sentences."""

    agreement: AgreementReport
    coverage: CoverageReport
    taxonomy: Taxonomy
    concerns: tuple[str, ...]


def gates(project: Project) -> Gates:
    """The project's gates, else the usual ones, which warn."""
    stored = project.read(lambda db: settings.load(db, GATE_SETTING))
    held = stored if isinstance(stored, dict) else {}
    known = {gate.value for gate in Gate}
    chosen = {key: Gate(str(held[key])) for key in ("agreement", "coverage") if str(held.get(key)) in known}
    return Gates(**chosen)


def set_gates(project: Project, wanted: Gates) -> Gates:
    """Keep what exports do about concerns."""
    project.write(
        lambda db: settings.save(db, GATE_SETTING, {"agreement": wanted.agreement, "coverage": wanted.coverage})
    ).result()
    return wanted


def examined(project: Project, leaving: Collection[TagCode]) -> Examined:
    """Look at agreement and coverage before labels with these tags leave. Raises UserError where a gate refuses."""
    set_ = gates(project)
    taxonomy = project.read(guidelines.taxonomy)
    agreement, coverage = agreement_report(project), coverage_report(project)
    disagreed = [
        f"labelers disagree on {taxonomy.name(tag.tag)} "
        f"(positive agreement {words.coefficient(tag.positive_agreement)})"
        for tag in agreement.tags
        if tag.verdict is Verdict.DISAGREEING and tag.tag in leaving
    ]
    short = [
        f"{taxonomy.name(tag.tag)} is {amount_in_words(open_gap(tag))} short of its target"
        for tag in most_wanted(coverage)
    ]
    refused = [
        *(disagreed if set_.agreement is Gate.REFUSE else ()),
        *(short if set_.coverage is Gate.REFUSE else ()),
    ]
    if refused:
        raise UserError(
            f"this project holds exports back: {'; '.join(refused)}",
            "Mend it first, or let it pass: earmark gate PROJECT --agreement warn --coverage warn.",
        )
    told = [
        *(disagreed if set_.agreement is Gate.WARN else ()),
        *(short if set_.coverage is Gate.WARN else ()),
    ]
    return Examined(agreement, coverage, taxonomy, tuple(told))
