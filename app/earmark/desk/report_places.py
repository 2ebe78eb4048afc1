"""Coverage and Agreement in the window: asked for when they are looked at, made anew when labels changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from earmark.desk.frame.top_bar import Place
from earmark.desk.language import tr
from earmark.desk.places.page import PlacePage
from earmark.desk.runner import Runner
from earmark.jobs.progress import Progress
from earmark.store.project import Project

if TYPE_CHECKING:
    from earmark.desk.agreement.view import AgreementView
    from earmark.desk.coverage.view import CoverageView
    from earmark.jobs.agreement_sections import AgreementSections, SectionCell
    from earmark.jobs.report_findings import AgreementFindings, CoverageFindings, Figure, MatrixCell
    from earmark.measure.coverage_cells import CoverageCell
    from earmark.model.recording import ClipId
    from earmark.model.target import CellTarget, Target
    from earmark.store.database import Database

    Findings = AgreementFindings | CoverageFindings

_LOADED_AFTER_MS = 2000
"""From the beginning of the work: the first clip is long painted, and nobody has read a report yet."""


class ReportPlaces(QObject):
    """Two places that show results of jobs. Their views are made when first entered, and imported before, aside."""

    clips_wanted = Signal(object, str)
    """The ids behind the number that was opened, and a title for them."""
    way_on = Signal(str)
    """The id of the action that an empty place offers."""
    saved = Signal(object)  # Path
    refused = Signal(str)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._project: Project | None = None
        self._coverage: CoverageView | None = None
        self._agreement: AgreementView | None = None
        self._stale = {Place.COVERAGE, Place.AGREEMENT}
        self._making: set[Place] = set()
        self._use = object()
        """Another one with each project and each furnishing: what was asked for before is no longer shown."""
        self._shown: dict[Place, Findings] = {}
        self._sections: AgreementSections | None = None
        self._round: str | None = None
        """The id of the round whose agreement is shown; None is the whole project, or not chosen yet."""
        self._chosen = False
        self._loads = QTimer(self, singleShot=True, interval=_LOADED_AFTER_MS)
        self._loads.timeout.connect(_load_aside)
        self.pages = {place: PlacePage() for place in (Place.COVERAGE, Place.AGREEMENT)}

    def use(self, project: Project | None) -> None:
        """Another project, or none: what was shown is no longer true."""
        self._project = project
        self._use = object()
        self._making.clear()
        self.labels_changed()
        self._shown = {}
        self._sections, self._round, self._chosen = None, None, False
        for page in self.pages.values():
            page.empty()
        self._coverage = None
        self._agreement = None

    def load_soon(self) -> None:
        """Somebody is at work who reads reports: importing their views would hold the window up by 100 ms."""
        self._loads.start()

    def labels_changed(self) -> None:
        """The next look asks anew."""
        self._stale = {Place.COVERAGE, Place.AGREEMENT}

    def enter(self, place: Place) -> None:
        """Show the place; its report is made in the background where it is not up to date."""
        if self._project is None:
            return
        if place is Place.COVERAGE:
            self._enter_coverage(self._project)
        else:
            self._enter_agreement(self._project)

    def _enter_coverage(self, project: Project) -> None:
        if self._coverage is None:
            from earmark.desk.coverage.view import CoverageView

            view = CoverageView()
            view.cell_opened.connect(partial(self._open, Place.COVERAGE))
            view.target_set.connect(self._set_target)
            view.save_wanted.connect(partial(self._save, Place.COVERAGE))
            view.collect.list_wanted.connect(self._save_list)
            view.collect.likely_wanted.connect(self._find_likely)
            view.way_on.connect(self.way_on)
            self._coverage = view
            self.pages[Place.COVERAGE].fill(view)
        view = self._coverage
        view.focus_first()
        self._make(Place.COVERAGE, lambda progress: _coverage(project, progress), view.show_report)

    def _enter_agreement(self, project: Project) -> None:
        if self._agreement is None:
            from earmark.desk.agreement.view import AgreementView

            view = AgreementView()
            view.cell_opened.connect(partial(self._open, Place.AGREEMENT))
            view.save_wanted.connect(partial(self._save, Place.AGREEMENT))
            view.round_chosen.connect(self._choose_round)
            view.sections_wanted.connect(self._compare)
            view.way_on.connect(self.way_on)
            self._agreement = view
            self.pages[Place.AGREEMENT].fill(view)
        view = self._agreement
        view.focus_first()
        self._make(Place.AGREEMENT, self._agreement_of(project), partial(self._show_agreement, self._round))

    def _agreement_of(self, project: Project) -> Callable[[Progress], Findings]:
        """Of the round that was chosen; before anybody chose, of the newest sample that is finished."""
        chosen, round_id = self._chosen, self._round
        return lambda progress: _agreement(project, progress, round_id, newest=not chosen)

    def _show_agreement(self, asked: str | None, findings: AgreementFindings) -> None:
        if self._agreement is None or asked != self._round:
            return
        self._round, self._chosen = None if findings.round is None else findings.round.id, True
        self._sections = None
        self._agreement.show_report(findings)

    def _choose_round(self, round_id: str | None) -> None:
        if self._project is None:
            return
        self._round, self._chosen = round_id, True
        self._stale.add(Place.AGREEMENT)
        self._making.discard(Place.AGREEMENT)
        self._enter_agreement(self._project)

    def _compare(self) -> None:
        """Compare labelers and rounds, which stands beside the table and takes as long again."""
        project, round_id, findings = self._project, self._round, self._shown.get(Place.AGREEMENT)
        if project is None or findings is None:
            return

        def take(sections: AgreementSections) -> None:
            if self._shown.get(Place.AGREEMENT) is findings and self._agreement is not None:
                self._sections = sections
                self._agreement.show_sections(sections)

        self._runner.start(
            tr("{place}: counting").format(place=tr(Place.AGREEMENT)),
            lambda progress: _sections(project, progress, round_id),
            take,
            lambda error: self.refused.emit(str(error)),
        )

    def _make(self, place: Place, work: Callable[[Progress], Findings], show: Callable[..., object]) -> None:
        if place not in self._stale or place in self._making:
            return
        self._making.add(place)
        self._stale.discard(place)
        use = self._use

        def take(findings: Findings) -> None:
            self._making.discard(place)
            if self._use is use:
                self._shown[place] = findings
                show(findings)

        def fail(error: Exception) -> None:
            self._making.discard(place)
            self._stale.add(place)
            self.refused.emit(str(error))

        job = self._runner.start(tr("{place}: counting").format(place=tr(place)), work, take, fail)
        job.ended.connect(lambda: self._making.discard(place))

    def _open(self, place: Place, cell: SectionCell | CoverageCell | MatrixCell, title: str) -> None:
        """Find the clips behind a number: at a million clips too long for the window's thread."""
        project, findings = self._project, self._shown.get(place)
        if findings is None:
            return
        sections = self._sections if place is Place.AGREEMENT else None
        clips: Callable[..., tuple[ClipId, ...]] = _behind(findings) if sections is None else sections.clips

        def take(found: tuple[ClipId, ...]) -> None:
            if found and self._project is project:
                self.clips_wanted.emit(found, title)

        self._runner.start(tr("{list}: finding the clips").format(list=title), lambda _: clips(cell), take)

    @property
    def _coverage_shown(self) -> CoverageFindings | None:
        return cast("CoverageFindings | None", self._shown.get(Place.COVERAGE))

    def _save_list(self, path: Path) -> None:
        findings = self._coverage_shown
        if findings is not None:
            self._runner.start(
                tr("Saving {file}").format(file=path.name), lambda _: _list_saved(findings, path), self.saved.emit
            )

    def _find_likely(self) -> None:
        project, findings = self._project, self._coverage_shown
        if project is None or findings is None:
            return

        def take(found: tuple[ClipId, ...]) -> None:
            if found and self._project is project:
                self.clips_wanted.emit(found, tr("Likely ones"))
            elif self._project is project:
                self.refused.emit(
                    tr("No model hears in an unlabeled clip what is missing. Suggest tags, or bring in predictions.")
                )

        self._runner.start(tr("Looking for likely clips"), lambda _: _likely(project, findings), take)

    def _set_target(self, target: Target | CellTarget) -> None:
        if self._project is None:
            return
        self._stale.add(Place.COVERAGE)
        written = self._project.write(lambda db: _set(db, target))
        project = self._project
        view = self._coverage
        if view is not None:
            self._make(
                Place.COVERAGE,
                lambda progress: (written.result(), _coverage(project, progress))[1],
                view.show_report,
            )

    def _save(self, place: Place, path: Path, figure: Figure) -> None:
        project, findings = self._project, self._shown.get(place)
        if project is None or findings is None:
            return
        self._runner.start(
            tr("Saving {file}").format(file=path.name),
            lambda progress: _saved(project, findings, figure, path, progress),
            self.saved.emit,
        )


