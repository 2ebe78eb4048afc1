"""Hearing one clip after the other beside a list: the same key again stops it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from earmark.desk.answers import Answers
from earmark.desk.clip_source import ClipSource
from earmark.desk.language import tr
from earmark.desk.listening.gaps import open_clip
from earmark.desk.player.player import Player, PlayerState
from earmark.desk.session.loading import sources_of
from earmark.model.recording import ClipId
from earmark.store.project import Project


class Sounds(QObject):
    """``playing_changed`` carries the clip that is heard, None once it is silent."""

    playing_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self._player: Player | None = None
        self._clip: ClipId | None = None

    def toggle(self, clip: ClipId) -> None:
        """Hear the clip, or stop it where it is heard."""
        if self._clip == clip:
            self.stop()
            return
        self._say(clip)
        self._answers.wait(
            self._project.fetch(lambda db: sources_of(db, [clip])), lambda found: self._play(clip, found)
        )

    def stop(self) -> None:
        if self._player is not None:
            self._player.pause()
        self._say(None)

    def close(self) -> None:
        """The place is taken down."""
        self._answers.close()
        if self._player is not None:
            self._player.close()
            self._player = None

    def _play(self, clip: ClipId, found: list[ClipSource]) -> None:
        if self._clip != clip:
            return
        if not found:
            self._say(None)
            self.refused.emit(tr("The sound of this clip is not on this computer"))
            return
        player = self._made()
        player.load(found[0])
        player.play_from(found[0].clip.first)

    def _made(self) -> Player:
        """Made when something is first heard: it loads Qt Multimedia."""
        if self._player is None:
            self._player = Player(open_clip, parent=self)
            self._player.ended.connect(lambda: self._say(None))
            self._player.failed.connect(self.refused)
            self._player.state_changed.connect(self._state_changed)
            self._player.open()
        return self._player

    def _state_changed(self, state: PlayerState) -> None:
        if state in (PlayerState.NO_DEVICE, PlayerState.FAILED):
            self._say(None)

    def _say(self, clip: ClipId | None) -> None:
        if clip != self._clip:
            self._clip = clip
            self.playing_changed.emit(clip)
