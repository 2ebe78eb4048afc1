"""Rewriting the guidelines: who does it, what publishing changes, and carrying labels over to merged tags."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from earmark.exchange.guideline_files import guideline_file, read_guideline_folder
from earmark.jobs.looking import Kind, kind_at
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.guideline import Definition, DraftDefinition, Edition, Example, Guideline, PendingChange
from earmark.model.people import Labeler, Role
from earmark.model.tag import TagCode
from earmark.model.word_changes import Piece, word_changes
from earmark.store import clips, examples, guidelines, labelers, mappings, next_edition, staleness
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.staleness import StaleCount

WRITERS = (Role.REVIEWER, Role.LEAD)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What publishing would do: the changes, and the labels that would be stale from then on."""

    changes: tuple[PendingChange, ...]
    stale: tuple[StaleCount, ...]
    stale_clips: int


@dataclass(frozen=True, slots=True)
class Published:
    """The edition, and the labels that are stale for what it changed."""

    edition: Edition
    stale: tuple[StaleCount, ...]
    stale_clips: int


def author_named(project: Project, name: str | None) -> Labeler:
    """The reviewer or lead with this name; the only one there is where none is named.

    Raises UserError where there is none, or more than one to choose from, and where the guidelines came with a packet.
    """
    project.read(guidelines.require_home)
    may = [one for one in project.read(labelers.all) if one.role in WRITERS]
    if name is None and len(may) == 1:
        return may[0]
    found = next((one for one in may if one.name == name), None)
    if found is not None:
        return found
    hint = (
        f"They are {', '.join(one.name for one in may)}." if may else "Add one: earmark labeler add … --role reviewer"
    )
    if name is None:
        raise UserError("only a reviewer or a lead writes the guidelines", f"Say who you are with --by. {hint}")
    raise UserError(f"{name} is no reviewer or lead of this project", hint)


def look_ahead(db: Database) -> Ahead:
    """What publishing the next edition now would change and make stale."""
    changes = next_edition.pending(db)
    after = guidelines.current_edition(db) + 1
    new = {one.subject: after for one in changes if one.stale}
    return Ahead(changes, staleness.counts(db, new), len(staleness.clips(db, new)))


def publish_next(
    project: Project, author: Labeler, remark: str | None = None, progress: Progress | None = None
) -> Published:
    """Publish what is written, and carry labels over to tags that were merged.

    Stopping while labels are carried over leaves the edition published; ``carry_labels_over`` goes on.
    Raises UserError as ``next_edition.publish`` does.
    """
    progress = progress or Unwatched()
    edition = written(project, project.write(lambda db: next_edition.publish(db, author.id, remark)))
    carry_labels_over(project, progress)
    new = {
        one.subject: edition.number
        for one in project.read(guidelines.current).definitions
        if one.meaning_since == edition.number and one.version > 1
    }
    return Published(
        edition,
        project.read(lambda db: staleness.counts(db, new)),
        len(project.read(lambda db: staleness.clips(db, new))),
    )


def carry_labels_over(project: Project, progress: Progress | None = None) -> None:
    """Go through the labels made before tags were merged. Resumable: a second time finds them done."""
    progress = progress or Unwatched()
    if not project.read(mappings.unfinished):
        return
    total = project.read(mappings.waiting)
    at: mappings.Position | None = mappings.Position()
    done = 0
    while at is not None:
        stop_if_cancelled(progress)
        progress.report(done, total, "carrying labels over")
        after = at
        at = written(project, project.write(lambda db, after=after: mappings.carry_over(db, after)))  # type: ignore[misc]
        done = min(total, done + mappings.AT_ONCE)


def import_guidelines(project: Project, folder: Path, author: Labeler) -> tuple[PendingChange, ...]:
    """Take the Markdown files of a folder as the next edition; what has no file stays as it is written.

    Returns what publishing would change now. Nothing is taken where one file cannot be.
    """
    if kind_at(folder) is not Kind.FOLDER:
        raise UserError("there is no such folder", "Write one with earmark guideline export.", str(folder))
    in_force = project.read(guidelines.current)
    found = read_guideline_folder(folder, [one.subject for one in in_force.definitions])
    drafts = [_with_its_margins(one, in_force.of(one.subject)) for one in found]
    written(project, project.write(lambda db: next_edition.save(db, drafts, author.id)))
    return project.read(next_edition.pending)


