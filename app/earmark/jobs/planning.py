"""Working a round out before it starts: which clips, for whom, how long it takes, and what it will show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from earmark.jobs.progress import Progress
from earmark.jobs.reports import agreement_findings
from earmark.measure.agreement import TagAgreement
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.measure.dealing import Candidates, Dealt, most_repeats, plan_round
from earmark.measure.half_width import Outlook, design_effect, outlook
from earmark.model.drafting import Drafts
from earmark.model.errors import UserError
from earmark.model.people import LabelerId, Role
from earmark.model.recording import ClipId
from earmark.model.round import Choice, LeftOut, Plan, RoundKind
from earmark.model.tag import TagCode
from earmark.store import guidelines, labelers, rounds, staleness, waiting
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.rounds import Pool, Strata

USUAL_PACE = 3.0
"""Seconds of work on a second of sound, where nobody's pace is known yet."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """How often tags were heard so far, and the last round's design effect; read once, used for many previews."""

    tags: tuple[TagAgreement, ...]
    effect: float


@dataclass(frozen=True, slots=True)
class StratumShare:
    """A stratum, how many clips it holds, and how many of them were drawn. Its name is empty where nothing is known."""

    name: str
    held: int
    drawn: int


@dataclass(frozen=True, slots=True)
class Planning:
    """A round as it would be. ``plan`` has every open question answered.

    ``hours`` are all labelers' together. ``double`` clips are heard by two or more. ``enriched``:
    clips had unequal chances, and the report weighs them. ``clips`` do not count the ``anchors``.
    """

    plan: Plan
    edition: int
    clips: int
    double: int
    anchors: int
    assignments: int
    repeats: int
    hours: float
    pace: float | None
    outlook: Outlook
    left_out: LeftOut
    available: int
    shares: tuple[StratumShare, ...]
    enriched: bool
    pool: Pool
    strata: Strata
    dealt: Dealt

    @property
    def gives_verdicts(self) -> bool:
        """Whether the round is a probability sample in which somebody can agree."""
        return self.plan.kind is RoundKind.SAMPLE and self.double > 0


def people(project: Project, names: Sequence[str]) -> tuple[LabelerId, ...]:
    """The labelers with these names, in the order of their names. Raises UserError where one is unknown or writes
    no labels.
    """
    known = {one.name: one for one in project.read(labelers.all)}
    for name in names:
        if name not in known:
            raise UserError(f"the project has nobody called {name}", f"Its people are {', '.join(known) or 'none'}.")
        if known[name].role is Role.ENGINEER:
            raise UserError(f"{name} is an engineer, who writes no labels", "Plan the round for somebody else.", name)
    return tuple(known[name].id for name in sorted(set(names)))


def earlier(project: Project, progress: Progress | None = None) -> Earlier:
    """What there is to plan by: all clips labeled twice, and how wide intervals were in the newest sampled round."""
    whole = agreement_findings(project, progress=progress).report.tags
    for one in reversed(project.read(rounds.all_rounds)):
        if one.probability_sample:
            report = agreement_findings(project, round_name=one.id, progress=progress).report
            if report.judged:
                return Earlier(whole, design_effect(report.tags))
    return Earlier(whole, design_effect(whole))


def require_led_here(project: Project) -> None:
    """Raises UserError in a project that was laid out from a packet: its round is led where the packets come from."""
    if not project.read(guidelines.is_home):
        raise UserError(
            "this project came with a packet, and rounds are led where the packets come from",
            "Label here, and hand your work in.",
            str(project.path),
        )


def work_out(
    project: Project, plan: Plan, before: Earlier | None = None, only: Sequence[ClipId] | None = None
) -> Planning:
    """The round that this plan gives, without starting it. Raises UserError where it gives none.

    ``before`` and ``only``, which is what ``picked`` gives, are read where None; previews keep them.
    """
    require_led_here(project)
    _require_sense(plan)
    before = earlier(project) if before is None else before
    only = picked(project, plan) if only is None else only
    pool, strata, edition, pace = project.read(lambda db: _read(db, plan, only))
    plan, framed, left_out = _framed(plan, pool)
    if plan.choice in (Choice.STALE, Choice.SUSPECTS) and plan.size is not None:
        framed = _first(pool, framed, only or (), plan.size)
    if not framed.any():
        raise UserError("no clip is left for this round", _why_none(plan, left_out))
    may = np.ones_like(pool.shown) if plan.drafts is Drafts.ALLOWED else ~pool.shown
    candidates = Candidates(strata.codes, may, pool.ranks, framed, pool.gold & ~_silent(plan, pool))
    dealt = plan_round(candidates, plan)
    _require_enough(plan, dealt)
    return _planning(plan, edition, pool, strata, framed, dealt, before, pace, left_out)


def _planning(
    plan: Plan,
    edition: int,
    pool: Pool,
    strata: Strata,
    framed: npt.NDArray[np.bool_],
    dealt: Dealt,
    before: Earlier,
    pace: float | None,
    left_out: LeftOut,
) -> Planning:
    firsts = dealt.assigned[dealt.assigned[:, 3] == 0]
    hearers = np.bincount(firsts[:, 0], minlength=len(framed))
    double = int(np.count_nonzero(hearers[dealt.rows] >= 2))
    held = np.bincount(strata.codes[framed], minlength=len(strata.names)).tolist()
    drawn = np.bincount(strata.codes[dealt.rows], minlength=len(strata.names)).tolist()
    shares = tuple(
        StratumShare(name, has, took) for name, has, took in zip(strata.names, held, drawn, strict=True) if has
    )
    seconds = float(pool.clips.durations_s[dealt.assigned[:, 0]].sum())
    return Planning(
        plan=plan,
        edition=edition,
        clips=len(dealt.rows),
        double=double,
        anchors=len(dealt.anchors),
        assignments=len(dealt.assigned),
        repeats=int(dealt.assigned[:, 3].sum()),
        hours=seconds * (pace or USUAL_PACE) / 3600,
        pace=pace,
        outlook=outlook(double, before.tags, before.effect),
        left_out=left_out,
        available=int(np.count_nonzero(framed)),
        shares=shares if plan.choice is Choice.STRATIFIED else (),
        enriched=bool(np.ptp(dealt.inclusion) > 1e-9) if len(dealt.inclusion) else False,
        pool=pool,
        strata=strata,
        dealt=dealt,
    )


def _require_sense(plan: Plan) -> None:
    """Raises UserError for a plan that no clips could satisfy."""
    if not plan.labelers:
        raise UserError("the round has no labelers", "Name at least one.")
    if not 1 <= plan.overlap <= len(plan.labelers):
        most = len(plan.labelers)
        raise UserError(
            f"a clip cannot be heard by {plan.overlap} labelers of {most}", f"Use an overlap from 1 to {most}."
        )
    if not 0 < plan.overlap_share <= 1:
        raise UserError("the share of clips that several labelers hear lies outside of 0 to 1", "Use 0.2 for a fifth.")
    if plan.size is not None and plan.size < 1:
        raise UserError("a round needs clips", "Give a number from 1.")
    if plan.choice is Choice.STRATIFIED and not plan.axis:
        raise UserError("a stratified sample needs something to go by", "Name an axis, such as source or speaker.")


def picked(project: Project, plan: Plan) -> list[ClipId] | None:
    """The clips that something is wrong with, or that were named; None for the whole frame."""
    if plan.choice is Choice.GIVEN:
        return list(plan.given)
    if plan.choice is Choice.DISAGREED:
        findings = agreement_findings(project)
        cells = [AgreementCell(Part.DISAGREED, plan.tag)]
        if plan.tag is None:
            cells += [AgreementCell(Part.WORDS), AgreementCell(Part.ENVIRONMENT)]
        return sorted({clip for cell in cells for clip in findings.clips(cell)})
    if plan.choice is Choice.SUSPECTS:
        return list(project.read(waiting.suspects))
    if plan.choice is Choice.STALE:
        return project.read(lambda db: staleness.clips(db, _changes(db, plan.tag)))
    return None


def _changes(db: Database, tag: TagCode | None) -> dict[TagCode, int]:
    changes = guidelines.changed(db)
    return {changed: edition for changed, edition in changes.items() if tag in (None, changed)}


def _read(db: Database, plan: Plan, only: Sequence[ClipId] | None) -> tuple[Pool, Strata, int, float | None]:
    pool = rounds.candidates(db, plan.frame, plan.labelers, only)
    if plan.choice is Choice.STRATIFIED:
        strata = rounds.strata(db, plan.axis, pool.clips.numbers, plan.labelers)
    else:
        strata = Strata(np.zeros(len(pool.clips), dtype=np.int64), ("",))
    return pool, strata, guidelines.current_edition(db), rounds.pace(db, plan.labelers)


def _framed(plan: Plan, pool: Pool) -> tuple[Plan, npt.NDArray[np.bool_], LeftOut]:
    """Which clips may be drawn, and why others of the frame may not; the plan says whether heard ones are left out."""
    if plan.kind is RoundKind.QUALIFICATION:
        plan = replace(plan, overlap=len(plan.labelers), overlap_share=1.0, anchors=0)
    asked = pool.framed & pool.gold if plan.choice is Choice.GOLD else pool.framed
    silent = asked & _silent(plan, pool)
    blind = plan.drafts is Drafts.BLIND
    too_few = asked & blind & ((~pool.shown).sum(axis=1) < plan.overlap)
    heard = pool.heard.any(axis=1)
    fresh = asked & ~silent & ~too_few & ~heard
    unheard = plan.frame.unheard
    if plan.kind is not RoundKind.SAMPLE:
        unheard = False
    elif unheard is None:
        wanted = np.count_nonzero(asked & ~silent & ~too_few) if plan.size is None else plan.size
        unheard = bool(np.count_nonzero(fresh) >= wanted)
    plan = replace(plan, frame=replace(plan.frame, unheard=unheard))
    heard = asked & ~silent & heard if unheard else np.zeros_like(asked)
    shown = too_few & ~silent & ~heard
    left_out = LeftOut(*(int(np.count_nonzero(one)) for one in (silent, heard, shown)))
    return plan, asked & ~silent & ~heard & ~shown, left_out


def _first(pool: Pool, framed: npt.NDArray[np.bool_], only: Sequence[ClipId], size: int) -> npt.NDArray[np.bool_]:
    """The first ``size`` of these clips that may be drawn: the oldest labels, or the surest suspects."""
    rows = {pool.clips.id(row): row for row in np.flatnonzero(framed).tolist()}
    kept = np.zeros_like(framed)
    kept[[rows[clip] for clip in only if clip in rows][:size]] = True
    return kept


def _silent(plan: Plan, pool: Pool) -> npt.NDArray[np.bool_]:
    return np.zeros_like(pool.silent) if plan.frame.without_sound else pool.silent


def _require_enough(plan: Plan, dealt: Dealt) -> None:
    """Raises UserError where anchors or hidden repeats were wished for that there are no clips for."""
    if len(dealt.anchors) < plan.anchors:
        raise UserError(
            f"only {len(dealt.anchors):,} clips with gold are left to be anchors",
            "Settle gold first, or ask for fewer.",
        )
    firsts = dealt.assigned[dealt.assigned[:, 3] == 0, 1]
    room = sum(most_repeats(int(one)) for one in np.bincount(firsts, minlength=len(plan.labelers)))
    if int(dealt.assigned[:, 3].sum()) < plan.repeats:
        raise UserError(
            f"{plan.repeats:,} hidden repeats are too many for this round",
            f"A repeat needs half a queue between it and its first presentation: use {room:,} at most.",
        )


def _why_none(plan: Plan, left_out: LeftOut) -> str:
    """What to do about a frame in which every clip was left out."""
    if left_out.without_sound:
        return f"{left_out.without_sound:,} clips have no sound; say that they may be planned all the same."
    if left_out.heard:
        return f"Its labelers have heard all {left_out.heard:,}; take heard clips too, or bring in new ones."
    if left_out.shown:
        return f"A model's draft of {left_out.shown:,} clips was shown to its labelers; allow drafts, or ask others."
    nothing = {
        Choice.DISAGREED: "No two labels differ there.",
        Choice.STALE: "No label was made under an older definition.",
        Choice.SUSPECTS: "No label is suspected; earmark report suspects looks for them.",
        Choice.GOLD: "No clip has gold yet; settle some in a review first.",
        Choice.GIVEN: "None of the named clips is in the project.",
    }
    return nothing.get(plan.choice, "No clip fits the filter; import sound first, or choose another.")
