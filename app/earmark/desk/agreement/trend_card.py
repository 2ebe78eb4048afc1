"""The card of one tag over the rounds: agreement with its intervals, and where its guideline changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE, sized, small, tokens
from earmark.jobs.agreement_sections import AgreementSections
from earmark.measure.agreement.records import Interval
from earmark.model.tag import TagCode
from earmark.report import words
from earmark.report.people_words import change_sentence, others_sentence

MOST_POINTS = 6
"""The newest rounds; more would not be told apart in a card."""


@dataclass(frozen=True, slots=True)
class Point:
    """One round of the trend; ``revised`` says that the tag's definition changed before it."""

    name: str
    value: float | None
    interval: Interval | None
    revised: bool


class TrendPicture(QWidget):
    """Dots with whiskers from left to right, the limit dashed, a mark where the definition changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[Point, ...] = ()
        self.limit = 0.7
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: tuple[Point, ...], limit: float) -> None:
        self.points, self.limit = points, limit
        self.setAccessibleName(
            "; ".join(
                tr("{round}: {value}").format(round=one.name, value=words.coefficient(one.value)) for one in points
            )
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sized(280), sized(132))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        painter.setFont(small())
        line = painter.fontMetrics().height()
        inside = QRectF(self.rect()).adjusted(sized(32), line / 2 + 2, -sized(8), -(2 * line + SPACE[1]))
        known = [end for one in self.points for end in (*(one.interval or ()), one.value) if end is not None]
        low, high = max(0.0, min([*known, self.limit]) - 0.05), min(1.0, max([*known, self.limit]) + 0.05)

        def y(value: float) -> float:
            return float(inside.bottom() - (value - low) / max(high - low, 1e-9) * inside.height())

        painter.setPen(colours.muted)
        painter.drawText(
            QRectF(0, y(self.limit) - line, sized(28), 2 * line), _MIDDLE_RIGHT, words.coefficient3(self.limit)
        )
        painter.setPen(QPen(colours.line, 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(inside.left(), y(self.limit)), QPointF(inside.right(), y(self.limit)))
        step = inside.width() / max(len(self.points), 1)
        middles = [inside.left() + (place + 0.5) * step for place in range(len(self.points))]
        marks = [QPointF(x, y(one.value)) for x, one in zip(middles, self.points, strict=True) if one.value is not None]
        painter.setPen(QPen(colours.muted, 1))
        painter.drawPolyline(marks)
        for place, (x, one) in enumerate(zip(middles, self.points, strict=True)):
            if one.revised:
                painter.setPen(QPen(colours.accent, 1.2, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(x - step / 2, inside.top()), QPointF(x - step / 2, inside.bottom()))
            newest = place == len(self.points) - 1
            colour = colours.accent if newest else colours.muted
            if one.value is not None:
                at = QPointF(x, y(one.value))
                painter.setPen(QPen(colour, 2))
                if one.interval is not None:
                    painter.drawLine(QPointF(x, y(one.interval[0])), QPointF(x, y(one.interval[1])))
                painter.setBrush(colour)
                painter.drawEllipse(at, sized(9) / 2, sized(9) / 2)
            painter.setPen(colours.text if newest else colours.muted)
            metrics = painter.fontMetrics()
            for row, text in enumerate((one.name, words.coefficient(one.value))):
                room = QRectF(x - step / 2, inside.bottom() + SPACE[1] + row * line, step, line)
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(step) - 2)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)
        painter.end()


class TrendCard(Card):
    """Shows the tag of the current row; hidden while there are not two rounds to compare."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.revised = text_label("", muted=True, small=True)
        self.picture = TrendPicture()
        self.said = text_label("", muted=True)
        for part in (self.revised, self.picture, self.said):
            self.inside.addWidget(part)
        self.hide()

    def show_tag(self, tag: TagCode | None, name: str, sections: AgreementSections | None, limit: float) -> None:
        points = () if tag is None or sections is None else points_of(tag, sections)
        compared = sum(one.value is not None for one in points) > 1
        self.setVisible(compared)
        if sections is None or not compared:
            return
        self.heading.setText(tr("{tag} over the rounds").format(tag=name))
        self.setAccessibleName(self.heading.text())
        self.picture.show_points(points, limit)
        said, editions = [], ""
        for found in sections.changes:
            for row in found.change.revised:
                if row.tag == tag:
                    editions = tr("Guideline {before} → {after}").format(
                        before=found.before_edition, after=found.after_edition
                    )
                    said = [change_sentence(row, name, found.before, found.after), others_sentence(found.change)]
        self.revised.setText(editions)
        self.revised.setVisible(bool(editions))
        self.said.setText(" ".join(said) or tr("Its guideline has not changed between these rounds."))


def points_of(tag: TagCode, sections: AgreementSections) -> tuple[Point, ...]:
    """The tag in the newest rounds of the trend."""
    rounds = [one for one in sections.rounds if one.in_trend][-MOST_POINTS:]
    found = []
    for one in rounds:
        row = next((row for row in one.tags if row.tag == tag), None)
        value, interval = (None, None) if row is None else (row.positive_agreement, row.positive_interval)
        found.append(Point(one.name, value, interval, tag in one.changed))
    return tuple(found)


_MIDDLE_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
