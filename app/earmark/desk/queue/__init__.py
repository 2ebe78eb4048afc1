"""The queue of clips: filter, search, sort, own progress."""

from earmark.desk.queue.panel import QueuePanel

__all__ = ["QueuePanel"]
