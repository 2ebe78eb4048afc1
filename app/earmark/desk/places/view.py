"""What every place beside the desk can do and say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from earmark.desk.actions import Scope, When
from earmark.desk.places.bench import PlaceBench
from earmark.model.changes import Changes
from earmark.model.recording import ClipId


class PlaceView(QWidget):
    """A place for one person on one project; both change with a new view.

    A place reads when it is entered and after changes of the store, never before it was seen.
    """

    clips_wanted = Signal(object, str)
    """Ids of clips, or a ClipFilter, to open on the desk, and a title for them."""
    review_wanted = Signal(object)
    """The clip whose labels are to be seen side by side."""
    way_on = Signal(str)
    """The id of an action that the place offers."""
    said = Signal(str)
    done = Signal(str)
    """News of something that the action ``edit.undo`` takes back."""
    refused = Signal(str)
    possible_changed = Signal()
    """What can be done here is no longer what it was: menus ask ``has`` again."""
    in_force = Signal(str, bool)
    """Whether what an action of the table turns on and off is on here."""
    on_its_way = Signal()
    """What is shown is being left for something else: keys wait for ``arrived``."""
    arrived = Signal()

    def __init__(self, bench: PlaceBench) -> None:
        super().__init__()
        self.bench = bench

    def enter(self) -> None:
        """The place is shown from now on."""

    def show_clip(self, clip: ClipId) -> None:
        """Another place asks for this clip; once it is known here, where it is."""

    def leave(self) -> None:
        """Another place is shown, or the window closes: what is being typed is saved."""

    def close_down(self) -> None:
        """Nobody will see this view again: what runs for it ends."""

    def take_changes(self, changes: Changes) -> None:
        """The store has changed; called whether the place is shown or not."""

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the place does by the id of the action, while it is shown."""
        return {}

    def released(self, name: str) -> None:
        """The key of an action that lasts while it is held came up."""

    def has(self, when: When) -> bool:
        """Whether what actions need is here: something open, a clip to hear, a label that may be changed."""
        return when is When.OPEN_HERE and self.can()

    def can(self) -> bool:
        """Whether the actions that need something open here are possible."""
        return False

    @property
    def scope(self) -> Scope:
        """Which keys are in force outside text while the place is shown."""
        return Scope.WINDOW
