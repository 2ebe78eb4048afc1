"""How a clip of the queue looks: its sign, name, length, and what was answered so far."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyledItemDelegate, QStyleOptionViewItem

from earmark.desk.clip_names import row_name
from earmark.desk.language import number, tr
from earmark.desk.queue.model import ROW_ROLE
from earmark.desk.signs import draw_row_ground, draw_state
from earmark.desk.theme import digits, on_grid, pixmap, small, text_font, tokens
from earmark.model.label import State
from earmark.model.tag import Axis, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.model.writing_direction import in_its_direction
from earmark.store.clips import ClipRow

_LEFT = 12
_SIGN = {State.DRAFT: "draft", State.FINISHED: "done", State.CANNOT_LABEL: "cannot"}


class ClipDelegate(QStyledItemDelegate):
    """Paints one row of two lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = Taxonomy(())

    def set_taxonomy(self, taxonomy: Taxonomy) -> None:
        """Tags are shown by name."""
        self._taxonomy = taxonomy

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(200, on_grid(QFontMetrics(text_font()).height() + QFontMetrics(small()).height() + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ClipRow):
            return
        colours = tokens()
        box: QRect = option.rect
        painter.save()
        draw_row_ground(painter, option)
        font, second = text_font(), small()
        first_height, second_height = QFontMetrics(font).height(), QFontMetrics(second).height()
        top = box.top() + (box.height() - first_height - second_height) / 2
        middle = top + first_height / 2
        sign = round(first_height * 0.8)
        if row.flag:
            flag = pixmap("flag-set", colours.muted, sign + 4, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.left() + _LEFT - 2, round(middle - sign / 2 - 2), flag)
        else:
            # What was returned is to do again, whatever its label says.
            state_sign = "draft" if row.returned else "" if row.state is None else _SIGN[row.state]
            draw_state(painter, QPointF(box.left() + _LEFT + sign / 2, middle), state_sign, colours.muted, sign)
        # Where a scroll bar stands, it takes its room from the margin: lengths end where the search field ends.
        view = option.widget
        beside = view.width() - view.viewport().width() if isinstance(view, QAbstractScrollArea) else 0
        right = box.right() - max(3, _LEFT - beside) + 1
        length = (
            tr("{seconds} s").format(seconds=number(row.duration_s, 1))
            if row.duration_s < 100
            else _minutes(row.duration_s)
        )
        painter.setFont(digits(font))
        painter.setPen(colours.muted)
        width = painter.fontMetrics().horizontalAdvance(length)
        painter.drawText(QRectF(right - width, top, width + 1, first_height), Qt.AlignmentFlag.AlignRight, length)
        painter.setFont(font)
        painter.setPen(colours.text)
        left = box.left() + _LEFT + sign + 12
        name = QFontMetrics(font).elidedText(
            short_name(row_name(row)), Qt.TextElideMode.ElideMiddle, round(right - width - 8 - left)
        )
        painter.drawText(QRectF(left, top, right - width - left, first_height), name)
        painter.setFont(second)
        painter.setPen(colours.muted)
        words = QFontMetrics(second).elidedText(
            summary(row, self._taxonomy), Qt.TextElideMode.ElideRight, round(right - left)
        )
        painter.drawText(QRectF(left, top + first_height + 1, right - left, second_height), words)
        painter.restore()


def short_name(name: str) -> str:
    """Without the file's suffix, which is the same in every row.

    >>> short_name("in car/0413_babble_c.flac"), short_name("v1.5 take")
    ('in car/0413_babble_c', 'v1.5 take')
    """
    stem, dot, suffix = name.rpartition(".")
    return stem if dot and stem and suffix.isalnum() and 2 <= len(suffix) <= 4 else name


def summary(row: ClipRow, taxonomy: Taxonomy) -> str:
    """The second line: what was answered, in a few words."""
    news = [tr("sent back")] if row.returned else []
    if row.answered:
        news.append(tr("answered"))
    if row.state is None:
        return " · ".join([*news, tr("flagged") if row.flag else tr("not yet")])
    parts = news
    if row.flag:
        parts.append(tr("flagged"))
    if row.state is State.CANNOT_LABEL:
        parts.append(tr("cannot be labeled"))
    tags = [
        f"{taxonomy.name(mark.code)} {int(mark.severity) if mark.severity else ''}".rstrip()
        for mark in row.marks
        if not mark.cannot_tell and (mark.code in _sources(taxonomy))
    ]
    if tags:
        parts.append(", ".join(tags))
    if row.state is State.DRAFT:
        parts.append(tr("draft"))
    elif row.transcript is not None:
        parts.append(in_its_direction(row.transcript) or tr("nothing said"))
    return " · ".join(parts)


def _sources(taxonomy: Taxonomy) -> set[TagCode]:
    return {tag.code for tag in taxonomy.on(Axis.SOURCE)}


def _minutes(seconds: float) -> str:
    hours, rest = divmod(round(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
