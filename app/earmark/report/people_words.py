"""Labelers, pairs, kinds, rounds and changes in words: remedies, reasons and the sentences above the tables."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.measure.agreement.against_gold import AgainstGold, AnchorAgreement
from earmark.measure.agreement.change import Change, Outcome, TagChange
from earmark.measure.agreement.dawid_skene import TagSkills
from earmark.measure.agreement.kinds import KindCount
from earmark.measure.agreement.over_rounds import RoundFigures
from earmark.measure.agreement.records import Interval
from earmark.measure.agreement.self_consistency import SelfConsistency
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.settling import DisagreementKind
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.verdicts import with_interval

KIND_NAMES = {
    DisagreementKind.TAG: "A tag is there or not",
    DisagreementKind.ENVIRONMENT: "Environment",
    DisagreementKind.SEVERITY: "Severity only",
    DisagreementKind.SPANS: "Boundaries of a time span",
    DisagreementKind.WORDS: "Transcript: words",
    DisagreementKind.CONVENTION: "Transcript: convention only",
    DisagreementKind.CANNOT_TELL: "Cannot tell",
}

REMEDIES = {
    DisagreementKind.TAG: "the tag's guideline",
    DisagreementKind.ENVIRONMENT: "the guideline of the environments",
    DisagreementKind.SEVERITY: "examples of each severity",
    DisagreementKind.SPANS: "the collar, or a rule for where a span begins",
    DisagreementKind.WORDS: "listen again; for spelling and names a word list",
    DisagreementKind.CONVENTION: "the transcript rules",
    DisagreementKind.CANNOT_TELL: "leave out, or ask for a better recording",
}
"""What mends each kind of disagreement."""

OUTCOME_NAMES = {
    Outcome.RISEN: "Risen",
    Outcome.FALLEN: "Fallen",
    Outcome.CANNOT_TELL: "Cannot tell",
}


def kinds_sentence(kinds: Sequence[KindCount]) -> str:
    """The most frequent kind, with what mends it.

    >>> kinds_sentence([KindCount(DisagreementKind.WORDS, 3, 2), KindCount(DisagreementKind.CONVENTION, 9, 7)])
    'Most often: Transcript: convention only (9 clips). What mends it: the transcript rules.'
    """
    found = [kind for kind in kinds if kind.clips]
    if not found:
        return "Labelers differ on nothing."
    most = max(found, key=lambda kind: kind.clips)
    return f"Most often: {KIND_NAMES[most.kind]} ({words.clips(most.clips)}). What mends it: {REMEDIES[most.kind]}."


def repeats_sentence(found: Sequence[SelfConsistency]) -> str:
    """Whose hidden repeats there are, and how far each labeler agrees with themselves."""
    if not found:
        return "No clip was heard again yet. A round with hidden repeats tells how far labelers agree with themselves."
    said = []
    for one in found:
        pooled = one.agreement.pooled
        figure = with_interval(pooled.positive_agreement, pooled.positive_interval)
        said.append(f"{one.labeler} {figure} over {words.clips(one.agreement.clips)}")
    return f"Positive agreement with themselves on hidden repeats: {'; '.join(said)}."


def skills_sentence(found: Sequence[TagSkills]) -> str:
    """For how many tags labelers' skills could be estimated, and what that assumes; else the commonest reason."""
    known = [tag for tag in found if tag.labelers]
    if known:
        tags = "tag" if len(known) == 1 else "tags"
        return f"Skills after Dawid and Skene for {len(known)} {tags}; this {known[0].assumption}."
    reasons = [tag.why["labelers"] for tag in found if "labelers" in tag.why]
    if not reasons:
        return "Skills after Dawid and Skene: no tag was heard yet."
    return f"Skills after Dawid and Skene cannot be estimated: {max(set(reasons), key=reasons.count)}."


def gold_sentence(found: AgainstGold) -> str:
    """How much gold there is, and whether precision and recall can be told from it."""
    have = (
        f"{found.disputed_with_gold:,} of {found.disputed:,} disagreements and {found.agreed_with_gold:,} of "
        f"{found.agreed:,} agreements have gold that somebody listened for"
    )
    if found.labelers is None:
        return f"Precision and recall against gold: {found.why['labelers']}. {have}."
    return f"{have}; the agreements are taken for drawn by chance, and weighted so."


