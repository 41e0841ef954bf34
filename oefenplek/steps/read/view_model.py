"""What the stage of a read step shows: nothing of its own; the lesson screen draws text and figure."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from oefenplek.domain.kinds import StepPort
from oefenplek.ui.qt import QmlUncreatable

from .rules import ReadBody, ReadState

QML_IMPORT_NAME = "oefenplek.steps.read"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the lesson")
class ReadViewModel(QObject):
    """The read step on screen."""

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)

    def show(self, body: ReadBody, state: ReadState) -> None:
        """Show the step; the stage stays empty."""
