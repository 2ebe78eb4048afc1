"""Packets in the project file: what a labeler's laptop gets to know, how it is laid out there, what was handed out."""
