"""Which channels of a clip are seen and heard: all side by side, their mean, or one. None is all, MIX the mean."""

from __future__ import annotations

from dataclasses import replace

from earmark.audio.samples import MIX
from earmark.desk.clip_source import ClipSource
from earmark.desk.language import tr
from earmark.model.recording import ClipId


def channel_choices(channels: int) -> tuple[int | None, ...]:
    """What there is to choose from, in the order in which a key goes through it.

    >>> channel_choices(2)
    (None, 0, 1, -1)
    """
    return (None, *range(channels), MIX)


def channel_words(channel: int | None) -> str:
    """
    >>> channel_words(None), channel_words(1), channel_words(MIX)
    ('all channels', 'channel 2', 'channels mixed')
    """
    if channel is None:
        return tr("all channels")
    return tr("channels mixed") if channel == MIX else tr("channel {number}").format(number=channel + 1)


def with_channel(source: ClipSource, channel: int | None) -> ClipSource:
    """The same stretch with this channel alone, known by a name of its own; all channels are the clip itself."""
    clip = source.clip
    if channel is None:
        return source
    return replace(source, clip=replace(clip, id=ClipId(f"{clip.id}|channel|{channel}"), channel=channel))
