"""The middle of the place: the sound, under it the labels side by side, why they differ, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from earmark.desk.buttons import KeyButton
from earmark.desk.elided import ElidedLabel
from earmark.desk.flow import FlowLayout
from earmark.desk.language import tr
from earmark.desk.listening import ListeningPanel
from earmark.desk.reporting.cards import LinkButton, text_label
from earmark.desk.review.card import LabelCard
from earmark.desk.review.lines import RemarkLine, SendBackLine
from earmark.desk.review.words import CAUSES
from earmark.desk.tags.guideline_card import GuidelineCard
from earmark.desk.theme import SPACE, sized, theme
from earmark.desk.transcript import TranscriptPanel
from earmark.model.settling import Cause
from earmark.model.tag import TagCode

TAKES = 4
"""So many labels have a key each; further ones have their button."""

_LOWER = 368
"""What cards of two lines, a guideline, the causes and the bar take."""

_TEXT_HEIGHT = 124
"""Two lines of the transcript and one of its problems, at the ordinary size of text."""

_ACROSS = {1: 1, 2: 2, 3: 3}


class Board(QWidget):
    """Shows one clip with its labels and says what was pressed; it decides nothing."""

    taken = Signal(int)
    place_chosen = Signal(int)
    cause_chosen = Signal(object)  # Cause

    def __init__(self, transcript: TranscriptPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listening = ListeningPanel()
        self.cards: list[LabelCard] = []
        self.notice = text_label("")
        self.notice.setProperty("notice", "true")
        self.notice.setContentsMargins(SPACE[4], SPACE[2], SPACE[4], SPACE[2])
        self.notice.hide()
        self._tag: TagCode | None = None
        self.guideline = GuidelineCard()
        self.to_guideline = LinkButton(None)
        self.to_guideline.setText(tr("Change the guideline"))
        self.to_guideline.hide()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[3])
        self._grid.setSpacing(SPACE[3])
        inside = QWidget()
        inside.setProperty("page", "true")
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(self._grid)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(SPACE[3], 0, SPACE[3], SPACE[3])
        beside.setSpacing(SPACE[1])
        beside.addWidget(self.guideline)
        beside.addWidget(self.to_guideline, 0, Qt.AlignmentFlag.AlignLeft)
        around.addWidget(self._beside)
        around.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self._scroll, self._scroll.viewport()):
            widget.setProperty("page", "true")
        self.transcript = transcript
        self.transcript.setFixedHeight(sized(_TEXT_HEIGHT))
        self.transcript.hide()
        self._causes = _Causes()
        self.sending = SendBackLine()
        self.remark = RemarkLine()
        self._make_bar()
        lower = QWidget()
        lower.setProperty("page", "true")
        lower.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        under = QVBoxLayout(lower)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self.notice)
        under.addWidget(self._scroll, 1)
        for widget in (self.transcript, self._causes, self.sending, self.remark, self._bar):
            under.addWidget(widget)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.addWidget(self.listening)
        self.middle.addWidget(lower)
        self.middle.setChildrenCollapsible(False)
        self.middle.setStretchFactor(0, 1)
        self.middle.setStretchFactor(1, 2)
        self._shares_by_hand = False
        self.middle.splitterMoved.connect(self._moved)
        self.middle.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.middle)
        self._causes.chosen.connect(self.cause_chosen)
        theme().changed.connect(self._share)

    def _make_bar(self) -> None:
        self._bar = QWidget()
        self._bar.setProperty("bar", "bottom")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hint = ElidedLabel()
        self.hint.setProperty("muted", True)
        self.both = KeyButton(tr("Both"), "review.both")
        self.both.setToolTip(tr("All that any of them marks, with the words of the first"))
        self.edit = KeyButton(tr("Edit"), "review.edit")
        self.send = KeyButton(tr("Send back"), "review.send_back")
        self.reopen = KeyButton(tr("Reopen"), "review.reopen")
        self.settle = KeyButton(tr("Settle and next"), "review.settle", primary=True)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        row.setSpacing(SPACE[2])
        row.addWidget(self.hint, 1)
        for button in (self.both, self.edit, self.send, self.reopen, self.settle):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(sized(420), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._share()

    def _moved(self) -> None:
        self._shares_by_hand = True

    def _share(self) -> None:
        """The labels have the room that they need at this size of text, and the sound the rest up to its half."""
        if self._shares_by_hand:
            return
        height = self.middle.height()
        least = self.listening.minimumSizeHint().height()
        sound = max(least, min(height * 45 // 100, height - sized(_LOWER)))
        self.middle.setSizes([sound, height - sound])

    def make_cards(self, count: int) -> None:
        """So many labels side by side; cards that are there are used again."""
        while len(self.cards) > count:
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.cards) < count:
            number = len(self.cards)
            card = LabelCard(f"review.take_{number + 1}" if number < TAKES else "")
            card.take.setVisible(True)
            card.take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            card.taken.connect(lambda number=number: self.taken.emit(number))
            card.place_chosen.connect(lambda place, number=number: self._place_pressed(number, place))
            self.cards.append(card)
        across = _ACROSS.get(count, 2)
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // across, number % across)
        for column in range(max(_ACROSS.values())):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def show_tag(self, tag: TagCode | None) -> None:
        """The guideline of the tag in dispute, and the way to where it is written."""
        if tag == self._tag:
            return
        self._tag = tag
        self.guideline.show_tag(tag)
        self.to_guideline.setVisible(tag is not None)

    def show_notice(self, words: str) -> None:
        """One sentence over the labels: why this clip is special. Empty: nothing is."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))

    def show_cards(self, shown: bool) -> None:
        """Labels are hidden from whoever wants to hear for themselves first."""
        for card in self.cards:
            card.setVisible(shown)

    def show_decision(self, taken: int | None, cause: Cause | None) -> None:
        for number, card in enumerate(self.cards):
            card.show_taken(number == taken)
        self._causes.show_cause(cause)

    def choose_place(self, place: int | None) -> None:
        """The differing words at hand, in every label that has a place for them."""
        for card in self.cards:
            card.text.choose(place)

    def show_editing(self, editing: bool) -> None:
        """While gold is written its words stand under the labels."""
        self.transcript.setVisible(editing)
        self._causes.setHidden(editing)
        self._beside.setHidden(editing)
        self.edit.setText(tr("Done editing") if editing else tr("Edit"))
        self.edit.show_keys(not editing)
        for button in (self.both, self.send):
            button.setVisible(not editing)

    def close_lines(self) -> bool:
        """Put a line that asks away; whether one was there."""
        there = not (self.sending.isHidden() and self.remark.isHidden())
        self.sending.hide()
        self.remark.hide()
        return there

    def _place_pressed(self, _card: int, place: int) -> None:
        self.place_chosen.emit(place)


class _Causes(QWidget):
    """Why they differed: one key each."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[Cause, KeyButton] = {}
        self._question = QLabel(tr("Why did they differ?"))
        self._question.setProperty("muted", True)
        flow = FlowLayout(spacing=SPACE[2])
        flow.setContentsMargins(SPACE[3], 0, SPACE[3], SPACE[3])
        flow.addWidget(self._question)
        for number, (cause, words) in enumerate(CAUSES.items(), start=1):
            button = KeyButton(tr(words), f"review.cause_{number}")
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, cause=cause: self.chosen.emit(cause))
            self._buttons[cause] = button
            flow.addWidget(button)
        self.setLayout(flow)

    def show_cause(self, chosen: Cause | None) -> None:
        for cause, button in self._buttons.items():
            button.setChecked(cause is chosen)
