"""One group: small, large, empty, at its end; and choosing its people and lessons."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.overview import GroupOverview, GroupRow, PersonRow, Status
from oefenplek.domain.people import ANIMALS, COLOURS
from oefenplek.screens.group.choose_model import ChooseViewModel
from oefenplek.screens.group.choosing import Lesson, lesson_lines, people_lines
from oefenplek.screens.group.view_model import GroupViewModel
from tests.screens import samples

from .people_screens import FEW
from .screens_of import Factory, Scenery

NAMES = ("Fatima", "Henk", "", "Maria-Magdalena van den Heuvel", "عبد الرحمن", "Ömer", "Riet", "", "Jan", "Els")
TITLES = (
    "De muis",
    "Typen: letters en spaties",
    "Wat is een e-mailadres?",
    "E-mail lezen en antwoorden",
    "Een foto of spraakbericht sturen",
    "Beeldbellen",
    "Nepmail herkennen",
    "Een goed wachtwoord maken",
    "Afspraak maken bij de huisarts",
    "Nepwaarschuwingen",
)


def overview(people: int, lessons: int, name: str = "Dinsdagmiddag") -> GroupOverview:
    """So many people by so many lessons; every status is there."""
    animals, colours = tuple(ANIMALS), tuple(COLOURS)
    members = tuple(
        PersonRow(
            f"p{n}",
            animals[n % 24],
            colours[n % 6],
            1 + n // 24,
            NAMES[n % 10] and f"{NAMES[n % 10]} {n // 10 or ''}".strip(),
        )
        for n in range(people)
    )
    ids = tuple(f"l{n}" for n in range(lessons))
    statuses = {(m.id, lesson): _status(p, n) for p, m in enumerate(members) for n, lesson in enumerate(ids)}
    return GroupOverview(GroupRow("g1", name, people, ids), members, statuses)


def _status(person: int, lesson: int) -> Status:
    if (person, lesson) == (2, 1) or (person * 7 + lesson * 3) % 17 == 5:
        return Status.NEEDS_HELP
    done = (person * 5 + 3) % 8
    return Status.DONE if lesson < done else Status.BUSY if lesson == done else Status.NOT_STARTED


def titles(lessons: int) -> dict[str, str]:
    """What those lessons are called."""
    return {f"l{n}": TITLES[n % 10] + (f" {n // 10 + 1}" if n >= 10 else "") for n in range(lessons)}


def group(owner: QObject, people: int = 12, lessons: int = 10, *, prints: bool = True) -> GroupViewModel:
    """The overview of a group of this size."""
    made = GroupViewModel(owner, samples.language(owner), prints=prints)
    made.show(overview(people, lessons), titles(lessons))
    return made


def _shown(people: int, lessons: int, cell: Sequence[int], owner: QObject) -> Scenery:
    made = group(owner, people, lessons)
    if cell:
        made.press(cell[0], cell[1])
        assert made.said
    return Scenery("oefenplek.screens.group", "GroupScreen", {"viewModel": made})


def _ending(owner: QObject) -> Scenery:
    made = group(owner)
    made.askEnd(True)
    return Scenery("oefenplek.screens.group", "GroupScreen", {"viewModel": made})


LESSONS = tuple(Lesson(f"l{n}", title, "Contact houden", "forum") for n, title in enumerate(TITLES))


def people(owner: QObject, chosen: Sequence[str] = ("p1", "p4"), rows: Sequence[PersonRow] = FEW) -> ChooseViewModel:
    """Who is in the group?"""
    made, word = ChooseViewModel(owner, samples.language(owner), "people", "Dinsdagmiddag"), str
    made.show(lambda: people_lines(rows, frozenset(chosen), "nl", word))
    return made


def lessons(owner: QObject, chosen: Sequence[str] = ("l2", "l3")) -> ChooseViewModel:
    """Which lessons lie ready?"""
    made = ChooseViewModel(owner, samples.language(owner), "lessons", "Dinsdagmiddag")
    made.show(lambda: lesson_lines(LESSONS, frozenset(chosen), str))
    return made


def _choosing(make: Callable[[QObject], ChooseViewModel], typed: str, owner: QObject) -> Scenery:
    made = make(owner)
    for letter in typed:
        made.type(letter)
    return Scenery("oefenplek.screens.group", "ChooseScreen", {"viewModel": made})


def _nobody(owner: QObject) -> ChooseViewModel:
    return people(owner, (), ())


GROUP_SCREENS: list[tuple[str, Factory]] = [
    ("group/few", partial(_shown, 4, 3, (1, 1))),
    ("group/afternoon", partial(_shown, 12, 10, (2, 1))),
    ("group/large", partial(_shown, 30, 40, ())),
    ("group/empty", partial(_shown, 0, 0, ())),
    ("group/ending", _ending),
    ("group/people", partial(_choosing, people, "")),
    ("group/nobody", partial(_choosing, _nobody, "")),
    ("group/lessons", partial(_choosing, lessons, "")),
    ("group/lessons-narrowed", partial(_choosing, lessons, "Ne")),
]
