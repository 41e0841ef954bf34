"""Lessons for whoever helps. They are no resident's: nothing of them is kept or counted, and no resident meets them."""

import re

THEME = "v"
"""The letter of their theme, with which their ids begin: ``v01-handen-op-de-rug``."""
_NUMBERED = re.compile(rf"{THEME}[0-9]{{1,3}}-")


def for_helpers(lesson: str) -> bool:
    """Is this a lesson for helpers? Known by its id, for an id is all that some places know of a lesson."""
    return _NUMBERED.match(lesson) is not None
