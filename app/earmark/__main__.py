"""The entry point: ``earmark`` and ``python -m earmark``. Imports nothing heavy before it knows what is asked."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    """Open the window without a verb or with a project alone; else run the verb."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if opens_the_window(arguments):
        # The start makes thousands of lasting objects and no garbage; collecting in between costs
        # a seventh of it. The window turns collection on again.
        gc.disable()
        from earmark.desk.start import run

        return run(Path(arguments[0]) if arguments else None, sys.argv)
    from earmark.cli.frame import main as run_verb

    return run_verb(arguments)


def opens_the_window(arguments: list[str]) -> bool:
    """Whether these are no verb's arguments but none, or a project's path alone."""
    from earmark.cli.verbs import VERBS

    if not arguments:
        return True
    first = arguments[0]
    if len(arguments) > 1 or first in VERBS or first.startswith("-"):
        return False
    return first.endswith(".earmark") or Path(first).exists()


if __name__ == "__main__":
    sys.exit(main())
