"""The screens that the conformance tests look at. A new screen adds one line here."""

from .lesson_screens import LESSON_SCREENS
from .screens_of import Factory, Scenery

__all__ = ["SCREENS", "Factory", "Scenery"]

SCREENS: list[tuple[str, Factory]] = [*LESSON_SCREENS]
"""(name, factory) of every screen; the name begins with its folder in ``oefenplek/screens``."""
