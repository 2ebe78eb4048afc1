"""ARCHITECTURE.md is a map of today's code: what it names is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOMS = ("audio", "cli", "desk", "exchange", "jobs", "measure", "model", "report", "store")


def definitions(folder: Path) -> dict[str, set[str]]:
    """Module, class and package by dotted name → what they define."""
    found: dict[str, set[str]] = {}
    for file in sorted(folder.rglob("*.py")):
        module = ".".join(file.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(file.read_text("utf-8"))
        names = found.setdefault(module, set())
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                names.add(node.name)
            if isinstance(node, ast.ImportFrom) and file.name == "__init__.py":
                names.update(one.asname or one.name for one in node.names)
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).update(
                    one.name for one in node.body if isinstance(one, ast.FunctionDef)
                )
    return found


@pytest.fixture
def named(checkout: Path) -> list[str]:
    return re.findall(r"`([^`\n]+)`", (checkout / "ARCHITECTURE.md").read_text("utf-8"))


def test_every_function_of_the_walks_exists(checkout: Path, named: list[str]) -> None:
    found = definitions(checkout / "app" / "earmark")
    dotted = [name for name in named if re.fullmatch(r"[A-Za-z_]+(\.[a-z_]+)+", name)]
    walked = [name for name in dotted if name.split(".")[0] in ROOMS or name[0].isupper()]
    assert len(walked) > 10
    for name in walked:
        holder, _, last = name.rpartition(".")
        assert name in found or last in found.get(holder, set()), f"ARCHITECTURE.md names {name}, which is not there"


def test_every_place_of_the_map_exists(checkout: Path, named: list[str]) -> None:
    roots = (checkout, checkout / "tests", checkout / "app" / "earmark")
    places = [name for name in named if re.fullmatch(r"[a-z_./]+/[a-z_.]*", name)]
    assert len(places) > 20
    for place in places:
        stands = any((root / place).exists() or (root / f"{place}.py").exists() for root in roots)
        assert stands, f"ARCHITECTURE.md names {place}, which is not there"


def test_the_table_of_the_desk_names_every_file_beside_its_folders(checkout: Path, named: list[str]) -> None:
    loose = {file.stem for file in (checkout / "app" / "earmark" / "desk").glob("*.py")} - {"__init__"}
    assert loose <= set(named)


def test_the_rooms_are_nine_and_nothing_stands_between_them(checkout: Path) -> None:
    program = checkout / "app" / "earmark"
    folders = {place.name for place in program.iterdir() if place.is_dir() and place.name != "__pycache__"}
    assert folders == set(ROOMS)
    assert {file.name for file in program.glob("*.py")} == {"__init__.py", "__main__.py"}
