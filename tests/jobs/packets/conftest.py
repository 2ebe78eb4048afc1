"""The team's project, whose clips are handed out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from at_home import Home, team


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = team(tmp_path / "home")
    with made.project:
        yield made
