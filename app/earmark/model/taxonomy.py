"""The taxonomy: the set of tags that a project uses, and its CSV form."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from functools import cached_property

from earmark.model.errors import UserError
from earmark.model.tag import CLEAN, NONE, UNSURE, Axis, Tag, TagCode

COLUMNS = ("axis", "code", "name", "definition", "boundary", "audioset_mid", "default_key")
MAX_TAGS = 500
_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}")


@dataclass(frozen=True)
class Taxonomy:
    """An ordered set of tags with unique codes and keys."""

    tags: tuple[Tag, ...]

    @cached_property
    def by_code(self) -> dict[TagCode, Tag]:
        return {tag.code: tag for tag in self.tags}

    def on(self, axis: Axis) -> tuple[Tag, ...]:
        """The tags of one axis in their order, ``none`` included."""
        return tuple(tag for tag in self.tags if tag.axis is axis)

    def name(self, code: TagCode) -> str:
        """The tag's name; its code where the taxonomy no longer has it."""
        if code == CLEAN:
            return "Channel clean"
        if code == UNSURE:
            return "Cannot tell"
        tag = self.by_code.get(code)
        return tag.name if tag else code


def require_code(code: str, where: str = "") -> None:
    """Raises UserError where this cannot be a tag's code."""
    if not _CODE.fullmatch(code) or code == CLEAN:
        raise UserError(f"'{code}' cannot be a tag's code", "Use small letters, digits and _.", where)


def parse_taxonomy(text: str, where: str = "taxonomy") -> Taxonomy:
    """Read the CSV form (columns as in ``COLUMNS``; audioset_mid parts by ``;``).

    Raises UserError with the line for an unknown axis, a bad or repeated code, or a key used twice.
    """
    try:
        return _parsed(text, where)
    except csv.Error:
        raise UserError(
            "a cell is longer than 100,000 characters", "A quotation mark is probably not closed.", where
        ) from None


def _parsed(text: str, where: str) -> Taxonomy:
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    absent = [name for name in ("axis", "code", "name") if name not in (rows.fieldnames or ())]
    if absent:
        raise UserError(f"the column {absent[0]} is missing", f"A taxonomy needs {', '.join(COLUMNS)}.", where)
    tags: list[Tag] = []
    codes: set[str] = set()
    keys: dict[str, str] = {}
    for row in rows:
        line = f"{where}, line {rows.line_num}"
        cell = {name: (row.get(name) or "").strip() for name in COLUMNS}
        if cell["axis"] not in list(Axis):
            raise UserError(f"the axis '{cell['axis']}' is unknown", "Use source, channel or environment.", line)
        code = cell["code"]
        require_code(code, line)
        if code in codes:
            raise UserError(f"the code {code} stands twice", "Codes are unique over all axes.", line)
        key = cell["default_key"].lower()
        if key and key in keys:
            raise UserError(f"the key {key} is used by {keys[key]} already", "Give each tag its own key.", line)
        if len(tags) == MAX_TAGS:
            raise UserError(f"more than {MAX_TAGS} tags", "Split the taxonomy into fewer, clearer classes.", line)
        codes.add(code)
        if key:
            keys[key] = code
        tags.append(
            Tag(
                axis=Axis(cell["axis"]),
                code=TagCode(code),
                name=cell["name"] or code,
                definition=cell["definition"],
                boundary=cell["boundary"],
                audioset_mids=tuple(part for part in cell["audioset_mid"].split(";") if part),
                key=key,
            )
        )
    if NONE not in codes:
        raise UserError(
            "the source 'none' is missing", "It is the answer that nothing but the speaker is heard.", where
        )
    return Taxonomy(tuple(tags))
