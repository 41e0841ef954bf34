"""The view model of a sheet that is shown: what it says, and how printing and keeping it go."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from shiboken6 import isValid

from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.printing.filing import Filing
from oefenplek.ui.printing.paper import Paper
from oefenplek.ui.printing.printing import Printing
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .stowing import Stowing, Tone

QML_IMPORT_NAME = "oefenplek.screens.paper"
QML_IMPORT_MAJOR_VERSION = 1

YOURS = N_("Dit blad is voor u.")
NAMED = N_("Op dit blad staat wie iemand is.")
TAKE_A_PHOTO = N_("Maak hier een foto van met uw telefoon.")
OR_PRINT = N_("U kunt het blad printen. U kunt er ook een foto van maken.")
PRINT_OR_KEEP = N_("U kunt het blad printen of bewaren.")
COPY = N_("U kunt het blad bewaren op een USB-stick, of met pen overschrijven.")
KEEP_ONLY = N_("U kunt het blad bewaren op een USB-stick.")
ON_ITS_WAY = N_("Het blad gaat naar de printer. Dat duurt even.")
PRINTED = N_("Het blad ligt bij de printer.")

Deed = Literal["sheet-printed", "sheet-kept"]


@QmlElement
@QmlUncreatable("made in Python")
class PaperViewModel(QObject):
    """One sheet. Printing and keeping may fail; the page stays on the screen, and a photo of it does as well.

    ``inside``: somebody opened volunteer mode, so the documents folder of this device may be used too. ``did`` is told
    what came of a sheet that tells who somebody is.
    """

    always = Signal()
    """Never emitted: the sheet stays what it is."""
    changed = Signal()
    readingChanged = Signal()

    closed = Signal()

    def __init__(
        self,
        parent: QObject | None,
        sheet: Sheet,
        printing: Printing,
        filing: Filing,
        reader: Reader,
        language: Language,
        *,
        inside: bool = False,
        did: Callable[[Deed], None] = lambda _deed: None,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._printing, self._reader, self._language = sheet, printing, reader, language
        self._did = did
        self._stowing = Stowing(sheet, filing, self._filing_goes, lambda: did("sheet-kept"), inside=inside)
        self._paper = Paper(self, sheet)
        self._told = ""
        self._tone: Tone = ""
        self._number = 0
        self._filed = self._reading = False
        printing.changed.connect(self._printer_changed)
        reader.changed.connect(self._reader_changed)
        language.changed.connect(self._printer_changed)
        printing.look()

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._sheet

    @Property(QObject, notify=always)
    def paper(self) -> QObject:
        """The sheet."""
        return self._paper

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The first words."""
        return self._language.translate(NAMED if self._sheet.named else YOURS)

    @Property(str, notify=changed)
    def line(self) -> str:
        """What can be done with it, or how printing or keeping goes."""
        return self._language.translate(self._told or self._offer())

    @Property(str, notify=changed)
    def tone(self) -> str:
        """How the line is meant: ``good`` when it worked, ``care`` when it did not, else empty."""
        return self._tone

    @Property(bool, notify=changed)
    def filed(self) -> bool:
        """Is the line about keeping a file, not about the printer?"""
        return self._filed

    @Property(bool, notify=always)
    def mayPhotograph(self) -> bool:
        """May somebody take a photo of it? Not of somebody else's name, and not of a secret."""
        return not self._sheet.named and not self._sheet.secret

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Is there a printer, and is it not busy with this sheet?"""
        return self._printing.available and not self._printing.busy and not self._stowing.busy

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        """Can *Bewaren* be pressed?"""
        return not self._stowing.busy and not self._printing.busy and not self._stowing.places

    @Property("QStringList", notify=changed)
    def places(self) -> list[str]:
        """Where the sheet can be kept, when there is a choice."""
        named = (f"{self._language.translate(place.own)} {place.name}".strip() for place in self._stowing.places)
        return [f"{name[0].upper()}{name[1:]}" for name in named]

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this being read aloud?"""
        return self._reading

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def printSheet(self) -> None:
        """Print it."""
        if self.canPrint:
            self._number += 1
            number = self._number
            self._stowing.forget()
            self._say(ON_ITS_WAY)
            self._printing.print_sheet(self._sheet, lambda sentence: self._printed(number, sentence))

    @Slot()
    def keepSheet(self) -> None:
        """*Bewaren*: on the one stick that is in; where there is a choice, it is asked first."""
        if self.canKeep:
            self._stowing.begin()

    @Slot(int)
    def keepAt(self, row: int) -> None:
        """Keep it at this one of the ``places``."""
        self._stowing.choose(row)

    @Slot()
    def close(self) -> None:
        """Back to the screen below."""
        self._stop()
        self.closed.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read aloud what stands here and on the sheet, or stop."""
        if self._reading:
            self._stop()
            return
        self._reader.mute(False)
        ours = [(text, self._language.code) for text in (self.heading, self.line)]
        self._reader.read_each([*ours, *self._sheet.spoken])
        self._reading = self._reader.speaking
        self.readingChanged.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _offer(self) -> str:
        printer = self._printing.available
        if self.mayPhotograph:
            return OR_PRINT if printer else TAKE_A_PHOTO
        return PRINT_OR_KEEP if printer else COPY if self._sheet.secret else KEEP_ONLY

    def _printed(self, number: int, sentence: str) -> None:
        if number == self._number:
            self._say(sentence or PRINTED, "care" if sentence else "good")
        if not sentence:
            self._did("sheet-printed")

    def _filing_goes(self, told: str, tone: Tone) -> None:
        self._say(told, tone, filed=True)

    def _say(self, told: str, tone: Tone = "", *, filed: bool = False) -> None:
        self._told, self._tone, self._filed = told, tone, filed
        if isValid(self):  # else the sheet was put away while the printer or the stick was busy
            self.changed.emit()

    def _stop(self) -> None:
        self._reading = False
        self._reader.stop()
        self.readingChanged.emit()

    @Slot()
    def _printer_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.readingChanged.emit()
