"""The words of the start screen that are spoken as well as shown, and what is said in which order."""

from collections.abc import Iterator
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

WANT = N_("Wilt u alles horen?")
YES = N_("Ja, voorlezen")
NO = N_("Nee, ik lees zelf")
QUESTION = N_("Wat wilt u leren?")
RETURN = N_("Ik ben hier al eens geweest")
CHOOSE = N_("Help mij kiezen")


class Said(NamedTuple):
    """A sentence that is spoken, and what stands in a frame meanwhile (a route, ``yes``, ``no``, ``return``,
    ``choose``); ``asks`` while the first question is on."""

    text: str
    frame: str = ""
    asks: bool = False


def greeting(now: time) -> str:
    """The greeting that fits the time of day."""
    if DAWN <= now < NOON:
        return N_("Goedemorgen.")
    return N_("Goedemiddag.") if NOON <= now < EVENING else N_("Goedenavond.")


def spoken(hello: str, *, asking: bool) -> Iterator[Said]:
    """What is said to who comes in: the greeting, whether everything is to be heard (if that is not known), the ways.

    An empty ``hello``: who has answered is not greeted twice.
    """
    if hello:
        yield Said(hello, asks=asking)
    if asking:
        yield Said(WANT, asks=True)
        yield Said(YES, "yes", asks=True)
        yield Said(NO, "no", asks=True)
    yield Said(QUESTION)
    for door in DOORS:
        yield Said(door.title, door.route)
    yield Said(RETURN, "return")
    yield Said(CHOOSE, "choose")
