"""The view model of *Bent u er nog?*"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.domain.tokens import GUEST_ANIMALS
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

QML_IMPORT_NAME = "oefenplek.screens.leaving"
QML_IMPORT_MAJOR_VERSION = 1

QUESTION = N_("Bent u er nog?")
NO_HURRY = N_("U hebt alle tijd.")
KEPT = N_("Uw plek blijft bewaard.")


@QmlElement
@QmlUncreatable("made in Python")
class StillThereViewModel(QObject):
    """Asks, and says it once. ``animal`` will keep a guest's place; ``known``: somebody's place is kept anyway."""

    changed = Signal()
    yesChosen = Signal()
    otherChosen = Signal()

    def __init__(
        self, parent: QObject | None, reader: Reader, language: Language, *, animal: str = "", known: bool = False
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._animal, self._known = reader, language, animal, known
        language.changed.connect(self.changed)
        reader.read([self.question], language.code)

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._language.translate(QUESTION)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """That there is no hurry, or that the place of someone with an account is kept."""
        return self._language.translate(KEPT if self._known else NO_HURRY)

    @Property(str, notify=changed)
    def animal(self) -> str:
        """Which animal will keep the place; empty when none has to."""
        return self._animal

    @Property(str, notify=changed)
    def keeper(self) -> str:
        """That animal in words: *de uil*."""
        return self._language.translate(GUEST_ANIMALS[self._animal]) if self._animal else ""

    @Slot()
    def answer(self) -> None:
        """*Ja*."""
        self._reader.stop()
        self.yesChosen.emit()

    @Slot()
    def giveWay(self) -> None:
        """*Ik ben iemand anders*."""
        self._reader.stop()
        self.otherChosen.emit()
