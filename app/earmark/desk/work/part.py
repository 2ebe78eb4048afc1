"""A part of the work on the desk: one subject, from the view's signals to the session's edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMetaObject, QObject

from earmark.desk.desk_view import DeskView
from earmark.desk.frame.quiet_line import QuietLine
from earmark.desk.session import Remembered, Session
from earmark.model.guideline import Guideline
from earmark.model.label import Label
from earmark.model.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class Bench:
    """What every part works with: what is seen, what is said, whose label it is, and the project's tags."""

    view: DeskView
    line: QuietLine
    session: Session
    remembered: Remembered
    taxonomy: Taxonomy
    guideline: Guideline


class Part(QObject):
    """Made anew with each session and ended with it; the view outlives it, so its connections are kept.

    A part connects in its own ``__init__`` by ``on``, and says in ``commands`` which actions of the
    table it does.
    """

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self.view = bench.view
        self.line = bench.line
        self.session = bench.session
        self.remembered = bench.remembered
        self.taxonomy = bench.taxonomy
        self.guideline = bench.guideline
        self._connections: list[QMetaObject.Connection] = []

    def on(self, signal: object, slot: object) -> None:
        """Connect for as long as the session lasts."""
        self._connections.append(signal.connect(slot))  # type: ignore[attr-defined]

    def commands(self) -> dict[str, Callable[[], object]]:
        """What this part does, by the id of the action."""
        return {}

    def end(self) -> None:
        """Listen no more.

        By the connection, not by signal and slot: to compare slots PySide6 takes the interpreter's lock
        while Qt holds one of its own, and the loudspeaker's thread takes the two the other way round.
        """
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections = []

    def answer(self, change: Callable[[Label], Label]) -> None:
        """One answer by key or mouse: a step of undo of its own, after which the text has none."""
        self.view.transcript.editor.forget_history()
        self.session.edit(change)
