"""A person's page as plain data for QML, in the language of the screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import LessonRow, PersonPage, PersonRow, Status
from oefenplek.domain.people import Person
from oefenplek.domain.text import clean
from oefenplek.ui.days import day_words
from oefenplek.ui.keypass.tiles import described

from .words import ANSWERS, STATUS, STEPS, Word, answered, lesson_words, stuck_words, sure_days, sure_words

ISOLATED = "\u2068{}\u2069"
HERE_NOW, LAST, NEVER = N_("Zit hier nu"), N_("Laatst: %1"), N_("Nog niet geoefend")
MOST_ANSWERS = 12
"""So many answers fit in the small picture; the newest are shown."""
_ORDER = (Status.NEEDS_HELP, Status.BUSY, Status.DONE, Status.NOT_STARTED)
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A person's page and what is needed to say it: the titles of lessons, of steps and of what lies ready."""

    page: PersonPage
    today: str
    title: Callable[[str], str]
    step: Callable[[str, str], str]
    ready: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything on the page, in words. ``name`` stands apart; ``plain_name`` is what was written down."""

    animal: str
    colour: str
    words: str
    name: str
    plain_name: str
    when: str
    help: bool
    lessons: tuple[Row, ...]
    did: bool
    steps: str
    stuck: tuple[Row, ...]
    levels: tuple[int, ...]
    sure: str
    sure_from: str
    sure_to: str
    repeats: tuple[str, ...]
    ready: tuple[Row, ...]
    groups: tuple[str, ...]


def person_of(row: PersonRow) -> Person:
    """A line of the list as a person."""
    return Person(row.id, row.animal, row.colour, row.number)


def shown(told: Told, language: str, word: Word) -> Shown:
    """The page in this language."""
    page, row = told.page, told.page.row
    name, last = clean(row.name).strip(), day_words(row.last_day, told.today, language, word)
    lessons = sorted(page.lessons, key=lambda one: _ORDER.index(one.status))
    since, until = sure_days(page.sure, told.today, language, word)
    steps = word(STEPS).replace("%1", str(page.steps_alone)).replace("%2", str(page.steps_helped))
    return Shown(
        animal=row.animal,
        colour=row.colour,
        words=described(person_of(row), language, word),
        name=ISOLATED.format(name) if name else "",
        plain_name=name,
        when=word(HERE_NOW) if row.here else word(LAST).replace("%1", last) if last else word(NEVER),
        help=row.needs_help,
        lessons=tuple(_lesson(told, one, word) for one in lessons),
        did=any(one.status is Status.DONE for one in lessons),
        steps=steps if page.steps_alone or page.steps_helped else "",
        stuck=tuple(_stuck(told, at, word) for at in range(len(page.stuck))),
        levels=tuple(ANSWERS[one.answer][0] for one in answered(page.sure))[-MOST_ANSWERS:],
        sure=sure_words(page.sure, word),
        sure_from=since,
        sure_to=until,
        repeats=tuple(told.title(one.lesson) for one in page.repeats),
        ready=tuple({"id": what, "title": told.ready(what)} for what in page.ready),
        groups=tuple(ISOLATED.format(clean(group.name)) for group in page.groups),
    )


def _lesson(told: Told, row: LessonRow, word: Word) -> Row:
    status, icon, tone = STATUS[row.status]
    words, title = lesson_words(row, word), told.title(row.lesson)
    return {"title": title, "status": word(status), "icon": icon, "tone": tone, "words": words}


def _stuck(told: Told, at: int, word: Word) -> Row:
    stuck = told.page.stuck[at]
    words = " ".join(f"{text}." for text in stuck_words(stuck, word))
    return {"title": told.title(stuck.lesson), "step": told.step(stuck.lesson, stuck.step), "words": words}
