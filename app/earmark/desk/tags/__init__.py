"""The tags of a clip: sources with severity, environment, channel, and the guideline beside them."""

from earmark.desk.tags.panel import TagPanel

__all__ = ["TagPanel"]
