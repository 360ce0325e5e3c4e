"""Digits drawn by script: strokes of our own, from no data set, and how they become 64 numbers."""
