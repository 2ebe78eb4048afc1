"""What stands beside the main table of agreement: people, kinds of disagreement, rounds and changes.

It costs as much as the table itself or more, so that it is a job of its own, begun when it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from earmark.jobs.agreement_reading import (
    ReadLabels,
    finished,
    gold_of,
    no_verdict,
    project_limits,
    read_anchors,
    read_labels,
    read_repeats,
    round_named,
)
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure import agreement as measured
from earmark.measure.agreement import AgreementInput, ClusterKind, Limits
from earmark.measure.agreement.against_gold import (
    AgainstGold,
    AnchorAgreement,
    against_gold,
    anchor_agreement,
    gold_comparisons,
)
from earmark.measure.agreement.cells import AgreementCell, ComparedCell, RoundCell, Table, clips_behind
from earmark.measure.agreement.change import Change, change, without_clips
from earmark.measure.agreement.dawid_skene import TagSkills, labeler_skills
from earmark.measure.agreement.kinds import KindCount, kind_counts
from earmark.measure.agreement.over_rounds import RoundFigures, round_tags, round_words
from earmark.measure.agreement.pairs import PeopleAgreement, people_agreement
from earmark.measure.agreement.self_consistency import SelfConsistency, self_consistency
from earmark.measure.agreement.skill_clips import against_the_likely
from earmark.model.guideline import Edition
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode
from earmark.store import columns, guidelines, rounds, settlements
from earmark.store.heard_before import heard_before
from earmark.store.project import Project
from earmark.store.rounds import Round

SectionCell = AgreementCell | ComparedCell | RoundCell
_STEPS = 4


@dataclass(frozen=True, slots=True)
class RoundAnchors:
    """The labelers of one round against the gold of its anchor clips."""

    round: str
    labelers: tuple[AnchorAgreement, ...]


@dataclass(frozen=True, slots=True)
class RoundChange:
    """Before and after: two rounds of one frame and their guideline editions.

    ``heard_before`` clips of the second round were left out, since its labelers had heard them.
    """

    before: str
    after: str
    before_edition: int
    after_edition: int
    heard_before: int
    change: Change


@dataclass(frozen=True, slots=True)
class AgreementSections:
    """``clips`` gives the clips behind a number; ``round`` is that of the report, None for the whole project.

    ``rounds``, ``anchors`` and ``changes`` speak of all rounds, whichever the others are of.
    """

    people: PeopleAgreement
    self_consistency: tuple[SelfConsistency, ...]
    skills: tuple[TagSkills, ...]
    gold: AgainstGold
    kinds: tuple[KindCount, ...]
    rounds: tuple[RoundFigures, ...]
    anchors: tuple[RoundAnchors, ...]
    changes: tuple[RoundChange, ...]
    clips: Callable[[SectionCell], tuple[ClipId, ...]]


def agreement_sections(
    project: Project, *, round_name: str | None = None, limits: Limits | None = None, progress: Progress | None = None
) -> AgreementSections:
    """All of it, of the whole project or of the round with this name or id; UserError where there is none."""
    progress = progress or Unwatched()
    one_round = None if round_name is None else round_named(project, round_name)
    progress.report(0, _STEPS, "comparing labelers")
    labels = read_labels(project, one_round)
    people = people_agreement(labels.given)
    stop_if_cancelled(progress)
    progress.report(1, _STEPS, "comparing repeats and gold")
    repeats = read_repeats(project, one_round)
    repeated, repeat_table = self_consistency(repeats.given)
    gold = project.read(columns.gold)
    bulk = project.read(settlements.accepted_in_bulk)
    settled = gold_of(labels, gold)
    heard = ~np.isin(labels.numbers, bulk)
    stop_if_cancelled(progress)
    progress.report(2, _STEPS, "estimating skills, counting kinds")
    skills = labeler_skills(labels.given)
    kinds = kind_counts(labels.given)
    stop_if_cancelled(progress)
    progress.report(3, _STEPS, "comparing rounds")
    known = project.read(rounds.all_rounds)
    editions = project.read(guidelines.editions)
    figures = rounds_over_time(project, limits=limits, progress=progress)

    def behind(cell: SectionCell) -> tuple[ClipId, ...]:
        if isinstance(cell, AgreementCell):
            return labels.ids(clips_behind(labels.given, cell))
        if isinstance(cell, RoundCell):
            of_round = read_labels(project, round_named(project, cell.round))
            return of_round.ids(clips_behind(of_round.given, cell.cell))
        tables = {Table.PAIRS: people.pair_table, Table.LABELERS: people.labeler_table}
        if cell.table in tables:
            return labels.ids(tables[cell.table].behind(cell.group, cell.side, cell.tag))
        if cell.table is Table.REPEATS:
            return repeats.ids(repeat_table.behind(cell.group, cell.side, cell.tag))
        if cell.table is Table.ANCHORS:
            anchors = read_anchors(project, round_named(project, cell.round))
            table = gold_comparisons(anchors.given, gold_of(anchors, gold))
            return anchors.ids(table.behind(cell.group, cell.side, cell.tag))
        if cell.table is Table.GOLD:
            only_heard = np.where(heard[:, np.newaxis], settled, np.int8(-1))
            return labels.ids(gold_comparisons(labels.given, only_heard).behind(cell.group, cell.side, cell.tag))
        return () if cell.tag is None else labels.ids(against_the_likely(labels.given, cell.tag, cell.group, cell.side))

    found = AgreementSections(
        people=people,
        self_consistency=repeated,
        skills=skills,
        gold=against_gold(labels.given, settled, heard),
        kinds=kinds,
        rounds=figures,
        anchors=round_anchors(project),
        changes=_changes(project, known, editions, progress),
        clips=behind,
    )
    progress.report(_STEPS, _STEPS, "done")
    return found


def rounds_over_time(
    project: Project, *, limits: Limits | None = None, progress: Progress | None = None
) -> tuple[RoundFigures, ...]:
    """Agreement and error of each round, the oldest first."""
    progress = progress or Unwatched()
    editions = project.read(guidelines.editions)
    limits = limits or project_limits(project)
    found = []
    before: int | None = None
    for one in project.read(rounds.all_rounds):
        stop_if_cancelled(progress)
        report = measured.agreement(read_labels(project, one).given, limits=limits, no_verdict=no_verdict(project, one))
        in_trend = _in_trend(one)
        error, interval, why = round_words(report)
        found.append(
            RoundFigures(
                id=one.id,
                name=one.name,
                edition=one.edition,
                probability_sample=one.probability_sample,
                finished=finished(one),
                in_trend=in_trend,
                changed=() if before is None or not in_trend else _changed(editions, before, one.edition),
                clips=report.clips,
                labelers=report.labelers,
                clusters=report.clusters,
                enriched=report.enriched,
                tags=round_tags(report),
                word_error=error,
                word_interval=interval,
                why=why,
            )
        )
        before = one.edition if in_trend else before
    return tuple(found)


def _in_trend(one: Round) -> bool:
    return one.probability_sample and finished(one)


def _changed(editions: list[Edition], before: int, after: int) -> tuple[TagCode, ...]:
    """The subjects whose meaning changed after one edition and up to another."""
    return tuple(sorted({tag for one in editions if before < one.number <= after for tag in one.revised}))


def round_anchors(project: Project) -> tuple[RoundAnchors, ...]:
    """Each labeler against the gold of each round's anchor clips, in the order of the rounds."""
    gold = project.read(columns.gold)
    found = []
    for one in project.read(rounds.all_rounds):
        anchors = read_anchors(project, one)
        if anchors.given.clip_count:
            labelers = anchor_agreement(anchors.given, gold_of(anchors, gold))
            found.append(RoundAnchors(one.name, labelers))
    return tuple(one for one in found if one.labelers)


