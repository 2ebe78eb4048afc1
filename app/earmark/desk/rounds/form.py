"""The form of a plan: which clips, who labels them, and how. Whatever is set gives a plan at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.flow import FlowLayout
from earmark.desk.language import later, tr
from earmark.desk.reporting.cards import text_label
from earmark.desk.rounds.words import CHOICES
from earmark.desk.tag_names import tag_name
from earmark.desk.theme import SPACE, sized
from earmark.model.drafting import Drafts
from earmark.model.label import Question
from earmark.model.people import Labeler
from earmark.model.recording import ClipId, Split
from earmark.model.round import Allocation, Choice, Frame, Plan, RoundKind
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy

_LARGEST = 1_000_000
_USUAL_SIZE = 100

QUESTIONS = {
    Question.SOURCE: later("Background noise"),
    Question.CHANNEL: later("Channel"),
    Question.ENVIRONMENT: later("Environment"),
    Question.TRANSCRIPT: later("Transcript"),
}

_HEARD = (
    (None, later("Left out where enough others are")),
    (True, later("Left out")),
    (False, later("Taken too")),
)
"""Whether clips are left out that these labelers have heard."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What a project has to choose from: people, axes of strata, and the values of filters by their field."""

    people: tuple[Labeler, ...]
    axes: tuple[str, ...]
    values: dict[str, tuple[str, ...]]
    taxonomy: Taxonomy
    has_silent: bool
    name: str


