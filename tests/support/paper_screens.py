"""A sheet that is shown: without a printer, with one, printed, and when the printer has no paper."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.printing.press import WANTS_SOMETHING
from oefenplek.ui.printing.printing import Printing
from oefenplek.ui.printing.sheet import Sheet
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

    def print_sheet(self, sheet: Sheet, done: object) -> None:
        """Remember it."""
        self._waiting[1] = done
        self.changed.emit()

    def answer(self, sentence: str) -> None:
        """The printer says how it went."""
        self._take_answer(1, sentence)


def paper(owner: QObject, sheet: Sheet = sheets.STEPS, *, there: bool = False) -> tuple[PaperViewModel, Printer]:
    """A sheet, and the printer behind it."""
    printer = Printer(owner, there=there)
    reader = Reader(owner, SilentVoice(owner))
    return PaperViewModel(owner, sheet, printer, reader, Language(owner, RESOURCES / "locale")), printer


def shown(sheet: Sheet, there: bool, answer: str | None, owner: QObject) -> Scenery:
    """A sheet on the screen, printed if the printer answers."""
    model, printer = paper(owner, sheet, there=there)
    if answer is not None:
        model.printSheet()
        printer.answer(answer)
    return Scenery("oefenplek.screens.paper", "PaperCover", {"viewModel": model})


PAPER_SCREENS: list[tuple[str, Factory]] = [
    ("paper/photo", partial(shown, sheets.STEPS, False, None)),
    ("paper/printer", partial(shown, sheets.HOME, True, None)),
    ("paper/printed", partial(shown, sheets.WORDS, True, "")),
    ("paper/no-paper", partial(shown, sheets.STEPS, True, WANTS_SOMETHING)),
]
