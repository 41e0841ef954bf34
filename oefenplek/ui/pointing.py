"""Which hand people use here: a finger on the screen, or a mouse."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication, QInputDevice

from oefenplek.domain.slips import Limits
from oefenplek.domain.text import Pointer


def has_touch() -> bool:
    """Does this machine have a screen that can be touched?"""
    return any(device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices())


def has_mouse() -> bool:
    """Does this machine have a mouse or a touchpad? Where no screen can be touched there is one."""
    moving = {QInputDevice.DeviceType.Mouse, QInputDevice.DeviceType.TouchPad}
    return not has_touch() or any(device.type() in moving for device in QInputDevice.devices())


def pointer_here(setting: str) -> Pointer:
    """The word for pressing: what the settings say, else what the machine has."""
    if setting in {"touch", "mouse"}:
        return "touch" if setting == "touch" else "mouse"
    return "touch" if has_touch() else "mouse"


def with_double_click(limits: Limits) -> Limits:
    """These limits, for who needs more time between the two clicks of a double-click."""
    return replace(limits, again_ms=max(limits.again_ms, QGuiApplication.styleHints().mouseDoubleClickInterval()))


def hold_here() -> int:
    """From how many milliseconds on a press is a long one, for who sits here. The controls of Qt go by it too."""
    return QGuiApplication.styleHints().mousePressAndHoldInterval()


EARLY = 0.95
"""A timer of Qt may come this much too soon: what the controls took for a long press is one."""


def with_hold(limits: Limits) -> Limits:
    """These limits, with what is a long press for who sits here."""
    return replace(limits, hold_ms=EARLY * hold_here())
