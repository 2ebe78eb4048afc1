"""The one window: its frame, the places in it, and which project and labeler it is for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from earmark.desk.actions import ACTIONS, CHANNELS, OUTPUT, Scope, tag_actions
from earmark.desk.choices import tick_choices, tick_drafts
from earmark.desk.desk_view import DeskView
from earmark.desk.frame.menus import Menus
from earmark.desk.frame.quiet_line import QuietLine
from earmark.desk.frame.top_bar import Place, TopBar, places_of
from earmark.desk.frame.welcome import NoClips, NoProject, WhoAreYou
from earmark.desk.keys.keyboard import Keyboard
from earmark.desk.keys.user_keys import UserKeys
from earmark.desk.language import tr
from earmark.desk.open_project import OpenProject
from earmark.desk.places import PlaceBench, WorkPlaces
from earmark.desk.possible import PLACES_OWN, is_possible, why_not
from earmark.desk.report_places import ReportPlaces
from earmark.desk.runner import Runner
from earmark.desk.session import Remembered
from earmark.desk.sound_output import SoundOutputs
from earmark.desk.traffic import PACKET, Traffic
from earmark.desk.window_commands import window_commands
from earmark.model.changes import Changes
from earmark.model.errors import OpenElsewhere, UserError
from earmark.model.people import Labeler, Role
from earmark.model.recording import ClipId
from earmark.store.clips import ClipFilter, QueueCounts
from earmark.store.project import Project
from earmark.store.saving import SaveState, Saving


class MainWindow(QMainWindow):
    """Shows one project to one labeler at a time."""

    work_begun = Signal()

    def __init__(self, remembered: Remembered | None = None) -> None:
        super().__init__()
        self.remembered = remembered or Remembered()
        self.runner = Runner(self)
        self.open: OpenProject | None = None
        self._place = Place.DESK
        self.reports = ReportPlaces(self.runner, self)
        self.places = WorkPlaces(self)
        self.traffic = Traffic(self, self.runner)
        self.keyboard = Keyboard(self, lambda: self._scope)
        self.keys = UserKeys(self.remembered, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 600)
        self.resize(1366, 768)
        self._connect()
        self.furnish()
        self._restore_shape()
        self._show_no_project()

    def furnish(self) -> None:
        """Make everything that shows words, in the language in force; what stood there before is gone."""
        self.desk = DeskView()
        self.top = TopBar()
        self.line = QuietLine()
        self.no_project = NoProject()
        self.no_clips = NoClips()
        self.who = WhoAreYou()
        self.pages = QStackedWidget()
        places = (*self.reports.pages.values(), *self.places.pages.values())
        for page in (self.no_project, self.no_clips, self.who, self.desk, *places):
            self.pages.addWidget(page)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part, stretch in ((self.top, 0), (self.pages, 1), (self.line, 0)):
            layout.addWidget(part, stretch)
        self.setCentralWidget(centre)
        self.menus = Menus(self, self.run)
        self.menus.fill(ACTIONS)
        player, outputs = self.desk.listening.player, self.menus.fold(OUTPUT)
        self.sound_output = SoundOutputs(player, outputs, self.menus.actions["output.system"], self.remembered)
        self.sound_output.said.connect(self.line.say)
        self.keys.set_table(ACTIONS)
        self._commands: dict[str, Callable[[], object]] = window_commands(self)
        self._connect_furniture()

    def _connect(self) -> None:
        self.keyboard.triggered.connect(self.run)
        self.keyboard.released.connect(self._key_released)
        self.keyboard.used.connect(self._sign_of_life)
        self.keys.changed.connect(self._keys_changed)
        self.runner.refused.connect(self.say_bad)
        self.runner.stopped.connect(self._job_stopped)
        self.reports.clips_wanted.connect(self.show_clips)
        self.reports.way_on.connect(self.run)
        self.reports.refused.connect(self.say_bad)
        self.places.clips_wanted.connect(self.show_clips)
        self.places.review_wanted.connect(self.review_clip)
        self.places.way_on.connect(self.run)
        self.places.said.connect(lambda words: self.line.say(words))
        self.places.done.connect(lambda words: self.line.say_done(words))
        self.places.refused.connect(self.say_bad)
        self.places.possible_changed.connect(self._enable)
        self.places.in_force.connect(lambda name, on: self.menus.check(name, on))
        self.places.on_its_way.connect(self.keyboard.hold_back)
        self.places.arrived.connect(self.keyboard.go_on)
        self.reports.saved.connect(lambda path: self.line.say(tr("Saved as {path}").format(path=path)))
        self.traffic.imported.connect(self._imported)

    def _connect_furniture(self) -> None:
        self.keyboard.waiting.connect(self.line.show_keys)
        self.runner.started.connect(self.line.watch)
        if (job := self.runner.newest) is not None:
            self.line.watch(job)
        self.line.undo_pressed.connect(lambda: self.run("edit.undo"))
        self.top.place_chosen.connect(self.go_to)
        self.top.labeler_chosen.connect(self.switch_labeler)
        self.top.new_labeler_wanted.connect(self.ask_who)
        self.top.copy_wanted.connect(self.traffic.save_copy)
        self.no_project.new_wanted.connect(self.traffic.new_project)
        self.no_project.open_wanted.connect(self.traffic.open_project)
        self.no_project.recent_chosen.connect(self.open_path)
        self.no_clips.folder_wanted.connect(self.traffic.import_folder)
        self.no_clips.files_wanted.connect(self.traffic.import_files)
        self.who.labeler_chosen.connect(self.switch_labeler)
        self.who.labeler_named.connect(self._labeler_named)
        self.who.left.connect(lambda: self.go_to(self._place))

    def run(self, name: str) -> None:
        """Do an action of the table; where it is not possible now, say why."""
        command = self.places.command(name)
        if command is None and not (self.places.shown is not None and self.menus.action(name).when in PLACES_OWN):
            command = self._commands.get(name)
        if command is None:
            return
        if self.menus.is_possible(name):
            command()
        elif why := why_not(self.menus.action(name).when, self.open, on_desk=self._is_on_desk):
            self.line.say(why)

    # Projects

    @property
    def project(self) -> Project | None:
        return self.open.project if self.open is not None else None

    def open_path(self, path: Path, *, read_only: bool = False) -> None:
        """Open the project of this path, or lay out the packet, in place of the one that is open."""
        from earmark.jobs.projects import open_project

        if path.suffix.lower() == PACKET:
            # It asks where, which a window that is just starting cannot do yet.
            QTimer.singleShot(0, self, lambda: self.traffic.packets.open_packet(path))
            return
        try:
            project = open_project(path, read_only=read_only)
        except OpenElsewhere as error:
            read = partial(self.open_path, path, read_only=True)
            self.line.say(str(error), tone="bad", action=tr("Open for reading only"), do=read)
            return
        except UserError as error:
            self.say_bad(str(error))
            return
        self.show_project(project)

    def show_project(self, project: Project) -> None:
        """Take a project that is open already."""
        if not self.close_project():
            project.close()
            return
        self.remembered.keep_project(project.path.absolute())
        self.open = OpenProject(project, self.remembered, self)
        self.open.ready.connect(self._project_ready)
        self.open.refused.connect(self.say_bad)
        self.open.labelers_changed.connect(self._labelers_changed)
        self.setWindowTitle(f"{project.name} – Earmark")
        self.top.show_project(project.name)
        self.open.load()

    def close_project(self) -> bool:
        """Let go of the project; False where something is unsaved and the user wants to stay."""
        if self.open is None:
            return True
        if self.runner.is_busy:
            self.runner.stop_all()
        self._shut_work()
        self.places.leave()
        if not self.open.close(self):
            self.open.begin_work(self.desk, self.line)
            self._work_begun()
            return False
        self.reports.use(None)
        self.places.use(None)
        self.open = None
        self._commands = window_commands(self)
        self._show_no_project()
        return True

    def _project_ready(self) -> None:
        assert self.open is not None
        for notice in self.open.project.notices:
            self.line.say(notice, tone="warn")
        self._show_people_and_tags()
        self.open.carry_labels_over(self.runner)
        if self.open.labeler is None:
            self.ask_who()
        else:
            self._begin_work()

    def _show_people_and_tags(self) -> None:
        assert self.open is not None
        self.menus.fill_tags(tag_actions(self.open.taxonomy))
        self.keys.set_table((*ACTIONS, *tag_actions(self.open.taxonomy)))
        self.reports.use(self.open.project)
        self._labelers_changed()

    def show_again(self, *, asked_who: bool) -> None:
        """What was open before the window was furnished anew."""
        if self.open is None:
            self._show_no_project()
            return
        place = self._place
        self.top.show_project(self.open.project.name)
        self._show_people_and_tags()
        if self.open.labeler is None:
            self.ask_who()
            return
        self._begin_work()
        self.go_to(place)
        if asked_who:
            self.ask_who()

    def _begin_work(self) -> None:
        assert self.open is not None
        self._shut_work()
        self.open.begin_work(self.desk, self.line)
        self._work_begun()
        self.pages.setCurrentWidget(self.desk)
        self.go_to(Place.DESK)

    def _work_begun(self) -> None:
        assert self.open is not None
        work = self.open.work
        assert work is not None
        work.on(work.clip_changed, self._enable)
        work.on(work.looking.in_force, self.menus.check)
        work.on(work.looking.channels_changed, partial(self.menus.list_only, CHANNELS))
        work.on(work.overlaying.in_force, self.menus.check)
        work.on(work.listening.in_force, self.menus.check)
        work.looking.say_in_force()
        work.overlaying.say_in_force()
        work.listening.say_in_force()
        work.on(work.counts_changed, self._show_counts)
        work.on(work.session.saving_changed, self._show_saving)
        work.on(work.drafts.choice_changed, partial(tick_drafts, self))
        work.on(work.session.store_changed, self._store_changed)
        work.on(work.session.clip_left, self.keyboard.hold_back)
        work.on(work.session.clip_opened, self.keyboard.go_on)
        work.on(work.session.not_opened, self.keyboard.forget_typed_ahead)
        if self.open.labeler is not None and len(places_of(self.open.labeler.role)) > 1:
            self.reports.load_soon()
        self._commands = {**window_commands(self), **work.commands()}
        for action in tag_actions(self.open.taxonomy):
            kind, code = action.id.split(".", 1)
            do = work.answering.set_tag if kind == "tag" else work.answering.cannot_tell
            self._commands[action.id] = partial(do, code)
        self._labelers_changed()
        tick_drafts(self)
        self._show_saving(work.session.save_state)
        self._enable()
        work.begin()
        if self.open.labeler is not None:
            self.places.use(PlaceBench(self.open, self.open.labeler, self.runner, self.remembered))
        self.work_begun.emit()

    def _shut_work(self) -> None:
        if self.open is not None:
            self.open.end_work()
        self.keyboard.forget_typed_ahead()

    def save_drafts(self) -> None:
        """What is being typed goes on its way to the disk."""
        if self.open is not None:
            self.open.save_draft()

    # People

    def ask_who(self) -> None:
        """Ask for a name where a new person sits down; a packet is for one person alone."""
        if self.open is not None and self.open.issue is not None and self.open.labeler is not None:
            words = tr("This packet is for {name}. Whoever else labels opens a packet of their own")
            self.line.say(words.format(name=self.open.labeler.name))
        elif self.open is not None:
            self.open.save_draft()
            self.desk.listening.player.pause()
            self.line.clear()
            self.line.stand("")
            self.pages.setCurrentWidget(self.who)
            self.who.ask(self.open.labelers, self.open.labeler)
            self._enable()

    def switch_labeler(self, labeler: Labeler) -> None:
        """From here on only this person's work is shown."""
        if self.open is None or (self.open.labeler == labeler and self.pages.currentWidget() is self.desk):
            return
        self.open.choose(labeler)
        self._begin_work()
        self.line.say(tr("{name} is labeling now. Only {name}'s own work is shown").format(name=labeler.name))

    def _labeler_named(self, name: str, role: Role) -> None:
        if self.open is not None:
            self.open.add_labeler(name, role, self.switch_labeler)

    def _labelers_changed(self) -> None:
        if self.open is not None:
            self.top.show_labelers(self.open.labelers, self.open.labeler)
            self.top.show_places(places_of(self.open.labeler.role if self.open.labeler is not None else None))

    # Places

    def go_to(self, place: Place) -> None:
        """Show a place; a labeler has the desk alone."""
        if self.open is None or self.open.labeler is None or place not in places_of(self.open.labeler.role):
            return
        if place is not self._place and self.open.has_new_guidelines:
            # Everything that works by the guidelines takes the new ones, and begins on the desk.
            self._show_people_and_tags()
            self._begin_work()
        if place is not self._place:
            self.line.clear()
            self.line.stand("")
        self._place = place
        self.places.leave()
        self.top.show_place(place)
        if place is Place.DESK:
            self.pages.setCurrentWidget(self.desk if self.open.has_clips else self.no_clips)
            self.desk.listening.timeline.setFocus()
            if self.open.work is not None:
                self.open.work.say_next()
        else:
            self.open.save_draft()
            self.desk.listening.player.pause()
            self._enter(place)
        self._enable()

    def _enter(self, place: Place) -> None:
        if place in self.places.pages:
            self.pages.setCurrentWidget(self.places.pages[place])
            self.places.enter(place)
        else:
            self.pages.setCurrentWidget(self.reports.pages[place])
            self.reports.enter(place)

    def show_clips(self, chosen: object, title: str) -> None:
        """Open the clips behind a number of a report."""
        wanted = chosen if isinstance(chosen, ClipFilter) else ClipFilter(ids=tuple(map(ClipId, chosen)))  # type: ignore[call-overload]
        self.go_to(Place.DESK)
        self.desk.ignore_second_press()
        self.desk.queue.show_clips(wanted, title)
        if self.open is not None and self.open.work is not None:
            self.open.work.open_first_of_queue()

    def review_clip(self, clip: ClipId) -> None:
        """Show the labels of a clip side by side, for whoever settles; others hear it on the desk."""
        self.go_to(Place.REVIEW)
        if self._place is Place.REVIEW and self.places.shown is not None:
            self.places.shown.show_clip(clip)
        else:
            self.show_clips((clip,), tr("One clip"))

    def _show_counts(self, counts: QueueCounts) -> None:
        if self.open is None:
            return
        self.open.has_clips = counts.known > 0
        if self._place is Place.DESK and self.pages.currentWidget() in (self.desk, self.no_clips):
            wanted = self.desk if counts.known else self.no_clips
            if wanted is not self.pages.currentWidget():
                self.pages.setCurrentWidget(wanted)
                if wanted is self.desk and self.open.work is not None:
                    self.open.work.begin()
        self._enable()

    def _store_changed(self, changes: Changes) -> None:
        if changes.labels or changes.recordings or changes.targets or changes.guideline:
            self.reports.labels_changed()
        self.places.take_changes(changes)

    def _imported(self) -> None:
        self.reports.labels_changed()
        if self.open is not None and self.open.work is not None:
            self.open.work.clips_added()

    # What is shown around the places

    def say_bad(self, words: str) -> None:
        """A fault of the world, where it happened and with a way on."""
        self.line.say(words, tone="bad")

    def _job_stopped(self, title: str) -> None:
        self.line.say(tr("{job}: stopped. What was done so far is kept").format(job=title))

    def _show_no_project(self) -> None:
        self.setWindowTitle("Earmark")
        self.top.hide_project()
        self.line.clear()
        self.line.stand("")
        recent = self.remembered.recent_projects()
        self.no_project.show_recent(recent)
        self.pages.setCurrentWidget(self.no_project)
        self.menus.recent.clear()
        for path in recent:
            self.menus.recent.addAction(str(path), partial(self.open_path, path))
        self._enable()

    def _show_saving(self, state: SaveState) -> None:
        if state.saving is Saving.SAVED:
            self.top.show_saved()
        elif state.saving is Saving.SAVING:
            self.top.show_saving()
        else:
            self.top.show_not_saved(state.reason)

    def _enable(self) -> None:
        on_desk, here = self._is_on_desk, self.places.has
        self.menus.enable(lambda when: is_possible(when, self.open, on_desk=on_desk, here=here))

    @property
    def _scope(self) -> Scope:
        """Which keys are in force outside text."""
        if self._is_on_desk:
            return Scope.DESK
        return self.places.shown.scope if self.places.shown is not None else Scope.WINDOW

    @property
    def _is_on_desk(self) -> bool:
        return self.pages.currentWidget() is self.desk

    def _keys_changed(self) -> None:
        """What names a key outside the table follows ``in_force``."""
        self.keyboard.use(self.keys.table)
        self.menus.name_keys(self.keys.table)
        if self.open is not None and self.open.work is not None:
            self.open.work.say_next()

    def _key_released(self, name: str) -> None:
        self.places.released(name)
        if name == "play.gaps":
            self.desk.listening.end_aside()

    def _sign_of_life(self) -> None:
        if self.open is not None and self.open.work is not None:
            self.open.work.session.stopwatch.sign_of_life()

    # Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        # The other program waits until the drop returns: dialogs come after.
        QTimer.singleShot(0, self, lambda: self.traffic.take_dropped(paths))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        tick_choices(self)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.remembered.keep_shape("window", self.saveGeometry())
        for name, shape in self.desk.shapes().items():
            self.remembered.keep_shape(name, shape)
        if not self.close_project():
            event.ignore()
            return
        self.desk.queue.close_down()
        self.desk.listening.close_down()
        self.remembered.write_now()
        event.accept()

    def _restore_shape(self) -> None:
        shape = self.remembered.shape("window")
        if shape is not None:
            self.restoreGeometry(shape)
        self.desk.take_shapes(self.remembered.shape("columns"), self.remembered.shape("middle"))
