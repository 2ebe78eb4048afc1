"""The cache of sound in the View menu: cleared and limited while somebody works."""

from __future__ import annotations

from earmark.audio.cache import CacheKey, default_cache
from hands import Desk


def test_clearing_the_cache_says_how_much_was_freed_and_leaves_the_clip_on_screen(desk: Desk) -> None:
    timeline = desk.window.desk.listening.timeline
    desk.until(lambda: timeline.is_sharp)
    default_cache().write_bytes(CacheKey("ab" * 4, "picture", 1), bytes(3 * 1024**2))
    before = timeline.grab().toImage()
    desk.window.run("view.clear_cache")
    desk.until(lambda: desk.window.line.words == "3 MB of the sound cache freed")
    assert default_cache().size_bytes() == 0
    assert timeline.grab().toImage() == before
    timeline.zoom_by(50)
    desk.until(lambda: timeline.is_sharp)


def test_a_limit_is_kept_and_seen_in_the_menu(desk: Desk) -> None:
    actions = desk.window.menus.actions
    assert actions["cache.4"].isChecked()
    desk.window.run("cache.2")
    desk.until(lambda: default_cache().limit_bytes == 2 * 1024**3)
    desk.until(lambda: desk.window.line.words == "The sound cache takes at most 2 GB")
    assert actions["cache.2"].isChecked()
    assert not actions["cache.4"].isChecked()
