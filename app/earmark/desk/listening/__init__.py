"""The sound of the clip at hand: seen, heard, and moved about in."""

from earmark.desk.listening.panel import ListeningPanel

__all__ = ["ListeningPanel"]
