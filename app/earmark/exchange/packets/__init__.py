"""Packets: what carries a labeler's clips out (``.earpack``) and the work back (``.earwork``).

A zip whose first member says what it is and what each other member hashes to; rows are JSON Lines.
Written by Earmark, read as if by a stranger.
"""
