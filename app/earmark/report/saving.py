"""Figures and tables of numbers into files: written beside, then renamed."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from earmark.model.errors import UserError
from earmark.report.paper import GROUND, look

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FIGURE_SUFFIXES = (".png", ".svg", ".pdf")
PNG_DOTS_PER_INCH = 200


def save_figure(draw: Callable[[], Figure], path: Path) -> None:
    """Draw and write a figure; the suffix of ``path`` is the format (``FIGURE_SUFFIXES``).

    Raises UserError for another suffix, and where the place cannot be written.
    """
    import matplotlib

    suffix = path.suffix.lower()
    if suffix not in FIGURE_SUFFIXES:
        raise UserError(f"a figure cannot be saved as '{suffix}'", "Use .png, .svg or .pdf.", str(path))
    # No date inside: the same result gives the same file.
    dateless = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}.get(suffix)
    with beside(path) as unfinished, matplotlib.rc_context(look()):
        # Drawn in memory: on a full disk matplotlib's PDF writer fails with an error of its own.
        drawn = BytesIO()
        draw().savefig(drawn, format=suffix[1:], dpi=PNG_DOTS_PER_INCH, facecolor=GROUND, metadata=dateless)
        unfinished.write_bytes(drawn.getvalue())


def save_numbers(rows: Iterable[Sequence[object]], path: Path) -> None:
    """Write rows as CSV in UTF-8, the header first; None is an empty cell."""
    with beside(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def save_text(text: str, path: Path) -> None:
    """Write a text file in UTF-8 with plain line ends."""
    with beside(path) as unfinished:
        unfinished.write_text(text, encoding="utf-8", newline="\n")


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A file to fill in the folder of ``path``, renamed to it when all went well, else removed."""
    if path.exists() and not path.is_file():
        # Renaming a file over a device or a pipe would take it away from the whole system.
        raise UserError("this is a folder, a device or a pipe", "Name a file.", str(path))
    try:
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=path.suffix)
    except OSError as problem:
        raise _unwritable(path, problem) from problem
    os.close(number)
    unfinished = Path(name)
    try:
        yield unfinished
        # mkstemp makes files that only their owner may read; a report is for others too.
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except OSError as problem:
        raise _unwritable(path, problem) from problem
    finally:
        unfinished.unlink(missing_ok=True)


def _unwritable(path: Path, problem: OSError) -> UserError:
    reason = problem.strerror or str(problem)
    return UserError(f"cannot be written ({reason})", "Choose another folder, or make room on the disk.", str(path))
