"""Words that may follow: a small list at the cursor, which takes neither the focus nor any key of its own.

QCompleter's popup is a window that gets every key first and hands the others to the editor past
the window's own keyboard, so that Ctrl+Enter or Tab would mean nothing while it is open; and it
orders words by the alphabet alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextEdit, QWidget

from earmark.desk.language import tr
from earmark.desk.theme import sized
from earmark.desk.transcript.positions import in_python, in_qt
from earmark.model.vocabulary import Vocabulary, words_of


class Completion(QListWidget):
    """Belongs to one editor; shown over the window's other parts where its words need the room."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.vocabulary: Vocabulary | None = None
        self.is_on = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("completion", True)
        self.setAccessibleName(tr("Words that may follow"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()
        self.itemClicked.connect(self.take)
        editor.cursorPositionChanged.connect(self._cursor_moved)

    def offer(self) -> None:
        """After a key: what the word at the cursor may become; nothing inside a word or a mark."""
        words = self._wanted()
        if not words:
            self.hide()
            return
        self.clear()
        for word in words:
            self.addItem(QListWidgetItem(word))
        self.setCurrentRow(0)
        self._place()
        self._editor.setAccessibleDescription(tr("Alt+↵ writes {word}").format(word=words[0]))

    def go(self, by: int) -> None:
        """To the next or previous of the words that are offered."""
        if self.isVisible():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def take(self, item: QListWidgetItem | None = None) -> bool:
        """Write the chosen word in place of the begun one; False where none is offered."""
        chosen = item or self.currentItem()
        if not self.isVisible() or chosen is None:
            return False
        begun = self._begun()
        cursor = self._editor.textCursor()
        place = cursor.position()
        cursor.setPosition(place - in_qt(begun, len(begun)))
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self.hide()
        cursor.insertText(chosen.text())
        self._editor.setTextCursor(cursor)
        self.hide()
        return True

    def put_away(self) -> bool:
        """Whether there was something to put away."""
        was = self.isVisible()
        self.hide()
        return was

    def _wanted(self) -> list[str]:
        if not self.is_on or self.vocabulary is None or not self._editor.hasFocus():
            return []
        begun = self._begun()
        return self.vocabulary.completions(begun) if begun else []

    def _begun(self) -> str:
        """The part of a word before the cursor, where the word ends there."""
        text = self._editor.toPlainText()
        place = in_python(text, self._editor.textCursor().position())
        return next((word.text for word in words_of(text) if word.end == place), "")

    def _cursor_moved(self) -> None:
        if self.isVisible() and not self._begun():
            self.hide()

    def _place(self) -> None:
        home: QWidget = self._editor.window()
        if self.parentWidget() is not home:
            self.setParent(home)
        row = self.sizeHintForRow(0)
        self.resize(max(sized(140), self.sizeHintForColumn(0) + 24), row * self.count() + 2 * self.frameWidth() + 6)
        at = self._editor.cursorRect()
        below = self._editor.viewport().mapTo(home, at.bottomLeft())
        left = min(below.x(), home.width() - self.width() - 4)
        top = below.y() + 4
        if top + self.height() > home.height():
            top = self._editor.viewport().mapTo(home, at.topLeft()).y() - self.height() - 4
        self.move(QPoint(max(4, left), top))
        self.show()
        self.raise_()
