"""The user guide, read beside the work: its pages on the left, the page on the right."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.dialogs.page_look import dress
from earmark.desk.language import tr
from earmark.desk.theme import on_grid, sized, theme
from earmark.jobs.resources import resource

FIRST = "index.md"
_WIDTH, _HEIGHT, _PAGES = 1040, 680, 208


class GuideWindow(QDialog):
    """Shows the pages that travel with the program; links between them work, and nothing asks the network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = resource("guide")
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(False)
        self.page.setSearchPaths([str(self._folder)])
        self.page.setAccessibleName(tr("Page of the guide"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.pages = QListWidget()
        self.pages.setProperty("side", True)
        self.pages.setAccessibleName(tr("Pages of the guide"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        for name in _in_order(self._folder):
            item = QListWidgetItem(_title(self._folder / name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, on_grid(self.fontMetrics().height() + 12)))
            self.pages.addItem(item)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.pages)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([sized(_PAGES), sized(_WIDTH - _PAGES)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        room = self.screen().availableSize()
        self.resize(min(sized(_WIDTH), room.width() - 80), min(sized(_HEIGHT), room.height() - 80))

        self.pages.currentItemChanged.connect(self._chosen)
        self.page.sourceChanged.connect(self._arrived)
        theme().changed.connect(self._dress_again)
        for keys, step in (
            (QKeySequence.StandardKey.Back, self.page.backward),
            (QKeySequence.StandardKey.Forward, self.page.forward),
        ):
            QShortcut(QKeySequence(keys), self, step)
        self.open_page(FIRST)
        self.pages.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._dress()

    def open_page(self, name: str) -> None:
        """One of the guide's files by its name."""
        self.page.setSource(QUrl.fromLocalFile(str(self._folder / name)))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(item.data(Qt.ItemDataRole.UserRole))

    def _arrived(self, url: QUrl) -> None:
        """A link may have led here: the list of pages follows."""
        for row in range(self.pages.count()):
            if self.pages.item(row).data(Qt.ItemDataRole.UserRole) == url.fileName():
                blocked = self.pages.blockSignals(True)
                self.pages.setCurrentRow(row)
                self.pages.blockSignals(blocked)
        self._dress()

    def _dress_again(self) -> None:
        self.page.reload()
        self._dress()

    def _dress(self) -> None:
        dress(self.page.document(), self.page.viewport().width())


def _in_order(folder: Path) -> list[str]:
    """The first page, those it names in its order, and any others after them."""
    named = re.findall(r"\]\(([\w-]+\.md)\)", (folder / FIRST).read_text(encoding="utf-8"))
    there = sorted(path.name for path in folder.glob("*.md"))
    return [name for name in dict.fromkeys([FIRST, *named, *there]) if name in there]


def _title(path: Path) -> str:
    """The heading of a page; of the first page what stands behind the program's name.

    >>> _title(resource("guide", FIRST))
    'User guide'
    """
    with path.open(encoding="utf-8") as lines:
        heading = next(lines, "").lstrip("# ").strip()
    words = heading.rpartition(": ")[2]
    return words[:1].upper() + words[1:]
