"""The view model of a moment of rest: it says once that everything stays, and waits as long as somebody likes."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

QML_IMPORT_NAME = "oefenplek.screens.rest"
QML_IMPORT_MAJOR_VERSION = 1

SENTENCES = (N_("Neem de tijd."), N_("Alles blijft staan."))


@QmlElement
@QmlUncreatable("made in Python")
class RestViewModel(QObject):
    """Two sentences and one way on."""

    wordsChanged = Signal()
    readingChanged = Signal()
    wentOn = Signal()
    """*Ik ga verder*."""

    def __init__(self, parent: QObject | None, reader: Reader, language: Language) -> None:
        super().__init__(parent)
        self._reader, self._language = reader, language
        self._reading = False
        language.changed.connect(self.wordsChanged)
        reader.changed.connect(self._reader_changed)

    def begin(self) -> None:
        """Say it, once; what was being read stops."""
        self._reader.read(self.sentences, self._language.code)
        self._reading = self._reader.speaking
        self.readingChanged.emit()

    @Property("QStringList", notify=wordsChanged)
    def sentences(self) -> list[str]:
        """What stands here, sentence by sentence."""
        return [self._language.translate(sentence) for sentence in SENTENCES]

    @Property(int, notify=readingChanged)
    def lit(self) -> int:
        """The sentence that is being read, or −1."""
        return self._reader.current if self._reading else -1

    @Slot()
    def goOn(self) -> None:
        """Back to where everything stayed."""
        if self._reading:
            self._reading = False
            self._reader.stop()
        self.wentOn.emit()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.readingChanged.emit()
