"""F1: the keys in force, made from the action table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.actions import Action, Menu, group_title, key_words
from earmark.desk.keys.user_keys import UserKeys
from earmark.desk.language import later, tr
from earmark.desk.theme import sized

_ELSEWHERE = later("Elsewhere")


class KeysDialog(QDialog):
    """Every action that has a key, by menu, with what fires outside and inside the text. Stays open beside the work."""

    guide_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, keys: UserKeys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: list[tuple[str, list[QWidget]]] = []
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search the keys"))
        self._search.setAccessibleName(tr("Search the keys"))
        self._search.setClearButtonEnabled(True)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._keys, self._scroll = keys, scroll
        self._show_keys()
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = QLabel(
            tr("While text is typed, keys marked “in text” fire, and those of Project and View with Ctrl; no others.")
        )
        words.setProperty("muted", True)
        words.setWordWrap(True)
        guide = QPushButton(tr("User guide"))
        guide.setProperty("quiet", "link")
        guide.setToolTip(tr("Labeling, reports, import and export"))
        guide.setAutoDefault(False)
        change = QPushButton(tr("Change the keys…"))
        change.setProperty("quiet", "link")
        change.setAutoDefault(False)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(words, 1)
        beside.addWidget(change)
        beside.addWidget(guide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(8)
        top.addWidget(self._search)
        top.addLayout(beside)
        layout.addLayout(top)
        layout.addWidget(scroll)
        self._search.textChanged.connect(self._find)
        guide.clicked.connect(self.guide_wanted)
        change.clicked.connect(self.change_wanted)
        keys.changed.connect(self._show_keys)
        room = self.screen().availableSize()
        self.resize(min(max(sized(760), self._two_columns), room.width() - 80), min(sized(560), room.height() - 80))

    def _show_keys(self) -> None:
        """Those that are in force now."""
        self._rows = []
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(16, 8, 16, 16)
        columns.setSpacing(32)
        self._columns = columns
        left, right = QGridLayout(), QGridLayout()
        table = [action for action in self._keys.table if action.keys or action.text_keys]
        tags = [action for action in table if action.menu is Menu.TAG]
        others = [action for action in table if action.menu is not Menu.TAG]
        self._fill(left, _together(others))
        self._fill(right, _together(tags))
        for grid in (left, right):
            column = QVBoxLayout()
            column.addLayout(grid)
            column.addStretch()
            columns.addLayout(column, 1)
        self._scroll.setWidget(inside)
        self._two_columns = inside.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        self._find(self._search.text())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._two_columns
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _fill(self, grid: QGridLayout, actions: Iterable[Action]) -> None:
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(0, 1)
        heading = ""
        for action in actions:
            wanted = _heading(action)
            if wanted != heading:
                heading = wanted
                title = QLabel(group_title(heading))
                title.setProperty("heading", True)
                title.setContentsMargins(0, 10, 0, 2)
                grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            row = grid.rowCount()
            name = QLabel(action.shown)
            grid.addWidget(name, row, 0)
            keys = QHBoxLayout()
            keys.setSpacing(4)
            keys.addStretch()
            shown: list[QWidget] = [name]
            outside = action.keys.split("; ")
            also = bool(action.text_keys) and action.text_keys in outside
            inside = "" if also else action.text_keys
            for text, remark in ((action.keys, tr("also in text") if also else ""), (inside, tr("in text"))):
                for alternative in filter(None, text.split("; ")):
                    cap = QLabel(key_words(alternative))
                    cap.setProperty("key", True)
                    keys.addWidget(cap)
                    shown.append(cap)
                if text and remark:
                    note = QLabel(remark)
                    note.setProperty("muted", True)
                    note.setProperty("small", True)
                    keys.addWidget(note)
                    shown.append(note)
            grid.addLayout(keys, row, 1)
            self._rows.append((f"{action.shown} {action.title} {action.keys} {action.text_keys}".lower(), shown))

    def _find(self, text: str) -> None:
        for words, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(text.lower().strip() in words)


def _heading(action: Action) -> str:
    return str(action.group or action.menu or _ELSEWHERE)


def _together(actions: Sequence[Action]) -> list[Action]:
    """Each heading once, in the order of the table, wherever in it its actions stand."""
    headings = list(dict.fromkeys(map(_heading, actions)))
    return sorted(actions, key=lambda action: headings.index(_heading(action)))
