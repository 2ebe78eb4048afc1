"""CTM, NIST's time-marked words: ``recording channel start duration word [confidence]``, blanks between.

Channels count from 1, or are called A and B. Comments begin with ``;;``. Of alternatives
(``<ALT_BEGIN>`` … ``<ALT>`` … ``<ALT_END>``) the first is read, of words those that are said: ``@`` and
``<eps>`` are none. Lines of one recording need not stand together.

Source: NIST SCTK, doc/infmts.htm, "ctm".
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from earmark.exchange import wording
from earmark.exchange.foreign_text import Encoding, guess_encoding, open_text
from earmark.exchange.records import Predicted, Reading, Refusal, Row, RowLabel, TimedWord
from earmark.model.label import NOTHING_SAID, Label
from earmark.model.revision import Lane

MAX_LINES = 20_000_000
_SILENT = frozenset({"@", "<eps>", "<EPS>"})
_LETTERS = {"A": 1, "B": 2}


def read(path: Path) -> Reading:
    """Open a CTM file: one row a recording, with all its words; refused lines come first."""
    encoding = guess_encoding(path)
    return Reading((encoding.remark,) if encoding.remark else (), _rows(path, encoding))


def recognizes(text: str) -> bool:
    """Whether the first line that is no comment is one of CTM's."""
    for line in text.removeprefix("\ufeff").split("\n"):
        if line.strip() and not line.startswith(";;"):
            try:
                _word(1, line.split())
            except ValueError:
                return False
            return True
    return False


def _rows(path: Path, encoding: Encoding) -> Iterator[Row | Refusal]:
    recordings: dict[str, list[TimedWord]] = {}
    alternative = 0
    with open_text(path, encoding) as file:
        for line, text in enumerate(file, 1):
            if line > MAX_LINES:
                yield Refusal(line, "", f"the file has more than {MAX_LINES:,} lines; split it.")
                break
            parts = text.split()
            if not parts or text.startswith(";;"):
                continue
            if len(parts) > 4 and parts[4] in ("<ALT_BEGIN>", "<ALT>", "<ALT_END>"):
                alternative = {"<ALT_BEGIN>": 1, "<ALT>": alternative + 1, "<ALT_END>": 0}[parts[4]]
                continue
            if alternative > 1:
                continue
            try:
                word = _word(line, parts)
            except ValueError as error:
                yield Refusal(line, parts[0], str(error))
                continue
            said = recordings.setdefault(parts[0], [])
            if word.text not in _SILENT:
                said.append(word)
    for recording, words in recordings.items():
        words.sort(key=lambda one: (one.start_s, one.line))
        yield Row(
            path=recording,
            line=words[0].line if words else 1,
            label=RowLabel(Label(" ".join(one.text for one in words) or NOTHING_SAID), lane=Lane.REFERENCE),
            predicted=Predicted(words=tuple(words)),
        )


def _word(line: int, parts: list[str]) -> TimedWord:
    if not 5 <= len(parts) <= 7:
        raise ValueError("a line of a CTM has recording, channel, start, duration, word and perhaps a confidence.")
    start_s, length_s = wording.read_seconds(parts[2], "the start"), wording.read_seconds(parts[3], "the duration")
    sure = None
    if len(parts) > 5 and parts[5] not in ("NA", "-"):
        sure = wording.read_number(parts[5], "the confidence")
    return TimedWord(parts[4], start_s, start_s + length_s, sure, _channel(parts[1]), line)


def _channel(text: str) -> int:
    number = _LETTERS.get(text)
    if number is None:
        number = int(text) if text.isdecimal() and len(text) < 5 else 0
    if not 1 <= number <= 1024:
        raise ValueError(f"the channel '{wording.shortened(text)}' is unknown. Channels count from 1.")
    return number - 1
