"""Where each tag is on its way from disagreement to agreement: derived from rounds and editions, never stored.

Disagreeing, revised, measured again, agreed. What counts as a measurement is a finished round that was drawn
by chance; in a project that never had a round, the double labels of the whole. A measurement is outdated for a tag
once the tag's meaning has changed since some of its labels were made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.report_findings import AgreementFindings
from earmark.jobs.reports import agreement_findings
from earmark.measure.agreement import Verdict
from earmark.measure.agreement.records import Interval, TagAgreement
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.round import Round, RoundState
from earmark.model.tag import TagCode
from earmark.store import guidelines, rounds, staleness
from earmark.store.project import Project


class Standing(StrEnum):
    """Where a tag is. ``measured_again`` says that a revised tag was, and that it is not decided yet."""

    NOT_MEASURED = "not_measured"
    TOO_FEW = "too_few"
    UNDECIDED = "undecided"
    DISAGREEING = "disagreeing"
    REVISED = "revised"
    MEASURED_AGAIN = "measured_again"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Measured:
    """A tag in one sample. ``round`` is its name, None for the whole project; ``outdated`` as above.

    ``figure`` is positive agreement; of the transcript rules, for which there is no verdict, the word error.
    ``more_clips`` double-labeled ones would decide an open verdict.
    """

    round: str | None
    verdict: Verdict | None
    figure: float | None
    interval: Interval | None
    clips: int
    tagged: int
    more_clips: int | None
    outdated: bool


@dataclass(frozen=True, slots=True)
class TagState:
    """``proof`` is the measurement that the standing follows from; ``stale_labels`` are of before the last change."""

    subject: TagCode
    standing: Standing
    version: int
    measured: tuple[Measured, ...]
    stale_labels: int
    stale_clips: int

    @property
    def proof(self) -> Measured | None:
        return self.measured[-1] if self.measured else None


def standing(measured: Sequence[Measured], *, revised: bool = False) -> Standing:
    """Where a tag is after these measurements, the oldest first; ``revised`` says whether its meaning ever changed."""
    if not measured:
        return Standing.REVISED if revised else Standing.NOT_MEASURED
    last = measured[-1]
    if last.outdated:
        return Standing.REVISED
    if last.verdict in (Verdict.AGREED, Verdict.DISAGREEING):
        return Standing(last.verdict.value)
    if any(one.outdated for one in measured):
        return Standing.MEASURED_AGAIN
    if last.verdict is None:
        return Standing.UNDECIDED
    return Standing(last.verdict.value)


def tag_states(project: Project, progress: Progress | None = None) -> tuple[TagState, ...]:
    """Every subject of the guidelines, the transcript rules first."""
    progress = progress or Unwatched()
    known = project.read(rounds.all_rounds)
    # What a round has not finished is still blind, and would count in the whole project.
    samples: list[str | None] = [one.id for one in known if _counts(one)] if known else [None]
    found: list[AgreementFindings] = []
    for place, name in enumerate(samples):
        stop_if_cancelled(progress)
        progress.report(place, len(samples), "measuring agreement")
        found.append(agreement_findings(project, round_name=name))
    definitions = project.read(guidelines.current).definitions
    stale = {one.subject: one for one in project.read(staleness.counts)}
    revised = {one.subject: one.meaning_since for one in definitions if one.version > 1 and one.meaning_since > 1}
    states = []
    for one in definitions:
        own = [_measured(each, one.subject, revised) for each in found]
        measured = tuple(each for each in own if each is not None)
        waiting = stale.get(one.subject)
        states.append(
            TagState(
                one.subject,
                standing(measured, revised=one.subject in revised),
                one.version,
                measured,
                waiting.labels if waiting is not None else 0,
                waiting.clips if waiting is not None else 0,
            )
        )
    progress.report(1, 1, "done")
    return tuple(states)


def _counts(one: Round) -> bool:
    return one.probability_sample and one.state is not RoundState.RUNNING


def _measured(found: AgreementFindings, subject: TagCode, revised: dict[TagCode, int]) -> Measured | None:
    """None where nobody answered the tag twice."""
    name = None if found.round is None else found.round.name
    if subject == TRANSCRIPT_RULES:
        texts = found.report.transcripts
        if not texts.pairs:
            return None
        edition = found.round.edition if found.round is not None else 1
        outdated = revised.get(subject, 0) > edition
        return Measured(name, None, texts.word_error, texts.interval, texts.clips, texts.clips, None, outdated)
    tag = _row(found, subject)
    if tag is None or not tag.clips:
        return None
    return Measured(
        name,
        tag.verdict,
        tag.positive_agreement if tag.population is None else tag.population.positive_agreement,
        tag.positive_interval if tag.population is None else tag.population.positive_interval,
        tag.clips,
        tag.tagged,
        tag.more_clips,
        subject in {code for code, _ in found.older},
    )


def _row(found: AgreementFindings, subject: TagCode) -> TagAgreement | None:
    rows = (*found.report.tags, *found.report.environment.codes)
    return next((one for one in rows if one.tag == subject), None)
