"""Whose work is it: asked where a file seems to hold what a model says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from earmark.desk.language import tr
from earmark.desk.theme import sized
from earmark.exchange.predictions import holds_predictions_alone
from earmark.model.prediction import Model


class PredictionsDialog(QDialog):
    """Asks for the model's name; or the file is taken for labels after all."""

    named = Signal(object)  # Model
    are_labels = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import predictions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(sized(460), self.screen().availableSize().width() - 80))
        words = QLabel(
            tr("{file} seems to hold what a model says. Predictions are kept beside the labels.").format(file=path.name)
        )
        words.setWordWrap(True)
        self.name = QLineEdit(path.stem)
        self.version = QLineEdit()
        self.version.setPlaceholderText(tr("where it matters"))
        form = QFormLayout()
        form.addRow(tr("Name of the model"), self.name)
        form.addRow(tr("Version"), self.version)
        self.go = QPushButton(tr("Take as predictions"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.labels = QPushButton(tr("Take as labels"))
        self.labels.setAutoDefault(False)
        self.labels.setVisible(not holds_predictions_alone(path))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.labels)
        row.addStretch()
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addLayout(row)
        self.name.textChanged.connect(self._allow)
        self.go.clicked.connect(self._take)
        self.labels.clicked.connect(self._take_as_labels)
        self.name.selectAll()
        self._allow()

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()))

    def _take(self) -> None:
        self.named.emit(Model(" ".join(self.name.text().split()), " ".join(self.version.text().split())))
        self.close()

    def _take_as_labels(self) -> None:
        self.are_labels.emit()
        self.close()
