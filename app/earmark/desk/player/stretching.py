"""Other speeds with the pitch kept, worked out in a process of their own.

The stretcher holds the interpreter lock for as long as it works (0.2 s for 30 s of sound), which
would be seen in the window as a stall.
"""

from __future__ import annotations

from concurrent.futures import BrokenExecutor

from earmark.audio.own_process import OwnProcess
from earmark.desk.player.device import Samples
from earmark.model.errors import UserError


class StretchingProcess:
    """A process that does nothing but stretch."""

    def __init__(self) -> None:
        self._process = OwnProcess()

    def __call__(self, samples: Samples, sample_rate: int, speed: float) -> Samples:
        """One window (earmark.audio.stretch.stretched_window). Blocks until done: for workers only."""
        try:
            return self._process(_stretch, samples, sample_rate, speed)
        except (BrokenExecutor, OSError) as error:
            self._process.close()
            raise UserError(
                "this clip could not be made slower or faster", "It can be heard at normal speed."
            ) from error

    def close(self) -> None:
        self._process.close()


def _stretch(samples: Samples, sample_rate: int, speed: float) -> Samples:
    from earmark.audio.stretch import stretched_window

    return stretched_window(samples, sample_rate, speed)
