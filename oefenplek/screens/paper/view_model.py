"""The view model of a sheet that is shown: what it says, and how printing goes."""

from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.printing.paper import Paper
from oefenplek.ui.printing.printing import Printing
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

QML_IMPORT_NAME = "oefenplek.screens.paper"
QML_IMPORT_MAJOR_VERSION = 1

YOURS = N_("Dit blad is voor u.")
TAKE_A_PHOTO = N_("Maak hier een foto van met uw telefoon.")
OR_PRINT = N_("U kunt het blad printen. U kunt er ook een foto van maken.")
ON_ITS_WAY = N_("Het blad gaat naar de printer. Dat duurt even.")
PRINTED = N_("Het blad ligt bij de printer.")

Tone = Literal["", "good", "care"]


@QmlElement
@QmlUncreatable("made in Python")
class PaperViewModel(QObject):
    """One sheet. Printing may fail; the page stays on the screen, and a photo of it does as well."""

    always = Signal()
    """Never emitted: the sheet stays what it is."""
    changed = Signal()
    readingChanged = Signal()

    closed = Signal()

    def __init__(
        self, parent: QObject | None, sheet: Sheet, printing: Printing, reader: Reader, language: Language
    ) -> None:
        super().__init__(parent)
        self._sheet, self._printing, self._reader, self._language = sheet, printing, reader, language
        self._paper = Paper(self, sheet)
        self._told = ""
        self._tone: Tone = ""
        self._number = 0
        self._reading = False
        printing.changed.connect(self._printer_changed)
        reader.changed.connect(self._reader_changed)
        language.changed.connect(self._printer_changed)
        printing.look()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(QObject, notify=always)
    def paper(self) -> QObject:
        """The sheet."""
        return self._paper

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The first words."""
        return self._language.translate(YOURS)

    @Property(str, notify=changed)
    def line(self) -> str:
        """What can be done with it, or how printing goes."""
        if self._told:
            return self._language.translate(self._told)
        return self._language.translate(OR_PRINT if self._printing.available else TAKE_A_PHOTO)

    @Property(str, notify=changed)
    def tone(self) -> str:
        """How the line is meant: ``good`` when it was printed, ``care`` when that did not work, else empty."""
        return self._tone

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Is there a printer, and is it not busy with this sheet?"""
        return self._printing.available and not self._printing.busy

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
            self._say(ON_ITS_WAY, "")
            self._printing.print_sheet(self._sheet, lambda sentence: self._printed(number, sentence))

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

    def _printed(self, number: int, sentence: str) -> None:
        if number == self._number:
            self._say(sentence or PRINTED, "care" if sentence else "good")

    def _say(self, told: str, tone: Tone) -> None:
        self._told, self._tone = told, tone
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
