"""Setting up from a bare checkout: done once, done again only where something changed, told plainly."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import environment
import pytest
import system_libraries


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with locks and a program, but without an environment."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    for name, lock in (("PROGRAM_LOCK", "requirements.lock"), ("DEVELOPMENT_LOCK", "requirements-dev.lock")):
        file = tmp_path / "packaging" / lock
        file.write_text(f"{lock}==1\n")
        monkeypatch.setattr(environment, name, file)
    bin_folder = tmp_path / ".venv" / "bin"
    bin_folder.mkdir(parents=True)
    (bin_folder / "earmark").touch()
    monkeypatch.setattr(environment, "CHECKOUT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setattr(environment, "PYTHON", bin_folder / "python")
    monkeypatch.setattr(environment, "EARMARK", bin_folder / "earmark")
    return tmp_path


@pytest.fixture
def installs(bare: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The locks that would be installed, in order; nothing is."""
    done: list[str] = []
    monkeypatch.setattr(environment, "_is_usable", lambda python: True)
    monkeypatch.setattr(environment, "_install", lambda lock: done.append(lock.name))
    monkeypatch.setattr(system_libraries, "missing_packages", lambda for_tests: [])
    return done


def test_the_first_start_installs_and_the_second_does_not(installs: list[str]) -> None:
    environment.make_ready()
    environment.make_ready()
    assert installs == ["requirements.lock"]


def test_a_ready_environment_is_found_ready_within_milliseconds(installs: list[str]) -> None:
    environment.make_ready()
    began = time.perf_counter()
    environment.make_ready()
    assert time.perf_counter() - began < 0.1


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/requirements.lock"])
def test_a_changed_lock_or_project_is_installed_again(bare: Path, installs: list[str], changed: str) -> None:
    environment.make_ready()
    with (bare / changed).open("a") as file:
        file.write("# changed\n")
    environment.make_ready()
    assert installs == ["requirements.lock"] * 2


def test_a_change_of_the_test_lock_alone_does_not_touch_a_users_environment(bare: Path, installs: list[str]) -> None:
    environment.make_ready()
    (bare / "packaging" / "requirements-dev.lock").write_text("other==2\n")
    environment.make_ready()
    assert installs == ["requirements.lock"]


def test_the_program_starts_from_the_development_environment(installs: list[str]) -> None:
    environment.make_ready(for_tests=True)
    environment.make_ready()
    assert installs == ["requirements-dev.lock"]


def test_the_tests_add_what_they_need_to_the_programs_environment(installs: list[str]) -> None:
    environment.make_ready()
    environment.make_ready(for_tests=True)
    assert installs == ["requirements.lock", "requirements-dev.lock"]


def test_a_moved_checkout_is_set_up_again(
    installs: list[str], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.make_ready()
    moved = tmp_path_factory.mktemp("moved") / "earmark"
    (environment.CHECKOUT).rename(moved)
    for name in ("STAMP", "EARMARK", "PROGRAM_LOCK", "DEVELOPMENT_LOCK"):
        path = getattr(environment, name)
        monkeypatch.setattr(environment, name, moved / path.relative_to(environment.CHECKOUT))
    monkeypatch.setattr(environment, "CHECKOUT", moved)
    environment.make_ready()
    assert installs == ["requirements.lock"] * 2


def test_a_damaged_stamp_means_set_up_again(installs: list[str]) -> None:
    environment.STAMP.write_text("[1, 2")
    environment.make_ready()
    assert installs == ["requirements.lock"]


def test_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer"):
        environment.require_python()


@pytest.mark.parametrize("script", ["start.py", "test.py", "environment.py", "system_libraries.py"])
def test_the_scripts_can_be_read_by_an_old_python(checkout: Path, script: str) -> None:
    import ast

    ast.parse((checkout / "packaging" / script).read_text("utf-8"), feature_version=(3, 8))


def test_without_root_the_exact_command_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit, match="sudo apt-get update && sudo apt-get install -y libegl1 libpulse0"):
        system_libraries.provide(["libegl1", "libpulse0"], "Earmark's window")


def test_a_python_that_cannot_make_environments_has_its_package_named(
    installs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[list[str]] = []
    monkeypatch.setattr(environment, "_is_usable", lambda python: False)
    monkeypatch.setattr(environment, "_make_venv", lambda: None)
    monkeypatch.setattr(environment, "find_spec", lambda name: None)
    monkeypatch.setattr(system_libraries, "provide", lambda packages, what_for: told.append(packages))
    environment.make_ready()
    assert told == [[f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]]


def test_on_other_systems_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit, match="libxcb-cursor0"):
        system_libraries.provide(["libxcb-cursor0"], "Earmark's window")


def test_missing_libraries_are_asked_for_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    here = set(system_libraries.LIBRARIES) - {"libEGL.so.1", "libpulse.so.0"}
    monkeypatch.setattr(system_libraries, "_known_libraries", lambda: here)
    monkeypatch.setattr(sys, "platform", "linux")
    assert system_libraries.missing_packages(for_tests=False) == ["libegl1", "libpulse0"]


def test_the_starter_hands_a_project_on_to_the_program(checkout: Path, tmp_path: Path) -> None:
    """The real script with its set-up taken for done and the program replaced by one that tells its arguments."""
    program = tmp_path / "earmark"
    program.write_text(f"#!{sys.executable}\nimport sys\nprint('called with', *sys.argv[1:])\n")
    program.chmod(0o755)
    code = (
        "import sys; sys.path.insert(0, 'packaging'); import environment, start, pathlib;"
        "environment.make_ready = lambda: None;"
        f"environment.EARMARK = pathlib.Path({str(program)!r});"
        "sys.exit(start.main(['speech.earmark']))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True)
    assert told.stdout == "called with speech.earmark\n"
