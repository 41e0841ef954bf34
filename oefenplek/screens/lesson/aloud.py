"""Reading parts of the lesson screen aloud, and knowing what of them is lit."""

from PySide6.QtCore import QObject, Signal, Slot

from oefenplek.ui.speech.reader import Reader

from .reading import Part, all_spoken, lit, lit_row


class Aloud(QObject):
    """The parts that are read now, or were read last."""

    changed = Signal()

    def __init__(self, parent: QObject, reader: Reader) -> None:
        super().__init__(parent)
        self._reader = reader
        self._parts: tuple[Part, ...] = ()
        reader.changed.connect(self._changed)

    @property
    def speaking(self) -> bool:
        """Is something being read?"""
        return self._reader.speaking

    @property
    def part(self) -> str:
        """Which part of the screen is being read."""
        return lit(self._parts, self._reader.current)[0]

    @property
    def sentence(self) -> int:
        """Which sentence of it."""
        return lit(self._parts, self._reader.current)[1]

    @property
    def row(self) -> int:
        """Which spoken text of the stage."""
        return lit_row(self._parts, self._reader.current)

    def read(self, parts: tuple[Part, ...], language: str) -> None:
        """Read these parts; ``language`` is the lesson's."""
        self._parts = parts
        self._reader.read_each(all_spoken(parts, language))

    def stop(self) -> None:
        """Be quiet."""
        self._reader.stop()

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()
