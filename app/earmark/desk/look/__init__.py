"""Looking: how each user has the sound drawn, and what is laid over it."""

from earmark.desk.look.look import LOOKS, Look, Preset

__all__ = ["LOOKS", "Look", "LookPanel", "Preset"]
