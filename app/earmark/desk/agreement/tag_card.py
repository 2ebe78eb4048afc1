"""The card of one tag: its four counts as links, and every coefficient with its interval."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import Card, LinkButton, text_label
from earmark.desk.theme import SPACE
from earmark.measure.agreement import AgreementReport, TagAgreement
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.model.taxonomy import Taxonomy
from earmark.report.verdicts import FIGURE_NAMES, INTERVAL_FIELDS, reason, verdict_sentence, with_interval


class TagCard(Card):
    """Shows the tag of the current row; ``cell_opened`` carries an AgreementCell."""

    cell_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.verdict = text_label("", muted=True)
        self.inside.addWidget(self.verdict)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[2])
        grid.setVerticalSpacing(SPACE[1])
        self.links: dict[Part, LinkButton] = {}
        for number, part in enumerate((Part.BOTH, Part.CANNOT_TELL, Part.EARLIER_ALONE, Part.LATER_ALONE)):
            button = LinkButton(part)
            button.chosen.connect(self._open)
            self.links[part] = button
            grid.addWidget(button, number // 2, number % 2)
        self.inside.addLayout(grid)
        figures = QGridLayout()
        figures.setHorizontalSpacing(SPACE[3])
        figures.setVerticalSpacing(SPACE[1])
        figures.setColumnStretch(1, 1)
        self.figures: dict[str, QLabel] = {}
        for row, (key, name) in enumerate(FIGURE_NAMES.items()):
            value = text_label("")
            self.figures[key] = value
            figures.addWidget(text_label(tr(name), muted=True), row, 0)
            figures.addWidget(value, row, 1)
        self.inside.addLayout(figures)
        self._tag: TagAgreement | None = None

    def show_tag(self, tag: TagAgreement | None, report: AgreementReport, taxonomy: Taxonomy) -> None:
        """Fill the card; without a tag it hides."""
        self._tag = tag
        self.setVisible(tag is not None)
        if tag is None:
            return
        name = taxonomy.name(tag.tag)
        self.heading.setText(name)
        self.setAccessibleName(name)
        self.verdict.setText(verdict_sentence(tag, name, report))
        earlier, later = alone(report)
        for part, said, number in (
            (Part.BOTH, tr("Both say yes"), tag.a),
            (Part.EARLIER_ALONE, earlier, tag.b),
            (Part.LATER_ALONE, later, tag.c),
            (Part.CANNOT_TELL, tr("Cannot tell"), tag.cannot_tell),
        ):
            button = self.links[part]
            button.setText(f"{said}: {counted.count(number)}")
            button.setAccessibleName(f"{name}, {said}: {counted.clips(number)}")
            button.setEnabled(bool(number))
        for key, label in self.figures.items():
            bounds = INTERVAL_FIELDS[key]
            label.setText(with_interval(getattr(tag, key), getattr(tag, bounds), reason(tag.why, key, bounds)))

    def _open(self, part: Part) -> None:
        if self._tag is not None:
            self.cell_opened.emit(AgreementCell(part, self._tag.tag))


def alone(report: AgreementReport) -> tuple[str, str]:
    """Whose yes stands alone: the names of two labelers, the places of more."""
    if len(report.labelers) == 2:
        first, second = (tr("{name} alone").format(name=name) for name in report.labelers)
        return first, second
    return tr("Earlier name alone"), tr("Later name alone")
