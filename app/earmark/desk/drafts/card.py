"""The draft, visibly one: a dashed outline, muted words, and whose they are in words."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from earmark.desk.buttons import KeyButton
from earmark.desk.elided import ElidedLabel
from earmark.desk.fitted import FittedRow
from earmark.desk.language import tr
from earmark.desk.theme import CORNER, sized, theme, tokens
from earmark.model.drafting import place_in_draft, words_of
from earmark.model.label import NOTHING_SAID
from earmark.model.prediction import Prediction

_HIGHEST = 96
"""Points of text at most, so that a long draft leaves room to write."""


class DraftCard(QWidget):
    """Shows what a model wrote of the clip at hand, and how much of it is taken."""

    taken = Signal()
    word_taken = Signal()
    edit_wanted = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self._written: str | None = None
        self.heading = ElidedLabel()
        self.heading.setProperty("muted", True)
        self.heading.setProperty("small", True)
        self._take = KeyButton(tr("Take the draft"), "draft.take")
        self._word = KeyButton(tr("Next word"), "draft.word")
        self._away = KeyButton(tr("Put away"), "draft.put_away")
        self._buttons = (self._take, self._word, self._away)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = FittedRow()
        row.row.setContentsMargins(0, 0, 0, 0)
        row.row.setSpacing(8)
        row.row.addWidget(self.heading, 1)
        for button in self._buttons:
            row.row.addWidget(button)
        row.spare(self._spare_keys, self._put_heading_above)
        self._row = row
        self.words = _Words()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self.words)
        self.words.setAutoFillBackground(False)
        layout = self._above = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 8)
        layout.setSpacing(4)
        layout.addWidget(row)
        layout.addWidget(self._scroll)
        self.hide()
        self._take.clicked.connect(self.taken)
        self._word.clicked.connect(self.word_taken)
        self._away.clicked.connect(self.put_away)
        self.words.pressed.connect(self.edit_wanted)
        theme().changed.connect(self._show)

    @property
    def prediction(self) -> Prediction | None:
        """What is shown; None while nothing is."""
        return self._prediction

    def show_draft(self, prediction: Prediction | None, written: str | None = None) -> None:
        """Show a draft beside what is written so far; None puts the card away."""
        self._prediction, self._written = prediction, written
        self._show()
        self.setVisible(prediction is not None)
        if prediction is not None:
            # Other buttons and other words than the last card had: what had no room then may have some now.
            self._row.fit()
        self._fit_words()

    def show_written(self, written: str | None) -> None:
        """What the labeler has written by now: the next word follows from it."""
        if self._prediction is not None and written != self._written:
            self._written = written
            self._show()

    def allow_labeling(self, allowed: bool) -> None:
        for button in self._buttons:
            button.setEnabled(allowed)
        self.words.setEnabled(allowed)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens().surface)
        painter.setPen(QPen(tokens().muted, 1, Qt.PenStyle.DashLine))
        painter.setBrush(tokens().raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8.5, 6.5, -8.5, -2.5), CORNER, CORNER)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_words()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_words()

    def _show(self) -> None:
        one = self._prediction
        if one is None:
            return
        has_text = one.transcript is not None
        is_taken = has_text and one.transcript == self._written
        if is_taken:
            said = tr("Draft from a model, {model}: taken. Check it against the sound")
        elif not has_text:
            said = tr("Tags from a model, {model}: dashed, until their key sets them")
        elif one.transcript == NOTHING_SAID:
            said = tr("Draft from a model, {model}: it heard nobody speak")
        else:
            said = tr("Draft from a model, {model}")
        self.heading.setText(said.format(model=one.model.title))
        self._scroll.setVisible(one.has_words and not is_taken)
        self._take.setVisible(has_text and not is_taken)
        place = place_in_draft(self._written or "", one.transcript or "")
        self._word.setVisible(one.has_words and place < len(words_of(one.transcript or "")))
        self.words.show_words(one.transcript or "", place)
        if self.isVisible():
            self._row.fit()
        self._fit_words()

    def _fit_words(self) -> None:
        width = max(1, self.width() - 40)
        self._scroll.setFixedHeight(max(0, min(sized(_HIGHEST), self.words.heightForWidth(width))))

    def _put_heading_above(self, above: bool) -> None:
        """Whose draft it is, is never cut: where room is short it has a line of its own."""
        if above:
            self._above.insertWidget(0, self.heading)
        else:
            self._row.row.insertWidget(0, self.heading, 1)

    def _spare_keys(self, gone: bool) -> None:
        for button in self._buttons:
            button.show_keys(not gone)


class _Words(QLabel):
    """The words that are not taken yet, the next one underlined. A press means: let me edit it."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("muted", True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setToolTip(tr("Press to take the draft and edit it"))

    def show_words(self, text: str, place: int) -> None:
        from html import escape

        words = [escape(one) for one in words_of(text)]
        ahead = words[place:]
        parts = ["…"] if place else []
        parts += [f"<u>{ahead[0]}</u>", *ahead[1:]] if ahead else []
        self.setLayoutDirection(_direction(text))
        self.setText(" ".join(parts))
        self.setAccessibleName(tr("Draft from a model: {words}").format(words=text))

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        self.pressed.emit()


def _direction(text: str) -> Qt.LayoutDirection:
    """That of the first letter that has one (Unicode's rule P2)."""
    kinds = (unicodedata.bidirectional(one) for one in text)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft
