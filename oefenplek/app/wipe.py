"""Between two people: whatever could still tell the next one of the last is taken away."""

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickWindow

from oefenplek.ui.speech.reader import Reader

from .comfort import Comforts

PASSING = "visit"
"""The one folder, below the cache, for files that may not outlive a visit."""


class Wipe(QObject):
    """Takes everything of a visit away: at once what can be seen, heard or pasted; the rest when its screen is gone.

    Fields, what they can undo, drafts and simulated devices go with the screen they stand on.
    """

    def __init__(self, parent: QObject, reader: Reader, comforts: Comforts, cache: Path) -> None:
        super().__init__(parent)
        self._reader, self._comforts, self._passing = reader, comforts, cache / PASSING
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.finish)

    def begin(self) -> None:
        """Somebody leaves: be silent, forget what was copied, and be as this device is set again."""
        self._reader.stop()
        forget_copied()
        self._comforts.reset()
        self._later.start(0)

    @Slot()
    def finish(self) -> None:
        """The screen is gone: forget pictures, unfinished letters, and files that were made on the way."""
        forget_copied()
        QGuiApplication.inputMethod().reset()
        QPixmapCache.clear()
        for window in windows():
            window.releaseResources()
            engine = qmlEngine(window)
            if engine is not None:
                engine.collectGarbage()
        self.remove_files()

    def remove_files(self) -> None:
        """Remove what a visit left on the disk; also at the start, after a power cut."""
        shutil.rmtree(self._passing, ignore_errors=True)


def forget_copied() -> None:
    """Empty the clipboard, and what is pasted with the middle mouse button."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    if clipboard.supportsFindBuffer():
        clipboard.clear(QClipboard.Mode.FindBuffer)


def windows() -> list[QQuickWindow]:
    """The windows of this program."""
    return [window for window in QGuiApplication.topLevelWindows() if isinstance(window, QQuickWindow)]
