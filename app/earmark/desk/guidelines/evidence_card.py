"""The disagreements that ask for a change of the subject, and the examples that show what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from earmark.desk.flow import FlowLayout
from earmark.desk.guidelines.board import Board
from earmark.desk.guidelines.clip_list import ClipLine, ClipList
from earmark.desk.guidelines.words import CAUSES, KINDS, answer_words
from earmark.desk.language import tr
from earmark.desk.queue.delegate import short_name
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE
from earmark.jobs.guideline_evidence import Evidence
from earmark.model.guideline import TRANSCRIPT_RULES, Example, ExampleKind
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode


class DisagreementsCard(Card):
    """``example_wanted`` carries the clip and the kind of example that it is to be."""

    hear_wanted = Signal(object)
    open_wanted = Signal(object)
    example_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Disagreements"), parent)
        self.sentence = text_label("", muted=True)
        self.clips = ClipList(tr("Clips that labelers differ on"))
        self.open = QPushButton(tr("Open it"))
        self.make = QComboBox()
        self.make.setAccessibleName(tr("Make it an example"))
        self.make.addItem(tr("Make it an example…"), None)
        for kind in ExampleKind:
            self.make.addItem(tr(KINDS[kind]), kind)
        self._row = _wrapping(self.open, self.make)
        for part in (self.sentence, self.clips, self._row):
            self.inside.addWidget(part)
        self._may_write = False
        self.clips.hear_wanted.connect(self.hear_wanted)
        self.clips.open_wanted.connect(self.open_wanted)
        self.open.clicked.connect(self._open)
        self.make.activated.connect(self._make)

    def show_evidence(self, subject: TagCode, found: Sequence[Evidence] | None, *, may_write: bool) -> None:
        """None while the labels are being compared."""
        lines = [ClipLine(one.clip, short_name(one.name), _line(one, subject)) for one in found or ()]
        self.clips.show_lines(lines)
        self.clips.setVisible(bool(lines))
        self._row.setVisible(bool(lines))
        self.make.setEnabled(may_write)
        if found is None:
            self.sentence.setText(tr("Comparing labels…"))
        elif not found:
            self.sentence.setText(tr("Labelers do not differ on it anywhere."))
        else:
            unclear = sum(one.cause is not None and one.cause.value == "guideline_unclear" for one in found)
            words = tr("%n clips, those first that a clearer text would mend. Space plays.", len(found))
            said = tr("%n found unclear.", unclear) if unclear else ""
            self.sentence.setText(f"{words} {said}".strip())

    def _open(self) -> None:
        if self.clips.clip is not None:
            self.open_wanted.emit(self.clips.clip)

    def _make(self, place: int) -> None:
        kind = self.make.itemData(place)
        self.make.setCurrentIndex(0)
        if kind is not None and self.clips.clip is not None:
            self.example_wanted.emit(self.clips.clip, ExampleKind(kind))


class ExamplesCard(Card):
    """``changed`` carries the Example as it is to be, ``removed`` the one that is to go."""

    hear_wanted = Signal(object)
    open_wanted = Signal(object)
    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Examples"), parent)
        self.sentence = text_label("", muted=True)
        self.clips = ClipList(tr("Examples"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of example"))
        for kind in ExampleKind:
            self.kind.addItem(tr(KINDS[kind]), kind)
        self.remark = QLineEdit()
        self.remark.setAccessibleName(tr("Remark on the example"))
        self.remark.setPlaceholderText(tr("What to listen for"))
        self.take_away = QPushButton(tr("Take away"))
        self._row = _wrapping(self.kind, self.take_away)
        for part in (self.sentence, self.clips, self.remark, self._row):
            self.inside.addWidget(part)
        self._shown: tuple[Example, ...] = ()
        self._may_write = False
        self.clips.hear_wanted.connect(self.hear_wanted)
        self.clips.open_wanted.connect(self.open_wanted)
        self.clips.chosen.connect(self._show_chosen)
        self.kind.activated.connect(self._change)
        self.remark.editingFinished.connect(self._change)
        self.take_away.clicked.connect(self._remove)

    def show_examples(self, board: Board, subject: TagCode, *, may_write: bool) -> None:
        self._may_write = may_write
        self._shown = board.examples_of(subject)
        published = set(board.published_examples)
        self.clips.show_lines([_example_line(board, one, is_new=one not in published) for one in self._shown])
        self.clips.setVisible(bool(self._shown))
        missing = tr("No example yet. Make one of a disagreement, or of a clip on the desk, in the Tag menu.")
        waiting = sum(one not in published for one in self._shown)
        news = tr("%n not published yet: labelers hear them from the next edition on.", waiting) if waiting else ""
        self.sentence.setText(news if self._shown else missing)
        self.sentence.setVisible(bool(self.sentence.text()))
        self._show_chosen(self.clips.clip)

    @property
    def _chosen(self) -> Example | None:
        return next((one for one in self._shown if one.clip == self.clips.clip), None)

    def _show_chosen(self, _clip: ClipId | None) -> None:
        one = self._chosen
        for part in (self.remark, self._row):
            part.setVisible(one is not None and self._may_write)
        if one is not None:
            self.kind.setCurrentIndex(self.kind.findData(one.kind))
            if not self.remark.hasFocus():
                self.remark.setText(one.remark)

    def _change(self) -> None:
        one = self._chosen
        if one is None or not self._may_write:
            return
        now = Example(one.tag, one.clip, ExampleKind(self.kind.currentData()), self.remark.text().strip())
        if now != one:
            self.changed.emit(now)

    def _remove(self) -> None:
        if (one := self._chosen) is not None:
            self.removed.emit(one)


def _wrapping(*parts: QWidget) -> QWidget:
    """Side by side, and one below the other where the text is large."""
    row = QWidget()
    flow = FlowLayout(spacing=SPACE[2])
    flow.setContentsMargins(0, 0, 0, 0)
    row.setLayout(flow)
    for part in parts:
        flow.addWidget(part)
    return row


def _line(one: Evidence, subject: TagCode) -> str:
    between = "\n" if subject == TRANSCRIPT_RULES else " · "
    said = between.join(f"{each.name}: {answer_words(each.label, subject)}" for each in one.said)
    cause = tr(CAUSES[one.cause]) if one.cause is not None else tr("settled") if one.settled else ""
    why = f"{cause}: {one.remark}" if cause and one.remark else cause
    return f"{why}{between}{said}" if why else said


def _example_line(board: Board, one: Example, *, is_new: bool) -> ClipLine:
    words = tr(KINDS[one.kind]) + (f" – {one.remark}" if one.remark else "")
    name = short_name(board.names.get(one.clip, one.clip))
    return ClipLine(one.clip, name, f"{words} ({tr('not published yet')})" if is_new else words)