def _load_aside() -> None:
    def load() -> None:
        import earmark.desk.agreement.view
        import earmark.desk.coverage.view  # noqa: F401

    threading.Thread(target=load, name="loading", daemon=True).start()


def _coverage(project: Project, progress: Progress) -> Findings:
    from earmark.jobs.reports import coverage_place

    return coverage_place(project, progress)


def _set(db: Database, target: Target | CellTarget) -> None:
    from earmark.model.target import CellTarget
    from earmark.store import targets

    if isinstance(target, CellTarget):
        targets.set_cell(db, target)
    else:
        targets.set(db, target)


def _behind(findings: Findings) -> Callable[..., tuple[ClipId, ...]]:
    from earmark.jobs.report_findings import CoverageFindings

    return findings.behind if isinstance(findings, CoverageFindings) else findings.clips


def _list_saved(findings: CoverageFindings, path: Path) -> Path:
    from earmark.jobs.matrix import collection_list
    from earmark.report.saving import save_text

    assert findings.axes is not None
    save_text(collection_list(findings.axes), path)
    return path


def _likely(project: Project, findings: CoverageFindings) -> tuple[ClipId, ...]:
    from earmark.jobs.likely import likely_clips

    return () if findings.axes is None else likely_clips(project, findings.axes)


def _agreement(project: Project, progress: Progress, round_id: str | None, *, newest: bool) -> Findings:
    from earmark.jobs.agreement_reading import latest_sample
    from earmark.jobs.reports import agreement_findings

    if newest:
        sample = latest_sample(project)
        round_id = None if sample is None else sample.id
    return agreement_findings(project, round_name=round_id, progress=progress)


def _sections(project: Project, progress: Progress, round_id: str | None) -> AgreementSections:
    from earmark.jobs.agreement_sections import agreement_sections

    return agreement_sections(project, round_name=round_id, progress=progress)


def _saved(project: Project, findings: Findings, figure: Figure, path: Path, progress: Progress) -> Path:
    from earmark.jobs.report_findings import Figure
    from earmark.jobs.report_page import html_report
    from earmark.jobs.reports import save_changes, save_findings

    if figure is Figure.CHANGES and path.suffix != ".html":
        return save_changes(project, path, progress)
    if path.suffix == ".html":
        return html_report(project, path, progress)
    return save_findings(findings, figure, path)
