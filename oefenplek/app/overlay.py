"""What lies over the screen as a whole: volunteer mode, and setting up. The screen below stays as it is."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.app"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Overlay(QObject):
    """A screen over the screen: its QML type, its view model, and a sentence at its foot."""

    changed = Signal()
    sentenceChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._uri = self._component = self._sentence = ""
        self._model: QObject | None = None

    @Property(str, notify=changed)
    def uri(self) -> str:
        """The QML module of what lies there."""
        return self._uri

    @Property(str, notify=changed)
    def component(self) -> str:
        """Its QML type."""
        return self._component

    @Property(QObject, notify=changed)
    def model(self) -> QObject | None:
        """Its view model; none: nothing lies there."""
        return self._model

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What is said at the foot, whatever lies there; usually nothing."""
        return self._sentence

    @property
    def there(self) -> bool:
        """Does something lie there?"""
        return self._model is not None

    def lay(self, uri: str, component: str, model: QObject | None) -> None:
        """Lay this there; what lay there is let go."""
        before, self._model = self._model, model
        self._uri, self._component = uri, component
        self.changed.emit()
        if before is not None and before is not model:
            before.deleteLater()

    def lift(self) -> None:
        """Take it away."""
        self.say("")
        if self._model is not None:
            self.lay("", "", None)

    def say(self, sentence: str) -> None:
        """Say this at the foot; empty: no longer."""
        if sentence != self._sentence:
            self._sentence = sentence
            self.sentenceChanged.emit()
