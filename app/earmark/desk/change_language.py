"""Another language while the window is open: furnished anew around the same project, labeler, clip and undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from earmark.desk.choices import tick_choices
from earmark.desk.language import speak, wanted

if TYPE_CHECKING:
    from earmark.desk.window import MainWindow


def choose_language(window: MainWindow, chosen: str) -> None:
    """A code, or "system": for now and for the next start. Waits until the menu that asked for it has closed."""
    window.remembered.keep("language", chosen)
    QTimer.singleShot(0, window, partial(_furnish_anew, window, chosen))


def _furnish_anew(window: MainWindow, chosen: str) -> None:
    """What is being typed is saved first; place, position, zoom and text cursor come back as at a start."""
    old, shapes, asked_who = window.desk, window.desk.shapes(), window.pages.currentWidget() is window.who
    for dialog in window.findChildren(QDialog):
        dialog.close()
    if window.open is not None:
        window.open.rest_work()
    window.reports.use(None)
    window.places.use(None)
    old.queue.close_down()
    old.listening.close_down()
    for page in (*window.reports.pages.values(), *window.places.pages.values()):
        # They are asked for anew, and outlive the rest.
        page.setParent(window)
    window.menus.deleteLater()
    speak(wanted(chosen))
    window.furnish()
    window.desk.take_shapes(shapes["columns"], shapes["middle"])
    tick_choices(window)
    window.show_again(asked_who=asked_who)
