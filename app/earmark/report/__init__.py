"""Figures and pages from measured results; computes no number."""
