"""What *Help mij kiezen* shows, as plain data derived from the cards."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from oefenplek.content.cards import LessonCard, ThemeCard
from oefenplek.domain.marks import N_
from oefenplek.domain.text import clean
from oefenplek.ui.language import SOURCE

from .routes import CHOSEN, ROUTES, Route, code, lessons_of

Word = Callable[[str], str]
CHOOSE_THEME = N_("Waar wilt u iets over leren?")
CHOOSE_LESSON = N_("Kies een les.")
NO_LESSONS = N_("Hier staan nog geen lessen.")
FREE = N_("Vrij oefenen")
CLASS = N_("Ik doe mee met de groep")
ROUTE = "route/"
"""Stands before the id of a route among the themes."""
AT_ONCE = 12
"""So many lessons stand on a page. Nobody chooses from two hundred at once."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of cards: a heading, a line below it, and the cards with the id that each stands for.

    ``language`` is that of heading and line; empty when they are words of the interface. ``before`` and ``after``: how
    many lessons there are on the pages before and after this one.
    """

    heading: str
    line: str
    rows: tuple[Mapping[str, Any], ...]
    ids: tuple[str, ...]
    of_lessons: bool
    language: str = ""
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence of a page: the card it stands on (−1: above the cards) and the language to say it in."""

    row: int
    text: str
    language: str


def spoken(page: Page, language: str, below: Sequence[str] = (FREE, CLASS)) -> tuple[Spoken, ...]:
    """Everything on a page, in order. Words of lessons are said in the language they are written in.

    What stands ``below`` the themes is practising freely, and joining the class.
    """
    above = (Spoken(-1, page.heading, page.language or language), Spoken(-1, page.line, page.language or language))
    cards = (
        Spoken(at, text, row["language"])
        for at, row in enumerate(page.rows)
        for title in (row["title"],)
        for text in (title if title.endswith(("?", "!", ".")) else f"{title}.", row["goal"])
    )
    under = () if page.of_lessons else below
    return (*above, *cards, *(Spoken(at, text, language) for at, text in enumerate(under, len(page.rows))))


def open_lessons(lessons: Sequence[LessonCard]) -> tuple[LessonCard, ...]:
    """The lessons that can be opened."""
    return tuple(card for card in lessons if not card.damaged)


def theme_page(
    themes: Sequence[ThemeCard], lessons: Sequence[LessonCard], translate: Word, language: str = SOURCE
) -> Page:
    """All themes that have a lesson, and the routes that no door leads to as soon as their first lesson is here."""
    counts = Counter(card.theme for card in lessons)
    full = [theme for theme in themes if counts[theme.id]]
    here = {code(card.id) for card in lessons}
    routes = tuple(_route_row(name, translate, language) for name in CHOSEN if ROUTES[name].lessons[0] in here)
    rows: tuple[Mapping[str, Any], ...] = tuple(
        {
            "id": t.id,
            "title": clean(t.words_in(language)[0]),
            "goal": clean(t.words_in(language)[1]),
            "language": language if language in t.titles else SOURCE,
            "icon": t.icon,
            "letter": t.id,
            "count": counts[t.id],
        }
        for t in full
    )
    rows += routes
    line = "" if rows else translate(NO_LESSONS)
    return Page(translate(CHOOSE_THEME), line, rows, tuple(row["id"] for row in rows), of_lessons=False)


def _route_row(name: str, translate: Word, language: str) -> Mapping[str, Any]:
    route = ROUTES[name]
    return {
        "id": f"{ROUTE}{name}",
        "title": translate(route.title),
        "goal": translate(route.goal),
        "language": language,
        "icon": route.icon,
        "letter": route.near[:1],
        "count": 0,
    }


def lesson_page(
    theme: ThemeCard,
    themes: Sequence[ThemeCard],
    lessons: Sequence[LessonCard],
    word: Word,
    language: str = SOURCE,
    start: int = 0,
) -> Page:
    """The lessons of one theme."""
    own = [card for card in lessons if card.theme == theme.id]
    title, goal = theme.words_in(language)
    page = _lessons(clean(title), clean(goal), own, themes, lessons, word, language, start)
    return replace(page, language=language if language in theme.titles else SOURCE)


def route_page(
    route: Route,
    themes: Sequence[ThemeCard],
    lessons: Sequence[LessonCard],
    translate: Word,
    word: Word,
    language: str = SOURCE,
    start: int = 0,
) -> Page:
    """The lessons of one route."""
    own = lessons_of(route, lessons)
    line = CHOOSE_LESSON if own else NO_LESSONS
    return _lessons(translate(route.title), translate(line), own, themes, lessons, word, language, start)


def _lessons(
    heading: str,
    line: str,
    shown: Sequence[LessonCard],
    themes: Sequence[ThemeCard],
    lessons: Sequence[LessonCard],
    word: Word,
    language: str,
    start: int,
) -> Page:
    here = shown[start : start + AT_ONCE]
    icons = {theme.id: theme.icon for theme in themes}
    titles = {card.id: card for card in lessons}
    rows = tuple(_row(card, icons.get(card.theme, ""), titles, word, language) for card in here)
    after = max(0, len(shown) - start - AT_ONCE)
    return Page(heading, line, rows, tuple(card.id for card in here), of_lessons=True, before=start, after=after)


def _row(card: LessonCard, icon: str, known: Mapping[str, LessonCard], word: Word, language: str) -> Mapping[str, Any]:
    title, goal = card.words_in(language)
    first = next((known[need] for need in card.needs if need in known), None)
    return {
        "id": card.id,
        "title": clean(title),
        "goal": clean(word(goal)),
        "language": card.language_in(language),
        "icon": icon,
        "letter": card.theme,
        "minutes": card.minutes,
        "first": clean(first.words_in(language)[0]) if first else "",
        "firstMinutes": first.minutes if first else 0,
    }
