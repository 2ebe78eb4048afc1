"""The learning curves of the probe in the window: tags worth cleaning first, and what the curves say in words."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from earmark.desk.learning import LearningDialog
from earmark.desk.theme import Appearance, theme, tokens
from earmark.jobs.learning import LearningFindings
from earmark.jobs.resources import resource
from earmark.measure.probe import TagLabels, learning
from earmark.model.tag import TagCode
from earmark.model.taxonomy import parse_taxonomy


def labels(flipped: float, signal: float) -> TagLabels:
    random = np.random.default_rng(4)
    clean = random.random(500) < 0.3
    features = random.normal(size=(500, 12))
    features[:, 0] += signal * clean
    people = random.integers(0, 30, 500).astype(np.intp)
    return TagLabels(features, clean ^ (random.random(500) < flipped), clean, people)


@pytest.fixture(scope="module")
def found() -> LearningFindings:
    taxonomy = parse_taxonomy(resource("noise-taxonomy.csv").read_text("utf-8"))
    tags = (
        learning(TagCode("music"), labels(0.0, 1.5), resamples=20),
        learning(TagCode("wind_on_mic"), labels(0.1, 1.0).take(np.arange(30)), resamples=20),
        learning(TagCode("babble"), labels(0.3, 1.5), resamples=20),
    )
    return LearningFindings(tags, taxonomy, 500, 12, 1)


@pytest.fixture
def dialog(qtbot: QtBot, found: LearningFindings) -> LearningDialog:
    theme().apply(Appearance.LIGHT)
    made = LearningDialog(found)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_tag_that_is_worth_cleaning_stands_first(dialog: LearningDialog) -> None:
    rows = [dialog.tags.item(row).text() for row in range(dialog.tags.count())]
    assert rows[0] == "Babble · clean"
    assert {"Music · cannot tell", "Wind on the microphone · cannot tell"} == set(rows[1:])
    assert dialog.worth.text().startswith("Clean. Cleaning half of the clips is worth")


def test_a_tag_without_curves_says_why(dialog: LearningDialog, qtbot: QtBot) -> None:
    for _ in range(2):
        if "Wind" not in dialog.heading.text():
            qtbot.keyClick(dialog.tags, Qt.Key.Key_Down)
    assert "it takes 20" in dialog.worth.text()
    assert dialog.picture.isHidden()


def test_the_curves_are_painted_and_told(dialog: LearningDialog) -> None:
    image = dialog.picture.grab().toImage()
    seen = {QColor(image.pixel(x, y)).rgb() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert {QColor(tokens().severity).rgb(), QColor(tokens().accent).rgb()} <= seen
    assert dialog.picture.accessibleDescription().count("held out") == 10
