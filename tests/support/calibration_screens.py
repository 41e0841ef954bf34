"""The screen that measures the screen."""

from PySide6.QtCore import QObject

from oefenplek.screens.calibration.view_model import CalibrationViewModel

from .screens_of import Factory, Scenery


def card(owner: QObject) -> Scenery:
    """A bank card against the screen."""
    return Scenery("oefenplek.screens.calibration", "CalibrationScreen", {"viewModel": CalibrationViewModel(owner)})


CALIBRATION_SCREENS: list[tuple[str, Factory]] = [("calibration/card", card)]
