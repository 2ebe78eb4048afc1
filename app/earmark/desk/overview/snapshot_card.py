"""Snapshots: freezing the labels under a name, and the way to comparing two of them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE
from earmark.model.snapshot import Snapshot

_NAMED = 3


class SnapshotCard(Card):
    """``named`` carries the name of a snapshot to make; ``compare_wanted`` asks for the comparison."""

    named = Signal(str)
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Snapshots"), parent)
        self.known = text_label("", muted=True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of the snapshot"))
        self.name.setAccessibleName(tr("Name of the snapshot"))
        self.freeze = QPushButton(tr("Freeze the labels"))
        self.compare = QPushButton(tr("Compare and results"))
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        row.addWidget(self.name, 1)
        row.addWidget(self.freeze)
        below = QHBoxLayout()
        below.addWidget(self.compare)
        below.addStretch(1)
        self.inside.addWidget(self.known)
        self.inside.addLayout(row)
        self.inside.addLayout(below)
        self.freeze.clicked.connect(self._make)
        self.name.returnPressed.connect(self._make)
        self.compare.clicked.connect(self.compare_wanted)

    def show_snapshots(self, found: tuple[Snapshot, ...]) -> None:
        """The newest first."""
        if not found:
            self.known.setText(tr("A snapshot freezes every label, so that you can say what a model was trained on."))
        else:
            lines = [
                tr("{name}: %Ln labels", one.labels).format(name=one.name) for one in list(reversed(found))[:_NAMED]
            ]
            left = len(found) - _NAMED
            if left > 0:
                lines.append(tr("and {count} more").format(count=counted.count(left)))
            self.known.setText("\n".join(lines))
        self.compare.setVisible(bool(found))

    def _make(self) -> None:
        self.named.emit(self.name.text().strip() or f"{datetime.now(UTC).astimezone():%Y-%m-%d %H:%M}")
        self.name.clear()
