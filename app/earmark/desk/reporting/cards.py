"""The cards beside a table: what to do next, saving, and plain ones with a heading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import later, tr
from earmark.desk.theme import SPACE
from earmark.jobs.report_findings import Figure


class ChoiceButton(QPushButton):
    """A button that stands for something; ``chosen`` carries it."""

    chosen = Signal(object)

    def __init__(self, text: str, stands_for: object, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._stands_for = stands_for
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._stands_for)


class LinkButton(ChoiceButton):
    """A choice that reads as a link within a card or beside a sentence."""

    def __init__(self, stands_for: object, parent: QWidget | None = None) -> None:
        super().__init__("", stands_for, parent)
        self.setProperty("quiet", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class Card(QFrame):
    """A panel with a heading; what it holds goes into ``inside``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(title)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.inside.setSpacing(SPACE[2])
        self.heading = text_label(title, heading=True)
        self.inside.addWidget(self.heading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class NextCard(Card):
    """One sentence from the data, and the button that does it."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What to do next"), parent)
        self.sentence = text_label("")
        self.button = QPushButton()
        self.button.setProperty("primary", "true")
        self.button.clicked.connect(self.taken)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.inside.addWidget(self.sentence)
        self.inside.addLayout(row)

    def show_step(self, sentence: str, button: str) -> None:
        """An empty ``button`` hides it: there is nothing to press."""
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))


class SaveCard(Card):
    """Saves a figure, its numbers, or the whole report as a page.

    Asks for the place itself; ``save_wanted`` carries the chosen Path, whose suffix is the format
    (.html: the whole report), and the Figure.
    """

    save_wanted = Signal(object, object)

    KINDS = (
        ("PNG", ".png", later("Picture (*.png)")),
        ("SVG", ".svg", later("Drawing (*.svg)")),
        ("PDF", ".pdf", later("Page (*.pdf)")),
        ("CSV", ".csv", later("Numbers (*.csv)")),
        (later("Whole report as HTML"), ".html", later("Web page (*.html)")),
    )

    def __init__(self, figures: Sequence[tuple[Figure, str]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Save"), parent)
        self.figure = QComboBox()
        self.figure.setAccessibleName(tr("Figure to save"))
        for figure, title in figures:
            self.figure.addItem(title, figure)
        self.figure.setVisible(len(figures) > 1)
        self.inside.addWidget(self.figure)
        self.buttons: dict[str, ChoiceButton] = {}
        first, second = QHBoxLayout(), QHBoxLayout()
        for name, suffix, kinds in self.KINDS:
            button = ChoiceButton(tr(name), (suffix, tr(kinds)))
            button.setAccessibleName(
                tr("Save as {form}").format(form=name) if suffix != ".html" else tr("Save the whole report as HTML")
            )
            button.chosen.connect(self._ask)
            self.buttons[suffix] = button
            (second if suffix == ".html" else first).addWidget(button)
        for row in (first, second):
            row.setSpacing(SPACE[2])
            row.addStretch(1)
            self.inside.addLayout(row)

    def _ask(self, choice: tuple[str, str]) -> None:
        suffix, kinds = choice
        figure = Figure(self.figure.currentData())
        name = "report" if suffix == ".html" else figure.value
        chosen, _filter = QFileDialog.getSaveFileName(self, tr("Save"), f"{name}{suffix}", kinds)
        if chosen:
            path = Path(chosen)
            self.save_wanted.emit(path if path.suffix.lower() == suffix else Path(f"{path}{suffix}"), figure)


def text_label(text: str, *, muted: bool = False, small: bool = False, heading: bool = False) -> QLabel:
    """A wrapping label in plain text: what users typed is never read as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    for name, wanted in (("muted", muted), ("small", small), ("heading", heading)):
        if wanted:
            label.setProperty(name, "true")
    return label
