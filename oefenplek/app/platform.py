"""Which Qt platform to use, decided before Qt starts: without a display Qt would abort the process."""

import os
import sys
from collections.abc import Mapping

from oefenplek.domain.comfort import Keyboard
from oefenplek.ui.keyboard.prepare import prepare as prepare_keyboard

SYSTEM_LIBRARIES = (
    "libegl1 libgl1 libxkbcommon-x11-0 libfontconfig1 libglib2.0-0 libdbus-1-3 libbrotli1 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libpulse0 libwayland-cursor0"
)
INSTALL_LINE = f"sudo apt-get install {SYSTEM_LIBRARIES}"


def has_display(environment: Mapping[str, str], system: str = sys.platform) -> bool:
    """Can a window be shown here?"""
    return system != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def platform_for(environment: Mapping[str, str], system: str = sys.platform) -> str:
    """The value for QT_QPA_PLATFORM; empty where Qt's own choice is right."""
    if system != "linux" or environment.get("QT_QPA_PLATFORM"):
        return environment.get("QT_QPA_PLATFORM", "")
    if not has_display(environment, system):
        return "offscreen"
    return "wayland;xcb;offscreen" if environment.get("WAYLAND_DISPLAY") else "xcb;offscreen"


def prepare(keyboard: Keyboard = "off") -> None:
    """Set what Qt reads once, at its start; a value that is set already wins.

    ``keyboard``: is there to be one on the screen?
    """
    chosen = platform_for(os.environ)
    if chosen:
        os.environ["QT_QPA_PLATFORM"] = chosen
    # Drawn in software the app is lighter and starts sooner where there is no GPU; a GPU is a setting.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    prepare_keyboard(keyboard)


def fell_back(running: str, environment: Mapping[str, str], asked: str) -> bool:
    """Did Qt start without a window although a display is named? Then system libraries are missing."""
    return running == "offscreen" and not asked and has_display(environment)
