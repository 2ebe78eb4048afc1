"""Timeline, transport and player of the clip at hand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from earmark.desk.clip_source import ClipSource
from earmark.desk.language import tr
from earmark.desk.listening.channels import channel_choices, with_channel
from earmark.desk.listening.gaps import gaps_source, open_clip
from earmark.desk.listening.speech import SpeechFinder
from earmark.desk.listening.transport import Transport
from earmark.desk.look.measures import Measures
from earmark.desk.look.spectrum_view import SpectrumView
from earmark.desk.player import LOST_DEVICE, NO_DEVICE, SPEEDS, Player, PlayerState
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline import PictureMaker, StripSpan, Timeline, View
from earmark.model.label import Label, Span
from earmark.model.recording import Clip, Recording
from earmark.model.taxonomy import Taxonomy

if TYPE_CHECKING:
    from earmark.audio.spectrogram import SpectrogramSettings

_PLAYHEAD_SIGN_OF_LIFE_S = 5.0


class ListeningPanel(QWidget):
    """Shows and plays one clip. Positions are frames of the recording's clock."""

    span_drawn = Signal(object)  # TimeRange
    span_chosen = Signal(object)  # Span
    span_resized = Signal(object, object)  # the Span, and its new TimeRange
    unheard = Signal(str)
    """Sound was asked for and there is nothing to hear it by: why, and what to do."""
    aside_ended = Signal()
    """The clip itself is to be heard again, after its gaps or another clip."""
    heard = Signal()
    """Sound plays: somebody listens."""
    shown_channel_changed = Signal()
    """All channels, one, or their mean are seen and heard now; or a clip came with others to choose from."""
    picture_shown = Signal(object)
    """The picture of this ClipSource stands on the timeline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline()
        self.pictures = PictureMaker(parent=self)
        self.player = Player(open_clip, parent=self)
        self.speech = SpeechFinder(self)
        self.measures = Measures(self)
        self.spectrum = SpectrumView(self.timeline, self)
        self.transport = Transport()
        self._source: ClipSource | None = None
        self._seen: ClipSource | None = None
        self._ahead: tuple[ClipSource, ...] = ()
        self._shown_channel: int | None = None
        self._clip: Clip | None = None
        self._left_at: int | None = None
        self._told_heard_at = 0
        line = QFrame()
        line.setProperty("hairline", True)
        line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.timeline, 1)
        beside.addWidget(self.spectrum)
        layout.addLayout(beside, 1)
        layout.addWidget(line)
        layout.addWidget(self.transport)
        self._connect()

    def _connect(self) -> None:
        timeline, player, transport = self.timeline, self.player, self.transport
        self.pictures.picture_ready.connect(self._picture_ready)
        self.pictures.finer_ready.connect(self._finer_ready)
        self.pictures.picture_failed.connect(self._picture_failed)
        timeline.seeked.connect(player.seek)
        timeline.selection_changed.connect(self._selection_changed)
        timeline.view_changed.connect(self._view_changed)
        timeline.finer_wanted.connect(self._finer_wanted)
        timeline.span_drawn.connect(self.span_drawn)
        timeline.span_chosen.connect(lambda span: self.span_chosen.emit(_span_of(span)))
        timeline.span_resized.connect(lambda span, stretch: self.span_resized.emit(_span_of(span), stretch))
        player.position_changed.connect(self._moved)
        player.state_changed.connect(self._state_changed)
        player.speed_changed.connect(transport.show_speed)
        player.loop_changed.connect(self._loop_changed)
        player.failed.connect(self._trouble)
        player.ended.connect(self.end_aside)
        transport.loop_pressed.connect(self.toggle_loop)
        transport.speed_pressed.connect(lambda: player.set_speed(1.0))
        transport.zoom_pressed.connect(timeline.zoom_to_clip)
        transport.gaps_pressed.connect(self.start_gaps)
        transport.gaps_released.connect(self.end_aside)
        transport.channel_pressed.connect(self.choose_channel)
        player.matching_changed.connect(transport.show_matching)

    def show_clip(self, clip: Clip, recording: Recording, path: Path | None, ahead: Iterable[ClipSource] = ()) -> None:
        """Show and load a clip; without a file the axis alone, and why."""
        self.end_aside()
        self._clip = clip
        self.transport.show_trouble("")
        self.transport.show_time(0, clip.duration_s)
        if path is None or not recording.has_sound:
            self._see(None)
            self.player.load(None)
            self.timeline.show_clip(None, clip)
            self.timeline.show_message(
                tr("The sound of this clip is not here. Find it with Project, Import: the labels stay with it")
            )
            return
        self._ahead = tuple(ahead)
        self._see(ClipSource(clip, recording, path))
        self.player.load(self._source, self._shown_channel)

    def fetch_ahead(self, sources: Iterable[ClipSource]) -> None:
        """Have the neighbours ready, seen and heard."""
        self._ahead = tuple(sources)
        self._want()
        self.player.prefetch(self._ahead)

    # How it is seen

    def draw_by(self, settings: SpectrogramSettings) -> None:
        """Draw the sound otherwise. What is on screen stays until the new picture is there."""
        self.pictures.set_settings(settings)
        self._want()

    @property
    def channels(self) -> int:
        """How many channels the clip has to choose from; 0 where there is nothing to see."""
        if self._source is None:
            return 0
        return self._source.recording.channels if self._source.clip.channel is None else 1

    @property
    def shown_channel(self) -> int | None:
        """The channel that is seen and heard, MIX for the mean of all, None for all side by side."""
        return self._shown_channel

    def choose_channel(self, shown: int | None) -> None:
        """See and hear all channels (None), one, or their mean (MIX), as long as the recording is the same."""
        if self._source is None or shown not in channel_choices(self.channels) or shown == self._shown_channel:
            return
        self._show_channel(shown)
        if not self.is_aside:
            self.player.set_channel(shown)
        self._seen = with_channel(self._source, shown)
        self._want()

    def next_channel(self) -> None:
        """All, each channel, their mean, and all again."""
        if self.channels > 1:
            choices = channel_choices(self.channels)
            self.choose_channel(choices[(choices.index(self._shown_channel) + 1) % len(choices)])

    def _see(self, source: ClipSource | None) -> None:
        """Another clip comes; the channel that was chosen stays with its recording."""
        before, self._source = self._source, source
        same = before is not None and source is not None and before.recording.id == source.recording.id
        keeps = same and self._shown_channel in channel_choices(self.channels) and self.channels > 1
        self._show_channel(self._shown_channel if keeps else None)
        self._seen = with_channel(source, self._shown_channel) if source is not None else None
        if self._seen is not None and source is not None:
            self.timeline.show_clip(self.pictures.held(self._seen.id), source.clip)
            self._want()

    def _show_channel(self, shown: int | None) -> None:
        self._shown_channel = shown
        self.transport.show_channel(self.channels, shown)
        self.shown_channel_changed.emit()

    def _want(self) -> None:
        """Ask for the picture of what is seen, and those of its neighbours as they will be seen."""
        if self._seen is None or self._source is None:
            return
        here = self._source.recording.id
        ahead = [
            with_channel(near, self._shown_channel) if near.recording.id == here and near.clip.channel is None else near
            for near in self._ahead
        ]
        self.pictures.want(self._seen, ahead)

    def show_nothing(self, words: str) -> None:
        self._see(None)
        self._clip = None
        self.player.load(None)
        self.timeline.show_nothing(words)
        self.transport.show_time(0, 0)

    def show_spans(self, label: Label, taxonomy: Taxonomy, chosen: Span | None) -> None:
        """The spans of the label under the sound, the chosen one outlined."""
        strip = []
        for span in sorted(label.spans, key=lambda one: (one.first, one.end, one.code)):
            mark = label.mark(span.code)
            severity = mark.severity if mark is not None else None
            stretch, name = TimeRange(span.first, span.end), taxonomy.name(span.code)
            strip.append(StripSpan(stretch, span.code, name, severity, chosen=span == chosen))
        self.timeline.set_spans(strip)

    def restore(self, first: float | None, end: float | None) -> None:
        """Show the stretch that was on screen last time."""
        view: View = self.timeline.view
        if first is not None and end is not None and end > first:
            self.timeline.set_view(view.with_first(first, end - first))

    def want_speech(self) -> bool:
        """Have the speech of the clip found; False where there is no sound to find it in."""
        if self._source is None:
            return False
        self.speech.want(self._source)
        return True

    def toggle_loop(self) -> None:
        """Loop the selection, or the clip; again: no loop."""
        if self._clip is None:
            return
        chosen = self.timeline.selection or TimeRange(self._clip.first, self._clip.end)
        self.player.set_loop(None if self.player.loop is not None else chosen)

    def change_speed(self, steps: int) -> None:
        """To the next slower or faster of the speeds there are."""
        at = min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - self.player.speed))
        self.player.set_speed(SPEEDS[max(0, min(len(SPEEDS) - 1, at + steps))])

    def step_back_and_toggle(self, seconds: float) -> None:
        """Pause; or play from a little before, so that the word at the seam is heard whole."""
        if self.player.is_playing:
            self.player.pause()
            return
        if seconds and self._clip is not None and self.player.position > self._clip.first:
            self.player.seek_by(-seconds)
        self.player.play()

    def play_selection(self) -> None:
        """Play what is selected, and no further; without a selection, on from here. Again: stop."""
        chosen = self.timeline.selection
        if chosen is None or self.player.is_playing:
            self.player.toggle()
        else:
            self.player.play_range(chosen.first, chosen.end)

    def play_from_here(self) -> None:
        """Play from where the selection starts, or from here, and on to the end of the clip."""
        chosen = self.timeline.selection
        self.player.play_from(chosen.first if chosen is not None else self.player.position)

    def play_from_start(self) -> None:
        if self._clip is not None:
            self.player.seek(self._clip.first)
            self.player.play()

    def to_start(self) -> None:
        if self._clip is not None:
            self.player.seek(self._clip.first)

    def to_end(self) -> None:
        if self._clip is not None:
            self.player.seek(self._clip.end)

    def start_gaps(self) -> None:
        """Hear the background between the words until ``end_aside``."""
        if self._source is not None:
            self.play_aside(gaps_source(self._source, self.player.position))

    def play_aside(self, other: ClipSource) -> None:
        """Hear another sound while this clip stays on screen, until it ends or ``end_aside``."""
        if self._source is None:
            return
        if self._left_at is None:
            self._left_at = self.player.position
        self.player.pause()
        same = other.recording.id == self._source.recording.id
        self.player.load(other, self._shown_channel if same else None)
        self.player.play()

    def end_aside(self) -> None:
        """Back to the clip, where it was left."""
        if self._left_at is None:
            return
        at, self._left_at = self._left_at, None
        self.player.load(self._source, self._shown_channel)
        self.player.seek(at)
        self.aside_ended.emit()

    @property
    def is_aside(self) -> bool:
        """Whether another sound than the clip's is heard."""
        return self._left_at is not None

    def close_down(self) -> None:
        self.player.close()
        self.pictures.close()
        self.speech.close()
        self.measures.close()

    def _picture_ready(self, clip: str, picture: object) -> None:
        if self._seen is not None and self._source is not None and clip == self._seen.id:
            self.timeline.show_clip(picture, self._source.clip)  # type: ignore[arg-type]
            self.picture_shown.emit(self._seen)

    def _finer_ready(self, clip: str, picture: object) -> None:
        if self._seen is not None and clip == self._seen.id:
            self.timeline.show_finer(picture)  # type: ignore[arg-type]

    def _picture_failed(self, clip: str, sentence: str) -> None:
        if self._seen is not None and clip == self._seen.id:
            self.timeline.show_message(sentence)

    def _finer_wanted(self, first: int, end: int, columns: int) -> None:
        if self._seen is not None:
            self.pictures.want_finer(self._seen, first, end, columns)

    def _selection_changed(self, _selection: object) -> None:
        if self.player.loop is not None and self._clip is not None:
            chosen = self.timeline.selection or TimeRange(self._clip.first, self._clip.end)
            self.player.set_loop(chosen)

    def _view_changed(self, view: View) -> None:
        self.transport.show_zoom(view.magnification)

    def _moved(self, frame: int) -> None:
        if self._clip is None or self._left_at is not None:
            return
        self.timeline.set_playhead(frame, follow=self.player.is_playing)
        rate = self._clip.sample_rate
        self.transport.show_time((frame - self._clip.first) / rate, self._clip.duration_s)
        if abs(frame - self._told_heard_at) > _PLAYHEAD_SIGN_OF_LIFE_S * rate and self.player.is_playing:
            self._told_heard_at = frame
            self.heard.emit()

    def _state_changed(self, state: PlayerState) -> None:
        self.transport.show_playing(state is PlayerState.PLAYING)
        if state is PlayerState.NO_DEVICE:
            self.transport.show_trouble(tr("No sound output"), tr(NO_DEVICE))
        elif state in (PlayerState.READY, PlayerState.PLAYING):
            self.transport.show_trouble("")

    def _loop_changed(self, loop: TimeRange | None) -> None:
        self.transport.show_loop(loop is not None, loop is not None and loop == self.timeline.selection)

    def _trouble(self, words: str) -> None:
        if words in (NO_DEVICE, LOST_DEVICE):
            self.unheard.emit(tr(words))
        self.transport.show_trouble(tr("No sound output") if words == NO_DEVICE else tr(words), tr(words))


def _span_of(shown: StripSpan) -> Span:
    return Span(shown.code, shown.stretch.first, shown.stretch.end)
