"""*Klas*: theme, lesson and part, and the wall."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.klas import PARTS, ClassCode, Part, class_code
from oefenplek.domain.text import resolve
from oefenplek.screens.klas.view import NO_CODE, Offer
from oefenplek.screens.klas.view_model import KlasViewModel
from oefenplek.screens.klas.wall import WallViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery


def offer(lesson: str) -> Offer:
    """Every part there can be; one lesson has no code."""
    if lesson.startswith("d04"):
        return Offer(sentence=NO_CODE)
    found = ((part, class_code(lesson, part, ())) for part in PARTS)
    return Offer(tuple((part, code) for part, code in found if code is not None))


def model(owner: QObject, lesson: str = "") -> KlasViewModel:
    """A trainer begins; or comes back from the wall to the parts of a lesson."""
    made = KlasViewModel(owner, samples.language(owner), lambda text: resolve(text, "touch"), offer, lesson)
    made.show(samples.THEMES, samples.LESSONS)
    return made


def chosen(rows: tuple[int, ...], owner: QObject) -> Scenery:
    """These were chosen one after another."""
    made = model(owner)
    for row in rows:
        made.choose(row)
    return Scenery("oefenplek.screens.klas", "KlasScreen", {"viewModel": made})


def wall(code: ClassCode, title: str, part: Part, owner: QObject) -> Scenery:
    """What the room looks at."""
    made = WallViewModel(owner, samples.language(owner), code, title, part)
    return Scenery("oefenplek.screens.klas", "WallScreen", {"viewModel": made})


KLAS_SCREENS: list[tuple[str, Factory]] = [
    ("klas/themes", partial(chosen, ())),
    ("klas/lessons", partial(chosen, (0,))),
    ("klas/parts", partial(chosen, (0, 1))),
    ("klas/no-code", partial(chosen, (1, 0))),
    ("klas/wall", partial(wall, ClassCode("egel", 42), "E-mail lezen en antwoorden", "whole")),
    ("klas/wall-part", partial(wall, ClassCode("schildpad", 888), "De bank zegt: log in op uw rekening", "together")),
]
