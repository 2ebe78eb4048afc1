"""Where the files that travel with the program lie."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def resource(*parts: str) -> Path:
    """A file or folder of ``resources/``: inside the installed package, else beside pyproject.toml."""
    packaged = Path(str(files("earmark"))) / "resources"
    root = packaged if packaged.is_dir() else Path(__file__).parents[3] / "resources"
    return root.joinpath(*parts)
