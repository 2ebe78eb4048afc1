"""The time ruler: where its marks stand and how times are written."""

from __future__ import annotations

import math
from dataclasses import dataclass

from earmark.desk.language import point
from earmark.desk.timeline.view import View

_STEPS_S = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18000, 36000)
"""Steps that read as clock times; below a second they are 1, 2, 5 times a power of ten."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark: its pixel, and its words where it is a major one."""

    x: float
    text: str = ""


def step_s(seconds_per_pixel: float, least_pixels: float) -> float:
    """The smallest readable step whose marks stand at least ``least_pixels`` apart."""
    least = seconds_per_pixel * least_pixels
    if least <= 0.5:
        power = 10.0 ** math.floor(math.log10(max(least, 1e-9)))
        return next(step for step in (power, 2 * power, 5 * power, 10 * power) if step >= least * (1 - 1e-9))
    return float(next((step for step in _STEPS_S if step >= least), math.ceil(least / 36000) * 36000))


def ticks(view: View, sample_rate: int, least_pixels: float) -> list[Tick]:
    """The marks of the ruler, times counted from the start of the clip."""
    step = step_s(view.frames_per_pixel / sample_rate, least_pixels)
    minor = step / (5 if step < 1 or step in (5.0, 10.0, 300.0, 600.0, 3600.0, 18000.0) else 4)
    start_s = (view.first - view.bounds.first) / sample_rate
    end_s = (view.end - view.bounds.first) / sample_rate
    every = round(step / minor)
    marks = []
    for number in range(math.ceil(start_s / minor - 1e-9), math.floor(end_s / minor + 1e-9) + 1):
        x = view.x_of(view.bounds.first + number * minor * sample_rate)
        marks.append(Tick(x, clock_time(number * minor, step) if number % every == 0 else ""))
    return marks


def clock_time(seconds: float, precision_s: float = 1.0) -> str:
    """A time as it is read on a clock, with the decimals that the precision asks for.

    >>> clock_time(64.25, 0.01), clock_time(3661), clock_time(0.5, 0.5)
    ('1:04.25', '1:01:01', '0:00.5')
    """
    decimals = 0 if precision_s >= 1 else min(6, math.ceil(-math.log10(precision_s) - 1e-9))
    units = round(seconds * 10**decimals)
    whole, fraction = divmod(units, 10**decimals)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return f"{clock}{point()}{fraction:0{decimals}}" if decimals else clock
