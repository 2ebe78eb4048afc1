"""Signals: numbers that are measured from a clip's sound, as pure functions from samples to numbers.

``measuring.measure_clip`` gives all of them in one pass; the other modules hold one signal each, with its
source. Samples are float32 (frames, channels), full scale 1; a number that is undefined is None.
"""
