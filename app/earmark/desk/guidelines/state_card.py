"""Where a subject is on its way to agreement: the figure that proves it, and what was gained by the last change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from earmark.desk.guidelines.words import SIGNS, TONES, figure_words, proof_sentence, standing_words
from earmark.desk.language import tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.jobs.tag_states import TagState


class StateCard(Card):
    """``repair_wanted`` asks for a round of the clips with stale labels."""

    repair_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where it stands"), parent)
        self.standing = text_label("", heading=True)
        self.proof = text_label("")
        self.earlier = text_label("", muted=True, small=True)
        self.change = text_label("")
        self.stale = text_label("")
        self.repair = QPushButton(tr("Label them again…"))
        self.repair.setProperty("quiet", "link")
        for part in (self.standing, self.proof, self.earlier, self.change, self.stale, self.repair):
            self.inside.addWidget(part)
        self.repair.clicked.connect(self.repair_wanted)

    def show_state(self, state: TagState | None, change: str = "", *, may_plan: bool = False) -> None:
        """None while it is being measured; ``change`` says what the last change of the text brought."""
        measuring = state is None
        self.standing.setText(tr("measuring…") if state is None else _headline(state))
        self.standing.setProperty("tone", "" if state is None else TONES.get(state.standing, ""))
        self.standing.style().unpolish(self.standing)
        self.standing.style().polish(self.standing)
        for part in (self.proof, self.earlier, self.stale, self.repair, self.change):
            part.setVisible(not measuring)
        if state is None:
            return
        self.proof.setText(proof_sentence(state))
        before = [f"{one.round or tr('whole project')}: {figure_words(one)}" for one in state.measured[:-1]]
        self.earlier.setText(tr("Earlier: {rounds}").format(rounds="; ".join(before)))
        self.earlier.setVisible(bool(before))
        self.change.setText(change)
        self.change.setVisible(bool(change))
        labels, clips = tr("%n labels", state.stale_labels), tr("%n clips", state.stale_clips)
        self.stale.setText(tr("{labels} of {clips} were made under an older text.").format(labels=labels, clips=clips))
        self.stale.setVisible(bool(state.stale_labels))
        self.repair.setVisible(bool(state.stale_labels) and may_plan)


def _headline(state: TagState) -> str:
    return f"{SIGNS[state.standing]} {standing_words(state.standing, state.subject)}"
