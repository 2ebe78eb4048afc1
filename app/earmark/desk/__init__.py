"""The window."""

from earmark.kept_singletons import keep_singletons

keep_singletons()
