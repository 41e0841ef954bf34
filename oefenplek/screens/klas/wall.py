"""The view model of the wall: what everybody in the room looks at. Nothing on it is anybody's."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.klas import ClassCode, Part
from oefenplek.domain.people import ANIMALS
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

from .view import PART_NAMES

QML_IMPORT_NAME = "oefenplek.screens.klas"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class WallViewModel(QObject):
    """An animal, a number, and the lesson they lead to."""

    wordsChanged = Signal()
    backChosen = Signal()

    def __init__(self, parent: QObject | None, language: Language, code: ClassCode, title: str, part: Part) -> None:
        super().__init__(parent)
        self._language, self._code, self._title, self._part = language, code, title, part
        language.changed.connect(self.wordsChanged)

    @Property(str, notify=wordsChanged)
    def animal(self) -> str:
        """The animal."""
        return self._code.animal

    @Property(str, notify=wordsChanged)
    def animalName(self) -> str:
        """What it is called."""
        return self._language.translate(ANIMALS[self._code.animal])

    @Property(str, notify=wordsChanged)
    def number(self) -> str:
        """The number."""
        return str(self._code.number)

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        """The lesson."""
        return self._title

    @Property(str, notify=wordsChanged)
    def part(self) -> str:
        """Where in it everybody begins; empty for the whole lesson."""
        return "" if self._part == "whole" else self._language.translate(PART_NAMES[self._part])

    @Slot()
    def goBack(self) -> None:
        """To another part or lesson."""
        self.backChosen.emit()
