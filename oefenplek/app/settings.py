"""What a person or a coordinator chose, made true on the screen."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen

from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.theme.density import facts_of, pixels_per_mm

from .options import Options

Value = TypeVar("Value")


def apply(theme: QObject, screen: QScreen, settings: DeviceSettings, options: Options) -> None:
    """Set the theme: millimetres, letters, contrast, calm. What the command line says goes before the settings."""
    calibrated = options.pixels_per_mm or settings.pixels_per_mm or None
    theme.setProperty("pixelsPerMm", pixels_per_mm(facts_of(screen), calibrated))
    theme.setProperty("textScale", _or(options.text_scale, settings.text_scale))
    theme.setProperty("highContrast", _or(options.high_contrast, settings.high_contrast))
    theme.setProperty("calm", _or(options.calm, settings.calm))


def _or(chosen: Value | None, otherwise: Value) -> Value:
    return otherwise if chosen is None else chosen
