"""After a fault of the program: what is safe, where the report lies, and the ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from earmark.desk.language import tr
from earmark.desk.theme import sized


class CrashDialog(QDialog):
    """Calm: the work is on the disk. Nothing of the label goes into the report unless it is ticked here."""

    restart_wanted = Signal()

    def __init__(self, report: Path, private: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earmark made a mistake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report, self._private = report, private
        self._without = report.read_text(encoding="utf-8") if report.is_file() else ""
        words = QLabel(
            tr("Your work is kept, what was being typed too. Go on, or restart: the window opens where you were.")
        )
        words.setWordWrap(True)
        place = QLabel(tr("Report: {path}").format(path=report))
        place.setProperty("muted", True)
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add = QCheckBox(tr("Add this to the report, so that the fault is easier to find:"))
        self.shown = QPlainTextEdit(private)
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(tr("What would be added"))
        self.shown.setMaximumHeight(sized(110))
        self.restart = QPushButton(tr("Restart where you were"))
        self.restart.setProperty("primary", True)
        self.go_on = QPushButton(tr("Go on"))
        self.folder = QPushButton(tr("Open the folder of the report"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.restart, self.go_on, self.folder):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        for widget in (words, place, self.add, self.shown):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.add.toggled.connect(self._write)
        self.restart.clicked.connect(self.restart_wanted)
        self.go_on.clicked.connect(self.accept)
        self.folder.clicked.connect(self._open_folder)
        self.resize(sized(560), self.sizeHint().height())
        self.go_on.setFocus()

    def _write(self, added: bool) -> None:
        try:
            self._report.write_text(self._without + (f"\n{self._private}" if added else ""), encoding="utf-8")
        except OSError as error:
            self.add.setText(tr("The report cannot be written: {why}").format(why=error.strerror))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent)))
