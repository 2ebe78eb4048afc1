"""The field in which the transcript is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from earmark.desk.keys.keyboard import TRANSCRIPT
from earmark.desk.language import tr
from earmark.desk.theme import theme, tokens, transcript_font
from earmark.desk.theme.fonts import TRANSCRIPT_LINE
from earmark.desk.transcript.completion import Completion
from earmark.desk.transcript.graphemes import backspaced
from earmark.desk.transcript.highlighter import MarkupHighlighter
from earmark.desk.transcript.positions import in_python, in_qt
from earmark.desk.transcript.problems import TextProblems
from earmark.desk.transcript.turned_marks import paint_turned_marks
from earmark.model.writing_direction import runs_from_right


class TranscriptEditor(QTextEdit):
    """Plain text at 18/28; its words, not its marks, say whether it runs from the left or the right.

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
    mends_wanted = Signal()
    """The mouse asks what can be done about a problem."""
    size_turned = Signal(int)
    """The wheel asks for larger (1) or smaller (-1) text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Transcript"))
        self.setProperty("framed", True)
        self.setProperty(TRANSCRIPT, True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self._language = ""
        self._composing = False
        self._turn(Qt.LayoutDirection.LeftToRight)
        self.document().setDocumentMargin(16)
        self._prompt, self._prompt_warns = "", False
        self._scale = 1.0
        self._showing = False
        self.came_by_tab = False
        self._highlighter = MarkupHighlighter(self.document())
        self.problems = TextProblems(self)
        self.focused.connect(self.problems.cursor_moved)
        self.completion = Completion(self)
        self._dress()
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Put a text there that nobody types; the history of the field starts anew."""
        shown = self.toPlainText()
        if text == shown or (not text and not shown.strip()):
            return
        self.completion.put_away()
        self._showing = True
        position = self.textCursor().position()
        self.setPlainText(text)
        self._set_line_height()
        self._follow_direction()
        self.place_cursor(min(position, in_qt(text, len(text))))
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

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the middle of a word: keys are its own then."""
        return self._composing

    def set_language(self, language: str) -> None:
        """The clip's language: it says which way an empty text runs."""
        self._language = language
        self._follow_direction()

    def use_sounds(self, sounds: frozenset[str]) -> None:
        """The sounds of the speaker that the transcript rules in force name."""
        self._highlighter.sounds = sounds
        self._showing = True
        self._highlighter.rehighlight()
        self._showing = False
        self.problems.use_sounds(sounds)

    def set_scale(self, scale: float) -> None:
        """Larger or smaller text for this labeler."""
        self._scale = scale
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._runs_from_right:
            paint_turned_marks(self)
        if not self._prompt or not self.document().isEmpty() or self._composing:
            return
        painter = QPainter(self.viewport())
        font = self.document().defaultFont()
        painter.setFont(font)
        painter.setPen(tokens().warn if self._prompt_warns else tokens().muted)
        margin = round(self.document().documentMargin())
        height = round(font.pixelSize() * TRANSCRIPT_LINE)
        top = margin + max(0, height - painter.fontMetrics().height())
        room = QRect(margin, top, self.viewport().width() - 2 * margin, self.viewport().height() - top)
        side = Qt.AlignmentFlag.AlignRight if self._runs_from_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap), self._prompt)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._composing:
            super().keyPressEvent(event)
            return
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
        if plain and event.key() == Qt.Key.Key_Backspace and self._delete_cluster():
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._follow_direction()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        place = self.textCursor().position()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self.cursorForPosition(event.pos()).position()
        if self.isReadOnly() or self.textCursor().hasSelection() or self.problems.at(place) is None:
            super().contextMenuEvent(event)
            return
        self.place_cursor(place)
        self.mends_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.size_turned.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            problem = self.problems.at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), problem.words if problem is not None else "", self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.came_by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.completion.put_away()
        self.focused.emit(False)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Pasted text comes as plain text, its lines joined by spaces: a transcript is one paragraph."""
        lines = source.text().splitlines()
        self.insertPlainText(" ".join(lines) if len(lines) > 1 else source.text())

    def rect_of(self, first: int, end: int) -> QRectF | None:
        """Where a stretch of one line stands in the viewport (places as Qt counts); None where it breaks."""
        cursor = QTextCursor(self.document())
        places = []
        for place in range(first, end + 1):
            cursor.setPosition(place)
            places.append(self.cursorRect(cursor))
        if len({one.top() for one in places}) > 1:
            return None
        left, right = min(one.x() for one in places), max(one.x() for one in places)
        return QRectF(left, places[0].top(), right - left, places[0].height())

    def _delete_cluster(self) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection() or self.isReadOnly():
            return False
        text = self.toPlainText()
        place = in_python(text, cursor.position())
        wanted = backspaced(text, place)
        if place - wanted < 2:
            return False
        cursor.setPosition(in_qt(text, wanted), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True

    def move_on(self) -> None:
        """The focus to what follows: Tab, which plays here, cannot do it."""
        self.focusNextChild()

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

    @property
    def _runs_from_right(self) -> bool:
        return self.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft

    def _follow_direction(self) -> None:
        """The base direction is the text's own, and no step of its history."""
        if self._composing:
            return
        right = runs_from_right(self.toPlainText(), self._language)
        wanted = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        if self.document().defaultTextOption().textDirection() != wanted:
            self._turn(wanted)

    def _turn(self, direction: Qt.LayoutDirection) -> None:
        option = QTextOption()
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def _changed(self) -> None:
        self._follow_direction()
        if not self._showing:
            if not self._composing:
                self.completion.offer()
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
        # One line is always whole, however large: the timeline gives way.
        self.setMinimumHeight(height + round(1.5 * self.document().documentMargin()))
        look = QTextBlockFormat()
        look.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
