"""The wheel: holds the program and its resources, and finds them where it is installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by hatchling from this checkout, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    checkout = Path(__file__).parents[2]
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=checkout,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_program_and_resources(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "earmark/__main__.py" in names
    assert "earmark/resources/noise-taxonomy.csv" in names
    assert "earmark/resources/guide/index.md" in names
    assert sum(name.startswith("earmark/resources/demo/sound/") for name in names) >= 240


def test_an_installed_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = (
        f"import sys; sys.path[:] = [{str(tmp_path)!r}] + [p for p in sys.path if 'app' not in p.split('/')];"
        "import earmark; from earmark.jobs.resources import resource;"
        "print(earmark.__file__); print(resource('demo', 'clips.csv'), resource('demo', 'clips.csv').is_file())"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    first, second = told.stdout.splitlines()
    assert first.startswith(str(tmp_path))
    assert second == f"{tmp_path / 'earmark' / 'resources' / 'demo' / 'clips.csv'} True"


def test_the_checkout_finds_its_resources(checkout: Path) -> None:
    from earmark.jobs.resources import resource

    assert resource("noise-taxonomy.csv") == checkout / "resources" / "noise-taxonomy.csv"