def round_changes(project: Project, progress: Progress | None = None) -> tuple[RoundChange, ...]:
    """Before and after each change of the guidelines that two finished samples of one frame stand on either side of."""
    known, editions = project.read(lambda db: (rounds.all_rounds(db), guidelines.editions(db)))
    return _changes(project, known, editions, progress or Unwatched())


def _changes(
    project: Project, known: tuple[Round, ...], editions: list[Edition], progress: Progress
) -> tuple[RoundChange, ...]:
    """Of each two rounds of one frame that follow each other in the trend, with a tag revised between them."""
    frames: dict[str, list[Round]] = {}
    for one in known:
        if _in_trend(one):
            frames.setdefault(_frame(project, one), []).append(one)
    found = []
    for before, after in (both for same in frames.values() for both in pairwise(same)):
        revised = _changed(editions, before.edition, after.edition)
        if revised:
            stop_if_cancelled(progress)
            found.append(_round_change(project, before, after, revised))
    return tuple(found)


def _frame(project: Project, one: Round) -> str:
    """What the round was drawn from, in words of its plan: the same words, the same frame."""
    frame = project.read(lambda db: rounds.plan_of(db, one.id)).get("frame")
    kept = {key: value for key, value in frame.items() if key != "unheard"} if isinstance(frame, dict) else frame
    return repr(sorted(kept.items()) if isinstance(kept, dict) else kept)


def _round_change(project: Project, before: Round, after: Round, revised: tuple[TagCode, ...]) -> RoundChange:
    old, new = read_labels(project, before), read_labels(project, after)
    heard = np.isin(new.numbers, project.read(lambda db: heard_before(db, after.id)))
    samples = (old.given, without_clips(new.given, heard))
    if old.given.cluster_kind is not new.given.cluster_kind:
        samples = (_by_recording(old, samples[0], None), _by_recording(new, samples[1], heard))
    return RoundChange(
        before=before.name,
        after=after.name,
        before_edition=before.edition,
        after_edition=after.edition,
        heard_before=int(np.count_nonzero(heard)),
        change=change(*samples, revised),
    )


def _by_recording(labels: ReadLabels, given: AgreementInput, left_out: np.ndarray | None) -> AgreementInput:
    """With recordings for clusters: only one of two samples names the speaker of every clip."""
    recordings = labels.found.clips.recordings[labels.kept]
    kept = recordings if left_out is None else recordings[~left_out]
    return replace(given, clusters=kept, cluster_kind=ClusterKind.RECORDING)
