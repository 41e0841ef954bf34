"""The words of the start screen that are spoken as well as shown, and its three doors."""

from datetime import time
from typing import NamedTuple

from oefenplek.domain.marks import N_

NOON = time(12)
EVENING = time(18)
DAWN = time(5)


class Door(NamedTuple):
    """One of the three ways in: the route it leads to, its one line and its drawing."""

    route: str
    title: str
    picture: str


DOORS = (
    Door("phone", N_("Mijn telefoon"), "phone-in-hand"),
    Door("computer", N_("Een computer"), "laptop-on-table"),
    Door("letter", N_("Een brief of een vraag"), "opened-letter"),
)

QUESTION = N_("Wat wilt u leren?")


def greeting(now: time) -> str:
    """The greeting that fits the time of day."""
    if DAWN <= now < NOON:
        return N_("Goedemorgen.")
    return N_("Goedemiddag.") if NOON <= now < EVENING else N_("Goedenavond.")
