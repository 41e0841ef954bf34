"""One person's page: with little, with much, and with what is done there."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.overview import GroupRow, LessonRow, PersonPage, PersonRow, Status, Stuck, Sure
from oefenplek.domain.repeats import Due
from oefenplek.screens.person.view import Told
from oefenplek.screens.person.view_model import PersonViewModel
from tests.screens import samples

from .people_screens import TODAY
from .screens_of import Factory, Scenery

FATIMA = PersonRow("p1", "egel", "groen", 2, "Fatima", TODAY, 4, needs_help=True, here=True)
MAGDALENA = PersonRow(
    "p3", "schildpad", "blauw", 12, "Maria-Magdalena van den Heuvel-Oosterhui", "2026-02-11", 40, needs_help=True
)
ARABIC = PersonRow("p4", "kat", "rood", 3, "عبد الرحمن", "2025-11-20", 2)
NEW = PersonRow("p9", "vos", "oranje", 1)
TITLES = {
    "c01-mailadres": "Wat is een e-mailadres?",
    "c02-mail-lezen": "E-mail lezen en antwoorden",
    "d04-nepmail": "Nepmail herkennen",
    "a20-telefoon": "Een telefoon die u nog niet kent: wat zit waar, en wat doet elke knop?",
}
PAGE = PersonPage(
    FATIMA,
    (
        LessonRow("c01-mailadres", Status.DONE, 3, 0, "alone", 2),
        LessonRow("c02-mail-lezen", Status.NEEDS_HELP, 0, 0, "further"),
        LessonRow("d04-nepmail", Status.DONE, 1, 2, "helped", 1),
        LessonRow("a20-telefoon", Status.BUSY),
    ),
    steps_alone=12,
    steps_helped=5,
    repeats=(Due("d04-nepmail", 1, asks=False, days=8),),
    stuck=(Stuck("c02-mail-lezen", "samen-lezen", missteps=4, asked=2, stopped=1),),
    sure=(
        Sure("2026-01-05", "c01-mailadres", "not-yet"),
        Sure("2026-01-12", "c02-mail-lezen", "with-someone"),
        Sure("2026-02-02", "d04-nepmail", "not-yet"),
        Sure(TODAY, "c01-mailadres", "alone"),
    ),
    ready=("d04-nepmail", "route:people"),
    groups=(GroupRow("g1", "Dinsdagmiddag", 8),),
)
MUCH = PersonPage(
    MAGDALENA,
    tuple(
        LessonRow(lesson, status, number % 5, number % 3, "helped")
        for number, (lesson, status) in enumerate(zip([*TITLES] * 10, [*Status] * 10, strict=True))
    ),
    steps_alone=310,
    steps_helped=42,
    repeats=tuple(Due(lesson, 1, asks=False, days=8) for lesson in TITLES),
    stuck=tuple(Stuck(lesson, "samen-lezen", 6, 3, 2, 1) for lesson in TITLES),
    sure=tuple(
        Sure(f"2026-01-{day:02}", "d04-nepmail", ("not-yet", "alone", "with-someone")[day % 3]) for day in range(1, 29)
    ),
    ready=("a20-telefoon", "d04-nepmail", "route:people"),
    groups=(GroupRow("g1", "Dinsdagmiddag voor mensen die net begonnen zijn"), GroupRow("g2", "Bellen met beeld")),
)


def told(page: PersonPage = PAGE) -> Told:
    """A page with the titles of its lessons."""
    return Told(
        page,
        TODAY,
        lambda lesson: TITLES.get(lesson, lesson),
        lambda _lesson, _step: "Samen doen: de e-mail van Lotte openen",
        lambda what: TITLES.get(what, "Route: Mensen ontmoeten"),
    )


def person(owner: QObject, page: PersonPage = PAGE) -> PersonViewModel:
    """Somebody's page."""
    return PersonViewModel(owner, samples.language(owner), lambda: told(page))


def _shown(model: PersonViewModel) -> Scenery:
    return Scenery("oefenplek.screens.person", "PersonScreen", {"viewModel": model})


def _page(page: PersonPage, owner: QObject) -> Scenery:
    return _shown(person(owner, page))


def _whole(owner: QObject) -> Scenery:
    model = person(owner, MUCH)
    model.showAllLessons()
    return _shown(model)


def _naming(owner: QObject) -> Scenery:
    model = person(owner)
    model.askName()
    return _shown(model)


def _told_off(owner: QObject) -> Scenery:
    model = person(owner, PersonPage(ARABIC, PAGE.lessons[:1], sure=PAGE.sure[:1]))
    model.tell("Bewaren kan nu niet.")
    return _shown(model)


PERSON_SCREENS: list[tuple[str, Factory]] = [
    ("person/page", partial(_page, PAGE)),
    ("person/new", partial(_page, PersonPage(NEW))),
    ("person/much", partial(_page, MUCH)),
    ("person/forty-lessons", _whole),
    ("person/naming", _naming),
    ("person/arabic-name", _told_off),
]
