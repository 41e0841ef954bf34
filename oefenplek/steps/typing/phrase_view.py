"""What helps to make a pass phrase: an example, ideas in pictures, and what was agreed. It keeps no phrase."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.domain.kinds import StepPort
from oefenplek.domain.text import plain, resolve
from oefenplek.ui.qt import Property, QmlUncreatable

from .body import Phrase
from .phrase import LACKS, lacks
from .words import AGREEMENTS

QML_IMPORT_NAME = "oefenplek.steps.typing"
QML_IMPORT_MAJOR_VERSION = 1

NONE = Phrase(0, 0)


@QmlElement
@QmlUncreatable("made by the step")
class PhraseViewModel(QObject):
    """Beside the field for a pass phrase."""

    changed = Signal()
    keptChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port, self._wanted = port, NONE
        self._kept: list[str] = []

    def show(self, wanted: Phrase | None, text: str) -> None:
        """Show what is agreed, and which of it this text keeps."""
        if wanted != self._wanted:
            self._wanted = wanted or NONE
            self.changed.emit()
        missing = lacks(self._wanted, text) if text.strip() else LACKS
        kept: list[str] = [lack for lack in LACKS if lack not in missing]
        if kept != self._kept:
            self._kept = kept
            self.keptChanged.emit()

    @Property(str, notify=changed)
    def example(self) -> str:
        """The example of a pass phrase."""
        return plain(self._port.word(self._wanted.example)) if self._wanted.example else ""

    @Property("QVariantMap", notify=changed)
    def exampleAid(self) -> dict[str, Any]:
        """What helps beside the example."""
        return self._port.aid(self._wanted.example) if self._wanted.example else {}

    @Property("QVariantList", notify=changed)
    def pictures(self) -> list[dict[str, Any]]:
        """Pictures that may give an idea: icon, text, aid."""
        return [
            {"icon": one.icon, "text": plain(self._port.word(one.text)), "aid": self._port.aid(one.text)}
            for one in self._wanted.pictures
        ]

    @Property("QVariantList", notify=changed)
    def agreements(self) -> list[dict[str, Any]]:
        """What a pass phrase needs: id, text, aid."""
        counts = {"woorden": str(self._wanted.words), "letters": str(self._wanted.letters)}
        return [
            {"id": lack, "text": resolve(self._port.word(said), "touch", counts), "aid": self._port.aid(said)}
            for lack, said in AGREEMENTS.items()
        ]

    @Property("QStringList", notify=keptChanged)
    def kept(self) -> list[str]:
        """The agreements that what stands there keeps."""
        return self._kept
