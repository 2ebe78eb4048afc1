"""The datasheet of an export, as Markdown and JSON beside it: what left, made by whom, how sure, on what terms."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from earmark import __version__
from earmark.jobs.export_gate import Examined
from earmark.jobs.export_result import ExportResult
from earmark.jobs.exporting_rows import LABELERS, Leaving
from earmark.model.datasheet import Datasheet, SheetLabeler, SheetTag, SheetTerms
from earmark.model.snapshot import Snapshot
from earmark.model.tag import TagCode
from earmark.report.datasheet import datasheet_text
from earmark.report.saving import save_text
from earmark.store.project import Project

_TERMS = ("consent", "licence", "license", "terms", "rights", "permission")
"""Words by which an attribute is told to speak of consent or a licence."""

_BLOCK = 1 << 20
_NAME_BYTES = 235
"""Of the name of what it belongs to: most file systems take 255 bytes in all."""


def tags_of(one: Leaving) -> set[TagCode]:
    """The tags that a label that leaves says yes to."""
    label = one.row.label.label if one.row.label is not None else None
    if label is None:
        return set()
    marks = {mark.code for mark in (*label.sources, *label.channels) if not mark.cannot_tell}
    return marks | ({label.environment} if label.environment else set())


def datasheet(
    project: Project,
    leaving: Sequence[Leaving],
    result: ExportResult,
    looked: Examined,
    *,
    snapshot: Snapshot | None = None,
    pseudonyms: bool = False,
) -> Datasheet:
    """What is known of the labels that leave, before they are written."""
    clips = {one.clip.clip.id: one for one in leaving}
    held: Counter[TagCode] = Counter(code for one in clips.values() for code in tags_of(one))
    coverage = {tag.tag: tag for tag in looked.coverage.tags}
    fields = [one.row.fields for one in clips.values()]
    transcripts = looked.agreement.transcripts
    return Datasheet(
        project=project.name,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        program=f"Earmark {__version__}",
        destination=Path(result.destination).name,
        format=result.format,
        pick=result.pick,
        snapshot="" if snapshot is None else snapshot.name,
        snapshot_digest="" if snapshot is None else snapshot.digest,
        clips=len(clips),
        labels=len(leaving),
        minutes=sum(one.row.duration_s or 0.0 for one in clips.values()) / 60,
        speakers=len({one.speaker for one in fields if one.speaker}),
        languages=_counted(one.language or project.language for one in fields),
        splits=_counted(one.split.value if one.split is not None else "" for one in fields),
        labelers=_labelers(leaving, pseudonyms=pseudonyms),
        pseudonyms=pseudonyms,
        editions=_counted(
            "" if one.row.label is None or one.row.label.guideline is None else str(one.row.label.guideline)
            for one in leaving
        ),
        tags=tuple(
            SheetTag(
                tag=tag.tag,
                name=looked.taxonomy.name(tag.tag),
                clips=held[tag.tag],
                tagged_twice=tag.tagged,
                positive_agreement=tag.positive_agreement,
                positive_interval=tag.positive_interval,
                alpha=tag.alpha,
                verdict=None if tag.verdict is None else tag.verdict.value,
                target_clips=_target(coverage[tag.tag].target),
                missing_clips=_target(coverage[tag.tag].gap),
            )
            for tag in looked.agreement.tags
            if held[tag.tag] and tag.tag in coverage
        ),
        word_error=transcripts.word_error_normalized,
        word_interval=transcripts.normalized_interval,
        terms=_terms(leaving),
        undecided=len(result.undecided),
        left_out={one.what: one.count for one in result.left_out},
        concerns=looked.concerns,
    )


def write_datasheet(sheet: Datasheet, destination: Path) -> Path:
    """Write it beside the export as NAME.datasheet.md and .json, with the checksums of what was written."""
    whole = replace(sheet, checksums=_checksums(destination))
    text, data = places_of(destination)
    save_text(datasheet_text(whole), text)
    save_text(json.dumps(asdict(whole), ensure_ascii=False, indent=2) + "\n", data)
    return text


def places_of(destination: Path) -> tuple[Path, Path]:
    """Where the sheet of an export lies, as Markdown and as JSON; of a very long name the beginning."""
    name = destination.name.encode("utf-8", "surrogateescape")[:_NAME_BYTES].decode("utf-8", "ignore")
    return destination.with_name(f"{name}.datasheet.md"), destination.with_name(f"{name}.datasheet.json")


def _labelers(leaving: Iterable[Leaving], *, pseudonyms: bool) -> tuple[SheetLabeler, ...]:
    """Whose answers left; what several agreed on names all of them. Pseudonyms follow the number of labels."""
    found: Counter[str] = Counter()
    for one in leaving:
        label = one.row.label
        names = [label.labeler] if label is not None and label.labeler else []
        for name in names or one.row.fields.attributes.get(LABELERS, "").split(";"):
            if name:
                found[name] += 1
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple(
        SheetLabeler(f"labeler {place}" if pseudonyms else name, labels)
        for place, (name, labels) in enumerate(ranked, 1)
    )


def _terms(leaving: Iterable[Leaving]) -> tuple[SheetTerms, ...]:
    clips = {one.clip.clip.id: one.clip.clip.fields.attributes for one in leaving}
    names = sorted({name for held in clips.values() for name in held if any(word in name.lower() for word in _TERMS)})
    found = []
    for name in names:
        counted = Counter(held[name] for held in clips.values() if held.get(name))
        found.append(SheetTerms(name, dict(sorted(counted.items())), len(clips) - counted.total()))
    return tuple(found)


def _counted(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))


def _target(amount: object) -> int | None:
    clips = getattr(amount, "clips", None)
    return clips if isinstance(clips, int) else None


def _checksums(destination: Path) -> dict[str, str]:
    files = [destination] if destination.is_file() else sorted(one for one in destination.rglob("*") if one.is_file())
    base = destination.parent if destination.is_file() else destination
    return {one.relative_to(base).as_posix(): _sha256(one) for one in files}


def _sha256(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
