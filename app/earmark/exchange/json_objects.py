"""JSON from strangers: one object a line, limited in size, count and nesting."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from earmark.exchange import wording
from earmark.exchange.foreign_text import Encoding, open_text
from earmark.exchange.records import Refusal

MAX_LINE = 4 << 20
MAX_LINES = 20_000_000
MAX_NESTING = 20
MAX_FIELDS = 1_000

_HALF = "\\ud"
"""How JSON escapes a half of a pair of surrogates."""

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Numbered:
    """An object and the line on which it stands."""

    line: int
    fields: Object


def read_lines(path: Path, encoding: Encoding) -> Iterator[Numbered | Refusal]:
    """Every non-empty line as an object, or why it is none."""
    with open_text(path, encoding) as file:
        line = 0
        while text := file.readline(MAX_LINE):
            line += 1
            if line > MAX_LINES:
                yield Refusal(line, "", f"the file has more than {MAX_LINES:,} lines; split it.")
                return
            if len(text) == MAX_LINE and not text.endswith("\n"):
                while (rest := file.readline(MAX_LINE)) and not rest.endswith("\n"):
                    pass
                yield Refusal(line, "", "the line is longer than four million characters.")
            elif text.strip():
                yield _numbered(line, text)


def first_object(text: str) -> Object | None:
    """The object on the first non-empty line, to tell the format from."""
    line = next((line for line in text.removeprefix("\ufeff").split("\n") if line.strip()), "")
    try:
        return parse(line)
    except ValueError:
        return None


def write_lines(destination: Path, objects: Iterable[Object]) -> int:
    """One object a line in UTF-8, keys in the given order."""
    count = 0
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    with destination.open("w", encoding="utf-8", newline="\n") as file:
        for one in objects:
            # A terminal line separator inside a string would part the line for tools that split as Unicode does.
            file.write(encode(one).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\x85", "\\u0085"))
            file.write("\n")
            count += 1
    return count


def parse(text: str) -> Object:
    """One object. Raises ValueError with a sentence for the user."""
    try:
        value = _DECODER.decode(text.strip("\ufeff \t\r\n"))
    except RecursionError:
        raise ValueError(f"it is nested deeper than {MAX_NESTING} levels.") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"it is no JSON object (at character {error.pos + 1}: {error.msg}).") from None
    if _HALF in text.lower():
        _require_whole_characters(value)
    if not isinstance(value, dict):
        raise ValueError("it is no JSON object; each line must be one, in { }.")
    if len(value) > MAX_FIELDS:
        raise ValueError(f"it has more than {MAX_FIELDS} fields.")
    if _deeper_than(value, MAX_NESTING):
        raise ValueError(f"it is nested deeper than {MAX_NESTING} levels.")
    return value


def take_text(fields: Object, name: str) -> str:
    """A text field taken out; numbers become text; absent and null are empty."""
    value = fields.pop(name, None)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"the field '{name}' is no text.")
    return as_text(value)


def take_seconds(fields: Object, name: str) -> float | None:
    """A time taken out, in seconds; numbers in quotes are taken too."""
    value = fields.pop(name, None)
    if value is None or value == "":
        return None
    return wording.read_seconds(value if isinstance(value, str) else as_text(value), name)


def take_list(fields: Object, name: str) -> list[str]:
    """A list of texts taken out; one text with ``;`` between is a list too."""
    value = fields.pop(name, None)
    if value is None:
        return []
    if isinstance(value, str):
        return [part for part in value.split(";") if part.strip()]
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise ValueError(f"the field '{name}' is no list of texts.")
    return value


def take_yes(fields: Object, name: str) -> bool:
    value = fields.pop(name, None)
    if value is None or isinstance(value, bool):
        return bool(value)
    return wording.read_yes(as_text(value), name)


def as_text(value: object) -> str:
    """A value of any kind as an attribute's text: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _numbered(line: int, text: str) -> Numbered | Refusal:
    try:
        return Numbered(line, parse(text))
    except ValueError as error:
        return Refusal(line, "", str(error))


def _require_whole_characters(value: object) -> None:
    """A half of a pair of surrogates is no character: no file and no database holds it."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ValueError("it holds half a character (a lone surrogate, \\ud800 to \\udfff).") from None
    except RecursionError:
        raise ValueError(f"it is nested deeper than {MAX_NESTING} levels.") from None


def _deeper_than(value: object, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return False
    if levels == 0:
        return True
    return any(_deeper_than(part, levels - 1) for part in (value.values() if isinstance(value, dict) else value))


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number in JSON.")


def _number(text: str) -> int | float:
    if len(text) > 300:
        raise ValueError("a number has more than 300 digits.")
    return int(text)


_DECODER = json.JSONDecoder(parse_constant=_no_constant, parse_int=_number)
