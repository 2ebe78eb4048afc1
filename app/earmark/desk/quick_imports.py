"""Imports at their usual price, although PySide6 is loaded.

From then on PySide6 looks after every import whether the new module speaks of PySide6, so that
``from __feature__ import …`` could concern it: it reads and splits the source of every one, which
took a third of the start and stalled the window whenever something was loaded later. Nobody here
uses ``__feature__``, so the answer is no without a look.
"""

from __future__ import annotations

import sys


def make_imports_quick() -> None:
    """Spare every import from here on; a PySide6 that no longer looks is left as it is."""
    import PySide6.QtCore  # noqa: F401

    watcher = sys.modules.get("shibokensupport.feature")
    if watcher is not None and hasattr(watcher, "_mod_uses_pyside"):
        vars(watcher)["_mod_uses_pyside"] = _concerns_nobody


def _concerns_nobody(_module: object) -> bool:
    return False
