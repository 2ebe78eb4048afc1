"""The cache of sound and pictures, from the View menu: emptied and limited beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from earmark.desk.actions import CACHE_SIZES_GB
from earmark.desk.language import tr
from earmark.jobs.progress import Progress

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow
    from earmark.jobs.sound_cache import CacheState


def clear_sound_cache(window: MainWindow) -> None:
    """What is on screen stays there, and is kept in memory."""
    window.runner.start(tr("Clearing the sound cache"), _cleared, lambda state: _say_freed(window, state))


def limit_sound_cache(window: MainWindow, gigabytes: int) -> None:
    """Remembered for this user, here and on the command line."""

    def limited(state: CacheState) -> None:
        show_cache_limit(window)
        if state.freed_bytes:
            _say_freed(window, state)
        else:
            window.line.say(tr("The sound cache takes at most {size}").format(size=f"{gigabytes} GB"))

    window.runner.start(tr("Limiting the sound cache"), _limited_to(gigabytes), limited)


def show_cache_limit(window: MainWindow) -> None:
    """Check the size in force in the menu, where it is one of those offered."""
    from earmark.jobs.sound_cache import limit_gigabytes

    limit = limit_gigabytes()
    if limit in CACHE_SIZES_GB:
        window.menus.check(f"cache.{round(limit)}")


def _say_freed(window: MainWindow, state: CacheState) -> None:
    from earmark.jobs.sound_cache import amount

    window.line.say(tr("{size} of the sound cache freed").format(size=amount(state.freed_bytes)))


def _cleared(_progress: Progress) -> CacheState:
    from earmark.jobs.sound_cache import clear_cache

    return clear_cache()


def _limited_to(gigabytes: int) -> Callable[[Progress], CacheState]:
    def work(_progress: Progress) -> CacheState:
        from earmark.jobs.sound_cache import limit_cache

        return limit_cache(gigabytes)

    return work
