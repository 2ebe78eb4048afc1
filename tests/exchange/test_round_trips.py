"""What a format writes it reads back, whatever stands in it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from exchange_rows import row_lists
from hypothesis import given, settings

from earmark.exchange.jsonl import JSONL
from earmark.exchange.labels import LABELS, guard, unguard
from earmark.exchange.nemo import NEMO
from earmark.exchange.records import Format, Row


def _read_back(kept: Format, rows: list[Row]) -> list[Row]:
    assert kept.write is not None
    assert kept.read is not None
    with tempfile.TemporaryDirectory() as folder:
        destination = Path(folder) / "file"
        assert kept.write(destination, rows) == len(rows)
        found = list(kept.read(destination).rows)
    assert all(isinstance(row, Row) for row in found), found
    return [row for row in found if isinstance(row, Row)]


def _bare(row: Row) -> Row:
    """Without what is written for other tools alone."""
    return replace(row, line=0, duration_s=None, resolution_s=0.0)


@settings(max_examples=60, deadline=None)
@given(row_lists())
def test_a_label_table_loses_nothing(rows: list[Row]) -> None:
    assert [_bare(row) for row in _read_back(LABELS, rows)] == [_bare(row) for row in rows]


@settings(max_examples=60, deadline=None)
@given(row_lists())
def test_json_lines_lose_nothing(rows: list[Row]) -> None:
    assert [_bare(row) for row in _read_back(JSONL, rows)] == [_bare(row) for row in rows]


@settings(max_examples=60, deadline=None)
@given(row_lists())
def test_a_nemo_manifest_loses_nothing(rows: list[Row]) -> None:
    whole = [replace(row, end_s=row.duration_s) if row.start_s is None else row for row in rows]
    assert [_bare(row) for row in _read_back(NEMO, rows)] == [_bare(row) for row in whole]


@settings(max_examples=80, deadline=None)
@given(row_lists())
def test_no_cell_of_a_table_runs_as_a_formula(rows: list[Row]) -> None:
    import csv

    with tempfile.TemporaryDirectory() as folder:
        destination = Path(folder) / "table.csv"
        LABELS.write(destination, rows)  # type: ignore[misc]
        with destination.open(encoding="utf-8", newline="") as file:
            cells = [cell for line in csv.reader(file) for cell in line]
    for cell in cells:
        assert not cell.startswith(("=", "@", "\t", "\r")), cell
        assert not cell.startswith(("+", "-")) or float(cell) is not None


def test_guarding_is_undone_for_every_beginning() -> None:
    for text in ("=1+1", "'=1", "''@x", "'quoted'", "-5", "-word", "+", "-", "", "'", "\t", "'\r", "'-5"):
        assert unguard(guard(text)) == text
