"""*Wilt u een dier kiezen?*, page by page."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.people import Person
from oefenplek.screens.joining.view_model import Joined, JoiningViewModel
from oefenplek.storage.states import NOT_NOW
from tests.screens import samples

from .screens_of import Factory, Scenery

ROWS = {
    "animal": (),
    "colour": (0,),
    "code": (0, 3, 1, 1, 1, 1, 0),
    "again": (0, 3, 0, 1, 2, 3, 4),
    "done": (0, 3, 0, 1, 2, 3, 0, 1, 2, 3),
    "failed": (0, 3, 0, 1, 2, 3, 0, 1, 2, 3),
}
"""The tiles that are pressed to come to a page."""


class Joiner:
    """Makes somebody known at once, as the test wants it."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.asked: list[tuple[str, str, tuple[str, ...]]] = []

    def __call__(self, animal: str, colour: str, code: tuple[str, ...], done: Callable[[Joined], None]) -> None:
        """Number 2, or not now."""
        self.asked.append((animal, colour, code))
        done(Joined(Person("ria", animal, colour, 2)) if self.works else Joined(sentence=NOT_NOW))


def in_order(what: Sequence[str]) -> Sequence[str]:
    """Not shuffled."""
    return what


def joining(owner: QObject, join: Joiner) -> JoiningViewModel:
    """Someone who finished a first lesson."""
    return JoiningViewModel(owner, samples.reader(owner), samples.language(owner), join, shuffle=in_order)


def at(page: str, owner: QObject) -> Scenery:
    """That page."""
    model = joining(owner, Joiner(works=page != "failed"))
    if page in ROWS:
        model.accept()
    for row in ROWS.get(page, ()):
        model.choose(row)
    assert model.page == page
    return Scenery("oefenplek.screens.joining", "JoiningScreen", {"viewModel": model})


JOINING_SCREENS: list[tuple[str, Factory]] = [(f"joining/{page}", partial(at, page)) for page in ("offer", *ROWS)]