class PlanForm(QWidget):
    """``changed`` says that another plan stands there."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[ClipId, ...] = ()
        self._people: list[tuple[Labeler, QPushButton]] = []
        self._asks: dict[Question, QPushButton] = {}
        self.name = QLineEdit()
        self.choice = _combo()
        self.how_many = _spin(1, _LARGEST, _USUAL_SIZE)
        self.all_of_them = QCheckBox(tr("All of them"))
        self.axis, self.allocation, self.tag = _combo(), _combo(), _combo()
        self.filters = {name: _combo() for name in ("language", "batch", "speaker", "split")}
        self.heard = _combo()
        self.silent = QCheckBox(tr("Clips without sound too"))
        self.overlap = _spin(1, 1, 1)
        self.share = _spin(1, 100, 100)
        self.share.setSuffix(" %")
        self.repeats, self.anchors = _spin(0, 10_000, 0), _spin(0, 10_000, 0)
        self.drafts = QCheckBox(tr("Labelers may see a model's drafts"))
        self.pace = QCheckBox(tr("Show each labeler's pace to the lead"))
        self.ordered = QCheckBox(tr("Queues by name, not shuffled"))
        self.seed = _spin(0, 2**31 - 1, 1)
        self.chips = FlowLayout()
        self.asked = FlowLayout()
        self._fields: dict[QWidget, QWidget] = {}
        self._build()
        self._fill()
        self._connect()

    def offer(self, found: Offered) -> None:
        """What there is to choose from; a new plan begins."""
        self._given = ()
        self.name.setText(found.name)
        for _, chip in self._people:
            self.chips.removeWidget(chip)
            chip.deleteLater()
        self._people = []
        for person in found.people:
            chip = _chip(person.name.replace("&", "&&"))
            chip.setChecked(len(self._people) < 2)
            chip.toggled.connect(self._people_changed)
            self._people.append((person, chip))
            self.chips.addWidget(chip)
        _offer(self.axis, [(one, _axis_words(one)) for one in found.axes])
        tags = [(tag.code, tag_name(found.taxonomy, tag.code)) for tag in found.taxonomy.tags]
        _offer(self.tag, [("", tr("Any tag")), *tags])
        for field, combo in self.filters.items():
            values = found.values.get(field, ())
            _offer(combo, [("", tr("All")), *((one, one) for one in values)])
            self._show_field(combo, bool(values))
        self.silent.setVisible(found.has_silent)
        self._people_changed()

    def begin(self, choice: Choice, given: Sequence[ClipId] = ()) -> None:
        """Choose clips in this way."""
        self._given = tuple(given)
        self._offer_choices()
        self.choice.setCurrentIndex(max(0, self.choice.findData(choice)))
        self._choice_changed()
        self.name.setFocus()
        self.name.selectAll()

    def show_stacked(self, stacked: bool) -> None:
        """Where there is no room for two columns, one stands below the other."""
        down = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._across.direction() is not down:
            self._across.setDirection(down)

    def plan(self) -> Plan:
        """The plan as it stands there."""
        choice = Choice(self.choice.currentData())
        asks = [question.value for question, chip in self._asks.items() if chip.isChecked()]
        split = self.filters["split"].currentData()
        return Plan(
            labelers=tuple(person.id for person, chip in self._people if chip.isChecked()),
            choice=choice,
            size=None if self.all_of_them.isChecked() or choice is Choice.ALL else self.how_many.value(),
            frame=Frame(
                language=self.filters["language"].currentData() or "",
                speaker=self.filters["speaker"].currentData() or "",
                batch=self.filters["batch"].currentData() or "",
                split=Split(split) if split else None,
                unheard=_HEARD[self.heard.currentIndex()][0],
                without_sound=self.silent.isChecked(),
            ),
            axis=self.axis.currentData() or "" if choice is Choice.STRATIFIED else "",
            allocation=Allocation(self.allocation.currentData()),
            tag=TagCode(self.tag.currentData()) if self.tag.currentData() and self._has_tag(choice) else None,
            given=self._given,
            overlap=self.overlap.value(),
            overlap_share=self.share.value() / 100,
            repeats=self.repeats.value(),
            anchors=0 if choice is Choice.GOLD else self.anchors.value(),
            shuffle=not self.ordered.isChecked(),
            seed=self.seed.value(),
            drafts=Drafts.ALLOWED if self.drafts.isChecked() else Drafts.BLIND,
            pace=self.pace.isChecked(),
            asks="" if len(asks) == len(self._asks) else ";".join(asks),
        )

    def _build(self) -> None:
        which, who = _Column(tr("Which clips")), _Column(tr("Who labels them, and how"))
        which.add(tr("Name"), self.name)
        which.add(tr("Clips"), self.choice)
        size = QWidget()
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[3])
        row.addWidget(self.how_many)
        row.addWidget(self.all_of_them)
        row.addStretch(1)
        for label, field in (
            (tr("How many"), size),
            (tr("Strata by"), self.axis),
            (tr("Shared out"), self.allocation),
            (tr("Of the tag"), self.tag),
            (tr("Language"), self.filters["language"]),
            (tr("Batch"), self.filters["batch"]),
            (tr("Speaker"), self.filters["speaker"]),
            (tr("Split"), self.filters["split"]),
            (tr("Heard before"), self.heard),
            ("", self.silent),
        ):
            self._fields[field] = which.add(label, field)
        self._fields[self.how_many] = self._fields[size]
        people, asked = QWidget(), QWidget()
        people.setLayout(self.chips)
        asked.setLayout(self.asked)
        for layout in (self.chips, self.asked):
            layout.setContentsMargins(0, 0, 0, 0)
        for label, field in (
            (tr("Labelers"), people),
            (tr("Labelers a clip"), self.overlap),
            (tr("Of the clips"), self.share),
            (tr("Hidden repeats"), self.repeats),
            (tr("Anchors with gold"), self.anchors),
            (tr("Asks for"), asked),
            ("", self.drafts),
            ("", self.pace),
            ("", self.ordered),
            (tr("Seed"), self.seed),
        ):
            self._fields[field] = who.add(label, field)
        who.finish()
        which.finish()
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[2])
        self._across.setSpacing(SPACE[4] * 2)
        self._across.addWidget(which, 1)
        self._across.addWidget(who, 1)

    def _fill(self) -> None:
        self._offer_choices()
        _offer(
            self.allocation,
            [
                (Allocation.EQUAL, tr("The same from each")),
                (Allocation.PROPORTIONAL, tr("As its size asks for")),
            ],
        )
        _offer(self.heard, [(str(place), tr(words)) for place, (_, words) in enumerate(_HEARD)])
        for question, words in QUESTIONS.items():
            chip = _chip(tr(words))
            chip.setChecked(True)
            chip.toggled.connect(self.changed)
            self._asks[question] = chip
            self.asked.addWidget(chip)
        self.pace.setToolTip(tr("The seconds that a clip takes each of them; they are told when they enter the round"))
        self.share.setToolTip(tr("The share of the clips that so many hear; the others are heard by one"))
        self.repeats.setToolTip(tr("In all, shared out evenly: the same clip again, far from the first time"))
        self.anchors.setToolTip(tr("Clips with gold that everybody labels blind, to tell drifting labelers"))

    def _connect(self) -> None:
        for combo in (self.axis, self.allocation, self.tag, self.heard, *self.filters.values()):
            combo.currentIndexChanged.connect(self.changed)
        self.choice.currentIndexChanged.connect(self._choice_changed)
        for spin in (self.how_many, self.overlap, self.share, self.repeats, self.anchors, self.seed):
            spin.valueChanged.connect(self.changed)
        for box in (self.silent, self.drafts, self.pace, self.ordered):
            box.toggled.connect(self.changed)
        self.all_of_them.toggled.connect(self._choice_changed)
        self.name.textChanged.connect(self.changed)

    def _offer_choices(self) -> None:
        kept = [one for one in CHOICES if one is not Choice.GIVEN or self._given]
        self.choice.blockSignals(True)
        _offer(self.choice, [(one, tr(CHOICES[one])) for one in kept])
        self.choice.blockSignals(False)

    def _people_changed(self) -> None:
        chosen = sum(chip.isChecked() for _, chip in self._people)
        was_all = self.overlap.value() == self.overlap.maximum()
        self.overlap.setMaximum(max(1, chosen))
        if was_all or self.overlap.value() < 2:
            self.overlap.setValue(min(2, max(1, chosen)))
        self.changed.emit()

    def _choice_changed(self) -> None:
        choice = Choice(self.choice.currentData())
        self._show_field(self.how_many, choice is not Choice.ALL)
        self.how_many.setEnabled(not self.all_of_them.isChecked())
        self._show_field(self.axis, choice is Choice.STRATIFIED)
        self._show_field(self.allocation, choice is Choice.STRATIFIED)
        self._show_field(self.tag, self._has_tag(choice))
        self._show_field(self.heard, choice.kind is RoundKind.SAMPLE)
        self._show_field(self.anchors, choice is not Choice.GOLD)
        self._show_field(self.overlap, choice is not Choice.GOLD)
        self._show_field(self.share, choice is not Choice.GOLD)
        self.changed.emit()

    def _has_tag(self, choice: Choice) -> bool:
        return choice in (Choice.DISAGREED, Choice.STALE)

    def _show_field(self, field: QWidget, shown: bool) -> None:
        row = self._fields[field]
        row.setVisible(shown)


class _Column(QWidget):
    """A heading, and below it rows of a label and a field."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE[2])
        self._layout.addWidget(text_label(title, heading=True))

    def add(self, label: str, field: QWidget) -> QWidget:
        """A row; returned so that it can be hidden whole."""
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[3])
        named = text_label(label)
        named.setBuddy(field)
        named.setFixedWidth(sized(124))
        if label:
            field.setAccessibleName(label)
        grid.addWidget(named, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        narrow = isinstance(field, QSpinBox)
        grid.addWidget(field, 0, 1, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        grid.setColumnStretch(1, 1)
        self._layout.addWidget(row)
        return row

    def finish(self) -> None:
        self._layout.addStretch(1)


def _combo() -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def _spin(low: int, high: int, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setValue(value)
    made.setGroupSeparatorShown(True)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedWidth(sized(96))
    return made


def _chip(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setCheckable(True)
    made.setProperty("chip", "true")
    return made


def _offer(combo: QComboBox, rows: Sequence[tuple[str, str]]) -> None:
    before = combo.currentData()
    combo.clear()
    for stands_for, words in rows:
        combo.addItem(words, stands_for)
    combo.setCurrentIndex(max(0, combo.findData(before)))


def _axis_words(axis: str) -> str:
    known = {
        "source": tr("Background noise, the rarest first"),
        "channel": tr("Channel"),
        "environment": tr("Environment"),
        "snr": tr("Signal-to-noise ratio"),
        "language": tr("Language"),
        "speaker": tr("Speaker"),
        "device": tr("Device"),
        "batch": tr("Batch"),
        "split": tr("Split"),
    }
    return known.get(axis, axis)
