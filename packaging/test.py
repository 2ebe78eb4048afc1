"""Runs the whole test suite from a bare checkout: ``python3 packaging/test.py [PYTEST ARGUMENTS]``.

Sets up what is missing. Windows open on a screen of their own (Xvfb) and sound plays into a sound
server of its own (PulseAudio with a null sink), so that neither disturbs the desktop or depends on it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import environment

LONGEST_S = 30 * 60
"""The whole suite is stopped then; single tests have their own, shorter limit."""


def main(arguments: list[str]) -> int:
    environment.make_ready(for_tests=True)
    with contextlib.ExitStack() as stack:
        surroundings = dict(os.environ)
        # A name of few letters: the sound server's socket lies below, and a socket's path has at most 107 bytes.
        runtime = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="earmark-")))
        runtime.chmod(0o700)
        surroundings["XDG_RUNTIME_DIR"] = str(runtime)
        surroundings["PULSE_COOKIE"] = str(runtime / "cookie")
        surroundings["PYTHONFAULTHANDLER"] = "1"
        for name in ("PULSE_SERVER", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            surroundings.pop(name, None)
        surroundings.update(stack.enter_context(screen()))
        stack.enter_context(sound_server(surroundings))
        return run_suite(arguments, surroundings)


def run_suite(arguments: list[str], surroundings: dict[str, str]) -> int:
    """Run pytest, stop it with everything it started at the time limit, and give its exit code."""
    command = [str(environment.PYTHON), "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    suite = subprocess.Popen(command, cwd=environment.CHECKOUT, env=surroundings, start_new_session=os.name != "nt")
    try:
        return suite.wait(timeout=LONGEST_S)
    except subprocess.TimeoutExpired:
        print(f"The suite was stopped: it ran longer than {LONGEST_S // 60} minutes.", flush=True)
        return 1
    finally:
        if suite.poll() is None:
            _end(suite)


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A screen of our own, and the variables that lead windows to it; Qt's offscreen one where Xvfb is not."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        # The server picks a free number itself and writes it once it answers; nothing if it dies.
        with os.fdopen(reading, encoding="ascii") as answer:
            number = answer.readline().strip()
        if number:
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        else:
            yield {"QT_QPA_PLATFORM": "offscreen"}
    finally:
        _end(server)


@contextlib.contextmanager
def sound_server(surroundings: dict[str, str]) -> Iterator[None]:
    """A sound server below XDG_RUNTIME_DIR, whose only output is the recordable sink ``null``.

    Without ``norewinds`` the null sink renders up to 2 s ahead, and every sound would come late.
    """
    pulseaudio = shutil.which("pulseaudio")
    if pulseaudio is None:
        print("PulseAudio is not installed: the tests that listen are skipped.", flush=True)
        yield
        return
    command = [pulseaudio, "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--log-level=error"]
    for module in ("module-null-sink sink_name=null norewinds=1", "module-native-protocol-unix"):
        command += ["-L", module]
    server = subprocess.Popen(command, env=surroundings, stderr=subprocess.DEVNULL)
    socket = Path(surroundings["XDG_RUNTIME_DIR"]) / "pulse" / "native"
    try:
        give_up = time.monotonic() + 10
        while not socket.exists() and server.poll() is None and time.monotonic() < give_up:
            time.sleep(0.02)
        if not socket.exists():
            print("The sound server does not start: the tests that listen are skipped.", flush=True)
        yield
    finally:
        _end(server)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Stop a process that we started, with its children where it leads a group of its own."""
    leads = os.name != "nt" and process.poll() is None and os.getpgid(process.pid) == process.pid
    for stop in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        if process.poll() is not None:
            return
        if leads:
            os.killpg(process.pid, stop)
        else:
            process.send_signal(stop)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5)


def _leave(number: int, _frame: object) -> None:
    sys.exit(128 + number)


if __name__ == "__main__":
    # So that being stopped from outside cleans up too.
    signal.signal(signal.SIGTERM, _leave)
    sys.exit(main(sys.argv[1:]))
