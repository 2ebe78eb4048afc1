"""One label beside the others: whose it is, its words and tags, and the key that takes it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from earmark.desk.buttons import KeyButton
from earmark.desk.differences import AlignedText, Marked
from earmark.desk.elided import ElidedLabel
from earmark.desk.language import tr
from earmark.desk.reporting.cards import text_label
from earmark.desk.review.chips import Chips
from earmark.desk.theme import SPACE
from earmark.model.label import Label
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class LabelCard(QFrame):
    """Shows a label that may be taken for gold, or the gold itself."""

    taken = Signal()
    place_chosen = Signal(int)

    def __init__(self, action: str = "", parent: QWidget | None = None) -> None:
        """``action`` is that of the key that takes the label; without one there is nothing to take."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self.name = ElidedLabel()
        self.name.setProperty("heading", True)
        self.remark = text_label("", muted=True, small=True)
        self.take = KeyButton(tr("Take this"), action)
        self.take.setCheckable(True)
        self.take.setVisible(bool(action))
        self.text = AlignedText()
        self.chips = Chips()
        head = QHBoxLayout()
        head.setSpacing(SPACE[2])
        head.addWidget(self.name, 1)
        head.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        layout.setSpacing(SPACE[2])
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addWidget(self.chips)
        layout.addWidget(self.remark)
        layout.addStretch(1)
        self.take.clicked.connect(self.taken)
        self.text.place_chosen.connect(self.place_chosen)

    def show_label(
        self,
        name: str,
        label: Label,
        taxonomy: Taxonomy,
        *,
        places: Sequence[Marked] = (),
        differing: Collection[TagCode] = (),
        remarks: Sequence[str] = (),
        language: str = "",
    ) -> None:
        self.name.say(name)
        self.text.show_text(label.transcript, places, language)
        self.chips.show_label(label, taxonomy, differing)
        said = [*remarks]
        if label.note.strip():
            said.append(tr("Note: {words}").format(words=label.note.strip()))
        if label.question.strip():
            said.append(tr("Asks: {words}").format(words=label.question.strip()))
        if label.flag:
            said.append(tr("Flagged"))
        self.remark.setText("\n".join(said))
        self.remark.setVisible(bool(said))
        self.setAccessibleName(tr("Label of {name}").format(name=name))

    def show_taken(self, taken: bool) -> None:
        """Whether this is the answer that will be settled."""
        self.take.setChecked(taken)
        self.take.setText(tr("Taken") if taken else tr("Take this"))
