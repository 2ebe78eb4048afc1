"""The keys of one action, outside and inside the text, each to be taken away, and room for another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from earmark.desk.actions import Action, key_words
from earmark.desk.dialogs.key_recorder import KeyRecorder
from earmark.desk.keys.rules import Where
from earmark.desk.language import tr
from earmark.desk.theme import icon, tokens


class KeyFields(QWidget):
    """Shows an action and says what is wanted of its keys."""

    given = Signal(str, object)  # the keys, Where
    removed = Signal(str, object)
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("heading", True)
        self._back = QPushButton(tr("Reset this one"))
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self.reset)
        self.recorders = {
            Where.OUTSIDE: KeyRecorder(tr("Add a key")),
            Where.INSIDE: KeyRecorder(tr("Add a key"), strokes=1),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._back, 0, 2)
        self._caps: dict[Where, QHBoxLayout] = {}
        titles = {Where.OUTSIDE: tr("Outside the text"), Where.INSIDE: tr("Inside the text")}
        for row, (where, recorder) in enumerate(self.recorders.items(), start=1):
            grid.addWidget(QLabel(titles[where]), row, 0)
            caps = QHBoxLayout()
            caps.setSpacing(6)
            caps.addStretch()
            self._caps[where] = caps
            grid.addLayout(caps, row, 1)
            grid.addWidget(recorder, row, 2)
            recorder.setAccessibleName(f"{tr('Add a key')}, {titles[where]}")
            recorder.recorded.connect(partial(self._recorded, where))

    def show_action(self, action: Action, *, is_own: bool) -> None:
        """Its keys; ``is_own`` where the user changed them."""
        self._title.setText(action.shown)
        self._back.setEnabled(is_own)
        for where, caps in self._caps.items():
            while caps.count() > 1:
                item = caps.takeAt(0)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            keys = action.keys if where is Where.OUTSIDE else action.text_keys
            before: QWidget = self._back if where is Where.OUTSIDE else self.recorders[Where.OUTSIDE]
            for one in filter(None, keys.split("; ")):
                cap = QPushButton(key_words(one))
                cap.setAutoDefault(False)
                cap.setIcon(icon("close", tokens().muted))
                cap.setToolTip(tr("Take {key} away").format(key=key_words(one)))
                cap.setAccessibleName(tr("Take {key} away").format(key=key_words(one)))
                cap.clicked.connect(partial(self.removed.emit, one, where))
                caps.insertWidget(caps.count() - 1, cap)
                QWidget.setTabOrder(before, cap)
                before = cap
            QWidget.setTabOrder(before, self.recorders[where])

    def _recorded(self, where: Where, keys: str) -> None:
        self.given.emit(keys, where)
