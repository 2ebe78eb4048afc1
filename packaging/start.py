"""Starts Earmark from a bare checkout: ``python3 packaging/start.py [PROJECT]``.

Sets up what is missing, then opens the window on the given project, or on a demo project that is
built on first use. On a machine without a display it runs the demo's main job on the command line.
"""

from __future__ import annotations

import os
import subprocess
import sys

import environment

DEMO = environment.CHECKOUT / "demo"


def main(arguments: list[str]) -> int:
    environment.make_ready()
    if arguments:
        return become([str(environment.EARMARK), *arguments])
    if not has_display():
        print("There is no display here, so the demo runs on the command line.", flush=True)
        return become([str(environment.EARMARK), "demo", str(DEMO)])
    project = DEMO / "demo.earmark"
    if not project.exists():
        built = subprocess.run([str(environment.EARMARK), "demo", str(DEMO), "--project-only"], check=False)
        if built.returncode:
            return built.returncode
    return become([str(environment.EARMARK), str(project)])


def has_display() -> bool:
    """Whether a window can be opened: always on Windows and macOS, elsewhere with X11 or Wayland."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def become(command: list[str]) -> int:
    """Go on as the program itself, without a second process where the system can do that."""
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    sys.stdout.flush()
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
