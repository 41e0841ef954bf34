"""*Ik ben hier al eens geweest*, page by page."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count

from PySide6.QtCore import QObject

from oefenplek.screens.returning.gate import Tried
from oefenplek.screens.returning.view_model import ReturningViewModel
from oefenplek.ui.camera.eye import Eye
from tests.screens import samples

from .screens_of import Factory, Scenery
from .takehome_screens import FakeLens, photo

ROWS = {"animal": (), "colour": (0,), "number": (0, 3), "code": (5, 3, 1, 0, 1), "wait": (5, 3, 1, 0, 1, 2, 3)}
"""The tiles that are pressed to come to a page."""


class OpenGate:
    """Answers at once, as the test wants it."""

    def __init__(self, highest: int = 0, tried: Tried | None = None) -> None:
        self.highest, self.tried = highest, tried or Tried()
        self.tries: list[tuple[str, str, int, tuple[str, ...]]] = []

    def ask_highest(self, animal: str, colour: str, done: Callable[[int], None]) -> None:
        """The number it was made with."""
        done(self.highest)

    def try_code(
        self, animal: str, colour: str, number: int, code: tuple[str, ...], done: Callable[[Tried], None]
    ) -> None:
        """The answer it was made with."""
        self.tries.append((animal, colour, number, code))
        done(self.tried)


def in_order(what: Sequence[str]) -> Sequence[str]:
    """Not shuffled."""
    return what


def returning(owner: QObject, gate: OpenGate, eye: Eye | None = None) -> ReturningViewModel:
    """Someone who comes back; ``eye`` is a camera, where there is one."""
    return ReturningViewModel(owner, samples.reader(owner), samples.language(owner), gate, eye, shuffle=in_order)


def at(page: str, owner: QObject) -> Scenery:
    """That page; two people have the same animal and colour where a number is asked for."""
    model = returning(owner, OpenGate(2, Tried(wait=60)))
    if page == "forgotten":
        model.forget()
    for row in ROWS.get(page, ()):
        model.choose(row)
    if page == "code":  # one try that was not right stands above the pictures
        model = returning(owner, OpenGate())
        for row in (5, 3, 0, 1, 2, 3, 4, 5):
            model.choose(row)
    assert model.page == page
    return Scenery("oefenplek.screens.returning", "ReturningScreen", {"viewModel": model})


def _card(page: str, owner: QObject) -> Scenery:
    clock = count()
    eye = Eye(owner, FakeLens, lambda: float(next(clock)))
    model = returning(owner, OpenGate(), eye)
    if page == "camera":
        model.useCard()
        lens = eye.findChild(FakeLens)
        assert lens is not None
        lens.pictured.emit(photo("https://iets-anders.example"))
    return Scenery("oefenplek.screens.returning", "ReturningScreen", {"viewModel": model})


RETURNING_SCREENS: list[tuple[str, Factory]] = [
    *((f"returning/{page}", partial(at, page)) for page in ("animal", "colour", "number", "code", "wait", "forgotten")),
    ("returning/with-camera", partial(_card, "animal")),
    ("returning/camera", partial(_card, "camera")),
]
