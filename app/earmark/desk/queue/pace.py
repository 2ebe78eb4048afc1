"""A labeler's own pace today: for the labeler's eyes alone."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from earmark.desk.language import number, tr

_OVER = 20
_LONGEST_GAP_S = 600.0


class Pace:
    """Clips an hour over the last finished ones; a long break starts it anew."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._times: deque[float] = deque(maxlen=_OVER + 1)

    def clip_finished(self) -> None:
        now = self._now()
        if self._times and now - self._times[-1] > _LONGEST_GAP_S:
            self._times.clear()
        self._times.append(now)

    def forget(self) -> None:
        self._times.clear()

    @property
    def clips_an_hour(self) -> float | None:
        """None until five clips were finished in a row: fewer say nothing."""
        if len(self._times) < 5:
            return None
        return (len(self._times) - 1) / max(1.0, self._times[-1] - self._times[0]) * 3600


def progress_words(done: int, total: int, an_hour: float | None) -> str:
    """
    >>> progress_words(312, 500, 41.0)
    '312 of 500 · 41 an hour · about 4 h 35 min left'
    """
    words = tr("{done} of {total}").format(done=number(done), total=number(total))
    if an_hour is None or done >= total:
        return words
    minutes = (total - done) / an_hour * 60
    hours, rest = divmod(round(minutes / 5) * 5, 60)
    clips = tr("{clips} an hour").format(clips=number(an_hour))
    if hours:
        left = tr("about {hours} h {minutes} min left").format(hours=number(hours), minutes=rest)
    else:
        left = tr("about {minutes} min left").format(minutes=max(5, rest))
    return f"{words} · {clips} · {left}"
