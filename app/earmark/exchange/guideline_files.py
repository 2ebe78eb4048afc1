"""Guidelines as a folder of Markdown files, one a subject, for writing them in any editor.

A file opens with a few lines between two of ``---``: ``code``, ``axis``, ``name``, and where they are
wanted ``key``, ``wording only``, ``merges``, ``split from`` and ``retires``. The text follows, and behind the
heading ``## Boundary`` what tells the tag from its neighbours. What stands behind ``## Examples`` is for readers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES, Definition, DraftDefinition, Example
from earmark.model.tag import Axis, Tag, TagCode

MAX_BYTES = 1 << 20
MAX_FILES = 1000
_FENCE = "---"
_BOUNDARY, _EXAMPLES = "## Boundary", "## Examples"
_FIELDS = frozenset({"code", "axis", "name", "key", "wording only", "merges", "split from", "retires"})


def guideline_file(one: Definition, tag: Tag | None, examples: Sequence[tuple[Example, str]] = ()) -> str:
    """A definition as its file; ``examples`` come with the names of their clips. ``tag`` is None for the rules."""
    head = [f"code: {one.subject}", f"axis: {tag.axis if tag is not None else ''}".rstrip(), f"name: {one.name}"]
    head += [f"key: {tag.key}"] if tag is not None and tag.key else []
    parts = ["\n".join([_FENCE, *head, _FENCE]), one.text.strip()]
    if one.boundary.strip():
        parts += [_BOUNDARY, one.boundary.strip()]
    if examples:
        listed = [
            f"- {shown.kind}: {name}" + (f" – {shown.remark}" if shown.remark else "") for shown, name in examples
        ]
        parts += [_EXAMPLES, "\n".join(listed)]
    return "\n\n".join(part for part in parts if part) + "\n"


def read_guideline_folder(folder: Path, known: Iterable[TagCode]) -> list[DraftDefinition]:
    """The definitions in every ``*.md`` of a folder, in the order of their names.

    A code among ``known`` is a change of it, another one a new tag, which needs an axis. Raises
    UserError with the file where one cannot be read or says what it cannot.
    """
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".md" and path.is_file())
    except OSError as error:
        raise UserError(
            f"the folder cannot be read ({error.strerror})", "Name a folder of .md files.", str(folder)
        ) from error
    if not files:
        raise UserError("there are no .md files in it", "Write one with earmark guideline export.", str(folder))
    if len(files) > MAX_FILES:
        raise UserError(
            f"there are more than {MAX_FILES:,} files in it", "Name the folder of the guidelines.", str(folder)
        )
    codes, found = frozenset(known), {}
    for path in files:
        one = parse_guideline_file(_text(path), codes, str(path))
        if one.subject in found:
            raise UserError(f"{one.subject} has two files", "Keep one of them.", str(path))
        found[one.subject] = one
    return list(found.values())


def parse_guideline_file(text: str, known: frozenset[TagCode], where: str) -> DraftDefinition:
    """One file's definition. Raises UserError where its head lacks something or says what there is not."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _FENCE or _FENCE not in (line.strip() for line in lines[1:]):
        raise UserError(
            "it does not open with lines between two of ---", "Begin with ---, code: …, name: …, ---.", where
        )
    end = next(place for place, line in enumerate(lines) if place and line.strip() == _FENCE)
    head = _head(lines[1:end], where)
    if not head.get("code"):
        raise UserError("its head does not say the code", "Add a line like: code: babble", where)
    code = TagCode(head["code"])
    body, _, _ = _parted("\n".join(lines[end + 1 :]), _EXAMPLES)
    words, _, boundary = _parted(body, _BOUNDARY)
    axis = None
    if code not in known:
        if head.get("axis") not in list(Axis):
            raise UserError(
                f"{code} is a new tag and needs an axis", "Add axis: source, channel or environment to its head.", where
            )
        axis = Axis(head["axis"])
    wording = head.get("wording only")
    return DraftDefinition(
        code,
        head.get("name", "") or code,
        words.strip(),
        boundary.strip(),
        None if not wording else _yes(wording, where),
        axis,
        head.get("key", "") if axis is not None else "",
        tuple(TagCode(part.strip()) for part in head.get("merges", "").split(",") if part.strip()),
        TagCode(head["split from"]) if head.get("split from") else None,
        code != TRANSCRIPT_RULES and _yes(head.get("retires", "no"), where),
    )


def _example_line(example: Example, name: str) -> str:
    return f"- {example.kind}: {name}" + (f" – {example.remark}" if example.remark else "")


def _head(lines: Sequence[str], where: str) -> dict[str, str]:
    head: dict[str, str] = {}
    for line in lines:
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        if not colon or name.strip().lower() not in _FIELDS:
            raise UserError(
                f"its head has the line '{line.strip()[:60]}'", f"It knows {', '.join(sorted(_FIELDS))}.", where
            )
        head[name.strip().lower()] = value.strip()
    return head


def _parted(text: str, heading: str) -> tuple[str, str, str]:
    """What stands before a heading that has a line of its own, and behind it."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if line.strip().lower() == heading.lower():
            return "\n".join(lines[:place]), heading, "\n".join(lines[place + 1 :])
    return text, "", ""


def _yes(word: str, where: str) -> bool:
    if word.lower() not in ("yes", "no"):
        raise UserError(f"its head says '{word[:60]}'", "Say yes or no.", where)
    return word.lower() == "yes"


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError("the file is too large for a guideline", "A definition has a few pages at most.", str(path))
        return path.read_text("utf-8")
    except OSError as error:
        raise UserError(f"it cannot be read ({error.strerror})", "Check its permissions.", str(path)) from error
    except UnicodeDecodeError as error:
        raise UserError("it is not UTF-8 text", "Save it as UTF-8.", str(path)) from error
