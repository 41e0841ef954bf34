"""The view model of the calibration screen."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import QmlUncreatable

QML_IMPORT_NAME = "oefenplek.screens.calibration"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class CalibrationViewModel(QObject):
    """Takes what was measured."""

    measured = Signal(float)
    """Pixels in a millimetre."""

    @Slot(float)
    def accept(self, pixels_per_mm: float) -> None:
        """The drawn card is as large as the real one."""
        self.measured.emit(pixels_per_mm)
