"""One of the four questions: figure, trend, evidence, and the next thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from earmark.desk.agreement.pictures import paint_shape
from earmark.desk.language import later, tr
from earmark.desk.overview.trend import TrendLine
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE, sized, small, text_font, tokens
from earmark.measure.agreement import Verdict
from earmark.model.scorecard import Card as Answer
from earmark.model.scorecard import Standing, Target

TONES = {Standing.GOOD: "ok", Standing.NEEDS_WORK: "warn", Standing.CANNOT_TELL: "muted"}
_SHAPES = {
    Standing.GOOD: Verdict.AGREED,
    Standing.NEEDS_WORK: Verdict.DISAGREEING,
    Standing.CANNOT_TELL: Verdict.UNDECIDED,
}
_WORDS = {
    Standing.GOOD: later("good"),
    Standing.NEEDS_WORK: later("needs work"),
    Standing.CANNOT_TELL: later("cannot tell"),
}
FIGURE_SCALE = 1.9


class QuestionCard(Card):
    """``taken`` carries the Target of its next action."""

    taken = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._target = Target.NOWHERE
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.standing = _Standing()
        head = QHBoxLayout()
        self.inside.removeWidget(self.heading)
        head.addWidget(self.heading, 1)
        head.addWidget(self.standing)
        self.inside.addLayout(head)
        self.figure = QLabel()
        self.what = text_label("", muted=True)
        self.what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.trend = TrendLine()
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        row.addWidget(self.figure)
        row.addWidget(self.what, 1)
        row.addWidget(self.trend)
        self.inside.addLayout(row)
        self.evidence = text_label("", muted=True)
        self.next = text_label("")
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self.taken.emit(self._target))
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.inside.addWidget(self.evidence)
        self.inside.addWidget(self.next)
        self.inside.addStretch(1)
        self.inside.addLayout(foot)

    def show_answer(self, answer: Answer, *, possible: bool) -> None:
        """``possible`` says whether its next action can be taken here."""
        tone = TONES[answer.verdict]
        self._target = answer.target
        self.figure.setText(answer.figure)
        self.figure.setProperty("tone", tone)
        self.figure.style().unpolish(self.figure)
        self.figure.style().polish(self.figure)
        # Polishing gives back the ordinary font.
        self._set_figure_font()
        self.what.setText(answer.what)
        self.trend.show_trend(answer.trend, answer.trend_of, tone)
        self.standing.show_standing(answer.verdict)
        self.evidence.setText(answer.evidence)
        self.next.setText(answer.next)
        self.button.setText(answer.button)
        self.button.setVisible(possible and bool(answer.button))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "figure"):
            self._set_figure_font()

    def _set_figure_font(self) -> None:
        font = text_font()
        font.setPixelSize(round(font.pixelSize() * FIGURE_SCALE))
        self.figure.setFont(font)


class _Standing(QWidget):
    """What the evidence says, as a shape and a word."""

    def __init__(self) -> None:
        super().__init__()
        self._standing = Standing.CANNOT_TELL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.setAccessibleName(tr(_WORDS[standing]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetrics(small())
        return QSize(metrics.horizontalAdvance(tr(_WORDS[self._standing])) + sized(18), metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tokens().colours()[TONES[self._standing]]
        centre = QPointF(sized(6), self.height() / 2)
        paint_shape(painter, centre, _SHAPES[self._standing], colour, tokens().surface)
        painter.setPen(colour)
        painter.setFont(small())
        baseline = (self.height() + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2
        painter.drawText(QPointF(sized(16), baseline), tr(_WORDS[self._standing]))
