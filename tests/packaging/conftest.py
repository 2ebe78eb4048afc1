"""The set-up scripts stand outside the program; their folder is added last, so that they hide nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
sys.path.append(str(CHECKOUT / "packaging"))


@pytest.fixture
def checkout() -> Path:
    return CHECKOUT
