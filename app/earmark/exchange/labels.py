"""The label table: one row a label, in CSV. The plainest way in and out for scripts.

Read with any of ``,`` ``;`` tab between cells and any common encoding; written as UTF-8 without a
byte order mark, with commas and RFC 4180 line ends.

A spreadsheet runs a cell that begins with ``= + - @`` as a formula, and a transcript may well begin
with ``+word``. Such cells are written with an apostrophe before them (OWASP, "CSV Injection") and
read without it; plain numbers stay as they are, and a path gets ``./``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from earmark.exchange import wording
from earmark.exchange.foreign_text import Encoding, guess_encoding, open_text
from earmark.exchange.records import Feature, Format, Reading, Refusal, Row, RowLabel
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.recording import ClipFields
from earmark.model.revision import Lane

COLUMNS = (
    *("file", "start", "end", "labeler", "transcript", "tags", "channel", "environment"),
    *("lane", "state", "flag", "spans", "reason"),
    *("speaker", "language", "device", "recorded_at", "batch", "split"),
    *("round", "guideline", "time", "seconds_spent", "note"),
)
"""Always written, in this order."""

SELDOM = ("question", "audio_channel", "suggestion_shown")
"""Read wherever they stand; written only where a row has something there."""

ATTRIBUTE = "attribute:"
"""Before the name of an attribute that is also the name of a column."""

MAX_COLUMNS = 1_000
MAX_ROWS = 20_000_000
_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs"}
_BEGINNINGS = frozenset("'=+-@\t\r")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def read(path: Path) -> Reading:
    """Open a label table. Raises UserError where it has no column ``file`` or is no table."""
    encoding = guess_encoding(path)
    with open_text(path, encoding) as file:
        head = file.readline(1 << 20)
    delimiter = _delimiter(head)
    remarks = [encoding.remark] if encoding.remark else []
    if delimiter != ",":
        remarks.append(f"its cells are parted by {_DELIMITERS[delimiter]}")
    header = _header(path, encoding, delimiter)
    if "" in header:
        remarks.append("a column without a name was left out")
    return Reading(tuple(remarks), _rows(path, encoding, delimiter, header))


def columns(path: Path) -> list[str]:
    """The names of a table's columns. Raises UserError as ``read`` does."""
    encoding = guess_encoding(path)
    with open_text(path, encoding) as file:
        head = file.readline(1 << 20)
    return _header(path, encoding, _delimiter(head))


def write(destination: Path, rows: Iterable[Row]) -> int:
    """Write rows, which are gone through twice: for the columns, and for the cells."""
    attributes: dict[str, None] = {}
    seldom: set[str] = set()
    for row in rows:
        attributes.update(dict.fromkeys(row.fields.attributes))
        seldom.update(_seldom(row))
    names = sorted(attributes)
    columns = (*COLUMNS, *(name for name in SELDOM if name in seldom))
    count = 0
    with destination.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*columns, *(guard(_attribute_column(name)) for name in names)])
        for row in rows:
            cells = _cells(row)
            own = row.fields.attributes
            writer.writerow([*(cells.get(name, "") for name in columns), *(guard(own.get(name, "")) for name in names)])
            count += 1
    return count


def recognizes(path: Path, text: str) -> bool:
    """Whether the first line names a column ``file``."""
    line = text.removeprefix("\ufeff").split("\n", 1)[0].rstrip("\r")
    return "file" in _names(line, _delimiter(line))


def guard(text: str) -> str:
    """An apostrophe before what a spreadsheet would run.

    >>> guard("+word"), guard("-5.2"), unguard(guard("'=1")) == "'=1"
    ("'+word", '-5.2', True)
    """
    return f"'{text}" if _runs(text) else text


def unguard(text: str) -> str:
    """The inverse of ``guard``, for every text."""
    return text[1:] if text.startswith("'") and _runs(text[1:]) else text


def _runs(text: str) -> bool:
    return text[:1] in _BEGINNINGS and _FORMULA.match(text) is not None and not wording.is_number(text)


def _delimiter(line: str) -> str:
    """The one under which a column is called file; else the most frequent."""
    for delimiter in _DELIMITERS:
        if "file" in _names(line, delimiter):
            return delimiter
    return max(_DELIMITERS, key=line.count)


def _names(line: str, delimiter: str) -> list[str]:
    try:
        cells = next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter), [])
    except csv.Error:
        return []
    return [_column(cell) for cell in cells]


def _column(cell: str) -> str:
    """A known column in any case; an attribute's name as it is written."""
    name = unguard(cell)
    if name.startswith(ATTRIBUTE):
        return name
    name = name.strip()
    plain = name.casefold()
    return plain if plain in COLUMNS or plain in SELDOM else name


