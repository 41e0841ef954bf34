"""Oefenplek: a practice corner for people who are afraid of screens."""

__version__ = "0.1.0"
