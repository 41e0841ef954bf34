"""Which voice speaks on this machine."""

import sys

from PySide6.QtCore import QObject

from .espeak import lazily
from .recorded import Recorded
from .several import Several
from .spoken import SpokenVoice
from .system import open_system_voice
from .voice import Voice


def voice(parent: QObject | None, platform: str = sys.platform) -> Recorded:
    """The voice for residents: recordings first, then the system's voice (Windows, macOS), else espeak-ng."""
    return Recorded(parent, _best(parent, platform))


def _best(parent: QObject | None, platform: str) -> Voice:
    ours = SpokenVoice(parent, lazily())
    system = open_system_voice(parent) if platform in {"win32", "darwin"} else None
    return Several(parent, (system, ours)) if system is not None else ours
