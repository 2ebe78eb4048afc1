"""The clips of a slice, one after another: the model's words over people's, every difference a key away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.answers import Answers
from earmark.desk.differences import marked_places
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.desk.listening import ListeningPanel
from earmark.desk.listening.commands import sound_commands
from earmark.desk.places import PlaceBench
from earmark.desk.reporting.cards import text_label
from earmark.desk.review.card import LabelCard
from earmark.desk.sound_output import SETTING as OUTPUT_SETTING
from earmark.desk.theme import SPACE, sized
from earmark.desk.time_range import TimeRange
from earmark.desk.work.listening import MATCHING, STEP_BACK_S
from earmark.jobs.heard_errors import HeardClip, heard_clip
from earmark.jobs.slices import SliceFindings
from earmark.model.label import Label
from earmark.model.recording import ClipId
from earmark.store import clips as stored_clips
from earmark.store.clips import ClipView

_LIST_WIDTH = 276
_NAMED = 2000
"""Clips of a list that are named; a longer one is opened on the desk."""


class ErrorHearing(QWidget):
    """``left`` asks for the table again, ``desk_wanted`` for the same clips on the desk."""

    left = Signal()
    desk_wanted = Signal(object, str)
    said = Signal(str)
    changed = Signal()

    def __init__(self, bench: PlaceBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._answers = Answers(self)
        self._findings: SliceFindings | None = None
        self._clips: tuple[ClipId, ...] = ()
        self._title = ""
        self.heard: HeardClip | None = None
        self._speech: tuple[TimeRange, ...] = ()
        self._stretches: tuple[TimeRange, ...] = ()
        self._at: int | None = None
        self.back = QPushButton(tr("Back to the table"))
        self.desk = QPushButton(tr("Open on the desk"))
        self.heading = text_label("", heading=True)
        self.clips = QListWidget()
        self.clips.setAccessibleName(tr("Clips on which the model errs"))
        self.clips.setUniformItemSizes(True)
        self.clips.setFrameShape(QFrame.Shape.NoFrame)
        self.clips.setSpacing(SPACE[1])
        self.listening = ListeningPanel()
        self.hint = text_label("", muted=True, small=True)
        self.cards: list[LabelCard] = []
        self._build()
        self._connect()

    def show_clips(self, findings: SliceFindings, found: tuple[ClipId, ...], title: str) -> None:
        """The worst clip first; it is opened at once."""
        self._findings, self._clips, self._title = findings, found[:_NAMED], title
        self.heading.setText(title)
        self.clips.blockSignals(True)
        self.clips.clear()
        self.clips.addItems([""] * len(self._clips))
        self.clips.blockSignals(False)
        asked = self._clips

        query = partial(stored_clips.views, clips=asked)
        self._answers.wait(self._bench.project.fetch(query), lambda found: self._name(asked, found))
        self.clips.setCurrentRow(0)

    def enter(self) -> None:
        """Heard as on the desk: by the same loudspeaker, equally loud where that is wanted."""
        player = self.listening.player
        try:
            player.use_output(bytes.fromhex(self._bench.remembered.text(OUTPUT_SETTING)))
        except ValueError:
            player.use_output(b"")
        player.match_loudness(self._bench.remembered.text(MATCHING, "off") == "on")
        self.listening.timeline.setFocus()

    def leave(self) -> None:
        self.listening.player.pause()

    def close_down(self) -> None:
        self._answers.close()
        self.listening.close_down()

    def commands(self) -> dict[str, Callable[[], object]]:
        """By the id of the action: those of review that hear and go on, and those of the sound."""
        return {
            **sound_commands(self.listening),
            "play.toggle": self.listening.player.toggle,
            "play.step_back": self._step_back,
            "review.next": partial(self.step, 1),
            "review.previous": partial(self.step, -1),
            "review.next_place": partial(self.play_difference, 1),
            "review.place_before": partial(self.play_difference, -1),
        }

    def step(self, by: int) -> None:
        """The next clip of the list, or the one before."""
        row = self.clips.currentRow() + by
        if 0 <= row < self.clips.count():
            self.clips.setCurrentRow(row)
        else:
            self.said.emit(tr("That was the last clip of the list") if by > 0 else tr("This is the first clip"))

    def play_difference(self, by: int) -> None:
        """The next stretch in which words differ, or the one before; from the last on to the first."""
        if not self._stretches:
            self.listening.play_from_start()
            self.said.emit(tr("No stretch differs: the whole clip plays"))
            return
        at = (0 if by > 0 else -1) if self._at is None else self._at + by
        self._play(at % len(self._stretches))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        head.setSpacing(SPACE[2])
        head.addWidget(self.back)
        head.addWidget(self.heading, 1)
        head.addWidget(self.desk)
        holder = QWidget()
        self._texts = QVBoxLayout(holder)
        self._texts.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self._texts.setSpacing(SPACE[3])
        self._texts.addWidget(self.hint)
        self._texts.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        for widget in (scroll, scroll.viewport(), holder):
            widget.setProperty("page", "true")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.listening, 1)
        column.addWidget(scroll, 1)
        across = QSplitter()
        across.addWidget(self.clips)
        across.addWidget(right)
        across.setStretchFactor(0, 0)
        across.setStretchFactor(1, 1)
        across.setChildrenCollapsible(False)
        across.setHandleWidth(1)
        across.setSizes([sized(_LIST_WIDTH), 1000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(across, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.desk.clicked.connect(lambda: self.desk_wanted.emit(self._clips, self._title))
        self.clips.currentRowChanged.connect(self._open)
        self.listening.speech.found.connect(self._speech_found)
        self.listening.transport.play_pressed.connect(self.listening.player.toggle)
        self.listening.unheard.connect(self.said)

    def _name(self, asked: tuple[ClipId, ...], found: Sequence[ClipView]) -> None:
        if asked is self._clips:
            names = {view.clip.id: view.name for view in found}
            for row, clip in enumerate(asked):
                self.clips.item(row).setText(names.get(clip, ""))

    def _open(self, row: int) -> None:
        findings = self._findings
        if findings is None or not 0 <= row < len(self._clips):
            return
        clip, project = self._clips[row], self._bench.project
        compared = findings.revisions(clip)
        query = partial(heard_clip, clip=clip, model=findings.model, compared=compared, language=project.language)
        self._answers.wait(project.fetch(query), lambda found: self._show(clip, found))

    def _show(self, clip: ClipId, found: HeardClip | None) -> None:
        row = self.clips.currentRow()
        if not 0 <= row < len(self._clips) or self._clips[row] != clip:
            return
        self.heard, self._at, self._speech = found, None, ()
        if found is None:
            self.listening.show_nothing(tr("This clip is no longer in the project"))
            self.changed.emit()
            return
        seen = found.seen
        self.listening.show_clip(seen.view.clip, seen.view.recording, seen.path)
        if found.words.places:
            self.listening.want_speech()
        self._write_cards(found)
        self._find_stretches()
        self.changed.emit()

    def _write_cards(self, found: HeardClip) -> None:
        seen, findings = found.seen, self._findings
        assert findings is not None
        shown = [(findings.model.title, Label(transcript=found.texts[0]))]
        shown += [(seen.labels[place].labeler.name, seen.labels[place].label) for place in seen.said]
        if len(found.texts) > len(shown) and seen.gold is not None:
            shown.append((tr("Gold"), seen.gold.label))
        while len(self.cards) < len(shown):
            card = LabelCard()
            card.place_chosen.connect(self._play)
            self._texts.insertWidget(self._texts.count() - 1, card)
            self.cards.append(card)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(shown))
            if number < len(shown):
                name, label = shown[number]
                places = marked_places(found.words, number)
                card.show_label(name, label, findings.taxonomy, places=places, language=seen.language)
                # The model was asked for words: what it says of noise stands elsewhere.
                card.chips.setVisible(number > 0)
        keys = in_force()
        if found.hidden:
            self.hint.setText(tr("Still labeled blind: what people wrote is shown once the round is open for review"))
            return
        differences = tr("%Ln differences", len(found.words.places))
        words = tr("{differences}: {next} plays the next one, {clip} opens the next clip")
        self.hint.setText(
            words.format(differences=differences, next=keys.named("review.next_place"), clip=keys.named("review.next"))
        )

    def _speech_found(self, clip: ClipId, speech: tuple[TimeRange, ...]) -> None:
        if self.heard is not None and clip == self.heard.seen.clip:
            self._speech = speech
            self._find_stretches()

    def _find_stretches(self) -> None:
        found = self.heard
        if found is None:
            self._stretches = ()
            return
        clip = found.seen.view.clip
        rate, first = clip.sample_rate, clip.first
        spoken = [((one.first - first) / rate, (one.end - first) / rate) for one in self._speech]
        self._stretches = tuple(
            TimeRange(first + round(start * rate), min(clip.end, first + round(end * rate)))
            for start, end in found.stretches(spoken)
        )

    def _play(self, at: int) -> None:
        if at >= len(self._stretches):
            return
        self._at = at
        for card in self.cards:
            if not card.isHidden():
                card.text.choose(at)
        stretch = self._stretches[at]
        self.listening.timeline.select(stretch.first, stretch.end)
        self.listening.player.play_range(stretch.first, stretch.end)

    def _step_back(self) -> None:
        self.listening.step_back_and_toggle(self._bench.remembered.number("step_back_s", STEP_BACK_S))
