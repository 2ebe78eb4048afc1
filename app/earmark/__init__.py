"""Earmark: listen to speech, label it, measure where labelers disagree, improve the data."""

__version__ = "0.1.0"
