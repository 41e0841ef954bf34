"""The letter for QML; what is pointed at is read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import Letter

QML_IMPORT_NAME = "oefenplek.simulated.letter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class LetterViewModel(QObject):
    """The letter on the table. The list of its parts stays the same one while only marks change."""

    letterChanged = Signal()
    markedChanged = Signal()
    spokenChanged = Signal()

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._letter = ("", "", "", False)
        self._parts: list[dict[str, str]] = []
        self._marked: list[str] = []
        self._spoken = ""

    def show(self, state: Letter) -> None:
        """Show this moment; only what differs from the last one is told."""
        parts = [{"key": part.id, "kind": part.kind, "text": part.text} for part in state.parts]
        letter = (state.sender, state.icon, state.look, state.closed)
        if parts != self._parts or letter != self._letter:
            self._parts, self._letter = parts, letter
            self.letterChanged.emit()
        marked = [part.id for part in state.parts if part.marked]
        if marked != self._marked:
            self._marked = marked
            self.markedChanged.emit()
        said = next((part.text for part in state.parts if part.id == state.last), "")
        if said != self._spoken:
            self._spoken = said
            self.spokenChanged.emit()

    @Property(str, notify=letterChanged)
    def who(self) -> str:
        """Who sent it."""
        return self._letter[0]

    @Property(str, notify=letterChanged)
    def icon(self) -> str:
        """The sign on the paper."""
        return self._letter[1]

    @Property(str, notify=letterChanged)
    def look(self) -> str:
        """Whose colours it has: ``town``, ``water``, ``health``, ``bank`` or ``plain``."""
        return self._letter[2]

    @Property(bool, notify=letterChanged)
    def closed(self) -> bool:
        """Is it still in its envelope?"""
        return self._letter[3]

    @Property("QVariantList", notify=letterChanged)
    def parts(self) -> list[dict[str, str]]:
        """Its parts: ``{key, kind, text}``."""
        return self._parts

    @Property("QVariantList", notify=markedChanged)
    def marked(self) -> list[str]:
        """The keys of the parts that were pointed at."""
        return self._marked

    @Property(str, notify=spokenChanged)
    def spoken(self) -> str:
        """What is read aloud now: the part that was pointed at last."""
        return self._spoken

    @Slot(bool)
    def setSpeaking(self, going: bool) -> None:
        """The voice says it now, or no more: paper shows nothing of that."""

    @Slot()
    def saidAll(self) -> None:
        """The voice was heard to the end: nothing follows by itself."""

    @Slot()
    def openEnvelope(self) -> None:
        """Open it."""
        self._dispatch(Action.of("open"))

    @Slot(str)
    def mark(self, part: str) -> None:
        """Point at a part, or no longer."""
        self._dispatch(Action.of("mark", part=part))
