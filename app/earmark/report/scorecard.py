"""The four questions about good data, answered in words from the reports."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.measure.agreement import AgreementReport, TagAgreement, Verdict
from earmark.measure.coverage import CoverageReport
from earmark.measure.probe import TagLearning, WorthVerdict
from earmark.measure.timeliness import Timeliness
from earmark.model.scorecard import Card, Standing, Target, TrendPoint
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.amounts import amount_in_words, open_gap
from earmark.report.learning_words import overfitting_sentence, worth_sentence
from earmark.report.next_steps import most_wanted

NO_FIGURE = words.NOT_KNOWN


def consistent_card(
    report: AgreementReport, taxonomy: Taxonomy, step: str, where: str, trend: Sequence[TrendPoint]
) -> Card:
    """Is the data defined consistently? By the verdicts of the tags that somebody heard, ``where`` they come from."""
    heard = [tag for tag in report.tags if tag.tagged]
    if not heard:
        return Card(
            NO_FIGURE,
            "no tag has two answers",
            None,
            "Nobody can tell whether labelers agree: no clip was labeled by two of them.",
            Standing.CANNOT_TELL,
            "Plan a round in which two labelers hear the same clips.",
            "Plan a round",
            Target.ROUNDS,
        )
    by = {verdict: [tag for tag in heard if tag.verdict is verdict] for verdict in Verdict}
    agreed, open_ones = len(by[Verdict.AGREED]), len(by[Verdict.UNDECIDED]) + len(by[Verdict.TOO_FEW])
    disagreeing = by[Verdict.DISAGREEING]
    beside = [f"{len(disagreeing)} disagreeing"] if disagreeing else []
    beside += [f"{open_ones} open"] if open_ones else []
    evidence = [where]
    if disagreeing:
        evidence.append(f"They disagree on {words.listed([_with_figure(tag, taxonomy) for tag in disagreeing[:3]])}.")
    error = report.transcripts.word_error_normalized
    if error is not None:
        evidence.append(f"{words.percent(error)} of words differ, conventions set aside.")
    judged = agreed + len(disagreeing) + len(by[Verdict.UNDECIDED])
    if disagreeing:
        verdict = Standing.NEEDS_WORK
    elif judged and agreed == judged:
        verdict = Standing.GOOD
    else:
        verdict = Standing.CANNOT_TELL if not agreed else Standing.NEEDS_WORK
    return Card(
        f"{agreed} of {len(heard)}",
        ", ".join(["tags agreed", *beside]),
        agreed / len(heard),
        " ".join(evidence),
        verdict,
        step,
        "See where they differ",
        Target.AGREEMENT,
        tuple(trend),
        "share of tags that are agreed, by round",
    )


def covered_card(
    report: CoverageReport, taxonomy: Taxonomy, cells: Sequence[tuple[str, bool]], trend: Sequence[TrendPoint]
) -> Card:
    """Does the data cover the important cases? ``cells`` are targets of cells by name, and whether each is met."""
    wanted = [tag for tag in report.tags if tag.target is not None]
    if not wanted and not cells:
        return Card(
            NO_FIGURE,
            "no target is set",
            None,
            f"{words.clips(report.clips)}, {report.reviewed:,} of them reviewed; nothing says how many are wanted.",
            Standing.CANNOT_TELL,
            "Say how much you want of the tags that matter.",
            "Set targets",
            Target.COVERAGE,
        )
    short = most_wanted(report)
    missing = [name for name, met in cells if not met]
    total, met = len(wanted) + len(cells), len(wanted) - len(short) + sum(one for _, one in cells)
    furthest = [f"{taxonomy.name(tag.tag)} ({amount_in_words(open_gap(tag))})" for tag in short[:3]] + missing[:2]
    unreviewed = report.clips - report.reviewed
    evidence = f"Furthest off: {', '.join(furthest[:3])}." if furthest else "Every target is met."
    if unreviewed and furthest:
        evidence += f" {words.clips(unreviewed)} {'is' if unreviewed == 1 else 'are'} not reviewed and may be of these."
    step = f"Collect or label {furthest[0]} first." if furthest else "Set targets for what production brings next."
    return Card(
        f"{met} of {total}",
        "targets met",
        met / total,
        evidence,
        Standing.GOOD if met == total else Standing.NEEDS_WORK,
        step,
        "See what is missing",
        Target.COVERAGE,
        tuple(trend),
        "targets met, by month",
    )


def timely_card(
    found: Timeliness, limit_days: float, production_limit_days: float, alarms: Sequence[str] | None
) -> Card:
    """Is feedback from production timely? Against limits in days; ``alarms`` are what drifts, None where unknown."""
    if found.days is None:
        return Card(
            NO_FIGURE,
            "no clip has both times",
            None,
            "No labeled clip says when it was recorded.",
            Standing.CANNOT_TELL,
            "Import clips with recorded_at, and production as a batch of the split production.",
            "Import",
            Target.IMPORT,
        )
    said = [f"Half of {words.clips(found.clips)} were labeled within {days(found.days)} of recording."]
    if found.production_days is None:
        said.append("No production clip is labeled.")
    else:
        said.append(f"The newest labeled production is {days(found.production_days)} old.")
    if alarms:
        more = f" and {len(alarms) - 3} more" if len(alarms) > 3 else ""
        said.append(f"It differs from the training set in {words.listed(list(alarms[:3]))}{more}.")
    slow = found.days > limit_days
    old = found.production_days is not None and found.production_days > production_limit_days
    beside = "" if alarms is None else f"; {len(alarms)} {'alarm' if len(alarms) == 1 else 'alarms'} of drift"
    if slow:
        step = f"Label sooner: the limit is {days(limit_days)} from recording to label."
    elif old or found.production_days is None:
        step = "Bring in a newer batch of production and label a random sample of it."
    elif alarms:
        step = "Look at what drifts, and make it a target."
    else:
        step = "Label a random sample of every production batch that comes."
    bring = not slow and (old or found.production_days is None)
    if slow or old or alarms:
        verdict = Standing.NEEDS_WORK
    else:
        verdict = Standing.CANNOT_TELL if found.production_days is None else Standing.GOOD
    return Card(
        days(found.days),
        f"recording to label{beside}",
        found.days,
        " ".join(said),
        verdict,
        step,
        "Import" if bring else "Plan a round",
        Target.IMPORT if bring else Target.ROUNDS,
        tuple(TrendPoint(month.month, month.days) for month in found.months[-12:] if month.days is not None),
        "median days from recording to label, by month of labeling",
    )


def sized_card(
    report: AgreementReport,
    taxonomy: Taxonomy,
    learning: Sequence[TagLearning] | None,
    trend: Sequence[TrendPoint],
) -> Card:
    """Is the data sized appropriately? By learning curves where they were made, else by what verdicts need."""
    heard = [tag for tag in report.tags if tag.tagged]
    told = [tag for tag in learning or () if tag.worth_clips is not None]
    if told:
        return _learned_card(told, taxonomy, trend)
    if not heard:
        return Card(
            NO_FIGURE,
            "nothing to size by",
            None,
            "No clip has two labels, so that nothing says how many more are needed.",
            Standing.CANNOT_TELL,
            "Plan a round in which two labelers hear the same clips.",
            "Plan a round",
            Target.ROUNDS,
            tuple(trend),
            "labeled clips, by month",
        )
    decided = [tag for tag in heard if tag.verdict in (Verdict.AGREED, Verdict.DISAGREEING)]
    short = sorted((tag for tag in heard if tag.more_tagged), key=lambda tag: (tag.more_tagged or 0, tag.tag))
    named = [f"{taxonomy.name(tag.tag)} ({tag.more_tagged:,} more tagged)" for tag in short[:3]]
    evidence = f"Nearest to a verdict: {', '.join(named)}." if named else "Every tag that was heard has a verdict."
    return Card(
        f"{len(decided)} of {len(heard)}",
        "tags have enough clips for a verdict",
        len(decided) / len(heard),
        f"{evidence} Whether cleaning is worth more than collecting has not been measured.",
        Standing.GOOD if len(decided) == len(heard) else Standing.NEEDS_WORK,
        "Measure what cleaning is worth before you collect more.",
        "Clean or collect?",
        Target.LEARNING,
        tuple(trend),
        "labeled clips, by month",
    )


def days(value: float) -> str:
    """
    >>> days(0.04), days(0.5), days(1), days(4.4), days(40)
    ('1 hour', '12 hours', '1 day', '4 days', '40 days')
    """
    number, unit = (round(value), "day") if value >= 1 else (max(1, round(24 * value)), "hour")
    return f"{number:,} {unit}{'' if number == 1 else 's'}"


def _learned_card(told: Sequence[TagLearning], taxonomy: Taxonomy, trend: Sequence[TrendPoint]) -> Card:
    pays = [tag for tag in told if tag.verdict is WorthVerdict.CLEANING_PAYS]
    costs = [tag for tag in told if tag.verdict is WorthVerdict.CLEANING_COSTS]
    first = max(pays, key=lambda tag: tag.worth_clips or 0.0) if pays else (costs or list(told))[0]
    name = taxonomy.name(first.tag)
    by_heart = [sentence for tag in told if (sentence := overfitting_sentence(tag))]
    evidence = f"{name}: {worth_sentence(first)}" + (f" {by_heart[0]}" if by_heart else "")
    if pays:
        figure, what, step = "clean first", f"pays for {len(pays)} of {len(told)} tags", f"Clean the labels of {name}."
    elif costs:
        figure, what, step = "collect", f"{len(costs)} of {len(told)} tags", "Collect more clips rather than clean."
    else:
        figure, what, step = "either", "nothing says that cleaning pays", "Collect what coverage misses."
    return Card(
        figure,
        what,
        first.worth_clips,
        evidence,
        Standing.NEEDS_WORK if pays or costs else Standing.CANNOT_TELL,
        step,
        "See the learning curves",
        Target.LEARNING,
        tuple(trend),
        "labeled clips, by month",
    )


def _with_figure(tag: TagAgreement, taxonomy: Taxonomy) -> str:
    return f"{taxonomy.name(tag.tag)} ({words.coefficient(tag.positive_agreement)})"
