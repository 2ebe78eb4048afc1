"""Packets in the window: handing clips out, laying them out on a laptop, handing work in and taking it back.

Imports nothing by itself: the start needs the words of a label alone.
"""
