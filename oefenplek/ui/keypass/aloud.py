"""Reading a page aloud for one screen: asked for with a button, stopped by the same button, with one sentence lit."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from oefenplek.ui.speech.reader import Reader

NOTHING = -1


class Aloud(QObject):
    """The reader as one screen uses it: what another screen reads lights nothing here."""

    changed = Signal()

    def __init__(self, parent: QObject, reader: Reader) -> None:
        super().__init__(parent)
        self._reader, self._reading = reader, False
        reader.changed.connect(self._reader_changed)

    @property
    def reading(self) -> bool:
        """Is this screen being read?"""
        return self._reading

    @property
    def lit(self) -> int:
        """The sentence that is being read, or −1."""
        return self._reader.current if self._reading else NOTHING

    def read(self, sentences: Iterable[tuple[str, str]]) -> None:
        """Read sentences, each in its language; what has no words is left out by the caller."""
        self._reading = False
        self._reader.read_each(sentences)
        self._reading = self._reader.speaking
        self.changed.emit()

    def toggle(self, sentences: Iterable[tuple[str, str]]) -> None:
        """Read, or stop reading; whoever asks for it gets sound."""
        if self._reading:
            self.stop()
        else:
            self._reader.mute(False)
            self.read(sentences)

    def stop(self) -> None:
        """Be silent."""
        self._reading = False
        self._reader.stop()
        self.changed.emit()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.changed.emit()
