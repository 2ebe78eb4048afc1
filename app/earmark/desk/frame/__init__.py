"""The frame of the window: the bar on top, the line at the bottom, the menus, the start."""
