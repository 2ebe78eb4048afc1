"""How fast Earmark is, beside the bare libraries doing the same: ``.venv/bin/python -m tests.benchmarks``.

    .venv/bin/python -m tests.benchmarks [--only start,import,measure,…] [--json FILE] [--scratch FOLDER]

Prints a table and writes the same as JSON. The window's parts need a display; on a machine without
one start it with ``xvfb-run -a -s "-screen 0 1366x768x24"``. The scratch folder keeps the sound
that is made for it (1.2 GB), so that a second run starts at once.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from tests.benchmarks.figures import Figure, table

SUBJECTS = ("start", "import", "measure", "desk", "review", "day", "long", "reports")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(SUBJECTS), help="subjects, by commas")
    parser.add_argument("--json", type=Path, default=Path("benchmarks.json"))
    parser.add_argument("--scratch", type=Path, default=Path(tempfile.gettempdir()) / "earmark-benchmarks")
    chosen = parser.parse_args()
    chosen.scratch.mkdir(parents=True, exist_ok=True)
    home = chosen.scratch / f"home_{os.getpid()}"
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home / name.lower())
    figures: list[Figure] = []
    for subject in chosen.only.split(","):
        print(f"measuring {subject} …", flush=True)
        figures.extend(import_module(f"tests.benchmarks.bench_{subject}").measure(chosen.scratch))
    print(table(figures))
    machine = f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    document = {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine,
        "figures": [figure.as_json() for figure in figures],
    }
    chosen.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    print(f"{machine}; also in {chosen.json}")


if __name__ == "__main__":
    main()
