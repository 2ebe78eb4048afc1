"""Hearing: the clip from its file to the loudspeaker, on the recording's own clock."""

from earmark.desk.clip_source import ClipSource
from earmark.desk.player.device import Outputs, SoundOutput
from earmark.desk.player.player import LOST_DEVICE, NO_DEVICE, SPEEDS, Player, PlayerState

__all__ = ["LOST_DEVICE", "NO_DEVICE", "SPEEDS", "ClipSource", "Outputs", "Player", "PlayerState", "SoundOutput"]
