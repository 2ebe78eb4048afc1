"""A tag at the left, its curves at the right, and what they say in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from earmark.desk.language import later, tr
from earmark.desk.learning.curves import CurvesPicture
from earmark.desk.reporting.cards import text_label
from earmark.desk.tag_names import tag_name
from earmark.desk.theme import SPACE, bold, sized
from earmark.jobs.learning import LearningFindings
from earmark.measure.probe import TagLearning, WorthVerdict
from earmark.report.learning_words import overfitting_sentence, unmeasured_sentence, worth_sentence

VERDICTS = {
    WorthVerdict.CLEANING_PAYS: later("clean"),
    WorthVerdict.CLEANING_COSTS: later("collect"),
    WorthVerdict.CANNOT_TELL: later("cannot tell"),
}
_ORDER = (WorthVerdict.CLEANING_PAYS, WorthVerdict.CLEANING_COSTS, WorthVerdict.CANNOT_TELL)


class LearningDialog(QDialog):
    """Tags whose labels are worth cleaning stand first, those that cannot be told last."""

    def __init__(self, found: LearningFindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Clean or collect?"))
        self._found = found
        self._tags = sorted(found.tags, key=lambda tag: (_ORDER.index(tag.verdict), -(tag.worth_clips or 0.0)))
        self.tags = QListWidget()
        self.tags.setAccessibleName(tr("Tags"))
        for tag in self._tags:
            name = tag_name(found.taxonomy, tag.tag)
            item = QListWidgetItem(f"{name} · {tr(VERDICTS[tag.verdict])}")
            item.setData(Qt.ItemDataRole.UserRole, tag)
            self.tags.addItem(item)
        wide = max(
            (QFontMetrics(bold()).horizontalAdvance(self.tags.item(row).text()) for row in range(len(self._tags))),
            default=0,
        )
        self.tags.setFixedWidth(min(sized(320), max(sized(180), wide + sized(32))))
        self.heading = text_label("", heading=True)
        self.worth = text_label("")
        self.overfitting = text_label("")
        self.overfitting.setProperty("tone", "warn")
        self.picture = CurvesPicture()
        how = tr(
            "One fixed probe hears the gaps of a clip and guesses the tag. Its score is average precision: on the "
            "clips it was taught (dashed), and on clips of speakers it has not heard, against clean labels."
        )
        right = QVBoxLayout()
        right.setSpacing(SPACE[2])
        right.addWidget(self.heading)
        right.addWidget(self.worth)
        right.addWidget(self.picture, 1)
        right.addWidget(self.overfitting)
        right.addWidget(
            text_label(f"{how} {unmeasured_sentence(found.clips, found.unmeasured)}", muted=True, small=True)
        )
        across = QHBoxLayout()
        across.setSpacing(SPACE[4])
        across.addWidget(self.tags)
        across.addLayout(right, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[SPACE[4]] * 4)
        layout.setSpacing(SPACE[3])
        layout.addLayout(across, 1)
        layout.addLayout(foot)
        self.tags.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.tags.setCurrentRow(0)
        self.tags.setFocus()
        self.resize(sized(960), sized(560))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        tag: TagLearning = item.data(Qt.ItemDataRole.UserRole)
        name = tag_name(self._found.taxonomy, tag.tag)
        sentence = worth_sentence(tag)
        self.heading.setText(name)
        self.worth.setText(sentence[:1].upper() + sentence[1:])
        by_heart = overfitting_sentence(tag)
        self.overfitting.setText(by_heart)
        self.overfitting.setVisible(bool(by_heart))
        self.picture.show_tag(tag, name)
        self.picture.setVisible(bool(tag.noisy))
