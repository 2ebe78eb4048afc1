"""Two snapshots side by side, and what models reach that were trained on them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import later, tr
from earmark.desk.reporting.cards import text_label
from earmark.desk.reporting.rows import Column, RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.desk.theme import SPACE, sized
from earmark.model.snapshot import Snapshot
from earmark.model.snapshot_diff import ResultPair, SnapshotDiff, TagPair
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.snapshot_words import clips_sentence, helped_sentences, labels_sentence, score

_VERDICTS = {
    "better": later("better"),
    "worse": later("worse"),
    "same": later("the same"),
    "only_a": later("only on the first"),
    "only_b": later("only on the second"),
}
_TONES = {"better": "ok", "worse": "bad"}


class SnapshotsDialog(QDialog):
    """``wanted`` carries the names of two snapshots to compare.

    ``result_given`` carries snapshot, model, metric, value and the value on the training data or None.
    """

    wanted = Signal(str, str)
    result_given = Signal(str, str, str, float, object)

    def __init__(self, taxonomy: Taxonomy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = taxonomy
        self.setWindowTitle(tr("Snapshots"))
        self.first, self.second, self.of = QComboBox(), QComboBox(), QComboBox()
        names = (tr("First snapshot"), tr("Second snapshot"), tr("Trained on"))
        for box, name in zip((self.first, self.second, self.of), names, strict=True):
            box.setAccessibleName(name)
        self.clips, self.labels, self.helped = text_label(""), text_label("", muted=True), text_label("")
        self.results: RowsModel[ResultPair] = RowsModel(_result_columns("A", "B"))
        self.result_table = ResultTable(self.results)
        self.result_table.setAccessibleName(tr("Results of models"))
        self.result_table.fit_columns(0)
        self.tags: RowsModel[TagPair] = RowsModel(_tag_columns("A", "B", taxonomy))
        self.tag_table = ResultTable(self.tags)
        self.tag_table.setAccessibleName(tr("Agreement in both"))
        self.tag_table.fit_columns(0)
        self.model, self.metric_name, self.value, self.train = (QLineEdit() for _ in range(4))
        fields = (
            (self.model, tr("Model")),
            (self.metric_name, tr("Metric, such as wer")),
            (self.value, tr("Score")),
            (self.train, tr("On its training data")),
        )
        for field, name in fields:
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        for field in (self.value, self.train):
            field.setValidator(QDoubleValidator(self))
            field.setMaximumWidth(sized(150))
        self.add = QPushButton(tr("Keep the result"))
        self._build()
        self.first.currentIndexChanged.connect(self._ask)
        self.second.currentIndexChanged.connect(self._ask)
        self.add.clicked.connect(self._give)

    def show_snapshots(self, known: tuple[Snapshot, ...]) -> None:
        """Offer them; the last two are compared first."""
        with QSignalBlocker(self.first), QSignalBlocker(self.second):
            for box in (self.first, self.second, self.of):
                box.clear()
                box.addItems([one.name for one in known])
                box.setCurrentIndex(len(known) - 1)
            self.first.setCurrentIndex(max(0, len(known) - 2))
        self._ask()

    def show_diff(self, found: SnapshotDiff) -> None:
        self.clips.setText(clips_sentence(found))
        self.labels.setText(labels_sentence(found))
        self.helped.setText("\n".join(helped_sentences(found)))
        names = found.a.name, found.b.name
        self.results.columns = _result_columns(*names)
        self.results.show_rows(found.results)
        self.result_table.sort_rows(0, Qt.SortOrder.AscendingOrder)
        self.result_table.setVisible(bool(found.results))
        self.tags.columns = _tag_columns(*names, self._taxonomy)
        self.tags.show_rows(found.agreement.tags)
        self.tag_table.sort_rows(0, Qt.SortOrder.AscendingOrder)
        self.tag_table.setVisible(bool(found.agreement.tags))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE[2])
        for text, box in ((tr("From"), self.first), (tr("to"), self.second)):
            label = QLabel(text)
            label.setProperty("muted", "true")
            label.setBuddy(box)
            head.addWidget(label)
            head.addWidget(box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[SPACE[4]] * 4)
        layout.setSpacing(SPACE[3])
        layout.addLayout(head)
        layout.addWidget(self.clips)
        layout.addWidget(self.labels)
        layout.addWidget(text_label(tr("Agreement in both"), heading=True))
        layout.addWidget(self.tag_table)
        layout.addWidget(text_label(tr("Did it help the models?"), heading=True))
        layout.addWidget(self.helped)
        layout.addWidget(self.result_table)
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        for part in (self.of, self.model, self.metric_name, self.value, self.train, self.add):
            row.addWidget(part)
        layout.addLayout(row)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(sized(860), sized(640))

    def _ask(self) -> None:
        if self.first.currentText() and self.second.currentText():
            self.wanted.emit(self.first.currentText(), self.second.currentText())

    def _give(self) -> None:
        locale = self.value.locale()
        value, understood = locale.toDouble(self.value.text())
        train, has_train = locale.toDouble(self.train.text())
        if not (understood and self.model.text().strip() and self.metric_name.text().strip()):
            for field in (self.model, self.metric_name, self.value):
                if not field.text().strip():
                    field.setFocus()
                    return
            return
        given = (self.of.currentText(), self.model.text(), self.metric_name.text(), value, train if has_train else None)
        self.result_given.emit(*given)
        self.value.clear()
        self.train.clear()
        self.value.setFocus()


def _result_columns(first: str, second: str) -> tuple[Column[ResultPair], ...]:
    return (
        Column(tr("Model"), lambda one: one.model, lambda one: (one.model, one.metric)),
        Column(tr("Metric"), lambda one: one.metric, lambda one: one.metric),
        Column(first, lambda one: score(one.a), lambda one: one.a, number=True),
        Column(second, lambda one: score(one.b), lambda one: one.b, number=True),
        Column(tr("Difference"), lambda one: score(one.difference), lambda one: one.difference, number=True),
        Column(
            tr("Verdict"),
            lambda one: tr(_VERDICTS[one.verdict]),
            lambda one: one.verdict,
            tone=lambda one: _TONES.get(one.verdict, "muted"),
        ),
    )


def _tag_columns(first: str, second: str, taxonomy: Taxonomy) -> tuple[Column[TagPair], ...]:
    def name(one: TagPair) -> str:
        return taxonomy.name(TagCode(one.tag))

    return (
        Column(tr("Tag"), name, name),
        Column(
            tr("Positive agreement, {name}").format(name=first),
            lambda one: words.coefficient(one.positive_a),
            lambda one: one.positive_a,
            number=True,
        ),
        Column(
            tr("Positive agreement, {name}").format(name=second),
            lambda one: words.coefficient(one.positive_b),
            lambda one: one.positive_b,
            number=True,
        ),
        Column(tr("Clips tagged"), lambda one: words.count(one.tagged_b), lambda one: one.tagged_b, number=True),
    )