def anchors_sentence(found: Sequence[tuple[str, Sequence[AnchorAgreement]]]) -> str:
    """How far labelers agree with the gold of the anchor clips, round by round."""
    rounds = []
    for name, labelers in found:
        said = [f"{one.labeler} {words.coefficient(one.agreement.pooled.positive_agreement)}" for one in labelers]
        rounds.append(f"{name}: {', '.join(said)}")
    return f"Positive agreement with the gold of anchor clips: {'; '.join(rounds)}." if rounds else ""


def changed_sentence(one: RoundFigures, taxonomy: Taxonomy) -> str:
    """What was revised before a round."""
    if not one.changed:
        return ""
    return f"Revised before {one.name}: {words.listed([subject_name(tag, taxonomy) for tag in one.changed])}."


def change_sentence(tag: TagChange, name: str, before: str, after: str) -> str:
    """What a guideline change did to one tag.

    >>> from earmark.measure.agreement.change import Side
    >>> side = Side(100, 40, 0.5, (0.4, 0.6), 20)
    >>> row = TagChange(TagCode("babble"), True, side, side, 0.2, (0.05, 0.35), Outcome.RISEN, 20)
    >>> change_sentence(row, "Babble", "May", "June")
    'Babble from May to June: up by .20 (.05 to .35), risen.'
    """
    if tag.difference is None:
        return f"{name} from {before} to {after}: {tag.why['difference']}."
    way = "up" if tag.difference >= 0 else "down"
    outcome = OUTCOME_NAMES[tag.outcome].lower() if tag.interval else tag.why["interval"]
    return f"{name} from {before} to {after}: {way} by {by_how_much(tag.difference, tag.interval)}, {outcome}."


def words_change_sentence(change: Change, before: str, after: str) -> str:
    """What a change of the transcript rules did to the words that differ; nothing where they were not revised."""
    found = change.words
    if not found.revised:
        return ""
    if found.difference is None:
        return f"Transcript rules from {before} to {after}: {found.why['difference']}."
    way = "more" if found.difference >= 0 else "fewer"
    ends = found.interval
    if ends is None:
        shown = f"{words.percent(abs(found.difference))} {way} of the words differ; {found.why['interval']}"
        return f"Transcript rules from {before} to {after}: {shown}."
    if found.difference < 0:
        ends = (-ends[1], -ends[0])
    told = OUTCOME_NAMES[found.outcome].lower()
    return (
        f"Transcript rules from {before} to {after}: {words.percent(abs(found.difference))} {way} of the words differ "
        f"({words.percent(ends[0])} to {words.percent(ends[1])}), {told}."
    )


def by_how_much(difference: float, bounds: Interval | None) -> str:
    """A difference without its sign, its interval turned with it.

    >>> by_how_much(-0.2, (-0.35, -0.05)), by_how_much(0.1, None)
    ('.20 (.05 to .35)', '.10')
    """
    if bounds is not None and difference < 0:
        bounds = (-bounds[1], -bounds[0])
    return with_interval(abs(difference), bounds)


def others_sentence(change: Change) -> str:
    """What changed with the tags that were not revised: practice and chance alone."""
    if change.median_of_others is None:
        return "No other tag has a figure on both sides."
    tags = "tag" if change.others == 1 else "tags"
    return f"{change.others} {tags} not revised changed by {signed(change.median_of_others)} (median)."


def signed(value: float) -> str:
    """A difference with its sign.

    >>> signed(0.051), signed(-0.2), signed(0.001)
    ('+.05', '−.20', '.00')
    """
    text = words.coefficient(value)
    return f"+{text}" if value > 0 and text != ".00" else text


def subject_name(tag: TagCode, taxonomy: Taxonomy) -> str:
    """The name of what an edition changed: a tag, or the transcript rules."""
    return "Transcript rules" if tag == TRANSCRIPT_RULES else taxonomy.name(tag)
