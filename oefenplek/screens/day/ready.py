"""The view model of *Klaar voor vandaag?*"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .findings import (
    HEAR,
    HEARD,
    ICONS,
    LOOKING,
    NAMES,
    NO_ANSWER,
    NOT_HEARD,
    SOUND_OFF,
    TITLES,
    Finding,
    Row,
    summary,
)

QML_IMPORT_NAME = "oefenplek.screens.day"
QML_IMPORT_MAJOR_VERSION = 1
PATIENCE = 25_000
"""Milliseconds after which something that says nothing is given up: all of it takes less than half a minute."""


class Looker(Protocol):
    """Looks at the device; answers come later, on the thread of the screens."""

    def play(self) -> bool:
        """Play two tones; ``False`` when sound is off."""

    def look(self, done: Callable[[str, Finding], None]) -> None:
        """Look at everything but the sound; ``done`` gets the name of each thing and what was found."""


@QmlElement
@QmlUncreatable("made in Python")
class ReadyViewModel(QObject):
    """A tick or one sentence for each thing that a day needs."""

    changed = Signal()
    backChosen = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None, language: Language, looker: Looker, patience: int = PATIENCE) -> None:
        super().__init__(parent)
        self._language, self._looker = language, looker
        self._found = _nothing_yet()
        self._rows = RowsModel(self, Row)
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(patience)
        self._timer.timeout.connect(self._give_up)
        language.changed.connect(self._turn)
        self.lookAgain()

    @Property(QObject, notify=changed)
    def rows(self) -> QObject:
        """Each thing: ``key``, ``title``, ``icon``, ``found`` and ``sentence``."""
        return self._rows

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What all of it comes to; empty while something is still looked at."""
        said, _ = self._summary()
        return self._language.translate(said) if said else ""

    @Property(str, notify=changed)
    def tone(self) -> str:
        """``good`` or ``care``."""
        return self._summary()[1]

    @Slot()
    def lookAgain(self) -> None:
        """*Nog een keer kijken*."""
        self._round += 1
        now = self._round
        self._found = _nothing_yet()
        self.playAgain()
        self._timer.start()
        self._looker.look(lambda name, finding: self._take(now, name, finding))

    @Slot()
    def playAgain(self) -> None:
        """The two tones, once more."""
        self._put("sound", Finding("asking", HEAR) if self._looker.play() else Finding("care", SOUND_OFF))

    @Slot(bool)
    def hear(self, heard: bool) -> None:
        """*Ja* or *Nee* to *Hoort u het?*"""
        self._put("sound", Finding("good", HEARD) if heard else Finding("care", NOT_HEARD))

    @Slot()
    def goBack(self) -> None:
        """*Terug*."""
        self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    def _row(self, name: str) -> Row:
        found, word = self._found[name], self._language.translate
        return Row(name, word(TITLES[name]), ICONS[name], found.state, found.said(word))

    def _summary(self) -> tuple[str, str]:
        return summary(tuple(found.state for found in self._found.values()))

    def _take(self, asked: int, name: str, finding: Finding) -> None:
        if asked == self._round and self._found[name].state == "looking":
            self._put(name, finding)

    def _put(self, name: str, finding: Finding) -> None:
        self._found[name] = finding
        self._turn()

    @Slot()
    def _turn(self) -> None:
        self._rows.set_rows([self._row(name) for name in NAMES])
        self.changed.emit()

    @Slot()
    def _give_up(self) -> None:
        for name, found in list(self._found.items()):
            if found.state == "looking":
                self._put(name, Finding("care", NO_ANSWER))


def _nothing_yet() -> dict[str, Finding]:
    return {name: Finding("looking", LOOKING) for name in NAMES}
