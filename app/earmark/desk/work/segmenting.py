"""Cutting long recordings from the desk: the panel, its preview over the sound, the job, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.desk.language import tr
from earmark.desk.runner import Runner
from earmark.desk.segmenting import CutPreview, Previewed
from earmark.desk.segmenting.preview import Sound
from earmark.desk.session import OpenClip
from earmark.desk.time_range import TimeRange
from earmark.desk.work.part import Bench, Part
from earmark.model.errors import UserError
from earmark.store import recordings
from earmark.store.database import Database

if TYPE_CHECKING:
    from earmark.jobs.segmenting import SegmentResult


class Segmenting(Part):
    """Clip, Segment this recording; Project, Segment long recordings."""

    clips_made = Signal()

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._panel = self.view.segmenting
        self._preview = CutPreview(self)
        self._runner = Runner(self)
        self._one: Sound | None = None
        self._sounds: tuple[Sound, ...] = ()
        self._cuts: dict[str, tuple[TimeRange, ...]] = {}
        on = self.on
        on(self._panel.limits_changed, self._look)
        on(self._panel.put_away, self.put_away)
        on(self._panel.wanted, self._make)
        on(self._preview.found, self._show)
        on(self._preview.listened, self._panel.show_listening)
        on(self._preview.failed, self._panel.show_refusal)
        on(self.session.clip_opened, self._draw)
        on(self._runner.started, self.line.watch)
        on(self._runner.refused, lambda words: self.line.say(words, tone="bad"))
        on(self._runner.stopped, lambda _title: self._stopped())

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"clip.segment": self.ask_for_this, "project.segment": self.ask_for_long}

    def end(self) -> None:
        self._panel.hide()
        self.view.listening.timeline.set_cuts(())
        self._preview.close()
        self._runner.stop_all()
        super().end()

    def ask_for_this(self) -> None:
        """The recording of the clip at hand."""
        here = self.session.clip
        if here is None:
            return
        if here.path is None:
            self.line.say(tr("The sound of this clip is not here"), tone="warn")
            return
        self._one = (here.view.recording, here.path)
        self._panel.ask(here.path.name)

    def ask_for_long(self) -> None:
        """All recordings that are longer than the panel says."""
        self._one = None
        self._panel.ask(None)

    def put_away(self) -> None:
        """Nothing is cut."""
        self._preview.forget()
        self._cuts = {}
        self.view.listening.timeline.set_cuts(())
        self._panel.hide()
        self.view.listening.timeline.setFocus()

    def _look(self) -> None:
        if self._panel.isHidden():
            return
        if self._one is not None:
            self._cut((self._one,))
            return
        longer = self._panel.longer.value()
        self.session.ask(lambda db: _long_sounds(db, longer), self._cut)

    def _cut(self, sounds: tuple[Sound, ...]) -> None:
        self._sounds = sounds
        try:
            limits = self._panel.limits
        except UserError as error:
            self._preview.forget()
            self._panel.show_refusal(error)
            return
        self._panel.show_listening(0, len(sounds))
        self._preview.want(sounds, limits)

    def _show(self, found: Previewed) -> None:
        if self._panel.isHidden():
            return
        self._panel.show_preview(found)
        self._cuts = {one.recording.id: tuple(TimeRange(*stretch) for stretch in one.segments) for one in found.cuts}
        self._draw(self.session.clip)

    def _draw(self, here: OpenClip | None) -> None:
        """The cuts over the sound that is shown."""
        self.view.listening.timeline.set_cuts(self._cuts.get(here.view.recording.id, ()) if here is not None else ())

    def _make(self) -> None:
        project, limits = self.session.project, self._panel.limits
        if project.read_only:
            self.line.say(tr("This project is open for reading only"), tone="warn")
            return
        chosen = [recording.id for recording, _ in self._sounds]
        self.session.save_draft()
        self.put_away()

        def cut(progress: object) -> SegmentResult:
            from earmark.jobs.segmenting import segment

            return segment(project, chosen, limits, progress=progress)  # type: ignore[arg-type]

        self._runner.start(tr("Cutting into clips"), cut, self._made)

    def _made(self, result: SegmentResult) -> None:
        parts = [tr("%n clips made", result.added)]
        if result.known:
            parts.append(tr("%n there already", result.known))
        if result.left_out:
            parts.append(tr("%n left out where labels are", result.left_out))
        if result.set_aside:
            parts.append(tr("%n clips without a label are set aside for them", len(result.set_aside)))
        if result.refused:
            parts.append(tr("%n recordings cannot be heard", len(result.refused)))
        words = " · ".join(parts)
        if result.made or result.set_aside:
            self.line.say(words, action=tr("Undo"), do=lambda: self._take_back(result), stays=True)
        else:
            self.line.say(words)
        self.clips_made.emit()
        here = self.session.clip
        if result.made and here is not None and here.key.clip in result.set_aside:
            self.session.open(result.made[0])

    def _stopped(self) -> None:
        self.line.say(tr("Stopped. The clips made so far are kept; cut again to go on"))
        self.clips_made.emit()

    def _take_back(self, result: SegmentResult) -> None:
        project = self.session.project
        here = self.session.clip

        def back(_progress: object) -> None:
            from earmark.jobs.segmenting import take_back

            take_back(project, result)

        def done(_result: None) -> None:
            self.line.say(tr("The clips are gone again, but for those with work"))
            self.clips_made.emit()
            if here is not None and here.key.clip in result.made and result.set_aside:
                self.session.open(result.set_aside[-1])

        self._runner.start(tr("Undoing"), back, done)


def _long_sounds(db: Database, longer_than_s: float) -> tuple[Sound, ...]:
    found = [(recording, recordings.find(db, recording.id)) for recording in recordings.longer_than(db, longer_than_s)]
    return tuple((recording, path) for recording, path in found if path is not None)
