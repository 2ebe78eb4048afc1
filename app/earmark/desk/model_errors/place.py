"""The place: asks for the report when it is looked at, anew after labels or predictions changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from earmark.desk.actions import Scope, When
from earmark.desk.language import tr
from earmark.desk.model_errors.hearing import ErrorHearing
from earmark.desk.model_errors.view import ModelErrorsView
from earmark.desk.newest_first import NewestFirst
from earmark.desk.places.bench import PlaceBench
from earmark.desk.places.view import PlaceView
from earmark.jobs.progress import Progress
from earmark.jobs.slices import SliceFindings, models, save_slices, slice_findings
from earmark.measure.slices import SliceCell, WrongWord
from earmark.model.changes import Changes
from earmark.model.prediction import Model
from earmark.model.recording import ClipId


class ModelErrorsPlace(PlaceView):
    """Where a model errs more than people do."""

    _counted = Signal(object, object, object)

    def __init__(self, bench: PlaceBench) -> None:
        super().__init__(bench)
        self._stale = True
        self._asked: object = None
        self._findings: SliceFindings | None = None
        self._words = NewestFirst("wrong words")
        self._counted.connect(self._take_words)
        self.view = ModelErrorsView()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.hearing: ErrorHearing | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.view.wanted.connect(self._ask)
        self.view.cell_opened.connect(self._open)
        self.view.words_wanted.connect(self._count_words)
        self.view.save_wanted.connect(self._save)
        self.view.way_on.connect(self.way_on)

    def enter(self) -> None:
        if self.is_hearing and self.hearing is not None:
            self.hearing.enter()
        else:
            self.view.focus_first()
        if self._stale:
            self._stale = False
            self.bench.runner.start(
                tr("{place}: counting").format(place=tr("Model errors")),
                lambda _: models(self.bench.project),
                self._take_models,
            )

    def leave(self) -> None:
        if self.hearing is not None:
            self.hearing.leave()

    def close_down(self) -> None:
        self._words.close()
        if self.hearing is not None:
            self.hearing.close_down()

    @property
    def is_hearing(self) -> bool:
        """Whether the clips of a slice are shown, in place of the table."""
        return self.hearing is not None and self.pages.currentWidget() is self.hearing

    def commands(self) -> dict[str, Callable[[], object]]:
        return self.hearing.commands() if self.is_hearing and self.hearing is not None else {}

    def has(self, when: When) -> bool:
        if when is When.CAN_HEAR:
            return self.is_hearing and self.hearing is not None and self.hearing.heard is not None
        return super().has(when)

    def can(self) -> bool:
        return self.is_hearing

    @property
    def scope(self) -> Scope:
        return Scope.REVIEW if self.is_hearing else Scope.WINDOW

    def released(self, name: str) -> None:
        if name == "play.gaps" and self.hearing is not None:
            self.hearing.listening.end_aside()

    def take_changes(self, changes: Changes) -> None:
        if changes.labels or changes.predictions or changes.signals or changes.guideline:
            self._stale = True

    def _take_models(self, found: tuple[Model, ...]) -> None:
        self.view.show_models(found)
        first, other = self.view.chosen()
        if first is not None:
            self._ask(first, other)

    def _ask(self, first: Model, other: Model | None, pairs: tuple[tuple[str, str], ...] = ()) -> None:
        asked = self._asked = (first, other, pairs)
        project = self.bench.project

        def work(progress: Progress) -> SliceFindings:
            return slice_findings(project, first, against=other, pairs=pairs, progress=progress)

        def take(findings: SliceFindings) -> None:
            if self._asked is asked:
                self._findings = findings
                self.view.show_report(findings)
                self.view.focus_first()

        self.bench.runner.start(tr("{place}: counting").format(place=tr("Model errors")), work, take)

    def _open(self, cell: SliceCell, title: str) -> None:
        findings = self._findings
        if findings is None:
            return

        def take(found: tuple[ClipId, ...]) -> None:
            if found:
                self._hear(findings, found, title)
            else:
                self.said.emit(tr("The model errs on no clip of it."))

        self.bench.runner.start(
            tr("{list}: finding the clips").format(list=title), lambda _: findings.clips(cell), take
        )

    def _save(self, path: Path, axis: str) -> None:
        project, findings = self.bench.project, self._findings
        if findings is None:
            return

        def work(progress: Progress) -> Path:
            if path.suffix == ".html":
                from earmark.jobs.report_page import html_report

                return html_report(project, path, progress)
            return save_slices(findings, axis, path)

        def take(saved: Path) -> None:
            self.said.emit(tr("Saved as {path}").format(path=saved))

        self.bench.runner.start(tr("Saving {file}").format(file=path.name), work, take)

    def _hear(self, findings: SliceFindings, found: tuple[ClipId, ...], title: str) -> None:
        """Show the clips one by one; what plays them is made when it is first wanted."""
        if self.hearing is None:
            self.hearing = ErrorHearing(self.bench)
            self.hearing.left.connect(self._back)
            self.hearing.desk_wanted.connect(self.clips_wanted)
            self.hearing.said.connect(self.said)
            self.hearing.changed.connect(self.possible_changed)
            self.pages.addWidget(self.hearing)
        self.hearing.show_clips(findings, found, title)
        self.pages.setCurrentWidget(self.hearing)
        self.hearing.enter()
        self.possible_changed.emit()

    def _back(self) -> None:
        if self.hearing is not None:
            self.hearing.leave()
        self.pages.setCurrentWidget(self.view)
        self.view.focus_first()
        self.possible_changed.emit()

    def _count_words(self, cell: SliceCell) -> None:
        """Counted beside the report: a row that is passed by on the way to another costs nothing."""
        findings = self._findings
        if findings is not None:
            self._words.keep([cell])
            self._words.submit(cell, lambda: self._counted.emit(findings, cell, findings.wrong_words(cell)))

    def _take_words(self, findings: SliceFindings, cell: SliceCell, found: tuple[WrongWord, ...]) -> None:
        if self._findings is findings:
            self.view.show_words(cell, found)
