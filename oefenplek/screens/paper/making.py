"""The view model of the moment in which a sheet is made."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.screens.paper"
QML_IMPORT_MAJOR_VERSION = 1

MAKING = N_("Het blad wordt gemaakt.")


@QmlElement
@QmlUncreatable("made in Python")
class MakingViewModel(QObject):
    """Says what happens, calmly; nothing turns and nothing counts."""

    changed = Signal()
    stopped = Signal()

    def __init__(self, parent: QObject | None, language: Language) -> None:
        super().__init__(parent)
        self._language = language
        language.changed.connect(self.changed)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What happens."""
        return self._language.translate(MAKING)

    @Slot()
    def stop(self) -> None:
        """*Terug*: the sheet is not wanted after all."""
        self.stopped.emit()
