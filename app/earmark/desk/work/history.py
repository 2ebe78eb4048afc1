"""The history of the label at hand: looked at, and any state of it put back on the desk."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.language import tr
from earmark.desk.work.part import Part
from earmark.model.label import Label
from earmark.model.revision import Revision
from earmark.store import revisions


class History(Part):
    """Own revisions alone: the key of the label names its labeler."""

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"clip.history": self.show}

    def show(self) -> None:
        """Every stored state of this label, newest first."""
        here = self.session.clip
        if here is None:
            return
        self.session.save_draft()
        key = here.key

        def found(known: list[Revision]) -> None:
            if self.session.clip is None or self.session.clip.key != key:
                return
            from earmark.desk.dialogs.history import HistoryDialog

            dialog = HistoryDialog(
                known,
                self.session.clip.view.clip,
                self.taxonomy,
                can_restore=self.session.can_label,
                parent=self.view.window(),
            )
            dialog.restored.connect(lambda label: self._restore(label) if self._is_open(key) else None)
            dialog.show()

        self.session.ask(lambda db: revisions.history(db, key), found)

    def _is_open(self, key: object) -> bool:
        return self.session.clip is not None and self.session.clip.key == key

    def _restore(self, label: Label) -> None:
        self.answer(lambda _label: label)
        self.line.say_done(tr("An earlier state is on the desk; ↵ finishes it as the newest"))
