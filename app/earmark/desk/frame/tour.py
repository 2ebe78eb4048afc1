"""The first five minutes: what the day's work is, with the keys in force, in one panel over the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from earmark.desk.buttons import KeyButton
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, tr
from earmark.desk.theme import text_font, theme
from earmark.model.tag import NONE

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow

_SEEN = "tour_seen"
_POINTS = (
    ("play.toggle", later("plays and pauses. Drag over the sound to select a stretch")),
    ("", later("set a background noise; the same key again says how much it disturbs")),
    (f"tag.{NONE}", later("says that nothing but the speaker is heard: an answer, not an empty field")),
    ("text.enter", later("starts the transcript: what is said, word for word")),
    ("clip.finish", later("finishes the clip and goes to the next. Nothing needs saving")),
)
"""Each with the action whose key stands before it; the second with the keys of tags."""


class Tour(QFrame):
    """Lies over the desk until Esc or its button; the keys of the desk work meanwhile."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QLabel(tr("A clip in five steps"))
        heading.setProperty("heading", True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._caps: list[QLabel] = []
        for row, (_action, words) in enumerate(_POINTS):
            cap = QLabel()
            cap.setProperty("key", True)
            said = QLabel(tr(words))
            said.setWordWrap(True)
            self._grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(said, row, 1)
            self._caps.append(cap)
        self._more = QLabel()
        self._more.setProperty("muted", True)
        self._more.setWordWrap(True)
        self.done = KeyButton(tr("Start"), keys="Escape", primary=True)
        self.done.clicked.connect(self.put_away)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addLayout(self._grid)
        layout.addWidget(self._more)
        layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        in_force().changed.connect(self._name_keys)
        theme().changed.connect(self._fit)
        page.installEventFilter(self)
        self._name_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def key_used(self, name: str) -> None:
        """Esc, and whatever answers, writes or leaves the clip, puts the panel away: nothing is done unseen."""
        if not name.startswith(("play.", "view.", "help.")):
            self.put_away()

    def put_away(self) -> None:
        self.hide()
        self.deleteLater()

    def _name_keys(self) -> None:
        keys = in_force()
        for cap, (action, _words) in zip(self._caps, _POINTS, strict=True):
            cap.setText(keys.named(action) if action else tr("1 to 9") if keys.digits_tag else tr("a tag's key"))
        words = tr("The line at the bottom says what comes next. {help} shows all keys; Help, Tour shows this again.")
        self._more.setText(words.format(help=keys.named("help.keys")))
        self._fit()

    def _fit(self) -> None:
        """In the middle of the page, as wide as a comfortable line of text, never wider than the page."""
        page = self.parentWidget()
        if page is None:
            return
        width = min(text_font().pixelSize() * 40, page.width() - 48)
        self.setFixedWidth(width)
        height = min(self.layout().heightForWidth(width), page.height() - 16)  # type: ignore[union-attr]
        self.setGeometry((page.width() - width) // 2, (page.height() - height) // 2, width, height)


def show_tour(window: MainWindow) -> None:
    """Show it; where it stands already it stays."""
    window.remembered.keep(_SEEN, "yes")
    if window.findChild(Tour) is not None:
        return
    tour = Tour(window.desk)
    window.keyboard.triggered.connect(tour.key_used)
    tour.show()
    tour.raise_()


def tour_at_first_start(window: MainWindow) -> None:
    """Once for each user: over the first desk that opens."""
    if not window.remembered.text(_SEEN):
        window.work_begun.connect(lambda: show_tour(window) if not window.remembered.text(_SEEN) else None)
