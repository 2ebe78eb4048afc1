"""What every test may use: the shared recordings where they lie beside the project."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from hearing import PROGRAMS, sound_server

__all__ = ["sound_server"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED_DATA = Path(__file__).parents[1] / ".." / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real speech, noise and files of other tools, kept beside the project and never in it."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the shared recordings do not lie beside the project")
    return SHARED_DATA.resolve()


@pytest.fixture(scope="session", autouse=True)
def one_loudspeaker(request: pytest.FixtureRequest) -> None:
    """Qt stays with the sound server that it finds first: windows that come before the listening tests need it too."""
    if all(shutil.which(program) for program in PROGRAMS):
        request.getfixturevalue("sound_server")


@pytest.fixture(autouse=True)
def own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, caches and device ids of a test lie in a folder of its own, never in the user's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home
