"""How labelers stand against gold in a qualification round, and whether they may see it themselves."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.jobs.agreement_reading import gold_of, read_round, round_named
from earmark.measure.agreement.against_gold import AnchorAgreement, anchor_agreement
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.round import Round, RoundKind, RoundState
from earmark.store import columns, labelers, qualifications, rounds
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class Qualification:
    """A closed qualification round: each labeler against gold, and whether the labelers see their own result."""

    round: Round
    labelers: tuple[AnchorAgreement, ...]
    is_shown: bool


def qualification(project: Project, name: str) -> Qualification:
    """The round by its name or id. Raises UserError where it is not one, or is not closed yet."""
    one = round_named(project, name)
    if one.kind is not RoundKind.QUALIFICATION:
        raise UserError(f"the round {one.name} is no qualification", "Plan one of clips with gold.", one.name)
    if one.state is not RoundState.CLOSED:
        raise UserError(f"the round {one.name} is not closed yet", "Close it once its labelers are done.", one.name)
    labels = read_round(project, one)
    found = anchor_agreement(labels.given, gold_of(labels, project.read(columns.gold)))
    return Qualification(one, found, one.id in project.read(qualifications.shown))


def own_results(project: Project, labeler: LabelerId) -> tuple[tuple[Round, AnchorAgreement], ...]:
    """The labeler's own result in each closed qualification whose results were opened to its labelers."""
    shown = project.read(qualifications.shown)
    closed = [one for one in project.read(rounds.all_rounds) if one.id in shown and one.state is RoundState.CLOSED]
    name = next((one.name for one in project.read(labelers.all) if one.id == labeler), "")
    return tuple((one, own) for one in closed for own in qualification(project, one.id).labelers if own.labeler == name)
