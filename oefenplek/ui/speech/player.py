"""The one module that touches QtMultimedia: plays a WAV from memory or a recorded file.

QtMultimedia is imported inside a function: it costs start-up time and may fail on a machine without sound libraries.
"""

import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QObject, Qt, QUrl, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

log = logging.getLogger(__name__)

QUIET_RULES = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
"""Qt tells on every machine which codecs it found; nobody can act on that."""


class Player(QObject):
    """Plays one thing at a time."""

    finished = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None, player: "QMediaPlayer", output: "QAudioOutput") -> None:
        super().__init__(parent)
        self._player, self._output = player, output
        player.setParent(self)
        output.setParent(self)
        player.setAudioOutput(output)
        self._buffer: QBuffer | None = None
        # Queued: whoever hears that a sentence ended plays the next one; Qt's player does not bear that in its signal.
        player.mediaStatusChanged.connect(self._status_changed, Qt.ConnectionType.QueuedConnection)

    def play_bytes(self, wav: bytes) -> None:
        """Play a WAV file held in memory."""
        self.stop()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(wav))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer, QUrl("sentence.wav"))
        self._player.play()

    def play_file(self, path: Path) -> None:
        """Play a recorded file."""
        self.stop()
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.play()

    def stop(self) -> None:
        """Be quiet."""
        self._player.stop()
        self._player.setSource(QUrl())
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None

    @Slot("QMediaPlayer::MediaStatus")
    def _status_changed(self, status: "QMediaPlayer.MediaStatus") -> None:
        kinds = type(status)
        if status != self._player.mediaStatus():
            return  # an old report: something newer is being played
        if status == kinds.EndOfMedia:
            self.finished.emit()
        elif status == kinds.InvalidMedia:
            log.warning("a sound could not be played: %s", self._player.errorString())
            self.failed.emit()


def may_sound(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Can there be sound at all? Asking Qt on a Linux without a sound server makes it warn on every start."""
    if system != "linux" or environment.get("PULSE_SERVER"):
        return True
    runtime = Path(environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    sockets = (runtime / "pulse" / "native", runtime / "pipewire-0", Path("/run/pulse/native"))
    return any(socket.exists() for socket in sockets)


def open_player(parent: QObject | None) -> Player | None:
    """Return a player, or ``None`` when this machine has no sound device or no sound library."""
    if not may_sound():
        return None
    QLoggingCategory.setFilterRules(QUIET_RULES)
    try:
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer
    except ImportError as error:
        log.info("no sound: %s", error)
        return None
    if not QMediaDevices.audioOutputs():
        return None
    return Player(parent, QMediaPlayer(parent), QAudioOutput(parent))
