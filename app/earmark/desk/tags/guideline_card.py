"""What a tag means: its guideline beside the work, with the version in force."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from earmark.desk.elided import ElidedLabel
from earmark.desk.flow import FlowLayout
from earmark.desk.language import later, tr
from earmark.desk.markdown import markdown_html
from earmark.desk.tag_names import tag_name
from earmark.model.guideline import Example, ExampleKind, Guideline
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy

EXAMPLE_WORDS = {
    ExampleKind.YES: later("yes"),
    ExampleKind.NO: later("no"),
    ExampleKind.BORDERLINE: later("borderline"),
}


class GuidelineCard(QFrame):
    """Shows the definition of one tag, and the sounds that show what it means."""

    example_wanted = Signal(object)  # Example

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "raised")
        self._taxonomy: Taxonomy | None = None
        self._guideline: Guideline | None = None
        self._name = ElidedLabel()
        self._name.setProperty("heading", True)
        self._version = QLabel()
        self._version.setProperty("muted", True)
        self._text = QLabel()
        self._boundary = QLabel()
        self._boundary.setProperty("muted", True)
        for words in (self._text, self._boundary):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.RichText)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._version)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addWidget(self._boundary)
        self._examples: tuple[Example, ...] = ()
        self._example_row = QWidget()
        self._sounds = FlowLayout(spacing=8)
        self._sounds.setContentsMargins(0, 4, 0, 0)
        self._example_row.setLayout(self._sounds)
        layout.addWidget(self._example_row)
        self._code: TagCode | None = None
        self._playing: Example | None = None
        self._unread: frozenset[TagCode] = frozenset()
        self.hide()

    def set_guideline(self, guideline: Guideline, taxonomy: Taxonomy) -> None:
        self._guideline = guideline
        self._taxonomy = taxonomy

    def set_examples(self, examples: Sequence[Example]) -> None:
        """The examples of all tags, in the order in which they are heard."""
        self._examples = tuple(examples)
        self._show_examples()

    @property
    def examples(self) -> tuple[Example, ...]:
        """Those of the tag that is shown."""
        return tuple(one for one in self._examples if one.tag == self._code)

    def show_unread(self, subjects: frozenset[TagCode]) -> None:
        """Which definitions have changed since they were last read."""
        self._unread = subjects
        self.show_tag(self._code)

    def show_playing(self, example: Example | None) -> None:
        """Which example is heard at the moment."""
        self._playing = example
        self._show_examples()

    def show_tag(self, code: TagCode | None) -> None:
        """The definition of this tag, none for None; a tag without one (clean, cannot tell) shows nothing new."""
        self._code = code
        self._show_examples()
        if code is None:
            self.hide()
            return
        if self._guideline is None or self._taxonomy is None:
            return
        definition = self._guideline.of(code)
        tag = self._taxonomy.by_code.get(code)
        if definition is None and tag is None:
            return
        text = definition.text if definition is not None else tag.definition if tag is not None else ""
        boundary = definition.boundary if definition is not None else tag.boundary if tag is not None else ""
        self._name.say(tag_name(self._taxonomy, code))
        version = ""
        if definition is not None:
            changed = definition.subject in self._unread
            words = tr("guideline {version} · changed") if changed else tr("guideline {version}")
            version = words.format(version=definition.version)
        self._version.setText(version)
        self._text.setText(markdown_html(text or tr("No definition yet.")))
        self._boundary.setText(markdown_html(_with_names(boundary, self._taxonomy)))
        self._boundary.setVisible(bool(boundary))
        self.show()

    def _show_examples(self) -> None:
        while (item := self._sounds.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        own = self.examples
        self._example_row.setVisible(bool(own))
        for example in own:
            sign = "■" if example == self._playing else "▶"
            shown = QPushButton(f"{sign} {tr(EXAMPLE_WORDS[example.kind])}")
            shown.setProperty("quiet", "link")
            shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            shown.setToolTip(example.remark or tr("Hear this example; I hears the next one"))
            shown.clicked.connect(partial(self.example_wanted.emit, example))
            self._sounds.addWidget(shown)


def _with_names(text: str, taxonomy: Taxonomy) -> str:
    """Codes inside a boundary, read as the names that the screen shows."""
    for tag in sorted(taxonomy.tags, key=lambda one: -len(one.code)):
        if "_" in tag.code:
            text = text.replace(tag.code, tag.name)
    return text
