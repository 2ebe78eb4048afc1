"""The transcript: any script, its markup made visible, and "nothing said" as an answer of its own."""

from earmark.desk.transcript.panel import TranscriptPanel

__all__ = ["TranscriptPanel"]
