"""Revisions: the stored states of labels, only ever added."""

from earmark.store.revisions.appending import Appended, Incoming, append, append_many
from earmark.store.revisions.reading import conflicts, current, history

__all__ = ["Appended", "Incoming", "append", "append_many", "conflicts", "current", "history"]
