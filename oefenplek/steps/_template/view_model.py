"""What the stage of the template kind shows: one button."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.text import plain
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import PRESS, TemplateBody, TemplateState

QML_IMPORT_NAME = "oefenplek.steps._template"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the lesson")
class TemplateViewModel(QObject):
    """Gives QML read-only properties and takes commands by slots. It decides nothing: that is what rules are for."""

    changed = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._button = ""
        self._pressed = False
        self._lit = -1

    def show(self, body: TemplateBody, state: TemplateState) -> None:
        """Show the step as it stands now; called after every act."""
        fresh = (plain(self._port.word(body.button)), state.pressed)
        if fresh != (self._button, self._pressed):
            self._button, self._pressed = fresh
            self.changed.emit()

    @Property(str, notify=changed)
    def button(self) -> str:
        """The word on the button."""
        return self._button

    @Property(bool, notify=changed)
    def pressed(self) -> bool:
        """Was it pressed?"""
        return self._pressed

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """Which of the spoken texts is read aloud now; -1 when none is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light the text that is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot()
    def press(self) -> None:
        """Press the button."""
        self._port.dispatch(Action.of(PRESS))
