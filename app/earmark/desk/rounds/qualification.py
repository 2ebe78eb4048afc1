"""How the labelers of a qualification stand against gold, for the lead; and the switch that shows it to them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.jobs.qualification import Qualification
from earmark.model.taxonomy import Taxonomy
from earmark.report.qualification_words import result_sentence


class QualificationCard(Card):
    """Shown for a closed qualification alone."""

    shown_to_labelers = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Against gold"), parent)
        self._sentences: list[QLabel] = []
        self.show_them = QCheckBox(tr("Let each labeler see their own result"))
        self.inside.addWidget(self.show_them)
        self.show_them.clicked.connect(self.shown_to_labelers)
        self.hide()

    def show_results(self, found: Qualification | None, taxonomy: Taxonomy) -> None:
        """Each labeler in a sentence, by name; nothing where there is no closed qualification."""
        for label in self._sentences:
            label.deleteLater()
        self._sentences = []
        if found is not None:
            sentences = [result_sentence(one, taxonomy) for one in sorted(found.labelers, key=lambda one: one.labeler)]
            for place, words in enumerate(sentences or [tr("Nobody labeled a clip of it that has gold.")], 1):
                self._sentences.append(text_label(words))
                self.inside.insertWidget(place, self._sentences[-1])
            self.show_them.setChecked(found.is_shown)
            self.show_them.setVisible(bool(sentences))
        self.setVisible(found is not None)

    @property
    def words(self) -> str:
        """What is said of the labelers."""
        return "\n".join(label.text() for label in self._sentences)
