"""The user's own key, whose keys are trusted, and whether the project takes only signed work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import tr
from earmark.desk.theme import sized
from earmark.jobs import keys
from earmark.model.errors import UserError


class KeysDialog(QDialog):
    """``demanded`` says that signatures are now wanted by the project, or no more."""

    demanded = Signal(bool)

    def __init__(self, names: Sequence[str], demands: bool | None, parent: QWidget | None = None) -> None:
        """``names`` are people of the project; ``demands`` is None where it is not for this user to say."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keys for packets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(sized(560), self.screen().availableSize().width() - 80))
        told = QLabel(
            tr(
                "With somebody's key a packet is sealed so that only they can open it, and their signature is known. "
                "Pass your own on to whoever sends you packets or takes your work."
            )
        )
        told.setWordWrap(True)
        self.own = QLineEdit()
        self.own.setReadOnly(True)
        self.own.setPlaceholderText(tr("none yet"))
        self.make = QPushButton(tr("Make my key"))
        self.copy = QPushButton(tr("Copy"))
        mine = QHBoxLayout()
        mine.setSpacing(8)
        for widget in (self.own, self.make, self.copy):
            mine.addWidget(widget)
        self.known = QListWidget()
        self.known.setProperty("rows", True)
        self.known.setAccessibleName(tr("People whose keys are trusted"))
        self.known.setFixedHeight(sized(96))
        self.forget = QPushButton(tr("Trust no more"))
        others = QHBoxLayout()
        others.setSpacing(8)
        others.addWidget(self.known, 1)
        others.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignTop)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.addItems(list(names))
        self.name.setCurrentText("")
        self.key = QLineEdit()
        self.key.setPlaceholderText(tr("their key, which begins with earmark1-"))
        self.trust = QPushButton(tr("Trust"))
        added = QHBoxLayout()
        added.setSpacing(8)
        added.addWidget(self.name, 1)
        added.addWidget(self.key, 2)
        added.addWidget(self.trust)
        self.demand = QCheckBox(tr("Take only signed work into this project"))
        self.demand.setVisible(demands is not None)
        self.demand.setChecked(bool(demands))
        self.said = QLabel()
        self.said.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(tr("My key"), mine)
        form.addRow(tr("Trusted"), others)
        form.addRow(tr("Add"), added)
        form.addRow("", self.demand)
        close = QPushButton(tr("Close"))
        for button in (self.make, self.copy, self.forget, self.trust, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(told)
        layout.addLayout(form)
        layout.addLayout(row)
        self.make.clicked.connect(self._make)
        self.copy.clicked.connect(self._copy)
        self.trust.clicked.connect(self._trust)
        self.key.returnPressed.connect(self._trust)
        self.forget.clicked.connect(self._forget)
        self.known.currentRowChanged.connect(lambda row: self.forget.setEnabled(row >= 0))
        self.demand.toggled.connect(self.demanded)
        close.clicked.connect(self.close)
        self._show()

    def _show(self) -> None:
        try:
            own, known = keys.own_key(), keys.known_keys()
        except UserError as error:
            self._say(str(error))
            return
        self.own.setText(own.public.text if own is not None else "")
        self.own.setCursorPosition(0)
        self.make.setVisible(own is None)
        self.copy.setVisible(own is not None)
        self.known.clear()
        self.known.addItems([one.name for one in known])
        self.forget.setEnabled(False)

    def _make(self) -> None:
        self._do(keys.new_key, tr("Your key is made. Keep a copy of it where you keep what must not be lost"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.own.text())
        self._say(tr("Copied: now pass it on"))

    def _trust(self) -> None:
        name, key = self.name.currentText(), self.key.text()
        if self._do(lambda: keys.trust(name, key), tr("{name}'s key is trusted").format(name=name.strip())):
            self.key.clear()

    def _forget(self) -> None:
        item = self.known.currentItem()
        if item is not None:
            name = item.text()
            self._do(lambda: keys.forget(name), tr("{name}'s key is trusted no more").format(name=name))

    def _do(self, change: Callable[[], object], done: str) -> bool:
        try:
            change()
        except UserError as error:
            self._say(str(error))
            return False
        self._show()
        self._say(done)
        return True

    def _say(self, words: str) -> None:
        self.said.setText(f"{words[:1].upper()}{words[1:]}")
