"""The system libraries that Qt and sound need on Linux: what is missing, and how it comes.

Standard library only, and readable by Python 3.8: it runs before there is an environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
"""What Qt's window, painting and sound modules link to, with the Debian package that holds it.

Read off the NEEDED entries of the Qt libraries and plugins in the lock. Asked for by file and not
by package, since newer Debian and Ubuntu renamed some packages (libglib2.0-0t64) and still install
them by the old name.
"""

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
}
"""A screen, a keyboard and a sound server for the tests."""


def missing_packages(for_tests: bool) -> list[str]:
    """Debian packages that are needed and not here, sorted; empty where this is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    missing: set[str] = set()
    known = _known_libraries()
    if known is not None:
        missing.update(package for library, package in LIBRARIES.items() if library not in known)
    if for_tests:
        missing.update(package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None)
    return sorted(missing)


def provide(packages: list[str], what_for: str) -> None:
    """Install the packages when root, else leave with the exact command to run.

    Raises SystemExit with a plain sentence where they cannot be installed from here.
    """
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        sys.exit(
            f"{what_for} needs libraries that this system does not have. On Debian they are called:\n"
            f"    {names}\nInstall the packages of your system that hold them, then start again."
        )
    if os.geteuid() != 0:
        sys.exit(
            f"{what_for} needs system packages that are not installed. Run this, then start again:\n"
            f"    sudo apt-get update && sudo apt-get install -y {names}"
        )
    print(f"Installing system packages: {names}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    )
    for command in commands:
        # apt tells everything on standard output; it is shown only where something went wrong.
        result = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if result.returncode and command[1] == "install":
            sys.exit(f"{result.stdout}\nThe system packages could not be installed. See what apt-get says above.")


def _known_libraries() -> set[str] | None:
    """Names of the shared libraries that the loader finds; None where it cannot be asked."""
    ldconfig = shutil.which("ldconfig", path=os.pathsep.join([os.environ.get("PATH", ""), "/sbin", "/usr/sbin"]))
    if ldconfig is None:
        return None
    listing = subprocess.run([ldconfig, "-p"], stdout=subprocess.PIPE, text=True, check=False).stdout
    return {line.split()[0] for line in listing.splitlines() if "=>" in line}
