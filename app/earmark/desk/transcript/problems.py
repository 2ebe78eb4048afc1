"""What is wrong in the text that is being written: underlined, told where the cursor is, mended by key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.desk.problem_words import mend_words, problem_words
from earmark.desk.theme import theme, tokens
from earmark.desk.transcript.positions import in_python, in_qt
from earmark.model.markup_check import SOUNDS, Mend, check_markup


@dataclass(frozen=True, slots=True)
class TextProblem:
    """Characters ``first`` to ``end`` (exclusive), one sentence, and what can be done, by its words."""

    first: int
    end: int
    words: str
    mends: tuple[tuple[str, Mend], ...] = ()
    misspelt: str = ""


class TextProblems(QObject):
    """Looks after one editor. Problems stop nobody; they are only seen."""

    changed = Signal()

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._text = ""
        self._sounds = SOUNDS
        self._marks: tuple[TextProblem, ...] = ()
        self._misspelt: tuple[TextProblem, ...] = ()
        editor.textChanged.connect(self.look)
        editor.cursorPositionChanged.connect(self.cursor_moved)
        theme().changed.connect(self._underline)

    @property
    def all(self) -> tuple[TextProblem, ...]:
        """In the order of the text."""
        misspelt = (one for one in self._misspelt if not self._is_being_written(one))
        return tuple(sorted((*self._marks, *misspelt), key=lambda one: (one.first, one.end)))

    @property
    def sounds(self) -> frozenset[str]:
        return self._sounds

    def use_sounds(self, sounds: frozenset[str]) -> None:
        """The sounds that the project's transcript rules name."""
        self._sounds = sounds
        self._text = ""
        self.look()

    def look(self) -> None:
        """Check the marks of the text as it stands."""
        text = self._editor.toPlainText()
        if text == self._text:
            return
        self._text = text
        self._misspelt = ()
        self._marks = tuple(
            TextProblem(
                one.first,
                one.end,
                problem_words(one),
                ((mend_words(text, one.mend), one.mend),) if one.mend is not None else (),
            )
            for one in check_markup(text, self._sounds).problems
        )
        self._underline()

    def show_misspelt(self, text: str, found: Sequence[TextProblem]) -> None:
        """The spelling of this text was looked at; what was typed since makes it void."""
        if text == self._text:
            self._misspelt = tuple(found)
            self._underline()

    def _is_being_written(self, word: TextProblem) -> bool:
        """A word at whose end the cursor stands may go on: it is not wrong yet."""
        cursor = self._editor.textCursor()
        return (
            self._editor.hasFocus()
            and not cursor.hasSelection()
            and in_python(self._text, cursor.position()) == word.end
        )

    def cursor_moved(self) -> None:
        """The cursor, or the focus: another word may be the one that is being written."""
        if self._misspelt:
            self._underline()
        else:
            self.changed.emit()

    def at(self, place: int) -> TextProblem | None:
        """The problem at a place as Qt counts it: where the mouse is, or the cursor."""
        place = in_python(self._text, place)
        return next((one for one in self.all if one.first <= place <= one.end), None)

    def go(self, by: int) -> TextProblem | None:
        """Select the next problem (``by`` 1) or the one before (-1), round the end."""
        found = self.all
        if not found:
            return None
        cursor = self._editor.textCursor()
        here = in_python(self._text, cursor.selectionStart() if by < 0 else cursor.selectionEnd())
        ahead = [one for one in found if one.first >= here] if by > 0 else [one for one in found if one.end <= here]
        if by > 0 and not cursor.hasSelection() and found[0].first == here:
            ahead = [one for one in found if one.first >= here]
        chosen = (ahead or found)[0] if by > 0 else (ahead or found)[-1]
        self.select(chosen)
        return chosen

    def select(self, problem: TextProblem) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(in_qt(self._text, problem.first))
        cursor.setPosition(in_qt(self._text, problem.end), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def apply(self, mend: Mend) -> None:
        """One step of the field's own undo."""
        cursor = self._editor.textCursor()
        cursor.setPosition(in_qt(self._text, mend.first))
        cursor.setPosition(in_qt(self._text, mend.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(mend.text)
        self._editor.setTextCursor(cursor)

    def words(self) -> str:
        """The problem at the cursor, else the first; how many there are, and the keys. Empty: all is well."""
        found = self.all
        if not found:
            return ""
        one = self.at(self._editor.textCursor().position()) or found[0]
        words = tr("{next}: next, {mend}: mend it") if one.mends or one.misspelt else tr("{next}: next")
        keys = words.format(
            next=in_force().named("text.next_problem", in_text=True), mend=in_force().named("text.mend", in_text=True)
        )
        if len(found) > 1:
            keys = tr("{number} of {count}").format(number=found.index(one) + 1, count=len(found)) + f"  ·  {keys}"
        return f"{one.words}  ·  {keys}"

    def _underline(self) -> None:
        self._editor.setExtraSelections([self._selection(one) for one in self.all])
        self.changed.emit()

    def _selection(self, problem: TextProblem) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(tokens().bad if problem.misspelt else tokens().warn)
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(in_qt(self._text, problem.first))
        cursor.setPosition(in_qt(self._text, problem.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection
