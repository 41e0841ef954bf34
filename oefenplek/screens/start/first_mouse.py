"""The view model of the card that offers a first minute with the mouse, on the way to what was chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .words import full_stop

QML_IMPORT_NAME = "oefenplek.screens.start"
QML_IMPORT_MAJOR_VERSION = 1

QUESTION = N_("Hebt u al eens een muis gebruikt?")
KNOWN = N_("Ja, verder")
NEW = N_("Nee, eerst oefenen")
NEW_SAYS = N_("Een kleine oefening. Daarna gaat u verder.")


@QmlElement
@QmlUncreatable("made in Python")
class FirstMouseModel(QObject):
    """One question and two answers; each is framed while it is said.

    ``aid`` gives what a text says in the language that helps where Dutch stays, and that language (empty: none).
    """

    changed = Signal()
    readingChanged = Signal()
    goOnChosen = Signal()
    practiceChosen = Signal()
    backChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        aid: Callable[[str], tuple[str, str]],
        *,
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._aid = reader, language, aid
        self._lines: tuple[int, ...] = ()
        language.changed.connect(self.changed)
        reader.changed.connect(self.readingChanged)
        reader.stop()
        if read_aloud:
            self.hear()

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._language.translate(QUESTION)

    @Property(str, notify=changed)
    def questionAid(self) -> str:
        """The same in the language that helps."""
        return self._aid(QUESTION)[0]

    @Property("QVariantList", notify=changed)
    def answers(self) -> list[dict[str, str]]:
        """The two answers: ``id``, ``text``, ``detail``, ``icon``."""
        known, new, says = (self._language.translate(text) for text in (KNOWN, NEW, NEW_SAYS))
        helped = [self._aid(text)[0] for text in (KNOWN, NEW)]
        return [
            {"id": "yes", "text": known, "detail": helped[0], "icon": "check"},
            {"id": "no", "text": new, "detail": helped[1] or says, "icon": "mouse"},
        ]

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The answer that is being said, or −1."""
        at = self._reader.current
        return self._lines[at] if self._reader.speaking and 0 <= at < len(self._lines) else -1

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is something being said?"""
        return self._reader.speaking

    @Slot()
    def hear(self) -> None:
        """Have it said; while it is said: be quiet."""
        if self._reader.speaking:
            self._reader.stop()
            return
        said = [line for text, row in ((QUESTION, -1), (KNOWN, 0), (NEW, 1)) for line in self._spoken(text, row)]
        self._lines = tuple(row for _, _, row in said)
        self._reader.read_each((full_stop(text), language) for text, language, _ in said)

    @Slot(int)
    def answer(self, row: int) -> None:
        """*Ja, verder* or *Nee, eerst oefenen*."""
        self._reader.stop()
        (self.practiceChosen if row == 1 else self.goOnChosen).emit()

    @Slot()
    def back(self) -> None:
        """*Terug*: nothing was chosen."""
        self._reader.stop()
        self.backChosen.emit()

    def _spoken(self, text: str, row: int) -> list[tuple[str, str, int]]:
        """A sentence, and after it what helps with it."""
        helps, language = self._aid(text)
        line = (self._language.translate(text), self._language.code, row)
        return [line, (helps, language, row)] if helps else [line]
