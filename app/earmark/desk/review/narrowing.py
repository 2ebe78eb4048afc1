"""Which disagreements are listed: a button that says so, with a menu of kinds, tags, pairs and labelers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from earmark.desk.buttons import MenuButton
from earmark.desk.language import number, tr
from earmark.desk.review.words import KINDS
from earmark.desk.tag_names import tag_name
from earmark.jobs.disagreements import DisagreementQueue, QueueFilter, Standing
from earmark.model.taxonomy import Taxonomy

_MOST = 12
"""Pairs in a menu: the rest are so few clips that another way is shorter."""


class NarrowingButton(MenuButton):
    """Says what is listed and lets it be chosen."""

    chosen = Signal(object)  # QueueFilter

    def __init__(self, taxonomy: Taxonomy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = taxonomy
        self._queue: DisagreementQueue | None = None
        self._names_hidden: Callable[[], bool] = lambda: False
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setMinimumWidth(60)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Which disagreements are listed"))
        self.show_filter(QueueFilter())

    def hide_names_when(self, hidden: Callable[[], bool]) -> None:
        """While names are hidden, labelers are nothing to choose by."""
        self._names_hidden = hidden

    def show_queue(self, queue: DisagreementQueue) -> None:
        self._queue = queue

    def show_filter(self, shown: QueueFilter) -> None:
        self.setText(self.title_of(shown))

    def title_of(self, shown: QueueFilter) -> str:
        """What the list holds, in a few words."""
        if shown.tag is not None and shown.other is not None:
            names = (tag_name(self._taxonomy, tag) for tag in (shown.tag, shown.other))
            return tr("{tag} against {other}").format(**dict(zip(("tag", "other"), names, strict=True)))
        if shown.tag is not None:
            return tag_name(self._taxonomy, shown.tag)
        if shown.kind is not None:
            return tr(KINDS[shown.kind])
        if shown.labelers is not None and self._queue is not None:
            return self._pair(shown.labelers)
        if shown.standing is Standing.SETTLED:
            return tr("Settled")
        return tr("Sent back") if shown.standing is Standing.SENT_BACK else tr("All disagreements")

    def _fill(self) -> None:
        self._menu.clear()
        queue = self._queue
        if queue is None:
            return
        self._add(tr("All disagreements"), queue.count(Standing.OPEN), QueueFilter())
        self._menu.addSection(tr("By kind"))
        for kind, count in queue.kinds():
            self._add(tr(KINDS[kind]), count, QueueFilter(kind=kind))
        pairs = [one for one in queue.confused() if one.clips > 1]
        if pairs:
            self._menu.addSection(tr("Taken for each other"))
        for one in pairs[:_MOST]:
            chosen = QueueFilter(tag=one.tag, other=one.other)
            self._add(self.title_of(chosen), one.clips, chosen)
        tags = queue.tags()
        if tags:
            self._menu.addSection(tr("By tag"))
        for tag, count in tags[:_MOST]:
            self._add(tag_name(self._taxonomy, tag), count, QueueFilter(tag=tag))
        if len(queue.labelers) > 2 and not self._names_hidden():
            self._menu.addSection(tr("By labelers"))
            for pair, count in queue.pairs()[:_MOST]:
                self._add(self._pair(pair), count, QueueFilter(labelers=pair))
        self._menu.addSeparator()
        for standing, words in ((Standing.SENT_BACK, tr("Sent back")), (Standing.SETTLED, tr("Settled"))):
            self._add(words, queue.count(standing), QueueFilter(standing))

    def _pair(self, pair: tuple[int, int]) -> str:
        assert self._queue is not None
        one, other = (self._queue.labelers[place] for place in pair)
        return tr("{one} and {other}").format(one=one, other=other)

    def _add(self, words: str, count: int, chosen: QueueFilter) -> None:
        entry = self._menu.addAction(f"{words}\t{number(count)}".replace("&", "&&"))
        entry.triggered.connect(partial(self.chosen.emit, chosen))
