"""The Overview place: four questions about the data, what holds a model back, and what waits for somebody."""
