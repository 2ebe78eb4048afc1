"""The window."""

from earmark.kept_none import keep_none

keep_none()
