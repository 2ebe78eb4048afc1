"""What the Help menu opens: the keys in force, the user guide, and which Earmark this is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QMessageBox, QWidget

from earmark.desk.actions import Action
from earmark.desk.language import tr


def show_keys(window: QWidget, actions: Iterable[Action]) -> None:
    """The keys in force, with a way to the guide."""
    from earmark.desk.dialogs.keys import KeysDialog

    dialog = KeysDialog(actions, window)
    dialog.guide_wanted.connect(lambda: show_guide(window))
    dialog.show()


def show_guide(window: QWidget) -> None:
    """The user guide; where it is open already it comes to the front."""
    from earmark.desk.dialogs.guide import GuideWindow

    guide = next((one for one in window.findChildren(GuideWindow) if one.isVisible()), None) or GuideWindow(window)
    guide.show()
    guide.raise_()
    guide.activateWindow()


def show_about(window: QWidget) -> None:
    """Version and purpose."""
    from earmark import __version__

    QMessageBox.about(
        window,
        tr("About Earmark"),
        f"<b>Earmark {__version__}</b>"
        f"<p>{tr('Label speech, measure where labelers disagree, improve the data')}</p>"
        f"<p>{tr('Works without a network: nothing leaves this machine')}</p>",
    )
