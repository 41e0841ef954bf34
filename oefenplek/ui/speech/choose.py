"""Which voice speaks on this machine."""

import sys

from PySide6.QtCore import QObject

from .espeak import lazily
from .recorded import Recorded
from .spoken import SpokenVoice
from .system import open_system_voice
from .voice import Voice


def voice(parent: QObject | None, platform: str = sys.platform, speed: float = 1.0) -> Recorded:
    """The voice for residents: recordings first, then the system's Dutch voice (Windows, macOS), else espeak-ng."""
    return Recorded(parent, _best(parent, platform, speed))


def _best(parent: QObject | None, platform: str, speed: float) -> Voice:
    if platform in {"win32", "darwin"}:
        system = open_system_voice(parent, speed)
        if system is not None:
            return system
    return SpokenVoice(parent, lazily(speed))
