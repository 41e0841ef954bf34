"""What a person or a coordinator chose, as the look of the screen."""

from typing import NamedTuple, TypeVar

from PySide6.QtGui import QScreen

from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.theme.density import facts_of, pixels_per_mm

from .options import Options

Value = TypeVar("Value")


class Look(NamedTuple):
    """Millimetres, letters, contrast, calm, the hand: what the theme is told."""

    pixels_per_mm: float
    text_scale: float
    high_contrast: bool
    calm: bool
    left_handed: bool = False


def look(screen: QScreen, settings: DeviceSettings, options: Options) -> Look:
    """The look of this device. What the command line says goes before the settings."""
    calibrated = options.pixels_per_mm or settings.pixels_per_mm or None
    return Look(
        pixels_per_mm(facts_of(screen), calibrated),
        _or(options.text_scale, settings.text_scale),
        _or(options.high_contrast, settings.high_contrast),
        _or(options.calm, settings.calm),
        settings.left_handed,
    )


def _or(chosen: Value | None, otherwise: Value) -> Value:
    return otherwise if chosen is None else chosen
