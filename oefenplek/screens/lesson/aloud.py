"""Reading parts of the lesson screen aloud, and knowing what of them is lit."""

from PySide6.QtCore import QObject, Signal, Slot

from oefenplek.ui.speech.reader import Reader

from .reading import Part, all_spoken, lit, lit_row


class Aloud(QObject):
    """The parts that are read now, or were read last."""

    changed = Signal()
    ended = Signal()
    """These parts were heard to the end."""

    def __init__(self, parent: QObject, reader: Reader) -> None:
        super().__init__(parent)
        self._reader = reader
        self._parts: tuple[Part, ...] = ()
        self._going = False
        reader.changed.connect(self._changed)
        reader.finished.connect(self._finished)

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
        self._parts, self._going = parts, True
        self._reader.read_each(all_spoken(parts, language))

    def stop(self) -> None:
        """Be quiet."""
        self._going = False
        self._reader.stop()

    def has(self, part: str) -> bool:
        """Is this part among those that are read now, or were read last?"""
        return any(known.name == part for known in self._parts)

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _finished(self) -> None:
        if self._going and self._reader.heard:
            self._going = False
            self.ended.emit()
