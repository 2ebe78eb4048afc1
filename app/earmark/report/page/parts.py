"""The pieces that every section is made of. Whatever comes in as text leaves escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Html:
    """Markup that is finished; everything else is text, and is escaped."""

    text: str


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column; ``kind`` is the class of its cells: ``n`` numbers, ``p`` pictures."""

    title: str
    kind: str = ""


Cell = str | Html


def markup(cell: Cell) -> str:
    return cell.text if isinstance(cell, Html) else escape(cell, quote=True)


def table(heads: Sequence[Head], rows: Iterable[Sequence[Cell]], caption: str) -> str:
    """A table; the first cell of each row is its head. ``caption`` is read out, not shown."""
    top = "".join(f'<th scope="col"{_class(head.kind)}>{escape(head.title)}</th>' for head in heads)
    body = []
    for row in rows:
        first, *rest = row
        cells = "".join(
            f"<td{_class(head.kind)}>{markup(cell)}</td>" for head, cell in zip(heads[1:], rest, strict=True)
        )
        body.append(f'<tr><th scope="row">{markup(first)}</th>{cells}</tr>')
    label = escape(caption, quote=True)
    return (
        f'<div class="wide"><table aria-label="{label}"><thead><tr>{top}</tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def section(anchor: str, title: str, *inside: str) -> str:
    return f'<section id="{anchor}"><h2>{escape(title)}</h2>{"".join(inside)}</section>'


def paragraph(text: str, kind: str = "") -> str:
    """A paragraph; nothing at all for empty text."""
    return f"<p{_class(kind)}>{escape(text)}</p>" if text else ""


def heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def toned(text: str, kind: str) -> Html:
    return Html(f'<span class="{kind}">{escape(text)}</span>')


def with_small(text: str, small: str) -> Html:
    """A value with a second, smaller line."""
    return Html(f"{escape(text)}<small>{escape(small)}</small>" if small else escape(text))


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""
