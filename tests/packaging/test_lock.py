"""The lock files: in step with pyproject.toml, complete with hashes, free of any machine's addresses."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

LOCKS = ("requirements.lock", "requirements-dev.lock")


def project(checkout: Path) -> dict[str, object]:
    return tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))


def wanted(checkout: Path, *groups: str) -> set[str]:
    told = project(checkout)
    lines = [*told["project"]["dependencies"]]
    for group in groups:
        lines += told["dependency-groups"][group]
    return {normal(re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]) for line in lines}


def extras(checkout: Path) -> set[str]:
    """What the program imports where a user has installed it beside the program."""
    told = project(checkout)["project"]["optional-dependencies"]
    lines = [line for one in told.values() for line in one]
    return {normal(re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]) for line in lines}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(checkout: Path, lock: str) -> dict[str, set[str]]:
    """Name → versions; markers may ask for different ones on different Pythons."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", (checkout / "packaging" / lock).read_text(), re.M):
        found.setdefault(normal(name), set()).add(version)
    return found


def test_the_programs_lock_holds_every_dependency(checkout: Path) -> None:
    assert wanted(checkout, "build") <= locked(checkout, "requirements.lock").keys()


def test_the_development_lock_adds_tests_and_lint(checkout: Path) -> None:
    assert wanted(checkout, "build", "test", "lint") <= locked(checkout, "requirements-dev.lock").keys()


def test_no_extra_comes_with_the_program(checkout: Path) -> None:
    assert extras(checkout)
    assert not extras(checkout) & locked(checkout, "requirements.lock").keys()


def test_no_test_library_comes_with_the_program(checkout: Path) -> None:
    program = locked(checkout, "requirements.lock")
    assert not {"pytest", "krippendorff", "nltk", "statsmodels", "mypy"} & program.keys()


def test_both_locks_name_the_same_versions(checkout: Path) -> None:
    program, development = (locked(checkout, lock) for lock in LOCKS)
    assert {name: development.get(name) for name in program} == program


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash(checkout: Path, lock: str) -> None:
    text = (checkout / "packaging" / lock).read_text()
    for entry in re.split(r"\n(?=[A-Za-z0-9])", text.strip()):
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_folder(checkout: Path, lock: str) -> None:
    text = (checkout / "packaging" / lock).read_text()
    assert not re.search(r"://|--index|--extra|--find-links|--trusted|(?m:^\s*/)", text)


def foreign_imports(folder: Path) -> Iterator[tuple[Path, str]]:
    """Packages from outside that a folder's modules import anywhere, with the file that does."""
    scripts = folder.parent / "packaging"
    own = {file.stem for file in (*folder.rglob("*.py"), *scripts.glob("*.py"))} | {"earmark", folder.name}
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for name in names:
                top = name.partition(".")[0]
                if top not in sys.stdlib_module_names and top not in own:
                    yield file, top


@pytest.mark.parametrize(("folder", "groups"), [("app", ()), ("tests", ("build", "test")), ("packaging", ())])
def test_what_is_imported_is_asked_for(checkout: Path, folder: str, groups: tuple[str, ...]) -> None:
    """Not left to come along with something else, nor to be installed here by chance."""
    asked = wanted(checkout, *groups) | (extras(checkout) if folder == "app" else set())
    distributions = packages_distributions()
    for file, name in foreign_imports(checkout / folder):
        found = {normal(one) for one in distributions.get(name, [name])}
        assert found & asked, f"{file.relative_to(checkout)} imports {name}, which pyproject.toml does not ask for"
