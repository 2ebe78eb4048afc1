"""When the program itself is at fault: a report is kept, and the user is told where. No label text goes in."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

from earmark import __version__

Tell = Callable[[Path, str], object]
_KEPT = 20


def catch_bugs(tell: Tell) -> None:
    """From now on every uncaught exception, on any thread, leaves a report.

    ``tell`` gets its path, and what the exception said, which the report leaves out.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.__excepthook__(kind, error, trace)
        tell(write_report(kind, error, trace), f"{kind.__qualname__}: {error}")

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


def log_folder() -> Path:
    """Where reports lie."""
    return user_log_path("earmark", appauthor=False)


def write_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Path:
    """Keep what is needed to mend the fault: versions and where it happened, but not what was typed.

    Messages of exceptions may quote a transcript, so the type alone is kept.
    """
    import platform

    import PySide6

    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        f"Earmark {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.platform()}, {datetime.now().astimezone().isoformat(timespec='seconds')}",
        "",
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines += [frame.rstrip() for frame in traceback.format_tb(seen.__traceback__)]
        lines += [type(seen).__qualname__, ""]
        seen = seen.__cause__ or seen.__context__
    path = folder / f"crash-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
        old.unlink(missing_ok=True)
    return path
