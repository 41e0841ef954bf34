"""What can be put ready for somebody, and what it is called: the lessons and routes there are, no private ones."""

from oefenplek.app.desk import Desk
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.text import clean
from oefenplek.screens.person.shelf_model import Shelf, Thing
from oefenplek.screens.themes.routes import ROUTES, lessons_of

ROUTE = "route:"
_ROUTE_ICON = "map-marker"


def shelf_of(desk: Desk) -> Shelf:
    """Everything that can be put ready, in the language of the screen."""
    code, word = desk.parts.language.code, desk.parts.language.translate
    icons = {theme.id: theme.icon for theme in desk.index.themes}
    index = desk.index.for_residents
    cards = [card for card in index.lessons if not card.damaged and shown_on_page(card.id)]
    full = {card.theme for card in cards}
    themes = (
        Thing(theme.id, clean(own), clean(goal), theme.icon, theme.id)
        for theme in index.themes
        if theme.id in full
        for own, goal in (theme.words_in(code),)
    )
    routes = (
        Thing(f"{ROUTE}{name}", word(route.title), word(route.goal) if route.goal else "", route.icon or _ROUTE_ICON)
        for name, route in ROUTES.items()
        if lessons_of(route, cards)
    )
    lessons = (
        Thing(card.id, clean(own), clean(desk.word(goal)), icons.get(card.theme, ""), card.theme, card.theme)
        for card in cards
        for own, goal in (card.words_in(code),)
    )
    return Shelf(tuple(themes), tuple(routes), tuple(lessons))


def title(desk: Desk, lesson_id: str) -> str:
    """A lesson's title in the language of the screen; its id when it is not here any more."""
    card = desk.index.lesson(lesson_id)
    return clean(card.words_in(desk.parts.language.code)[0]) if card and not card.damaged else lesson_id


def ready_title(desk: Desk, what: str) -> str:
    """What lies ready, in words: a lesson's title, or a route's."""
    name = route_of(what)
    return desk.parts.language.translate(ROUTES[name].title) if name else title(desk, what)


def route_of(what: str) -> str:
    """The name of a route that there is; empty for a lesson, or a route of which nothing is known here."""
    name = what.removeprefix(ROUTE)
    return name if what.startswith(ROUTE) and name in ROUTES else ""


def can_be_opened(desk: Desk, what: str) -> bool:
    """Is it here?"""
    card = desk.index.lesson(what)
    return bool(route_of(what)) or (card is not None and not card.damaged)


def is_behind(desk: Desk, what: str, done: frozenset[str]) -> bool:
    """Is this a route of which every lesson was done? (A lesson that was done lies ready no longer.)"""
    name = route_of(what)
    lessons = lessons_of(ROUTES[name], desk.index.for_residents.lessons) if name else ()
    return bool(lessons) and done.issuperset(card.id for card in lessons)


def ready_language(desk: Desk, what: str) -> str:
    """The language in which its title stands."""
    card, code = desk.index.lesson(what), desk.parts.language.code
    return card.language_in(code) if card else code
