"""Whether an action can be done now, and if not, why: no key goes without an answer."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.actions import When
from earmark.desk.frame.top_bar import places_of
from earmark.desk.language import tr
from earmark.desk.next_step import ONE_CHANNEL, READING, no_clip
from earmark.desk.open_project import OpenProject

PLACES_OWN = (When.CAN_HEAR, When.LABELING)
"""What a place beside the desk does itself, with its own clip, or not at all."""


def is_possible(when: When, opened: OpenProject | None, *, on_desk: bool, here: Callable[[When], bool]) -> bool:
    """Whether what the action needs is there.

    ``on_desk`` says whether the desk is shown, ``here`` what the other place that is shown has, if one is.
    """
    if when is When.ALWAYS or opened is None:
        return when is When.ALWAYS
    session = opened.work.session if opened.work is not None else None
    return {
        When.PROJECT_OPEN: True,
        When.ON_DESK: on_desk and session is not None,
        When.CLIP_OPEN: on_desk and session is not None and session.clip is not None,
        When.SEVERAL_CHANNELS: on_desk
        and session is not None
        and session.clip is not None
        and session.clip.channels > 1,
        When.CAN_HEAR: (on_desk and session is not None and session.clip is not None) or here(When.CAN_HEAR),
        When.LABELING: (on_desk and session is not None and session.can_label) or here(When.LABELING),
        When.OPEN_HERE: here(When.OPEN_HERE),
        When.READS_REPORTS: _reads_reports(opened),
        When.AT_HOME: _reads_reports(opened) and opened.issue is None,
        When.ON_LAPTOP: opened.issue is not None,
    }[when]


_NEED_A_CLIP = (When.CLIP_OPEN, When.CAN_HEAR, When.SEVERAL_CHANNELS, When.LABELING)


def _reads_reports(opened: OpenProject) -> bool:
    return opened.labeler is not None and len(places_of(opened.labeler.role)) > 1


def why_not(when: When, opened: OpenProject | None, *, on_desk: bool) -> str:
    """What stands in the way of an action of the desk, in a sentence; empty elsewhere."""
    session = opened.work.session if opened is not None and opened.work is not None else None
    if session is None or not on_desk or when not in _NEED_A_CLIP:
        return ""
    if session.clip is None:
        return no_clip()
    return tr(ONE_CHANNEL) if when is When.SEVERAL_CHANNELS else tr(READING)
