"""Keys: what was pressed on any layout, which action it means, and where it may fire."""
