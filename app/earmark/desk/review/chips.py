"""The tags of a label as chips: with severity, and outlined where labels differ."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from earmark.desk.flow import FlowLayout
from earmark.desk.language import tr
from earmark.desk.signs import draw_dots
from earmark.desk.tag_names import tag_name
from earmark.desk.theme import text_font, tokens
from earmark.model.label import Label
from earmark.model.tag import CLEAN, NONE, UNSURE, Severity, TagCode
from earmark.model.taxonomy import Taxonomy

_SIDE = 10
_DOT = 9.0
_GRADES = {Severity.AUDIBLE: "1", Severity.SOME_HARD: "2", Severity.WORDS_LOST: "3"}


class Chip(QWidget):
    """One answer: its name, dots for a known severity, dashed where it cannot be told."""

    def __init__(
        self,
        words: str,
        *,
        severity: Severity | None = None,
        dots: bool = False,
        unsure: bool = False,
        differs: bool = False,
        muted: bool = False,
    ) -> None:
        super().__init__()
        self._severity = severity
        self._dots = dots
        self._unsure = unsure
        self._differs = differs
        self._muted = muted
        self._words = tr("{tag}: cannot tell").format(tag=words) if unsure else words
        said = [words]
        if severity is not None:
            said.append(tr("severity {grade}").format(grade=_GRADES[severity]))
        if unsure:
            said.append(tr("cannot tell"))
        if differs:
            said.append(tr("differs"))
        self.setAccessibleName(", ".join(said))
        self.setToolTip(", ".join(said))

    @property
    def differs(self) -> bool:
        return self._differs

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetricsF(text_font())
        dots = _DOT * 1.4 * 2 + _DOT + 8 if self._dots else 0
        return QSize(round(metrics.horizontalAdvance(self._words) + dots + 2 * _SIDE + 2), round(metrics.height() + 9))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        edge = colours.bad if self._differs else colours.line
        width = 1.8 if self._differs else 1.0
        style = Qt.PenStyle.DashLine if self._unsure else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge if self._differs or not self._unsure else colours.muted, width, style))
        painter.setBrush(colours.surface)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(text_font())
        painter.setPen(colours.muted if self._muted or self._unsure else colours.text)
        painter.drawText(box.adjusted(_SIDE, 0, -_SIDE, 0), _MIDDLE_LEFT, self._words)
        if self._dots:
            grade = None if self._severity is None else int(self._severity)
            draw_dots(painter, box.right() - _SIDE, box.center().y(), grade, colours.severity, _DOT)


class Chips(QWidget):
    """All tags of a label in a row that breaks like words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(spacing=6)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(self._flow)

    def show_label(self, label: Label, taxonomy: Taxonomy, differing: Collection[TagCode]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for chip in _chips(label, taxonomy, differing):
            self._flow.addWidget(chip)
        self.updateGeometry()

    @property
    def shown(self) -> list[Chip]:
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), Chip)]


def _chips(label: Label, taxonomy: Taxonomy, differing: Collection[TagCode]) -> list[Chip]:
    made = [
        Chip(
            tag_name(taxonomy, mark.code),
            severity=mark.severity,
            dots=mark.code != NONE and not mark.cannot_tell,
            unsure=mark.cannot_tell,
            differs=mark.code in differing,
        )
        for mark in label.sources
    ]
    if not label.sources:
        made.append(Chip(tr("Background noise not answered"), muted=True))
    # "Clean" is what nobody need be told, unless somebody heard otherwise.
    shown = [mark for mark in label.channels if mark.code != CLEAN or CLEAN in differing]
    made += [
        Chip(tag_name(taxonomy, mark.code), unsure=mark.cannot_tell, differs=mark.code in differing) for mark in shown
    ]
    if label.environment is not None:
        unsure = label.environment == UNSURE
        words = tr("Environment") if unsure else tag_name(taxonomy, label.environment)
        made.append(Chip(words, unsure=unsure, differs=label.environment in differing))
    return made


_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