def _header(path: Path, encoding: Encoding, delimiter: str) -> list[str]:
    with open_text(path, encoding) as file:
        try:
            header = [_column(cell) for cell in next(csv.reader(file, delimiter=delimiter), [])]
        except csv.Error as error:
            raise UserError("the first line is no header", "A label table was expected.", str(path)) from error
    if "file" not in header:
        has = ", ".join(wording.shortened(name) for name in header[:8]) or "nothing"
        raise UserError(
            f"the column 'file' is missing; the first line has {has}", "Name that column 'file'.", str(path)
        )
    if len(header) > MAX_COLUMNS:
        raise UserError(f"more than {MAX_COLUMNS} columns", "Leave out what is not needed.", str(path))
    twice = next((name for name in header if name and header.count(name) > 1), None)
    if twice is not None:
        raise UserError(f"the column '{wording.shortened(twice)}' stands twice", "Rename one of them.", str(path))
    return header


def _rows(path: Path, encoding: Encoding, delimiter: str, header: list[str]) -> Iterator[Row | Refusal]:
    own = {name: place for place, name in enumerate(header) if name in COLUMNS or name in SELDOM}
    others = [(place, name.removeprefix(ATTRIBUTE)) for place, name in enumerate(header) if name and name not in own]
    with open_text(path, encoding) as file:
        lines = csv.reader(file, delimiter=delimiter)
        next(lines)
        for _ in range(MAX_ROWS):
            line = lines.line_num + 1
            try:
                cells = next(lines, None)
            except csv.Error:
                reason = "a cell is too long; a quotation mark is probably not closed."
                if lines.line_num > line:
                    # Where the cell should have ended nobody knows: what follows may be its text as well as rows.
                    yield Refusal(line, "", f"{reason} The rest of the table is not read.")
                    return
                yield Refusal(line, "", reason)
                continue
            if cells is None:
                return
            if any(cells):
                yield _row(line, cells, len(header), own, others, decimal_comma=delimiter != ",")
        yield Refusal(lines.line_num + 1, "", f"the table has more than {MAX_ROWS:,} rows; split it.")


def _row(
    line: int,
    cells: list[str],
    width: int,
    own: dict[str, int],
    others: list[tuple[int, str]],
    *,
    decimal_comma: bool,
) -> Row | Refusal:
    def cell(name: str) -> str:
        place = own.get(name)
        return cells[place] if place is not None and place < len(cells) else ""

    file = cell("file")
    try:
        if any(cells[width:]):
            raise ValueError(f"the row has {len(cells)} cells, the header {width}. Quote cells that hold a comma.")
        if not file.strip():
            raise ValueError("the cell 'file' is empty. Name the recording.")
        return _parsed(line, file, cell, cells, others, decimal_comma=decimal_comma)
    except ValueError as error:
        return Refusal(line, file, str(error))


def _parsed(
    line: int,
    file: str,
    cell: Callable[[str], str],
    cells: list[str],
    others: list[tuple[int, str]],
    *,
    decimal_comma: bool,
) -> Row:
    def text(name: str) -> str:
        return unguard(cell(name)).strip()

    def seconds(name: str) -> float | None:
        given = cell(name)
        return wording.read_seconds(given, name, decimal_comma=decimal_comma) if given.strip() else None

    start_s, end_s = seconds("start"), seconds("end")
    if start_s is not None and end_s is not None and end_s <= start_s:
        raise ValueError(f"the end {end_s:g} s does not lie after the start {start_s:g} s.")
    recorded_at = cell("recorded_at")
    attributes = ((name, unguard(cells[place])) for place, name in others if place < len(cells))
    channel = cell("audio_channel")
    return Row(
        path=file[2:] if file.startswith("./") and _runs(file[2:]) else file,
        line=line,
        start_s=start_s,
        end_s=end_s,
        audio_channel=_channel(channel) if channel.strip() else None,
        fields=ClipFields(
            language=text("language"),
            speaker=text("speaker"),
            device=text("device"),
            recorded_at=wording.read_time(recorded_at, "recorded_at") if recorded_at.strip() else None,
            batch=text("batch"),
            split=wording.read_split(cell("split")),
            attributes={name: value for name, value in attributes if value},
        ),
        label=_label(cell, decimal_comma=decimal_comma),
    )


def _label(cell: Callable[[str], str], *, decimal_comma: bool) -> RowLabel | None:
    label = Label(
        transcript=wording.read_foreign_transcript(unguard(cell("transcript"))),
        sources=wording.read_sources(_parts(cell("tags"))),
        channels=wording.read_channels(_parts(cell("channel"))),
        environment=wording.read_environment(cell("environment")),
        note=unguard(cell("note")),
        question=unguard(cell("question")),
        flag=wording.read_yes(cell("flag"), "flag"),
    )
    spans = _parts(cell("spans"))
    if len(spans) > wording.MAX_SPANS:
        raise ValueError(f"more than {wording.MAX_SPANS} spans stand in one label.")
    labeler = unguard(cell("labeler")).strip()
    state, lane = cell("state").strip(), cell("lane").strip()
    guideline, time, spent = cell("guideline"), cell("time"), cell("seconds_spent")
    given = RowLabel(
        label=label,
        spans=tuple(sorted(wording.read_span(part) for part in spans)),
        labeler=labeler,
        lane=read_lane(lane, labeler),
        state=read_state(state),
        reason=unguard(cell("reason")),
        round=unguard(cell("round")).strip(),
        guideline=read_edition(guideline) if guideline.strip() else None,
        time=wording.read_moment(time, "time") if time.strip() else None,
        seconds_spent=_spent(spent, decimal_comma) if spent.strip() else 0.0,
        suggestion_shown=wording.read_yes(cell("suggestion_shown"), "suggestion_shown"),
    )
    return checked_label(given)


