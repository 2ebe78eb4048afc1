"""What is to be changed in many clips at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import tr
from earmark.desk.theme import sized
from earmark.model import editing
from earmark.model.label import Label
from earmark.model.tag import CLEAN, NONE, Axis, Severity, Tag, TagCode
from earmark.model.taxonomy import Taxonomy

Change = Callable[[Label], Label]


class BulkDialog(QDialog):
    """Asks for one change. ``wanted`` carries it, its title, and whether the whole list is meant."""

    wanted = Signal(object, str, bool)

    def __init__(self, taxonomy: Taxonomy, chosen: int, listed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change several clips"))
        self.setMinimumWidth(sized(440))
        self._counts = (chosen, listed)
        self.what = QComboBox()
        self.what.setAccessibleName(tr("Change"))
        self.what.setMaxVisibleItems(20)
        self.what.setPlaceholderText(tr("Choose what changes"))
        self.severity = QComboBox()
        self.severity.setAccessibleName(tr("Severity"))
        for severity, meaning in (
            (Severity.AUDIBLE, tr("1  audible only")),
            (Severity.SOME_HARD, tr("2  makes some words hard")),
            (Severity.WORDS_LOST, tr("3  words are lost")),
        ):
            self.severity.addItem(meaning, severity)
        self._changes: list[tuple[str, Change | None]] = []
        self._fill(taxonomy)
        # Nothing is chosen beforehand: Enter alone changes no label.
        self.what.setCurrentIndex(-1)
        self.selected = QRadioButton(tr("The %Ln chosen clips", chosen))
        self.whole_list = QRadioButton(tr("All %Ln clips of the list", listed))
        both = QButtonGroup(self)
        for button in (self.selected, self.whole_list):
            both.addButton(button)
        # The whole list is changed only where somebody says so.
        (self.selected if chosen else self.whole_list).setChecked(True)
        self.go = QPushButton()
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        back = QPushButton(tr("Back"))
        words = QLabel(
            tr("Shift and Ctrl choose several clips in the queue. Only your own labels change; one undo takes it back.")
        )
        words.setProperty("muted", True)
        words.setWordWrap(True)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.addRow(tr("Change"), self.what)
        form.addRow(tr("Severity"), self.severity)
        form.addRow(tr("In"), self.selected)
        form.addRow("", self.whole_list)
        self._form = form
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(back)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addLayout(buttons)
        self.what.currentIndexChanged.connect(self._show_choice)
        both.buttonToggled.connect(lambda *_: self._show_choice())
        self.go.clicked.connect(self._give)
        back.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show_choice()

    def choose(self, title: str) -> None:
        """Take the change with this title."""
        self.what.setCurrentIndex(self.what.findText(title))

    def _fill(self, taxonomy: Taxonomy) -> None:
        """Every tag to set, then every source to take away, then the flag."""
        self._tags: dict[int, Tag] = {}
        for tag in taxonomy.tags:
            if tag.axis is Axis.SOURCE and tag.code != NONE:
                self._tags[self.what.count()] = tag
            self._add(tr("Set: {tag}").format(tag=tag.name), None if tag.code in self._sources() else _setting(tag))
        self._add(tr("Set: {tag}").format(tag=taxonomy.name(CLEAN)), _on(editing.toggle_channel, CLEAN))
        self.what.insertSeparator(self.what.count())
        self._changes.append(("", None))
        for tag in taxonomy.on(Axis.SOURCE):
            if tag.code != NONE:
                title = tr("Take away: {tag}").format(tag=tag.name)
                self._add(title, lambda label, code=tag.code: _without(label, code))  # type: ignore[misc]
        self.what.insertSeparator(self.what.count())
        self._changes.append(("", None))
        self._add(tr("Flag"), lambda label: replace(label, flag=True))
        self._add(tr("Take the flag away"), lambda label: replace(label, flag=False))

    def _sources(self) -> set[TagCode]:
        return {tag.code for tag in self._tags.values()}

    def _add(self, title: str, change: Change | None) -> None:
        self.what.addItem(title)
        self._changes.append((title, change))

    def _show_choice(self) -> None:
        has_severity = self.what.currentIndex() in self._tags
        self._form.setRowVisible(self.severity, has_severity)
        count = self._counts[1 if self.whole_list.isChecked() else 0]
        self.go.setText(tr("Change %Ln clips", count))
        self.go.setEnabled(count > 0 and self.what.currentIndex() >= 0)

    def _give(self) -> None:
        at = self.what.currentIndex()
        title, change = self._changes[at]
        if at in self._tags:
            severity = Severity(self.severity.currentData())
            change = partial(_with_severity, self._tags[at].code, severity)
        if change is not None:
            self.wanted.emit(change, title, self.whole_list.isChecked())
            self.accept()


def _with_severity(code: TagCode, severity: Severity, label: Label) -> Label:
    return editing.set_severity(label, code, severity)


def _without(label: Label, code: TagCode) -> Label:
    return editing.set_severity(label, code, None) if label.mark(code) is not None else label


def _setting(tag: Tag) -> Change:
    """Setting a tag that is set already changes nothing: no toggling in bulk."""
    if tag.axis is Axis.ENVIRONMENT:
        return lambda label: replace(label, environment=tag.code)
    if tag.code == NONE:
        return _on(lambda label, _code: editing.no_noise(label), NONE)
    return _on(editing.toggle_channel, tag.code)


def _on(toggle: Callable[[Label, TagCode], Label], code: TagCode) -> Change:
    def change(label: Label) -> Label:
        mark = label.mark(code)
        return label if mark is not None and not mark.cannot_tell else toggle(label, code)

    return change
