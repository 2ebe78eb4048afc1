"""What waits for somebody, each line a link to its clips or to the place that has the work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting.cards import Card, LinkButton, text_label
from earmark.desk.theme import SPACE
from earmark.jobs.waiting import Wait, Waiting

_MOST = 12


class WaitingCard(Card):
    """``opened`` carries the Waiting of a line and its words."""

    opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Waiting for someone"), parent)
        self.nothing = text_label(tr("Nothing waits for anybody."), muted=True)
        self.more = text_label("", muted=True, small=True)
        self.links: list[LinkButton] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE[1])
        self.inside.addWidget(self.nothing)
        self.inside.addLayout(self._lines)
        self.inside.addWidget(self.more)

    def show_waiting(self, found: tuple[Waiting, ...], possible: frozenset[Wait]) -> None:
        """``possible`` kinds can be opened here; the others are only told."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.links.clear()
        for one in found[:_MOST]:
            self._lines.addWidget(self._line(one, possible))
        self.nothing.setVisible(not found)
        left = len(found) - _MOST
        self.more.setText(tr("and %Ln more", left) if left > 0 else "")
        self.more.setVisible(left > 0)

    def _line(self, one: Waiting, possible: frozenset[Wait]) -> QWidget:
        words = waiting_words(one)
        if not one.clips and one.kind not in possible:
            return text_label(words)
        link = LinkButton((one, words))
        link.setText(words)
        self.links.append(link)
        link.chosen.connect(lambda stands_for: self.opened.emit(*stands_for))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(link)
        row.addStretch(1)
        return holder


def waiting_words(one: Waiting) -> str:
    """One line of what waits."""
    count = one.count
    if one.kind is Wait.ROUND:
        return tr("{who}: %Ln clips to label in {round}", count).format(who=one.who, round=one.what)
    if one.kind is Wait.PACKETS:
        return tr("{who}: a packet of %Ln clips is out", count).format(who=one.who)
    if one.kind is Wait.STALE:
        if not one.what:
            return tr("%Ln clips written under older transcript rules", count)
        return tr("%Ln clips labeled under an older {tag}", count).format(tag=one.what)
    return {
        Wait.DISAGREEMENTS: lambda: tr("%Ln disagreements to settle", count),
        Wait.QUESTIONS: lambda: tr("%Ln questions to answer", count),
        Wait.CONFLICTS: lambda: tr("%Ln labels that went on separately on two machines", count),
        Wait.SUSPECTS: lambda: tr("%Ln suspect clips to hear", count),
        Wait.FLAGGED: lambda: tr("%Ln flagged clips", count),
    }[one.kind]()
