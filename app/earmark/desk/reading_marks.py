"""Which version of each definition somebody has read on this computer."""

from __future__ import annotations

from earmark.desk.session import Remembered
from earmark.model.guideline import Guideline
from earmark.model.tag import TagCode


class ReadingMarks:
    """Kept with the user's settings, by project and labeler."""

    def __init__(self, remembered: Remembered, project: str, labeler: str) -> None:
        self._remembered = remembered
        self._name = f"projects/{project}/{labeler}/read"

    def unread(self, guideline: Guideline) -> dict[TagCode, int]:
        """The definitions with a version that was not read, each with the last one that was.

        Who comes for the first time has everything to read anyway: only what the edition in force changed
        counts as changed. Of a tag that came later no version was read, which is version 0.
        """
        known = self._known()
        if known is None:
            new = {one.subject for one in guideline.definitions if one.edition == guideline.edition and one.version > 1}
            versions = {one.subject: one.version - (one.subject in new) for one in guideline.definitions}
            self._keep(versions)
            known = versions
        read = known
        return {
            one.subject: read.get(one.subject, 0)
            for one in guideline.definitions
            if one.version > read.get(one.subject, 0)
        }

    def keep(self, guideline: Guideline) -> None:
        """All of it is read."""
        self._keep({one.subject: one.version for one in guideline.definitions})

    def _known(self) -> dict[TagCode, int] | None:
        said = self._remembered.text(self._name)
        if not said:
            return None
        pairs = (part.rpartition(":") for part in said.split(";"))
        return {TagCode(code): int(version) for code, _, version in pairs if code and version.isdigit()}

    def _keep(self, versions: dict[TagCode, int]) -> None:
        self._remembered.keep(self._name, ";".join(f"{code}:{version}" for code, version in versions.items()))
