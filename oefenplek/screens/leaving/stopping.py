"""The view model of *Wilt u stoppen?*"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

QML_IMPORT_NAME = "oefenplek.screens.leaving"
QML_IMPORT_MAJOR_VERSION = 1

QUESTION = N_("Wilt u stoppen?")
KEPT = N_("Uw plek is bewaard.")
NOT_KEPT = N_("Wij bewaren niets van u.")
WITH_SHEET = N_("Met een blad kunt u later verdergaan.")


@QmlElement
@QmlUncreatable("made in Python")
class StopViewModel(QObject):
    """Asks once, calmly. ``known``: whose place is kept, and really stands on the disk. ``sheet``: one may be taken.

    Someone whose place is kept hears it; the others hear the question when everything is read to them.
    """

    changed = Signal()
    readingChanged = Signal()
    stopChosen = Signal()
    stayChosen = Signal()
    sheetChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        *,
        known: bool = False,
        sheet: bool = False,
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._known, self._sheet = reader, language, known, sheet
        language.changed.connect(self.changed)
        reader.changed.connect(self.readingChanged)
        reader.stop()
        if known or read_aloud:
            reader.read(self._words(), language.code)

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._words()[0]

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What becomes of the place where somebody stops."""
        return self._words()[1:]

    @Property(int, notify=readingChanged)
    def lit(self) -> int:
        """Which of those sentences is being read; −1: none."""
        return self._reader.current - 1 if self._reader.current > 0 else -1

    @Property(bool, notify=changed)
    def sheetOffered(self) -> bool:
        """May a sheet be taken home?"""
        return self._sheet

    @Slot()
    def stop(self) -> None:
        """*Ja, stoppen*."""
        self._reader.stop()
        self.stopChosen.emit()

    @Slot()
    def stay(self) -> None:
        """*Nee, verder oefenen*."""
        self._reader.stop()
        self.stayChosen.emit()

    @Slot()
    def takeSheet(self) -> None:
        """*Blad meenemen*."""
        self._reader.stop()
        self.sheetChosen.emit()

    def _words(self) -> list[str]:
        said = [QUESTION, KEPT] if self._known else [QUESTION, NOT_KEPT, WITH_SHEET] if self._sheet else [QUESTION]
        return [self._language.translate(text) for text in said]
