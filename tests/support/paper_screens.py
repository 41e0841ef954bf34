"""A sheet that is shown: to print, to keep on a stick, when that did not work, and while it is made."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.screens.paper.making import MakingViewModel
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.printing import sticks
from oefenplek.ui.printing.filing import FULL, Filing, Looked
from oefenplek.ui.printing.press import WANTS_SOMETHING
from oefenplek.ui.printing.printing import Printing
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.printing.sticks import Place
from oefenplek.ui.speech.reader import Reader
from tests.ui.printing import sheets

from .screens_of import Factory, Scenery
from .voices import SilentVoice


class Printer(Printing):
    """A printer that is there or not, and answers when the test says so."""

    def __init__(self, parent: QObject, *, there: bool) -> None:
        super().__init__(parent)
        self.found(there)

    def look(self) -> None:
        """Nothing is asked of this machine."""

    def found(self, there: bool) -> None:
        """Is there a printer?"""
        self._take_look(there)

    def print_sheet(self, sheet: Sheet, done: Callable[[str], None]) -> None:
        """Remember it."""
        self._waiting[1] = done
        self.changed.emit()

    def answer(self, sentence: str) -> None:
        """The printer says how it went."""
        self._take_answer(1, sentence)


class Drawer(Filing):
    """Sticks that are in as the test says, and what becomes of the file."""

    def __init__(self, parent: QObject, *places: Place) -> None:
        super().__init__(parent)
        self.there = places
        self.asked: list[tuple[Sheet, Place]] = []
        self._done: Callable[[str], None] | None = None

    def look(self, done: Looked, *, here: bool) -> None:
        """Which there are; the documents folder comes last."""
        done((*self.there, *([DOCUMENTS] if here else [])))

    def keep(self, sheet: Sheet, place: Place, done: Callable[[str], None]) -> None:
        """Remember it."""
        self.asked.append((sheet, place))
        self._done = done

    def answer(self, sentence: str) -> None:
        """How it went."""
        assert self._done is not None
        self._done(sentence)


STICK = Place(Path("/media/ria/FOTOS"), sticks.STICK, "FOTOS")
OTHER = Place(Path("/media/ria/USB"), sticks.STICK, "USB")
DOCUMENTS = Place(Path("/documenten"), sticks.DOCUMENTS, stick=False)


def paper(
    owner: QObject, sheet: Sheet = sheets.STEPS, *, there: bool = False, sticks: tuple[Place, ...] = (), **more: Any
) -> tuple[PaperViewModel, Printer]:
    """A sheet, and the printer behind it."""
    printer = Printer(owner, there=there)
    reader = Reader(owner, SilentVoice(owner))
    language = Language(owner, RESOURCES / "locale")
    return PaperViewModel(owner, sheet, printer, Drawer(owner, *sticks), reader, language, **more), printer


def drawer_of(model: PaperViewModel) -> Drawer:
    """What keeps the sheets of this one."""
    drawer = model._stowing._filing
    assert isinstance(drawer, Drawer)
    return drawer


def shown(sheet: Sheet, there: bool, answer: str | None, owner: QObject) -> Scenery:
    """A sheet on the screen, printed if the printer answers."""
    model, printer = paper(owner, sheet, there=there)
    if answer is not None:
        model.printSheet()
        printer.answer(answer)
    return Scenery("oefenplek.screens.paper", "PaperCover", {"viewModel": model})


def kept(sheet: Sheet, there: tuple[Place, ...], answer: str | None, owner: QObject) -> Scenery:
    """*Bewaren* was pressed; where there is a choice it is asked, else the stick answers."""
    model, _ = paper(owner, sheet, sticks=there, inside=len(there) > 1)
    model.keepSheet()
    if answer is not None:
        drawer_of(model).answer(answer)
    return Scenery("oefenplek.screens.paper", "PaperCover", {"viewModel": model})


def making(owner: QObject) -> Scenery:
    """A sheet is being made."""
    model = MakingViewModel(owner, Language(owner, RESOURCES / "locale"))
    return Scenery("oefenplek.screens.paper", "MakingCover", {"viewModel": model})


PAPER_SCREENS: list[tuple[str, Factory]] = [
    ("paper/photo", partial(shown, sheets.STEPS, False, None)),
    ("paper/printer", partial(shown, sheets.HOME, True, None)),
    ("paper/printed", partial(shown, sheets.WORDS, True, "")),
    ("paper/no-paper", partial(shown, sheets.STEPS, True, WANTS_SOMETHING)),
    ("paper/kept", partial(kept, sheets.STEPS, (STICK,), "")),
    ("paper/where", partial(kept, sheets.GROUP, (STICK, OTHER), None)),
    ("paper/full", partial(kept, sheets.KEY, (STICK,), FULL)),
    ("paper/making", making),
]
