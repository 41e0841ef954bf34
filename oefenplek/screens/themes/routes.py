"""The routes, as data, and which lessons each shows today: three behind the doors, two in *Help mij kiezen*.

Every route begins with a short lesson for who needs help at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from oefenplek.content.cards import LessonCard
from oefenplek.domain.marks import N_

FEW = 3
"""A route of which fewer lessons are here is filled up with what comes nearest."""
ENOUGH = 6


@dataclass(frozen=True, slots=True)
class Route:
    """A way in: its title, the codes of its lessons in order, and the themes that come nearest to it.

    ``goal`` is what it is for, in a sentence; a door that says so with its drawing has none.
    """

    title: str
    lessons: tuple[str, ...]
    near: str
    goal: str = ""
    icon: str = ""


ROUTES = {
    "phone": Route(N_("Mijn telefoon"), ("a20", "a02", "a07", "c07"), "acdbefghij"),
    "computer": Route(N_("Een computer"), ("a21", "a01", "a04", "b05"), "abcdefghij"),
    "letter": Route(N_("Een brief of een vraag"), ("e20", "e01", "e04", "e05", "e07"), "edcgfabhij"),
    "cheap": Route(
        N_("Gratis en goedkoop"),
        ("h20", "h01", "h02", "h07", "g08"),
        "hgebicadfj",
        N_("U zoekt iets dat gratis of goedkoop is."),
        "hand-coin",
    ),
    "people": Route(
        N_("Mensen ontmoeten"),
        ("i20", "c10", "i04", "i05", "i07", "j05"),
        "icjbahefgd",
        N_("U wilt mensen zien, spreken of leren kennen."),
        "account-group",
    ),
}
CHOSEN = ("people", "cheap")
"""The routes that no door leads to."""


def code(lesson_id: str) -> str:
    """The code at the front of a lesson's id: ``c02`` of ``c02-mail-lezen``."""
    return lesson_id.partition("-")[0]


def lessons_of(route: Route, cards: Sequence[LessonCard]) -> tuple[LessonCard, ...]:
    """The lessons that a route shows, best first: its own as far as they are here, then the nearest others."""
    own = sorted((c for c in cards if code(c.id) in route.lessons), key=lambda c: route.lessons.index(code(c.id)))
    if len(own) >= FEW:
        return tuple(own)
    others = sorted((c for c in cards if c not in own), key=lambda c: (_nearness(route, c), c.order, c.id))
    return (*own, *others[: ENOUGH - len(own)])


def _nearness(route: Route, card: LessonCard) -> int:
    at = route.near.find(card.theme[:1])
    return at if at >= 0 else len(route.near)
