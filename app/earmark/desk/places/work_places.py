"""The pages of the places beside the desk and the reports, and what they say to the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from earmark.desk.actions import When
from earmark.desk.frame.top_bar import Place
from earmark.desk.places.bench import PlaceBench
from earmark.desk.places.page import PlacePage
from earmark.desk.places.table import MAKERS
from earmark.desk.places.view import PlaceView
from earmark.model.changes import Changes


class WorkPlaces(QObject):
    """Views are made when first entered; another project or another person gets new ones."""

    clips_wanted = Signal(object, str)
    review_wanted = Signal(object)
    way_on = Signal(str)
    said = Signal(str)
    done = Signal(str)
    refused = Signal(str)
    possible_changed = Signal()
    in_force = Signal(str, bool)
    on_its_way = Signal()
    arrived = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench: PlaceBench | None = None
        self._views: dict[Place, PlaceView] = {}
        self._shown: Place | None = None
        self.pages = {place: PlacePage() for place in MAKERS}

    def use(self, bench: PlaceBench | None) -> None:
        """Another project or person, or none."""
        self.leave()
        self._bench = bench
        for view in self._views.values():
            view.close_down()
        self._views = {}
        for page in self.pages.values():
            page.empty()

    def enter(self, place: Place) -> None:
        self.leave()
        if self._bench is None:
            return
        if place not in self._views:
            view = MAKERS[place](self._bench)
            view.clips_wanted.connect(self.clips_wanted)
            view.review_wanted.connect(self.review_wanted)
            view.way_on.connect(self.way_on)
            view.said.connect(self.said)
            view.done.connect(self.done)
            view.refused.connect(self.refused)
            view.possible_changed.connect(self.possible_changed)
            view.in_force.connect(self.in_force)
            view.on_its_way.connect(self.on_its_way)
            view.arrived.connect(self.arrived)
            self._views[place] = view
            self.pages[place].fill(view)
        self._shown = place
        self._views[place].enter()

    def leave(self) -> None:
        """No place of these is shown any longer."""
        view, self._shown = self.shown, None
        if view is not None:
            view.leave()

    @property
    def shown(self) -> PlaceView | None:
        """The view in sight."""
        return None if self._shown is None else self._views.get(self._shown)

    def take_changes(self, changes: Changes) -> None:
        for view in self._views.values():
            view.take_changes(changes)

    def command(self, name: str) -> Callable[[], object] | None:
        """What the place in sight does for an action, if anything."""
        view = self.shown
        return None if view is None else view.commands().get(name)

    def released(self, name: str) -> None:
        if self.shown is not None:
            self.shown.released(name)

    def has(self, when: When) -> bool:
        """What the place in sight has for actions."""
        return self.shown is not None and self.shown.has(when)
