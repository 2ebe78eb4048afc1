"""The Rounds place: what is asked of whom, how far it is, and planning the next one."""