def checked_label(given: RowLabel) -> RowLabel | None:
    """The label, None where nothing is answered. Raises ValueError where its parts do not fit."""
    if given.state is State.CANNOT_LABEL and not given.reason.strip():
        raise ValueError("a clip that cannot be labeled needs its reason.")
    answers = not given.label.is_empty or bool(given.spans) or given.state is State.CANNOT_LABEL
    return given if answers else None


def read_lane(text: str, labeler: str) -> Lane:
    """Where it is not said: work if a labeler is named, else reference labels that the data came with."""
    if not text:
        return Lane.WORK if labeler else Lane.REFERENCE
    try:
        return Lane(text.casefold())
    except ValueError:
        raise ValueError(f"the lane '{wording.shortened(text)}' is unknown. Use work, gold or reference.") from None


def read_state(text: str) -> State:
    """Finished where it is not said. Raises ValueError for an unknown word."""
    try:
        return State(text.casefold()) if text else State.FINISHED
    except ValueError:
        known = ", ".join(State)
        raise ValueError(f"the state '{wording.shortened(text)}' is unknown. Use one of {known}.") from None


def read_edition(text: str) -> int:
    """A guideline edition. Raises ValueError for what is no whole number from 1 on."""
    number = wording.read_number(text, "guideline")
    if number < 1 or number != int(number) or number > 1e9:
        raise ValueError(f"guideline '{wording.shortened(text)}' is no version number. Write 1, 2, 3 …")
    return int(number)


def _spent(text: str, decimal_comma: bool) -> float:
    return wording.read_seconds(text, "seconds_spent", decimal_comma=decimal_comma)


def _channel(text: str) -> int:
    number = wording.read_number(text, "audio_channel")
    if number < 1 or number != int(number) or number > 1024:
        raise ValueError(f"audio_channel '{wording.shortened(text)}' is unknown. Channels count from 1.")
    return int(number) - 1


def _parts(cell: str) -> list[str]:
    return [part for part in cell.split(";") if part.strip()]


def _attribute_column(name: str) -> str:
    known = name.strip().casefold()
    clashes = known in COLUMNS or known in SELDOM or name.startswith(ATTRIBUTE) or name != name.strip() or not name
    return f"{ATTRIBUTE}{name}" if clashes else name


def _seldom(row: Row) -> list[str]:
    given = row.label
    used = {
        "question": given is not None and bool(given.label.question),
        "audio_channel": row.audio_channel is not None,
        "suggestion_shown": given is not None and given.suggestion_shown,
    }
    return [name for name, yes in used.items() if yes]


def _cells(row: Row) -> dict[str, str]:
    fields, given = row.fields, row.label
    cells = {
        "file": f"./{row.path}" if _runs(row.path) else row.path,
        "start": "" if row.start_s is None else wording.write_seconds(row.start_s),
        "end": "" if row.end_s is None else wording.write_seconds(row.end_s),
        "speaker": guard(fields.speaker),
        "language": guard(fields.language),
        "device": guard(fields.device),
        "recorded_at": wording.write_time(fields.recorded_at) if fields.recorded_at else "",
        "batch": guard(fields.batch),
        "split": fields.split or "",
        "audio_channel": "" if row.audio_channel is None else str(row.audio_channel + 1),
    }
    if given is not None:
        cells.update(_label_cells(given))
    return cells


def _label_cells(given: RowLabel) -> dict[str, str]:
    label = given.label
    return {
        "labeler": guard(given.labeler),
        "transcript": guard(wording.write_transcript(label.transcript)),
        "tags": ";".join(map(wording.write_mark, label.sources)),
        "channel": ";".join(map(wording.write_mark, label.channels)),
        "environment": label.environment or "",
        "lane": given.lane,
        "state": given.state,
        "flag": "yes" if label.flag else "",
        "spans": ";".join(map(wording.write_span, given.spans)),
        "reason": guard(given.reason),
        "round": guard(given.round),
        "guideline": "" if given.guideline is None else str(given.guideline),
        "time": wording.write_time(given.time) if given.time else "",
        "seconds_spent": wording.write_seconds(given.seconds_spent) if given.seconds_spent else "",
        "note": guard(label.note),
        "question": guard(label.question),
        "suggestion_shown": "yes" if given.suggestion_shown else "",
    }


LABELS = Format(
    name="labels",
    title="Label table (CSV)",
    suffix=".csv",
    holds=frozenset(Feature),
    read=read,
    write=write,
    recognizes=recognizes,
)
