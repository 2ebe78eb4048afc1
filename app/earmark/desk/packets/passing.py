"""What the packet actions do: they ask for files, run the jobs beside the work, and say what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from earmark.desk.language import tr
from earmark.desk.packets.came_back import CameBackDialog, conflicts_of
from earmark.desk.packets.hand_out import HandOutDialog, HandOutOrder
from earmark.desk.packets.words import back_words, in_words, out_words
from earmark.desk.traffic import documents
from earmark.jobs.packets.back import HandedIn, hand_in, suggested_name
from earmark.jobs.packets.laying_out import LaidOut, open_packet
from earmark.jobs.packets.merge import TakenBack, ask_again, demand_signatures, signatures_demanded, take_back
from earmark.jobs.packets.out import HandedOut, Recipient, hand_out_round, recipients
from earmark.model.people import Role
from earmark.model.recording import ClipId
from earmark.model.round import Round, RoundState
from earmark.store import rounds
from earmark.store.clips import ClipFilter
from earmark.store.project import Project

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow

_WORK = ".earwork"


def passing_of(window: MainWindow) -> PacketPassing:
    """The window's one, made when it is first wanted."""
    made = window.findChild(PacketPassing)
    return made if isinstance(made, PacketPassing) else PacketPassing(window)


class PacketPassing(QObject):
    """For the project that is open, whichever that is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # At home

    def hand_out(self) -> None:
        """Choose round and people, then a folder for their packets."""
        project = self._window.project
        if project is None:
            return

        def look(_progress: object) -> tuple[list[Round], dict[str, list[Recipient]]]:
            found = [one for one in reversed(project.read(rounds.all_rounds)) if one.state is not RoundState.CLOSED]
            return found, {one.id: recipients(project, one.id) for one in found}

        self._window.runner.start(tr("Looking at the rounds"), look, self._ask_for_whom)

    def _ask_for_whom(self, found: tuple[list[Round], dict[str, list[Recipient]]]) -> None:
        running, people = found
        if not running:
            self._window.line.say(tr("There is no round to hand out: plan one first"))
            return
        dialog = HandOutDialog(running, people, self._window)
        dialog.wanted.connect(self._hand_out)
        dialog.open()

    def _hand_out(self, order: HandOutOrder) -> None:
        project = self._window.project
        if project is None:
            return
        self._window.save_drafts()
        self._window.runner.start(
            tr("Handing out"),
            lambda progress: hand_out_round(
                project,
                order.folder,
                round_name=order.round,
                labelers=order.labelers,
                seal=order.seal,
                sign=order.sign,
                flac=order.flac,
                progress=progress,
            ),
            partial(self._handed_out, order.folder),
        )

    def _handed_out(self, folder: Path, made: Sequence[HandedOut]) -> None:
        left = [f"{one.clip}: {one.reason}" for each in made for one in each.refused]
        tone = "warn" if left else ""
        self._window.line.say(
            out_words(made, folder), tone=tone, action=tr("Show the folder"), do=partial(_show, folder), stays=True
        )

    def take_back(self) -> None:
        if self._window.project is None:
            return
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Take work back"), str(documents()), tr("Work of labelers (*.earwork)")
        )
        if chosen:
            self.take_files([Path(one) for one in chosen])

    def take_files(self, files: Sequence[Path]) -> None:
        """Merge files of work, chosen or dropped."""
        opened = self._window.open
        if opened is None:
            self._window.line.say(tr("Open the project that this work belongs to, then drop it again"))
            return
        if opened.labeler is None or opened.labeler.role is Role.LABELER:
            self._window.line.say(tr("Work is taken back by a reviewer, lead or engineer: let one of them sit down"))
            return
        project = opened.project
        self._window.save_drafts()
        self._window.runner.start(
            tr("Taking work back"),
            lambda progress: take_back(project, files, progress=progress),
            partial(self._came_back, project),
        )

    def _came_back(self, project: Project, result: TakenBack) -> None:
        words = back_words(result)
        show = partial(self._show_what_came, project, result)
        if result.refused or result.conflicts or result.remarks:
            self._window.line.say(words, tone="warn", action=tr("See what came back"), do=show)
            show()
        else:
            self._window.line.say(words, action=tr("See what came back"), do=show, stays=True)

    def _show_what_came(self, project: Project, result: TakenBack) -> None:
        opened = self._window.open
        if opened is None or opened.project is not project:
            return
        apart = project.read(lambda db: conflicts_of(db, result.conflicts))
        dialog = CameBackDialog(result, apart, opened.taxonomy, self._window)
        dialog.clip_wanted.connect(self._hear)
        dialog.asked_again.connect(partial(self._ask_again, project, result))
        dialog.show()

    def _hear(self, clip: str) -> None:
        self._window.show_clips(ClipFilter(ids=(ClipId(clip),)), tr("A label in conflict"))

    def _ask_again(self, project: Project, result: TakenBack) -> None:
        def asked(count: int) -> None:
            self._window.line.say(tr("%Ln clips go back to their labelers with the next packet", count))

        self._window.runner.start(tr("Asking again"), lambda _progress: ask_again(project, result.conflicts), asked)

    def keys(self) -> None:
        """The user's own key and those of others; a lead also says what the project demands."""
        opened = self._window.open
        if opened is None:
            self._show_keys((), None)
            return
        names = [one.name for one in opened.labelers]
        if opened.issue is not None or opened.labeler is None or opened.labeler.role is not Role.LEAD:
            self._show_keys(names, None)
            return
        project = opened.project
        self._window.runner.start(
            tr("Looking at the keys"),
            lambda _progress: project.read(signatures_demanded),
            lambda demanded: self._show_keys(names, demanded),
        )

    def _show_keys(self, names: Sequence[str], demands: bool | None) -> None:
        from earmark.desk.packets.keys_dialog import KeysDialog

        dialog = KeysDialog(names, demands, self._window)
        project = self._window.project
        if project is not None:
            dialog.demanded.connect(lambda wanted: self._demand(project, wanted))
        dialog.open()

    def _demand(self, project: Project, wanted: bool) -> None:
        words = tr("Only signed work is taken back now") if wanted else tr("Work without a signature is taken back too")
        self._window.runner.start(
            tr("Saving"),
            lambda _progress: demand_signatures(project, wanted),
            lambda _done: self._window.line.say(words),
        )

    # On the laptop

    def open_packet(self, file: Path) -> None:
        """Ask where a packet is to be laid out, and open the project that it becomes."""
        folder = QFileDialog.getExistingDirectory(
            self._window, tr("Where should {packet} be laid out?").format(packet=file.name), str(documents())
        )
        if folder:
            self.lay_out(file, Path(folder))

    def lay_out(self, file: Path, folder: Path) -> None:
        def laid_out(made: LaidOut) -> None:
            self._window.open_path(made.path)

        self._window.runner.start(
            tr("Opening the packet"), lambda progress: open_packet(file, folder, progress=progress), laid_out
        )

    def hand_in(self) -> None:
        """Ask where the work is to be written."""
        opened = self._window.open
        if opened is None or opened.issue is None:
            return
        name = suggested_name(opened.issue)
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("Hand in my work"), str(documents() / name), tr("Work of labelers (*.earwork)")
        )
        if path:
            self.hand_in_as(Path(path))

    def hand_in_as(self, path: Path) -> None:
        project = self._window.project
        if project is None:
            return
        self._window.save_drafts()
        file = path if path.suffix == _WORK else path.with_name(path.name + _WORK)

        def handed_in(result: HandedIn) -> None:
            show = partial(_show, file.parent)
            self._window.line.say(in_words(result), action=tr("Show the folder"), do=show, stays=True)

        self._window.runner.start(
            tr("Handing in"), lambda progress: hand_in(project, file, sign=_signs(), progress=progress), handed_in
        )


def _signs() -> bool:
    """Whoever has a key signs: it costs nothing, and nobody else can hand work in under their name."""
    from earmark.jobs.keys import own_key

    return own_key() is not None


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
