"""What stands there when no project is open, no clip was imported, or nobody is labeling yet."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.buttons import KeyButton
from earmark.desk.frame.top_bar import ROLES
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, tr
from earmark.desk.theme import on_grid, pixmap, sized, text_font, theme, tokens
from earmark.model.people import Labeler, Role

_ROLES = (
    (Role.LEAD, later("Lead: plans, labels, reads the reports")),
    (Role.REVIEWER, later("Reviewer: settles disagreements, reads the reports")),
    (Role.LABELER, later("Labeler: labels clips")),
)

_SHOWN = 4
_TILE, _SIGN = 40, 24
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class _Centred(QWidget):
    """A card in the middle of the page."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QFrame()
        card.setProperty("card", True)
        self._card = card
        self.inside = QVBoxLayout(card)
        self.inside.setContentsMargins(32, 32, 32, 32)
        self.inside.setSpacing(12)
        self._mark = _Mark()
        self.title = QLabel(title)
        self.title.setProperty("heading", True)
        self.title.setWordWrap(True)
        self.words = QLabel(words)
        self.words.setProperty("muted", True)
        self.words.setWordWrap(True)
        for widget in (self._mark, self.title, self.words):
            self.inside.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        theme().changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        # As wide as a comfortable line of text, whatever its size.
        self._card.setFixedWidth(text_font().pixelSize() * 44)


class _Mark(QWidget):
    """The program's sign on a tile."""

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sized(_TILE), sized(_TILE))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().accent)
        tile, size = sized(_TILE), sized(_SIGN)
        painter.drawRoundedRect(QRectF(0, 0, tile, tile), tile / 4, tile / 4)
        sign = pixmap("earmark", tokens().on_accent, size, self.devicePixelRatioF())
        painter.drawPixmap((tile - size) // 2, (tile - size) // 2, sign)


class _RecentRow(QAbstractButton):
    """A project opened lately: its name, and behind it where it lies."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setText(path.stem)
        self.setToolTip(str(path))
        self.setAccessibleName(tr("Open {name} in {folder}").format(name=path.stem, folder=path.parent))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, on_grid(QFontMetrics(text_font()).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter, colours = QPainter(self), tokens()
        if self.hasFocus():
            painter.fillRect(self.rect().adjusted(0, self.height() - 2, 0, 0), colours.accent)
        metrics, inside = QFontMetrics(text_font()), self.rect()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width() // 2)
        painter.setPen(colours.accent)
        font = text_font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.drawText(inside, _MIDDLE_LEFT, name)
        painter.setFont(text_font())
        inside.setLeft(inside.left() + metrics.horizontalAdvance(name) + 12)
        painter.setPen(colours.muted)
        place = metrics.elidedText(str(self._path.parent), Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, _MIDDLE_LEFT, place)


class NoProject(_Centred):
    """The first start: make a project, open one, or drop sound."""

    new_wanted = Signal()
    open_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            tr("Label speech, measure where labelers disagree, improve the data"),
            tr("A project is one file that holds everything but the sound. Make one, or drop a folder of sound here."),
        )
        self.new = KeyButton(tr("New project"), "project.new", primary=True)
        self.open = KeyButton(tr("Open project"), "project.open")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.new)
        row.addWidget(self.open)
        row.addStretch()
        self.inside.addSpacing(4)
        self.inside.addLayout(row)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self.inside.addLayout(self._recent)
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)

    def show_recent(self, paths: Sequence[Path]) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if not paths:
            return
        heading = QLabel(tr("Opened lately"))
        heading.setProperty("muted", True)
        heading.setProperty("small", True)
        heading.setContentsMargins(0, 12, 0, 4)
        self._recent.addWidget(heading)
        for path in paths[:5]:
            button = _RecentRow(path)
            button.clicked.connect(lambda _on=False, chosen=path: self.recent_chosen.emit(chosen))
            self._recent.addWidget(button)


class NoClips(_Centred):
    """An open project without clips."""

    folder_wanted = Signal()
    files_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            "",
            tr(
                "Every sound that can be read becomes a clip. The files stay where they are; the project knows them "
                "by their content, so they may be moved later. Label tables, JSON Lines and NeMo manifests come in "
                "the same way."
            ),
        )
        in_force().changed.connect(self._name_keys)
        self._name_keys()
        self.folder = KeyButton(tr("Choose a folder"), "project.import_folder", primary=True)
        self.files = KeyButton(tr("Choose files"), "project.import")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder)
        row.addWidget(self.files)
        row.addStretch()
        self.inside.addSpacing(4)
        self.inside.addLayout(row)
        self.folder.clicked.connect(self.folder_wanted)
        self.files.clicked.connect(self.files_wanted)

    def _name_keys(self) -> None:
        words = tr("Drop a folder of sound here, or press {key}")
        self.title.setText(words.format(key=in_force().named("project.import_folder")))


class WhoAreYou(_Centred):
    """Asks who it is where nobody is labeling: somebody the project knows, or a new person."""

    labeler_chosen = Signal(object)
    labeler_named = Signal(str, object)
    left = Signal()
    """Nobody new: back to whoever was labeling."""

    def __init__(self) -> None:
        super().__init__(
            tr("Who is labeling?"),
            tr("Each person sees only their own work. On a shared project file that is a convention, not a lock."),
        )
        self.known = QHBoxLayout()
        self.known.setSpacing(8)
        self.inside.addLayout(self.known)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Your name"))
        self.name.setAccessibleName(tr("Your name"))
        self.role = QComboBox()
        self.role.setAccessibleName(tr("Role"))
        for role, words in _ROLES:
            self.role.addItem(tr(words), role)
        self.start = KeyButton(tr("Start"), keys="Return", primary=True)
        self.back = KeyButton(tr("Back"), keys="Escape")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.start)
        row.addWidget(self.back)
        row.addStretch()
        self.inside.addWidget(self.name)
        self.inside.addWidget(self.role)
        self.inside.addLayout(row)
        self.start.clicked.connect(self._named)
        self.name.returnPressed.connect(self._named)
        self.back.clicked.connect(self.left)

    def ask(self, known: Sequence[Labeler], current: Labeler | None = None) -> None:
        """The first person of a project is its lead unless they say otherwise; ``current`` may go back."""
        self._show_known(known)
        self.back.setVisible(current is not None)
        if current is not None:
            self.back.setText(tr("Back to {name}’s work").format(name=current.name))
        user = getpass.getuser()
        self.name.setText(user.capitalize() if not known and user != "root" else "")
        self.role.setCurrentIndex(len(_ROLES) - 1 if known else 0)
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _show_known(self, known: Sequence[Labeler]) -> None:
        """A button for each of the first people; the others are in the menu of the top bar."""
        while (item := self.known.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for labeler in known[:_SHOWN]:
            role = "" if labeler.role is Role.LABELER else f", {tr(ROLES[labeler.role])}"
            button = QPushButton(f"{labeler.name}{role}")
            button.clicked.connect(partial(self.labeler_chosen.emit, labeler))
            self.known.addWidget(button)
        self.known.addStretch()

    def _named(self) -> None:
        name = self.name.text().strip()
        if name:
            self.labeler_named.emit(name, Role(self.role.currentData()))
        else:
            self.name.setFocus()
