"""Definitions that have changed: said when the work begins, marked until they are read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from earmark.desk.language import tr
from earmark.desk.reading_marks import ReadingMarks
from earmark.desk.tag_names import tag_name
from earmark.desk.work.part import Bench, Part
from earmark.model.guideline import TRANSCRIPT_RULES, Definition
from earmark.model.tag import TagCode
from earmark.store import guidelines
from earmark.store.database import Database

_SAID_AFTER_MS = 300
"""After the first clip, which has its own things to say."""
_MOST_NAMED = 3


class Instructions(Part):
    """Keeps which versions this labeler has read on this computer."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        who = self.session.labeler
        self._marks = ReadingMarks(self.remembered, self.session.project.uuid, who.id if who is not None else "")
        self._unread = self._marks.unread(self.guideline)
        self.view.tags.card.show_unread(frozenset(self._unread))
        self._begin = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self.on(self._begin.timeout, self._say)
        if self._unread and who is not None:
            self._begin.start()

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"guideline.read": self.read}

    def read(self) -> None:
        """Show what changed since each was read; of nothing new, what the last edition changed."""
        since = dict(self._unread)
        if not since:
            last = [one for one in self.guideline.definitions if one.edition == self.guideline.edition > 1]
            since = {one.subject: one.version - 1 for one in last}
        if not since:
            self.line.say(tr("The guidelines have not changed since they were made"))
            return

        def ask(db: Database) -> dict[TagCode, list[Definition]]:
            return {subject: guidelines.history(db, subject) for subject in since}

        self.session.ask(ask, lambda known: self._show(known, since))

    def _say(self) -> None:
        names = [self._name(subject) for subject in self._unread]
        more = tr("and %n more", len(names) - _MOST_NAMED) if len(names) > _MOST_NAMED else ""
        listed = ", ".join(names[:_MOST_NAMED])
        words = tr("%n instructions have changed: {names}", len(names)).format(names=f"{listed} {more}".strip())
        self.line.say(words, action=tr("Read them"), do=self.read, stays=True)

    def _show(self, known: dict[TagCode, list[Definition]], since: dict[TagCode, int]) -> None:
        from earmark.desk.dialogs.instructions import InstructionsDialog

        dialog = InstructionsDialog(self.view.window())
        dialog.show_changes([(self._name(subject), known[subject], since[subject]) for subject in since])
        dialog.accepted.connect(self._have_read)
        dialog.open()

    def _have_read(self) -> None:
        self._marks.keep(self.guideline)
        self._unread = {}
        self.view.tags.card.show_unread(frozenset())

    def _name(self, subject: TagCode) -> str:
        return tr("Transcript rules") if subject == TRANSCRIPT_RULES else tag_name(self.taxonomy, subject)
