"""The tag panel: sources by key, environment, channel, and the guideline of the tag at hand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from earmark.desk.language import tr
from earmark.desk.tags.axis_button import AxisButton
from earmark.desk.tags.guideline_card import GuidelineCard
from earmark.desk.tags.row import MoreRow, TagRow
from earmark.desk.tags.span_list import SpanList
from earmark.model.guideline import Guideline
from earmark.model.label import Label
from earmark.model.prediction import PredictedTag
from earmark.model.tag import NONE, Axis, TagCode
from earmark.model.taxonomy import Taxonomy


class TagPanel(QWidget):
    """Shows a label's tags and says what was asked of them."""

    source_stepped = Signal(str)
    severity_set = Signal(str, object)
    environment_toggled = Signal(str)
    channel_toggled = Signal(str)
    cannot_tell_toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[TagCode, TagRow] = {}
        self._label = Label()
        self._unfolded = False
        self._current: TagCode | None = None

        self.heading = QLabel(tr("Background noise"))
        self.heading.setProperty("heading", True)
        self.heading.setProperty("small", True)
        self.heading.setProperty("muted", True)
        self.heading.setContentsMargins(12, 12, 12, 6)
        self._row_layout = QVBoxLayout()
        self._row_layout.setSpacing(0)
        self._more = MoreRow()
        self.environment = AxisButton(Axis.ENVIRONMENT)
        self.channel = AxisButton(Axis.CHANNEL)
        self.spans = SpanList()
        self.card = GuidelineCard()

        axes = QVBoxLayout()
        axes.setContentsMargins(12, 8, 12, 0)
        axes.setSpacing(8)
        axes.addWidget(self.environment)
        axes.addWidget(self.channel)
        card = QVBoxLayout()
        card.setContentsMargins(12, 16, 12, 12)
        card.addWidget(self.card)

        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addLayout(self._row_layout)
        layout.addWidget(self._more)
        layout.addLayout(axes)
        layout.addWidget(self.spans)
        layout.addLayout(card)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._scroll = scroll
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

        self._more.clicked.connect(self._fold)
        self.environment.toggled_tag.connect(self.environment_toggled)
        self.channel.toggled_tag.connect(self.channel_toggled)
        self.channel.cannot_tell_toggled.connect(self.cannot_tell_toggled)
        for button in (self.environment, self.channel):
            button.looked_at.connect(self.look_at)

    def set_taxonomy(self, taxonomy: Taxonomy, guideline: Guideline) -> None:
        """The tags of the project, in their order, with what they mean."""
        for row in self._rows.values():
            row.deleteLater()
        self._rows = {}
        for tag in taxonomy.on(Axis.SOURCE):
            row = TagRow(tag)
            row.stepped.connect(self.source_stepped)
            row.severity_set.connect(self.severity_set)
            row.cannot_tell_toggled.connect(self.cannot_tell_toggled)
            row.looked_at.connect(self.look_at)
            self._row_layout.addWidget(row)
            self._rows[tag.code] = row
        # Made anew, they would come last: Tab goes on as one reads.
        for before, after in pairwise((*self._rows.values(), self._more, self.environment, self.channel)):
            QWidget.setTabOrder(before, after)
        self.environment.set_taxonomy(taxonomy)
        self.channel.set_taxonomy(taxonomy)
        self.card.set_guideline(guideline, taxonomy)
        self.show_label(self._label)

    def show_label(self, label: Label) -> None:
        self._label = label
        for code, row in self._rows.items():
            row.show_mark(label.mark(code))
        self.environment.show_label(label)
        self.channel.show_label(label)
        self._arrange()

    def show_suggestions(self, tags: Sequence[PredictedTag]) -> None:
        """What a model hears, dashed beside what is set; the tags' keys set it truly."""
        by_code = {one.mark.code: one.mark for one in tags if one.axis is Axis.SOURCE}
        for code, row in self._rows.items():
            row.show_suggestion(by_code.get(code))
        for button, axis in ((self.environment, Axis.ENVIRONMENT), (self.channel, Axis.CHANNEL)):
            button.show_suggestions([one.mark for one in tags if one.axis is axis])
        self._arrange()

    @property
    def current(self) -> TagCode | None:
        """The tag at hand, whose guideline is shown."""
        return self._current

    def look_at(self, code: str) -> None:
        """Make this the tag whose guideline is shown."""
        self._look_at(TagCode(code))

    def begin_with(self, label: Label) -> None:
        """Another clip: the first tag that is set on it is at hand, else none."""
        self._look_at(next((mark.code for mark in label.sources if mark.code != NONE), None))

    def _look_at(self, code: TagCode | None) -> None:
        self._current = code
        for own, row in self._rows.items():
            row.set_current(own == code)
        self.card.show_tag(code)
        self._arrange()

    def point_out(self, missing: bool) -> None:
        """Say at the head of the sources that their answer is still open."""
        if missing is not (self.heading.property("tone") == "warn"):
            self.heading.setText(tr("Background noise: still open") if missing else tr("Background noise"))
            self.heading.setProperty("muted", not missing)
            self.heading.setProperty("tone", "warn" if missing else "")
            self.heading.style().unpolish(self.heading)
            self.heading.style().polish(self.heading)

    def row(self, code: TagCode) -> TagRow:
        """The row of a source."""
        return self._rows[code]

    def step_focused(self) -> None:
        """What a click on the row that has the focus does."""
        row = self.window().focusWidget()
        if isinstance(row, TagRow):
            row.click()

    def allow_labeling(self, allowed: bool) -> None:
        for row in self._rows.values():
            row.setEnabled(allowed)
        self.environment.setEnabled(allowed)
        self.channel.setEnabled(allowed)

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._arrange()

    def _arrange(self) -> None:
        """Tags with a digit always stand there; those with a letter when set, in hand, or asked for."""
        folded = [
            row
            for code, row in self._rows.items()
            if not row.tag.key.isdigit() and not row.is_set and not row.is_suggested and code != self._current
        ]
        for row in self._rows.values():
            row.setVisible(self._unfolded or row not in folded)
        self._more.setVisible(bool(folded))
        self._more.setText(tr("Fewer") if self._unfolded else tr("%Ln more, by letter", len(folded)))
