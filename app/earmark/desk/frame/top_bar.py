"""The single bar on top: project, places, whether it is saved, who is labeling."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from textwrap import wrap

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from earmark.desk.buttons import MenuButton
from earmark.desk.elided import ElidedLabel
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, tr
from earmark.desk.theme import bold, on_grid, pixmap, sized, text_font, theme, tokens
from earmark.model.people import Labeler, Role

_NOTE_WIDTH = 48
"""Letters a line of the menu's note."""


class Place(StrEnum):
    """Known by its English name, shown in the user's language."""

    OVERVIEW = later("Overview")
    DESK = later("Desk")
    REVIEW = later("Review")
    COVERAGE = later("Coverage")
    AGREEMENT = later("Agreement")
    MODEL_ERRORS = later("Model errors")
    ROUNDS = later("Rounds")
    GUIDELINES = later("Guidelines")


ROLES = {
    Role.LEAD: later("lead"),
    Role.REVIEWER: later("reviewer"),
    Role.LABELER: later("labeler"),
    Role.ENGINEER: later("engineer"),
}


WORK_PLACES: dict[Place, frozenset[Role]] = {
    Place.OVERVIEW: frozenset({Role.LEAD, Role.REVIEWER, Role.ENGINEER}),
    Place.MODEL_ERRORS: frozenset({Role.LEAD, Role.REVIEWER, Role.ENGINEER}),
    Place.REVIEW: frozenset({Role.REVIEWER, Role.LEAD}),
    Place.ROUNDS: frozenset({Role.REVIEWER, Role.LEAD}),
    Place.GUIDELINES: frozenset({Role.REVIEWER, Role.LEAD, Role.ENGINEER}),
}
"""The places of ``desk/places/table`` and who sees them; the others are for whoever reads reports."""


def places_of(role: Role | None) -> tuple[Place, ...]:
    """Nobody sees a place, a labeler the desk alone; who reads reports sees them too."""
    if role is None:
        return ()
    if role is Role.LABELER:
        return (Place.DESK,)
    return tuple(place for place in Place if place not in WORK_PLACES or role in WORK_PLACES[place])


class _PlaceButton(QPushButton):
    """A place to go to; wide enough for its bold name, so that nothing moves when it is chosen."""

    def __init__(self, place: Place) -> None:
        super().__init__(tr(place))
        self.setProperty("place", True)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(QFontMetrics(bold()).horizontalAdvance(self.text()) + 26, super().sizeHint().height())


class TopBar(QWidget):
    """Shows where one is, and lets one go elsewhere."""

    place_chosen = Signal(object)
    labeler_chosen = Signal(object)
    new_labeler_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = ElidedLabel()
        self._name.setProperty("heading", True)
        self._places: dict[Place, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        # A label's own margins are lost where another look is put on.
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self._name)
        row.addSpacing(8)
        for place in Place:
            button = _PlaceButton(place)
            button.clicked.connect(lambda _on=False, chosen=place: self.place_chosen.emit(chosen))
            self._group.addButton(button)
            self._places[place] = button
            row.addWidget(button)
        self._saved_mark = QLabel()
        self._saved = ElidedLabel()
        self._copy = QPushButton(tr("Save a copy elsewhere"))
        self._copy.hide()
        self._who = MenuButton()
        self._who.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self._who.setMenu(self._menu)
        in_force().changed.connect(self._name_keys)
        self._name_keys()
        row.addStretch()
        row.addSpacing(16)
        row.addWidget(self._saved_mark)
        row.addSpacing(4)
        row.addWidget(self._saved)
        row.addSpacing(8)
        row.addWidget(self._copy)
        row.addSpacing(8)
        row.addWidget(self._who)
        self._tone = "ok"

        self._copy.clicked.connect(self.copy_wanted)
        theme().changed.connect(self._tint)
        self._tint()

    def show_project(self, name: str) -> None:
        self._name.say(name)

    def show_places(self, places: Sequence[Place]) -> None:
        for place, button in self._places.items():
            button.setVisible(place in places)

    def show_place(self, place: Place) -> None:
        self._places[place].setChecked(True)

    def show_labelers(self, everyone: Sequence[Labeler], current: Labeler | None) -> None:
        """Names to choose from; blindness is said to be a convention where several share a project."""
        self._menu.clear()
        nobody = tr("Who is labeling?")
        self._who.setText(current.name if current is not None else nobody)
        spoken = tr("Labeler: {name}").format(name=current.name) if current is not None else nobody
        self._who.setAccessibleName(spoken)
        for labeler in everyone:
            entry = self._menu.addAction(
                f"{labeler.name}\t{tr(ROLES[labeler.role])}", partial(self.labeler_chosen.emit, labeler)
            )
            entry.setCheckable(True)
            entry.setChecked(current is not None and labeler.id == current.id)
        if everyone:
            self._menu.addSeparator()
        self._menu.addAction(tr("New labeler…"), self.new_labeler_wanted.emit)
        if len(everyone) > 1:
            self._menu.addSeparator()
            words = tr("Each sees only their own work here. On a shared project that is a convention, not a lock.")
            for line in wrap(words, _NOTE_WIDTH):
                self._menu.addAction(line).setEnabled(False)
        self._who.setVisible(True)

    def open_labelers(self) -> None:
        self._who.showMenu()

    def show_saved(self) -> None:
        self._show_state("ok", tr("saved"), "check")

    def show_saving(self) -> None:
        self._show_state("muted", tr("saving…"), "")

    def show_not_saved(self, reason: str) -> None:
        """Red, with the reason, and the way out beside it."""
        self._show_state("bad", tr("not saved: {reason}").format(reason=reason), "warning")

    def hide_project(self) -> None:
        """No project is open."""
        self._name.say("Earmark")
        for button in self._places.values():
            button.hide()
        self._saved.say("")
        self._saved_mark.clear()
        self._copy.hide()
        self._who.hide()

    def _show_state(self, tone: str, words: str, sign: str) -> None:
        self._tone, self._sign = tone, sign
        self._saved.say(words)
        self._copy.setVisible(tone == "bad")
        self._tint()

    def _name_keys(self) -> None:
        self._who.setToolTip(in_force().tip(tr("Who is labeling"), "project.labeler"))

    def _tint(self) -> None:
        colours = tokens()
        # Long names are elided before they push each other out of the window.
        self._name.setMaximumWidth(sized(320))
        self._who.setMaximumWidth(sized(240))
        self.setFixedHeight(on_grid(max(44, text_font().pixelSize() * 2.5)))
        ink = {"ok": colours.ok, "muted": colours.muted, "bad": colours.bad}[self._tone]
        sign = getattr(self, "_sign", "")
        if sign:
            self._saved_mark.setPixmap(pixmap(sign, ink, sized(14), self.devicePixelRatioF()))
        else:
            self._saved_mark.clear()
        if self._saved.property("tone") != self._tone:
            self._saved.setProperty("tone", self._tone)
            self._saved.setProperty("muted", self._tone == "muted")
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)
