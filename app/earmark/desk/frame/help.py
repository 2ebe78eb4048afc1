"""What the Help menu opens: the keys in force, the user guide, and which Earmark this is."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from earmark.desk.keys.user_keys import UserKeys
from earmark.desk.language import tr


def show_keys(window: QWidget, keys: UserKeys) -> None:
    """The keys in force, with a way to the guide."""
    from earmark.desk.dialogs.keys import KeysDialog

    dialog = KeysDialog(keys, window)
    dialog.guide_wanted.connect(lambda: show_guide(window))
    dialog.change_wanted.connect(lambda: change_keys(window, keys))
    dialog.show()


def change_keys(window: QWidget, keys: UserKeys) -> None:
    """The editor of keys; where it is open already it comes to the front."""
    from earmark.desk.dialogs.key_editor import KeyEditor

    editor = next((one for one in window.findChildren(KeyEditor) if one.isVisible()), None) or KeyEditor(keys, window)
    editor.show()
    editor.raise_()
    editor.activateWindow()


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
