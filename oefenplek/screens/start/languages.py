"""The view model of the sheet on which somebody chooses a language: for everything, or to help where Dutch stays."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.own_words import own_words
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

QML_IMPORT_NAME = "oefenplek.screens.start"
QML_IMPORT_MAJOR_VERSION = 1

SOURCE = "nl"


@QmlElement
@QmlUncreatable("made in Python")
class LanguageSheetModel(QObject):
    """All languages in their own names; then, for one of them, how it is to be used.

    Every line is said in its own language, and framed while it is said.
    """

    pageChanged = Signal()
    readingChanged = Signal()
    chosen = Signal(str, str)
    """The language of everything, and the one that helps (empty: none)."""
    closed = Signal()

    def __init__(
        self, parent: QObject, reader: Reader, languages: Sequence[tuple[str, str]], here: str, offered: str = ""
    ) -> None:
        """``here``: the language in use, of everything or for help. ``offered``: the one that was pressed."""
        super().__init__(parent)
        self._reader, self._languages, self._here = reader, tuple(languages), here
        self._names = dict(languages)
        self._offered = offered if offered in self._names else ""
        self._reading = False
        reader.changed.connect(self._reader_changed)

    def begin(self) -> None:
        """Say what there is to choose."""
        self._read()

    @Property(str, notify=pageChanged)
    def offered(self) -> str:
        """The language whose use is being chosen; empty while it is one of all."""
        return self._offered

    @Property(str, notify=pageChanged)
    def title(self) -> str:
        """The own name of that language."""
        return self._names.get(self._offered, "")

    @Property("QVariantList", notify=pageChanged)
    def rows(self) -> list[dict[str, object]]:
        """What can be chosen now: ``text``, the ``language`` it is written in, ``chosen``, ``icon``."""
        if not self._offered:
            return [
                {"text": name, "language": code, "chosen": code == self._here, "icon": ""}
                for code, name in self._languages
            ]
        words = own_words(self._offered, self.title)
        return [
            {"text": words.everything, "language": self._offered, "chosen": False, "icon": "translate"},
            {"text": words.helping, "language": self._offered, "chosen": False, "icon": "chat-question-outline"},
        ]

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The row that is being said, or −1."""
        return self._reader.current if self._reading else -1

    @Slot(int)
    def choose(self, row: int) -> None:
        """A language, and then its use; Dutch needs no second choice."""
        if not 0 <= row < len(self.rows):
            return
        self._stop()
        if self._offered:
            self._end(*((self._offered, "") if row == 0 else (SOURCE, self._offered)))
        elif self._languages[row][0] == SOURCE:
            self._end(SOURCE, "")
        else:
            self._offered = self._languages[row][0]
            self.pageChanged.emit()
            self._read()

    @Slot()
    def close(self) -> None:
        """Back, with everything as it was."""
        self._stop()
        self.closed.emit()

    def _end(self, language: str, helping: str) -> None:
        self.chosen.emit(language, helping)
        self.closed.emit()

    def _read(self) -> None:
        self._reader.read_each((str(row["text"]), str(row["language"])) for row in self.rows)
        self._reading = self._reader.speaking
        self.readingChanged.emit()

    def _stop(self) -> None:
        if self._reading:
            self._reading = False
            self._reader.stop()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.readingChanged.emit()
