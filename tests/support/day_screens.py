"""The beginning and the end of a day."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.screens.day.closing import ClosingViewModel
from oefenplek.screens.day.findings import Finding, of_clock, of_disk, of_printer, of_stick
from oefenplek.screens.day.ready import ReadyViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

NOW = samples.AFTERNOON


class Looker:
    """Finds what the test wants."""

    def __init__(self, *, sounds: bool = True, printer: bool = True, answers: bool = True) -> None:
        self.sounds, self.printer, self.answers = sounds, printer, answers
        self.played = 0
        self.waiting: list[Callable[[], None]] = []

    def play(self) -> bool:
        """Two tones."""
        self.played += 1
        return self.sounds

    def look(self, done: Callable[[str, Finding], None]) -> None:
        """Everything, at once or later."""
        found = {
            "printer": of_printer(self.printer),
            "clock": of_clock(NOW, NOW, None, "woensdag 4 maart"),
            "disk": of_disk(2**33, ""),
            "stick": of_stick(True, False),
        }
        self.waiting = [partial(done, name, finding) for name, finding in found.items()]
        if self.answers:
            for answer in self.waiting:
                answer()


def ready(owner: QObject, looker: Looker | None = None) -> ReadyViewModel:
    """A volunteer begins the day."""
    return ReadyViewModel(owner, samples.language(owner), looker or Looker())


def closing(
    owner: QObject, copy: str | None = "", switch_off: Callable[[Callable[[bool], None]], None] | None = None
) -> ClosingViewModel:
    """Riet closes after seven times; ``copy``: why there is no backup, ``None``: it takes long."""

    def back_up(done: Callable[[str], None]) -> None:
        if copy is not None:
            done(copy)

    model = ClosingViewModel(owner, samples.language(owner), "Riet", back_up, switch_off)
    model.show(7)
    return model


def _ready(heard: bool | None, owner: QObject) -> Scenery:
    model = ready(owner, Looker(printer=heard is None))
    if heard is not None:
        model.hear(heard)
    return Scenery("oefenplek.screens.day", "ReadyScreen", {"viewModel": model})


def _closing(copy: str | None, owner: QObject) -> Scenery:
    model = closing(owner, copy)
    if copy != "":
        model.goOn()
    return Scenery("oefenplek.screens.day", "ClosingScreen", {"viewModel": model})


DAY_SCREENS: list[tuple[str, Factory]] = [
    ("day/asking", partial(_ready, None)),
    ("day/heard", partial(_ready, True)),
    ("day/closing", partial(_closing, "")),
    ("day/copying", partial(_closing, None)),
    ("day/no-copy", partial(_closing, "no")),
]
