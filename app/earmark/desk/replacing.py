"""Find and replace: opens the dialog, runs the job, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from earmark.desk.language import tr

if TYPE_CHECKING:
    from earmark.desk.session import Session
    from earmark.desk.window import MainWindow
    from earmark.jobs.replacing import Replaced
    from earmark.model.replacing import Replacement
    from earmark.store.own_texts import OwnText


def open_replacing(window: MainWindow) -> None:
    """The dialog beside the work; where it is open already it comes to the front."""
    from earmark.desk.dialogs.replacing import ReplacingDialog

    if window.open is None or window.open.work is None:
        return
    session = window.open.work.session
    session.save_draft()
    dialog = next((one for one in window.findChildren(ReplacingDialog) if one.isVisible()), None)
    if dialog is None:
        selected = window.desk.transcript.editor.textCursor().selectedText()
        dialog = ReplacingDialog(session, selected, window)
        dialog.wanted.connect(lambda wanted, chosen: _replace(window, session, wanted, chosen))
        session.destroyed.connect(dialog.close)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _replace(window: MainWindow, session: Session, wanted: Replacement, chosen: list[tuple[OwnText, set[int]]]) -> None:
    from earmark.jobs.replacing import replace_all

    who = session.labeler
    if who is None:
        return
    session.save_draft()
    window.runner.start(
        tr("Replacing"),
        lambda progress: replace_all(session.project, who.id, wanted, chosen, progress),
        lambda result: _tell(window, session, result),
    )


def _tell(window: MainWindow, session: Session, result: Replaced) -> None:
    words = [tr("Replaced in %Ln transcripts", result.labels)]
    if result.drafts:
        words.append(tr("and in %Ln drafts, which Undo leaves", result.drafts))
    if result.left:
        words.append(tr("%Ln stay as they are: changed since, or no word would be left", result.left))
    if result.stopped:
        words.append(tr("stopped before the end"))
    here = window.open.work if window.open is not None else None
    if here is None or here.session is not session:
        return
    if result.labels:
        session.committed_elsewhere()
        window.line.say_done("; ".join(words))
    else:
        window.line.say("; ".join(words))
    if session.clip is not None and not session.is_opening:
        session.reload()
