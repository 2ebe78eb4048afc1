"""A day of painting does not use None up (PySide6 6.12 on Python 3.11)."""

from __future__ import annotations

import subprocess
import sys

_A_DAY_OF_CALLS = """
import earmark.desk
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
application = QGuiApplication([])
picture = QPixmap(8, 8)
painter = QPainter(picture)
for _ in range(1_000_000):
    painter.save()
    painter.restore()
painter.end()
print("painted")
"""


def test_painting_all_day_does_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", _A_DAY_OF_CALLS], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "painted", done.stderr[-500:]
