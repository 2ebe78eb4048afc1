"""The program's own environment: ``.venv`` in the checkout, made once and kept in step with the lock.

Standard library only, and readable by Python 3.8, so that an old Python gets a sentence and not a
traceback.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import system_libraries

CHECKOUT = Path(__file__).resolve().parents[1]
VENV = CHECKOUT / ".venv"
STAMP = VENV / "earmark-environment.json"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
EARMARK = BIN / ("earmark.exe" if os.name == "nt" else "earmark")

PROGRAM_LOCK = CHECKOUT / "packaging" / "requirements.lock"
DEVELOPMENT_LOCK = CHECKOUT / "packaging" / "requirements-dev.lock"
"""Holds everything of the program's lock, and what tests and lint need beside it."""

OLDEST = (3, 11)


def require_python() -> None:
    """Leave with a sentence where this Python is too old."""
    if sys.version_info < OLDEST:
        sys.exit(
            f"Earmark needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}. "
            f"Call the same command with a newer one, such as python{OLDEST[0]}.{OLDEST[1]}."
        )


def make_ready(for_tests: bool = False) -> None:
    """Make the environment hold exactly what the lock says. A ready one costs a few milliseconds."""
    require_python()
    lock = DEVELOPMENT_LOCK if for_tests else PROGRAM_LOCK
    wanted = fingerprint(lock)
    if is_ready(wanted, for_tests, _read_stamp()):
        return
    began = time.monotonic()
    packages = system_libraries.missing_packages(for_tests)
    usable = _is_usable(PYTHON)
    if not usable and find_spec("ensurepip") is None:
        # Debian and Ubuntu keep what makes a virtual environment in a package of its own.
        packages.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    system_libraries.provide(packages, "The test suite" if for_tests else "Earmark")
    if not usable:
        _make_venv()
    _install(lock)
    STAMP.write_text(json.dumps({"lock": lock.name, **wanted}), encoding="utf-8")
    print(f"Ready after {time.monotonic() - began:.0f} s.", flush=True)


def fingerprint(lock: Path) -> dict[str, str]:
    """What the environment must have been made from: both lock files by their bytes, and the place.

    A moved checkout has scripts that point to the old place, so the place counts too.
    """
    return {
        "place": str(CHECKOUT),
        "project": _digest(CHECKOUT / "pyproject.toml"),
        lock.name: _digest(lock),
    }


def is_ready(wanted: dict[str, str], for_tests: bool, stamp: dict[str, str]) -> bool:
    """Whether the stamp of the last set-up covers what is wanted now.

    The development environment holds the program's, so ``start.py`` takes either.
    """
    if not EARMARK.exists():
        return False
    if not for_tests and stamp.get("lock") == DEVELOPMENT_LOCK.name:
        wanted = fingerprint(DEVELOPMENT_LOCK)
    return all(stamp.get(name) == value for name, value in wanted.items())


def _make_venv() -> None:
    print("Making a virtual environment in .venv", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if made.returncode:
        sys.exit(f"{made.stdout}\nThe virtual environment could not be made in {VENV}.")


def _is_usable(python: Path) -> bool:
    """Whether an environment left from before has a Python that runs, is new enough, has pip, and stands here."""
    if not python.exists():
        return False
    check = f"import sys, pip; sys.exit(sys.version_info < {OLDEST} or sys.prefix != {str(VENV)!r})"
    return subprocess.run([str(python), "-c", check], stderr=subprocess.DEVNULL, check=False).returncode == 0


def _install(lock: Path) -> None:
    STAMP.unlink(missing_ok=True)
    count = sum(line[:1].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())
    print(f"Installing {count} packages into .venv (a few hundred megabytes, once)", flush=True)
    _pip("--require-hashes", "-r", str(lock))
    # The lock holds what builds the project, so this asks the network for nothing.
    _pip("--no-deps", "--no-build-isolation", "--editable", str(CHECKOUT))


def _pip(*arguments: str) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *arguments]
    pip = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=CHECKOUT)
    assert pip.stdout is not None
    said = []
    shown = sys.stdout.isatty()
    for line in pip.stdout:
        said.append(line)
        if shown and line.startswith(("Collecting ", "Installing collected")):
            print(f"\r    {line.split(' (from')[0].strip()[:70]:<70}", end="", flush=True)
    if shown:
        print(f"\r{'':<75}\r", end="", flush=True)
    if pip.wait():
        sys.exit(
            "".join(said[-30:]) + "\nThe packages could not be installed. Nothing is lost: with the network back, "
            "the same command goes on."
        )


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
