"""*Bewoners* with nobody, with a few people and with very many."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import ANIMALS, COLOURS
from oefenplek.screens.people.view import Narrowing
from oefenplek.screens.people.view_model import PeopleViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

TODAY = "2026-03-04"
FEW = (
    PersonRow("p1", "egel", "groen", 2, "Fatima", "2026-03-04", 4, needs_help=True, here=True),
    PersonRow("p2", "schildpad", "paars", 1, "", "2026-03-04", 1, needs_help=True),
    PersonRow("p3", "uil", "blauw", 1, "Maria-Magdalena van den Heuvel-Oosterhuis", "2026-02-11", 12),
    PersonRow("p4", "kat", "rood", 3, "عبد الرحمن", "2025-11-20", 2),
    PersonRow("p5", "hond", "geel", 1, "", "2026-03-03", 7),
    PersonRow("p6", "vlinder", "oranje", 1, "Ömer"),
)
NAMES = ("Ada", "Bert", "Cem", "Dina", "Els", "Fatma", "Gerda", "Henk", "Ilse", "Jan", "Kees", "Lotte", "Mo", "", "")


def crowd(count: int) -> tuple[PersonRow, ...]:
    """So many people; every third has no name."""
    animals, colours = tuple(ANIMALS), tuple(COLOURS)
    return tuple(
        PersonRow(
            f"p{n}",
            animals[n % len(animals)],
            colours[n // len(animals) % len(colours)],
            1 + n // (len(animals) * len(colours)),
            NAMES[n % len(NAMES)] and f"{NAMES[n % len(NAMES)]} {n}",
            f"2026-02-{1 + n % 28:02}",
            n % 9,
            needs_help=n % 40 == 3,
        )
        for n in range(count)
    )


def people(
    owner: QObject, rows: Sequence[PersonRow] = FEW, narrowing: Narrowing | None = None, was: str = ""
) -> PeopleViewModel:
    """The list of these people."""
    model = PeopleViewModel(owner, samples.language(owner), TODAY, narrowing, was)
    model.show(rows)
    return model


def _shown(rows: Sequence[PersonRow], narrowing: Narrowing | None, was: str, owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.people", "PeopleScreen", {"viewModel": people(owner, rows, narrowing, was)})


def _refused(owner: QObject) -> Scenery:
    model = people(owner)
    model.tell("Bewaren kan nu niet.")
    return Scenery("oefenplek.screens.people", "PeopleScreen", {"viewModel": model})


PEOPLE_SCREENS: list[tuple[str, Factory]] = [
    ("people/few", partial(_shown, FEW, None, "")),
    ("people/nobody", partial(_shown, (), None, "")),
    ("people/one-fits", partial(_shown, FEW, Narrowing("Fa", "today"), "")),
    ("people/nobody-fits", partial(_shown, FEW, Narrowing("zz"), "")),
    ("people/crowd", partial(_shown, crowd(2000), None, "")),
    ("people/crowd-came-back", partial(_shown, crowd(2000), Narrowing("j"), "p999")),
    ("people/refused", _refused),
]
