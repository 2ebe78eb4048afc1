"""Walking through a recording: its segments, the one at hand, the next and the previous."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from earmark.desk.language import tr
from earmark.desk.session import OpenClip
from earmark.desk.work.part import Bench, Part
from earmark.model.changes import Changes
from earmark.model.recording import RecordingId
from earmark.store import clips
from earmark.store.clips import Segment

_REFRESH_MS = 200
_FOLDED = "segments_folded"


class Walking(Part):
    """Keeps the list of segments true, and moves along it. Shows the labeler's own work alone."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._panel = self.view.segments
        self._shown: tuple[RecordingId, int | None] | None = None
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._panel.model.show(())
        self._fold()
        on = self.on
        on(self.session.clip_opened, self._clip_opened)
        on(self.session.work_changed, lambda one, state: self._panel.model.show_state(one.clip, state))
        on(self.session.store_changed, self._store_changed)
        on(self._panel.chosen, self._chosen)
        on(self.view.listening.player.position_changed, self._playhead_moved)
        on(self._refresh.timeout, self._ask)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            "segment.next": lambda: self._step(1),
            "segment.previous": lambda: self._step(-1),
            "view.segments": self._toggle,
        }

    def end(self) -> None:
        self._panel.model.show(())
        super().end()

    def _clip_opened(self, here: OpenClip | None) -> None:
        # In a round the segments would tell what was said of others of the recording, or of the same one before.
        walks = here is not None and here.presented.assignment is None
        wanted = (here.view.recording.id, here.view.clip.channel) if here is not None and walks else None
        if wanted != self._shown:
            self._shown = wanted
            self._panel.model.show(())
            self._fold()
        if here is None or not self._panel.mark_clip(here.key.clip):
            self._ask()

    def _ask(self) -> None:
        """Read the segments anew; the list keeps its place."""
        wanted, who = self._shown, self.session.labeler
        if wanted is None or who is None:
            return
        self.session.ask(lambda db: clips.along(db, *wanted, who.id), lambda rows: self._show(wanted, rows))

    def _show(self, wanted: tuple[RecordingId, int | None], rows: list[Segment]) -> None:
        here = self.session.clip
        if wanted != self._shown or here is None:
            return
        self._panel.model.show(rows)
        self._fold()
        if not self._panel.mark_clip(here.key.clip):
            self._playhead_moved(self.view.listening.player.position)

    def _store_changed(self, changes: Changes) -> None:
        if changes.labels or changes.drafts or changes.recordings or changes.all_clips:
            self._refresh.start()

    def _playhead_moved(self, frame: int) -> None:
        """Where the whole recording is at hand, the segment under the playhead is marked."""
        here = self.session.clip
        if here is not None and here.view.clip.whole and self._panel.model.rowCount():
            self._panel.mark(self._panel.model.row_at(frame))

    def _chosen(self, clip: str) -> None:
        here = self.session.clip
        if here is None or here.key.clip != clip:
            self.session.open(clip)  # type: ignore[arg-type]

    def _step(self, by: int) -> None:
        if not self._panel.model.rowCount():
            self.line.say(tr("This recording has no segments. Clip, Segment this recording makes them"))
        elif not self._panel.step(by):
            last = tr("This is the last segment of the recording")
            self.line.say(last if by > 0 else tr("This is the first segment of the recording"))

    def _toggle(self) -> None:
        if self._panel.model.rowCount() <= 1:
            self.line.say(tr("This recording has no segments. Clip, Segment this recording makes them"))
            return
        self.remembered.keep(_FOLDED, 0 if self._is_folded else 1)
        self._fold()

    @property
    def _is_folded(self) -> bool:
        return bool(self.remembered.number(_FOLDED, 0))

    def _fold(self) -> None:
        """A recording in one piece needs no list."""
        self._panel.setVisible(self._panel.model.rowCount() > 1 and not self._is_folded)
