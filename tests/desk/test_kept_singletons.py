"""A day of painting and signals uses up neither None nor True (PySide6 6.12 on Python 3.11)."""

from __future__ import annotations

import subprocess
import sys

_A_DAY_OF_CALLS = """
import earmark.desk
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

class Bell(QObject):
    rung = Signal()

application = QGuiApplication([])
picture = QPixmap(8, 8)
painter, bell = QPainter(picture), Bell()
for _ in range(300_000):
    painter.save()
    painter.restore()
    bell.rung.emit()
painter.end()
print("painted")
"""


def test_painting_all_day_does_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", _A_DAY_OF_CALLS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stdout.strip() == "painted"
