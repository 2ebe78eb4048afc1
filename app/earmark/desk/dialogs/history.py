"""The history of a label: every stored state, what each changed, and the way back to it."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import later, tr
from earmark.desk.theme import sized, text_font, theme, tokens
from earmark.desk.timeline.ruler import clock_time
from earmark.desk.word_changes import changes_html, instead_html
from earmark.model.label import NOTHING_SAID, Label, State
from earmark.model.recording import Clip
from earmark.model.revision import Revision, RevisionKind
from earmark.model.tag import UNSURE, Mark
from earmark.model.taxonomy import Taxonomy
from earmark.model.writing_direction import runs_from_right

_KINDS = {
    RevisionKind.UNDO: later("undone"),
    RevisionKind.REDO: later("redone"),
    RevisionKind.WITHDRAWN: later("taken back"),
    RevisionKind.MAPPED: later("carried over by a change of tags"),
}


class HistoryDialog(QDialog):
    """Newest first. ``restored`` carries the label that is wanted back."""

    restored = Signal(object)  # Label

    def __init__(
        self,
        revisions: Sequence[Revision],
        clip: Clip,
        taxonomy: Taxonomy,
        *,
        can_restore: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History of this label"))
        self.resize(sized(720), sized(420))
        self._revisions = tuple(revisions)
        self._clip = clip
        self._taxonomy = taxonomy
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Stored states, the newest first"))
        self.list.setMinimumWidth(sized(220))
        self.list.setProperty("side", True)
        # Measured by Qt, a line of Devanagari under one of Latin is too low, and not drawn.
        height = 2 * QFontMetrics(text_font()).lineSpacing() + sized(12)
        for number, revision in enumerate(self._revisions):
            item = QListWidgetItem(_title(revision, newest=number == 0))
            item.setSizeHint(QSize(0, height))
            self.list.addItem(item)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(16, 12, 16, 12)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.words)
        self.restore = QPushButton(tr("Put this state on the desk"))
        self.restore.setProperty("primary", True)
        self.restore.setToolTip(tr("As a draft: finishing stores it as the newest state. Nothing is lost"))
        self._can_restore = can_restore
        back = QPushButton(tr("Close"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(back)
        buttons.addWidget(self.restore)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.list, 1)
        beside.addWidget(scroll, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(beside, 1)
        layout.addLayout(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._give())
        self.restore.clicked.connect(self._give)
        back.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        theme().changed.connect(self._colours_changed)
        if self._revisions:
            self.list.setCurrentRow(0)
        else:
            self.words.setText(html.escape(tr("Nothing was finished here yet: the history begins with the first ↵.")))
            self.restore.setEnabled(False)

    def _colours_changed(self) -> None:
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._revisions):
            return
        shown = self._revisions[row]
        before = next((one.label for one in self._revisions if one.id == shown.parent), None)
        self.words.setText(self._described(shown, before))
        self.restore.setEnabled(self._can_restore and shown.kind is not RevisionKind.WITHDRAWN)

    def _give(self) -> None:
        if self.restore.isEnabled():
            self.restored.emit(self._revisions[self.list.currentRow()].label)
            self.accept()

    def _described(self, revision: Revision, before: Label | None) -> str:
        """The whole label; what differs from the state before it is underlined or struck out."""
        label = revision.label
        parts = [
            (tr("Transcript"), _compared(_said(before), _said(label))),
            (tr("Background noise"), self._changed(before, label, lambda one: self._marks(one.sources))),
            (tr("Environment"), self._changed(before, label, self._environment)),
            (tr("Channel"), self._changed(before, label, lambda one: self._marks(one.channels))),
            (tr("Time spans"), self._changed(before, label, self._spans)),
            (tr("Note"), self._changed(before, label, lambda one: one.note)),
            (tr("Question to the reviewer"), self._changed(before, label, lambda one: one.question)),
        ]
        if revision.state is State.CANNOT_LABEL:
            parts.insert(0, (tr("Cannot be labeled"), html.escape(revision.reason)))
        if label.flag:
            parts.append((tr("Flag"), tr("set")))
        if revision.suggestion_shown:
            parts.append((tr("A model's draft was shown"), tr("yes")))
        muted = tokens().muted.name()
        # A direction, not isolating signs: those would go along when words are copied.
        turned = {tr("Transcript"): ' dir="rtl"' if runs_from_right(_said(label)) else ""}
        return "".join(
            f'<p style="margin:0; color:{muted}">{html.escape(name)}</p>'
            f'<p{turned.get(name, "")} style="margin:0 0 10px 0">{words}</p>'
            for name, words in parts
            if words
        )

    def _changed(self, before: Label | None, label: Label, words: Callable[[Label], str]) -> str:
        now, then = words(label), words(before) if before is not None else ""
        return html.escape(now) if before is None or now == then else instead_html(then, now)

    def _marks(self, marks: Sequence[Mark]) -> str:
        said = []
        for mark in marks:
            severity = f" {int(mark.severity)}" if mark.severity is not None else ""
            unsure = f" ({tr('cannot tell')})" if mark.cannot_tell else ""
            said.append(f"{self._taxonomy.name(mark.code)}{severity}{unsure}")
        return ", ".join(said)

    def _environment(self, label: Label) -> str:
        if label.environment is None:
            return ""
        return tr("cannot tell") if label.environment == UNSURE else self._taxonomy.name(label.environment)

    def _spans(self, label: Label) -> str:
        rate, start = self._clip.sample_rate, self._clip.first
        return ", ".join(
            f"{self._taxonomy.name(span.code)} {clock_time((span.first - start) / rate, 0.01)} – "
            f"{clock_time((span.end - start) / rate, 0.01)}"
            for span in label.spans
        )


def _title(revision: Revision, *, newest: bool) -> str:
    when = QDateTime.fromMSecsSinceEpoch(revision.time_us // 1000)
    written = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    state = _KINDS.get(revision.kind)
    words = tr(state) if state else tr("finished") if revision.state is State.FINISHED else tr("cannot be labeled")
    return f"{written}\n{words}{' · ' + tr('in force') if newest else ''}"


def _said(label: Label | None) -> str:
    if label is None or label.transcript is None:
        return ""
    return tr("nothing said") if label.transcript == NOTHING_SAID else label.transcript


def _compared(before: str, now: str) -> str:
    """Word by word: what is new underlined, what is gone struck out."""
    return html.escape(now) if not before or before == now else changes_html(before, now)
