"""``earmark VERB …``: finds the verb, runs it, and turns every ending into words and an exit code."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir

import click

from earmark import __version__
from earmark.cli.verbs import MEANINGS, VERBS
from earmark.jobs.import_result import shown
from earmark.jobs.progress import Cancelled
from earmark.model.errors import UserError

DONE = 0
NOTHING_DONE = 1
WRONG_USAGE = 2
OUR_BUG = 70
STOPPED = 130


class Verbs(click.Group):
    """The verbs, each imported only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        module = import_module(VERBS[cmd_name])
        command: click.Command = getattr(module, VERBS[cmd_name].rpartition(".")[2])
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Verbs"):
            formatter.write_dl(list(MEANINGS.items()))


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    subcommand_metavar="VERB …",
    epilog="Exit codes: 0 done, 1 nothing could be done or a check failed, 2 wrong usage, 70 our bug, 130 stopped.",
)
@click.version_option(__version__, prog_name="earmark")
def earmark() -> None:
    """Earmark makes speech data consistent. Without a verb, or with a project alone, it opens the window."""


def main(arguments: Sequence[str]) -> int:
    """Run a verb and say how it ended. The one place that knows the exit codes."""
    _speak_unicode()
    # What goes wrong is said in one sentence at the end; without this Python prints warnings of the log as well.
    logging.getLogger("earmark").addHandler(logging.NullHandler())
    try:
        ended = earmark.main(list(arguments), prog_name="earmark", standalone_mode=False)
        if sys.stdout is not None:  # None where whoever called has closed it
            sys.stdout.flush()
        return ended if isinstance(ended, int) else DONE
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return WRONG_USAGE
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UserError as error:
        click.echo(f"earmark: {error}", err=True)
        return NOTHING_DONE
    except (Cancelled, KeyboardInterrupt, click.Abort):
        click.echo("earmark: stopped. Nothing is lost; the same command takes it up again.", err=True)
        return STOPPED
    except (BrokenPipeError, SystemExit):
        # Whoever read our output has had enough; click leaves in that way.
        _forget_output()
        return DONE
    except OSError as error:
        # What no job has foreseen of disks, names and permissions is the world's fault all the same.
        _forget_output()
        place = shown(Path(error.filename)) if isinstance(error.filename, str) else "the output"
        reason = error.strerror or str(error)
        hint = "Check the path, its permissions and the disk."
        click.echo(f"earmark: {place}: the system refuses it ({reason}). {hint}", err=True)
        return NOTHING_DONE
    except Exception as error:  # the outermost place, where everything else is our bug
        where = _write_traceback(error)
        click.echo(
            f"earmark: this is a fault of ours ({type(error).__name__}); what happened lies in {where}", err=True
        )
        return OUR_BUG


def _forget_output() -> None:
    """What could not be printed goes nowhere; Python would complain once more when it closes."""
    if sys.stdout is None:
        return
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_unicode() -> None:
    """UTF-8 on every system; what even that cannot write (a broken file name) is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _write_traceback(error: BaseException) -> Path:
    """In the user's log folder, else in the temporary one."""
    from platformdirs import user_log_path

    name = f"crash-{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    text = f"Earmark {__version__}, Python {sys.version}\n\n{''.join(traceback.format_exception(error))}"
    for folder in (user_log_path("earmark", appauthor=False), Path(gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return folder / name
    return Path("no file, since none could be written")
