"""The columns of the list of rounds, and of the tables beside a plan."""

from __future__ import annotations

from earmark.desk.language import number, tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.rows import Column
from earmark.desk.rounds.words import CHOICES, KINDS, TONES, done_words, state_words
from earmark.desk.tag_names import tag_name
from earmark.jobs.planning import StratumShare
from earmark.jobs.rounds import RoundStatus
from earmark.measure.half_width import TagOutlook
from earmark.model.taxonomy import Taxonomy
from earmark.report import words

NAME, KIND, STATE, PICTURE, DONE, CLIPS = range(6)
EXPECTED = 1
"""The column of a tag's expected clips."""


def round_columns() -> tuple[Column[RoundStatus], ...]:
    """In the order NAME to CLIPS."""

    def kind(one: RoundStatus) -> str:
        return tr(KINDS[one.round.kind])

    def done(one: RoundStatus) -> str:
        return done_words(one.fulfilled, one.fulfilled + one.todo)

    def share(one: RoundStatus) -> float:
        total = one.fulfilled + one.todo
        return one.fulfilled / total if total else 0.0

    return (
        Column(tr("Round"), lambda one: one.round.name, lambda one: one.round.planned_us, strong=True),
        Column(tr("Kind"), kind, kind, tip=lambda one: tr(CHOICES[one.round.choice])),
        Column(tr("State"), state_words, lambda one: one.round.state.value, tone=lambda one: TONES[one.round.state]),
        Column(tr("Labels"), done, share, spoken=done),
        Column(tr("Done"), done, share, number=True),
        Column(tr("Clips"), lambda one: counted.count(one.clips), lambda one: one.clips, number=True),
    )


def outlook_columns(taxonomy: Taxonomy) -> tuple[Column[TagOutlook], ...]:
    """What a round will show of each tag that was heard before."""

    def name(tag: TagOutlook) -> str:
        return tag_name(taxonomy, tag.tag)

    return (
        Column(tr("Tag"), name, lambda tag: name(tag).casefold()),
        Column(
            tr("With it"),
            lambda tag: number(round(tag.tagged)),
            lambda tag: tag.tagged,
            number=True,
            tone=lambda tag: "warn" if tag.too_few else "text",
            tip=lambda tag: tr("{share} of the clips heard twice had it").format(share=counted.percent(tag.share)),
            head_tip=tr("Clips with the tag that are expected among those that two or more hear; 30 give a verdict"),
        ),
        Column(
            "±",
            lambda tag: words.coefficient(tag.half_width),
            lambda tag: tag.half_width,
            number=True,
            head_tip=tr("Expected half of the interval of positive agreement"),
        ),
        Column(
            tr("Takes"),
            lambda tag: counted.count(tag.clips_needed) if tag.too_few else tr("enough"),
            lambda tag: tag.clips_needed,
            number=True,
            tone=lambda tag: "text" if tag.too_few else "muted",
            head_tip=tr("Clips that two or more must hear for a verdict on the tag"),
        ),
    )


def stratum_columns() -> tuple[Column[StratumShare], ...]:
    """How a stratified sample is shared out."""
    return (
        Column(tr("Stratum"), lambda one: one.name or tr("not known"), lambda one: one.name),
        Column(tr("Holds"), lambda one: counted.count(one.held), lambda one: one.held, number=True),
        Column(tr("Drawn"), lambda one: counted.count(one.drawn), lambda one: one.drawn, number=True),
    )
