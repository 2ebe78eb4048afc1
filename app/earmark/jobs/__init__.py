"""The use cases: plain functions that bring sound, store, measures and formats together."""
