"""Which model on this machine drafts what: its folder, the language, and the clips."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import tr
from earmark.desk.theme import sized


@dataclass(frozen=True, slots=True)
class LocalOrder:
    """What is wanted. An empty ``language`` is each clip's own; ``listed`` is the whole list, else the open clip."""

    folder: Path
    language: str
    listed: bool


class LocalModelDialog(QDialog):
    """Asks for a folder; ``wanted`` carries the LocalOrder."""

    wanted = Signal(object)

    def __init__(self, folder: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Draft by a model on this machine"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(sized(540), self.screen().availableSize().width() - 80))
        words = QLabel(
            tr("A folder with a model that faster-whisper reads. Nothing is downloaded; no sound leaves this machine.")
        )
        words.setWordWrap(True)
        words.setProperty("muted", True)
        self.folder = QLineEdit(folder)
        self.folder.setAccessibleName(tr("Folder of the model"))
        browse = QPushButton(tr("Choose…"))
        browse.setAutoDefault(False)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        self.language = QLineEdit(language)
        self.language.setPlaceholderText(tr("each clip's own, as in en"))
        self.this_clip = QRadioButton(tr("This clip"))
        self.listed = QRadioButton(tr("All clips of the list"))
        self.this_clip.setChecked(True)
        form = QFormLayout()
        form.addRow(tr("Folder of the model"), where)
        form.addRow(tr("Language"), self.language)
        form.addRow(tr("Clips"), self.this_clip)
        form.addRow("", self.listed)
        self.go = QPushButton(tr("Write drafts"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addLayout(row)
        browse.clicked.connect(self._browse)
        self.folder.textChanged.connect(self._allow)
        self.go.clicked.connect(self._give)
        self._allow()

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.folder.text().strip()))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the model"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _give(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        self.wanted.emit(LocalOrder(folder, self.language.text().strip(), self.listed.isChecked()))
        self.close()
