"""A transcript with the places underlined in which it differs from the one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.desk.language import tr
from earmark.desk.theme import text_font, theme, tokens, transcript_font
from earmark.desk.theme.fonts import TRANSCRIPT_LINE
from earmark.desk.transcript.positions import in_python, in_qt
from earmark.measure.word_alignment import Alignment, CharRange, Difference
from earmark.model.label import NOTHING_SAID
from earmark.model.writing_direction import runs_from_right

_SOFT = 34
"""Of 255: how much of the colour of what differs lies under its words."""
_GAP_WIDTH = 9.0
"""Pixels of the wedge that says that words stand here in another transcript."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Characters of a transcript that differ; first = end where only the others have words."""

    chars: CharRange
    difference: Difference


def marked_places(alignment: Alignment, transcript: int) -> tuple[Marked, ...]:
    """The places of one transcript of an alignment, in their order."""
    return tuple(Marked(place.chars[transcript], place.difference) for place in alignment.places)


class AlignedText(QWidget):
    """Shows a transcript, never to be written in; places are clicked to be heard.

    Words that differ have a firm underline on a soft ground, mere conventions a dotted one; where other
    transcripts have words and this one has none stands a wedge. So nothing is told by colour alone.
    """

    place_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._text: str | None = None
        self._places: tuple[Marked, ...] = ()
        self._language = ""
        self._chosen: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._write)
        self._write()

    def show_text(self, text: str | None, places: Sequence[Marked] = (), language: str = "") -> None:
        """None is not answered, ``NOTHING_SAID`` the answer that nobody speaks."""
        self._text, self._places, self._language, self._chosen = text, tuple(places), language, None
        self._write()

    def choose(self, place: int | None) -> None:
        """The place at hand stands out."""
        if place != self._chosen:
            self._chosen = place
            self._write()

    @property
    def chosen(self) -> int | None:
        return self._chosen

    def words_at(self, place: int) -> str:
        """What stands in a place; empty where nothing does."""
        first, end = self._places[place].chars
        return (self._text or "")[first:end]

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        self._document.setTextWidth(max(40, width))
        return round(self._document.size().height()) + 2

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._document.setTextWidth(max(40, self.width()))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, tokens().text)
        self._document.documentLayout().draw(painter, context)
        for number, place in enumerate(self._places):
            if place.chars[0] == place.chars[1] and self._text:
                self._paint_wedge(painter, number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        place = self._place_at(event.position())
        if place is not None:
            self.place_chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        over = self._place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _place_at(self, at: QPointF) -> int | None:
        for number, place in enumerate(self._places):
            if place.chars[0] == place.chars[1] and self._wedge(number).boundingRect().adjusted(-4, -14, 4, 6).contains(
                at
            ):
                return number
        hit = self._document.documentLayout().hitTest(at, Qt.HitTestAccuracy.ExactHit)
        if hit < 0 or not self._text:
            return None
        position = in_python(self._text, hit)
        found = (n for n, one in enumerate(self._places) if one.chars[0] <= position < one.chars[1])
        return next(found, None)

    def _write(self) -> None:
        """The text with its marks, in the look that holds now."""
        document, colours = self._document, tokens()
        self.setMouseTracking(bool(self._places))
        said = bool(self._text)
        document.setDefaultFont(transcript_font() if said else text_font())
        right = said and runs_from_right(self._text or "", self._language)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        # Left is where a line begins, on the right for text that runs from there.
        option.setAlignment(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setPlainText(self._shown())
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        whole = QTextCharFormat()
        whole.setForeground(colours.text if said else colours.muted)
        cursor.mergeCharFormat(whole)
        lines = QTextBlockFormat()
        lines.setLineHeight(TRANSCRIPT_LINE * 100 / 1.17, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if said:
            cursor.mergeBlockFormat(lines)
            for number, place in enumerate(self._places):
                self._mark(number, place)
        self._tell()
        self.updateGeometry()
        self.update()

    def _mark(self, number: int, place: Marked) -> None:
        first, end = (in_qt(self._text or "", at) for at in place.chars)
        if first == end:
            return
        cursor = QTextCursor(self._document)
        cursor.setPosition(first)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        ink = _ink(place.difference)
        form.setUnderlineColor(ink)
        words = place.difference is Difference.WORDS
        style = QTextCharFormat.UnderlineStyle
        form.setUnderlineStyle(style.SingleUnderline if words else style.DotLine)
        ground = QColor(ink)
        ground.setAlpha(_SOFT)
        if number == self._chosen:
            form.setBackground(tokens().accent_soft)
            form.setForeground(tokens().accent)
        elif words:
            form.setBackground(ground)
        cursor.mergeCharFormat(form)

    def _wedge(self, number: int) -> QPolygonF:
        """Under the line, at the place where words are missing."""
        at = in_qt(self._text or "", self._places[number].chars[0])
        block = self._document.findBlock(min(at, max(0, self._document.characterCount() - 1)))
        layout = block.layout()
        line = layout.lineForTextPosition(at - block.position())
        if not line.isValid():
            return QPolygonF()
        # The stub says object; it is the place in pixels and the position in the text.
        x = line.cursorToX(at - block.position())[0]  # type: ignore[index]
        half = _GAP_WIDTH / 2
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        x = min(max(corner.x() + x, half), self.width() - half)
        base = QPointF(x, corner.y() + line.y() + line.ascent() + 2)
        return QPolygonF([base, base + QPointF(half, half + 2), base + QPointF(-half, half + 2)])

    def _paint_wedge(self, painter: QPainter, number: int) -> None:
        shape = self._wedge(number)
        ink = tokens().accent if number == self._chosen else _ink(self._places[number].difference)
        painter.setPen(QPen(ink, 1.3))
        words = self._places[number].difference is Difference.WORDS
        painter.setBrush(ink if words else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(shape)

    def _shown(self) -> str:
        if self._text is None:
            return tr("Transcript not answered")
        return tr("Nothing said") if self._text == NOTHING_SAID else self._text

    def _tell(self) -> None:
        """What a screen reader says."""
        self.setAccessibleName(self._shown())
        differing = [self.words_at(n) or tr("nothing") for n in range(len(self._places))] if self._text else []
        self.setAccessibleDescription(tr("Differs: {words}").format(words="; ".join(differing)) if differing else "")


def _ink(difference: Difference) -> QColor:
    return tokens().bad if difference is Difference.WORDS else tokens().muted
