"""The entry point: ``earmark`` and ``python -m earmark``. Imports nothing heavy before it knows what is asked."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path


def main() -> int:
    """Open the window without a verb or with a project alone; else run the verb."""
    arguments = sys.argv[1:]
    if opens_the_window(arguments):
        # The start makes thousands of lasting objects and no garbage; collecting in between costs
        # a seventh of it. The window turns collection on again.
        gc.disable()
        from earmark.desk.start import run

        return run(Path(arguments[0]) if arguments else None, sys.argv)
    # Until the verb can answer Ctrl+C, and once it has ended, Ctrl+C ends the program without a traceback.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from earmark.cli.frame import main as run_verb

    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return run_verb(arguments)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def opens_the_window(arguments: list[str]) -> bool:
    """Whether these are no verb's arguments but none, or a project's path alone."""
    from earmark.cli.verbs import VERBS

    if not arguments:
        return True
    first = arguments[0]
    if len(arguments) > 1 or first in VERBS or first.startswith("-"):
        return False
    # A name that no system takes is not there, instead of raising as Path.exists does.
    return first.endswith(".earmark") or os.path.exists(first)  # noqa: PTH110


if __name__ == "__main__":
    sys.exit(main())
