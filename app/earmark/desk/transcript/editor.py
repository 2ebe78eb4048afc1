"""The field in which the transcript is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from earmark.desk.language import tr
from earmark.desk.theme import theme, tokens, transcript_font
from earmark.desk.theme.fonts import TRANSCRIPT_LINE
from earmark.desk.transcript.highlighter import MarkupHighlighter


class TranscriptEditor(QTextEdit):
    """Plain text at 18/28 with automatic direction: a line that starts in Arabic runs from the right.

    QTextEdit and not QPlainTextEdit, whose layout knows no line height.
    """

    text_edited = Signal(str)
    text_taken_back = Signal(str)
    """The field's own undo or redo went through what was typed."""
    left = Signal()
    focused = Signal(bool)
    break_refused = Signal()
    """Enter alone was pressed: a transcript is one line."""
    undo_ran_out = Signal()
    redo_ran_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Transcript"))
        self.setProperty("framed", True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(16)
        self._prompt, self._prompt_warns = "", False
        self._scale = 1.0
        self._showing = False
        self._highlighter = MarkupHighlighter(self.document())
        self._dress()
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Put a text there that nobody types; the history of the field starts anew."""
        shown = self.toPlainText()
        if text == shown or (not text and not shown.strip()):
            return
        self._showing = True
        position = self.textCursor().position()
        self.setPlainText(text)
        self._set_line_height()
        self.place_cursor(min(position, len(text)))
        self.document().clearUndoRedoStacks()
        self._showing = False

    def set_prompt(self, words: str, *, warns: bool = False) -> None:
        """What stands there while nothing is written, where the first letter will stand.

        A placeholder of Qt's knows nothing of the height of lines, and the text would jump.
        """
        self._prompt, self._prompt_warns = words, warns
        self.viewport().update()

    @property
    def prompt(self) -> str:
        return self._prompt

    def place_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(position, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    @property
    def cursor_position(self) -> int:
        return self.textCursor().position()

    def set_scale(self, scale: float) -> None:
        """Larger or smaller text for this labeler."""
        self._scale = scale
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._prompt or not self.document().isEmpty():
            return
        painter = QPainter(self.viewport())
        font = self.document().defaultFont()
        painter.setFont(font)
        painter.setPen(tokens().warn if self._prompt_warns else tokens().muted)
        margin = round(self.document().documentMargin())
        height = round(font.pixelSize() * TRANSCRIPT_LINE)
        top = margin + max(0, height - painter.fontMetrics().height())
        room = QRect(margin, top, self.viewport().width() - 2 * margin, self.viewport().height() - top)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), self._prompt)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        # The field's own history goes first; what lies before it belongs to the label.
        if event.matches(QKeySequence.StandardKey.Undo):
            self._go_through_history(self.undo, self.document().isUndoAvailable(), self.undo_ran_out)
            return
        if event.matches(QKeySequence.StandardKey.Redo) or (
            event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self._go_through_history(self.redo, self.document().isRedoAvailable(), self.redo_ran_out)
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.break_refused.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.focused.emit(False)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Pasted text comes as plain text, its lines joined by spaces: a transcript is one paragraph."""
        lines = source.text().splitlines()
        self.insertPlainText(" ".join(lines) if len(lines) > 1 else source.text())

    def forget_history(self) -> None:
        """Something else was answered in between: from here back, undo is the label's."""
        self.document().clearUndoRedoStacks()

    def _go_through_history(self, step: Callable[[], None], available: bool, ran_out: SignalInstance) -> None:
        if not available:
            ran_out.emit()
            return
        self._showing = True
        step()
        self._showing = False
        self.text_taken_back.emit(self.toPlainText())

    def _changed(self) -> None:
        if not self._showing:
            self.text_edited.emit(self.toPlainText())

    def _dress(self) -> None:
        font: QFont = transcript_font(self._scale)
        self._showing = True
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._set_line_height()
        self._highlighter.take_colours()
        self._showing = False

    def _set_line_height(self) -> None:
        height = round(self.document().defaultFont().pixelSize() * TRANSCRIPT_LINE)
        look = QTextBlockFormat()
        look.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
