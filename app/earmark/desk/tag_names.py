"""Names of tags as they are shown: a project's own as its team wrote them, Earmark's two in the user's language."""

from __future__ import annotations

from earmark.desk.language import later, tr
from earmark.model.tag import CLEAN, UNSURE, Axis, TagCode
from earmark.model.taxonomy import Taxonomy

_OURS = {CLEAN: later("Channel clean"), UNSURE: later("Cannot tell")}


def tag_name(taxonomy: Taxonomy, code: TagCode) -> str:
    """What stands on the screen for a tag."""
    return tr(_OURS[code]) if code in _OURS else taxonomy.name(code)


def channel_name(taxonomy: Taxonomy, code: TagCode, axis: Axis) -> str:
    """In a table of several axes a tag of the channel says so."""
    name = tag_name(taxonomy, code)
    return tr("{tag} · channel").format(tag=name) if axis is Axis.CHANNEL else name
