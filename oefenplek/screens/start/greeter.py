"""Greeting: what is said to who comes in, and what stands in a frame meanwhile."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot

from oefenplek.domain.text import full_stop
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader

from .words import Said, spoken


class Greeter(QObject):
    """Greets once, asks once whether everything is to be heard, and remembers what was answered.

    ``hello`` gives the greeting of this hour; ``aid`` what a sentence is in the language that helps, and which it is.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        reader: Reader,
        language: Language,
        hello: Callable[[], str],
        aid: Callable[[str], tuple[str, str]],
        *,
        greeted: bool,
        answered: bool,
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._hello, self._aid = reader, language, hello, aid
        self._woken, self._answered, self._asking = greeted, answered, False
        self._said: tuple[Said, ...] = ()
        self._reading = False
        reader.changed.connect(self._look)
        reader.mutedChanged.connect(self._look)

    @property
    def woken(self) -> bool:
        """Has somebody touched anything here?"""
        return self._woken

    @property
    def asking(self) -> bool:
        """Is it asked whether everything is to be heard, and not answered yet?"""
        return self._asking

    @property
    def asks_now(self) -> bool:
        """Is that the question at this moment? The voice may have come to the doors meanwhile."""
        return self._asking and (not self._reading or self._saying.asks)

    @property
    def named(self) -> str:
        """What is being named now; empty when nothing is."""
        return self._saying.frame if self._reading else ""

    def wake(self) -> None:
        """Somebody did something: the first time, greet them."""
        if not self._woken:
            self.greet()

    def greet(self) -> None:
        """Greet, and name all ways in; who has not answered yet is asked, if they can hear it at all."""
        self._woken = True
        self._asking = not self._answered and self._reader.heard and not self._reader.muted
        self._say(spoken(self._hello(), asking=self._asking))

    def name_ways(self) -> None:
        """Name the ways in, without a greeting."""
        self._say(spoken("", asking=False))

    def stir(self) -> None:
        """Somebody is here and does something of their own."""
        self._woken = True

    def settle(self) -> None:
        """Whether everything is to be heard is known now."""
        self._woken = self._answered = True
        self._asking = False
        self.changed.emit()

    def stop(self) -> None:
        """Fall silent."""
        self._reading = False
        self._reader.stop()
        self.changed.emit()

    @property
    def _saying(self) -> Said:
        at = self._reader.current
        return self._said[at] if 0 <= at < len(self._said) else Said("")

    def _say(self, script: Iterable[Said]) -> None:
        self._reading = False
        lines = [line for each in script for line in self._lines(each)]
        self._reader.read_each((full_stop(text), language) for _, text, language in lines)
        self._said, self._reading = tuple(said for said, _, _ in lines), self._reader.speaking
        self.changed.emit()

    def _lines(self, said: Said) -> list[tuple[Said, str, str]]:
        """A sentence, and after it what helps with it."""
        helps, language = self._aid(said.text)
        line = (said, self._language.translate(said.text), self._language.code)
        return [line, (said, helps, language)] if helps else [line]

    @Slot()
    def _look(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        if not self._reader.heard or self._reader.muted:
            self._asking = False  # nobody is asked whether they want to hear what cannot be heard
        self.changed.emit()
