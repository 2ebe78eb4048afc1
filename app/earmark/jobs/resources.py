"""Where the files that travel with the program lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """A file or folder of ``resources/``: inside the installed package, else beside pyproject.toml."""
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    here = Path(__file__)
    packaged = here.parents[1] / "resources"
    return packaged if packaged.is_dir() else here.parents[3] / "resources"
