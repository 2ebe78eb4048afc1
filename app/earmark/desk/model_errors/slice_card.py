"""The card beside the table: one slice in full, and the words that go wrong in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE
from earmark.measure.slices import Slice, SliceCell, WrongWord
from earmark.model.taxonomy import Taxonomy
from earmark.report.slice_words import comparison_sentence, points, rate, slice_name

_MOST_WORDS = 5


class SliceCard(Card):
    """``cell_opened`` carries the SliceCell whose clips are wanted."""

    cell_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Slice"), parent)
        self._cell = SliceCell()
        self.figures = text_label("")
        self.verdict = text_label("", muted=True)
        self.rival = text_label("", muted=True)
        self.words_head = text_label(tr("Most often wrong: people → model"), heading=True)
        self._words = QWidget()
        self._grid = QGridLayout(self._words)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE[3])
        self._grid.setVerticalSpacing(SPACE[1])
        self._grid.setColumnStretch(1, 1)
        self.hear = QPushButton(tr("Hear where the model errs"))
        self.hear.clicked.connect(lambda: self.cell_opened.emit(self._cell))
        row = QHBoxLayout()
        row.addWidget(self.hear)
        row.addStretch(1)
        for part in (self.figures, self.verdict, self.rival, self.words_head, self._words):
            self.inside.addWidget(part)
        self.inside.addLayout(row)

    def show_slice(self, one: Slice | None, taxonomy: Taxonomy, first: str, other: str) -> None:
        """``first`` and ``other`` are the titles of the models."""
        self.setVisible(one is not None)
        if one is None:
            return
        self._cell = SliceCell(one.axis, one.value, wrong=True)
        self.heading.setText(slice_name(one.axis, one.value, taxonomy))
        people = rate(one.human, one.human_interval) if one.human is not None else one.why.get("human", "")
        lines = [
            tr("Model {error}").format(error=rate(one.error, one.interval)),
            tr("People {error}").format(error=people),
        ]
        if one.gap is not None:
            ends = (
                "" if one.gap_interval is None else f" ({points(one.gap_interval[0])} – {points(one.gap_interval[1])})"
            )
            lines.append(tr("Gap {points} points").format(points=f"{points(one.gap)}{ends}"))
        lines.append(
            tr("{clips}, {paired} of them with two transcripts").format(
                clips=counted.clips(one.clips), paired=counted.count(one.paired_clips)
            )
        )
        self.figures.setText("\n".join(lines))
        self.verdict.setText(_verdict(one))
        self.rival.setText("" if one.rival is None else comparison_sentence(one.rival, first, other))
        self.rival.setVisible(one.rival is not None)
        self.show_words(())

    def show_words(self, found: tuple[WrongWord, ...]) -> None:
        """The pairs of words, when they have been counted."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        nothing = tr("(nothing)")
        for row, one in enumerate(found[:_MOST_WORDS]):
            pair = QLabel(f"{one.people or nothing} → {one.model or nothing}")
            times = QLabel(counted.count(one.times))
            times.setProperty("muted", "true")
            self._grid.addWidget(times, row, 0)
            self._grid.addWidget(pair, row, 1)
        for part in (self.words_head, self._words):
            part.setVisible(bool(found))


def _verdict(one: Slice) -> str:
    if one.stands_out:
        return tr("The gap is larger here than in all other clips, beyond chance.")
    if one.stands_out is None:
        return tr("Too few speakers to say whether the gap is larger here than elsewhere.")
    return tr("The gap cannot be told from that of the other clips.")
