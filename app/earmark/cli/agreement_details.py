"""What ``earmark report agreement`` says beside the main table: people, kinds, rounds and changes."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from earmark.jobs.agreement_sections import AgreementSections
    from earmark.model.taxonomy import Taxonomy


def details(sections: AgreementSections) -> dict[str, object]:
    """The keys of the JSON that stand beside the report's own."""
    from earmark.report.people_words import REMEDIES

    people = sections.people
    return {
        "labelers_quality": [asdict(one) for one in people.labelers],
        "pairs": [asdict(one) for one in people.pairs],
        "more_pairs": people.more_pairs,
        "self_consistency": [asdict(one) for one in sections.self_consistency],
        "dawid_skene": [asdict(one) for one in sections.skills],
        "against_gold": asdict(sections.gold),
        "anchors": [asdict(one) for one in sections.anchors],
        "kinds": [asdict(one) | {"remedy": REMEDIES[one.kind]} for one in sections.kinds],
        "rounds": [asdict(one) for one in sections.rounds],
        "changes": [asdict(one) for one in sections.changes],
    }


def print_details(sections: AgreementSections, taxonomy: Taxonomy) -> None:
    """What there is to say, a line each; nothing where only two labelers compared clips once."""
    from earmark.report.people_words import (
        change_sentence,
        changed_sentence,
        kinds_sentence,
        others_sentence,
        repeats_sentence,
        skills_sentence,
        words_change_sentence,
    )

    said = []
    if any(kind.clips for kind in sections.kinds):
        said.append(kinds_sentence(sections.kinds))
    if sections.self_consistency:
        said.append(repeats_sentence(sections.self_consistency))
    if len(sections.people.labelers) > 2:
        said.append(skills_sentence(sections.skills))
    said += [changed_sentence(one, taxonomy) for one in sections.rounds]
    for found in sections.changes:
        said += [
            change_sentence(tag, taxonomy.name(tag.tag), found.before, found.after) for tag in found.change.revised
        ]
        said.append(words_change_sentence(found.change, found.before, found.after))
        said.append(others_sentence(found.change))
    for sentence in said:
        if sentence:
            click.echo(sentence)
