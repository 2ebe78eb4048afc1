"""The Coverage place: how much there is of each tag, against its target."""
