"""Packets: clips that are handed out to a labeler's laptop, and the work that comes back."""
