"""Marks inside table rows as inline SVG. Positions are shares of the drawing's width.

Colours come from the page's style, so that one drawing serves light, dark and paper.
"""

from __future__ import annotations

from html import escape

WIDTH = 240
HEIGHT = 28
_MIDDLE = HEIGHT / 2


def dot_mark(value: float | None, bounds: tuple[float, float] | None, limit: float, kind: str, title: str) -> str:
    """A dot with its interval on an axis from 0 to 1, and the limit as a dashed line.

    ``kind`` is the verdict; it gives the colour and the shape of the dot.
    """
    parts = [
        f'<line class="axis" x1="0" y1="{HEIGHT - 1}" x2="{WIDTH}" y2="{HEIGHT - 1}"/>',
        f'<line class="rule" x1="{_x(limit)}" y1="3" x2="{_x(limit)}" y2="{HEIGHT - 3}"/>',
    ]
    if bounds is not None:
        low, high = (_x(min(max(end, 0.0), 1.0)) for end in bounds)
        parts.append(f'<line class="whisker" x1="{low}" y1="{_MIDDLE}" x2="{high}" y2="{_MIDDLE}"/>')
    if value is not None:
        parts.append(_dot(_x(value), kind))
    return _drawing("".join(parts), title, kind)


def bar_mark(length: float, expected: float, target: float | None, title: str, pattern: str) -> str:
    """A bar, its hatched continuation, and the target as a tick; all as shares of the widest row."""
    full, more = length * WIDTH, expected * WIDTH
    top, thick = 8, 12
    parts = [f'<rect class="bar" x="0" y="{top}" width="{full:.1f}" height="{thick}" rx="2"/>']
    if more > 0:
        parts.append(
            f'<defs><pattern id="{pattern}" width="5" height="5" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)">'
            f'<line class="hatch" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>'
            f'<rect fill="url(#{pattern})" x="{full:.1f}" y="{top}" width="{more:.1f}" height="{thick}"/>'
        )
    if target is not None:
        x = f"{target * WIDTH:.1f}"
        parts.append(f'<line class="target" x1="{x}" y1="{top - 4}" x2="{x}" y2="{top + thick + 4}"/>')
    return _drawing("".join(parts), title, "")


def _dot(x: float, kind: str) -> str:
    if kind == "disagreeing":
        return f'<path class="mark" d="M{x} {_MIDDLE - 6}l6 6l-6 6l-6-6z"/>'
    if kind == "undecided":
        return f'<circle class="mark hollow" cx="{x}" cy="{_MIDDLE}" r="4.5" stroke-width="2.5"/>'
    if kind == "too_few":
        return f'<circle class="mark hollow" cx="{x}" cy="{_MIDDLE}" r="3.5" stroke-width="1.5"/>'
    return f'<circle class="mark" cx="{x}" cy="{_MIDDLE}" r="5"/>'


def _drawing(inside: str, title: str, kind: str) -> str:
    label = escape(title, quote=True)
    return (
        f'<svg class="{kind}" viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="xMinYMid meet" role="img" '
        f'aria-label="{label}" style="max-width:{WIDTH}px"><title>{label}</title>{inside}</svg>'
    )


def _x(share: float) -> float:
    # Room at both ends, so that a dot at 0 or 1 is drawn whole.
    return round(7 + share * (WIDTH - 14), 1)
