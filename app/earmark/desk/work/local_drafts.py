"""Drafts by a model on this machine, for the clip at hand or all that are listed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.desk.language import tr
from earmark.desk.runner import Runner
from earmark.desk.work.part import Bench, Part
from earmark.model.recording import ClipId
from earmark.store import clips

if TYPE_CHECKING:
    from earmark.desk.dialogs.local_model import LocalOrder
    from earmark.jobs.progress import Progress
    from earmark.jobs.transcribing import TranscribeResult

FOLDER = "local_model/folder"
LANGUAGE = "local_model/language"


class LocalDrafts(Part):
    """Clip, Draft by a model on this machine. The work goes on while the labeler labels, and can be stopped."""

    made = Signal(object)  # Model

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._runner = Runner(self)
        self.on(self._runner.started, self.line.watch)
        self.on(self._runner.refused, lambda words: self.line.say(words, tone="bad"))
        self.on(self._runner.stopped, lambda _title: self.line.say(tr("Stopped. The drafts written so far are kept")))

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"draft.local": self.ask}

    def end(self) -> None:
        self._runner.stop_all()
        super().end()

    def ask(self) -> None:
        """Which model, and for which clips."""
        from earmark.desk.dialogs.local_model import LocalModelDialog

        dialog = LocalModelDialog(self.remembered.text(FOLDER), self.remembered.text(LANGUAGE), self.view.window())
        dialog.wanted.connect(self.begin)
        dialog.open()

    def begin(self, order: LocalOrder) -> None:
        """Start writing drafts, unless some are being written."""
        here, who = self.session.clip, self.session.labeler
        if here is None or who is None:
            return
        if self._runner.is_busy:
            self.line.say(tr("Drafts are being written already"))
            return
        self.remembered.keep(FOLDER, str(order.folder))
        self.remembered.keep(LANGUAGE, order.language)
        if not order.listed:
            self._write(order, [here.key.clip])
            return
        chosen = self.view.queue.filter
        self.session.ask(lambda db: clips.ids(db, chosen, labeler=who.id), lambda ids: self._write(order, ids))

    def _write(self, order: LocalOrder, chosen: Sequence[ClipId]) -> None:
        project = self.session.project

        def write(progress: Progress) -> TranscribeResult:
            from earmark.jobs.transcribing import transcribe

            return transcribe(project, chosen, order.folder, language=order.language, progress=progress)

        self._runner.start(tr("Writing drafts"), write, self._written)

    def _written(self, result: TranscribeResult) -> None:
        parts = [tr("%Ln drafts written", result.made)]
        if result.known:
            parts.append(tr("%Ln there already", result.known))
        if result.refused:
            parts.append(
                tr("%Ln clips could not be heard: {reason}", len(result.refused)).format(
                    reason=result.refused[0].reason
                )
            )
        self.line.say(" · ".join(parts), tone="warn" if result.refused else "")
        self.made.emit(result.model)
