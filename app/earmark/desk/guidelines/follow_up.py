"""After publishing: a round that repairs the stale labels, and apart from it a fresh sample that measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from earmark.desk.flow import FlowLayout
from earmark.desk.guidelines.publishing import scrolling
from earmark.desk.language import number, tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE
from earmark.model.people import Labeler, LabelerId
from earmark.model.recording import ClipId
from earmark.model.round import Choice, Frame, Plan

if TYPE_CHECKING:
    from earmark.jobs.planning import Planning

_USUAL_SAMPLE, _MOST_SAMPLE = 200, 100_000
_PREVIEW_AFTER_MS = 350


@dataclass(frozen=True, slots=True)
class Wish:
    """A round that is to be started."""

    name: str
    plan: Plan


class FollowUp(QWidget):
    """``outlook_wanted`` asks what a sample will show; ``round_wanted`` carries a ``Wish``."""

    outlook_wanted = Signal(object)  # Plan
    round_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale: tuple[ClipId, ...] = ()
        self._people: dict[LabelerId, QCheckBox] = {}
        self._edition = 0
        first = Card("")
        self.news = first.heading
        self.told = text_label("", muted=True)
        self._who = FlowLayout(spacing=SPACE[4])
        self._who.setContentsMargins(0, 0, 0, 0)
        names = QWidget()
        names.setLayout(self._who)
        first.inside.addWidget(self.told)
        first.inside.addWidget(text_label(tr("Who labels, in the repair and in the sample:")))
        first.inside.addWidget(names)
        self._lay_out_repair()
        self._lay_out_sample()
        self.done = QPushButton(tr("Back to the definitions"))
        end = QHBoxLayout()
        end.addWidget(self.done)
        end.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[3])
        inside = QWidget()
        inside.setProperty("page", "true")
        inside.setLayout(column)
        for card in (first, self._repair_card, self._sample_card):
            column.addWidget(card)
        column.addLayout(end)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._ask_outlook)
        self.clips.valueChanged.connect(lambda _value: self._timer.start())
        self.repair.clicked.connect(self._start_repair)
        self.sample.clicked.connect(self._start_sample)
        self.done.clicked.connect(self.left)

    def _lay_out_repair(self) -> None:
        self._repair_card = Card(tr("Repair: label the stale clips again"))
        self.repair_words = text_label("")
        caution = text_label(
            tr(
                "This mends labels and proves nothing: clips that were picked because something was wrong with them"
                " look better the second time, whatever the text says."
            ),
            muted=True,
        )
        self.repair_name = _name_field()
        self.repair = QPushButton()
        self._repair_card.inside.addWidget(self.repair_words)
        self._repair_card.inside.addWidget(caution)
        self._repair_card.inside.addLayout(_row(self.repair_name, self.repair))

    def _lay_out_sample(self) -> None:
        self._sample_card = Card(tr("Measure: a fresh sample, drawn by chance"))
        self._sample_card.inside.addWidget(
            text_label(
                tr("Clips drawn by chance, which these labelers have not heard, show whether the new text is clearer.")
            )
        )
        self.clips = QSpinBox()
        self.clips.setRange(1, _MOST_SAMPLE)
        self.clips.setValue(_USUAL_SAMPLE)
        self.clips.setAccessibleName(tr("Clips of the sample"))
        self.clips.setSuffix(f" {tr('clips')}")
        self.outlook = text_label("", muted=True)
        self.sample_name = _name_field()
        self.sample = QPushButton(tr("Start the sample"))
        self.sample.setProperty("primary", "true")
        self._sample_card.inside.addLayout(_row(self.clips, self.sample_name, self.sample))
        self._sample_card.inside.addWidget(self.outlook)

    def offer(
        self, edition: int, told: str, stale: Sequence[ClipId], everyone: Sequence[Labeler], last: Sequence[LabelerId]
    ) -> None:
        """``stale`` are the clips that a repair takes; ``last`` are those who labeled most recently."""
        self._edition, self._stale = edition, tuple(stale)
        self.news.setText(tr("Edition {n} is published").format(n=edition) if told else tr("Stale labels"))
        self.told.setText(told)
        self.told.setVisible(bool(told))
        while (item := self._who.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._people = {}
        writers = [one for one in everyone if one.writes_labels]
        for one in writers:
            box = QCheckBox(one.name)
            box.setChecked(one.id in last or len(writers) <= 2)
            box.toggled.connect(lambda _on: self._timer.start())
            self._people[one.id] = box
            self._who.addWidget(box)
        self.repair_words.setText(
            tr("%n clips have labels made under an older text: exactly those, each heard by two.", len(self._stale))
            if self._stale
            else tr("No label is stale: there is nothing to repair.")
        )
        self.repair.setText(tr("Start the repair"))
        for part in (self.repair, self.repair_name):
            part.setVisible(bool(self._stale))
        self.repair_name.setText(tr("Repair, edition {n}").format(n=edition))
        self.sample_name.setText(tr("Sample, edition {n}").format(n=edition))
        self.outlook.setText("")
        self._timer.start()

    def show_outlook(self, words: str, possible: bool) -> None:
        self.outlook.setText(words)
        self.sample.setEnabled(possible)

    def started(self, name: str) -> None:
        """A round of this name runs: its button has done its work."""
        for field, button in ((self.repair_name, self.repair), (self.sample_name, self.sample)):
            if field.text().strip() == name:
                button.setText(tr("Started"))
                button.setEnabled(False)

    def refused(self) -> None:
        """A round could not be started: both may be tried again."""
        for button in (self.repair, self.sample):
            button.setEnabled(button.text() != tr("Started"))

    @property
    def labelers(self) -> tuple[LabelerId, ...]:
        return tuple(one for one, box in self._people.items() if box.isChecked())

    def sample_plan(self) -> Plan:
        """Blind, of clips that these labelers have not heard."""
        return Plan(
            self.labelers,
            Choice.RANDOM,
            self.clips.value(),
            Frame(unheard=True),
            overlap=min(2, len(self.labelers) or 1),
        )

    def _ask_outlook(self) -> None:
        if not self.labelers:
            self.show_outlook(tr("Choose who labels."), False)
        elif len(self.labelers) < 2:
            self.show_outlook(tr("It takes two to agree: choose another labeler."), False)
        else:
            self.outlook_wanted.emit(self.sample_plan())

    def _start_repair(self) -> None:
        people = self.labelers
        plan = Plan(people, Choice.GIVEN, given=self._stale, overlap=min(2, len(people) or 1))
        self.repair.setEnabled(False)
        self.round_wanted.emit(Wish(self.repair_name.text().strip(), plan))

    def _start_sample(self) -> None:
        self.sample.setEnabled(False)
        self.round_wanted.emit(Wish(self.sample_name.text().strip(), self.sample_plan()))


def outlook_words(planning: Planning, wanted: int | None) -> str:
    """What a sample will show, before it has begun; ``wanted`` clips were asked for."""
    clips, length = tr("%n clips", planning.clips), number(planning.hours, 1)
    said = [tr("{clips}, about {hours} hours of work.").format(clips=clips, hours=length)]
    if wanted is not None and planning.clips < wanted:
        said.append(tr("No more are left that these labelers have not heard: bring in new ones for a larger sample."))
    half_width = planning.outlook.half_width
    if half_width is None:
        said.append(tr("Too few were labeled twice before to say how exact it will be."))
    else:
        words = tr("Positive agreement of the middle tag will be known to ± {half_width}.")
        said.append(words.format(half_width=number(half_width, 2)))
    return " ".join(said)


def _name_field() -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(tr("Name of the round"))
    return field


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE[2])
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
    return row