def export_guidelines(project: Project, folder: Path, edition: int | None = None) -> list[Path]:
    """Write every definition in force as a Markdown file, or those of an older edition; returns the files.

    Raises UserError where the folder holds such files already, or cannot be written.
    """
    found = the_edition(project, edition)
    tags = project.read(guidelines.taxonomy).by_code
    shown = project.read(lambda db: _with_names(db, examples.published(db, found.edition)))
    made = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.glob("*.md")):
            raise UserError("there are .md files in it already", "Name an empty folder.", str(folder))
        for one in found.definitions:
            path = folder / f"{one.subject}.md"
            own = [(example, name) for example, name in shown if example.tag == one.subject]
            path.write_text(guideline_file(one, tags.get(one.subject), own), "utf-8")
            made.append(path)
    except OSError as error:
        raise UserError(
            f"the folder cannot be written ({error.strerror})", "Choose another one.", str(folder)
        ) from error
    return made


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed of one subject between two editions; None where it was not there."""

    subject: TagCode
    before: Definition | None
    after: Definition | None

    @property
    def text(self) -> tuple[Piece, ...]:
        return word_changes(_said(self.before), _said(self.after))


def differences(before: Guideline, after: Guideline) -> tuple[Difference, ...]:
    """The subjects that two editions define differently, in the order of the later one."""
    order = dict.fromkeys([*(one.subject for one in after.definitions), *(one.subject for one in before.definitions)])
    found = (Difference(subject, before.of(subject), after.of(subject)) for subject in order)
    return tuple(one for one in found if _said(one.before) != _said(one.after))


def the_edition(project: Project, number: int | None = None) -> Guideline:
    """The definitions of an edition, those in force where none is named. UserError for one there is not."""
    newest = project.read(guidelines.current_edition)
    if number is not None and not 1 <= number <= newest:
        raise UserError(f"the guidelines have no version {number}", f"They have versions 1 to {newest}.")
    return project.read(lambda db: guidelines.guideline(db, newest if number is None else number))


def as_next(project: Project) -> Guideline:
    """The definitions as the next edition would have them, if it were published now."""
    in_force, planned = the_edition(project), project.read(next_edition.load)
    changed = {one.subject for one in project.read(next_edition.pending)}
    gone = {code for one in planned.definitions for code in (*one.merges, one.split_from)}
    gone |= {one.subject for one in planned.definitions if one.retires}
    kept = [
        replace(old, name=new.name, text=new.text, boundary=new.boundary)
        if (new := planned.of(old.subject)) is not None and old.subject in changed
        else old
        for old in in_force.definitions
        if old.subject not in gone
    ]
    added = [Definition(one.subject, one.name, one.text, one.boundary) for one in planned.definitions if one.is_new]
    return Guideline(in_force.edition + 1, (*kept, *added))


def mark_wording(project: Project, author: Labeler, tags: Collection[str]) -> None:
    """Say of changes that are written that they are of wording alone. UserError where one is not written."""
    planned = project.read(next_edition.load)
    drafts: list[DraftDefinition] = []
    for code in tags:
        one = planned.of(TagCode(code))
        if one is None:
            raise UserError(f"nothing is written about '{code}'", "Only what is changed can be wording alone.", code)
        drafts.append(replace(one, wording_only=True))
    if drafts:
        written(project, project.write(lambda db: next_edition.save(db, drafts, author.id)))


def _with_its_margins(draft: DraftDefinition, old: Definition | None) -> DraftDefinition:
    """A file keeps no blank lines around a text; they are no change."""
    if old is None:
        return draft
    text = old.text if old.text.strip() == draft.text else draft.text
    return replace(
        draft, text=text, boundary=old.boundary if old.boundary.strip() == draft.boundary else draft.boundary
    )


def _said(one: Definition | None) -> str:
    if one is None:
        return ""
    return "\n".join(part for part in (one.name, one.text, one.boundary) if part)


def _with_names(db: Database, shown: list[Example]) -> list[tuple[Example, str]]:
    names = {view.clip.id: view.name for view in clips.views(db, [one.clip for one in shown])}
    return [(one, names.get(one.clip, one.clip)) for one in shown]
