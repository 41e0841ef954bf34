"""The view model of a screen that says one thing."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.screens.notice"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class NoticeViewModel(QObject):
    """A sentence, and the button that closes the window."""

    changed = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None, language: Language, sentence: str) -> None:
        super().__init__(parent)
        self._language, self._sentence = language, sentence
        language.changed.connect(self.changed)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What has to be known."""
        return self._language.translate(self._sentence)

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()
